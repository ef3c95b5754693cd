import type { GraphBatch, LinkClaim } from "#domain/graph.ts";
import { claimId } from "#domain/left-out.ts";
import { anyKind } from "#graph/cypher.ts";
import { findFactsByIds } from "#graph/read/facts.ts";
import type { JudgementWords } from "#graph/read/forgotten.ts";
import type { Run } from "#graph/session.ts";
import { asRead, keptReports } from "#graph/write/verdicts/kept-reports.ts";

/** The words of a judgement without the name of somebody. */
export type Reworded = Omit<JudgementWords, "report" | "ids">;

const reword = `
UNWIND $judgements AS judgement
MATCH (j:Judgement {id: judgement.id})
SET j.by = judgement.by, j.reason = judgement.reason, j.takenBackBy = judgement.takenBackBy`;

/** Changes the words of judgements; null stays none. */
export async function rewordJudgements(run: Run, judgements: readonly Reworded[]): Promise<void> {
	if (judgements.length > 0) await run(reword, { judgements });
}

const findJudged = `
MATCH (j:Judgement)
UNWIND [j.about] + coalesce(j.evidence, []) AS id
RETURN DISTINCT id`;

const moveReports = `
UNWIND $reports AS report
MATCH (j:Judgement {report: report.from}) SET j.report = report.to`;

const move = `
UNWIND $moves AS move
MATCH (j:Judgement) WHERE j.about = move.from OR move.from IN j.evidence
SET j.about = CASE j.about WHEN move.from THEN move.to ELSE j.about END,
  j.evidence = [id IN j.evidence | CASE id WHEN move.from THEN move.to ELSE id END]`;

/** A report that is about to take the place of a stored one, with its text at the same places. */
export interface Replacement {
	readonly replaces: string;
	readonly batch: GraphBatch;
}

/**
 * Lets judgements name the facts that take the place of those they named: of the same kind, with their first words at the
 * same place of the text, which a mask doesn't move. The ids of some facts hold words: where nothing takes the place of one,
 * the judgement names nothing.
 */
export async function moveJudgements(
	run: Run,
	replacements: readonly Replacement[],
): Promise<void> {
	if (replacements.length === 0) return;
	const judged = new Set((await run<{ id: string }>(findJudged)).map(({ id }) => id));
	if (judged.size === 0) return;
	const stored = await keptReports(
		run,
		replacements.map(({ replaces }) => replaces),
	);
	const before = new Map(stored.map(asRead).map((batch) => [batch.report.id, batch]));
	const moves = replacements.flatMap(({ replaces, batch }) => {
		const old = before.get(replaces);
		return old ? [...factMoves(old, batch), ...claimMoves(old, batch)] : [];
	});
	const wanted = moves.filter(({ from, to }) => from !== to && judged.has(from));
	if (wanted.length > 0) await run(move, { moves: wanted });
	const reports = replacements
		.map(({ replaces, batch }) => ({ from: replaces, to: batch.report.id }))
		.filter(({ from, to }) => from !== to);
	if (reports.length > 0) await run(moveReports, { reports });
}

const findKept = `
UNWIND $ids AS id
WITH id, split(id, "|") AS parts
WHERE EXISTS { MATCH (r:Report) WHERE id IN r.leftOutIds }
  OR (parts[0] = "claim" AND EXISTS { (:Report {id: parts[1]})-[:CLAIMS]->(:${anyKind} {id: parts[2]}) })
RETURN id`;

/** Lets judgements that name these name nothing, where no report tells of it any more: an id may hold the words of what it was. */
export async function unnameJudgements(run: Run, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const known = await findFactsByIds(run, ids);
	const kept = new Set((await run<{ id: string }>(findKept, { ids })).map(({ id }) => id));
	const moves = ids.flatMap((from): Move[] => {
		if (known.has(from) || kept.has(from)) return [];
		const [kind = "", report = "", type = ""] = from.split("|");
		return [{ from, to: kind === "claim" ? claimId(report, "") : [kind, report, type].join("|") }];
	});
	if (moves.length > 0) await run(move, { moves });
}

interface Move {
	readonly from: string;
	readonly to: string;
}

/** Ids of these kinds are made of words. */
const holdsWords = /\b(?:followup|organization|event|city):/u;

function factMoves(before: GraphBatch, after: GraphBatch): readonly Move[] {
	const known = new Set(after.links.map(({ factId }) => factId));
	const byPlace = Map.groupBy(after.links.toSorted(byId), placeOf);
	return [...Map.groupBy(before.links.toSorted(byId), placeOf)].flatMap(([place, facts]) => {
		const gone = facts.filter(({ factId }) => !known.has(factId));
		const stay = new Set(facts.map(({ factId }) => factId));
		const free = (byPlace.get(place) ?? []).filter(({ factId }) => !stay.has(factId));
		return gone.flatMap(({ factId: from, type }, index): Move[] => {
			const to = free[index]?.factId;
			if (to !== undefined) return [{ from, to }];
			return holdsWords.test(from) ? [{ from, to: `fact|${after.report.id}|${type}` }] : [];
		});
	});
}

function claimMoves(before: GraphBatch, after: GraphBatch): readonly Move[] {
	const known = new Set(after.nodes.map(({ id }) => id));
	return before.nodes.flatMap(({ id }): Move[] => {
		const from = claimId(before.report.id, id);
		if (known.has(id)) return [{ from, to: claimId(after.report.id, id) }];
		return holdsWords.test(id) ? [{ from, to: claimId(after.report.id, "") }] : [];
	});
}

const byId = (a: LinkClaim, b: LinkClaim) => (a.factId < b.factId ? -1 : 1);

function placeOf({ type, properties: { role, field }, evidence }: LinkClaim): string {
	const [first] = evidence;
	return [type, first?.start, first?.end, role, field].join("|");
}

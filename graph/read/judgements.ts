import type { Page, PageRequest } from "#domain/answers.ts";
import { type JudgedState, type Judgement, promiseVerdicts } from "#domain/judgements.ts";
import { findFactsByIds } from "#graph/read/facts.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import type { Run } from "#graph/session.ts";

const promiseStates = JSON.stringify(promiseVerdicts);

/** What the judgement that counts says of this follow-up, as an expression; null when none does. */
export function judgedState(followUp: string): string {
	return `head(COLLECT {
    MATCH (${followUp})<-[made:LED_TO]-() MATCH (j:Judgement {about: made.factId})
    WHERE j.takenBackAt IS NULL AND j.state IN ${promiseStates}
    RETURN j.state ORDER BY j.at DESC, j.id LIMIT 1
  })`;
}

const judgement =
	"j {.id, .about, .report, .state, .by, .at, .reason, .evidence, .takenBackBy, .takenBackAt}";

const findOnFollowUps = `
UNWIND $ids AS id
MATCH (:FollowUp {id: id})<-[l:LED_TO]-()
MATCH (j:Judgement {about: l.factId}) WHERE j.state IN ${promiseStates}
WITH id, j ORDER BY j.at DESC, j.id
RETURN id, collect(${judgement}) AS judgements`;

/** By id of the follow-up, all that people said of it, the newest first, what was taken back included. */
export async function findJudgementsOn(
	run: Run,
	followUps: readonly string[],
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
	const rows = await run<{ id: string; judgements: readonly Judgement[] }>(findOnFollowUps, {
		ids: followUps,
	});
	return new Map(rows.map(({ id, judgements }) => [id, judgements]));
}

/** Holds where what a judgement `j` is about is a name that its report gives, or is left out of the graph as somebody says that it is wrong. */
export const keptBesideFacts = `(EXISTS { MATCH (r:Report {id: j.report}) WHERE j.about IN r.leftOutIds }
  OR (j.about STARTS WITH "claim|" AND EXISTS {
    MATCH (r:Report {id: j.report})-[:CLAIMS]->(e) WHERE j.about = "claim|" + r.id + "|" + e.id
  }))`;

const findAbouts = `
MATCH (j:Judgement)
RETURN j.id AS id, j.about AS about, ${keptBesideFacts} AS kept`;

/** The ids of the judgements on what no report tells any more. */
async function orphanedIds(run: Run): Promise<readonly string[]> {
	const all = await run<{ id: string; about: string; kept: boolean }>(findAbouts);
	const loose = all.filter(({ kept }) => !kept);
	const known = await findFactsByIds(run, [...new Set(loose.map(({ about }) => about))]);
	return loose.filter(({ about }) => !known.has(about)).map(({ id }) => id);
}

const isAsked = "($among IS NULL OR j.id IN $among) AND ($states IS NULL OR j.state IN $states)";

const findPage = `
CALL () {
  MATCH (j:Judgement) WHERE ${isAsked}
  RETURN count(j) AS total
}
CALL () {
  MATCH (j:Judgement) WHERE ${isAsked}
  WITH j WHERE $after IS NULL OR j.at < $after[0] OR (j.at = $after[0] AND j.id > $after[1])
  WITH j ORDER BY j.at DESC, j.id LIMIT $take
  OPTIONAL MATCH ()-[l:LED_TO]->(f:FollowUp) WHERE l.factId = j.about AND j.state IN ${promiseStates}
  WITH j, f ORDER BY j.at DESC, j.id
  RETURN collect({judgement: ${judgement}, followUp: f.id}) AS found
}
RETURN total, found`;

/** A judgement with the follow-up that it is about; null when no report tells of it any more. */
export interface FoundJudgement {
	readonly judgement: Judgement;
	readonly followUp: string | null;
}

export interface JudgementRequest extends PageRequest {
	/** Only those on what no report tells any more. */
	readonly orphaned: boolean;
	/** Only those that say one of these; null for all. */
	readonly states: readonly JudgedState[] | null;
}

/** A page of the judgements asked for, the newest first. */
export async function findJudgementPage(
	run: Run,
	{ orphaned, states, first, after }: JudgementRequest,
): Promise<Page<FoundJudgement>> {
	const [row] = await run<{ total: number; found: readonly FoundJudgement[] }>(findPage, {
		among: orphaned ? await orphanedIds(run) : null,
		states,
		after: readCursor(after, ["", ""]),
		take: first + 1,
	});
	return toPage(row?.found ?? [], first, row?.total ?? 0, (value) => ({
		key: [value.judgement.at, value.judgement.id],
		value,
	}));
}

const findOnFacts = `
UNWIND $ids AS id
MATCH (j:Judgement {about: id})
WHERE j.takenBackAt IS NULL AND NOT j.state IN ${promiseStates}
WITH id, j ORDER BY j.at DESC, j.id
RETURN id, head(collect(${judgement})) AS judgement`;

/** By fact id or claim id, what counts of what people said of it: that it is right, or wrong. */
export async function findFactJudgements(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, Judgement>> {
	const rows = await run<{ id: string; judgement: Judgement }>(findOnFacts, { ids });
	return new Map(rows.map(({ id, judgement }) => [id, judgement]));
}

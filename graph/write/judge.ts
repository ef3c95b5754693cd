import { factVerdicts, type JudgedState, type PromiseVerdict } from "#domain/judgements.ts";
import type { Database } from "#graph/connect.ts";
import { findFactsByIds } from "#graph/read/facts.ts";
import { inWriteTransaction } from "#graph/session.ts";
import { takeTurn } from "#graph/write/lock.ts";
import { findPromisees, keepRanks } from "#graph/write/summaries/ranks.ts";
import { writeAnew } from "#graph/write/verdicts/verdicts.ts";

const findPromise = `
MATCH (f:FollowUp {id: $followUp})<-[l:LED_TO]-(:Trip)
RETURN l.factId AS about, l.report AS report ORDER BY about LIMIT 1`;

const record = "CREATE (j:Judgement) SET j = $properties";

/** A judgement as a person gives it; `id` and `at` come from the clock and the dice of who asks. */
export interface Statement {
	readonly id: string;
	readonly at: string;
	readonly by: string;
	readonly followUp: string;
	readonly state: PromiseVerdict;
	readonly reason: string | null;
	readonly evidence: readonly string[];
}

/** The id of a promise or of evidence that kept a statement from being recorded, as nothing has it. */
export interface Refusal {
	readonly unknown: string;
}

/** Records what a person says of a promise, under the fact that a trip led to it; null when it is in. */
export function recordJudgement(database: Database, statement: Statement): Promise<Refusal | null> {
	return inWriteTransaction(database, async (run) => {
		await takeTurn(run);
		const { followUp, reason, ...told } = statement;
		const [promise] = await run<{ about: string; report: string }>(findPromise, { followUp });
		if (!promise) return { unknown: followUp };
		const known = await findFactsByIds(run, statement.evidence);
		const unknown = statement.evidence.find((id) => !known.has(id));
		if (unknown !== undefined) return { unknown };
		await run(record, {
			properties: { ...told, ...promise, ...(reason === null ? {} : { reason }) },
		});
		await keepRanks(run, await findPromisees(run, [followUp]));
		return null;
	});
}

const takeBack = `
MATCH (j:Judgement {id: $id})
SET j.takenBackBy = coalesce(j.takenBackBy, $by), j.takenBackAt = coalesce(j.takenBackAt, $at)
WITH j OPTIONAL MATCH ()-[l:LED_TO]->(f:FollowUp) WHERE l.factId = j.about
RETURN f.id AS followUp, j.state AS state, j.report AS report ORDER BY followUp`;

/**
 * Takes a judgement back, which stays on record; one that was taken back before stays as it is. Gives the follow-up that it
 * is about, null when no report tells of it any more and for what is said of a fact; null in all when there is no judgement
 * with this id.
 */
export function takeJudgementBack(
	database: Database,
	given: { readonly id: string; readonly by: string; readonly at: string },
): Promise<{ readonly followUp: string | null } | null> {
	return inWriteTransaction(database, async (run) => {
		await takeTurn(run);
		const rows = await run<{ followUp: string | null; state: JudgedState; report: string }>(
			takeBack,
			given,
		);
		const [told] = rows;
		if (!told) return null;
		if (factVerdicts.some((state) => state === told.state)) {
			await writeAnew(run, [told.report]);
			return { followUp: null };
		}
		const about = rows.flatMap(({ followUp }) => followUp ?? []);
		await keepRanks(run, await findPromisees(run, about));
		return { followUp: told.followUp };
	});
}

import { type Forgetting, type Forgotten, maskCharacter } from "#domain/forgetting.ts";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { anyKind } from "#graph/cypher.ts";
import { leavesOut } from "#graph/read/named-people.ts";
import { inWriteTransaction, type Run } from "#graph/session.ts";
import { checkBatch } from "#graph/write/check-batch.ts";
import { takeTurn } from "#graph/write/lock.ts";
import { liftedVersion } from "#graph/write/plan.ts";
import { recordChanges } from "#graph/write/record-changes.ts";
import { removeFacts, removeReportNodes } from "#graph/write/remove-facts.ts";
import {
	moveJudgements,
	type Reworded,
	rewordJudgements,
	unnameJudgements,
} from "#graph/write/reword-judgements.ts";
import { settleEntities } from "#graph/write/settle-entities.ts";
import { addJudged } from "#graph/write/verdicts/verdicts.ts";

/** All that forgetting somebody changes. */
export interface ForgetPlan {
	readonly forgotten: Omit<Forgotten, "id">;
	/** How many places in texts are masked. */
	readonly places: number;
	/** The reports as read from their masked texts, each with the id of the one that it takes the place of. */
	readonly rereads: readonly { readonly replaces: string; readonly batch: GraphBatch }[];
	readonly judgements: readonly Reworded[];
	/** What judgements name by ids that hold the name. */
	readonly named: readonly string[];
}

const record = `
MATCH (store:Store {id: "store"})
SET store.forgettings = coalesce(store.forgettings, 0) + 1,
  store.traces = coalesce(store.traces, $receipt.at)
CREATE (f:Forgotten) SET f = $receipt, f.people = $people, f.spellings = $spellings, f.sample = $sample`;

const findStill = `
CALL () {
  MATCH (p:Person)<-[:CLAIMS]-(r:Report) WHERE p.id IN $people RETURN r.file AS file
  UNION
  MATCH (r:Report) WHERE r.leftOut IS NOT NULL AND ${leavesOut("$people")} RETURN r.file AS file
}
RETURN file ORDER BY file`;

/** A report keeps a person from being forgotten; the message names it and says what to do. */
export class CannotForget extends Error {
	override readonly name = "CannotForget";
}

/** Of what no report tells any more, the history keeps no id that is made of words; a follow-up's id holds its first words. */
const cleanHistory = `
CALL () {
  MATCH (r:Report) WHERE r.leftOutIds IS NOT NULL UNWIND r.leftOutIds AS claim
  RETURN collect(split(claim, "|")[2]) AS leftOut
}
MATCH (c:Change)
WITH c, COLLECT {
  UNWIND c.arrived AS id
  WITH id WHERE NOT id =~ "(?:followup|organization|event|city):.*" OR id IN leftOut
    OR EXISTS { (:${anyKind} {id: id}) }
  RETURN id
} AS told
WHERE size(told) < size(c.arrived)
SET c.arrived = told`;

/**
 * Takes a person out of everything stored: in one transaction, in which nobody else writes, `plan` reads what there is and
 * tells the masked texts' facts, which take the place of those before, and what is kept keeps later reports from bringing the
 * name back. Gives the receipt; null when `plan` gives null. Throws `CannotForget`, and changes nothing, where the person stays.
 */
export function writeForgetting(
	database: Database,
	given: { readonly id: string; readonly at: string; readonly by: string },
	plan: (run: Run) => Promise<ForgetPlan | null>,
): Promise<Forgetting | null> {
	return inWriteTransaction(database, async (run) => {
		await takeTurn(run);
		const planned = await plan(run);
		if (planned === null) return null;
		const { forgotten, places, rereads, judgements } = planned;
		const batches = rereads.map(({ batch }) => batch);
		for (const batch of batches) checkBatch(batch);
		await rewordJudgements(run, judgements);
		await moveJudgements(run, rereads);
		const replaced = rereads.map(({ replaces }) => replaces);
		const kept = new Set(batches.map(({ report }) => report.id));
		const left = await removeFacts(run, replaced);
		const renamed = replaced.filter((id) => !kept.has(id));
		await removeReportNodes(run, renamed);
		const entered = await addJudged(run, batches);
		await settleEntities(run, [...left, ...entered]);
		const still = await run<{ file: string }>(findStill, forgotten);
		if (still.length > 0)
			throw new CannotForget(
				`${still.map(({ file }) => file).join(", ")} names this person in a way that isn't recognised, so nothing was changed. Take that report out, or mend its file and read it in anew.`,
			);
		await unnameJudgements(run, planned.named);
		await run(cleanHistory);
		await recordChanges(
			run,
			batches.map(({ report }) => ({ report: report.id, kind: "changed", arrived: [] })),
			given.at,
		);
		const receipt = { ...given, reports: batches.length, places, judgements: judgements.length };
		const sample = batches.length > 0 && batches.every(({ report }) => report.sample);
		await run(record, { receipt, sample, ...forgotten });
		return { ...receipt, liftedAt: null, liftedBy: null };
	});
}

const lift = `
MATCH (f:Forgotten {id: $id}) WHERE f.liftedAt IS NULL
MATCH (store:Store {id: "store"})
SET store.forgettings = coalesce(store.forgettings, 0) + 1,
  f.people = [], f.spellings = [], f.liftedAt = $at, f.liftedBy = $by
RETURN f.id AS id`;

const readAnew = `
MATCH (r:Report) WHERE r.content CONTAINS $mask OR r.file CONTAINS $mask
SET r.extractorVersion = $version`;

/** Lets later reports name somebody again, and masked ones be read anew from their files at the next ingest; false when nobody forgotten has this id. */
export function liftForgetting(
	database: Database,
	given: { readonly id: string; readonly at: string; readonly by: string },
): Promise<boolean> {
	return inWriteTransaction(database, async (run) => {
		await takeTurn(run);
		const lifted = await run<{ id: string }>(lift, given);
		if (lifted.length > 0) await run(readAnew, { mask: maskCharacter, version: liftedVersion });
		return lifted.length > 0;
	});
}

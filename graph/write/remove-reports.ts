import type { Database } from "#graph/connect.ts";
import { inWriteTransaction } from "#graph/session.ts";
import { takeTurn } from "#graph/write/lock.ts";
import { recordChanges } from "#graph/write/record-changes.ts";
import { removeFacts, removeReportNodes } from "#graph/write/remove-facts.ts";
import { settleEntities } from "#graph/write/settle-entities.ts";

const findFiles = "MATCH (r:Report) WHERE r.file IN $files RETURN r.id AS id, r.file AS file";

/** Takes reports out by source key, with all that only they knew, and gives the keys that were there. */
export function removeReports(
	database: Database,
	files: readonly string[],
	now: () => Date = () => new Date(),
): Promise<readonly string[]> {
	return inWriteTransaction(database, async (run) => {
		await takeTurn(run);
		const found = await run<{ id: string; file: string }>(findFiles, { files });
		const ids = found.map(({ id }) => id);
		const left = await removeFacts(run, ids);
		await removeReportNodes(run, ids);
		await settleEntities(run, left);
		await recordChanges(
			run,
			ids.map((report) => ({ report, kind: "removed", arrived: [] })),
			now().toISOString(),
		);
		return found.map(({ file }) => file).sort();
	});
}

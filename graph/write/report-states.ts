import type { Database } from "#graph/connect.ts";
import { type Run, reader } from "#graph/session.ts";
import {
	type ReportSource,
	type ReportState,
	type StoredReport,
	stateOf,
} from "#graph/write/plan.ts";

const findReports = `
CALL () {
  MATCH (r:Report) WHERE r.file IN $files RETURN r
  UNION
  MATCH (r:Report) WHERE r.contentHash IN $hashes RETURN r
}
RETURN r.id AS id, r.file AS file, r.contentHash AS contentHash,
  r.extractorVersion AS extractorVersion, r.sample AS sample`;

/** The stored reports with one of these source keys or contents. */
export function findStored(
	run: Run,
	sources: readonly ReportSource[],
): Promise<readonly StoredReport[]> {
	return run<StoredReport>(findReports, {
		files: sources.map(({ file }) => file),
		hashes: sources.map(({ contentHash }) => contentHash),
	});
}

/** By source key, whether a report need be read at all: only new and changed ones do. */
export async function reportStates(
	database: Database,
	sources: readonly ReportSource[],
): Promise<ReadonlyMap<string, ReportState>> {
	const stored = await findStored(reader(database), sources);
	return new Map(sources.map((source) => [source.file, stateOf(source, stored)]));
}

import type { Run } from "#graph/session.ts";

/** Own reports come first, should both be there. */
const anyReport = `
MATCH (r:Report) WHERE r.sample IS NOT NULL
RETURN r.sample AS sample ORDER BY sample LIMIT 1`;

/** Whether the store holds own reports, the samples that come with the program, or none; cheap even for a database that has just started. */
export async function storedReports(run: Run): Promise<"own" | "samples" | "none"> {
	const [row] = await run<{ sample: boolean }>(anyReport);
	if (!row) return "none";
	return row.sample ? "samples" : "own";
}

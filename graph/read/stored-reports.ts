import type { Run } from "#graph/session.ts";

const anyReport = "RETURN EXISTS { (:Report) } AS found";

/** Whether the store holds any report; cheap even for a database that has just started. */
export async function holdsReports(run: Run): Promise<boolean> {
	const [row] = await run<{ found: boolean }>(anyReport);
	return row?.found ?? false;
}

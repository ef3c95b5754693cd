import type { Statistics } from "#domain/answers.ts";
import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { reportLinkTypes } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

/** Each branch is answered from the database's own count of a label or type. */
const countAll = `
CALL () {
${nodeKinds.map((kind) => `  MATCH (n:${kind}) RETURN "${kind}" AS name, count(n) AS count`).join("\n  UNION ALL\n")}
  UNION ALL
${reportLinkTypes.map((type) => `  MATCH ()-[f:${type}]->() RETURN "${type}" AS name, count(f) AS count`).join("\n  UNION ALL\n")}
  UNION ALL
  MATCH (t:Trip {sortDate: ""}) RETURN "undated" AS name, count(t) AS count
}
RETURN name, count`;

/** What the store holds: nodes by kind, facts of reports, trips whose year is unknown. */
export async function findStatistics(run: Run): Promise<Statistics> {
	const rows = await run<{ name: string; count: number }>(countAll);
	const counts = new Map(rows.map(({ name, count }) => [name, count]));
	const of = (name: string): number => counts.get(name) ?? 0;
	return {
		nodes: nodeKinds.map((kind: NodeKind) => ({ kind, count: of(kind) })),
		facts: reportLinkTypes.reduce((sum, type) => sum + of(type), 0),
		undatedTrips: of("undated"),
	};
}

import type { Statistics } from "#domain/answers.ts";
import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { reportLinkTypes } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const countOf = (name: string, pattern: string): string =>
	`${pattern} WITH count(x) AS count RETURN "${name}" AS name, count`;

/** A theme for which a broader one stands is none of the number that lists and the network show. */
const ofKind = (kind: NodeKind): string =>
	kind === "Theme"
		? "MATCH (x:Theme) WHERE x.tripCount >= 0 AND x.narrows IS NULL"
		: `MATCH (x:${kind})`;

/** Each branch is answered from the database's own count of a label or type, that of themes and the last two from an index. */
const countAll = [
	...nodeKinds.map((kind) => countOf(kind, ofKind(kind))),
	...reportLinkTypes.map((type) => countOf(type, `MATCH ()-[x:${type}]->()`)),
	countOf("undated", 'MATCH (x:Trip {sortDate: ""})'),
	countOf("samples", "MATCH (x:Report {sample: true})"),
].join("\nUNION ALL\n");

/** What the store holds: nodes by kind, facts of reports, trips whose year is unknown, sample reports. */
export async function findStatistics(run: Run): Promise<Statistics> {
	const rows = await run<{ name: string; count: number }>(countAll);
	const counts = new Map(rows.map(({ name, count }) => [name, count]));
	const of = (name: string): number => counts.get(name) ?? 0;
	return {
		nodes: nodeKinds.map((kind: NodeKind) => ({ kind, count: of(kind) })),
		facts: reportLinkTypes.reduce((sum, type) => sum + of(type), 0),
		undatedTrips: of("undated"),
		sampleReports: of("samples"),
	};
}

import type { Database } from "#graph/connect.ts";
import { reader } from "#graph/session.ts";

/** All that a store holds, history and own marks too, as sorted lines without the moments of writing. */
export async function everything(database: Database): Promise<readonly string[]> {
	const run = reader(database);
	const nodes = await run<{ labels: string[]; properties: object }>(
		"MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties",
	);
	const links = await run<{ from: string; type: string; to: string; properties: object }>(
		`MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.key) AS from, type(r) AS type,
		 coalesce(b.id, b.key) AS to, properties(r) AS properties`,
	);
	const told = (properties: object) =>
		Object.entries(properties)
			.filter(([name]) => name !== "turn")
			.sort(([a], [b]) => (a < b ? -1 : 1));
	return [
		...nodes.map(({ labels, properties }) => JSON.stringify([labels.sort(), told(properties)])),
		...links.map(({ from, type, to, properties }) =>
			JSON.stringify([from, type, to, told(properties)]),
		),
	].sort();
}

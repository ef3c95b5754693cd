import type { Database } from "#graph/connect.ts";
import { reader } from "#graph/session.ts";

const allNodes = `
MATCH (n) WHERE NOT n:Store AND NOT n:Change AND NOT n:PartnerNumbers
RETURN labels(n) AS labels, properties(n) AS properties`;

const allLinks = `
MATCH (a)-[r]->(b)
RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to,
  properties(r) AS properties`;

/** The numbers of partners, which tell when each came, and the boards' words that hold them; `verify` recounts those. */
const numbered: ReadonlySet<string> = new Set(["tiedNumber", "numbers"]);

/** All of a store takes longer than the answer to any question on it. */
const wholeStoreMs = 120_000;

/** Everything that the store knows as sorted lines, one a node or link, free of the database's own ids and of when it came: equal graphs give equal dumps. */
export async function dumpGraph(database: Database): Promise<readonly string[]> {
	const run = reader(database, { timeoutMs: wholeStoreMs });
	const nodes = await run<{ labels: string[]; properties: object }>(allNodes);
	const links = await run<{ type: string; from: string; to: string; properties: object }>(allLinks);
	return [
		...nodes.map(({ labels, properties }) =>
			JSON.stringify([[...labels].sort(), sorted(properties)]),
		),
		...links.map(({ type, from, to, properties }) =>
			JSON.stringify([from, type, to, sorted(properties)]),
		),
	].sort();
}

function sorted(properties: object): readonly (readonly [string, unknown])[] {
	const told = Object.entries(properties).filter(([name]) => !numbered.has(name));
	return told.sort(([a], [b]) => (a < b ? -1 : 1));
}

import type { Database } from "#graph/connect.ts";
import { anyKind } from "#graph/cypher.ts";
import { type Run, reader } from "#graph/session.ts";
import { compareCounts } from "#graph/write/counts.ts";
import { shownNow } from "#graph/write/settle-entities.ts";

const findPage = `
MATCH (e:${anyKind}) WHERE e.id > $after
RETURN e.id AS id ORDER BY e.id LIMIT 1000`;

const findShown = `
UNWIND $ids AS id MATCH (e:${anyKind} {id: id})
RETURN e.id AS id, properties(e) AS properties`;

export interface Verification {
	readonly checked: number;
	/** One sentence for each thing that isn't as a recount gives it. */
	readonly differences: readonly string[];
}

/** Compares every stored name, property and count with what the claims and facts give. */
export async function verify(database: Database): Promise<Verification> {
	const run = reader(database);
	const differences: string[] = [];
	let checked = 0;
	for (let after = ""; ; ) {
		const page = await run<{ id: string }>(findPage, { after });
		const last = page.at(-1);
		if (!last) return { checked, differences };
		const ids = page.map(({ id }) => id);
		differences.push(...(await countDifferences(run, ids)), ...(await shownDifferences(run, ids)));
		checked += ids.length;
		after = last.id;
	}
}

async function countDifferences(run: Run, ids: readonly string[]): Promise<readonly string[]> {
	const differing = await compareCounts(run, ids);
	return differing.map(
		({ id, tripCount, trips, neighbourCount, neighbours }) =>
			`${id}: ${tripCount} trips and ${neighbourCount} neighbours are stored, ${trips} and ${neighbours} counted`,
	);
}

async function shownDifferences(run: Run, ids: readonly string[]): Promise<readonly string[]> {
	const stored = await run<{ id: string; properties: Record<string, unknown> }>(findShown, { ids });
	const byId = new Map(stored.map(({ id, properties }) => [id, properties]));
	const expected = await shownNow(run, ids);
	return expected.flatMap(({ id, properties }) =>
		Object.entries(properties)
			.filter(([key, value]) => JSON.stringify(byId.get(id)?.[key]) !== JSON.stringify(value))
			.map(([key]) => `${id}: ${key} isn't what the reports give`),
	);
}

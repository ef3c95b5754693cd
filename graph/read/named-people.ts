import { claimId, type LeftOut } from "#domain/left-out.ts";
import type { Run } from "#graph/session.ts";

/** The claim id of a report `r` naming a `person`, put together in Cypher. */
const claim = `"${claimId('" + r.id + "', '" + person')}`;

/** Holds where a report `r` goes without one of these people, as a reader says that it names no such person. */
export const leavesOut = (people: string) =>
	`any(person IN ${people} WHERE ${claim} IN r.leftOutIds)`;

const findNodes = `
MATCH (p:Person) WHERE p.id IN $ids
RETURN p.id AS id, p.name AS name, p.aliases AS aliases ORDER BY id`;

const findLeftOut = `
MATCH (r:Report) WHERE r.leftOut IS NOT NULL AND ${leavesOut("$ids")}
RETURN r.id AS report, r.leftOut AS leftOut ORDER BY report`;

/** A person with all names that reports give, those among them that the graph goes without too. */
export interface NamedPerson {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Whether the graph holds the person; else every report goes without, as readers rejected the name. */
	readonly inGraph: boolean;
}

/** Those of these people whom any report names, by id, whether the graph holds them or goes without. */
export async function findNamedPeople(
	run: Run,
	ids: readonly string[],
): Promise<readonly NamedPerson[]> {
	const nodes = await run<Omit<NamedPerson, "inGraph">>(findNodes, { ids });
	const reports = await run<{ report: string; leftOut: string }>(findLeftOut, { ids });
	const people = new Map(
		nodes.map((node): [string, NamedPerson] => [node.id, { ...node, inGraph: true }]),
	);
	const sought = new Set(ids);
	for (const { leftOut } of reports)
		for (const { id, kind, name, aliases } of (JSON.parse(leftOut) as LeftOut).nodes) {
			if (kind !== "Person" || !sought.has(id)) continue;
			const known = people.get(id) ?? { id, name, aliases: [], inGraph: false };
			const names = new Set([...known.aliases, name, ...aliases]);
			names.delete(known.name);
			people.set(id, { ...known, aliases: [...names] });
		}
	return [...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

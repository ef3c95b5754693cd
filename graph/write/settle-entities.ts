import { isNodeKind, type NodeKind } from "#domain/kinds.ts";
import { links } from "#domain/links.ts";
import { anyKind, referenceLinkTypes, typePattern } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";
import { readClaim } from "#graph/write/claim.ts";
import { recountEntities } from "#graph/write/counts.ts";
import { type ShownEntity, shownEntity } from "#graph/write/shown-entity.ts";
import { noteSummaries, settleSummaries } from "#graph/write/summaries/summaries.ts";

/** A country's trips are those of its cities, and a theme counts what is narrower as a neighbour or not: with a city its countries are touched, with a theme its broader ones. */
const findWider = `
UNWIND $ids AS id
MATCH (:City|Theme {id: id})-[:IN|BROADER]->(wider:Country|Theme)
RETURN DISTINCT wider.id AS id`;

const removeUnclaimed = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
WHERE NOT e:Report AND NOT EXISTS { (e)<-[:CLAIMS]-() }
DETACH DELETE e`;

const findClaims = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})<-[c:CLAIMS]-(r:Report)
WITH e, c.digest AS digest, collect(c)[0] AS claim, count(*) AS reports, min(r.sample) AS sample
RETURN e.id AS id, [l IN labels(e) WHERE l <> "${anyKind}"][0] AS kind,
  collect({claim: properties(claim), reports: reports, sample: sample}) AS claims`;

const showEntities = `
UNWIND $rows AS row
MATCH (e:${anyKind} {id: row.id})
SET e = row.properties`;

const removeReferences = `
UNWIND $rows AS row
MATCH (e:${anyKind} {id: row.id})-[f:${typePattern(referenceLinkTypes)}]->(to:${anyKind})
WHERE NOT (type(f) + " " + to.id) IN row.references
DELETE f`;

const addReferences = (type: string) => `
UNWIND $rows AS row
MATCH (e:${anyKind} {id: row.id})
UNWIND row.references AS reference
WITH e, reference WHERE reference STARTS WITH "${type} "
MATCH (to:${anyKind} {id: substring(reference, ${type.length + 1})})
MERGE (e)-[:${type}]->(to)`;

/** The kinds that reference links start from. */
const referencedKinds: ReadonlySet<NodeKind> = new Set(
	referenceLinkTypes.flatMap((type): readonly NodeKind[] => links[type].from),
);

interface Claims {
	readonly id: string;
	readonly kind: string;
	readonly claims: readonly {
		readonly claim: Readonly<Record<string, unknown>>;
		readonly reports: number;
		readonly sample: boolean;
	}[];
}

/** After claims came or went: removes the touched entities that nobody claims any more, and works out anew what the others show and the summaries of all that depends on them. */
export async function settleEntities(run: Run, touched: readonly string[]): Promise<void> {
	const named = [...new Set(touched)];
	if (named.length === 0) return;
	const before = await noteSummaries(run, named);
	await settleClaims(run, named);
	await settleSummaries(run, before);
}

async function settleClaims(run: Run, named: readonly string[]): Promise<void> {
	const widerBefore = await run<{ id: string }>(findWider, { ids: named });
	await run(removeUnclaimed, { ids: named });
	const rows = shownRows(await run<Claims>(findClaims, { ids: named }));
	if (rows.length > 0) {
		await run(showEntities, { rows });
		await settleReferences(run, rows);
	}
	const widerAfter = await run<{ id: string }>(findWider, { ids: named });
	const wider = [...widerBefore, ...widerAfter].map(({ id }) => id);
	await recountEntities(run, [...new Set([...named, ...wider])]);
}

/** A kind that no reference link starts from has none to settle. */
async function settleReferences(run: Run, shown: readonly ShownRow[]): Promise<void> {
	const rows = shown
		.filter(({ kind }) => referencedKinds.has(kind))
		.map(({ id, references }) => ({ id, references }));
	if (rows.length === 0) return;
	await run(removeReferences, { rows });
	for (const type of referenceLinkTypes)
		if (rows.some(({ references }) => references.some((text) => text.startsWith(`${type} `))))
			await run(addReferences(type), { rows });
}

/** What each of these entities should show, from the claims on it. */
export async function shownNow(run: Run, ids: readonly string[]): Promise<readonly ShownRow[]> {
	return shownRows(await run<Claims>(findClaims, { ids }));
}

type ShownRow = ShownEntity & { readonly id: string; readonly kind: NodeKind };

function shownRows(claims: readonly Claims[]): readonly ShownRow[] {
	return claims.map(({ id, kind: label, claims: counted }) => {
		const kind = knownKind(label);
		const read = counted.map(({ claim, reports, sample }) => readClaim(claim, reports, sample));
		return { id, kind, ...shownEntity(id, kind, read) };
	});
}

function knownKind(label: string): NodeKind {
	if (!isNodeKind(label)) throw new Error(`The store has a node of unknown kind ${label}.`);
	return label;
}

import type { Fact, Page, PageRequest } from "#domain/answers.ts";
import { type LinkType, linkTypes } from "#domain/links.ts";
import { anyKind, reportLinkTypes, typePattern } from "#graph/cypher.ts";
import { type FactRow, factProjection, toFact } from "#graph/read/fact-rows.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import type { Run } from "#graph/session.ts";

/** Newest trip first, those of unknown year last, as their date is empty. */
const findFacts = (types: readonly LinkType[]): string => `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  MATCH (e)-[f:${typePattern(types)}]-(:${anyKind})
  RETURN count(f) AS total
}
CALL (e) {
  MATCH (e)-[f:${typePattern(types)}]-(:${anyKind})
  WITH f, coalesce(f.tripDate, "") AS date, type(f) AS type, ${factProjection.id} AS factId
  WHERE $after IS NULL OR date < $after[0] OR (date = $after[0]
    AND (type > $after[1] OR (type = $after[1] AND factId > $after[2])))
  ORDER BY date DESC, type, factId LIMIT $take
  RETURN collect(${factProjection.row}) AS facts
}
RETURN id, total, facts`;

export interface FactsRequest extends PageRequest {
	/** Only links of these types; null for all. */
	readonly types: readonly LinkType[] | null;
}

/** By id, a page of the facts on each of these nodes, those of the newest trip first and undated ones last. */
export async function findFactPages(
	run: Run,
	ids: readonly string[],
	{ types, first, after }: FactsRequest,
): Promise<ReadonlyMap<string, Page<Fact>>> {
	const key = readCursor(after, ["", "", ""]);
	if (types?.length === 0)
		return new Map(ids.map((id) => [id, { items: [], hasMore: false, total: 0 }]));
	const rows = await run<{ id: string; total: number; facts: readonly FactRow[] }>(
		findFacts(types ?? linkTypes),
		{ ids, after: key, take: first + 1 },
	);
	return new Map(
		rows.map(({ id, total, facts }) => [
			id,
			toPage(facts, first, total, (row) => ({
				key: [row.tripDate ?? "", row.type, row.id],
				value: toFact(row),
			})),
		]),
	);
}

const findByIds = `
UNWIND $ids AS id
CALL (id) {
${reportLinkTypes.map((type) => `  MATCH ()-[f:${type} {factId: id}]->() RETURN f`).join("\n  UNION ALL\n")}
}
RETURN ${factProjection.row} AS fact`;

/** The facts of reports with these ids, by id; those that aren't there are left out. */
export async function findFactsByIds(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, Fact>> {
	const rows = await run<{ fact: FactRow }>(findByIds, { ids });
	return new Map(rows.map(({ fact }) => [fact.id, toFact(fact)]));
}

const findReference = `
MATCH (:${anyKind} {id: $from})-[f]->(:${anyKind} {id: $to}) WHERE type(f) = $type
RETURN ${factProjection.row} AS fact`;

/** The fact with this id, null when there is none; a reference link's id is its type and ends. */
export async function findFactById(run: Run, id: string): Promise<Fact | null> {
	const [type, from, to] = id.split("/");
	if (to === undefined) return (await findFactsByIds(run, [id])).get(id) ?? null;
	const rows = await run<{ fact: FactRow }>(findReference, { type, from, to });
	return rows[0] ? toFact(rows[0].fact) : null;
}

const findFieldFacts = `
UNWIND $ids AS id
MATCH (:Trip {id: id})<-[f:DESCRIBES]-(:Report)
RETURN id, collect(${factProjection.row}) AS facts`;

/** By trip id, the facts that prove the fields of each of these trips. */
export async function findFieldProofs(
	run: Run,
	trips: readonly string[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
	const rows = await run<{ id: string; facts: readonly FactRow[] }>(findFieldFacts, { ids: trips });
	return new Map(rows.map(({ id, facts }) => [id, facts.map(toFact)]));
}

import type { EntityNode, Page, PageRequest } from "#domain/answers.ts";
import { daysOf } from "#domain/calendar.ts";
import { namesIndex } from "#graph/constraints.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import { luceneQuery, searchWords } from "#graph/read/search.ts";
import { type TripFilter, tripConditions, tripSources } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

/** What stands first in the list; trips of unknown year have no place in time and stand last in both orders of it. */
export const tripOrders = ["newest", "oldest", "title"] as const;
export type TripOrder = (typeof tripOrders)[number];

export interface TripsRequest extends PageRequest, TripFilter {
	readonly year: number | null;
	/** True for trips of unknown year alone. */
	readonly undated: true | null;
	/** Words of its title, the last may be unfinished; null for any. */
	readonly title: string | null;
	readonly orderBy: TripOrder;
}

const conditions = {
	...tripConditions,
	year: "t.year = $year",
	undated: 't.sortDate = ""',
} as const;

type Narrowing = keyof typeof conditions | "title";

/** Where to look for each way to narrow the list: the narrowest first, then all, which the index on dates gives in order. */
const sources: readonly (readonly [Narrowing, string])[] = [
	[
		"title",
		`CALL db.index.fulltext.queryNodes("${namesIndex}", $lucene) YIELD node AS t WHERE t:Trip`,
	],
	...tripSources,
	["year", "MATCH (t:Trip {year: $year})"],
	["undated", 'MATCH (t:Trip {sortDate: ""})'],
];
const everyTrip = 'MATCH (t:Trip) WHERE t.sortDate >= ""';

/** What each order sorts by, before name and id; what stands behind a place in it. */
const orders = {
	newest: { key: "t.sortDate", way: "DESC", behind: "<" },
	oldest: { key: 'CASE t.sortDate WHEN "" THEN "~" ELSE t.sortDate END', way: "ASC", behind: ">" },
	title: { key: "toLower(t.name)", way: "ASC", behind: ">" },
} as const satisfies Record<TripOrder, unknown>;

function findTrips(narrowed: readonly Narrowing[], orderBy: TripOrder): string {
	const source = sources.find(([name]) => narrowed.includes(name));
	const fits = narrowed.flatMap((name) => (name === "title" ? [] : [conditions[name]]));
	const where = fits.length > 0 ? ` WHERE ${fits.join(" AND ")}` : "";
	const distinct = `WITH DISTINCT t${where}`;
	const trips = source ? `${source[1]} ${distinct}` : `${everyTrip} WITH t${where}`;
	const counted = narrowed.length > 0 ? trips : "MATCH (t:Trip)";
	const { key, way, behind } = orders[orderBy];
	return `
CALL () {
  ${counted}
  RETURN count(t) AS total
}
CALL () {
  ${trips}
  WITH t, ${key} AS place WHERE $after IS NULL OR place ${behind} $after[0] OR (place = $after[0]
    AND (t.name > $after[1] OR (t.name = $after[1] AND t.id > $after[2])))
  WITH t, place ORDER BY place ${way}, t.name, t.id LIMIT $take
  RETURN collect({place: place, trip: ${entityProjection("t")}}) AS trips
}
RETURN total, trips`;
}

/** A page of trips, newest first unless asked otherwise; those of unknown year stand last, by name, as they have no order in time. */
export async function findTripPage(
	run: Run,
	{ first, after, orderBy, title, ...filter }: TripsRequest,
): Promise<Page<EntityNode>> {
	const key = readCursor(after, ["", "", ""]);
	const words = title === null ? null : searchWords(title);
	const given = { ...filter, title: words && words.length > 0 ? words : null };
	const narrowed = (Object.keys(given) as (keyof typeof given)[]).filter(
		(name) => given[name] !== null,
	);
	const [row] = await run<{
		total: number;
		trips: readonly { readonly place: string; readonly trip: EntityRow }[];
	}>(findTrips(narrowed, orderBy), {
		...filter,
		to: filter.to === null ? null : (daysOf(filter.to)?.last ?? filter.to),
		lucene: given.title === null ? null : luceneQuery(given.title),
		after: key,
		take: first + 1,
	});
	return toPage(row?.trips ?? [], first, row?.total ?? 0, ({ place, trip }) => {
		const value = toEntity(trip);
		return { key: [place, value.name, value.id], value };
	});
}

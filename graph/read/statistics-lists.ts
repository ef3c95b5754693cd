import type { TripCount, YearCount } from "#domain/answers.ts";
import type { Run } from "#graph/session.ts";

const findYears = `
MATCH (t:Trip) WHERE t.year > 0
RETURN t.year AS year, count(t) AS trips ORDER BY year
UNION ALL
MATCH (t:Trip {sortDate: ""})
WITH count(t) AS trips WHERE trips > 0
RETURN null AS year, trips`;

/** The trips of each year, in order, those of unknown year last. */
export function countYears(run: Run): Promise<readonly YearCount[]> {
	return run<YearCount>(findYears);
}

/** What trips are counted by; only what was visited or talked about on a trip counts, and no theme for which a broader one stands. */
const counted = {
	countries:
		"MATCH (x:Country) WHERE x.tripCount > 0 MATCH (x)<-[:IN]-(:City)<-[:VISITED]-(t:Trip)",
	cities: "MATCH (x:City) WHERE x.tripCount > 0 MATCH (x)<-[:VISITED]-(t:Trip)",
	themes:
		"MATCH (x:Theme) WHERE x.tripCount > 0 AND x.narrows IS NULL MATCH (x)<-[:ABOUT]-(t:Trip)",
} as const;

export type Counted = keyof typeof counted;

const findCounts = (of: Counted): string => `
${counted[of]}
WITH x, t.year AS year, count(DISTINCT t) AS trips ORDER BY year
WITH x, sum(trips) AS trips, collect({year: year, trips: trips}) AS years
RETURN x.id AS id, trips, years ORDER BY trips DESC, x.name, id`;

/** The countries or cities visited, or the themes talked about, by number of trips, most first, and these by year. */
export function countTrips(run: Run, of: Counted): Promise<readonly TripCount[]> {
	return run<TripCount>(findCounts(of));
}

import { longestPage } from "#domain/answers.ts";
import type { SharedTheme } from "#domain/briefing.ts";
import { tieMask } from "#domain/trip-board.ts";
import { namesIndex } from "#graph/constraints.ts";
import { anyKind } from "#graph/cypher.ts";
import { type MadeRow, type MadeValues, madeOnTrip, toMadeRow } from "#graph/read/follow-ups.ts";
import { latestDate } from "#graph/read/standing.ts";
import { chooseTheme, nameText } from "#graph/read/themes.ts";
import type { Run } from "#graph/session.ts";

/** The city or country with this id, else with this name: of several the one of most trips. */
const choosePlace = `
OPTIONAL MATCH (exact:${anyKind} {id: $place.text}) WHERE exact:City OR exact:Country
CALL (exact) {
  WITH * WHERE exact IS NULL
  CALL db.index.fulltext.queryNodes("${namesIndex}", $place.lucene) YIELD node
  WHERE (node:City OR node:Country) AND $place.folded IN node.searchNames
  WITH node ORDER BY node.tripCount DESC, node.id LIMIT 1
  RETURN collect(node)[0] AS named
}
WITH coalesce(exact, named) AS place
OPTIONAL MATCH (place)-[:IN]->(itsCountry:Country)
WITH place, CASE WHEN place:Country THEN place ELSE itsCountry END AS country LIMIT 1`;

const chooseThemes = `
CALL () {
  UNWIND $themes AS asked${chooseTheme}
  RETURN collect({text: asked.text, id: theme.id, ids: ids}) AS choices
}
WITH *, reduce(all = [], one IN choices | all + one.ids) AS themeIds`;

/** The visits of the place, as `t`, up to the day. */
const eachVisit = `
  MATCH (place)<-[:IN]-{0,1}(:City)<-[:VISITED]-(t:Trip)
  WITH DISTINCT t WHERE ($asOf IS NULL OR t.sortDate <= $asOf)`;

/** The same of those about the themes. */
const eachFitting = `
  MATCH (place)<-[:IN]-{0,1}(:City)<-[:VISITED]-(t:Trip)
  WITH DISTINCT t, themeIds WHERE ($asOf IS NULL OR t.sortDate <= $asOf) AND (size($themes) = 0
    OR EXISTS { MATCH ()-[:ABOUT {trip: t.id}]->(theme:Theme) WHERE theme.id IN themeIds })`;

/** The fitting visits, newest first, undated last. */
const findVisits = `
CALL (place, themeIds) {${eachFitting}
  WITH t ORDER BY t.sortDate DESC, t.name, t.id
  RETURN collect(t) AS trips
}`;

/** The bits of ties that say that somebody was met. */
export const metMask = tieMask(["met"]);

const isMeeting = (ties: string): string => `${ties} % ${2 * metMask} >= ${metMask}`;

/** Who was met on a visit, with all trips that they are tied to, wherever; values without names, as there may be many. */
const findMet = `
CALL (trips) {
  UNWIND trips AS t
  MATCH (t)<-[x:TIED]-(p)
  WITH p, collect(t.id) AS visits, collect(x.ties) AS ties
  WHERE any(one IN ties WHERE ${isMeeting("one")})
  RETURN collect([p.id, p.name, visits, ties, p.tiedDates, p.tiedKinds]) AS contacts
}`;

const findThemes = `
CALL (trips) {
  UNWIND trips AS t
  MATCH (t)-[a:ABOUT]->(theme:Theme) WHERE a.narrows IS NULL
  WITH theme, t, a ORDER BY t.sortDate DESC, t.name, t.id, a.factId
  WITH theme, count(DISTINCT t) AS times, collect(a.factId) AS facts
  ORDER BY times DESC, theme.id
  RETURN collect({id: theme.id, trips: times, facts: facts}) AS talked
}`;

const findOutline = [
	choosePlace,
	chooseThemes,
	latestDate,
	findVisits,
	findThemes,
	findMet,
	`
RETURN place.id AS place, country.id AS country, choices, latest, [t IN trips | {trip: t.id, date: t.sortDate}] AS visits,
  talked, contacts`,
].join("");

const findMade = `${choosePlace}
CALL (place) {${eachVisit}
  RETURN t
}${madeOnTrip}
RETURN collect(promise) AS made`;

/**
 * Organizations and people of the country and one step from those who were met, the nearest first, each with whom it is
 * reached through (null when its own place is in the country); left out are those who were met and the posts that they
 * hold. All are counted, and the first told. Besides all embassies and consulates that have their seat in the country. One
 * row for each way to somebody, and no list of those who were met, as every row would be charged for it. What lies at the
 * ends of these links has no other label than the vocabulary gives it, so only a choice among those is asked for.
 */
const findNear = `${choosePlace}${chooseThemes}
CALL (place, country, themeIds) {
  CALL (place, country, themeIds) {
    MATCH (country)<-[:IN]-(c:City)<-[:BASED_IN|AT]-(x)
    RETURN x, null AS body, CASE WHEN c = place THEN 2 ELSE 1 END AS near, 0 AS met
    UNION ALL${eachFitting}
    MATCH (t)<-[tie:TIED]-(m) WHERE ${isMeeting("tie.ties")}
    WITH DISTINCT m
    CALL (m) {
      RETURN m AS x, null AS body, 1 AS met
      UNION ALL
      MATCH (m:Person)-[:HELD]->(x)
      RETURN DISTINCT x, null AS body, 1 AS met
      UNION ALL
      MATCH (m:Organization)<-[:AT]-(at)
      WITH DISTINCT m.id AS body, at
      CALL (at) {
        RETURN at AS x
        UNION ALL
        MATCH (at:Post)<-[:HELD]-(x)
        RETURN DISTINCT x
      }
      RETURN x, body, 0 AS met
    }
    RETURN x, body, 0 AS near, met
  }
  WITH x, max(near) AS near, max(met) = 1 AS met, min(body) AS through
  WHERE x.ownSide IS NULL
  WITH x, near, met, through ORDER BY near DESC, x.tripCount DESC, x.name, x.id
  RETURN collect(CASE WHEN NOT met THEN [x.id, CASE WHEN near = 0 THEN through END] END) AS others,
    collect(CASE WHEN near > 0 AND x:Organization AND x.organizationKind = "diplomatic-post" THEN x.id END) AS posts
}
RETURN size(others) AS otherCount, others[..${longestPage}] AS others, posts`;

/** Somebody who was met: of the visits the trips and ties, of all trips the dates, one a line, newest first and undated last, and the ties as bytes. */
export type MetRow = readonly [
	id: string,
	name: string,
	visits: readonly string[],
	ties: readonly number[],
	dates: string,
	kinds: string,
];

export interface OutlineRow {
	/** Null when no city or country is called so, and then all else is empty. */
	readonly place: string | null;
	/** Of the place, or the place itself. */
	readonly country: string | null;
	/** Each theme asked for with all narrower ones; its id is null when no theme is called so. */
	readonly choices: readonly {
		readonly text: string;
		readonly id: string | null;
		readonly ids: readonly string[];
	}[];
	/** Date of the latest trip of all; null when none is dated. */
	readonly latest: string | null;
	readonly visits: readonly { readonly trip: string; readonly date: string }[];
	readonly contacts: readonly MetRow[];
	readonly talked: readonly SharedTheme[];
	/** Of all visits, whatever they were about. */
	readonly made: readonly MadeRow[];
	readonly otherCount: number;
	/** The first, by id, each with the id of whom it is reached through. */
	readonly others: readonly (readonly [id: string, through: string | null])[];
	/** By id. */
	readonly posts: readonly string[];
}

/** All that a briefing is made of, in one look where `run` gathers what is asked at once; `asOf` leaves out trips after that day. */
export async function readOutline(
	run: Run,
	{
		place,
		themes,
		asOf,
	}: {
		readonly place: string;
		readonly themes: readonly string[];
		readonly asOf: string | null;
	},
): Promise<OutlineRow> {
	const asked = { place: nameText(place), themes: themes.map(nameText), asOf };
	const [[row], [promises], [around]] = await Promise.all([
		run<Omit<OutlineRow, "made" | "others" | "otherCount" | "posts">>(findOutline, asked),
		run<{ made: readonly MadeValues[] }>(findMade, asked),
		run<Pick<OutlineRow, "others" | "otherCount" | "posts">>(findNear, asked),
	]);
	if (row === undefined || promises === undefined || around === undefined)
		throw new Error("The statements of a briefing gave no row.");
	return { ...row, ...around, made: promises.made.map(toMadeRow) };
}

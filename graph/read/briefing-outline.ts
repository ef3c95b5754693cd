import type { SharedTheme } from "#domain/briefing.ts";
import { tieMask } from "#domain/trip-board.ts";
import { namesIndex } from "#graph/constraints.ts";
import { anyKind } from "#graph/cypher.ts";
import { type MadeRow, madeOnTrip } from "#graph/read/follow-ups.ts";
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

const isMeeting = (tie: string): string => `${tie}.ties % ${2 * metMask} >= ${metMask}`;

/** Who was met on a visit, with all trips that they are tied to, wherever. */
const findMet = `
CALL (trips) {
  UNWIND trips AS t
  MATCH (t)<-[x:TIED]-(p)
  WITH p, collect({trip: t.id, date: t.sortDate, ties: x.ties}) AS here
  WHERE any(one IN here WHERE ${isMeeting("one")})
  RETURN collect({id: p.id, name: p.name, here: here, dates: p.tiedDates, kinds: p.tiedKinds}) AS contacts
}`;

const findThemes = `
CALL (trips) {
  UNWIND trips AS t
  MATCH (t)-[a:ABOUT]->(theme:Theme)
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
RETURN place.id AS place, choices, latest, [t IN trips | {trip: t.id, date: t.sortDate}] AS visits,
  talked, contacts`,
].join("");

const findMade = `${choosePlace}
CALL (place) {${eachVisit}
  RETURN t
}${madeOnTrip}
RETURN promise`;

/** Those of one label who were met on a fitting visit, as `o`. */
const eachMet = (label: string): string => `${eachFitting}
    MATCH (t)<-[tie:TIED]-(o:${label}) WHERE ${isMeeting("tie")}
    WITH DISTINCT o`;

/**
 * Organizations and people of the country and one step from those who were met, these and the posts that they hold included, the
 * nearest first; and by id those posts. No list of those who were met goes along, as every row would be charged for it.
 */
const findNear = `${choosePlace}${chooseThemes}
CALL (place, themeIds) {${eachMet("Person")}
  MATCH (o)-[:HELD]->(post:Post)
  RETURN collect(DISTINCT post.id) AS held
}
CALL (place, country, themeIds) {
  CALL (place, country, themeIds) {
    MATCH (country)<-[:IN]-(c:City)<-[f:BASED_IN|AT]-(x:Organization|Person|Post)
    RETURN x, null AS through, f.factId AS fact, c = place AS here
    UNION${eachMet("Organization")}
    MATCH (o)<-[f:AT]-(x:Person|Post)
    RETURN x, o.id AS through, f.factId AS fact, false AS here
    UNION${eachMet("Organization")}
    MATCH (o)<-[:AT]-(post:Post)
    WITH DISTINCT o, post
    MATCH (post)<-[f:HELD]-(x:Person)
    RETURN x, o.id AS through, f.factId AS fact, false AS here
  }
  WITH x, through, here, fact WHERE x.ownSide IS NULL
  WITH x, through, max(CASE WHEN here THEN 1 ELSE 0 END) AS here, collect(DISTINCT fact) AS facts
  ORDER BY here DESC, through IS NULL DESC, x.tripCount DESC, x.name, x.id, through
  WITH x, collect({through: through, facts: facts})[0] AS first, max(here) AS here
  ORDER BY here DESC, first.through IS NULL DESC, x.tripCount DESC, x.name, x.id
  RETURN collect({id: x.id, through: first.through, facts: first.facts,
    diplomatic: x:Organization AND x.organizationKind = "diplomatic-post" AND first.through IS NULL}) AS near
}
RETURN held, near`;

export interface MetRow {
	readonly id: string;
	readonly name: string;
	readonly here: readonly { readonly trip: string; readonly date: string; readonly ties: number }[];
	/** Of all its trips, one a line, newest first, undated last. */
	readonly dates: string;
	readonly kinds: Int8Array;
}

interface NearRow {
	readonly id: string;
	readonly through: string | null;
	readonly facts: readonly string[];
	/** An embassy or consulate that has its seat in the country. */
	readonly diplomatic: boolean;
}

export interface OutlineRow {
	/** Null when no city or country is called so, and then all else is empty. */
	readonly place: string | null;
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
	/** Posts that those who were met hold, by id. */
	readonly held: readonly string[];
	readonly near: readonly NearRow[];
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
	const [[row], made, [around]] = await Promise.all([
		run<Omit<OutlineRow, "made" | "held" | "near">>(findOutline, asked),
		run<{ promise: MadeRow }>(findMade, asked),
		run<Pick<OutlineRow, "held" | "near">>(findNear, asked),
	]);
	if (row === undefined || around === undefined)
		throw new Error("The statements of a briefing gave no row.");
	return { ...row, ...around, made: made.map(({ promise }) => promise) };
}

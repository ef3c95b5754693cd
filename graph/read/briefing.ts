import type { BriefingOutline, SharedTheme } from "#domain/briefing.ts";
import { daysOf } from "#domain/calendar.ts";
import { byCodePoint } from "#domain/order.ts";
import { type TripKinds, weigh } from "#domain/partners.ts";
import { kindsOfMask, tieMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { findNearRows, type Place } from "#graph/read/briefing-rows.ts";
import { judgeFollowUps } from "#graph/read/promises.ts";
import { findLatest } from "#graph/read/standing.ts";
import { findTripIds } from "#graph/read/trip-filter.ts";
import { asBytes, type Run } from "#graph/session.ts";

export interface BriefingRequest {
	readonly place: Place;
	/** Ids of themes and narrower ones that the visits talked about; null for all visits. */
	readonly themes: readonly string[] | null;
	/** The day to look from; null for that of the latest trip. */
	readonly asOf: string | null;
	/** First and last day of the trip that is being prepared; null when not known. */
	readonly travel: BriefingOutline["travel"];
}

const findVisits = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})
WITH t ORDER BY t.sortDate DESC, t.name, t.id
RETURN t.id AS trip, t.sortDate AS date`;

const met = tieMask(["met"]);

/** Who was met on a visit, with all trips that they are tied to, wherever. */
const findMet = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})<-[x:TIED]-(p)
WITH p, collect({trip: id, date: t.sortDate, ties: x.ties}) AS here
WHERE any(one IN here WHERE one.ties % ${2 * met} >= ${met})
RETURN p.id AS id, p.name AS name, here, p.tiedDates AS dates, p.tiedKinds AS kinds`;

interface MetRow {
	readonly id: string;
	readonly name: string;
	readonly here: readonly { readonly trip: string; readonly date: string; readonly ties: number }[];
	/** Of all its trips, one a line, newest first, undated last. */
	readonly dates: string;
	readonly kinds: Int8Array;
}

const findThemes = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})-[a:ABOUT]->(theme:Theme)
WITH theme, t, a ORDER BY t.sortDate DESC, t.name, t.id, a.factId
WITH theme, count(DISTINCT t) AS trips, collect(a.factId) AS facts
RETURN theme.id AS id, trips, facts ORDER BY trips DESC, id`;

const findTrips = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
RETURN id, p.tiedIds AS trips`;

/** What to know before a trip to a place, from the visits that were made there. */
export async function findBriefing(
	run: Run,
	{ place, themes, asOf: given, travel }: BriefingRequest,
): Promise<BriefingOutline> {
	const there = {
		from: null,
		to: null,
		city: place.isCity ? place.id : null,
		country: place.isCity ? null : place.id,
	};
	const [latest, trips, noted] = await Promise.all([
		findLatest(run),
		findTripIds(run, { ...there, themes }, given),
		themes === null ? null : findTripIds(run, { ...there, themes: null }, given),
	]);
	const asOf = given ?? latest;
	const [visits, metRows, talked, followUps] = await Promise.all([
		run<BriefingOutline["visits"][number]>(findVisits, { trips }),
		run<MetRow>(findMet, { trips }),
		run<SharedTheme>(findThemes, { trips }),
		judgeFollowUps(run, { trips: noted ?? trips, themes, partner: null, asOf }),
	]);
	const known = metRows.map((row) => ({ ...row, ever: tiesOf(row, given) }));
	const near = await findNearRows(run, {
		country: place.country,
		city: place.isCity ? place.id : null,
		met: known.map(({ id }) => id),
	});
	const contacts = known.map(({ id, name, here, ever }) => ({
		id,
		name,
		trips: here.map(({ trip, date, ties }) => ({ trip, date, kinds: kindsOfMask(ties) })),
		lastMet: ever.find(({ date, ties }) => date !== "" && (ties & met) !== 0)?.date ?? null,
	}));
	const ids = new Set(known.map(({ id }) => id));
	return {
		place: place.id,
		asOf,
		travel,
		visits,
		contacts: contacts.toSorted(
			(a, b) =>
				byCodePoint(b.lastMet ?? "", a.lastMet ?? "") ||
				byCodePoint(a.name, b.name) ||
				byCodePoint(a.id, b.id),
		),
		others: near
			.filter(({ id }) => !ids.has(id))
			.map(({ id, through, facts }) => ({ id, through, facts })),
		promises: followUps.filter(({ state }) => state !== "kept"),
		themes: talked,
		posts: near.filter(({ diplomatic }) => diplomatic).map(({ id, facts }) => ({ id, facts })),
		changes: await changesSince(run, { visits, known, asOf }),
	};
}

interface EverTied {
	readonly date: string;
	readonly ties: number;
	/** Its place among all trips of the partner. */
	readonly at: number;
}

/** The dates and kinds of all trips that a partner is tied to, up to a day. */
function tiesOf({ dates, kinds }: MetRow, asOf: string | null): readonly EverTied[] {
	const masks = asBytes(kinds);
	return dates
		.split("\n")
		.map((date, at) => ({ date, ties: masks[at] ?? 0, at }))
		.filter(({ date }) => asOf === null || date <= asOf);
}

/** Who was met or named elsewhere after the last dated visit, the newest first. */
async function changesSince(
	run: Run,
	{
		visits,
		known,
		asOf,
	}: Pick<BriefingOutline, "visits" | "asOf"> & {
		readonly known: readonly { readonly id: string; readonly ever: readonly EverTied[] }[];
	},
): Promise<BriefingOutline["changes"]> {
	const visited = new Set(visits.map(({ trip }) => trip));
	const last = visits
		.flatMap(({ date }) => daysOf(date)?.last ?? [])
		.toSorted()
		.at(-1);
	if (last === undefined) return [];
	const later = known.flatMap(({ id, ever }) => {
		const since = ever.filter(({ date }) => (daysOf(date)?.first ?? "") > last);
		return since.length === 0 ? [] : [{ id, since }];
	});
	if (later.length === 0) return [];
	const rows = await run<{ id: string; trips: string }>(findTrips, {
		ids: later.map(({ id }) => id),
	});
	const tripsOf = new Map(rows.map(({ id, trips }) => [id, trips.split("\n")]));
	return later
		.flatMap(({ id, since }) =>
			since.flatMap(({ date, ties, at }) => {
				const trip = tripsOf.get(id)?.[at];
				if (trip === undefined || visited.has(trip)) return [];
				const kinds: TripKinds = { trip, date, kinds: kindsOfMask(ties) };
				return [{ id, encounter: { ...kinds, ...weigh(kinds, asOf) } }];
			}),
		)
		.toSorted(
			(a, b) =>
				byCodePoint(b.encounter.date, a.encounter.date) ||
				byCodePoint(a.id, b.id) ||
				byCodePoint(a.encounter.trip, b.encounter.trip),
		);
}

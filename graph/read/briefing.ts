import type { BriefingOutline } from "#domain/briefing.ts";
import { daysOf } from "#domain/calendar.ts";
import { byCodePoint } from "#domain/order.ts";
import { type TripKinds, weigher } from "#domain/partners.ts";
import { kindsOfMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { packedBytes } from "#graph/packed-text.ts";
import { type MetRow, metMask, readOutline } from "#graph/read/briefing-outline.ts";
import { judgeFollowUps } from "#graph/read/promises.ts";
import { lastDay } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

export interface BriefingRequest {
	/** Id or name of a city or country. */
	readonly place: string;
	/** Ids or names of themes that the visits talked about, or of what is narrower; none for all visits. */
	readonly themes: readonly string[];
	/** The day to look from; null for that of the latest trip. */
	readonly asOf: string | null;
	/** First and last day of the trip that is being prepared; null when not known. */
	readonly travel: BriefingOutline["travel"];
}

/** What was found, or the names that nobody and nothing has. */
export type FoundBriefing =
	| { readonly outline: BriefingOutline }
	| { readonly outline: null; readonly unknown: "place" }
	| { readonly outline: null; readonly unknown: "theme"; readonly theme: string };

/** What to know before a trip to a place, from the visits that were made there. */
export async function findBriefing(
	run: Run,
	{ place: text, themes, asOf: given, travel }: BriefingRequest,
): Promise<FoundBriefing> {
	const row = await readOutline(run, { place: text, themes, asOf: given });
	const { place, country, choices, latest, visits, contacts, talked, made, others, posts } = row;
	if (place === null) return { outline: null, unknown: "place" };
	const nameless = choices.find(({ id }) => id === null);
	if (nameless) return { outline: null, unknown: "theme", theme: nameless.text };
	const asOf = given ?? lastDay(latest);
	const followUps = judgeFollowUps(made, {
		themes: choices.length === 0 ? null : choices.flatMap(({ ids }) => ids),
		asOf,
	});
	const dates = new Map(visits.map(({ trip, date }) => [trip, date]));
	const outline = {
		place,
		country,
		asOf,
		travel,
		visits,
		contacts: contacts
			.map((contact) => toContact(contact, { dates, asOf: given }))
			.toSorted(
				(a, b) =>
					byCodePoint(b.lastMet ?? "", a.lastMet ?? "") ||
					byCodePoint(a.name, b.name) ||
					byCodePoint(a.id, b.id),
			),
		others: others.map(([id, through]) => ({ id, through })),
		otherCount: row.otherCount,
		promises: followUps.filter(({ state }) => state !== "kept"),
		themes: talked,
		posts: posts.map((id) => ({ id })),
		changes: await changesSince(run, { visits, contacts, asOf, upTo: given }),
	};
	return { outline };
}

/** Who was met, with the visits, whose dates are given, and when last up to a day. */
function toContact(
	contact: MetRow,
	{ dates, asOf }: { readonly dates: ReadonlyMap<string, string>; readonly asOf: string | null },
): BriefingOutline["contacts"][number] {
	const [id, name, visits, ties] = contact;
	const trips = visits.map((trip, place) => ({
		trip,
		date: dates.get(trip) ?? "",
		kinds: kindsOfMask(ties[place] ?? 0),
	}));
	let lastMet: string | null = null;
	lookBack(contact, asOf, ({ date, ties }) => {
		if (date !== "" && (ties & metMask) !== 0) lastMet = date;
		return date !== "" && lastMet === null;
	});
	return { id, name, trips, lastMet };
}

interface EverTied {
	readonly date: string;
	readonly ties: number;
	/** Its place among all trips of the partner. */
	readonly at: number;
}

/** Goes through all trips that a partner is tied to, up to a day, newest first and undated last, as long as it is told to go on. */
function lookBack(
	[, , , , dates, kinds]: MetRow,
	asOf: string | null,
	goesOn: (tied: EverTied) => boolean,
): void {
	const masks = packedBytes(kinds);
	let start = 0;
	for (let at = 0; at < masks.length; at += 1) {
		const end = dates.indexOf("\n", start);
		const date = dates.slice(start, end < 0 ? dates.length : end);
		start = end + 1;
		if (asOf !== null && date > asOf) continue;
		if (!goesOn({ date, ties: masks[at] ?? 0, at })) return;
	}
}

const findTrips = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
RETURN id, p.tiedIds AS trips`;

/** Who was met or named elsewhere after the last dated visit and up to a day, the newest first. */
async function changesSince(
	run: Run,
	{
		visits,
		contacts,
		asOf,
		upTo,
	}: Pick<BriefingOutline, "visits" | "asOf"> & {
		readonly contacts: readonly MetRow[];
		readonly upTo: string | null;
	},
): Promise<BriefingOutline["changes"]> {
	const visited = new Set(visits.map(({ trip }) => trip));
	const last = visits
		.flatMap(({ date }) => daysOf(date)?.last ?? [])
		.toSorted()
		.at(-1);
	if (last === undefined) return [];
	const later = contacts.flatMap((contact) => {
		const since: EverTied[] = [];
		lookBack(contact, upTo, (tied) => {
			if ((daysOf(tied.date)?.first ?? "") > last) since.push(tied);
			return tied.date.slice(0, 4) >= last.slice(0, 4);
		});
		return since.length === 0 ? [] : [{ id: contact[0], since }];
	});
	if (later.length === 0) return [];
	const rows = await run<{ id: string; trips: string }>(findTrips, {
		ids: later.map(({ id }) => id),
	});
	const weigh = weigher(asOf);
	const tripsOf = new Map(rows.map(({ id, trips }) => [id, trips.split("\n")]));
	return later
		.flatMap(({ id, since }) =>
			since.flatMap(({ date, ties, at }) => {
				const trip = tripsOf.get(id)?.[at];
				if (trip === undefined || visited.has(trip)) return [];
				const kinds: TripKinds = { trip, date, kinds: kindsOfMask(ties) };
				return [{ id, encounter: { ...kinds, ...weigh(kinds) } }];
			}),
		)
		.toSorted(
			(a, b) =>
				byCodePoint(b.encounter.date, a.encounter.date) ||
				byCodePoint(a.id, b.id) ||
				byCodePoint(a.encounter.trip, b.encounter.trip),
		);
}

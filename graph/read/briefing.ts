import type { BriefingOutline } from "#domain/briefing.ts";
import { daysOf } from "#domain/calendar.ts";
import { byCodePoint } from "#domain/order.ts";
import { type TripKinds, weigher } from "#domain/partners.ts";
import { kindsOfMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { type MetRow, metMask, readOutline } from "#graph/read/briefing-outline.ts";
import { judgeFollowUps } from "#graph/read/promises.ts";
import { lastDay } from "#graph/read/standing.ts";
import { asBytes, type Run } from "#graph/session.ts";

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
	const { place, choices, latest, visits, contacts: metRows, talked, made, held, near } = row;
	if (place === null) return { outline: null, unknown: "place" };
	const nameless = choices.find(({ id }) => id === null);
	if (nameless) return { outline: null, unknown: "theme", theme: nameless.text };
	const asOf = given ?? lastDay(latest);
	const followUps = judgeFollowUps(made, {
		themes: choices.length === 0 ? null : choices.flatMap(({ ids }) => ids),
		asOf,
	});
	const known = metRows.map((row) => ({ ...row, ever: tiesOf(row, given) }));
	const contacts = known.map(({ id, name, here, ever }) => ({
		id,
		name,
		trips: here.map(({ trip, date, ties }) => ({ trip, date, kinds: kindsOfMask(ties) })),
		lastMet: ever.find(({ date, ties }) => date !== "" && (ties & metMask) !== 0)?.date ?? null,
	}));
	const ids = new Set([...known.map(({ id }) => id), ...held]);
	const outline = {
		place,
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
	return { outline };
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

const findTrips = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
RETURN id, p.tiedIds AS trips`;

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

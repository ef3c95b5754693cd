import type { Briefing, Change, Contact, Visit } from "#domain/briefing.ts";
import { daysOf } from "#domain/calendar.ts";
import { byCodePoint } from "#domain/order.ts";
import { partnerKinds, type TripTies, tallyPartner, tieKinds } from "#domain/partners.ts";
import type { Span } from "#domain/report.ts";
import {
	findNearRows,
	findNewestFunctions,
	findVisitRows,
	type Place,
	type VisitRow,
} from "#graph/read/briefing-rows.ts";
import { findPartnerTrips, type PartnerTrips } from "#graph/read/encounters.ts";
import { findPromises } from "#graph/read/promises.ts";
import { findReportContents } from "#graph/read/report.ts";
import { findStanding } from "#graph/read/standing.ts";
import { findTripIds } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

export interface BriefingRequest {
	readonly place: Place;
	/** Visits on which one of these themes was talked about; null for all. */
	readonly themes: readonly string[] | null;
	/** Trips after this day are not yet known; null looks back from the latest. */
	readonly asOf: string | null;
	readonly travel: Briefing["travel"];
}

/** All that the store knows for a trip to a place, as ids: each statement with the facts that say so. */
export async function findBriefing(
	run: Run,
	{ place, themes, asOf: given, travel }: BriefingRequest,
): Promise<Briefing> {
	const there = {
		from: null,
		to: null,
		city: place.isCity ? place.id : null,
		country: place.isCity ? null : place.id,
	};
	const everywhere = { from: null, to: null, city: null, country: null, themes: null };
	const standing = findStanding(run);
	const [{ latest, own }, trips, allTrips, ledger] = await Promise.all([
		standing,
		findTripIds(run, { ...there, themes }, given),
		findTripIds(run, everywhere, given),
		findPromises(run, { filter: there, themes, partner: null, asOf: given }, standing),
	]);
	const asOf = given ?? latest;
	const tied = { own, kinds: partnerKinds, ties: tieKinds, minTrips: 1 };
	const [rows, partners] = await Promise.all([
		findVisitRows(run, trips),
		findPartnerTrips(run, { ...tied, trips, partners: null }),
	]);
	const met = partners.filter((partner) =>
		partner.trips.some(({ ties }) => ties.some(({ kind }) => kind === "met")),
	);
	const ids = met.map(({ id }) => id);
	const [functions, everTied, near, contents] = await Promise.all([
		findNewestFunctions(run, ids),
		findPartnerTrips(run, { ...tied, trips: allTrips, partners: ids }),
		findNearRows(run, {
			country: place.country,
			city: place.isCity ? place.id : null,
			met: ids,
			ours: own.map(({ id }) => id),
		}),
		findReportContents(run, [...new Set(rows.map(({ report }) => report))]),
	]);
	const always = new Map(everTied.map((partner) => [partner.id, partner]));
	const contacts = met.map((partner): Contact => {
		const told = functions.get(partner.id);
		return {
			id: partner.id,
			name: partner.name,
			post: told?.post ?? null,
			organization: told?.organization ?? null,
			functionDate: told?.date ?? null,
			functionFacts: told?.facts ?? [],
			encounters: tallyPartner(partner.trips, asOf).encounters,
			lastMet: lastMet(always.get(partner.id) ?? partner, asOf),
		};
	});
	const known = new Set(ids);
	return {
		place: place.id,
		asOf,
		travel,
		visits: rows.map((row) => visit(row, contents)),
		contacts: contacts.toSorted(
			(a, b) =>
				byCodePoint(b.lastMet ?? "", a.lastMet ?? "") ||
				byCodePoint(a.name, b.name) ||
				byCodePoint(a.id, b.id),
		),
		others: near
			.filter(({ id }) => !known.has(id))
			.map(({ id, through, facts }) => ({ id, through, facts })),
		promises: ledger.promises.filter(({ state }) => state !== "kept"),
		themes: themeCounts(rows),
		posts: near.filter(({ diplomatic }) => diplomatic).map(({ id, facts }) => ({ id, facts })),
		changes: changesSince(rows, everTied, asOf),
	};
}

function visit(
	{ themes: _, ...row }: VisitRow,
	contents: Awaited<ReturnType<typeof findReportContents>>,
): Visit {
	const report = contents.get(row.report);
	const results = (report?.sections ?? [])
		.filter(({ role }) => role === "results")
		.map((section) => withoutHeading(section, report?.content ?? ""))
		.filter(({ text }) => text !== "");
	return { ...row, results };
}

/** The words of a section below its heading, with their place. */
function withoutHeading(
	{ start, end, heading }: Span & { readonly heading: string },
	content: string,
): Visit["results"][number] {
	const whole = content.slice(start, end);
	const lead = whole.length - whole.trimStart().length;
	const below = whole.startsWith(heading, lead) ? lead + heading.length : lead;
	const rest = whole.slice(below);
	const from = start + below + rest.length - rest.trimStart().length;
	const text = rest.trim();
	return { start: from, end: from + text.length, text };
}

function lastMet({ trips }: PartnerTrips, asOf: string | null): string | null {
	const onceMet: readonly TripTies[] = trips.filter(({ ties }) =>
		ties.some(({ kind }) => kind === "met"),
	);
	return tallyPartner(onceMet, asOf).lastSeen;
}

function themeCounts(rows: readonly VisitRow[]): Briefing["themes"] {
	const told = Map.groupBy(
		rows.flatMap(({ themes }) => themes),
		({ id }) => id,
	);
	return [...told]
		.map(([id, trips]) => ({
			id,
			trips: trips.length,
			facts: trips.flatMap(({ facts }) => facts),
		}))
		.toSorted((a, b) => b.trips - a.trips || byCodePoint(a.id, b.id));
}

/** Who was met or named elsewhere after the last dated visit, the newest first. */
function changesSince(
	rows: readonly VisitRow[],
	partners: readonly PartnerTrips[],
	asOf: string | null,
): readonly Change[] {
	const visited = new Set(rows.map(({ trip }) => trip));
	const last = rows
		.flatMap(({ date }) => daysOf(date)?.last ?? [])
		.toSorted()
		.at(-1);
	if (last === undefined) return [];
	return partners
		.flatMap(({ id, trips }) =>
			tallyPartner(trips, asOf)
				.encounters.filter(
					({ trip, date }) => (daysOf(date)?.first ?? "") > last && !visited.has(trip),
				)
				.map((encounter) => ({ id, encounter })),
		)
		.toSorted((a, b) => byCodePoint(b.encounter.date, a.encounter.date) || byCodePoint(a.id, b.id));
}

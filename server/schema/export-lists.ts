import type { EntityNode, Fact, FoundEntity, Page, SecondNeighbour } from "#domain/answers.ts";
import type { Promised } from "#domain/promises.ts";
import type { Similar } from "#domain/similarity.ts";
import type { PartnerSurroundings } from "#graph/read/around-partners.ts";
import type { Partner } from "#graph/read/partners.ts";
import type { ThemeTrace } from "#graph/read/theme-trace.ts";
import { type ExportList, longestExport } from "#server/exports/export.ts";
import { type Cell, joined, listOf, type Pen, valuesOf } from "#server/schema/export-list.ts";

const dated = (date: string): Cell => (date === "" ? null : date);

/** Trips with their dates and cities. */
export async function tripList(page: Page<EntityNode>, pen: Pen): Promise<ExportList> {
	const trips = valuesOf(page).flatMap((trip) => (trip.kind === "Trip" ? [trip] : []));
	const cities = await Promise.all(trips.map(({ id }) => pen.load.related("destinations", id)));
	const counts = await Promise.all(trips.map(({ id }) => pen.load.tripCounts(id)));
	const visited = new Map(trips.map(({ id }, index) => [id, cities[index] ?? []]));
	const countsOf = new Map(trips.map(({ id }, index) => [id, counts[index]]));
	const namesOf = (id: string) => visited.get(id)?.map((city) => city.id) ?? [];
	return listOf(
		trips,
		{
			name: "trips",
			names: ({ id }) => namesOf(id),
			cells: ({ id, name, startDate, endDate, year, days, travellers, purpose }, nameOf) => ({
				...{ id, name, startDate, endDate, year, days, travellers, purpose },
				cities: joined(namesOf(id), nameOf),
				contacts: countsOf.get(id)?.contacts ?? 0,
				promises: countsOf.get(id)?.promises ?? 0,
			}),
			nodes: ({ id }) => [id, ...namesOf(id)],
		},
		{ ...pen, total: page.total },
	);
}

/** Hits of a search. */
export function searchList(page: Page<FoundEntity>, pen: Pen): Promise<ExportList> {
	return listOf(
		valuesOf(page),
		{
			name: "search",
			names: ({ entity }) => [entity.id],
			cells: ({ entity: { id, kind, tripCount }, matched, score }, name) => ({
				...{ id, kind },
				...{ name: name(id), matched, score, trips: tripCount },
			}),
			nodes: ({ entity }) => [entity.id],
		},
		{ ...pen, total: page.total },
	);
}

/** Partners by how often and how recently met, with what lies around each, by id. */
export async function partnerList(
	page: Page<Partner>,
	surroundings: ReadonlyMap<string, PartnerSurroundings>,
	pen: Pen,
): Promise<ExportList> {
	const { load } = pen;
	const partners = valuesOf(page);
	const entities = await Promise.all(partners.map(({ id }) => load.entity(id)));
	const kinds = new Map(entities.flatMap((one) => (one ? [[one.id, one.kind] as const] : [])));
	return listOf(
		partners,
		{
			name: "partners",
			names: ({ id }) => [
				id,
				...[...(surroundings.get(id)?.cities ?? []), ...(surroundings.get(id)?.themes ?? [])].map(
					(one) => one.id,
				),
			],
			cells: ({ id, encounters, ties, ...tally }, name) => ({
				...{ id, kind: kinds.get(id) ?? null, name: name(id) },
				trips: encounters.length,
				undatedTrips: tally.undatedTrips,
				ties: ties.map(({ kind, trips }) => `${kind} ${trips}`).join("; "),
				...{ firstSeen: tally.firstSeen, lastSeen: tally.lastSeen },
				yearsSpanned: tally.yearsSpanned,
				...{ rising: tally.rising, cooling: tally.cooling, score: tally.score },
				cities: joined(
					(surroundings.get(id)?.cities ?? []).map((one) => one.id),
					name,
				),
				themes: joined(
					(surroundings.get(id)?.themes ?? []).map((one) => one.id),
					name,
				),
				followUpsOpen:
					surroundings.get(id)?.followUps.filter(({ kept }) => kept !== true).length ?? 0,
				followUpsKept:
					surroundings.get(id)?.followUps.filter(({ kept }) => kept === true).length ?? 0,
			}),
			nodes: ({ id, encounters }) => [id, ...encounters.map(({ trip }) => trip)],
		},
		{ ...pen, total: page.total },
	);
}

/** Follow-ups with how they stand and the sentence that says so. */
export async function promiseList(page: Page<Promised>, pen: Pen): Promise<ExportList> {
	const { load } = pen;
	const promises = valuesOf(page);
	const facts = await Promise.all(
		promises.map(({ facts: [first] }) => (first === undefined ? undefined : load.fact(first))),
	);
	const quotes = new Map(promises.map(({ id }, index) => [id, facts[index]?.evidence[0]]));
	return listOf(
		promises,
		{
			name: "promises",
			names: ({ id, trip, partners, themes }) => [
				...[id, trip, quotes.get(id)?.report ?? null],
				...[...partners, ...themes],
			],
			cells: ({ id, state, side, due, owner, trip, date, partners, themes, ...rest }, name) => ({
				...{ id, text: name(id), state, side, due, owner },
				...{ trip: name(trip), date: dated(date) },
				...{ partners: joined(partners, name), themes: joined(themes, name) },
				...{ mentionedAgain: rest.mentionedAgain, quote: quotes.get(id)?.quote ?? null },
				report: name(quotes.get(id)?.report ?? ""),
			}),
			nodes: ({ id, trip, partners, themes }) => [id, trip, ...partners, ...themes],
		},
		{ ...pen, total: page.total },
	);
}

/** Facts with their quotes; as a graph, these facts alone. */
export async function factList(page: Page<Fact>, pen: Pen): Promise<ExportList> {
	const facts = valuesOf(page);
	const list = await listOf(
		facts,
		{
			name: "facts",
			names: ({ from, to, trip, evidence: [first] }) => [from, to, trip, first?.report ?? null],
			cells: ({ id, type, from, to, role, trip, evidence: [first], ...sure }, name) => ({
				...{ id, type, fromId: from, from: name(from), toId: to, to: name(to), role },
				...{ trip: trip && name(trip), confidence: sure.confidence, confirmed: sure.confirmed },
				...{ quote: first?.quote ?? null, report: name(first?.report ?? "") },
				...{ start: first?.start ?? null, end: first?.end ?? null },
			}),
			nodes: ({ from, to }) => [from, to],
		},
		{ ...pen, total: page.total },
	);
	return { ...list, facts };
}

/** Partners like another. */
export function similarList(all: readonly Similar[], pen: Pen): Promise<ExportList> {
	return listOf(
		all.slice(0, longestExport),
		{
			name: "similar-partners",
			names: ({ id, sharedThemes, sharedCities }) => [id, ...sharedThemes, ...sharedCities],
			cells: ({ id, score, sharedThemes, sharedCities, sharedTrips }, name) => ({
				...{ id, name: name(id), score },
				sharedThemes: joined(sharedThemes, name),
				sharedCities: joined(sharedCities, name),
				sharedTrips: sharedTrips.length,
			}),
			nodes: ({ id, sharedTrips }) => [id, ...sharedTrips],
		},
		{ ...pen, total: all.length },
	);
}

/** Nodes two links away, with those between. */
export function secondList(all: readonly SecondNeighbour[], pen: Pen): Promise<ExportList> {
	return listOf(
		all.slice(0, longestExport),
		{
			name: "second-neighbours",
			names: ({ id, through }) => [id, ...through],
			cells: ({ id, through }, name) => ({
				...{ id, name: name(id) },
				...{ through: joined(through, name), throughCount: through.length },
			}),
			nodes: ({ id, through }) => [id, ...through],
		},
		{ ...pen, total: all.length },
	);
}

/** The cells of a theme's trace, a row for each trip in each. */
export async function traceList({ theme, ...table }: ThemeTrace, pen: Pen): Promise<ExportList> {
	const shown = table.cells(longestExport);
	const trips = [...new Set(shown.flatMap((cell) => cell.trips.map(({ trip }) => trip)))];
	const found = await Promise.all(trips.map((trip) => pen.load.themeFacts(theme.ids, trip)));
	const facts = new Map(trips.map((trip, index) => [trip, found[index]?.length ?? 0]));
	const list = await listOf(
		shown.flatMap(({ city, year, trips }) => trips.map((trip) => ({ city, year, ...trip }))),
		{
			name: theme.id.replace(":", "-"),
			names: ({ city, trip }) => [city, trip],
			cells: ({ city, year, trip, date, named }, name) => ({
				...{ city: city === null ? null : name(city), year, tripId: trip, trip: name(trip) },
				...{ date: dated(date), named, facts: facts.get(trip) ?? 0 },
			}),
			nodes: ({ city, trip }) => [...theme.ids, trip, ...(city === null ? [] : [city])],
		},
		{ ...pen, total: 0 },
	);
	return { ...list, leftOut: table.cellCount - shown.length };
}

import type { GraphBatch, LinkClaim } from "#domain/graph.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { tieMask } from "#domain/trip-board.ts";
import { claimRow, tripsOfLinks } from "#graph/write/batch-rows.ts";
import { type CountedClaim, readClaim } from "#graph/write/claim.ts";
import { addPair, type Pairs, startPairs } from "#graph/write/load/pairs.ts";
import { tiesOfReport } from "#graph/write/load/ties-of-report.ts";
import { narrowingFacts } from "#graph/write/narrowing.ts";

/** A tie of a partner to a trip by one report, our own side not yet left out. */
export interface GatheredTie {
	readonly partner: number;
	/** Bit of its kind. */
	readonly tie: number;
	/** The person or post that was met for an organization; −1 for none. */
	readonly through: number;
}

/** Words of a report on a theme of a trip. */
export interface ThemeQuotes {
	readonly theme: number;
	readonly quotes: readonly string[];
}

/** What was gathered of a trip. */
export interface GatheredTrip {
	readonly homes: Set<number>;
	readonly cities: Set<number>;
	/** That the trip itself was about, without those that a broader one stands for. */
	readonly themes: Set<number>;
	/** That anything of the trip was about. */
	readonly quotes: ThemeQuotes[];
	readonly ties: GatheredTie[];
}

/** What all reports of a load claim, as far as nodes and summaries follow from it; entities are numbers, in the order in which they came. */
export interface Collection {
	readonly ids: string[];
	readonly kinds: NodeKind[];
	readonly numbers: Map<string, number>;
	/** The different claims on each entity, by digest. */
	readonly claims: Map<string, CountedClaim>[];
	/** Entities and the trips of their facts. */
	readonly trips: Pairs;
	/** Entities and those that facts tie them to. */
	readonly neighbours: Pairs;
	/** People and the posts that they held. */
	readonly held: Pairs;
	/** People and posts, and the bodies that they are at. */
	readonly at: Pairs;
	/** Those with whom follow-ups were made, and the follow-ups. */
	readonly promised: Pairs;
	readonly travellers: Set<number>;
	/** Themes that facts tell of, and whether a broader one stands for each in all of them. */
	readonly narrows: Map<number, boolean>;
	readonly tripsOf: Map<number, GatheredTrip>;
}

/** A collection of no reports. */
export function startCollection(): Collection {
	return {
		ids: [],
		kinds: [],
		numbers: new Map(),
		claims: [],
		trips: startPairs(),
		neighbours: startPairs(),
		held: startPairs(),
		at: startPairs(),
		promised: startPairs(),
		travellers: new Set(),
		narrows: new Map(),
		tripsOf: new Map(),
	};
}

/** Adds a checked report. Throws when it gives an entity another kind than a report before it. */
export function collect(collection: Collection, batch: GraphBatch): void {
	for (const node of batch.nodes) {
		const number = numberOf(collection, node.id, node.kind);
		const { digest, ...claim } = claimRow(batch, node).properties;
		const claims = collection.claims[number];
		const known = claims?.get(String(digest));
		const { sample } = batch.report;
		claims?.set(
			String(digest),
			known
				? { ...known, reports: known.reports + 1, sample: known.sample && sample }
				: readClaim(claim, 1, sample),
		);
	}
	const trips = tripsOfLinks(batch);
	const narrowing = narrowingFacts(batch);
	for (const [index, link] of batch.links.entries()) {
		const id = trips[index] ?? null;
		collectLink(collection, link, {
			trip: id === null ? null : numberIn(collection, id),
			narrows: narrowing.has(link.factId),
		});
	}
	for (const { trip, partner, kind, through } of tiesOfReport(batch.links, trips))
		tripIn(collection, numberIn(collection, trip)).ties.push({
			partner: numberIn(collection, partner),
			tie: tieMask([kind]),
			through: through === null ? -1 : numberIn(collection, through),
		});
}

/** The number of an entity that was collected. */
function numberIn({ numbers }: Collection, id: string): number {
	const number = numbers.get(id);
	if (number === undefined) throw new Error(`${id} is named by a fact and claimed by no report.`);
	return number;
}

/** What was gathered of a trip so far. */
function tripIn({ tripsOf }: Collection, trip: number): GatheredTrip {
	let gathered = tripsOf.get(trip);
	if (!gathered) {
		gathered = { homes: new Set(), cities: new Set(), themes: new Set(), quotes: [], ties: [] };
		tripsOf.set(trip, gathered);
	}
	return gathered;
}

function numberOf(collection: Collection, id: string, kind: NodeKind): number {
	const { numbers, ids, kinds, claims } = collection;
	const known = numbers.get(id);
	if (known === undefined) {
		numbers.set(id, ids.length);
		kinds.push(kind);
		claims.push(new Map());
		if (kind === "Trip") tripIn(collection, ids.length);
		return ids.push(id) - 1;
	}
	if (kinds[known] !== kind)
		throw new Error(`${id} is a ${kind} here and a ${kinds[known]} in an earlier report`);
	return known;
}

/** A report's own counts follow from it alone: of its link to a trip only the trip's side is collected. */
function collectLink(
	collection: Collection,
	link: LinkClaim,
	{ trip, narrows }: { readonly trip: number | null; readonly narrows: boolean },
): void {
	const to = numberIn(collection, link.to.id);
	if (trip !== null) addPair(collection.trips, to, trip);
	if (link.type === "DESCRIBES") return;
	const from = numberIn(collection, link.from.id);
	if (trip !== null) addPair(collection.trips, from, trip);
	if (!narrows) addPair(collection.neighbours, from, to);
	addPair(collection.neighbours, to, from);
	switch (link.type) {
		case "BY":
			tripIn(collection, from).homes.add(to);
			break;
		case "VISITED":
			tripIn(collection, from).cities.add(to);
			break;
		case "TRAVELLED_ON":
			collection.travellers.add(from);
			break;
		case "HELD":
			addPair(collection.held, from, to);
			break;
		case "AT":
			addPair(collection.at, from, to);
			break;
		case "WITH":
			addPair(collection.promised, to, from);
			break;
		case "ABOUT":
			collection.narrows.set(to, narrows && collection.narrows.get(to) !== false);
			if (link.from.kind === "Trip" && !narrows) tripIn(collection, from).themes.add(to);
			if (trip !== null)
				tripIn(collection, trip).quotes.push({
					theme: to,
					quotes: link.evidence.map(({ quote }) => quote),
				});
	}
}

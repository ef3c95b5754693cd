import { byCodePoint } from "#domain/order.ts";
import { type PartnerKind, partnerKinds } from "#domain/partners.ts";
import type { BoardTrip } from "#domain/trip-board.ts";
import type { Collection, GatheredTrip } from "#graph/write/load/collection.ts";
import { ownBodiesAmong } from "#graph/write/load/own-bodies.ts";
import { grouped } from "#graph/write/load/pairs.ts";
import type { ShownEntity } from "#graph/write/shown-entity.ts";
import {
	boardTrip,
	placesOfTrip,
	type StoredBoard,
	storedBoard,
} from "#graph/write/summaries/boards.ts";
import type { OwnBody } from "#graph/write/summaries/own-side.ts";
import { rankOf, type StoredRank } from "#graph/write/summaries/ranks.ts";
import type { StoredTies } from "#graph/write/summaries/ties.ts";

/** Where a node stands to our own side, and what is kept at it of its trips; what it hasn't is left out. */
export interface PartnerSummary extends Partial<StoredRank> {
	readonly home?: true;
	readonly travelled?: true;
	readonly ownSide?: readonly string[];
	readonly tiedNumber?: number;
}

/** All summaries of a load. */
export interface LoadedSummaries {
	readonly own: readonly OwnBody[];
	/** By number of the entity. */
	readonly partners: ReadonlyMap<number, PartnerSummary>;
	readonly ties: readonly StoredTies[];
	readonly boards: readonly (StoredBoard & {
		readonly key: string;
		readonly bucket: string;
		readonly year: number;
	})[];
	readonly places: readonly { readonly trip: string; readonly key: string }[];
	/** How many numbers of partners are given out. */
	readonly given: number;
}

/** Works out from what was collected all that `buildSummaries` would read from the store, in one pass; `verify` finds both equal. */
export function summariesOf(
	collection: Collection,
	shown: readonly ShownEntity[],
): LoadedSummaries {
	const { own, sides } = sidesOf(collection, shown);
	const partners = new Map<number, PartnerSummary>();
	for (const [number, { bodies: _, ...side }] of sides) partners.set(number, side);
	const ties = [...collection.tripsOf].flatMap(([trip, gathered]) =>
		tiesOfTrip(collection, trip, { gathered, sides }),
	);
	const byPartner = Map.groupBy(ties, ({ number }) => number);
	const dateOf = (trip: number) => String(shown[trip]?.properties.sortDate ?? "");
	const promised = grouped(collection.promised);
	const followUpsOf = (id: string) =>
		promised(collection.numbers.get(id) ?? -1).map((number) => ({
			id: collection.ids[number] ?? "",
			kept: shown[number]?.properties.status === "done",
		}));
	const tied = [...byPartner.keys()].sort((a, b) =>
		byCodePoint(collection.ids[a] ?? "", collection.ids[b] ?? ""),
	);
	for (const [tiedNumber, number] of tied.entries()) {
		const trips = (byPartner.get(number) ?? [])
			.map(({ tripNumber, ...one }) => ({ ...one, date: dateOf(tripNumber) }))
			.sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.trip, b.trip));
		const rank = rankOf(collection.ids[number] ?? "", { tied: trips, followUpsOf });
		partners.set(number, { ...partners.get(number), ...rank, tiedNumber });
	}
	const byTrip = Map.groupBy(ties, ({ tripNumber }) => tripNumber);
	const boardTrips = [...collection.tripsOf].flatMap(([trip, gathered]) =>
		boardTripsOf(collection, trip, {
			gathered,
			shown,
			partners: (byTrip.get(trip) ?? []).map(({ number, ties }) => ({
				number: partners.get(number)?.tiedNumber ?? 0,
				kind: collection.kinds[number] as PartnerKind,
				ties,
			})),
		}),
	);
	const byBoard = Map.groupBy(boardTrips, ({ key }) => key);
	return {
		own,
		partners,
		ties,
		boards: [...byBoard].map(([key, trips]) => {
			const [{ bucket, year } = { bucket: "", year: 0 }] = trips;
			return { key, bucket, year, ...storedBoard(trips.map(({ row }) => row)) };
		}),
		places: boardTrips.map(({ key, row }) => ({ trip: row.trip, key })),
		given: tied.length,
	};
}

interface Side extends PartnerSummary {
	/** The bodies of the own side that it is or is at. */
	readonly bodies: readonly OwnBody[];
}

function sidesOf(collection: Collection, shown: readonly ShownEntity[]) {
	const { ids, kinds, tripsOf, travellers } = collection;
	const homes = new Set([...tripsOf.values()].flatMap((trip) => [...trip.homes]));
	const own = ownBodiesAmong(
		shown.flatMap(({ properties: { searchNames, organizationKind } }, number) =>
			kinds[number] === "Organization"
				? [
						{
							id: ids[number] ?? "",
							names: searchNames as readonly string[],
							municipality: organizationKind === "municipality",
							home: homes.has(number),
						},
					]
				: [],
		),
	);
	const ofBody = Map.groupBy(own, ({ id }) => id);
	const [at, held] = [grouped(collection.at), grouped(collection.held)];
	const sides = new Map<number, Side>();
	for (const [number, kind] of kinds.entries()) {
		if (!partnerKinds.includes(kind as PartnerKind)) continue;
		const places = new Set([number, ...at(number), ...held(number).flatMap(at)]);
		const bodies = [...places].flatMap((place) => ofBody.get(ids[place] ?? "") ?? []);
		const travelled = travellers.has(number);
		if (!travelled && bodies.length === 0 && !homes.has(number)) continue;
		const carried = new Set(bodies);
		const names = own.filter((one) => carried.has(one)).map(({ home, id }) => `${home} ${id}`);
		const ownSide = travelled ? ["travelled"] : names;
		sides.set(number, {
			bodies,
			...(homes.has(number) ? { home: true } : {}),
			...(travelled ? { travelled } : {}),
			...(ownSide.length > 0 ? { ownSide } : {}),
		});
	}
	return { own, sides };
}

/** Our own side is no partner: who travelled, and who is or works at a body of the municipality that travelled, or of any where that isn't told. */
function tiesOfTrip(
	{ ids, numbers }: Collection,
	trip: number,
	{ gathered, sides }: { gathered: GatheredTrip; sides: ReadonlyMap<number, Side> },
) {
	const isOurs = (partner: number) => {
		const side = sides.get(partner);
		if (!side) return false;
		const { homes } = gathered;
		return (
			side.travelled === true ||
			side.bodies.some(({ home }) => homes.size === 0 || homes.has(numbers.get(home) ?? -1))
		);
	};
	const byPartner = Map.groupBy(gathered.ties, ({ partner }) => partner);
	return [...byPartner]
		.filter(([partner]) => !isOurs(partner))
		.map(([number, ties]) => ({
			number,
			tripNumber: trip,
			partner: ids[number] ?? "",
			trip: ids[trip] ?? "",
			ties: ties.reduce((mask, { tie }) => mask | tie, 0),
			through: [
				...new Set(ties.flatMap(({ through }) => (through < 0 ? [] : [ids[through] ?? ""]))),
			].sort(),
		}));
}

function boardTripsOf(
	{ ids }: Collection,
	trip: number,
	{
		gathered: { cities, themes, quotes },
		shown,
		partners,
	}: {
		readonly gathered: GatheredTrip;
		readonly shown: readonly ShownEntity[];
		readonly partners: BoardTrip["partners"];
	},
) {
	const idOf = (number: number) => ids[number] ?? "";
	const date = String(shown[trip]?.properties.sortDate ?? "");
	const onTheme = Map.groupBy(quotes, ({ theme }) => idOf(theme));
	const row = {
		trip: idOf(trip),
		date,
		cities: [...cities].map((city) => ({
			id: idOf(city),
			names: shown[city]?.properties.searchNames as readonly string[],
		})),
		themes: [...themes].map(idOf),
		partners,
	};
	return placesOfTrip(date, [...[...cities].map(idOf), ...onTheme.keys()]).map((place) => ({
		...place,
		row: boardTrip({ ...row, quotes: (onTheme.get(place.bucket) ?? []).map((one) => one.quotes) }),
	}));
}

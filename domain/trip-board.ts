import { byCodePoint } from "#domain/order.ts";
import { type PartnerKind, partnerKinds, type TieKind, tieKinds } from "#domain/partners.ts";

/** What is kept of a trip so that questions on many trips need not read its facts. */
export interface BoardTrip {
	readonly trip: string;
	/** As exact as known; empty when the year is unknown. */
	readonly date: string;
	/** Ids of the cities visited; `named` when a sentence on the board's theme names it. */
	readonly cities: readonly { readonly id: string; readonly named: boolean }[];
	/** On a theme's board: whether some sentence on it names no city that was visited. */
	readonly unnamed: boolean;
	/** Ids of the themes that the trip itself was about. */
	readonly themes: readonly string[];
	/** Who is tied to it and how, our own side left out. */
	readonly partners: readonly BoardPartner[];
}

export interface BoardPartner {
	readonly id: string;
	readonly kind: PartnerKind;
	/** Kinds of tie, as bits. */
	readonly ties: number;
}

/** The same with all ids as places in a list: cities and partners hold a place and, in their lowest bits, whether named or which ties. */
export interface BoardRow {
	readonly trip: string;
	readonly date: string;
	readonly unnamed: boolean;
	readonly cities: Uint32Array;
	readonly themes: Uint32Array;
	readonly partners: Uint32Array;
}

/** The trips of a board as they are stored: their ids, one a line, and numbers. */
export interface PackedBoard {
	readonly ids: string;
	readonly numbers: Uint8Array;
}

export interface Board {
	readonly ids: readonly string[];
	readonly rows: readonly BoardRow[];
}

/** Kinds of tie as bits, one each. */
export function tieMask(kinds: readonly TieKind[]): number {
	return kinds.reduce((mask, kind) => mask | (1 << tieKinds.indexOf(kind)), 0);
}

const tieBits = tieKinds.length;
/** A place in the list of ids stands above the bits for the kind of partner, and these above the bits for ties. */
const placeBits = tieBits + 2;

const kindsByMask: readonly (readonly TieKind[])[] = Array.from(
	{ length: 1 << tieBits },
	(_, mask) => tieKinds.filter((_kind, bit) => (mask & (1 << bit)) !== 0),
);

/** Kinds of tie from bits, the firmest first. */
export function kindsOfMask(mask: number): readonly TieKind[] {
	return kindsByMask[mask] ?? [];
}

/** What a number of `partners` holds: a place in the board's list of ids, the kind as a place in `partnerKinds`, and ties as bits. */
export const partnerNumber = {
	place: (number: number): number => number >>> placeBits,
	kind: (number: number): number => (number >>> tieBits) & 3,
	ties: (number: number): number => number & ((1 << tieBits) - 1),
};

/** Packs trips to be stored, the same whatever their order. */
export function packBoard(trips: readonly BoardTrip[]): PackedBoard {
	const places = new Map<string, number>();
	const placeOf = (id: string): number => {
		const known = places.get(id) ?? places.size;
		places.set(id, known);
		return known;
	};
	const numbers: number[] = [];
	for (const row of trips.toSorted((a, b) => byCodePoint(a.trip, b.trip))) {
		numbers.push(placeOf(row.trip), placeOf(row.date), Number(row.unnamed));
		const cities = row.cities.toSorted((a, b) => byCodePoint(a.id, b.id));
		numbers.push(cities.length, ...cities.map(({ id, named }) => placeOf(id) * 2 + Number(named)));
		numbers.push(row.themes.length, ...row.themes.toSorted(byCodePoint).map(placeOf));
		const partners = row.partners.toSorted((a, b) => byCodePoint(a.id, b.id));
		numbers.push(partners.length);
		for (const { id, kind, ties } of partners)
			numbers.push((placeOf(id) << placeBits) | (partnerKinds.indexOf(kind) << tieBits) | ties);
	}
	const bytes = new DataView(new ArrayBuffer(4 * numbers.length));
	for (const [index, number] of numbers.entries()) bytes.setUint32(4 * index, number, true);
	return { ids: [...places.keys()].join("\n"), numbers: new Uint8Array(bytes.buffer) };
}

/** The trips of a stored board, in the order of their ids. */
export function unpackBoard({ ids, numbers: bytes }: PackedBoard): Board {
	const list = ids.split("\n");
	const numbers = wordsOf(bytes);
	const rows: BoardRow[] = [];
	for (let at = 0; at < numbers.length; ) {
		const trip = list[numbers[at] ?? 0] ?? "";
		const date = list[numbers[at + 1] ?? 0] ?? "";
		const unnamed = numbers[at + 2] === 1;
		at += 3;
		const take = (): Uint32Array => {
			const start = at + 1;
			at = start + (numbers[at] ?? 0);
			return numbers.subarray(start, at);
		};
		rows.push({ trip, date, unnamed, cities: take(), themes: take(), partners: take() });
	}
	return { ids: list, rows };
}

/** Machines that store the highest byte first are not among those that Node runs on today, save one that has its bytes turned here. */
function wordsOf(bytes: Uint8Array): Uint32Array {
	const words = new Uint32Array(bytes.slice().buffer);
	const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
	if (littleEndian) return words;
	const view = new DataView(words.buffer);
	return words.map((_, index) => view.getUint32(4 * index, true));
}

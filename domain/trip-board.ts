import { byCodePoint } from "#domain/order.ts";
import { packWords, unpackWords } from "#domain/packed-words.ts";
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
	/** The number that the store gave it, below `partnerNumbers`. */
	readonly number: number;
	readonly kind: PartnerKind;
	/** Kinds of tie, as bits. */
	readonly ties: number;
}

/** The trips of a board as they are stored: texts, one a line, and numbers. */
export interface PackedBoard {
	readonly ids: string;
	readonly numbers: Uint8Array;
}

/** A board to read trips from. */
export interface Board {
	/** Ids and dates. */
	readonly ids: readonly string[];
	/** Trip after trip, each from where it starts to its `partnersEnd`. */
	readonly words: Uint32Array;
}

/** Kinds of tie as bits, one each. */
export function tieMask(kinds: readonly TieKind[]): number {
	return kinds.reduce((mask, kind) => mask | (1 << tieKinds.indexOf(kind)), 0);
}

const tieBits = tieKinds.length;
/** A partner's number stands above the bits for its kind, and these above the bits for ties. */
const placeBits = tieBits + 2;
/** How many partners can be told apart on boards. */
export const partnerNumbers = 2 ** (32 - placeBits);

const kindsByMask: readonly (readonly TieKind[])[] = Array.from(
	{ length: 1 << tieBits },
	(_, mask) => tieKinds.filter((_kind, bit) => (mask & (1 << bit)) !== 0),
);

/** Kinds of tie from bits, the firmest first. */
export function kindsOfMask(mask: number): readonly TieKind[] {
	return kindsByMask[mask] ?? [];
}

/** What a word on a partner holds: its number, its kind as a place in `partnerKinds`, and its ties as bits. */
export const partnerWord = {
	number: (word: number): number => word >>> placeBits,
	kind: (word: number): number => (word >>> tieBits) & 3,
	ties: (word: number): number => word & ((1 << tieBits) - 1),
};

/** What stands where in the words of a trip, from its beginning. */
const at = { trip: 0, date: 1, unnamed: 2, cities: 3, themes: 4, partners: 5, first: 6 } as const;

/** Packs trips to be stored, the same whatever their order. */
export function packBoard(trips: readonly BoardTrip[]): PackedBoard {
	const places = new Map<string, number>();
	const placeOf = (id: string): number => {
		const known = places.get(id) ?? places.size;
		places.set(id, known);
		return known;
	};
	const words: number[] = [];
	for (const row of trips.toSorted((a, b) => byCodePoint(a.trip, b.trip))) {
		const { cities, themes, partners } = row;
		words.push(placeOf(row.trip), placeOf(row.date), Number(row.unnamed));
		words.push(cities.length, themes.length, partners.length);
		for (const { id, named } of cities.toSorted((a, b) => byCodePoint(a.id, b.id)))
			words.push(placeOf(id) * 2 + Number(named));
		words.push(...themes.toSorted(byCodePoint).map(placeOf));
		for (const { number, kind, ties } of partners.toSorted((a, b) => a.number - b.number))
			words.push(((number << placeBits) | (partnerKinds.indexOf(kind) << tieBits) | ties) >>> 0);
	}
	return { ids: [...places.keys()].join("\n"), numbers: packWords(words) };
}

/** The trips of a stored board. */
export function unpackBoard({ ids, numbers }: PackedBoard): Board {
	return { ids: ids.split("\n"), words: unpackWords(numbers) };
}

/** What the words of a board tell of the trip that starts somewhere in them; a span is from `…From` to before `…End`. */
export const tripWords = {
	/** Place in `ids`. */
	trip: (words: Uint32Array, start: number): number => words[start + at.trip] ?? 0,
	/** Place in `ids`. */
	date: (words: Uint32Array, start: number): number => words[start + at.date] ?? 0,
	unnamed: (words: Uint32Array, start: number): boolean => words[start + at.unnamed] === 1,
	/** Each a place in `ids` above a bit that says whether the city is named. */
	citiesFrom: (start: number): number => start + at.first,
	citiesEnd: (words: Uint32Array, start: number): number =>
		start + at.first + (words[start + at.cities] ?? 0),
	/** Each a place in `ids`; they begin where the cities end. */
	themesEnd: (words: Uint32Array, start: number): number =>
		tripWords.citiesEnd(words, start) + (words[start + at.themes] ?? 0),
	/** Each a `partnerWord`; they begin where the themes end. The next trip starts there. */
	partnersEnd: (words: Uint32Array, start: number): number =>
		tripWords.themesEnd(words, start) + (words[start + at.partners] ?? 0),
};

import { foldName } from "#domain/names.ts";

/** A town of the gazetteer. */
export interface Town {
	readonly geonameId: number;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** GeoNames' first-order division: in the US the state's postal code. */
	readonly division: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly population: number;
	/** Dutch name where Dutch has one, else the local one. */
	readonly name: string;
	/** That name, folded. */
	readonly key: string;
	/** A capital, a town of 100,000 people or more, or one that the list of exonyms names. */
	readonly major: boolean;
	/** The list of Dutch names has it. */
	readonly noted: boolean;
	/** Lies so close to a much larger town that it is most likely a part of it. */
	readonly district: boolean;
}

/** What a name stands for in the gazetteer. */
export interface NamedTowns {
	/** By falling population, at least one. */
	readonly towns: readonly Town[];
	/** Also a common word of Dutch. */
	readonly dutchWord: boolean;
	/** Also a common word of English. */
	readonly englishWord: boolean;
	/** Also a first name or surname. */
	readonly personName: boolean;
	/** Counts only with words around it that show a town. */
	readonly needsContext: boolean;
}

/** So small that few have heard of it: a name that it shares is likely the other's, or something else's. */
export function isVillage({ population, country }: Town): boolean {
	if (dutchSpoken.has(country)) return false;
	return population < (europe.has(country) ? 2_000 : country === "US" ? 5_000 : 10_000);
}

const europe = new Set(
	"AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MD ME MK MT NO PL PT RO RS SE SI SK UA XK".split(
		" ",
	),
);
const dutchSpoken = new Set(["NL", "SR", "CW", "AW", "SX", "BQ"]);

/** Reads a row of towns.tsv. */
export function readTown(cells: readonly string[]): Town {
	const [id, country, division, latitude, longitude, population, name, flags] = cells;
	return {
		geonameId: Number(id),
		country: country ?? "",
		division: division ?? "",
		latitude: Number(latitude),
		longitude: Number(longitude),
		population: Number(population),
		name: name ?? "",
		key: foldName(name ?? ""),
		major: flags?.includes("m") ?? false,
		noted: flags?.includes("k") ?? false,
		district: flags?.includes("d") ?? false,
	};
}

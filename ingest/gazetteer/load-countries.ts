import { readFileSync } from "node:fs";
import { foldName } from "#domain/names.ts";

export interface Country {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly nl: string;
	readonly en: string;
}

/** A name of a country or region, or an adjective made of one. */
export interface LandName {
	readonly country: string;
	/** GeoNames' first-order division, for a state or province that is one. */
	readonly division: string | null;
	readonly form: "name" | "demonym" | "region";
	/** Also the name of a town: a region only where the text says so. */
	readonly alsoTown: boolean;
}

interface Lands {
	readonly countries: ReadonlyMap<string, Country>;
	readonly names: ReadonlyMap<string, LandName>;
	/** The first words of the names. */
	readonly openings: ReadonlySet<string>;
	/** Longest name, in words. */
	readonly longest: number;
}

let loaded: Lands | null = null;

function rowsOf(file: string): string[][] {
	const text = readFileSync(new URL(file, import.meta.url), "utf8");
	return text
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => line.split("\t"));
}

const parts = (cell: string | undefined): string[] => (cell ?? "").split("|").filter(Boolean);

/** The adjective as it stands before a noun: Frans and Franse, Grieks and Griekse. */
function inflected(adjective: string): string[] {
	return [adjective, `${adjective}e`].concat(
		adjective.endsWith("ees") ? [`${adjective.slice(0, -3)}ese`] : [],
	);
}

function load(): Lands {
	const countries = new Map<string, Country>();
	const names = new Map<string, LandName>();
	for (const [code = "", nl = "", en = "", others, adjectives] of rowsOf("countries.tsv")) {
		countries.set(code, { code, nl, en });
		const plain = { country: code, division: null, alsoTown: false } as const;
		for (const adjective of parts(adjectives).flatMap(inflected))
			names.set(foldName(adjective), { ...plain, form: "demonym" });
		for (const name of [nl, ...parts(others)])
			names.set(foldName(name), { ...plain, form: "name" });
	}
	for (const [country = "", division, regions] of rowsOf("regions.tsv"))
		for (const name of parts(regions)) {
			const key = foldName(name);
			if (names.has(key)) continue;
			const alsoTown = name.startsWith("*");
			names.set(key, { country, division: division || null, form: "region", alsoTown });
		}
	for (const { code, en } of countries.values())
		if (!names.has(foldName(en)))
			names.set(foldName(en), { country: code, division: null, alsoTown: false, form: "name" });
	const longest = Math.max(...[...names.keys()].map((key) => key.split(" ").length));
	const openings = new Set([...names.keys()].map((key) => key.split(" ", 1)[0] ?? ""));
	return { countries, names, openings, longest };
}

function lands(): Lands {
	loaded ??= load();
	return loaded;
}

/** The country with an ISO code; null if there is none. */
export function countryByCode(code: string): Country | null {
	return lands().countries.get(code) ?? null;
}

/** Tells whether a name of a country or region starts with this folded word. */
export function startsLandName(word: string): boolean {
	return lands().openings.has(word);
}

/** What a folded name says of a country: its name, an adjective, or a region of it. */
export function lookUpLand(key: string): LandName | null {
	return lands().names.get(key) ?? null;
}

/** How many words the longest name of a country or region has. */
export function longestLandName(): number {
	return lands().longest;
}

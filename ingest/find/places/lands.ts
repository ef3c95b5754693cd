import type { LandName } from "#ingest/gazetteer/load-countries.ts";
import { isVillage, type Town } from "#ingest/gazetteer/town.ts";
import { cityStates, meetingNouns, regionNouns, townNouns } from "#ingest/languages/nl/places.ts";
import { isOrEndsIn } from "./cues.ts";
import { listedWith } from "./listed.ts";
import type { NameMatch } from "./names.ts";
import type { Whereabouts } from "./namesakes.ts";
import type { PlaceWord } from "./words.ts";

/** What a whole report says of places, gathered once. */
export interface Survey {
	readonly text: string;
	readonly words: readonly PlaceWord[];
	/** Countries and regions, and towns that can lie in one country only, by the index of their first word. */
	readonly lands: ReadonlyMap<number, NameMatch>;
	readonly sure: ReadonlyMap<number, NameMatch>;
	readonly countries: ReadonlySet<string>;
	/** Countries of which only an adjective is there: "een Braziliaanse schrijfster". */
	readonly described: ReadonlySet<string>;
	/** "US-TX" */
	readonly divisions: ReadonlySet<string>;
	/** Towns abroad that can be one town only, at most `knownTowns`, by the name that the text uses. */
	readonly near: ReadonlyMap<string, Town>;
}

const knownTowns = 40;
const sentenceReach = 60;

/** Whether a match names a country or region here, and not a town of the same name. */
export function isLandHere(
	words: readonly PlaceWord[],
	match: NameMatch,
	previous: NameMatch | null,
): boolean {
	const { land, towns } = match;
	if (land === null) return false;
	if (land.alsoTown) return isRegionHere(words, match, previous);
	if (towns === null || cityStates.has(match.key)) return land.form !== "region" || towns === null;
	// "Gemeente Westland": a region at home is no town abroad.
	if (land.country === "NL" && land.form === "region")
		return towns.towns.every(({ country }) => country !== "NL");
	return !isTownOfCountry(words, match);
}

/** "Norfolk (Virginia)", "Panama City, Florida": towns that the land right behind says are meant, though a country bears their name. */
export function saidAbroad(
	words: readonly PlaceWord[],
	matches: readonly NameMatch[],
): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [index, { land, towns, key, to }] of matches.entries()) {
		if (land?.form !== "name" || towns === null) continue;
		const next = matches[index + 1];
		const behind = next?.from === to && words[to]?.joint === "break" ? next.land : null;
		if (behind == null || behind.form === "demonym" || behind.country === land.country) continue;
		const lies = (town: Town) =>
			town.country === behind.country &&
			(behind.division === null || town.division === behind.division);
		if (!words[to]?.initial && behind.division !== null && towns.towns.some(lies)) found.add(key);
	}
	return found;
}

/** Gathers what a report says of places: `lands` its countries and regions, `towns` its towns, in order. */
export function surveyPlaces(
	text: string,
	words: readonly PlaceWord[],
	lands: readonly NameMatch[],
	towns: readonly NameMatch[],
): Survey {
	const sure = towns.filter(isSure);
	const near = new Map<string, Town>();
	for (const { key, towns: named } of sure) {
		const [town] = named?.towns ?? [];
		if (town !== undefined && town.country !== "NL" && near.size < knownTowns) near.set(key, town);
	}
	return {
		text,
		words,
		lands: new Map(lands.map((match) => [match.from, match])),
		sure: new Map(sure.map((match) => [match.from, match])),
		countries: new Set(lands.flatMap(({ land }) => (land?.form === "name" ? [land.country] : []))),
		described: new Set(
			lands.flatMap(({ land }) => (land?.form === "demonym" ? [land.country] : [])),
		),
		divisions: new Set(
			lands.flatMap(({ land }) => (land?.division ? [`${land.country}-${land.division}`] : [])),
		),
		near,
	};
}

/** A name that stands for one town only, for towns of one country, or for one that dwarfs its namesakes. */
export function isSure({ towns }: NameMatch): boolean {
	const [first, ...others] = towns?.towns ?? [];
	if (first === undefined) return false;
	return others.every(
		(other) =>
			other.country === first.country ||
			first.population > (first.noted && !other.noted ? 10 : 20) * other.population ||
			isVillage(other),
	);
}

/** "stad Luxemburg", "Luxemburg (stad)", "burgemeester van Luxemburg". */
export function isTownOfCountry(words: readonly PlaceWord[], match: NameMatch): boolean {
	const { from, to } = match;
	const after = words[to];
	// "Virginia: City Hall" opens a list of places in it.
	const noted = after !== undefined && (after.joint !== "break" || !after.capital);
	if (noted && townBehind.has(after.key) && to - from < 3) return true;
	for (let index = from - 1; index >= from - 3; index--) {
		const word = words[index];
		if (word === undefined || words[index + 1]?.joint === "break") return false;
		// "San José (hoofdstad Costa Rica)" speaks of the country.
		if (isOrEndsIn(word.key, townNouns)) return word.key !== "hoofdstad";
	}
	return isWhereMet(words, match);
}

const townBehind = new Set(["stad", "city", "ville"]);
const metReach = 8;

/** "De ontmoeting met de bank in Luxemburg": a meeting is in the town of a country that has but that name for both. */
function isWhereMet(words: readonly PlaceWord[], { from, key, land, towns }: NameMatch): boolean {
	const alike = ({ key: name, country, major }: Town) =>
		name === key && country === land?.country && major;
	if (words[from - 1]?.key !== "in" || towns?.towns.some(alike) !== true) return false;
	for (let index = from - 2; index >= Math.max(0, from - metReach); index--) {
		if (words[index + 1]?.initial) return false;
		if (meetingNouns.has(words[index]?.key ?? "")) return true;
	}
	return false;
}

function isRegionHere(
	words: readonly PlaceWord[],
	{ from, land, key, towns }: NameMatch,
	previous: NameMatch | null,
): boolean {
	const before = words[from - 1];
	if (before !== undefined && regionNouns.has(before.key)) return true;
	if (before?.key === "van" && regionNouns.has(words[from - 2]?.key ?? "")) return true;
	// "Vancouver (Washington)": the state that the town before it lies in; "Rotterdam, New York en Durban" is a list of towns.
	const said = words[from]?.joint === "break" && previous?.to === from;
	const within = (town: Town) => town.country === land?.country && town.division === land.division;
	const [best] = previous?.towns?.towns ?? [];
	if (said && best && (within(best) || !isSure(previous)) && previous.towns?.towns.some(within))
		return true;
	if (towns !== null && key.length > 2) return false;
	if (key.length === 2 && !words[from]?.shout) return false;
	if (previous?.to !== from) return false;
	return previous.towns?.towns.some(({ country }) => country === land?.country) ?? false;
}

/** What the text says of where a town lies. */
export function locate(survey: Survey, match: NameMatch): Whereabouts {
	const { words, lands } = survey;
	const sentence = new Set<string>();
	let explicit: LandName | null = null;
	for (let index = match.from; index >= match.from - sentenceReach && index >= 0; index--) {
		const land = lands.get(index)?.land;
		if (land) sentence.add(land.country);
		if (words[index]?.initial) break;
	}
	for (let index = match.to; index < match.to + sentenceReach; index++) {
		const word = words[index];
		if (word === undefined || word.initial) break;
		const land = lands.get(index)?.land;
		if (!land) continue;
		sentence.add(land.country);
		if (land.form !== "demonym" && isSaidOf(survey, match, index)) explicit ??= land;
	}
	const listed = listedWith(survey, match);
	const ids = new Set([match.key, ...listed.map(({ geonameId }) => geonameId)]);
	return {
		explicit: explicit ?? bracketedCode(survey, match) ?? besideTown(survey, match),
		sentence,
		report: survey.countries,
		described: survey.described,
		divisions: survey.divisions,
		listed,
		near: [...survey.near].flatMap(([key, town]) =>
			ids.has(key) || ids.has(town.geonameId) ? [] : [town],
		),
	};
}

/** "Leuven (B)", "Aken (D)": the letter of a number plate. */
function bracketedCode({ text, words }: Survey, match: NameMatch) {
	const end = words[match.to - 1]?.end ?? 0;
	const code = /^ ?\(([A-Z][A-Za-z]{0,2})\)/u.exec(text.slice(end, end + 7))?.[1];
	const country = code === undefined ? undefined : plates[code];
	return country === undefined ? null : { country, division: null };
}

/** "Saint-Denis bij Parijs": it lies where the town behind it does. */
function besideTown({ words, sure }: Survey, match: NameMatch) {
	if (!besideWords.has(words[match.to]?.key ?? "")) return null;
	const [town] = sure.get(match.to + 1)?.towns?.towns ?? [];
	return town === undefined ? null : { country: town.country, division: null };
}

const besideWords = new Set(["bij", "nabij", "vlakbij"]);

const plates: Readonly<Record<string, string>> = {
	B: "BE",
	D: "DE",
	F: "FR",
	A: "AT",
	I: "IT",
	E: "ES",
	P: "PT",
	L: "LU",
	S: "SE",
	N: "NO",
	H: "HU",
	CH: "CH",
	DK: "DK",
	PL: "PL",
	FIN: "FI",
	CZ: "CZ",
	GB: "GB",
	NL: "NL",
	NH: "NL",
	ZH: "NL",
	NB: "NL",
	Gld: "NL",
	Lb: "NL",
};

/** The country or state comes right after the name: in brackets, after a comma, or "in". */
function isSaidOf({ text, words }: Survey, match: NameMatch, from: number): boolean {
	const end = words[match.to - 1]?.end ?? 0;
	const start = words[from]?.start ?? 0;
	if (start < end || start - end > 40) return false;
	return landAfter.test(text.slice(end, start));
}

const landAfter = new RegExp(
	`^(?: \\((?:hoofdstad (?:van )?)?|, (?:(?:de )?hoofdstad van )?| \\(?in (?:(?:de|het) (?:${[...regionNouns].join("|")}) )?|/| – | - | )$`,
	"u",
);

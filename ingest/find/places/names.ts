import {
	type LandName,
	longestLandName,
	lookUpLand,
	startsLandName,
} from "#ingest/gazetteer/load-countries.ts";
import { lookUpTowns } from "#ingest/gazetteer/load-gazetteer.ts";
import type { NamedTowns } from "#ingest/gazetteer/town.ts";
import { irregularAdjectives } from "#ingest/languages/nl/places-adjectives.ts";
import { ofWord } from "../words.ts";
import { keyOf, type PlaceWord } from "./words.ts";

/** Words that the gazetteer or the list of countries knows; `from` counts in, `to` doesn't. */
export interface NameMatch {
	readonly from: number;
	readonly to: number;
	readonly key: string;
	readonly towns: NamedTowns | null;
	readonly land: LandName | null;
	readonly form: "name" | "demonym" | "abbreviation";
}

const longestTown = 6;

/** Finds the longest names of towns, countries and regions, and adjectives made of them, from left to right. */
export function matchNames(words: readonly PlaceWord[]): NameMatch[] {
	const found: NameMatch[] = [];
	let at = 0;
	while (at < words.length) {
		const match = canStart(words, at) ? longestMatch(words, at) : null;
		if (match !== null) found.push(match);
		at = match?.to ?? at + 1;
	}
	return found;
}

/** Names start with a capital; but also "den Haag" and "'s-Gravenhage". */
function canStart(words: readonly PlaceWord[], at: number): boolean {
	const word = words[at];
	if (word === undefined || word.capital) return word !== undefined;
	if (word.key !== "den" && word.key !== "s") return false;
	const next = words[at + 1];
	return (
		next?.capital === true && (next.key === "haag" || next.key === "bosch" || word.key === "s")
	);
}

function longestMatch(words: readonly PlaceWord[], at: number): NameMatch | null {
	const land = longestLand(words, at);
	const town = longestTownMatch(words, at);
	if (land !== null && (town === null || land.to > town.to)) return land;
	if (land !== null && town !== null && land.to === town.to) return { ...town, land: land.land };
	if (town !== null) return town;
	return adjective(words, at);
}

const townsCalled = ofWord((word) => lookUpTowns(keyOf(word)));

function longestTownMatch(words: readonly PlaceWord[], at: number): NameMatch | null {
	let key = "";
	let best: NameMatch | null = null;
	for (let to = at; to < words.length && to < at + longestTown; to++) {
		const word = words[to];
		if (word === undefined || (to > at && word.joint === "break")) break;
		key = to === at ? word.key : `${key} ${word.key}`;
		const { named, longer } = to === at ? townsCalled(word.word) : lookUpTowns(key);
		if (named !== null && lastIsName(words, at, to)) {
			const form = isAbbreviation(word, to === at, named) ? "abbreviation" : "name";
			best = { from: at, to: to + 1, key, towns: named, land: null, form };
		}
		if (!longer) break;
	}
	return best;
}

/** A name of several words ends in a capital, so that "Best in" is no town. */
function lastIsName(words: readonly PlaceWord[], at: number, to: number): boolean {
	return to === at || words[to]?.capital === true || /^\d/u.test(words[to]?.key ?? "");
}

function isAbbreviation(word: PlaceWord, alone: boolean, named: NamedTowns): boolean {
	if (!alone || word.key.length > 5) return false;
	return (
		word.shout || (word.key.endsWith("burg") && named.towns[0]?.name.length !== word.key.length)
	);
}

const startsLand = ofWord((word) => startsLandName(keyOf(word)));

function longestLand(words: readonly PlaceWord[], at: number): NameMatch | null {
	const first = words[at];
	if (first === undefined || !startsLand(first.word)) return null;
	let key = "";
	let best: NameMatch | null = null;
	for (let to = at; to < words.length && to < at + longestLandName(); to++) {
		const word = words[to];
		if (word === undefined || (to > at && word.joint === "break")) break;
		key = to === at ? word.key : `${key} ${word.key}`;
		const land = lookUpLand(key);
		if (land === null || (key.length === 2 && !word.shout)) continue;
		const form = land.form === "demonym" ? "demonym" : "name";
		best = { from: at, to: to + 1, key, towns: null, land, form };
	}
	return best;
}

/** A town's adjective: Weense, Hamburgse, Rotterdams, New Yorkse. */
function adjective(words: readonly PlaceWord[], at: number): NameMatch | null {
	let before = "";
	for (let to = at; to < words.length && to < at + 3; to++) {
		const word = words[to];
		if (word === undefined || (to > at && word.joint === "break")) return null;
		const found = to === at ? townDescribed(word.word) : townOfAdjective(before, word.key);
		if (found !== null) return { from: at, to: to + 1, ...found, land: null, form: "demonym" };
		if (to === at && !townsCalled(word.word).longer) return null;
		before += `${word.key} `;
	}
	return null;
}

/** Adjectives and names of inhabitants end in s, e, r or n. */
function endsLikeAdjective(key: string): boolean {
	const last = key.charCodeAt(key.length - 1);
	return last === 115 || last === 101 || last === 114 || last === 110;
}

const townDescribed = ofWord((word) => townOfAdjective("", keyOf(word)));

function townOfAdjective(before: string, word: string): { key: string; towns: NamedTowns } | null {
	if (!endsLikeAdjective(word)) return null;
	for (const [stem, sure] of stemsOf(word)) {
		const key = before + stem;
		const { named } = lookUpTowns(key);
		if (named !== null && isAdjectivable(named, sure)) return { key, towns: named };
	}
	return null;
}

/** Only well-known towns, and Dutch and Belgian ones, have an adjective that a reader would know. */
function isAdjectivable({ towns, dutchWord, personName, needsContext }: NamedTowns, sure: boolean) {
	const [first] = towns;
	if (first === undefined || first.district) return false;
	if (sure) return true;
	if (needsContext || ((dutchWord || personName) && first.population < 300_000)) return false;
	return (
		first.major || ((first.country === "NL" || first.country === "BE") && first.population > 20_000)
	);
}

/** The names that an adjective or a name of inhabitants may be made of, with whether a list says so. */
function stemsOf(key: string): (readonly [string, boolean])[] {
	const short = key.slice(0, -1);
	const listed =
		irregularAdjectives.get(key) ??
		(key.endsWith("e") ? irregularAdjectives.get(short) : undefined) ??
		(key.endsWith("ese") ? irregularAdjectives.get(`${key.slice(0, -3)}ees`) : undefined);
	if (listed !== undefined) return listed === "" ? [] : [[listed, true]];
	if (key.length < 6) return [];
	const stems: string[] = [];
	if (key.endsWith("se")) stems.push(key.slice(0, -2), short, `${key.slice(0, -2)}en`);
	else if (key.endsWith("s")) stems.push(short, `${short}en`);
	if (key.endsWith("ese")) stems.push(`${key.slice(0, -3)}a`);
	if (key.endsWith("aanse")) stems.push(`${key.slice(0, -5)}a`);
	return stems.map((stem) => [stem, false]);
}

/** A large town that is no part of another, or one where Dutch is spoken. */
export function isWellKnown({ towns }: NameMatch): boolean {
	return (
		towns?.towns.some(
			({ major, district, country }) =>
				(major && !district) || country === "NL" || country === "BE",
		) ?? false
	);
}

/** No Dutch surname is made of it: a well-known town abroad that has no Dutch name of its own, or one of several words. */
export function isFarOff(match: NameMatch): boolean {
	const [town] = match.towns?.towns ?? [];
	if (town === undefined || town.country === "NL" || town.country === "BE") return false;
	if (match.towns?.personName) return false;
	return match.to - match.from > 1 || (town.population >= 50_000 && !town.noted);
}

/** No village, and outside the Low Countries: "weverij Ege Tekstil te Buldan" has no Dutch surname in it. */
export const isTownAbroad = ({ towns }: NameMatch): boolean =>
	towns?.personName === false &&
	towns.towns.every(({ country }) => country !== "NL" && country !== "BE") &&
	towns.towns.some(({ population }) => population >= 5_000);

/** A large town abroad: "te Sucre" stands behind no first name. */
export const isKnownAbroad = ({ towns }: NameMatch): boolean =>
	towns?.towns.some(({ major, country }) => major && country !== "NL" && country !== "BE") === true;

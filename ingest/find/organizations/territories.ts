import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { madeBy } from "../../languages/nl/organizations-signs.ts";
import {
	governments,
	inhabitants,
	landEnding,
	territories,
	whereabouts,
} from "../../languages/nl/organizations-territories.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn, ofWord } from "../words.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { isManned } from "./public.ts";
import { nameRun } from "./run.ts";
import { placeOf } from "./surroundings.ts";

const isTerritory = isIn(territories);
const governs = ofWord(({ fold }) => governments.test(fold));

/** Tells whether a word may open what governs a stretch of land. */
export const opensTerritory = ofWord((word) => isTerritory(word) || governs(word));

/** "regio Skåne", "county Kisumu", "regering van Bhutan": what governs a stretch of land, where somebody is of it, or it acts or is dealt with. */
export function territoryAt(words: Words, from: number): BodyMatch | null {
	const { tokens } = words;
	const noun = tokens[from];
	if (!isWord(noun)) return null;
	if (governs(noun.word)) return governmentAt(words, from);
	const place = tokens[from + 1];
	if (!isTerritory(noun.word) || !isOfPlace(place)) return null;
	// "Regio Zuid", "Land Rover": with a capital it may be any name.
	if (
		noun.capital &&
		(tokens[from - 1]?.capital || from > 0) &&
		!/^(?:Land|Region|Kreis|Landkreis)$/u.test(noun.text)
	)
		return null;
	const to = placeEnd(words, from + 1);
	return !isThere(tokens, from) && isGoverning(tokens, from, to)
		? government(words, from, to)
		: null;
}

/** "provinciebestuur Vlaams-Brabant", "regionale regering van Extremadura". */
function governmentAt(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const linked = tokens[from + 1]?.fold === "van";
	const at = linked ? (tokens[from + 2]?.word.article ? from + 3 : from + 2) : from + 1;
	if (!isOfPlace(tokens[at])) return null;
	const to = placeEnd(words, at);
	if (tokens[from]?.fold === "regering") {
		const known = towns.countryAt(at) > 0 || lookUpLand(tokens[to - 1]?.fold ?? "") !== null;
		if (!linked || !(known || landEnding.test(tokens[to - 1]?.fold ?? ""))) return null;
	}
	const ranked = /^(?:regionale|nationale|federale|provinciale)$/u.test(
		tokens[from - 1]?.fold ?? "",
	);
	return government(words, ranked ? from - 1 : from, to);
}

const isOfPlace = (token: Token | undefined): token is Token =>
	isWord(token) &&
	token.capital &&
	!(token.word.common || token.word.role || token.word.portfolio) &&
	!(token.word.firstName && lookUpLand(token.fold) === null) &&
	!(token.upper && token.text.length < 5);

const placeEnd = (words: Words, at: number): number =>
	Math.max(words.towns.at(at)?.to ?? 0, words.towns.countryAt(at), nameRun(words, at));

/** Tells whether what stands around a stretch of land speaks of its government, and not of where something is. */
function isGoverning(tokens: Words["tokens"], from: number, to: number): boolean {
	const article = tokens[from - 1]?.word.article ? 1 : 0;
	const before = tokens[from - article - 1];
	const holder = tokens[from - article - 2];
	const isOwn = holder && (inhabitants.test(holder.fold) || holder.word.closing !== null);
	if (before?.fold === "van" && isOwn) return false;
	if (from > 0 && isManned(tokens, from, to)) return true;
	const marked = /^[,:(–-]$/u.test(tokens[to]?.text ?? "");
	const behind = tokens.slice(to + 1, to + 8).some(({ word }) => word.role !== null);
	const points = placeOf(tokens, from, to) + (article ? 0.8 : 0);
	if (before === undefined) return (marked && behind) || points >= 0.8;
	// "Ana Bos, hoofd klimaat, county Kisumu"
	const listed =
		article === 0 &&
		/^[,(–-]$/u.test(before.text) &&
		/^[,;.)]?$/u.test(tokens[to]?.text ?? "") &&
		tokens.slice(0, from - 1).some(({ word }) => word.role !== null);
	return listed || points >= 0.8;
}

/** "in de deelstaat Hessen", "door het kanton Uri": where something is. */
export function isThere(tokens: Words["tokens"], from: number): boolean {
	const at = tokens[from - 1]?.word.article ? from - 2 : from - 1;
	const before = tokens[at]?.fold ?? "";
	return (
		whereabouts.test(before) || (before === "door" && !madeBy.test(tokens[at - 1]?.fold ?? ""))
	);
}

const government = ({ tokens, towns }: Words, from: number, to: number): BodyMatch | null =>
	matched(tokens, from, to, {
		name: join(tokens.slice(from, to)),
		kind: "government",
		city: towns.at(to - 1)?.name ?? null,
		rule: "organization.territory",
		confidence: 0.8,
	});

import { isVillage, type Town } from "#ingest/gazetteer/town.ts";
import { months } from "#ingest/languages/nl/dates.ts";
import {
	linkingWords,
	nounEndings,
	nounsBeforeTown,
	officeBehind,
	onwardWords,
	personCues,
	placePrepositions,
	siteEndings,
	streetNouns,
	townAdjectives,
	townNouns,
	visitingAdverbs,
	visitingNouns,
	visitingVerbs,
	weakPrepositions,
} from "#ingest/languages/nl/places.ts";
import { isWellKnown, type NameMatch } from "./names.ts";
import type { PlaceWord } from "./words.ts";

/** Tells whether a word is one of a list, or a compound that ends in one of its longer words. */
export function isOrEndsIn(key: string, list: ReadonlySet<string>): boolean {
	if (list.has(key)) return true;
	if (key.length < 7) return false;
	for (let cut = 2; cut <= key.length - 4; cut++) if (list.has(key.slice(cut))) return true;
	return false;
}

/** How plainly the words before a name, in its own clause, show a place. */
export function cueBefore(
	words: readonly PlaceWord[],
	at: number,
): "none" | "weak" | "place" | "town" {
	let found: "none" | "weak" | "place" = "none";
	let nearest = at - 2;
	for (let index = at - 1; index >= nearest - 2 && index >= 0; index--) {
		const word = words[index];
		if (word === undefined || words[index + 1]?.joint === "break") break;
		if (isOrEndsIn(word.key, townNouns)) return "town";
		if (placePrepositions.has(word.key) && index >= nearest) found = "place";
		else if (index === at - 1 && isVisited(words, index)) found = "place";
		else if (weakPrepositions.has(word.key) && found === "none") found = "weak";
		else if (found === "none" && index === nearest + 1 && townAdjectives.has(word.key)) nearest--;
		else if (!linkingWords.has(word.key)) {
			if (found === "none" && wasCalledAt(words, index)) found = "place";
			if (index === at - 1 && isOrEndsIn(word.key, nounsBeforeTown)) found = "place";
			break;
		}
	}
	return found;
}

/** "Het bezoek aan Samedan": a noun of visits stands before. */
const isVisited = (words: readonly PlaceWord[], at: number): boolean =>
	words[at]?.key === "aan" && visitingNouns.has(words[at - 1]?.key ?? "");

/** "Bezochten wij ook Malbork", "deden we zondag nog Malbork aan": a verb of visiting, with no more than adverbs up to the town. */
function wasCalledAt(words: readonly PlaceWord[], last: number): boolean {
	for (let index = last; index > last - 5; index--) {
		const word = words[index];
		if (word === undefined) return false;
		if (visitingVerbs.has(word.key)) return true;
		if (!visitingAdverbs.has(word.key)) return false;
		if (word.joint === "break") return false;
	}
	return false;
}

/** "Directeur Stadsontwikkeling Gent", "Chief Resilience Officer Rotterdam": behind an office and its field the town that it is of. */
export function isBehindOffice(
	words: readonly PlaceWord[],
	{ from, to, towns }: NameMatch,
): boolean {
	const next = words[to];
	if (next !== undefined && next.joint !== "break" && next.capital) return false;
	if (towns?.towns.some(isKnownTown) !== true) return false;
	for (let at = from - 1; at > from - 6 && at >= 0; at--) {
		const word = words[at] as PlaceWord;
		if (words[at + 1]?.joint !== "space" || word.word.closing !== null) return false;
		const { role, portfolio, firstName } = word.word;
		if (role && !portfolio)
			return !role.group && (at < from - 1 || (!towns.personName && towns.towns.some(isNoted)));
		const field = portfolio || (at < from - 1 && word.capital && !firstName);
		const joins = at < from - 1 && (word.key === "en" || word.key === "and");
		if (!field && !joins) return false;
	}
	return false;
}

const isNoted = ({ noted, country }: Town): boolean => noted || /^(?:NL|BE)$/u.test(country);

const isKnownTown = ({ major, country, population }: Town): boolean =>
	major || (population > 20_000 && /^(?:NL|BE)$/u.test(country));

/** "Generaal", "heer"; but "consul-generaal" is an office, and its town may follow. */
export const isAddress = ({ key, joint }: PlaceWord): boolean =>
	personCues.has(key) && joint !== "hyphen";

/** A noun right before a town's name: "stad", "ambassade", or a noun by its ending. */
export function isHead(key: string): boolean {
	return isOrEndsIn(key, townNouns) || isOrEndsIn(key, nounsBeforeTown) || nounEndings.test(key);
}

/** "Gareth Davies": right behind another capital, so that it is somebody's surname rather than an adjective. */
export const endsName = (words: readonly PlaceWord[], at: number): boolean =>
	words[at - 1]?.capital === true && !words[at - 1]?.initial && words[at]?.joint === "space";

/** "Aten we met Haapsalu: wethouder Ene Raud": behind no part of a name, the town whose office it is. */
export function isWhoseOffice(
	words: readonly PlaceWord[],
	match: NameMatch,
	behind: string,
): boolean {
	const [name, before] = [words[match.from], words[match.from - 1]];
	if (match.towns?.personName || !officeBehind.test(behind)) return false;
	return name?.joint === "break" || before?.capital !== true || before.initial;
}

/** "Van Gent naar …", "Van Gent door naar …": from a place to the next, and nobody's surname. */
export function leadsOn(words: readonly PlaceWord[], at: number): boolean {
	const next = words[at]?.key ?? "";
	const onward = onwardWords.has(next) ? words[at + 1]?.key : next;
	return onward === "naar" || onward === "tot";
}

const dayNumber = /^\d{1,2}$/;

/** "24 jan Mombasa Haven", "25-26 jan Mombasa": the day opens the row of a programme, and behind it stands where they were. */
export function opensDayRow(words: readonly PlaceWord[], at: number): boolean {
	const [before, day, month] = [words[at - 3], words[at - 2], words[at - 1]];
	if (day === undefined || month === undefined || words[at]?.joint !== "space") return false;
	if (!dayNumber.test(day.key) || !Object.hasOwn(months, month.key)) return false;
	return day.initial || (before?.initial === true && dayNumber.test(before.key));
}

/** "Rua do Bom Jesus", "Grant Park": a site of a town, called like another elsewhere. */
export function isSite(words: readonly PlaceWord[], match: NameMatch): boolean {
	const { from, to } = match;
	let first = from;
	while (
		first > from - 3 &&
		words[first]?.joint === "space" &&
		particles.has(words[first - 1]?.key ?? "")
	)
		first--;
	const before = words[first]?.joint === "space" ? words[first - 1] : undefined;
	if (before?.capital && streetNouns.has(before.key)) return true;
	if (isWellKnown(match)) return false;
	const last = words[to - 1]?.key ?? "";
	return to - from > 1 && siteEndings.has(last) && match.towns?.towns.every(isVillage) === true;
}

const particles = new Set(["de", "do", "da", "du", "del", "des", "della", "van", "het"]);

/** Whether one of the capitalised words from `at` on, up to the end of their run, is in the list. */
export function nameRunHas(
	words: readonly PlaceWord[],
	at: number,
	list: ReadonlySet<string>,
): boolean {
	for (let index = at; index < at + 4; index++) {
		const word = words[index];
		if (word === undefined || word.joint === "break" || !(word.capital || /^\d/u.test(word.key)))
			return false;
		if (list.has(word.key)) return true;
	}
	return false;
}

import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import {
	articles,
	calledTown,
	civicNouns,
	dayParts,
	foreignSites,
	holderNouns,
	hyphenedSites,
	institutionNouns,
	landNouns,
	linkingWords,
	nounEndings,
	nounsAfterTown,
	nounsBeforeTown,
	nounsOfNoTown,
	officeNouns,
	openingPrepositions,
	ownNouns,
	placePrepositions,
	sentenceOpeners,
	stops,
	surnameParticles,
	townNouns,
	townParts,
	townPrefixes,
	treatyNouns,
} from "#ingest/languages/nl/places.ts";
import {
	cueBefore,
	endsName,
	isAddress,
	isBehindOffice,
	isHead,
	isOrEndsIn,
	isSite,
	isWhoseOffice,
	leadsOn,
	nameRunHas,
	opensDayRow,
} from "./cues.ts";
import { isFarOff, isKnownAbroad, isTownAbroad, isWellKnown, type NameMatch } from "./names.ts";
import type { PlaceWord } from "./words.ts";

/** What the words around a name say: part of another name, a person's, or a place, and how plainly. */
export type Surroundings = "part" | "person" | "none" | "weak" | "place" | "town";

export interface Setting {
	readonly text: string;
	readonly words: readonly PlaceWord[];
	/** Whether the word at an index belongs to another match (a town, country or region). */
	readonly isPlace: (index: number) => boolean;
	/** Whether a country or region starts at an index. */
	readonly isLand: (index: number) => boolean;
}

/** Reads the words around a match. */
export function readSurroundings(setting: Setting, match: NameMatch): Surroundings {
	if (match.form === "demonym") return aroundAdjective(setting, match);
	const { words } = setting;
	if ((match.to - match.from === 1 && noTown.has(match.key)) || isSite(words, match)) return "part";
	if (isHolder(words, match) || opensSurname(words, match) || isFirstName(setting, match))
		return "person";
	const cue = inBrackets(setting, match) ? "place" : cueBefore(words, match.from);
	const right = toTheRight(setting, match, cue);
	if (right === "part" || right === "town") return right;
	return toTheLeft(setting, match, cue);
}

const noTown = new Set([...nounsAfterTown, ...townPrefixes, ...foreignSites]);
const afterCivic = new Set([...nounsAfterTown, "airport"]);
const renamed = new Set(["voorheen", "vroeger", "genaamd", "geheten", "formerly"]);

/** "Burgemeester Nakano": a little-known town's name right behind an office is its holder's. */
function isHolder(words: readonly PlaceWord[], match: NameMatch): boolean {
	if (words[match.from]?.joint !== "space" || match.to - match.from > 1) return false;
	return holderNouns.has(words[match.from - 1]?.key ?? "") && !isWellKnown(match);
}

/** "Lumicast (Veldhoven)": the name of no village is all that stands in the brackets. */
function inBrackets({ text, words }: Setting, match: NameMatch): boolean {
	const start = words[match.from]?.start ?? 0;
	const large = match.towns?.towns.some(({ population }) => population >= 5_000) === true;
	return large && text[start - 1] === "(" && text[words[match.to - 1]?.end ?? 0] === ")";
}

/** "Mayor Nancy Sheffield-Tran": a name that people have too, and another capital or hyphened name right behind it. */
function isFirstName({ words, isPlace, isLand }: Setting, match: NameMatch): boolean {
	if (match.to - match.from > 1 || words[match.from]?.shout) return false;
	const next = words[match.to];
	if (next === undefined || !next.capital || next.key.length < 2 || isLand(match.to)) return false;
	if (next.joint === "hyphen") {
		const before = words[match.from - 1];
		const named = before?.capital === true && !before.initial && !before.shout;
		return named && words[match.from]?.joint === "space" && !isPlace(match.to);
	}
	// "Kang Tae-woong": a given name of two syllables behind it.
	const syllable = words[match.to + 1];
	if (next.joint === "space" && syllable?.joint === "hyphen" && !syllable.capital)
		return !isWellKnown(match);
	if (next.joint !== "space" || match.towns?.personName !== true) return false;
	return !townParts.has(next.key) && !civicNouns.has(next.key) && !nounsAfterTown.has(next.key);
}

/** Adjacent in the same name: parted by nothing but a space. */
function beside(words: readonly PlaceWord[], index: number): PlaceWord | null {
	const word = words[index];
	return word !== undefined && word.joint === "space" ? word : null;
}

function aroundAdjective({ words }: Setting, match: NameMatch): Surroundings {
	const next = beside(words, match.to);
	if (words[match.from]?.joint === "hyphen") return "part";
	if (next === null) return endsName(words, match.from) ? "part" : "weak";
	if (isOrEndsIn(next.key, nounsOfNoTown) && !isOrEndsIn(next.key, officeNouns)) return "part";
	if (!next.capital) return "place";
	return isOrEndsIn(next.key, officeNouns) ? "town" : "part";
}

/** "wethouder Van Asselt": a particle with a capital before a name is no town in Turkey. */
function opensSurname(words: readonly PlaceWord[], { from, to, key }: NameMatch): boolean {
	const next = words[to];
	return to - from === 1 && surnameParticles.has(key) && next?.joint === "space" && next.capital;
}

function toTheRight(
	{ text, words, isPlace, isLand }: Setting,
	match: NameMatch,
	cue: Surroundings,
): Surroundings {
	const next = words[match.to];
	if (next?.joint === "break" && !next.initial) {
		const behind = text.slice(words[match.to - 1]?.end ?? 0, next.start + 60);
		return calledTown.test(behind) || isWhoseOffice(words, match, behind) ? "town" : "none";
	}
	if (next === undefined || next.joint === "break") return "none";
	if (next.joint === "hyphen") {
		if (!next.capital) return treatyNouns.has(next.key) || !isWellKnown(match) ? "part" : "none";
		if (townPrefixes.has(match.key) || hyphenedSites.has(next.key)) return "part";
		if (townParts.has(next.key) || isPlace(match.to)) return "none";
		return cue === "town" || cue === "place" ? "none" : "part";
	}
	if (ownNouns.has(next.key) || (civicNouns.has(next.key) && next.capital)) {
		return nameRunHas(words, match.to + 1, afterCivic) ? "part" : "town";
	}
	if (!next.capital || words[match.from]?.shout) return "none";
	if (next.key === "d" && words[match.to + 1]?.key === "c") return "none";
	if (nameRunHas(words, match.to, nounsAfterTown)) return "part";
	if (next.key === "airport") return cue === "place" ? "none" : "part";
	if (townParts.has(next.key) || isLand(match.to)) return "none";
	if (opensDayRow(words, match.from)) return "none";
	if (cue === "town" && !articles.has(words[match.from - 1]?.key ?? "")) return "none";
	return "part";
}

/** "Schimmelpenninck tot Lochem", but not "van Gent tot Lochem". */
const opensTitle = ({ words, isPlace }: Setting, at: number): boolean =>
	words[at]?.capital === true && !isPlace(at);

function toTheLeft(setting: Setting, match: NameMatch, cue: Surroundings): Surroundings {
	const { words } = setting;
	const name = words[match.from];
	const before = words[match.from - 1];
	if (name === undefined || before === undefined) return "none";
	if (name.joint === "break") return inBrackets(setting, match) ? cue : "none";
	if (name.joint === "hyphen") {
		const quarter = match.towns?.towns.every(({ district }) => district) === true;
		const part = townPrefixes.has(before.key) || (setting.isPlace(match.from - 1) && !quarter);
		return part || !before.capital ? "none" : "part";
	}
	if (before.key.length === 1 && before.capital && !before.initial) return "person";
	// "A. Bengaluru" opens an item.
	if (before.key.length === 1 && before.initial && name.start - before.end === 2) return "none";
	if (isAddress(before)) return "person";
	// "Station Saint-Jean": most likely what the station is called.
	if (stops.has(before.key) && name.joint === "space" && !isWellKnown(match)) return "part";
	if (before.key === "tot" && opensTitle(setting, match.from - 2)) return "person";
	if (renamed.has(before.key)) return "part";
	// "Het Lido", "de Plaza Nueva": towns that few know have no article.
	if (articles.has(before.key) && !before.capital && !isWellKnown(match)) return "part";
	if (surnameParticles.has(before.key)) return afterParticle(words, match, cue);
	if (before.key === "of" || before.key === "di" || before.key === "de") {
		const head = words[match.from - 2];
		const either = before.key === "of" && setting.isPlace(match.from - 2);
		if (head?.capital && !head.initial && !townNouns.has(head.key) && !either) return "part";
	}
	if (linkingWords.has(before.key) && !before.capital) {
		const head = words[match.from - 2];
		const head2 = head && articles.has(head.key) ? words[match.from - 3] : head;
		if (head && isOrEndsIn(head.key, treatyNouns) && (before.key === "van" || before.key === "of"))
			return "part";
		// "National University in Hsinchu" says where, "University of Maine" what it is called.
		const where = placePrepositions.has(before.key) || before.key === "te";
		if (head2?.capital && institutionNouns.has(head2.key) && !where) return "part";
	}
	if (articles.has(before.key) && words[match.to]?.capital && beside(words, match.to) !== null)
		return "part";
	if (institutionNouns.has(before.key)) return "part";
	if (!before.capital || setting.isPlace(match.from - 1) || name.shout)
		return cue === "none" && isBehindOffice(words, match) ? "place" : cue;
	if (openingPrepositions.has(before.key)) return cue;
	if (isOrEndsIn(before.key, townNouns) || isOrEndsIn(before.key, nounsBeforeTown)) return "town";
	if ((before.initial && sentenceOpeners.has(before.key)) || dayParts.has(before.key)) return cue;
	if (isBehindOffice(words, match)) return "place";
	if (commonFirstNames.has(before.key)) return "person";
	return before.initial && nounEndings.test(before.key) ? "weak" : "part";
}

/** "van Delft": a surname after a first name or at the start of a name; a place after a noun. */
function afterParticle(
	words: readonly PlaceWord[],
	match: NameMatch,
	cue: Surroundings,
): Surroundings {
	const at = match.from;
	let first = at - 1;
	while (surnameParticles.has(words[first - 1]?.key ?? "") && words[first]?.joint === "space")
		first--;
	const particle = words[first];
	const head = words[first - 1];
	if (particle === undefined) return cue;
	if (particle.capital) {
		return particle.initial && leadsOn(words, match.to) ? "place" : "person";
	}
	if (head === undefined || particle.joint === "break") return cue;
	if (isOrEndsIn(head.key, treatyNouns)) return "part";
	// "Science Park te Hsinchu", "Palais des Congrès te Montréal"
	const abroad = isFarOff(match) || isKnownAbroad(match);
	const seated = institutionNouns.has(head.key) || landNouns.has(head.key) || abroad;
	if (particle.key === "te" && (seated || isTownAbroad(match))) return "place";
	if (
		institutionNouns.has(head.key) &&
		(head.capital || head.key === "kanton" || head.key === "provincie")
	)
		return "part";
	if (commonFirstNames.has(head.key) && head.capital) return "person";
	if (isAddress(head)) return "person";
	if (head.capital && head.key.length === 1) return "person";
	const opener = words[first - 2];
	const titled = head.joint === "space" && opener !== undefined && isHead(opener.key);
	const named = titled || (head.joint === "space" && opener?.capital === true && isFarOff(match));
	// "CIO's van Tallinn": a plural of initials is nobody's name.
	const plural = head.key.endsWith("'s");
	if (head.capital && !head.initial && !head.shout && !plural && !isHead(head.key) && !named)
		return "person";
	return cue === "none" ? "weak" : cue;
}

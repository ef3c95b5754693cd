import type { Document } from "#ingest/document.ts";
import { isVillage, type NamedTowns, type Town } from "#ingest/gazetteer/town.ts";
import { firstNames } from "#ingest/languages/nl/names-first.ts";
import { cityStates } from "#ingest/languages/nl/places.ts";
import { readSurroundings, type Setting, type Surroundings } from "./place-context.ts";
import { isSure, isTownOfCountry } from "./place-lands.ts";
import type { NameMatch } from "./place-names.ts";
import type { PlaceWord } from "./place-words.ts";

/** A match taken for a town, with how plainly. */
export interface Accepted {
	readonly match: NameMatch;
	/** 2 and up; 4 leaves no doubt. */
	readonly score: number;
	readonly rule: string;
}

interface Weighed {
	readonly match: NameMatch;
	readonly around: Surroundings;
	readonly score: number;
}

const needed = 2;
const gains = { none: 0, weak: 0.5, place: 1.5, town: 3 } as const;

/** The matches that name a town: by how known the town is, how common the word, and the words around it. */
export function acceptTowns(
	document: Document,
	words: readonly PlaceWord[],
	matches: readonly NameMatch[],
	lands: readonly NameMatch[],
): Accepted[] {
	const places = new Set<number>();
	for (const { from, to } of matches) for (let index = from; index < to; index++) places.add(index);
	const land = new Set(lands);
	const starts = new Set(lands.map(({ from }) => from));
	const landAt = new Map(lands.map((found) => [found.from, found]));
	const setting = {
		text: document.text,
		words,
		isPlace: (index: number) => places.has(index),
		isLand: (index: number) => starts.has(index),
	};
	const inPlaces = placesSection(document);
	const spokenOf = new Set(
		matches
			.filter(({ land, from, to }) => land && isTownOfCountry(words, from, to))
			.map(({ key }) => key),
	);
	const weighed: Weighed[] = [];
	for (const match of matches) {
		if (match.towns === null || (land.has(match) && !cityStates.has(match.key))) continue;
		if (isCountryName(match, spokenOf)) continue;
		const around = inherited(words, weighed.at(-1), match, readSurroundings(setting, match));
		if (around === "part" || around === "person") {
			for (let index = match.from; index < match.to; index++) places.delete(index);
			weighed.push({ match, around, score: -9 });
		} else {
			const start = words[match.from]?.start ?? 0;
			const bonus = !inPlaces(start) ? 0 : isWhole(words, match) ? 1.6 : 1;
			const said = isSaidWhere(setting, match, landAt.get(match.to)) ? 2 : 0;
			weighed.push({ match, around, score: weigh(words, match, around) + bonus + said });
		}
	}
	return decide(words, weighed, lands);
}

/** "Nancy (Frankrijk)", "Bergen, Noorwegen": its country right behind it. */
function isSaidWhere(
	{ text, words }: Setting,
	match: NameMatch,
	behind: NameMatch | undefined,
): boolean {
	if (behind?.land == null || match.form === "demonym") return false;
	const between = text.slice(words[match.to - 1]?.end ?? 0, words[behind.from]?.start ?? 0);
	const { country } = behind.land;
	return (
		/^(?: \(|, )$/u.test(between) &&
		match.towns?.towns.some((town) => town.country === country) === true
	);
}

/** "- Lund: …", "Porto; Braga", "Breda (stadhuis), Tilburg": the name is all that an item of a list consists of, or opens with. */
function isWhole(words: readonly PlaceWord[], { from, to, towns }: NameMatch): boolean {
	const [name, next] = [words[from], words[to]];
	const ends = next === undefined || next.joint === "break" || joins.has(next.key);
	const settled = towns?.towns.some(({ district }) => !district) === true;
	return (name?.initial === true || (name?.joint === "break" && settled)) && ends;
}

/** A country whose capital has its name counts as a country, unless the report somewhere speaks of the town. */
function isCountryName(match: NameMatch, spokenOf: ReadonlySet<string>): boolean {
	if (match.land === null || match.land.form !== "name" || cityStates.has(match.key)) return false;
	return !spokenOf.has(match.key);
}

function placesSection({ sections }: Document): (start: number) => boolean {
	const spans = sections.filter(({ role }) => role === "places");
	let current = 0;
	return (at) => {
		while (current < spans.length && (spans[current]?.end ?? 0) <= at) current++;
		return at >= (spans[current]?.start ?? Number.POSITIVE_INFINITY);
	};
}

function weigh(
	words: readonly PlaceWord[],
	match: NameMatch,
	around: "none" | "weak" | "place" | "town",
): number {
	const named = match.towns;
	const [first] = named?.towns ?? [];
	if (named === null || first === undefined) return -9;
	const alone = match.to - match.from === 1;
	const word = words[match.from];
	let score = fame(named.towns) + gains[around];
	if (match.form === "demonym") return score + 0.5;
	if (word?.shout && alone && match.form !== "abbreviation" && !first.major) score -= 2;
	if (!alone) return score + 0.5;
	if (named.needsContext) score -= around === "none" || around === "weak" ? 2 : 1.5;
	score -= doubtOf(match, named, word, around);
	if (match.key.length <= 3) score -= 1.5;
	return score;
}

/** In a list ("in Best en Nice") the words before its first town hold for the next ones too. */
function inherited(
	words: readonly PlaceWord[],
	before: Weighed | undefined,
	match: NameMatch,
	around: Surroundings,
): Surroundings {
	if (before === undefined || (around !== "none" && around !== "weak")) return around;
	if (before.score < 2.5 || (before.around !== "place" && before.around !== "town")) return around;
	return isNextInList(words, before.match, match) ? "place" : around;
}

/** Parted by no more than a comma or "en", in one sentence. */
function isNextInList(words: readonly PlaceWord[], left: NameMatch, right: NameMatch): boolean {
	if (words[right.from]?.initial) return false;
	const between = right.from - left.to;
	return between === 0 || (between === 1 && joins.has(words[left.to]?.key ?? ""));
}

/** What it costs that a name is a common word or a person's too; little where a preposition shows a place. */
function doubtOf(
	match: NameMatch,
	{ towns, dutchWord, englishWord, personName }: NamedTowns,
	word: PlaceWord | undefined,
	around: Surroundings,
): number {
	const [first] = towns;
	if (first === undefined) return 9;
	let doubt = 0;
	const plain = !word?.initial && !word?.shout;
	const known = isHome(first) ? 0.5 : around === "place" && first.population >= 15_000 ? 1 : 2;
	if (dutchWord) doubt += plain ? known : 2;
	if (englishWord && first.population < 300_000) doubt += 0.5;
	if (personName) doubt += around === "none" ? 1.3 : first.major ? 0.5 : 1.5;
	if (around === "none" && firstNames.has(match.key)) doubt += 0.5;
	const shown = around === "place" && isHome(first) && !word?.initial;
	return shown
		? Math.min(doubt, 1)
		: dutchWord && around === "town" && !isHome(first)
			? doubt + 1
			: doubt;
}

function isHome({ major, country }: Town): boolean {
	return major || country === "NL" || country === "BE";
}

function fame(towns: readonly Town[]): number {
	// "Jersey City", "Quezon City": so close to a larger one, and called a town all the same.
	const settled = towns.filter(({ district, key }) => !district || key.endsWith(" city"));
	const [first] = settled;
	if (first === undefined) return -0.5;
	if (settled.some(({ major }) => major)) return 3;
	if (settled.some(({ country, population }) => country === "NL" && population > 5_000)) return 2;
	if (settled.some(({ country, population }) => country === "BE" && population > 10_000)) return 2;
	return first.population >= 50_000
		? 1.5
		: first.population >= 15_000
			? 1
			: isVillage(first)
				? -0.5
				: 0.3;
}

function decide(
	words: readonly PlaceWord[],
	weighed: readonly Weighed[],
	lands: readonly NameMatch[],
): Accepted[] {
	const countries = new Set(lands.map(({ land }) => land?.country ?? ""));
	const sure = new Map<string, number>();
	const people = new Set<string>();
	for (const { match, around, score } of weighed) {
		if (around === "person") people.add(match.key);
		if (score < needed) continue;
		sure.set(match.key, Math.max(score, sure.get(match.key) ?? 0));
		const [town] = match.towns?.towns ?? [];
		if (town !== undefined && isSure(match) && !isRemote(match)) countries.add(town.country);
	}
	return weighed.flatMap((item, index) => {
		const { match, around, score } = item;
		if (around === "part" || around === "person") return [];
		let total = score;
		if (match.towns?.towns.some(({ country, district }) => !district && countries.has(country)))
			total += around === "none" || around === "weak" ? 0.7 : 1;
		else if (countries.size > 0 && around !== "town" && isRemote(match)) total -= 1.6;
		total += neighbours(words, weighed, index);
		if (people.has(match.key) && (around === "none" || around === "weak")) total -= 2;
		const elsewhere = sure.get(match.key) ?? 0;
		if (total < needed && elsewhere >= 3) total = needed;
		if (total < needed) return [];
		return [{ match, score: total, rule: `town-${match.form}-${around}` }];
	});
}

/** A little-known town of a country that nothing else in the report points to. */
function isRemote({ towns, form }: NameMatch): boolean {
	const all = towns?.towns ?? [];
	return (
		form === "name" && all.every((town) => !town.major && town.population < 50_000 && !isHome(town))
	);
}

/** What the towns beyond doubt that it stands beside in a list add to a match. */
function neighbours(
	words: readonly PlaceWord[],
	weighed: readonly Weighed[],
	index: number,
): number {
	const here = weighed[index];
	if (here === undefined) return 0;
	const beside = [weighed[index - 1], weighed[index + 1]].filter((other) => {
		if (other === undefined || other.score < 2.5) return false;
		const [left, right] = other.match.from < here.match.from ? [other, here] : [here, other];
		return isNextInList(words, left.match, right.match);
	});
	return beside.length === 2 ? 1.8 : beside.length;
}

const joins = new Set(["en", "of", "and", "y", "und", "et"]);

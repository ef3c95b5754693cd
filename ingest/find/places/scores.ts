import type { Document } from "#ingest/document.ts";
import { cityStates, stops } from "#ingest/languages/nl/places.ts";
import { readSurroundings, type Setting, type Surroundings } from "./context.ts";
import { isOrigin, isRemote, isSpelled, isUnmistakable } from "./known.ts";
import { isSure, isTownOfCountry } from "./lands.ts";
import type { NameMatch } from "./names.ts";
import { weigh } from "./weights.ts";
import type { PlaceWord } from "./words.ts";

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
	/** Opens an item of the answer on places, or is all of it. */
	readonly item: boolean;
}

const needed = 2;

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
		matches.filter((match) => match.land && isTownOfCountry(words, match)).map(({ key }) => key),
	);
	const weighed: Weighed[] = [];
	for (const match of matches) {
		if (match.towns === null || (land.has(match) && !cityStates.has(match.key))) continue;
		if (isCountryName(match, spokenOf)) continue;
		const around = inherited(setting, weighed.at(-1), match, readSurroundings(setting, match));
		if (around === "part" || around === "person") {
			for (let index = match.from; index < match.to; index++) places.delete(index);
			weighed.push({ match, around, score: -9, item: false });
		} else {
			const start = words[match.from]?.start ?? 0;
			const bonus = inPlaces(start) ? itemBonus(setting, match) : 0;
			const said = isSaidWhere(setting, match, landAt.get(match.to)) ? 2 : 0;
			const score = weigh(words, match, around) + bonus + said;
			weighed.push({ match, around, score, item: bonus > 1 });
		}
	}
	return decide(setting, weighed, lands);
}

/** "Nancy (Frankrijk)", "Bergen, Noorwegen", "Celje in Slovenië": its country right behind it. */
function isSaidWhere(
	{ text, words }: Setting,
	match: NameMatch,
	behind: NameMatch | undefined,
): boolean {
	if (behind?.land == null || match.form === "demonym") return false;
	const between = text.slice(words[match.to - 1]?.end ?? 0, words[behind.from]?.start ?? 0);
	const { country } = behind.land;
	return (
		/^(?: \(|, | in )$/u.test(between) &&
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

/** What it adds to stand in the answer on places: most where the item holds nothing but names. */
function itemBonus(setting: Setting, match: NameMatch): number {
	const [first] = match.towns?.towns ?? [];
	// "Kiel", "Split": nobody was asked for a garment or a knife.
	const large = first !== undefined && (first.major || first.population >= 15_000) ? 1 : 0;
	if (isOneOfNames(setting, match)) return 2 + large;
	return isWhole(setting.words, match) ? 1.6 + large : 1;
}

/** "- Paiporta en Catarroja": an item of a list that consists of names of places, two or more. */
function isOneOfNames({ words, isPlace }: Setting, { from, to }: NameMatch): boolean {
	const counts = (index: number): boolean => isPlace(index) || joins.has(words[index]?.key ?? "");
	let [first, last] = [from, to];
	while (words[first]?.initial === false && counts(first - 1)) first--;
	while (words[last]?.initial === false && counts(last)) last++;
	return (
		words[first]?.initial === true && words[last]?.initial !== false && last - first > to - from
	);
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

/** In a list ("in Best en Nice") the words before its first town hold for the next ones too. */
function inherited(
	setting: Setting,
	before: Weighed | undefined,
	match: NameMatch,
	around: Surroundings,
): Surroundings {
	if (before === undefined || (around !== "none" && around !== "weak")) return around;
	if (before.score < 2.5 || (before.around !== "place" && before.around !== "town")) return around;
	return isNextInList(setting, before.match, match) ? "place" : around;
}

/** Parted by no more than a comma or "en" and a remark in brackets, in one sentence. */
function isNextInList({ text, words }: Setting, left: NameMatch, right: NameMatch): boolean {
	if (words[right.from]?.initial) return false;
	const between = right.from - left.to;
	if (between === 0 || (between === 1 && joins.has(words[left.to]?.key ?? ""))) return true;
	const from = words[left.to - 1]?.end ?? 0;
	const to = words[right.from]?.start ?? 0;
	return to - from < 80 && behindRemark.test(text.slice(from, to));
}

const behindRemark = /^ \([^()\n]+\)(?:,| en| and)? $/u;

function decide(
	setting: Setting,
	weighed: readonly Weighed[],
	lands: readonly NameMatch[],
): Accepted[] {
	const countries = new Set(lands.map(({ land }) => land?.country ?? ""));
	const sure = new Map<string, number>();
	const taken = new Set<string>();
	for (const { match, around, score } of weighed) {
		if (around === "person" || isStop(setting.words, match, around)) taken.add(match.key);
		if (score < needed) continue;
		sure.set(match.key, Math.max(score, sure.get(match.key) ?? 0));
		const [town] = match.towns?.towns ?? [];
		if (town !== undefined && isSure(match) && !isRemote(match)) countries.add(town.country);
	}
	return weighed.flatMap((item, index) => {
		const { match, around, score } = item;
		if (around === "part" || around === "person") return [];
		let total = score;
		const near = match.towns?.towns.filter(({ country }) => countries.has(country)) ?? [];
		if (near.some(({ district }) => !district))
			total +=
				around === "none" || around === "weak"
					? isUnmistakable(setting, match, near)
						? 1.7
						: 0.7
					: 1;
		// "Ook Cottbus doet mee", "mensen van Carcassonne": nothing else is called so.
		else if (near.length === 0 && isAlone(setting, match)) total += 0.6;
		else if (near.length === 0 && countries.size > 0 && around !== "town" && isRemote(match))
			total -= isOrigin(setting.words, match) ? 0.5 : 1.6;
		if (isSpelled(setting, match)) total += 0.8;
		if (near.length > 0 && around === "none" && isSentence(setting, match)) total += 1;
		total += neighbours(setting, weighed, index);
		if (taken.has(match.key) && !item.item && (around === "none" || around === "weak")) total -= 2;
		const elsewhere = sure.get(match.key) ?? 0;
		if (total < needed && elsewhere >= 3) total = needed;
		if (total < needed) return [];
		return [{ match, score: total, rule: `town-${match.form}-${around}` }];
	});
}

/** A town of 15,000 people or more whose name nothing else has. */
const isAlone = (setting: Setting, match: NameMatch): boolean => {
	const [town] = match.towns?.towns ?? [];
	return town !== undefined && town.population >= 15_000 && isUnmistakable(setting, match, []);
};

/** "Níjar. Dit is de zware dag.": a paragraph that opens with nothing but the name in a sentence of its own. */
function isSentence({ text, words }: Setting, { from, to, towns }: NameMatch): boolean {
	const [first, last, next] = [words[from], words[to - 1], words[to]];
	if (first?.initial !== true || first.shout || last === undefined || towns?.personName)
		return false;
	const opens = first.start === 0 || text[first.start - 1] === "\n";
	return opens && next?.initial === true && /^\. /.test(text.slice(last.end, last.end + 2));
}

/** "Station Saint-Jean", whose name stands for it further on. */
const isStop = (words: readonly PlaceWord[], { from }: NameMatch, around: Surroundings): boolean =>
	around === "part" && stops.has(words[from - 1]?.key ?? "");

/** What the towns beyond doubt that it stands beside in a list add to a match. */
function neighbours(setting: Setting, weighed: readonly Weighed[], index: number): number {
	const here = weighed[index];
	if (here === undefined) return 0;
	const beside = [weighed[index - 1], weighed[index + 1]].filter((other) => {
		if (other === undefined || other.score < 2.5) return false;
		const [left, right] = other.match.from < here.match.from ? [other, here] : [here, other];
		return isNextInList(setting, left.match, right.match);
	});
	return beside.length === 2 ? 1.8 : beside.length;
}

const joins = new Set(["en", "of", "and", "y", "und", "et"]);

import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { isVillage, type NamedTowns, type Town } from "#ingest/gazetteer/town.ts";
import type { NameMatch } from "./names.ts";
import type { PlaceWord } from "./words.ts";

const gains = { none: 0, weak: 0.5, place: 1.5, town: 3 } as const;

/** How likely a name is a town: by how known the town is, how common the word, and what the words around it say. */
export function weigh(
	words: readonly PlaceWord[],
	match: NameMatch,
	around: keyof typeof gains,
): number {
	const named = match.towns;
	const [first] = named?.towns ?? [];
	if (named === null || first === undefined) return -9;
	const alone = match.to - match.from === 1;
	const word = words[match.from];
	// "Wethouder Handel": the field of an office, though a village is called so.
	const field = alone && word?.word.portfolio === true && !first.major;
	const office = words[match.from - 1];
	if (field && office?.word.role && office.key !== "burgemeester" && word.joint === "space")
		return -9;
	let score = fame(named.towns) + gains[around];
	if (match.form === "demonym") return score + 0.5;
	// "congrescentrum LAC", "UN": short names in capitals are abbreviations; "NYC" is one of a town.
	const ofTown = match.form === "abbreviation" && first.key !== match.key;
	if (word?.shout && alone && !ofTown && !first.major)
		score -= match.key.length > 4 ? 2 : match.key.length > 3 ? 4 : 9;
	if (!alone) return score + 0.5;
	if (named.needsContext) score -= around === "none" || around === "weak" ? 2 : 1.5;
	score -= doubtOf(match, named, word, around);
	if (match.key.length <= 3) score -= 1.5;
	return score;
}

/** What it costs that a name is a common word or a person's too; little where a preposition shows a place. */
function doubtOf(
	match: NameMatch,
	{ towns, dutchWord, englishWord, personName }: NamedTowns,
	word: PlaceWord | undefined,
	around: keyof typeof gains,
): number {
	const [first] = towns;
	if (first === undefined) return 9;
	let doubt = 0;
	const plain = !word?.initial && !word?.shout;
	const known = isHome(first) ? 0.5 : around === "place" && first.population >= 15_000 ? 1 : 2;
	if (dutchWord) doubt += plain ? known : 2;
	if (englishWord && first.population < 300_000) doubt += 0.5;
	const large = first.major || (around === "place" && first.population >= 50_000);
	if (personName) doubt += around === "none" ? 1.3 : large ? 0.5 : 1.5;
	if (around === "none" && commonFirstNames.has(match.key)) doubt += 0.5;
	const shown = around === "place" && isHome(first) && !word?.initial;
	return shown
		? Math.min(doubt, 1)
		: dutchWord && around === "town" && !isHome(first)
			? doubt + 1
			: doubt;
}

/** A town that readers know: a large one, or one where Dutch is spoken. */
export function isHome({ major, country }: Town): boolean {
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

import type { Town } from "#ingest/gazetteer/town.ts";
import { foreignLinks } from "#ingest/languages/nl/places.ts";
import type { Setting } from "./context.ts";
import type { NameMatch } from "./names.ts";
import { isHome } from "./weights.ts";
import type { PlaceWord } from "./words.ts";

/** "Lillehammer": no other town near by has this name, nor a person, it is no word, and stands in no longer name. */
export function isUnmistakable(
	{ words }: Setting,
	{ key, from, to, towns, form }: NameMatch,
	near: readonly Town[],
): boolean {
	const settled = towns?.towns.filter(({ district }) => !district) ?? [];
	if (form !== "name" || towns === null || settled.length > 1 || near.length > 1) return false;
	const { dutchWord, englishWord, personName, needsContext } = towns;
	if (key.length < 5 || dutchWord || englishWord || personName || needsContext) return false;
	// "Mejillones del Sur", "Palacio de los Leones"
	const [before, next, last] = [words[from - 1], words[to], words[to + 1]];
	if (words[from]?.joint === "space" && foreignLinks.has(before?.key ?? "")) return false;
	if (next?.joint === "space" && foreignLinks.has(next.key) && last?.capital) return false;
	return settled[0]?.key === key;
}

/** A little-known town of a country that nothing else in the report points to. */
export function isRemote({ towns, form }: NameMatch): boolean {
	const little = (town: Town) => !town.major && town.population < 50_000 && !isHome(town);
	return form === "name" && (towns?.towns ?? []).every(little);
}

/** "Een raadslid uit Freiberg", "via Kolding": whoever comes from there or went by it does so of a town, where "in" has quarters too. */
export function isOrigin(words: readonly PlaceWord[], { from, towns }: NameMatch): boolean {
	const plain = towns !== null && !towns.dutchWord && !towns.englishWord && !towns.personName;
	if (!plain || !/^(?:uit|via)$/u.test(words[from - 1]?.key ?? "")) return false;
	return towns.towns.some(({ population }) => population >= 15_000);
}

/** "Borås", "Przemyśl": written with the letters of its own land, which hardly anything else has that a town is called. */
export function isSpelled({ text, words }: Setting, { form, from, to, towns }: NameMatch): boolean {
	if (form !== "name" || towns === null) return false;
	if (towns.dutchWord || towns.englishWord || towns.personName || towns.needsContext) return false;
	const surface = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
	if (!/[^\p{ASCII}’]/u.test(surface)) return false;
	return towns.towns.some(({ population, district }) => !district && population >= 10_000);
}

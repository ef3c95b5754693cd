import { foldName } from "#domain/names.ts";
import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { municipalityEndings, municipalityWords } from "../../languages/nl/organizations.ts";
import { faiths } from "../../languages/nl/organizations-public.ts";
import { articles } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn, ofWord } from "../words.ts";
import { type BodyMatch, matched, type Town, type Words } from "./match.ts";

const between = new Set(["van", "of", "de", "di", "d", "da", "do", "del", "della", "the", "du"]);
/** Words before "stad X" or "city of X" that speak of the town, not of its government. */
const whereabouts = new Set(
	"in naar uit door rond binnen buiten rondom omgeving through around inside leave centrum hele".split(
		" ",
	),
);

const chambers = new Set(["camara", "alcaldia", "intendencia", "conselho"]);
const municipal = new Set(["municipal", "metropolitana", "metropolitano"]);
/** What the words behind a town that make its government begin with. */
const endings = new Set(
	[...municipalityEndings].flatMap((words) => [words, words.split(" ")[0] ?? words]),
);

/** The Dutch name of a town that a genitive or local form stands for, as far as the gazetteer knows. */
export function townNamed(surface: string, genitive = false): string | null {
	if (surface.length < 4) return null;
	for (const name of genitive ? [surface, surface.replace(/[sn]$/u, "")] : [surface]) {
		const { named } = lookUpTowns(foldName(name));
		const town = named?.towns[0];
		if (town) return town.name;
	}
	return null;
}

/** "Dimos Volou", "Dimos Thessalonikis": a Greek town in the genitive. */
function ofGreek(surface: string): string | null {
	for (const [genitive, end] of greekEnds) {
		const name = surface.replace(genitive, end);
		const town = name === surface ? null : townNamed(name);
		if (town) return town;
	}
	return null;
}

const greekEnds = [
	[/s$/u, ""],
	[/ou$/u, "os"],
	[/on$/u, "a"],
	[/(?:as|eon)$/u, "es"],
] as const;

const isTownWord = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind === "word" && token.capital;

const isFree = (token: Token | undefined): boolean =>
	/^(?:vrije|freie|free)$/u.test(token?.fold ?? "");

/** "Vrije Hanzestad Bremen", "Vrije en Hanzestad Hamburg": where the name of a free town begins. */
function freeFrom(tokens: readonly Token[], from: number): number {
	if (isFree(tokens[from - 1])) return from - 1;
	const joined = /^(?:en|und|and)$/u.test(tokens[from - 1]?.fold ?? "");
	return joined && isFree(tokens[from - 2]) ? from - 2 : from;
}

function gemeente(
	words: Words,
	from: number,
	to: number,
	town: Pick<Town, "name" | "country">,
	rule: string,
): BodyMatch | null {
	const free = freeFrom(words.tokens, from);
	const surface = join(words.tokens.slice(free, to));
	const name = `gemeente ${town.name}`;
	return matched(words.tokens, free, to, {
		name,
		kind: "municipality",
		city: town.name,
		country: town.country,
		aliases: surface.toLowerCase() === name.toLowerCase() ? [] : [surface],
		rule,
		confidence: rule === "organization.municipality-city" ? 0.85 : 0.95,
	});
}

const opensMunicipality = ofWord(({ fold }) => chambers.has(fold) || municipalityWords.has(fold));

/** "gemeente X", "stad X", "City of X", "Comune di X", "Câmara Municipal de X": the government of a town. */
function before(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const head = tokens[from];
	if (head?.kind !== "word") return null;
	let at = from + 1;
	if (!opensMunicipality(head.word)) return null;
	if (chambers.has(head.fold) && municipal.has(tokens[at]?.fold ?? "")) at += 1;
	else if (!municipalityWords.has(head.fold)) return null;
	if (faiths.has(tokens[from - 1]?.fold ?? "")) return null;
	if (head.fold === "magistrat" && !head.capital) return null;
	// "City Council Glasgow", "City Council of Glasgow"
	const council = head.fold === "city" && head.capital && tokens[at]?.fold === "council";
	let linked = council;
	if (council) at += 1;
	while (at < from + 4 && (between.has(tokens[at]?.fold ?? "") || tokens[at]?.word.article)) {
		linked = true;
		at += 1;
	}
	if (tokens[at]?.text === "*") while (tokens[at]?.text === "*") at += 1;
	const foreign =
		!/^(?:\p{L}*gemeenten?|gemeentes|gem|(?:raads)?griffie|college|stad|steden|stadsbestuur|gemeentebestuur)$/u.test(
			head.fold,
		);
	if (foreign && !head.capital) return null;
	if (head.fold === "city" && !linked) return null;
	const previous = tokens[from - 1]?.fold ?? "";
	const earlier = tokens[from - 2]?.fold ?? "";
	const spoken = !council && /^(?:stad|city|steden)$/u.test(head.fold);
	// "adviseurs van de steden Gent en Luik": their governments, where somebody is of them.
	const told = /^(?:van|namens)$/u.test(earlier) && articles.has(previous);
	if (head.fold === "steden" && !told && tokens[from - 1]?.text !== ":") return null;
	// "Het college van Gent was vertegenwoordigd"
	if (head.fold === "college" && (!linked || head.capital || !towns.at(at))) return null;
	if (spoken && (whereabouts.has(previous) || (articles.has(previous) && whereabouts.has(earlier))))
		return null;
	const town = towns.at(at);
	const rule = spoken ? "organization.municipality-city" : "organization.municipality";
	if (town) {
		let to = town.to;
		if (tokens[to]?.fold === "council" || tokens[to]?.fold === "government") to += 1;
		return gemeente(words, from, to, town, rule);
	}
	const word = tokens[at];
	if (
		!isTownWord(word) ||
		spoken ||
		head.fold.endsWith("griffie") ||
		(head.fold === "gemeente" && linked)
	)
		return null;
	if (/^(?:in|en|is)$/u.test(word.fold) || word.text.endsWith(".")) return null;
	const known = townNamed(word.text) ?? (head.fold === "dimos" ? ofGreek(word.text) : null);
	if (commonFirstNames.has(word.fold) && isTownWord(tokens[at + 1])) return null;
	if (known === null && word.word.firstName) return null;
	if (foreign && !linked && known === null) return null;
	const name = known ?? word.text;
	return gemeente(words, from, at + 1, { name, country: null }, rule);
}

const beginsEnding = isIn(endings);

/** "Københavns Kommune", "Malmö stad", "Dundee City Council": the town stands first. */
function after(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const first = tokens[from];
	if (!isTownWord(first)) return null;
	const town = towns.at(from) ?? towns.demonymAt(from);
	const at = town?.to ?? from + 1;
	const one = tokens[at]?.fold ?? "";
	const ending = tokens[at];
	if (ending === undefined || !beginsEnding(ending.word)) return null;
	const two = `${one} ${tokens[at + 1]?.fold ?? ""}`;
	const length = municipalityEndings.has(two) ? 2 : municipalityEndings.has(one) ? 1 : 0;
	if (length === 0) return null;
	// "Mölndals stad": Swedish, and so in the genitive.
	if (one === "stad" && !town && !/s$/u.test(first.fold)) return null;
	const name = town?.name ?? townNamed(first.text, true);
	if (!name) return null;
	return gemeente(
		words,
		from,
		at + length,
		{ name, country: town?.country ?? null },
		"organization.municipality",
	);
}

/** "Durrës, Kamëz en Vorë: elk een adviseur": one word that no list has, at the end of a list of municipalities. */
function isVillage(tokens: readonly Token[], link: number): boolean {
	const [word, next] = [tokens[link + 1], tokens[link + 2]];
	if (!isTownWord(word) || word.upper || word.word.common || word.word.role || word.word.firstName)
		return false;
	return (
		tokens[link]?.fold === "en" &&
		word.word.closing === null &&
		word.word.opening === null &&
		!next?.capital
	);
}

/** "gemeenten Assen, Emmen en Leeuwarden": each is a municipality. */
export function municipalitiesAt(words: Words, from: number): readonly BodyMatch[] {
	const first = before(words, from) ?? after(words, from);
	if (!first) return [];
	const { tokens, towns } = words;
	const all = [first];
	if (!/^(?:gemeenten|gemeentes|steden)$/u.test(tokens[from]?.fold ?? "")) return all;
	let at = first.to;
	for (;;) {
		if (tokens[at]?.text !== "," && !/^(?:en|and)$/u.test(tokens[at]?.fold ?? "")) return all;
		if (!towns.at(at + 1) && !isVillage(tokens, at)) return all;
		at += 1;
		const to = towns.at(at)?.to ?? at + 1;
		const town = towns.at(at) ?? { name: tokens[at]?.text ?? "", country: null };
		const next = gemeente(words, at, to, town, "organization.municipality");
		if (!next) return all;
		all.push({ ...next, aliases: [] });
		at = to;
	}
}

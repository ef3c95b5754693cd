import type { OrganizationLookup } from "../gazetteer/organization-lookup.ts";
import type { CountryMention, PlaceMention } from "./mention.ts";
import type { Line, Token } from "./names-tokens.ts";
import { grammarBodyAt } from "./organization-grammar.ts";
import { knownBodyAt } from "./organization-known.ts";
import type { BodyMatch, Town, Towns, Words } from "./organization-match.ts";
import { smallOpener } from "./organization-openers.ts";
import { postAt } from "./organization-posts.ts";
import { municipalitiesAt } from "./organization-towns.ts";

/** Mentions in the order of the text, to be looked up by where they start. */
export interface Places {
	readonly towns: ReadonlyMap<number, PlaceMention>;
	readonly countries: ReadonlyMap<number, CountryMention>;
}

/** Puts places and countries by where they start. */
export function placesByStart(
	places: readonly PlaceMention[],
	countries: readonly CountryMention[],
): Places {
	return {
		towns: new Map(places.map((place) => [place.start, place])),
		countries: new Map(countries.map((country) => [country.start, country])),
	};
}

function tokenAfter(tokens: readonly Token[], from: number, end: number): number {
	let to = from + 1;
	while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
	return to;
}

const nowhere: Towns = { at: () => null, demonymAt: () => null, countryAt: () => 0 };

/** The towns and countries of a line by its tokens. */
export function townsOf({ tokens }: Line, { towns, countries }: Places): Towns {
	const named = new Map<number, Town>();
	const demonyms = new Map<number, Town>();
	const lands = new Map<number, number>();
	tokens.forEach(({ start }, index) => {
		const place = towns.get(start);
		if (place) {
			const { name, country, form } = place;
			const to = tokenAfter(tokens, index, place.end);
			(form === "demonym" ? demonyms : named).set(index, { name, country, to });
		}
		const land = countries.get(start);
		if (land) lands.set(index, tokenAfter(tokens, index, land.end));
	});
	if (named.size === 0 && demonyms.size === 0 && lands.size === 0) return nowhere;
	return {
		at: (index) => named.get(index) ?? null,
		demonymAt: (index) => demonyms.get(index) ?? null,
		countryAt: (index) => lands.get(index) ?? 0,
	};
}

/** The bodies that the words of a line show by themselves: known ones, posts, municipalities and names with a noun of bodies. */
export function scanLine(words: Words, lookup: OrganizationLookup): BodyMatch[] {
	const found: BodyMatch[] = [];
	const opens = smallOpener(lookup);
	let at = 0;
	while (at < words.tokens.length) {
		const bodies = bodiesAt(words, at, lookup, opens);
		const last = bodies.at(-1);
		found.push(...bodies);
		at = last ? Math.max(last.to, at + 1) : at + 1;
	}
	return found;
}

function bodiesAt(
	words: Words,
	at: number,
	lookup: OrganizationLookup,
	opens: (fold: string) => boolean,
): readonly BodyMatch[] {
	const token = words.tokens[at];
	if (!token || token.kind === "mark") return [];
	if (!token.capital && !opens(token.fold) && token.kind === "word") {
		return words.towns.demonymAt(at) ? demonym(words, at) : [];
	}
	const post = postAt(words, at);
	if (post) return [post];
	const towns = municipalitiesAt(words, at);
	const known = knownBodyAt(words, at, lookup);
	const grammar = grammarBodyAt(words, at);
	const [town] = towns;
	const best = longest(known, grammar);
	if (town && (!best || best.to <= town.to)) return towns;
	return best ? [withOwner(words, best, lookup)] : [];
}

const demonym = (words: Words, at: number): readonly BodyMatch[] => {
	const body = grammarBodyAt(words, at);
	return body ? [body] : [];
};

/** The longer match; a known body wins from a name of the same length. */
function longest(known: BodyMatch | null, grammar: BodyMatch | null): BodyMatch | null {
	if (!known || !grammar) return known ?? grammar;
	const size = ({ from, to }: BodyMatch): number => to - from;
	return size(grammar) > size(known) && grammar.from <= known.from ? grammar : known;
}

const unitNoun = /(?:centre|center|centrum|instituut|institute)$/u;

/** "Klimaatcentrum van het Rode Kruis": a part with a name of its own goes with the body it belongs to. */
function withOwner(words: Words, body: BodyMatch, lookup: OrganizationLookup): BodyMatch {
	const { tokens } = words;
	const last = tokens[body.to - 1];
	if (!last || !unitNoun.test(last.fold) || tokens[body.to]?.fold !== "van") return body;
	const next = /^(?:de|het)$/u.test(tokens[body.to + 1]?.fold ?? "") ? body.to + 2 : body.to + 1;
	const owner = knownBodyAt(words, next, lookup);
	if (!owner) return body;
	return { ...body, aliases: [...body.aliases, `${body.name} van ${owner.name}`] };
}

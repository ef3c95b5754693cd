import type { Span } from "#domain/report.ts";
import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { slavicAdjective } from "../../languages/nl/organizations-abroad-small.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import type { Line, Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { firstFrom, inOrder } from "../within.ts";
import { isIn } from "../words.ts";
import { goesOnInGerman } from "./abroad.ts";
import { withFields } from "./fields.ts";
import { grammarBodyAt } from "./grammar.ts";
import { withHalf } from "./halves.ts";
import { knownBodyAt } from "./known.ts";
import type { BodyMatch, Town, Towns, Words } from "./match.ts";
import { kindOfRun, toldByAll } from "./nouns.ts";
import { postAt } from "./posts.ts";
import { capitalOfCulture, opensPublic, publicBody } from "./public.ts";
import { opensSeveral, severalBodies } from "./several.ts";
import { opensTerritory, territoryAt } from "./territories.ts";
import { municipalitiesAt, townNamed } from "./towns.ts";

/** Mentions of towns and countries in the order of the text. */
export interface Places {
	readonly towns: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
}

/** Puts places and countries in the order of the text. */
export const placesByStart = (
	places: readonly PlaceMention[],
	countries: readonly CountryMention[],
): Places => ({ towns: inOrder(places), countries: inOrder(countries) });

/** Calls `take` for each mention that begins where a token does, with the token's number and that of the first token after it. */
export function overTokens<T extends Span>(
	{ tokens, start, end }: Line,
	sorted: readonly T[],
	take: (mention: T, from: number, to: number) => void,
): void {
	let from = 0;
	for (let at = firstFrom(sorted, start); at < sorted.length; at += 1) {
		const mention = sorted[at];
		if (mention === undefined || mention.start >= end) return;
		while (from < tokens.length && (tokens[from]?.start ?? end) < mention.start) from += 1;
		if (tokens[from]?.start !== mention.start) continue;
		let to = from + 1;
		while (to < tokens.length && (tokens[to]?.start ?? mention.end) < mention.end) to += 1;
		take(mention, from, to);
	}
}

const nowhere: Towns = { at: () => null, demonymAt: () => null, countryAt: () => 0 };

/** The towns and countries of a line by its tokens. */
export function townsOf(line: Line, { towns, countries }: Places): Towns {
	const named: Town[] = [];
	const demonyms: Town[] = [];
	const lands: number[] = [];
	overTokens(line, towns, ({ name, country, form }, from, to) => {
		const town = { name, country, to };
		if (form === "demonym") demonyms[from] = town;
		else named[from] = town;
	});
	overTokens(line, countries, (_, from, to) => {
		lands[from] = to;
	});
	if (named.length === 0 && demonyms.length === 0 && lands.length === 0) return nowhere;
	return {
		at: (index) => named[index] ?? null,
		demonymAt: (index) => demonyms[index] ?? null,
		countryAt: (index) => lands[index] ?? 0,
	};
}

/** The bodies that the words of a line show by themselves: known ones, posts, municipalities and names with a noun of bodies. */
export function scanLine(words: Words): BodyMatch[] {
	const found: BodyMatch[] = [];
	let at = 0;
	while (at < words.tokens.length) {
		const bodies = bodiesAt(words, at);
		const last = bodies.at(-1);
		found.push(...bodies);
		at = last ? Math.max(last.to, at + 1) : at + 1;
	}
	return found;
}

function bodiesAt(words: Words, at: number): readonly BodyMatch[] {
	const token = words.tokens[at];
	if (!token || token.kind === "mark") return [];
	if (opensSeveral(token.word)) {
		const several = severalBodies(words, at);
		if (several.length > 0) return several;
	}
	const governing = opensTerritory(token.word) ? territoryAt(words, at) : null;
	if (governing) return [governing];
	if (opensPublic(token.word) || words.towns.at(at)) {
		const body = publicBody(words, at) ?? capitalOfCulture(words, at);
		if (body) return [body];
	}
	if (!token.capital && !token.word.opensBody && token.kind === "word") {
		return words.towns.demonymAt(at) ? demonym(words, at) : [];
	}
	const post = postAt(words, at);
	if (post) return [post];
	const towns = municipalitiesAt(words, at);
	const known = isSurname(words.tokens, at) ? null : knownBodyAt(words, at);
	const grammar = grammarBodyAt(words, at);
	const [town] = towns;
	const best = longest(known, grammar);
	if (town && (!best || best.to <= town.to)) return towns;
	if (!best) return [];
	const full = withHalf(words, withForerunners(words, best));
	const whole = withParent(words, withFields(words, withFollower(words, full)));
	return [best === known ? whole : { ...whole, kind: kindOfWhole(words, whole) }];
}

/** What all words of a name tell: "Centro de Estudios Urbanos" is no mere centre, and a development bank no company. */
function kindOfWhole({ tokens }: Words, { from, to, kind }: BodyMatch): BodyMatch["kind"] {
	const run = tokens.slice(from, to);
	return toldByAll(run) ?? (kind === "other" ? kindOfRun(run, "other") : kind);
}

/** "Jane Jacobs": a known body's name behind a first name is a surname. */
function isSurname(tokens: Words["tokens"], at: number): boolean {
	const [earlier, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	// "Nayra Condori Poma": behind a first name and one surname more.
	const second = earlier?.capital && !earlier.word.common && before?.upper === false;
	const given = before?.word.firstName || (second && earlier.word.firstName);
	return (
		before?.kind === "word" &&
		before.capital &&
		given === true &&
		!before.word.common &&
		token?.upper === false &&
		!token.word.innerCapital
	);
}

/** "Foreign Affairs Office van X", "Powiatowy Urząd Pracy": capitals right before a noun that opens a name belong to it. */
function withForerunners({ tokens, towns }: Words, body: BodyMatch): BodyMatch {
	if (body.rule !== "organization.opening-noun" || !tokens[body.from]?.capital) return body;
	if (/^(?:ministry|ministerie)$/u.test(tokens[body.from]?.fold ?? "")) return body;
	let from = body.from;
	// "Mayor's Office for International Affairs"
	const mayors = /^Mayor['’]s$/u.test(tokens[from - 1]?.text ?? "");
	if (mayors) from -= 1;
	// "Pomorski Urząd": where a line begins no capital but a Slavic adjective surely belongs to it.
	const first = slavicAdjective.test(tokens[0]?.fold ?? "") ? 0 : 1;
	while (
		!mayors &&
		from > Math.max(first, body.from - 3) &&
		isForerunner(tokens[from - 1]) &&
		!towns.at(from - 1)
	)
		from -= 1;
	// "VIA University College"
	if (from === body.from && body.kind === "knowledge-institute" && isAcronym(tokens[from - 1]))
		from -= 1;
	// "CPH City & Port Development": the sign joins two halves of one name.
	if (tokens[from - 1]?.text === "&" && isForerunner(tokens[from - 2]) && !towns.at(from - 2)) {
		from -= 2;
		while (isForerunner(tokens[from - 1]) || isAcronym(tokens[from - 1])) from -= 1;
	}
	const before = tokens[from - 1];
	const owned = !mayors && (before?.capital || before?.word.role || before?.word.title);
	if (from === body.from || owned) return body;
	const name = `${join(tokens.slice(from, body.from))} ${body.name}`;
	return { ...body, from, start: tokens[from]?.start ?? body.start, name };
}

/** "Stedelijk Museum Schiedam", "Nationaal Agentschap Erasmus": the town, or one more capital, that tells it from its namesakes. */
function withFollower({ tokens, towns }: Words, body: BodyMatch): BodyMatch {
	if (!/^organization\.(?:closing-noun|register)$/u.test(body.rule)) return body;
	// "Max-Planck-Institut für ethnologische Forschung".
	const german = tokens[body.to]?.text === "für" ? goesOnInGerman({ tokens, towns }, body.to) : 0;
	if (german > body.to) {
		const name = `${body.name} ${join(tokens.slice(body.to, german))}`;
		return { ...body, to: german, end: tokens[german - 1]?.end ?? body.end, name };
	}
	const next = tokens[body.to];
	if (!next?.capital || next.kind !== "word" || next.upper || tokens[body.to + 1]?.capital)
		return body;
	const town = towns.at(body.to);
	// Within a museum's name a town is no place of its own.
	const within = body.kind === "culture" && !town ? townNamed(next.text) : null;
	const own = body.kind === "culture" && (within ?? town?.name ?? body.city) !== body.city;
	const plain = body.rule === "organization.closing-noun" && !town && isForerunner(next);
	// "Caritas Satu Mare", "World Trade Center San Diego": the branch of a town.
	const branch =
		town && body.rule === "organization.register" && /^(?:ngo|other)$/u.test(body.kind);
	if (!own && !plain && !branch) return body;
	if (plain && (towns.demonymAt(body.to) || towns.countryAt(body.to) > body.to)) return body;
	const to = town?.to ?? body.to + 1;
	const name = `${body.name} ${join(tokens.slice(body.to, to))}`;
	return {
		...body,
		to,
		end: tokens[to - 1]?.end ?? body.end,
		name,
		city: within ?? town?.name ?? body.city,
	};
}

const isAcronym = (token: Token | undefined): boolean =>
	token?.upper === true && token.kind === "word" && token.word.closing === null;

const isWellKnown = isIn(commonFirstNames);

const isForerunner = (token: Token | undefined): boolean =>
	token?.capital === true &&
	token.kind === "word" &&
	!token.upper &&
	!(token.word.common || token.word.role || token.word.title || isWellKnown(token.word)) &&
	!(token.word.initials || token.word.event || token.word.genericNoun);

const demonym = (words: Words, at: number): readonly BodyMatch[] => {
	const body = grammarBodyAt(words, at);
	return body ? [withFields(words, body)] : [];
};

/** The longer match; a known body wins from a name of the same length. */
function longest(known: BodyMatch | null, grammar: BodyMatch | null): BodyMatch | null {
	if (!known || !grammar) return known ?? grammar;
	const size = ({ from, to }: BodyMatch): number => to - from;
	return size(grammar) > size(known) && grammar.from <= known.from ? grammar : known;
}

const unitNoun = /(?:centre|center|centrum|instituut|institute)$/u;

/** "Klimaatcentrum van het Rode Kruis": a part with a name of its own goes with the body it belongs to. */
function withParent(words: Words, body: BodyMatch): BodyMatch {
	const { tokens } = words;
	const last = tokens[body.to - 1];
	if (!last || !unitNoun.test(last.fold) || tokens[body.to]?.fold !== "van") return body;
	const next = /^(?:de|het)$/u.test(tokens[body.to + 1]?.fold ?? "") ? body.to + 2 : body.to + 1;
	const parent = knownBodyAt(words, next);
	if (!parent) return body;
	return { ...body, aliases: [...body.aliases, `${body.name} van ${parent.name}`] };
}

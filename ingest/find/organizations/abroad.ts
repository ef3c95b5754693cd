import { firstNames } from "../../gazetteer/person-names.ts";
import {
	type HeadAbroad,
	headsAbroad,
	looseHeadsAbroad,
} from "../../languages/nl/organizations-abroad.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { ofWord } from "../words.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { kindOfRun } from "./nouns.ts";

/** Names are seldom longer. */
const longest = 12;

const headsOf = ofWord(({ fold }) => headsAbroad.get(fold) ?? null);

/** "Muzeum Miasta Gdyni", "Fondacija lokalne demokratije", "Maison du Droit et des Migrations": a noun of bodies in its own language, and the name behind it. */
export function abroadName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const first = tokens[from];
	if (!isWord(first) || !first.capital) return null;
	const adjective = !headsOf(first.word) && ofAdjective(words, from);
	if (adjective) return adjective;
	let to = 0;
	let head: HeadAbroad | null = null;
	for (const one of headsOf(first.word) ?? []) {
		if (!one.more.every((word, at) => tokens[from + 1 + at]?.fold === word)) continue;
		const opened = from + 1 + one.more.length;
		const end = runAbroad(words, opened, one);
		const loose = one.more.length === 0 && looseHeadsAbroad.has(first.fold);
		const bare = loose && !tokens.slice(opened, end).some(({ fold }) => one.links.has(fold));
		if (bare || end <= Math.max(opened, to)) continue;
		to = end;
		head = one;
	}
	// "Port Said", "Casa Blanca": a town.
	if (!head || (towns.at(from)?.to ?? 0) >= to) return null;
	const town = towns.at(to - 1);
	return matched(tokens, from, to, {
		name: join(tokens.slice(from, to)),
		// "Centro de Estudios Ambientales"
		kind: head.kind === "other" ? kindOfRun(tokens.slice(from, to), "other") : head.kind,
		city: town?.name ?? null,
		country: town?.country ?? null,
		rule: "organization.opening-noun",
		confidence: 0.9,
	});
}

/** "Lučka uprava Rijeka", "Kungliga biblioteket": an adjective before a noun that is written small. */
function ofAdjective(words: Words, from: number): BodyMatch | null {
	const { tokens } = words;
	const [adjective, noun] = [tokens[from], tokens[from + 1]];
	if (!isWord(noun) || noun.capital || noun.word.genericNoun || noun.word.opening) return null;
	if (!adjective || adjective.word.common || adjective.word.role || adjective.word.firstName)
		return null;
	const heads = headsOf(noun.word)?.filter(({ more }) => more.length === 0);
	const [head] = heads ?? [];
	if (!head || !/(?:[aeiyoáéíýųė]|n[ií])$/iu.test(adjective.text)) return null;
	const to = Math.max(from + 2, runAbroad(words, from + 2, head));
	return matched(tokens, from, to, {
		name: join(tokens.slice(from, to)),
		kind: head.kind,
		rule: "organization.opening-noun",
		confidence: 0.85,
	});
}

/** Where a German name ends of which the words up to a token are known: "… für ethnologische Forschung". */
export function goesOnInGerman(words: Words, from: number): number {
	const german = headsAbroad.get("verein")?.[0];
	return german ? runAbroad(words, from, german) : from;
}

/** Where a name ends that goes on over capitals and the words of its own language. */
function runAbroad({ tokens }: Words, opened: number, { links }: HeadAbroad): number {
	let to = opened;
	let at = opened;
	while (at < opened + longest) {
		const token = tokens[at];
		if (!token) break;
		if (isPart(token)) {
			if (at > opened && isSomebody(tokens, at, links)) break;
			to = at + 1;
		} else if (token.text === "&" || token.text === "+") {
			if (!isPart(tokens[at + 1])) break;
		} else if (!isWord(token)) break;
		else if (token.fold === "en" && goesOnInFrench(tokens, at, links)) {
			at += 1;
			continue;
		} else if (links.has(token.fold) || links.has(token.text)) {
			if (!leadsOn(tokens, at, links)) break;
		} else if (isForeign(token) || leadsToPart(tokens, at, links)) to = at + 1;
		else break;
		at += 1;
	}
	// "Ministère de l'Administration territoriale, de heer": an adjective of its language before a mark.
	const described = links.has("des") && romance.test(tokens[to]?.fold ?? "");
	return to === opened || links.has(tokens[to]?.fold ?? "") || described
		? endOfEntry(tokens, to, links)
		: to;
}

/** "Office de Mise en Valeur Agricole du Gharb": "en" before what goes on with a link of the language, and is no noun of bodies. */
function goesOnInFrench(tokens: readonly Token[], at: number, links: ReadonlySet<string>): boolean {
	const noun = tokens[at + 1];
	if (!links.has("des") || !links.has(tokens[at - 2]?.fold ?? "") || !isPart(noun)) return false;
	if (!noun || headsOf(noun.word) || noun.upper) return false;
	const behind = isPart(tokens[at + 2]) ? at + 3 : at + 2;
	return /^(?:du|des|de|d)$/u.test(tokens[behind]?.fold ?? "");
}

const romance =
	/.{3}(?:ifs?|ives?|aux|elles?|iques?|aires?|iv[oa]s?|ic[oa]s?|ari[oa]s?|iales?|imes?|enne|aise|aine|an[oa])$/u;

const isPart = (token: Token | undefined): boolean =>
	token !== undefined &&
	((token.capital && (!token.word.role || unDutch.test(token.text)) && !token.word.title) ||
		(token.kind === "number" && token.text.length < 5));

/** Small words that end in a capital or in a word of the language go on with the name. */
function leadsOn(tokens: readonly Token[], from: number, links: ReadonlySet<string>): boolean {
	let at = from;
	while (links.has(tokens[at]?.fold ?? "") && at < from + 3) at += 1;
	const next = tokens[at];
	return isPart(next) || isForeign(next) || leadsToPart(tokens, at, links) || endsEntry(tokens, at);
}

/** "für soziale Arbeit", "mesta Košice": a small word that isn't Dutch, with a capital or a link of the language and a capital behind it. */
function leadsToPart(tokens: readonly Token[], at: number, links: ReadonlySet<string>): boolean {
	if (!isStranger(tokens[at])) return false;
	if (!isStrangerTo(tokens[at], links, tokens[at - 1])) return false;
	return isPart(tokens[at + 1]) || isForeign(tokens[at + 1]);
}

/** Behind a capital a small word with a capital behind it may be Dutch ("Fundación X organiseert Hola"): only behind a link it is surely none. */
const isStrangerTo = (
	token: Token | undefined,
	links: ReadonlySet<string>,
	before: Token | undefined,
): boolean => token !== undefined && (links.has(before?.fold ?? "") || cityWord.test(token.fold));

const cityWord =
	/^(?:m[ei]st[ao]|miasta|hlavn\p{L}+|grada|general|municipal|municipale|nacional|national|nationale|regional|regionale|social|sociale|provincial|departemental|metropolitan[ao]|public\p{L}*|communal\p{L}*|intercommunal\p{L}*|urbain\p{L}*|urban[ao])$/u;

/** "Fondacija lokalne demokratije", at the end of an entry: all small words up to its mark. */
function endOfEntry(tokens: readonly Token[], to: number, links: ReadonlySet<string>): number {
	let at = to;
	while (at < to + 5 && (isStranger(tokens[at]) || links.has(tokens[at]?.fold ?? ""))) at += 1;
	return at > to && isStranger(tokens[at - 1]) && closes(tokens[at]) ? at : to;
}

function endsEntry(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (at < from + 4 && isStranger(tokens[at])) at += 1;
	return at > from && closes(tokens[at]);
}

const closes = (token: Token | undefined): boolean =>
	token === undefined || (token.kind === "mark" && /^[,;:().|–—]$/u.test(token.text));

const isStranger = (token: Token | undefined): boolean =>
	isWord(token) && !token.capital && isStrange(token.word);

/** A small word that is no Dutch one, as far as its form and the lexicons tell. */
const isStrange = ofWord(
	({ fold, common, role, article, modifies, genericNoun, title }) =>
		fold.length > 2 && !common && role === null && !article && !modifies && !genericNoun && !title,
);

const isForeign = (token: Token | undefined): boolean =>
	isWord(token) && unDutch.test(token.text) && isStrange(token.word);

/** Letters that no Dutch word has, or seldom. */
const unDutch =
	/[ąćčďđęěğıķļłľĺńňőřŕśşšťţțșţůűýźżžāēīūăðþøåæãõñçáíúóàìòùâôêîûơưạảấầẩậắằặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳ]/iu;

/** "Stowarzyszenie Otwarte Drzwi Jan Kowalski": somebody's name behind that of the body. */
const isSomebody = (tokens: readonly Token[], at: number, links: ReadonlySet<string>): boolean =>
	!links.has(tokens[at - 1]?.fold ?? "") &&
	firstNames.has(tokens[at]?.fold ?? "") &&
	tokens[at + 1]?.capital === true &&
	tokens[at + 2]?.capital !== true &&
	at > 2;

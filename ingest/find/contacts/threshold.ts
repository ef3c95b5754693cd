import { tellingBeforeVan } from "../../languages/nl/meetings-clauses.ts";
import { hostedBeforeBij } from "../../languages/nl/meetings-told.ts";
import { noField } from "../../languages/nl/roles-said.ts";
import type { Occupied } from "../names/parts.ts";
import { type NameMatch, nameAt } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import { roleWord } from "../people/role-words.ts";
import { ofWord } from "../words.ts";
import type { Chunk, Material } from "./chunk.ts";

const affiliations = new Set(["van", "bij", "at", "of", "from", "namens", "der", "voor", "for"]);

/** Tells whether a word written small says nothing of people: no function, title or number. */
export const isDull = ofWord(
	({ role, modifies, title, count }) => role === null && !modifies && !title && count === undefined,
);

/** Tells whether a token is markup that is passed over. */
export const isIgnorable = ({ text, word }: Token): boolean => word.markup && text !== "~~";

/** What stands before a token, marks of markup and articles aside. */
export function wordBefore(tokens: readonly Token[], at: number): string {
	for (let before = at - 1; before >= 0; before -= 1) {
		const token = tokens[before];
		if (token && !isIgnorable(token) && !token.word.article) return token.fold;
	}
	return "";
}

/** How much must speak for a person at a token, after what came before. */
export function threshold(
	{ tokens, list, prose, towns, bodyAt }: Material,
	at: number,
	[beforeMark, previous]: readonly [Chunk | null, Chunk | null],
	named: boolean,
	roleFirst: boolean,
): number {
	const before = wordBefore(tokens, at);
	// "langs het Grote Kanaal": nobody's name stands behind "het".
	if (tokens[at - 1]?.fold === "het" && prose) return 4;
	if (previous?.kind === "role" && previous.to === at) {
		// "consul-generaal Gerbert Kunst": an office that has no field has a holder.
		if (noField.test(previous.role.head.singular)) if (tokens[at + 1]?.capital) return -1.5;
		const field = named && !roleFirst && beforeMark?.kind === "mark" && list;
		return field && !(prose && isOfSomething(tokens, at)) ? 2.5 : 0.5;
	}
	if (tokens[at - 1]?.text === ":" && beforeMark?.kind === "role" && beforeMark.to === at - 1)
		return 0.5;
	// "Ambassade in Praag: Job Winterswijk (tweede secretaris)", though Winterswijk is a town.
	const behindBody = tokens[at - 1]?.text === ":" && beforeMark?.kind === "body";
	if (behindBody && list && explainedByRole(tokens, at)) return -3;
	if (before === "van" && /\b(?:monde|persoon|naam)$/u.test(tokens[at - 2]?.fold ?? "")) return 0.5;
	if (before === "bij" && presented(tokens, at)) return 0.5;
	if (before === "bij" && hostedBeforeBij.has(tokens[at - 2]?.fold ?? ""))
		return explainedByRole(tokens, at) ? 0.5 : 2.5;
	if (before === "van" && tellingBeforeVan.has(tokens[at - 2]?.fold ?? "")) return 1;
	if (/^(?:in|te|naar)$/u.test(before)) return 3;
	if (affiliations.has(before)) return list && /^(?:of|for|voor)$/u.test(before) ? 3 : 3.6;
	// "boekverkoper Jonas Berg (Zelvo Bruma)"
	if (before === "(" && list && beforeMark?.kind === "name") return 3.1;
	if (before === "(" && list)
		return beforeMark?.kind === "body" && !prose && listed(tokens, at) ? 0.5 : 1;
	if (!list) return explainedByRole(tokens, at) ? 0.5 : 2;
	if (
		previous?.kind === "mark" &&
		!named &&
		!prose &&
		beforeMark?.kind === "body" &&
		/^[,&]$/u.test(tokens[at - 1]?.text ?? "")
	)
		return isHeld(tokens, beforeMark.from) && listed(tokens, at) ? 0.5 : 1.5;
	if (/^(?:met|door|en|and)$/u.test(before) && introduced(tokens, at)) return 0.5;
	if (prose) return 0.5;
	const beside = beforeMark?.kind === "name" || tokens[at - 2]?.text === ")";
	if (named && /^(?:en|and|&|\+)$/u.test(before) && beside && listed(tokens, at)) return 0.5;
	if (
		named &&
		/^[,/]$/u.test(tokens[at - 1]?.text ?? "") &&
		isGlossed({ tokens, towns, bodyAt }, at)
	)
		return 0.5;
	if (named && tokens[at - 1]?.text === "," && isOfSomewhere(tokens, at)) return 0.5;
	if (named) return /^(?:en|and|;|\||&|\+|\/)$/u.test(before) ? 1 : 2;
	return 0.5;
}

/** "de directeur van Zelvo, Krista Kola": the body is that of one function, of whose holder nothing was told. */
function isHeld(tokens: readonly Token[], body: number): boolean {
	for (let at = body - 1; at >= Math.max(0, body - 8); at -= 1) {
		const token = tokens[at];
		if (!token || token.kind === "mark") return false;
		const { role } = token.word;
		if (role) return !role.plural && !role.group;
		if (token.capital && at > 0) return false;
	}
	return false;
}

/** "…, Krista Kola van Co-Lab": two capitals before "van" and a name. */
const isOfSomewhere = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.upper === false &&
	isOfSomething(tokens, at) &&
	tokens[at + 3]?.capital === true &&
	!tokens[at + 3]?.word.common;

/** "X, projectleider Barney Crockford van …": two capitals before "van" are no field of the function. */
const isOfSomething = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.capital === true && /^(?:van|bij)$/u.test(tokens[at + 2]?.fold ?? "");

/** Two or three capitalised words before ", die", ", functie", "van" or a bracket read as somebody met. */
function introduced(tokens: readonly Token[], at: number): boolean {
	let end = at;
	while (tokens[end]?.kind === "word" && tokens[end]?.capital && !tokens[end]?.upper) end += 1;
	if (end - at < 2 || end - at > 3) return false;
	const [sign, next] = [tokens[end]?.text ?? "", tokens[end + 1]?.fold ?? ""];
	return sign === "(" || (sign === "," && (next === "die" || roleWord(next) !== null));
}

/** "Mattias Holm en Linnea Bråth van …": two or three capitals right behind a name and "en". */
function listed(tokens: readonly Token[], at: number): boolean {
	let end = at;
	while (tokens[end]?.kind === "word" && tokens[end]?.capital && !tokens[end]?.upper) end += 1;
	const next = tokens[end];
	const closed = next === undefined || /^(?:[,;.()|–—-]|van|bij|of|from|at)$/u.test(next.fold);
	return end - at > 1 && end - at < 4 && closed;
}

/** "…, Niene Doornveld (Utrecht, voorzitter)", "… (Meeuw), Niene Doornveld (Walvis)": two or three capitals with a town, function or, as who is before them, a body in brackets behind them. */
function isGlossed(
	{ tokens, towns, bodyAt }: Pick<Material, "tokens" | "towns" | "bodyAt">,
	at: number,
): boolean {
	let end = at;
	while (tokens[end]?.kind === "word" && tokens[end]?.capital && !tokens[end]?.upper) end += 1;
	if (end - at < 2 || end - at > 3 || tokens[end]?.text !== "(") return false;
	const inside = tokens[end + 1];
	const body = tokens[at - 2]?.text === ")" ? bodyAt(end + 1) : null;
	if (body && /^[),]$/u.test(tokens[body.to]?.text ?? "")) return true;
	return towns.at(end + 1) !== null || (inside?.word.role != null && !inside.word.role.plural);
}

/** "Rasa Žukienė, conservator bij …", "Ott Velsberg (hoofd data)": a function explains who the capitals are. */
function explainedByRole(tokens: readonly Token[], at: number): boolean {
	let end = at;
	while (tokens[end]?.kind === "word" && (tokens[end]?.capital || tokens[end]?.word.particle))
		end += 1;
	if (end - at < 2 || end - at > 5 || !/^[,(]$/u.test(tokens[end]?.text ?? "")) return false;
	const next = tokens[end + 1]?.word.article ? end + 2 : end + 1;
	return tokens
		.slice(next, next + 3)
		.some(
			({ word, capital }) =>
				word.role !== null && !word.role.plural && !(capital && word.firstName),
		);
}

/** "bij Andriy Moroz, het hoofd van …": two or three capitals that a function with an article explains. */
function presented(tokens: readonly Token[], at: number): boolean {
	let end = at;
	while (tokens[end]?.kind === "word" && tokens[end]?.capital && !tokens[end]?.upper) end += 1;
	if (end - at < 2 || end - at > 3 || tokens[end]?.text !== ",") return false;
	return tokens[end + 1]?.word.article === true && Boolean(tokens[end + 2]?.word.role);
}

/** Tells whether what looks like a name right behind a function is its field: "Director Global Vision, Sarah Oyelaran". */
export function namesField(
	{ tokens, occupied }: { readonly tokens: readonly Token[]; readonly occupied: Occupied },
	{ start, score, to }: NameMatch,
	before: Chunk | null,
): boolean {
	if (before?.kind !== "role" || tokens[before.to]?.start !== start) return false;
	const at = tokens[to + 1]?.word.article ? to + 2 : to + 1;
	const next = tokens[to]?.text === "," ? nameAt(tokens, at, occupied) : null;
	// "honorair consul Santa Cruz, de heer Berg"
	const abroad = next?.title != null && /consul|ambassad/u.test(before.role.headFold);
	return next !== null && next.score >= 2.5 && (score < 1.5 || abroad);
}

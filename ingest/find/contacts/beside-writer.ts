import { fieldNoun } from "../../languages/nl/noun-endings.ts";
import { writers } from "../../languages/nl/party-members.ts";
import type { Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";

const reach = 24;
const isWriter = ofWord(({ fold }) => writers.test(fold));
const joins = /^(?:,|en|and|&|\+|;)$/u;

/** What an item of a list of travellers holds besides a name: titles, functions, articles, "van" and a field. */
const isPart = ofWord(
	({ kind, capital, article, title, role, particle, modifies, portfolio, fold, initials }) =>
		kind === "word" &&
		(capital ||
			article ||
			title ||
			role !== null ||
			particle ||
			modifies ||
			portfolio ||
			initials ||
			fieldNoun.test(fold) ||
			/^(?:onze|ons|mijn|collega|van|bij|uit|zijn|haar)$/u.test(fold)),
);

/** Where brackets end that begin or end at a token, read in a direction; the token itself if none do. */
function behindBrackets(tokens: readonly Token[], at: number, step: 1 | -1): number {
	if (tokens[at]?.text !== (step > 0 ? "(" : ")")) return at;
	for (let end = at + step; Math.abs(end - at) < 16 && tokens[end]; end += step)
		if (tokens[end]?.text === (step > 0 ? ")" : "(")) return end + step;
	return at;
}

/** Tells whether a list goes on from a token to the one who writes. */
function reachesWriter(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
	let joint = "";
	let at = from + step;
	while (Math.abs(at - from) < reach) {
		at = behindBrackets(tokens, at, step);
		const token = tokens[at];
		if (!token) return false;
		if (joins.test(token.fold || token.text)) joint = token.text;
		else if (isWriter(token.word)) return joint !== "" && closesList(tokens, at, step, joint);
		else if (!isPart(token.word)) return false;
		at += step;
	}
	return false;
}

/** "Ik, Sanne en Peter", "Sanne, Peter, ik": behind a comma alone nothing else is said of the writer. */
function closesList(tokens: readonly Token[], at: number, step: 1 | -1, joint: string): boolean {
	const next = tokens[at + 1];
	if (step > 0) return joint !== "," || next?.kind !== "word";
	return joins.test(next?.fold || (next?.text ?? ""));
}

/** Before a name of a list: nothing, a mark, "en", "met", a title or a function. */
function mayPrecede(token: Token | undefined): boolean {
	if (token?.kind !== "word") return token?.text !== ".";
	return token.word.title || token.word.role !== null || ahead.test(token.fold);
}

const ahead = /^(?:en|and|met|door|dat|waren|waarin|gingen|zijn|was|ging|ook|mijn|onze|team)$/u;

/** "Joost, Marlies van Grondzaken en ik", "ik, Sanne en Peter": a token stands in a list that holds the one who writes, and so is one of the party. */
export const isBesideWriter = (tokens: readonly Token[], at: number): boolean =>
	mayPrecede(tokens[at - 1]) && (reachesWriter(tokens, at, 1) || reachesWriter(tokens, at, -1));

import type { Span } from "#domain/report.ts";
import { closingHeads } from "../../languages/nl/organizations.ts";
import { shyModifiers, surnameRoles } from "../../languages/nl/roles-around.ts";
import { noQualities, qualities } from "../../languages/nl/roles-qualities.ts";
import type { Occupied } from "../names/parts.ts";
import { nameAt } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import { roleField } from "./role-field.ts";
import { generalEnd, isRankedName, leadsTeam, lettersOfRole, masterOf } from "./role-letters.ts";
import { type RoleWord, singularForm } from "./role-words.ts";

/** A function in the text with its modifiers and field: "Senior Policy Advisor", "wethouder Verkeer". */
export interface RoleMatch extends Span {
	/** First token after the match. */
	readonly to: number;
	/** As written. */
	readonly text: string;
	/** As written, the function in the singular. */
	readonly singular: string;
	readonly head: RoleWord;
	/** The folded head as written, with what a hyphen puts before it. */
	readonly headFold: string;
	/** Begins with a small word in running text, so that a verb or clause is near. */
	readonly capital: boolean;
}

const longestRun = 6;

/** Heads that also stand before another one: "Chief Cycling Planner", "Lead Urban Designer". */
const leaders = new Set(
	"chief lead head executive assistant associate principal deputy adjunct assistent hoofd project dir secr resident".split(
		" ",
	),
);

function laterHead(tokens: readonly Token[], from: number, occupied: Occupied): number {
	for (let at = from + 1; at < from + 5; at += 1) {
		const token = tokens[at];
		if (token?.kind !== "word" || occupied.body(at) > 0) return from;
		const word = token.word.role;
		if (word && !word.group) {
			const name = nameAt(tokens, from + 1, occupied);
			return name && name.score >= 2 && at > from + 1 ? from : at;
		}
		if (!token.capital && !token.word.modifies) return from;
		if (token.word.common || token.word.firstName) return from;
	}
	return from;
}

const roleOf = (tokens: readonly Token[], at: number): RoleWord | null =>
	tokens[at]?.word.role ?? lettersOfRole(tokens, at) ?? masterOf(tokens, at);

/** "via Teams": no people. */
const isMedium = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.fold === "teams" &&
	tokens[at]?.capital === true &&
	/^(?:via|op|in|per|ms|microsoft)$/u.test(tokens[at - 1]?.fold ?? "");

/** Where the head of a function stands that begins at a token; -1 if none does. */
function headIndex(tokens: readonly Token[], from: number, occupied: Occupied): number {
	const first = tokens[from];
	if (first?.kind !== "word" || isRankedName(tokens, from)) return -1;
	const opening = isMedium(tokens, from) ? null : roleOf(tokens, from);
	if (opening) return leaders.has(opening.singular) ? laterHead(tokens, from, occupied) : from;
	const modifier = first.word.modifies || opensPhrase(tokens, from) || isQualified(tokens, from);
	const unknown = first.capital && !first.upper && !first.word.common;
	if (!modifier && !unknown) return -1;
	if (unknown && !modifier && (first.word.firstName || closingHeads.has(first.fold))) {
		return -1;
	}
	let strangers = modifier ? 0 : 1;
	for (let at = from + 1; at < from + longestRun; at += 1) {
		const token = tokens[at];
		if (!token || occupied.body(at) > 0) return -1;
		if (token.kind === "mark") {
			if (token.text === "&" || token.text === "/") continue;
			return -1;
		}
		if (token.kind !== "word") return -1;
		if (roleOf(tokens, at)) {
			const shy = shyModifiers.has(first.fold) && !first.capital && at > from + 1;
			if (shy) return -1;
			return leaders.has(token.word.role?.singular ?? "") ? laterHead(tokens, at, occupied) : at;
		}
		if (token.word.modifies) continue;
		if ((token.fold === "en" || token.fold === "and") && tokens[at + 1]?.word.modifies) continue;
		if (opensPhrase(tokens, from) && !token.capital && !token.word.common) continue;
		if (!token.capital || token.word.common || closingHeads.has(token.fold)) return -1;
		if (token.word.firstName) return -1;
		strangers += 1;
		if (strangers > 2) return -1;
	}
	return -1;
}

/** "zelfstandig adviseur", "klinisch psycholoog": an adjective without an ending right before a function is part of it. */
export const isQualified = (tokens: readonly Token[], at: number): boolean => {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return (
		token !== undefined &&
		next?.word.role != null &&
		!next.word.role.plural &&
		!next.capital &&
		qualifies(token.word)
	);
};

const qualifies = ofWord(
	({ kind, fold, common }) =>
		kind === "word" &&
		(!common || /^(?:inter)?nationaal$/u.test(fold)) &&
		qualities.test(fold) &&
		!noQualities.has(fold),
);

const phraseOpeners = new Set([",", "(", "|", "–", "—", "-", "en", "and"]);

/** A small word after a comma, bracket or dash may open a function ("child protection specialist"). */
export function opensPhrase(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const sign = tokens[at - 1];
	return (
		token !== undefined &&
		sign !== undefined &&
		isPhraseWord(token.word) &&
		comesBeforePhrase(sign.word)
	);
}

const comesBeforePhrase = ofWord(({ text }) => phraseOpeners.has(text));
const isPhraseWord = ofWord(
	({ kind, capital, fold, common }) =>
		kind === "word" && !capital && fold.length > 2 && !common && !smallWords.has(fold),
);

const smallWords = new Set(
	"die dat bij van voor met beiden daarna alle ook naast waar wie wiens zelf onder ruim circa respectievelijk resp destijds toen nog sinds tot inmiddels momenteel".split(
		" ",
	),
);

const englishHeads = new Set(
	"officer manager director lead leader planner advisor adviser engineer specialist analyst coordinator consultant president chair head partner strategist representative secretary commander researcher architect executive".split(
		" ",
	),
);

/** The function that begins at a token, if one does; `prose` is stricter on words that follow it. */
export function roleAt(
	tokens: readonly Token[],
	from: number,
	occupied: Occupied,
	prose: boolean,
): RoleMatch | null {
	let headAt = headIndex(tokens, from, occupied);
	const first = tokens[from];
	if (headAt < 0 || !first) return null;
	if (headAt > from && !first.word.modifies && !isQualified(tokens, from)) {
		const headFold = tokens[headAt]?.word.role?.singular ?? "";
		const last = headFold.slice(headFold.lastIndexOf(" ") + 1);
		if (!englishHeads.has(last)) return null;
		const name = nameAt(tokens, from, occupied);
		if (name && name.score >= 1.5 && name.to <= headAt) return null;
	}
	for (;;) {
		const following = tokens[headAt + 1];
		const hyphen = following?.text === "-" && following.start === tokens[headAt]?.end;
		const next = tokens[headAt + (hyphen ? 2 : 1)];
		if (tokens[headAt]?.word.role?.group && !hyphen && !leadsTeam(tokens, headAt)) break;
		if (next?.kind !== "word" || !next.word.role || occupied.body(headAt + 1) > 0) break;
		if (next.capital && first.capital === false && nameAt(tokens, headAt + 1, occupied)) break;
		const holder = tokens[headAt + (hyphen ? 3 : 2)]?.capital && tokens[headAt + 3]?.capital;
		if (next.capital && surnameRoles.has(next.fold) && !holder) break;
		headAt += hyphen ? 2 : 1;
	}
	const headToken = tokens[headAt];
	const own = roleOf(tokens, headAt);
	if (!headToken || !own) return null;
	const head = leadsOthers(tokens, from, headAt) ?? own;
	if (isCollege(tokens, headAt) || isOfEvent(tokens, headAt, own)) return null;
	const endAt = generalEnd(tokens, headAt);
	const to = roleField({ tokens, headAt: endAt, head, occupied, prose });
	const last = tokens[to - 1] ?? headToken;
	const written = (a: number, b: number): string => join(tokens.slice(a, b));
	const before = headAt > from ? `${written(from, headAt)} ` : "";
	const after = to > headAt + 1 ? ` ${written(headAt + 1, to)}` : "";
	return {
		start: first.start,
		end: last.end,
		to,
		text: `${before}${headToken.text}${after}`,
		singular: `${before}${singularForm(headToken.text, head)}${after}`,
		head,
		headFold: foldOf(tokens.slice(from, endAt + 1)),
		capital: first.capital,
	};
}

/** "hoofd vrijwilligers": one who leads those of a plural function. */
function leadsOthers(tokens: readonly Token[], from: number, headAt: number): RoleWord | null {
	const leader = tokens[headAt - 1]?.word.role;
	const own = tokens[headAt]?.word.role;
	return headAt > from && own?.plural && leader && !leader.plural && !leader.group ? leader : null;
}

const foldOf = (tokens: readonly Token[]): string =>
	tokens
		.filter(({ kind }) => kind === "word")
		.map(({ fold }) => fold)
		.join(" ");

/** "Mayors Forum": whom an event is named after. */
function isOfEvent(tokens: readonly Token[], headAt: number, { plural }: RoleWord): boolean {
	const next = tokens[headAt + 1];
	return plural && tokens[headAt]?.capital === true && next?.capital === true && next.word.event;
}

/** "burgemeester en wethouders" is a college, not people. */
function isCollege(tokens: readonly Token[], headAt: number): boolean {
	const [and, second] = [tokens[headAt + 1]?.fold, tokens[headAt + 2]?.fold];
	const pair = `${tokens[headAt]?.fold} ${and} ${second}`;
	if (pair === "burgemeester en wethouders") return true;
	const before = `${tokens[headAt - 2]?.fold} ${tokens[headAt - 1]?.fold} ${tokens[headAt]?.fold}`;
	return before === "burgemeester en wethouders";
}

/** The words of tokens as they stood, with spaces where there were any. */
export function join(tokens: readonly Token[]): string {
	let text = "";
	let end = -1;
	for (const token of tokens) {
		if (token.word.markup) continue;
		text += end >= 0 && token.start > end ? ` ${token.text}` : token.text;
		end = token.end;
	}
	return text;
}

import type { Span } from "#domain/report.ts";
import type { Document } from "../../document.ts";
import { visits } from "../../languages/nl/meetings-nouns.ts";
import { articles } from "../../languages/nl/roles-around.ts";
import { type Meeting, tellsOfMeeting } from "../meetings/reading.ts";
import type { ContactMention } from "../mention.ts";
import type { Line, Token } from "../names/tokens.ts";
import { roleWord } from "../people/role-words.ts";
import { sectionAt } from "../within.ts";
import { foldWord } from "../word-form.ts";
import { isOfOldOrOther, listedBehind } from "./asides.ts";
import type { Entry } from "./entry/entry.ts";
import { lineSense } from "./sense.ts";
import { wordBefore } from "./threshold.ts";

/** A body met with none of its people. */
export interface MetBody extends Span {
	readonly organization: string;
	readonly city: string | null;
	readonly meeting: Exclude<Meeting, null>;
	readonly rule: string;
	readonly confidence: number;
}

/** Groups so vague that the body itself counts as met. */
export const massWords = new Set(
	"vertegenwoordigers vertegenwoordiging stafleden staf medewerkers team collegas delegatie afvaardiging staff representatives".split(
		" ",
	),
);

/** "vertegenwoordigers van A": a group so vague that its body is met besides. */
export const isMass = ({ name, group, role }: ContactMention): boolean =>
	name === null && group && massWords.has(foldWord(role?.split(" ")[0] ?? ""));

/** "mensen van Stichting Walvis": nobody to be told apart, so that the body itself counts as met. */
export const isOnlyPeople = ({ role, body }: Entry): boolean =>
	body !== null && /^(?:mensen|personen|lieden)$/u.test(role?.headFold ?? "");

/** One meeting a body and trip: the first that took place, else the first that did not. */
export function firstOfEach(document: Document, meetings: readonly MetBody[]): readonly MetBody[] {
	const tripAt = (start: number): number => sectionAt(document, start)?.trip ?? 0;
	const kept = new Map<string, MetBody>();
	for (const meeting of meetings) {
		const key = `${tripAt(meeting.start)} ${meeting.organization}`;
		const before = kept.get(key);
		if (!before || (!before.meeting.met && meeting.meeting.met)) kept.set(key, meeting);
	}
	return [...kept.values()];
}

export function bodyAlone(
	line: Line,
	entry: Entry,
	meeting: Meeting,
	ownParty: boolean,
): MetBody | null {
	const { body } = entry;
	if (!body || !meeting || ownParty) return null;
	const { role } = line.section;
	const contacts = role === "contacts";
	// Elsewhere a body is told of for much else than that it was met.
	const missed = !meeting.met && (role === "places" || role === "other" || role === "purpose");
	if (!contacts && !missed) return null;
	const { start, end, name, city } = body;
	return {
		start,
		end,
		organization: name,
		city,
		meeting,
		rule: contacts ? "meeting.body" : "meeting.body-told",
		confidence: contacts ? 0.8 : 0.6,
	};
}

/** "(toezichthouder op het akkoord met Stichting X)": in brackets on somebody, behind a noun and "met". */
function isInRemark(tokens: readonly Token[], from: number): boolean {
	const at = tokens[from - 1]?.word.article ? from - 2 : from - 1;
	const noun = tokens[at - 1];
	if (tokens[at]?.fold !== "met" || noun?.kind !== "word" || noun.word.common) return false;
	if (visits.has(noun.fold) || noun.capital || noun.fold.startsWith("ge")) return false;
	const open = tokens.slice(0, at).findLastIndex(({ text }) => text === "(" || text === ")");
	return (
		tokens[open]?.text === "(" && tokens.slice(open, at).some(({ word }) => word.role !== null)
	);
}

/** Behind these a body is spoken of. */
const spokenOf = /^(?:over|volgens|tegen|via|dankzij|voor|uit|tussen|zoals|tot)$/u;

/** "met steun van de Fondation …": in running text a body behind "van" is met only through its people. */
export function toldInPassing(line: Line, { from }: Entry, meeting: Meeting): boolean {
	const met = meeting?.met === true;
	if (/^(?:via|dankzij|volgens)$/u.test(wordBefore(line.tokens, from))) return true;
	if (isOfOldOrOther(line.tokens, from) || isInRemark(line.tokens, from)) return true;
	if (!lineSense(line).prose || line.block.kind !== "paragraph") return false;
	const silent = line.narrative && !tellsOfMeeting(lineSense(line).folded);
	if (silent && (meeting?.met !== false || meeting.reason === "heard")) return true;
	let at = from - 1;
	while (at >= 0 && articles.has(line.tokens[at]?.fold ?? "")) at -= 1;
	const word = line.tokens[at]?.fold ?? "";
	if (spokenOf.test(word)) return true;
	if (word === "met" && met && !tellsOfMeeting(lineSense(line).folded)) return true;
	if (/^(?:waaronder|zoals)$/u.test(word) || (met && listedBehind(line.tokens, from))) return true;
	if (!/^(?:van|of)$/u.test(word)) return false;
	const noun = line.tokens[at - 1]?.fold ?? "";
	if (meeting?.met === false && (at === 0 || visits.has(noun) || noun === "presentatie"))
		return false;
	if (noun === "iemand") return spokenOf.test(line.tokens[at - 2]?.fold ?? "");
	return roleWord(noun) === null && !massWords.has(noun);
}

import type { MeetingKind, NotMetReason } from "#domain/extraction.ts";
import { kindCues, metCues, notMetCues } from "../../languages/nl/meetings.ts";
import { didForUs, metVerbs, received, spokeAt } from "../../languages/nl/meetings-clauses.ts";
import { metBefore, onlyTold } from "../../languages/nl/meetings-distance.ts";
import {
	byTheWay,
	concession,
	denial,
	earlier,
	metAfterAll,
} from "../../languages/nl/meetings-granted.ts";
import { missedHead, notTalkedTo, phoneHead } from "../../languages/nl/meetings-heads.ts";
import { heardHead } from "../../languages/nl/meetings-heard.ts";
import { personPatterns, togetherPatterns } from "../../languages/nl/meetings-in-person.ts";
import { calledOff, notMetPatterns } from "../../languages/nl/meetings-missed.ts";
import { metPatterns, ourselves, ownPatterns } from "../../languages/nl/meetings-told.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { isIn, ofWord } from "../words.ts";
import { indexCues, seekCue } from "./cues.ts";

/** How somebody was met, or why not; null when only named. */
export type Meeting =
	| { readonly met: true; readonly kind: MeetingKind }
	| { readonly met: false; readonly reason: NotMetReason }
	| null;

const reasons = indexCues(notMetCues, notMetPatterns);
const kinds = indexCues(kindCues);
const telling = (patterns: readonly RegExp[]) =>
	patterns.map((pattern) => [true, pattern] as const);
const met = indexCues([[true, metCues]], telling(ownPatterns));
const metWithUs = indexCues([], telling(metPatterns));
const inPerson = indexCues([], telling(personPatterns));
const together = indexCues([], telling(togetherPatterns));

/** Whether folded words name what may keep somebody from a meeting, even if they tell of one after all. */
export const namesReason = (folded: string): boolean => seekCue(reasons, folded) !== null;

/** Why somebody was not met, as far as folded words say. */
export function reasonIn(folded: string): NotMetReason | null {
	const reason = seekCue(reasons, folded);
	if (reason === null || metAfterAll.test(folded)) return null;
	if (reason === "phone" ? earlier.test(folded) && metVerbs.test(folded) : metAllTheSame(folded))
		return null;
	if (reason === "absent" && calledOff.test(folded)) return "cancelled";
	if (!byTheWay.some((told) => told.test(folded))) return reason;
	return seekCue(
		reasons,
		byTheWay.reduce((rest, told) => rest.replace(told, " "), folded).replaceAll("  ", " "),
	);
}

/** "Hoewel hij net ziek was geweest, ontving hij ons": what is granted is no reason. */
const metAllTheSame = (folded: string): boolean =>
	concession.test(folded) && metVerbs.test(folded) && !denial.test(folded);

/** Whether a word, or a part of it, can begin what says that somebody was not met. */
export const mayTellReason = ofWord(
	(word) => reasons.startWith(word) || headSays(` ${word.fold} `) !== null,
);

/** Tells whether folded words tell of a meeting. */
export const tellsOfMeeting = (folded: string): boolean =>
	seekCue(met, folded) !== null ||
	(ourselves.test(folded) && seekCue(metWithUs, folded) !== null) ||
	(folded.includes(" sprak ") && spokeAt.test(folded)) ||
	(folded.includes(" ons ") && didForUs.test(folded)) ||
	(folded.includes(" ontving") && received.test(folded));

const opensMeeting = isIn(new Set(["ons", "ontving", "ontvingen"]));

/** Whether what tells of a meeting can begin with a word; most lines have none that it can. */
export const mayTellOfMeeting = ofWord(
	(word) => met.startWith(word) || metWithUs.startWith(word) || opensMeeting(word),
);

/** Tells whether a line's tokens tell of a meeting. */
export const wordsTellOfMeeting = (tokens: readonly Token[]): boolean =>
	tokens.some(({ word }) => mayTellOfMeeting(word)) && tellsOfMeeting(foldedWords(tokens));

/** The kind of meeting that folded words tell; a talk if they tell none. */
export const kindIn = (folded: string): MeetingKind => seekCue(kinds, folded) ?? "talk";

/** A stretch of a line within which one thing is said of those named. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly folded: string;
	readonly reason: NotMetReason | null;
	/** Tells what others did where those of the clause before weren't. */
	readonly instead?: boolean;
	/** What stands before a colon says it of all behind it. */
	readonly led?: boolean;
	/** Stands in brackets behind somebody else. */
	readonly aside?: boolean;
}

/** Whether folded words tell of a meeting with somebody by name: "@ van @ vertelde", "met @ hebben wij". */
const toldInPerson = (folded: string, named: "known" | "bare" | null = null): boolean =>
	named !== null &&
	folded.includes(" @ ") &&
	(seekCue(together, folded) !== null || (named === "known" && seekCue(inPerson, folded) !== null));

const positive = / (?:aanwezig|gesproken|ontmoet) /u;

/** The meeting that a clause tells of somebody in it. */
export function meetingOf(
	line: Line,
	clause: Clause,
	around: {
		readonly contacts: boolean;
		readonly lead: string;
		/** Of somebody by name; `known` where a function, body or town is told of them. */
		readonly named?: "known" | "bare" | null;
	},
): Meeting {
	const leadReason = around.lead === "" ? null : headSays(around.lead);
	const task = line.section.role === "followups" && clause.reason === "phone";
	if (clause.reason !== null && !task) {
		const headed = /^ niet (?:gesproken|ontmoet|getroffen|gezien) /u.test(clause.folded);
		if (headed && line.tokens[clause.from + 2]?.text === ":")
			return { met: false, reason: "absent" };
		const soft = clause.reason === "planned" && !around.contacts && !leadReason;
		if (soft) return null;
		return { met: false, reason: clause.reason };
	}
	if (leadReason !== null) return { met: false, reason: leadReason };
	if (metBefore.test(clause.folded) || onlyTold.test(clause.folded)) return null;
	if (around.contacts) return { met: true, kind: kindIn(clause.folded) };
	if (line.section.role === "followups") return null;
	if (
		clause.instead ||
		tellsOfMeeting(clause.folded) ||
		toldInPerson(clause.folded, around.named) ||
		(positive.test(clause.folded) && line.section.role === "other")
	) {
		return { met: true, kind: kindIn(clause.folded) };
	}
	return null;
}

/** What stands before a colon says of those behind it: "Niet gelukt:", "Verhinderd:", "Telefonisch:", "Keynotes:", "Niet:"; null if nothing. */
export function headSays(folded: string): NotMetReason | null {
	if (notTalkedTo.test(folded) || missedHead.test(folded)) return "absent";
	if (phoneHead.test(folded)) return "phone";
	return heardHead.test(folded) ? "heard" : reasonIn(folded);
}

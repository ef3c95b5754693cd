import {
	agreed,
	deniesFollowUp,
	doesNow,
	doneNote,
	doneWords,
	endsInAdjective,
	endsInParticiple,
	finiteVerb,
	laidBefore,
	looksBack,
	onlyComment,
	onlyWish,
	perfectTense,
	plans,
	reflects,
	stillOwed,
	stillToCome,
	tellsState,
	tellsStateUndated,
} from "#ingest/languages/nl/follow-ups.ts";
import { findDue } from "../dates/due.ts";
import type { PartialDate } from "../dates/edtf.ts";
import type { Sentence } from "../evidence.ts";

/** How sure it is that a clause of the answer is a promise; 0 if it is none. */
export function promiseConfidence(
	text: string,
	sentence: Sentence,
	end: PartialDate | null,
): number {
	if (
		deniesFollowUp.test(withoutGloss(text)) ||
		isWish(text) ||
		onlyComment.test(text) ||
		isDescription(text) ||
		isDeadline(text)
	)
		return 0;
	const sure = agreed.test(sentence.text);
	if (!sure && !isDone(text, sentence.text) && isStatement(text, end)) return 0;
	if (sentence.block.kind === "paragraph" && looksBack.test(mainClause(text)) && !sure) return 0;
	if (sentence.block.kind === "item" || sure) return 0.92;
	return plans.test(text) ? 0.9 : 0.75;
}

/** The words without what brackets inside them add: "advies (geen geld) over kleedkamers" denies nothing. */
const withoutGloss = (text: string): string => text.replace(/\([^()]*\)(?=\s+\p{L})/gu, "");

const isWish = (text: string): boolean => onlyWish.test(text) && !stillOwed.test(text);

/** What stands before the first comma, if it can be a clause of its own: "Met X deel ik cijfers, de eerste keer was vorige week". */
function mainClause(text: string): string {
	const [main = text] = text.split(/,\s/, 1);
	return main.split(" ").length > 4 && doesNow.test(main) ? main : text;
}

/** "De sfeer is goed"; but "Gent stuurt zijn rapport" tells whose report it is. */
function isDescription(text: string): boolean {
	const found = endsInAdjective.exec(text);
	return found !== null && !(found[2] === "zijn" && finiteVerb.test(found[1] ?? ""));
}

/** How things are, or what one found; with a date ahead "is" and "heeft" may tell of an appointment. */
function isStatement(text: string, end: PartialDate | null): boolean {
	if (tellsState.test(text) && !/\bgepland\b|\bagenda\b/i.test(text))
		return !laidBefore.test(text) || findDue(text, end) === null;
	if (reflects.test(text)) return true;
	if (!tellsStateUndated.test(text) || endsInParticiple.test(text) || doneWords.test(text))
		return false;
	return findDue(text, end) === null;
}

/** Where no question asks for promises only the plainest count: agreed in so many words, or planned for a date ahead. */
export function plannedConfidence(text: string, sentence: string, end: PartialDate | null): number {
	if (deniesFollowUp.test(text) || isWish(text)) return 0;
	if (looksBack.test(text) && (!agreed.test(sentence) || /\bhad(?:den)?\b/i.test(text))) return 0;
	if (/^zoals\b/i.test(text)) return 0;
	if (agreed.test(sentence)) return 0.7;
	if (!plans.test(text) || /^(?:als|toen|waar|dat)\b/i.test(text)) return 0;
	return findDue(text, end) === null ? 0 : 0.65;
}

/** Tells whether a clause tells of a promise that was kept already. */
export function isDone(clause: string, sentence: string): boolean {
	if (doneNote.test(clause) || /^\[x\]/i.test(sentence)) return true;
	return doneWords.test(clause) && perfectTense.test(clause) && !stillToCome.test(clause);
}

/** A clause that only dates the promise before it. */
export function isDeadline(text: string): boolean {
	return /^(?:de |het )?(?:\p{L}*termijn|deadline|einddatum|sluitingsdatum)\b/iu.test(text);
}

import type { ExtractedFollowUp } from "#domain/extraction.ts";
import type { Document } from "#ingest/document.ts";
import {
	clauseVerb,
	doneRemark,
	happens,
	introducesPromises,
	opensAgreements,
	ownMatter,
	ownOccasion,
	ownRecipient,
	sentRemark,
	takenUp,
} from "#ingest/languages/nl/follow-ups.ts";
import { findDue } from "../dates/due.ts";
import type { PartialDate } from "../dates/edtf.ts";
import { evidenceOf, type Sentence } from "../evidence.ts";

/**
 * The promise that a remark right behind it completes: "Afgehandeld.", "Voor 1 juli.", "dat is inmiddels geschied";
 * null if the words are no remark.
 */
export function withRemark(
	last: ExtractedFollowUp | undefined,
	remark: {
		readonly text: string;
		readonly document: Document;
		readonly sentence: Sentence;
		readonly tripEnd: PartialDate | null;
	},
): ExtractedFollowUp | null {
	const { text, document, sentence, tripEnd } = remark;
	if (last === undefined || text.length > 80) return null;
	const proof = evidenceOf(document, sentence.section, sentence, "follow-up-remark");
	const shared = last.evidence.some(({ start }) => start === proof.start);
	const done = doneRemark.test(text) || (shared && sentRemark.test(text));
	const ownPromise =
		ownRecipient.test(text) ||
		ownOccasion.test(text) ||
		ownMatter.test(text) ||
		clauseVerb.test(text);
	const dates =
		happens.test(text) || (shared && takenUp.test(text)) || (text.length <= 30 && !ownPromise);
	const due = done || !dates ? null : findDue(text, tripEnd);
	if (!done && due === null) return null;
	return {
		...last,
		due: done ? last.due : (last.due ?? due),
		status: done ? "done" : last.status,
		evidence: shared ? last.evidence : [...last.evidence, proof],
	};
}

/** Tells whether a sentence announces promises that the rest of its paragraph holds: "Wij hebben het volgende afgesproken." */
export function introduces(text: string): boolean {
	return text.length < 90 && introducesPromises.test(text);
}

/** Tells whether a sentence opens a paragraph of what was agreed: "Afgesproken is dat Gent in juni komt. Wij sturen …". */
export function opensPromises({ text, start, block }: Sentence): boolean {
	return start === block.start && opensAgreements.test(text);
}

import type { ExtractedFollowUp } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { Document } from "#ingest/document.ts";
import {
	closesLetter,
	invitedTo,
	promisesBelow,
	takesBack,
} from "#ingest/languages/nl/follow-ups.ts";
import {
	doesSomething,
	onlyOwner,
	ownerNote,
	receivesFromUs,
} from "#ingest/languages/nl/follow-ups-doers.ts";
import { isFlatCaptions } from "#ingest/outline/tables.ts";
import { findDue } from "../dates/due.ts";
import { type PartialDate, parseEdtf } from "../dates/edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import { inOrder, within } from "../within.ts";
import { clausesOf } from "./clauses.ts";
import { functionIn, postMeant } from "./functions.ts";
import { isDeadline, isDone, plannedConfidence, promiseConfidence } from "./judgement.ts";
import { knownNames, namesAsWritten } from "./names.ts";
import { introduces, opensPromises, withRemark } from "./notes.ts";
import { findOwner, namedPerson, peopleByName } from "./people.ts";
import { type FollowUpContext, promise, type Reading } from "./promise.ts";
import { fromFields, fromRow, isFieldBlock } from "./rows.ts";

/** The agreements and next actions of a report, one a promise; wishes, possibilities and comments are none. */
export function findFollowUps(document: Document, context: FollowUpContext): ExtractedFollowUp[] {
	const known = knownNames(document.text, context);
	const asWritten = namesAsWritten(document.text, known);
	const people = peopleByName(context.contacts);
	const themes = inOrder(context.themes);
	const asked = document.sections.some(
		({ role, headingSpan }) => role === "followups" && headingSpan !== null,
	);
	const answers = asked
		? document.sections.filter(({ role }) => role === "followups")
		: document.sections;
	const found: ExtractedFollowUp[] = [];
	let block: Sentence["block"] | null = null;
	let introduced: Sentence["block"] | null = null;
	let closed: Sentence["section"] | null = null;
	let promised: Sentence["block"] | null = null;
	for (const sentence of sentencesOf(document, answers)) {
		if (sentence.block === block && isFieldBlock(document, sentence)) continue;
		if (asked && closesLetter.test(sentence.text)) closed = sentence.section;
		if (sentence.section === closed || isFlatCaptions(sentence.text)) continue;
		const near = sentence.block === block || sentence.block.kind === "item";
		block = sentence.block;
		const reading = {
			document,
			context,
			known,
			asWritten,
			people,
			themes,
			sentence,
			tripEnd: tripEnd(context, sentence.section.trip),
		};
		if (sentence.block.kind === "row") found.push(...fromRow(reading, asked));
		else if (isFieldBlock(document, sentence)) found.push(...fromFields(reading));
		else {
			if (opensPromises(sentence)) introduced = sentence.block;
			const certain = asked || introduced === sentence.block || isListed(document, sentence);
			const text = sentence.text.replace(/[\s.]+$/, "");
			if (takesBack.test(text) && promised === sentence.block) {
				found.pop();
				promised = null;
				continue;
			}
			const completed = near
				? (withOwner(found.at(-1), text, reading) ?? withRemark(found.at(-1), { ...reading, text }))
				: null;
			if (completed !== null && completed.trip === sentence.section.trip)
				found.splice(-1, 1, completed);
			else if (introduces(sentence.text)) introduced = sentence.block;
			else if (fromSentence(reading, certain, found)) promised = sentence.block;
		}
	}
	return found;
}

/** An item of a list that is led in as one of promises. */
function isListed({ text }: Document, { block: { leadIn } }: Sentence): boolean {
	return leadIn !== null && promisesBelow.test(text.slice(leadIn.start, leadIn.end));
}

/** The promise whose owner a remark right behind it names: "Actie: projectleider."; null if the words are none. */
function withOwner(
	last: ExtractedFollowUp | undefined,
	text: string,
	reading: Reading,
): ExtractedFollowUp | null {
	if (last === undefined) return null;
	// "… in het derde kwartaal. Sylvia": somebody's name alone
	const named = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(text)
		? namedPerson(text, reading.people)
		: null;
	if (!named && (!onlyOwner.test(text) || doesSomething.test(text))) return null;
	const proof = evidenceOf(
		reading.document,
		reading.sentence.section,
		reading.sentence,
		"follow-up-remark",
	);
	return {
		...last,
		owner: named?.name ?? notedOwner(text, reading) ?? last.owner,
		evidence: [...last.evidence, proof],
	};
}

function tripEnd(context: FollowUpContext, trip: number): PartialDate | null {
	const dates = context.trips[trip];
	return parseEdtf(dates?.endDate ?? dates?.startDate ?? "");
}

/** Adds the promises of a sentence to those found before it, and tells whether there are any; a clause that only remarks on one completes it. */
function fromSentence(reading: Reading, asked: boolean, found: ExtractedFollowUp[]): boolean {
	const { document, sentence } = reading;
	const near = within(reading.known, sentence.start, sentence.end);
	if (/:$/.test(sentence.text) && sentence.block.kind === "paragraph") return false;
	const before = found.length;
	for (const clause of clausesOf(document.text, sentence, near)) {
		const text = document.text.slice(clause.start, clause.end);
		const completed = found.length > before ? withRemark(found.at(-1), { ...reading, text }) : null;
		if (completed !== null) {
			found.splice(-1, 1, completed);
			continue;
		}
		const confidence = asked
			? promiseConfidence(text, sentence, reading.tripEnd)
			: plannedConfidence(text, sentence.text, reading.tripEnd);
		if (confidence === 0) continue;
		const owner = receivesFromUs.test(text)
			? null
			: (findOwner(document.text, clause, near, reading.people) ?? notedOwner(text, reading));
		const due = findDue(text, reading.tripEnd);
		const done = isDone(text, sentence.text) && !(due !== null && invitedTo.test(text));
		found.push(
			promise(reading, clause, {
				text,
				owner,
				due: done ? null : (due ?? (found.length === before ? dueOfRest(reading, clause) : null)),
				done,
				confidence,
				evidence: [evidenceOf(document, sentence.section, sentence, "follow-up")],
			}),
		);
	}
	return found.length > before;
}

/** "…; de indieningstermijn sluit op 22 februari": a clause that only dates the promise before it. */
function dueOfRest(reading: Reading, clause: Span): string | null {
	const rest = reading.document.text.slice(clause.end, reading.sentence.end);
	return isDeadline(rest.replace(/^[;,\s]+/, "")) ? findDue(rest, reading.tripEnd) : null;
}

/** "(Sunita, vóór 15 juli)", "(actie: Sunita)", "Sunita: …": who does it stands in a note at the end, or before a colon. */
function notedOwner(text: string, { known, asWritten, people }: Reading): string | null {
	const label = ownerNote.exec(text)?.[1];
	const note =
		label ?? /\(([^()]{2,60})\)\s*$/.exec(text)?.[1] ?? /^([^:]{2,40}):\s/.exec(text)?.[1];
	if (note === undefined) return null;
	const words = (note.split(",", 1)[0] ?? "").replace(/^door\s+/, "").trim();
	return (
		namedPerson(note, people)?.name ??
		asWritten.get(words) ??
		postMeant(words, known) ??
		functionIn(words) ??
		label?.trim() ??
		null
	);
}

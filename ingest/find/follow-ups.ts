import type { Evidence } from "#domain/evidence.ts";
import type { ExtractedFollowUp, ExtractedTrip } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { Document } from "#ingest/document.ts";
import {
	actionColumns,
	actionFields,
	doneNote,
	onlyWish,
} from "#ingest/languages/nl/follow-ups.ts";
import { findDue } from "./dates-due.ts";
import { type PartialDate, parseEdtf } from "./dates-edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "./evidence.ts";
import { clausesOf } from "./follow-ups-clauses.ts";
import {
	isDeadline,
	isDone,
	plannedConfidence,
	promiseConfidence,
} from "./follow-ups-judgement.ts";
import { type Known, knownNames } from "./follow-ups-names.ts";
import {
	findOwner,
	findPartners,
	namedPerson,
	type PeopleByName,
	peopleByName,
} from "./follow-ups-people.ts";
import type { ContactMention, OrganizationMention, PlaceMention, ThemeMention } from "./mention.ts";
import { inOrder, within } from "./within.ts";

/** What the other finders found in the same document. */
interface FollowUpContext {
	readonly places: readonly PlaceMention[];
	readonly organizations: readonly OrganizationMention[];
	readonly contacts: readonly ContactMention[];
	readonly themes: readonly ThemeMention[];
	readonly trips: readonly Pick<ExtractedTrip, "startDate" | "endDate">[];
}

/** The agreements and next actions of a report, one a promise; wishes, possibilities and comments are none. */
export function findFollowUps(document: Document, context: FollowUpContext): ExtractedFollowUp[] {
	const known = knownNames(context);
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
	for (const sentence of sentencesOf(document, answers)) {
		if (sentence.block === block && isFieldBlock(document, sentence)) continue;
		block = sentence.block;
		const reading = {
			document,
			context,
			known,
			people,
			themes,
			sentence,
			tripEnd: tripEnd(context, sentence.section.trip),
		};
		if (sentence.block.kind === "row") found.push(...fromRow(reading));
		else if (isFieldBlock(document, sentence)) found.push(...fromFields(reading));
		else found.push(...fromSentence(reading, asked));
	}
	return found;
}

interface Reading {
	readonly document: Document;
	readonly context: FollowUpContext;
	readonly known: readonly Known[];
	readonly people: PeopleByName;
	readonly themes: readonly ThemeMention[];
	readonly sentence: Sentence;
	readonly tripEnd: PartialDate | null;
}

function tripEnd(context: FollowUpContext, trip: number): PartialDate | null {
	const dates = context.trips[trip];
	return parseEdtf(dates?.endDate ?? dates?.startDate ?? "");
}

function fromSentence(reading: Reading, asked: boolean): ExtractedFollowUp[] {
	const { document, sentence } = reading;
	const near = within(reading.known, sentence.start, sentence.end);
	if (/:$/.test(sentence.text) && sentence.block.kind === "paragraph") return [];
	const promises: ExtractedFollowUp[] = [];
	for (const clause of clausesOf(document.text, sentence, near)) {
		const text = document.text.slice(clause.start, clause.end);
		const confidence = asked
			? promiseConfidence(text, sentence)
			: plannedConfidence(text, sentence.text, reading.tripEnd);
		if (confidence === 0) continue;
		const owner =
			findOwner(document.text, clause, near, reading.people) ?? notedOwner(text, reading.people);
		const done = isDone(text, sentence.text);
		promises.push(
			promise(reading, clause, {
				text,
				owner,
				due: done
					? null
					: (findDue(text, reading.tripEnd) ??
						(promises.length === 0 ? dueOfRest(reading, clause) : null)),
				done,
				confidence,
				evidence: [evidenceOf(document, sentence.section, sentence, "follow-up")],
			}),
		);
	}
	return promises;
}

/** "…; de indieningstermijn sluit op 22 februari": a clause that only dates the promise before it. */
function dueOfRest(reading: Reading, clause: Span): string | null {
	const rest = reading.document.text.slice(clause.end, reading.sentence.end);
	return isDeadline(rest.replace(/^[;,\s]+/, "")) ? findDue(rest, reading.tripEnd) : null;
}

/** "(Sunita, vóór 15 juli)": who does it stands in brackets at the end. */
function notedOwner(text: string, people: PeopleByName): string | null {
	const note = /\(([^()]{2,60})\)\s*$/.exec(text)?.[1];
	return note === undefined ? null : (namedPerson(note, people)?.name ?? null);
}

/** A row of an action list with columns for what, who and when. */
function fromRow(reading: Reading): ExtractedFollowUp[] {
	const { document, sentence } = reading;
	const { cells, columns } = sentence.block;
	const cell = (caption: RegExp): Span | undefined =>
		cells[columns.findIndex((column) => caption.test(column))];
	const what = cell(actionColumns.what) ?? cells[0];
	if (what === undefined) return [];
	const text = document.text.slice(what.start, what.end);
	const who = cell(actionColumns.who);
	const when = cell(actionColumns.when);
	const whenText = when === undefined ? sentence.text : document.text.slice(when.start, when.end);
	if (onlyWish.test(text) || text === "") return [];
	const done = doneNote.test(whenText);
	return [
		promise(reading, what, {
			text,
			owner: who === undefined ? null : ownerIn(reading, who),
			due: done ? null : findDue(dated(whenText), reading.tripEnd),
			done,
			confidence: 0.93,
			evidence: [evidenceOf(document, sentence.section, sentence, "follow-up-row")],
		}),
	];
}

function isFieldBlock(document: Document, { block }: Sentence): boolean {
	const text = document.text.slice(block.start, Math.min(block.end, block.start + 600));
	return (
		actionFields.what.test(text) && (actionFields.who.test(text) || actionFields.when.test(text))
	);
}

/** "Wat: … Wie: … Wanneer: …" */
function fromFields(reading: Reading): ExtractedFollowUp[] {
	const { document, sentence } = reading;
	const { block, section } = sentence;
	const text = document.text.slice(block.start, block.end);
	const who = actionFields.who.exec(text);
	const when = actionFields.when.exec(text);
	const opening = actionFields.what.exec(text)?.[0].length ?? 0;
	const marks = [who?.index ?? text.length, when?.index ?? text.length, text.length];
	const fieldEnd = (from: number): number => Math.min(...marks.filter((mark) => mark > from));
	const what = { start: block.start + opening, end: block.start + fieldEnd(opening) };
	const whoStart = who === null ? 0 : who.index + who[0].length;
	const whenText =
		when === null
			? ""
			: text.slice(when.index + when[0].length, fieldEnd(when.index + when[0].length - 1));
	const done = doneNote.test(whenText.replace(/[.\s]+$/, ""));
	const owner =
		who === null
			? null
			: ownerIn(reading, {
					start: block.start + whoStart,
					end: block.start + fieldEnd(whoStart - 1),
				});
	return [
		promise(reading, what, {
			text: document.text.slice(what.start, what.end).replace(/[\s.;,]+$/, ""),
			owner,
			due: done ? null : findDue(dated(whenText), reading.tripEnd),
			done,
			confidence: 0.92,
			evidence: block.sentences.map((span) =>
				evidenceOf(document, section, span, "follow-up-fields"),
			),
		}),
	];
}

/** A bare month or day in a field of its own means a date. */
function dated(text: string): string {
	return /^(?:in|op|voor|vóór|per|uiterlijk|begin|medio|eind)\b/i.test(text.trim())
		? text
		: `in ${text.trim()}`;
}

function ownerIn(reading: Reading, field: Span): string | null {
	const written = reading.document.text.slice(field.start, field.end).replace(/[\s.;,]+$/, "");
	const [known] = within(reading.known, field.start, field.end);
	return (
		known?.name ??
		namedPerson(written, reading.people)?.name ??
		(written === "" || written === "-" ? null : written)
	);
}

function promise(
	reading: Reading,
	span: Span,
	found: {
		readonly text: string;
		readonly owner: string | null;
		readonly due: string | null;
		readonly done: boolean;
		readonly confidence: number;
		readonly evidence: readonly Evidence[];
	},
): ExtractedFollowUp {
	const themes = within(reading.themes, span.start, span.end);
	return {
		trip: reading.sentence.section.trip,
		text: found.text,
		due: found.due,
		owner: found.owner,
		with: findPartners(reading.document.text, span, within(reading.known, span.start, span.end), [
			found.owner,
		]),
		themes: [...new Set(themes.map(({ slug }) => slug))],
		status: found.done ? "done" : "open",
		confidence: found.confidence,
		evidence: found.evidence,
	};
}

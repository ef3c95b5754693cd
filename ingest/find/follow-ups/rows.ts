import type { ExtractedFollowUp } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { Document } from "#ingest/document.ts";
import {
	actionColumns,
	actionFields,
	deniesFollowUp,
	doneCell,
	doneNote,
	droppedCell,
	onlyWish,
} from "#ingest/languages/nl/follow-ups.ts";
import { findDue } from "../dates/due.ts";
import { evidenceOf, type Sentence } from "../evidence.ts";
import { within } from "../within.ts";
import { namedPerson } from "./people.ts";
import { promise, type Reading } from "./promise.ts";

/** A row of an action list with columns for what, who and when. */
export function fromRow(reading: Reading, asked: boolean): ExtractedFollowUp[] {
	const { document, sentence } = reading;
	const { cells, columns } = sentence.block;
	const cell = (caption: RegExp): Span | undefined =>
		cells[columns.findIndex((column) => caption.test(column))];
	if (!asked && !isActionList(columns)) return [];
	// "3 | namen nazoeken | Ana Kos": the number of a row says nothing.
	const told = cells.find(({ start, end }) => /\p{L}/u.test(document.text.slice(start, end)));
	const what = cell(actionColumns.what) ?? told;
	if (what === undefined) return [];
	const text = document.text.slice(what.start, what.end);
	const who = cell(actionColumns.who);
	const when = cell(actionColumns.when);
	const whenText = when === undefined ? sentence.text : document.text.slice(when.start, when.end);
	const state = cell(actionColumns.state);
	const stateText = state === undefined ? "" : document.text.slice(state.start, state.end);
	if (
		onlyWish.test(text) ||
		deniesFollowUp.test(text) ||
		text === "" ||
		droppedCell.test(stateText.trim())
	)
		return [];
	const done =
		doneNote.test(whenText) || doneNote.test(stateText) || doneCell.test(stateText.trim());
	return [
		promise(reading, what, {
			text,
			owner: who === undefined ? null : ownerIn(reading, who),
			due: findDue(dated(whenText), reading.tripEnd),
			done,
			confidence: 0.93,
			evidence: [evidenceOf(document, sentence.section, sentence, "follow-up-row")],
		}),
	];
}

/** Where no question asks for promises a table holds some only if its captions say so: an action, or first what, then who and when. */
function isActionList(columns: readonly string[]): boolean {
	const [first = ""] = columns;
	const has = (caption: RegExp): boolean => columns.some((column) => caption.test(column));
	if (has(actionColumns.action)) return true;
	return /^(?:wat|what)$/i.test(first) && has(actionColumns.who) && has(actionColumns.when);
}

/** Tells whether the block of a sentence is an action written as labelled fields. */
export function isFieldBlock(document: Document, { block }: Sentence): boolean {
	const text = document.text.slice(block.start, Math.min(block.end, block.start + 600));
	return (
		actionFields.what.test(text) && (actionFields.who.test(text) || actionFields.when.test(text))
	);
}

/** "Wat: … Wie: … Wanneer: …" */
export function fromFields(reading: Reading): ExtractedFollowUp[] {
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

import type { Document, Section } from "#ingest/document.ts";
import { datelineWords, memoDate, titleWords, yearField } from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { type PartialDate, placeInYear } from "../dates/edtf.ts";
import { type Sentence, sentencesOf } from "../evidence.ts";

/** A year that a line above or below the report carries, with that line. */
interface CarriedYear {
	readonly year: number;
	readonly sentence: Sentence;
}

const reach = 6;

/** Tells whether a sentence dates the report itself ("Den Haag, 3 juni 2019", "Datum verslag: …"), not the trip. */
export function isDateline({ text, section, block }: Sentence): boolean {
	// Below the head of a memo the text goes on under its last label.
	const answers = section.role !== "other" || block.start === section.blocks[0]?.start;
	if (answers && section.role === "other" && memoDate.test(section.heading)) return true;
	if (text.length >= 120) return false;
	return datelineWords.test(text) || (answers && datelineWords.test(section.heading));
}

/**
 * The year of a trip whose own dates have none: that of the report's title ("Verslag dienstreis Oslo, mei 2019"),
 * else of the last such day before the report was dated; null where no line carries it.
 */
export function carriedYear(
	document: Document,
	sections: readonly Section[],
	end: PartialDate,
): CarriedYear | null {
	const all = sentencesOf(document, sections);
	const edges = [...all.slice(0, reach), ...all.slice(-reach)];
	for (const sentence of all.slice(0, reach)) {
		const { text, section } = sentence;
		const title = section.role === "other" && text.length < 140 && !text.endsWith(".");
		if (!title || !titleWords.test(text) || isDateline(sentence)) continue;
		const named = findDates(sentence.text).find(({ from }) => from.year !== null);
		if (named?.from.year == null) continue;
		if (named.from.month === null || named.from.month === end.month)
			return { year: named.from.year, sentence };
	}
	for (const sentence of all.slice(0, reach)) {
		const year = yearField.exec(`${sentence.section.heading} ${sentence.text}`)?.[1];
		if (year !== undefined) return { year: Number(year), sentence };
	}
	const headed = all.filter(
		({ section }) => datelineWords.test(section.heading) || memoDate.test(section.heading),
	);
	for (const sentence of [...edges, ...headed]) {
		if (!isDateline(sentence)) continue;
		const written = findDates(sentence.text).find(({ from }) => from.day !== null);
		if (written?.from.year == null || end.month === null) continue;
		const earlier = placeInYear(end) <= placeInYear(written.from);
		return { year: written.from.year - (earlier ? 0 : 1), sentence };
	}
	return null;
}

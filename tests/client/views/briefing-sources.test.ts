import { expect, test } from "vitest";
import type { Cited } from "../../../client/views/trip-preparation/queries.ts";
import { numberSources } from "../../../client/views/trip-preparation/sources.ts";

const quote = (report: string, start: number, words: string): Cited => ({
	quote: words,
	section: "contacts",
	start,
	end: start + words.length,
	report: { id: report },
	trip: null,
});
const first = quote("report:a", 0, "Gesproken met de wethouder.");
const second = quote("report:b", 0, "De haven werkt aan walstroom.");

test("quotes are numbered from 1 in the order in which they are cited", () => {
	const sources = numberSources([second, first]);
	expect(sources.quotes).toEqual([second, first]);
	expect(sources.numbersOf([first])).toEqual([2]);
});

test("a sentence that proves several statements is one source", () => {
	const sources = numberSources([first, second, { ...first }]);
	expect(sources.quotes).toHaveLength(2);
	expect(sources.numbersOf([second, first, { ...first }])).toEqual([1, 2]);
});

test("the same words in another report are another source", () => {
	const elsewhere = quote("report:b", 0, first.quote);
	expect(numberSources([first, elsewhere]).numbersOf([elsewhere])).toEqual([2]);
});

test("a quote that the page doesn't list has no number", () => {
	expect(numberSources([first]).numbersOf([second])).toEqual([]);
});

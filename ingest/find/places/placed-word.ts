import type { Span } from "#domain/report.ts";
import type { WordForm } from "../word-form.ts";
import type { Word } from "../words.ts";

/** A word where it stands. Its form is that of the word, not copied: a long report has a million of these. */
export class PlacedWord implements WordForm, Span {
	readonly word: Word;
	readonly start: number;
	readonly end: number;

	constructor(word: Word, start: number, end: number) {
		this.word = word;
		this.start = start;
		this.end = end;
	}

	get text(): string {
		return this.word.text;
	}

	get fold(): string {
		return this.word.fold;
	}

	get kind(): WordForm["kind"] {
		return this.word.kind;
	}

	get capital(): boolean {
		return this.word.capital;
	}

	get upper(): boolean {
		return this.word.upper;
	}
}

import { foldName } from "#domain/names.ts";
import { remember } from "../memo.ts";

/** How a word is written. */
export interface WordForm {
	readonly text: string;
	readonly fold: string;
	readonly kind: "word" | "number" | "mark";
	/** Begins as a name does: Oslo, e-Estonia, i2CAT, prostoTis, İzmir. */
	readonly capital: boolean;
	/** Two letters or more, all of them capitals. */
	readonly upper: boolean;
}

/** The folded form of a word, remembered as reports use few words. */
export const foldWord = remember(foldName);

const isCapital = (text: string): boolean =>
	/^(?:\p{Lu}|[a-z]{1,2}-?\d?\p{Lu}|\p{Ll}{3,9}\p{Lu}\p{Ll}+$|[dl]['’]\p{Lu})/u.test(text);

/** How a word, number or mark is written. */
export function formOf(text: string): WordForm {
	const letter = /^(?:\p{L}|[dl]['’])/u.test(text);
	const digit = !letter && /^\p{N}/u.test(text);
	return {
		text,
		fold: letter || digit ? foldWord(text) : text,
		kind: letter ? "word" : digit ? "number" : "mark",
		capital: letter && isCapital(text),
		upper: letter && text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text),
	};
}

import type { Pattern, WordPattern } from "./concepts.ts";

/** Finds the patterns that a word may start, in time that depends on the word's length alone. */
export interface PatternIndex {
	of(word: string): readonly Pattern[];
}

const none: readonly Pattern[] = [];

/** Sorts patterns by their first word. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
	const tables = {
		whole: new Map<string, Pattern[]>(),
		start: new Map<string, Pattern[]>(),
		end: new Map<string, Pattern[]>(),
		part: new Map<string, Pattern[]>(),
	};
	for (const pattern of patterns) {
		const [first] = pattern.words;
		if (first === undefined) continue;
		const table = tables[first.kind];
		const row = table.get(first.text);
		if (row === undefined) table.set(first.text, [pattern]);
		else row.push(pattern);
	}
	const of = (word: string): readonly Pattern[] => {
		const found: Pattern[] = [...(tables.whole.get(word) ?? none)];
		for (let cut = 1; cut <= word.length; cut++) {
			found.push(...(tables.start.get(word.slice(0, cut)) ?? none));
			found.push(...(tables.end.get(word.slice(word.length - cut)) ?? none));
		}
		for (const [part, row] of tables.part) if (word.includes(part)) found.push(...row);
		return found.length === 0 ? none : found;
	};
	return { of };
}

/** Tells whether a folded word is what one word of a pattern asks for. */
export function fitsWord({ kind, text }: WordPattern, word: string): boolean {
	if (kind === "whole") return word === text;
	if (kind === "start") return word.startsWith(text);
	return kind === "end" ? word.endsWith(text) : word.includes(text);
}

import { readFileSync } from "node:fs";

const read = (file: string): readonly string[] =>
	readFileSync(new URL(file, import.meta.url), "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"));

/** First names that are common somewhere in the world, folded, the parts of a double name apart. */
export const commonFirstNames: ReadonlySet<string> = new Set(read("common-first-names.txt"));

/** First names of the world, folded, the parts of a double name apart: a help to tell a person, never a condition. */
export const firstNames: ReadonlySet<string> = new Set([
	...commonFirstNames,
	...read("first-names.txt"),
]);

/** Surnames of the world, folded, the parts of a double name apart; no words of Dutch or English. */
export const surnames: ReadonlySet<string> = new Set(read("surnames.txt"));

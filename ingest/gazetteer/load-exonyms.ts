import { readFileSync } from "node:fs";

interface Exonym {
	readonly english: string;
	/** English, local and short names. */
	readonly others: readonly string[];
}

let loaded: ReadonlyMap<string, Exonym> | null = null;

function load(): ReadonlyMap<string, Exonym> {
	const text = readFileSync(new URL("exonyms-nl.tsv", import.meta.url), "utf8");
	return new Map(
		text
			.split("\n")
			.filter((line) => line !== "" && !line.startsWith("#"))
			.map((line) => {
				const [shown = "", name = "", country = "", further = "", english = ""] = line.split("\t");
				const names = [name, ...further.split("|")].map((other) => other.replace("*", ""));
				const others = names.filter((other) => other !== "" && other !== shown);
				return [`${shown}|${country}`, { english: english === "" ? name : english, others }];
			}),
	);
}

function exonym(name: string, country: string | null): Exonym | undefined {
	loaded ??= load();
	return loaded.get(`${name}|${country ?? ""}`);
}

/** The English, local and short names of a town that has a Dutch name of its own; none for other towns. */
export const otherTownNames = (name: string, country: string | null): readonly string[] =>
	exonym(name, country)?.others ?? [];

/** The English name of a town that goes by this name in Dutch; the same name where English has no other. */
export const englishTownName = (name: string, country: string | null): string =>
	exonym(name, country)?.english ?? name;

import { readFileSync } from "node:fs";

let loaded: ReadonlyMap<string, readonly string[]> | null = null;

function load(): ReadonlyMap<string, readonly string[]> {
	const text = readFileSync(new URL("exonyms-nl.tsv", import.meta.url), "utf8");
	return new Map(
		text
			.split("\n")
			.filter((line) => line !== "" && !line.startsWith("#"))
			.map((line) => {
				const [shown = "", name = "", country = "", others = ""] = line.split("\t");
				const names = [name, ...others.split("|")].map((other) => other.replace("*", ""));
				return [`${shown}|${country}`, names.filter((other) => other !== "" && other !== shown)];
			}),
	);
}

/** The English, local and short names of a town that has a Dutch name of its own; none for other towns. */
export function otherTownNames(name: string, country: string | null): readonly string[] {
	loaded ??= load();
	return loaded.get(`${name}|${country ?? ""}`) ?? [];
}

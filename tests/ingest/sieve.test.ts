import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as followUps from "#ingest/languages/nl/follow-ups.ts";
import { headingPatterns } from "#ingest/languages/nl/headings.ts";
import { homeDemonyms, homeParts } from "#ingest/languages/nl/home.ts";
import { notMetPatterns } from "#ingest/languages/nl/meetings-missed.ts";
import * as party from "#ingest/languages/nl/party.ts";
import * as visited from "#ingest/languages/nl/trip-visited.ts";
import { neededLetters, waysToMatch } from "#ingest/sieve/needed-letters.ts";
import { mayMatch, replacer, seeker, tester } from "#ingest/sieve/sieve.ts";

describe("what a text must hold to match a pattern", () => {
	test.each<[RegExp, readonly string[] | null]>([
		[/\b(?:zal|zullen)\b/iu, [" zal ", " zulle"]],
		[/^of /, [" of "]],
		[/sta(?:at|an)\b/u, ["staat ", "staan "]],
		[/(?:klein )?deel van/u, ["klein ", "deel v"]],
		[/\p{L}+stad\b/u, ["stad "]],
		[/(?<!\p{L})(\p{L}+) (?:km|kilometer)(?=\s)/u, [" km", " kilom"]],
		[/[WEN]K\s/, ["wk ", "ek ", "nk "]],
		[/\d{4}-Q/, ["0", " q"]],
		[/(?:geen)?(?:niet)*/u, null],
		[/[?!]$|^wie/u, null],
	])("%s", (pattern, needed) => {
		const read = neededLetters(pattern.source);
		if (needed === null) expect(read).toBeNull();
		else expect(needed).toEqual(expect.arrayContaining([...(read ?? ["none"])]));
	});

	test("ways that tell nothing are parted from the others", () => {
		expect(waysToMatch("[?!]$|^wie|\\p{L}+|\\bdat")).toEqual({
			told: "^wie|\\bdat",
			untold: "[?!]$|\\p{L}+",
		});
	});
});

const folder = join(import.meta.dirname, "../gold/development");
const sentences = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.flatMap((name) => readFileSync(join(folder, name), "utf8").split(/(?<=[.!?:;,])\s|\n/u));

const patterns = [
	...Object.values({ ...followUps, ...party, ...visited }).filter(
		(value) => value instanceof RegExp && !value.global && !value.sticky,
	),
	...[...headingPatterns, ...notMetPatterns].map(([, pattern]) => pattern),
	...[...homeDemonyms, ...homeParts].map(([pattern]) => pattern),
].filter((pattern) => pattern instanceof RegExp);

describe("a sieve", () => {
	test("keeps no text out that a pattern of ours matches", () => {
		expect(patterns.length).toBeGreaterThan(150);
		const tests = patterns.map((pattern) => ({ pattern, sieved: tester(pattern) }));
		let matches = 0;
		for (const sentence of sentences.filter((_, index) => index % 6 === 0))
			for (const { pattern, sieved } of tests) {
				const plain = pattern.test(sentence);
				if (plain) matches += 1;
				if (sieved(sentence) !== plain) expect.fail(`${pattern.source} on "${sentence}"`);
			}
		expect(matches).toBeGreaterThan(500);
	});

	test("lets few texts through", () => {
		const may = mayMatch(/\b(?:zal|zullen)\b/iu);
		expect(["Dat zal.", "zullen", "Zal"].map(may)).toEqual([true, true, true]);
		expect(["zalm", "bezal", "hazal me", ""].map(may)).toEqual([false, false, false, false]);
	});

	test("doesn't take the letters that stand for s and k for others", () => {
		expect(tester(/\bkans\b/iu)("een \u212aan\u017f")).toBe(true);
	});

	test("learns of patterns after it was used", () => {
		const first = tester(/\beerst\b/u);
		expect(first("wie het eerst komt")).toBe(true);
		const second = tester(/\bkomt\b/u);
		expect(second("wie het eerst komt")).toBe(true);
	});

	test("replaces and finds as the pattern does", () => {
		const shorter = replacer(/\s*\(ter plaatse\)/giu, "");
		expect(shorter("een tolk (ter plaatse), een gids (Ter plaatse)")).toBe("een tolk, een gids");
		expect(shorter("een tolk")).toBe("een tolk");
		expect(seeker(/(\d+) leden/u)("met 12 leden")?.[1]).toBe("12");
		expect(seeker(/(\d+) leden/u)("met de leden")).toBeNull();
	});
});

import { describe, expect, it } from "vitest";
import { type Gold, type GoldReport, goldFolders, readGold } from "../evaluation/gold.ts";

/** Letters and digits alone: a quote may run over line ends, hyphens and page numbers of layout. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

const itemsOf = (gold: Gold) => [
	...gold.cities,
	...gold.organizations,
	...gold.people,
	...gold.themes,
	...gold.followups,
	...gold.met,
	...(gold.not_met ?? []),
];

const misquoted = ({ bytes, gold }: GoldReport): readonly string[] => {
	const text = bare(new TextDecoder().decode(bytes));
	return itemsOf(gold).flatMap(({ quote }) =>
		quote === undefined || text.includes(bare(quote)) ? [] : [quote],
	);
};

const unnamed = ({ gold }: GoldReport): readonly string[] => {
	const named = new Set(gold.organizations.map(({ name }) => name));
	return [...gold.people, ...gold.met, ...(gold.not_met ?? [])].flatMap(({ organization }) =>
		!organization || named.has(organization) ? [] : [organization],
	);
};

describe("the annotated reports, without the extractor", () => {
	for (const [set, folder] of Object.entries(goldFolders)) {
		it(`hold in ${set} quotes that stand in their text and organizations that are listed`, () => {
			const reports = readGold(folder);
			expect(reports).not.toHaveLength(0);
			for (const report of reports) {
				expect([report.file, ...misquoted(report)]).toEqual([report.file]);
				expect([report.file, ...unnamed(report)]).toEqual([report.file]);
			}
		});
	}
});

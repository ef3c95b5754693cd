import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateSet, frozenScores, sets } from "../evaluation/evaluate.ts";
import { type Score, tally } from "../evaluation/tally.ts";

const frozen = JSON.parse(readFileSync(frozenScores, "utf8")) as Record<
	keyof typeof sets,
	Record<string, Pick<Score, "precision" | "recall">>
>;

describe("extraction against the gold", () => {
	for (const name of Object.keys(sets) as (keyof typeof sets)[]) {
		it(`is at least as good as recorded on the ${name} set`, () => {
			const scores = tally(evaluateSet(name));
			const worse = Object.entries(frozen[name]).flatMap(([kind, { precision, recall }]) => {
				const now = scores[kind];
				if (now && now.precision >= precision && now.recall >= recall) return [];
				return [`${kind}: precision ${precision} → ${now?.precision}, recall ${recall} → ${now?.recall}`];
			});
			expect(worse).toEqual([]);
		});
	}
});

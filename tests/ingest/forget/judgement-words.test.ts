import { expect, test } from "vitest";
import { idsNaming, judgementsWithout } from "#ingest/forget/judgement-words.ts";

const who = { names: ["tomas van veldkamp"], people: ["person:a1"] };
const said = { report: "report:1", by: "lezer", reason: null, takenBackBy: null };
const promise = (key: string) => `fact|report:1|LED_TO|trip:1-0|followup:1-0-${key}`;
const idsOf = (...ids: readonly string[]) =>
	idsNaming([{ ...said, id: "judgement:1", ids }], who, new Map());

test("the id of a promise names who is in its first words, also where it is cut off within the name", () => {
	const whole = promise("tomas-van-veldkamp-stuurt-het-rapport");
	const cut = promise("het-rapport-over-water-van-tomas-van-vel");
	const again = promise("het-rapport-over-water-van-tomas-van-vel-2");
	const other = promise("het-rapport-over-water-van-tom");
	expect(idsOf(whole, cut, again, other)).toEqual([whole, cut, again]);
});

test("a surname alone is masked in what is said of the person's own facts, of whatever report", () => {
	const judgement = { ...said, id: "judgement:1", reason: "Dat was Veldkamp niet." };
	const masked = (ids: readonly string[]) =>
		judgementsWithout([{ ...judgement, ids }], who, new Map()).map(({ reason }) => reason);
	expect(masked(["fact|report:1|MET|trip:1-0|person:a1"])).toEqual(["Dat was ████████ niet."]);
	expect(masked(["fact|report:1|MET|trip:1-0|person:b2"])).toEqual([]);
});

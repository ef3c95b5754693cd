// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { LinkType } from "#domain/links.ts";
import type { Fact } from "../../../client/api/results.ts";
import { groupFacts } from "../../../client/parts/fact-groups.ts";
import { city, person, trip } from "../small-network.ts";

const fact = (type: LinkType, from: Fact["from"], to: Fact["to"]): Fact => ({
	id: `${type} ${from.id} ${to.id}`,
	type,
	from,
	to,
	role: null,
	confidence: 1,
	trip: null,
	evidence: [],
	field: null,
	judgement: null,
});

describe("facts in words", () => {
	const facts = [
		fact("MENTIONED", trip, person),
		fact("VISITED", trip, city),
		fact("MET", trip, person),
	];

	it("read from where one stands, meetings first and mentions last", () => {
		expect(groupFacts("trip:a", facts, "nl").map((group) => group.title)).toEqual([
			"Ontmoette",
			"Bezocht",
			"Noemde",
		]);
		expect(groupFacts("person:p", facts.toSpliced(1, 1), "en").map((group) => group.title)).toEqual(
			["Met during", "Mentioned with"],
		);
	});

	it("name the other end", () => {
		expect(groupFacts("city:1", [fact("VISITED", trip, city)], "nl")[0]?.items[0]?.other).toBe(
			trip,
		);
	});

	it("gather all facts about one other end", () => {
		const again = { ...fact("MET", trip, person), id: "again" };
		const [group] = groupFacts("trip:a", [fact("MET", trip, person), again], "nl");
		expect(group?.items).toHaveLength(1);
		expect(group?.items[0]?.facts).toHaveLength(2);
	});
});

import { describe, expect, test } from "vitest";
import type { PropertyValue } from "#domain/graph.ts";
import { claimId } from "#domain/left-out.ts";
import { leaveOut, putBack } from "#graph/write/verdicts/leave-out.ts";
import { leftOutText } from "#graph/write/verdicts/left-out-text.ts";
import { idOfFile, makeBatch } from "../make-batch.ts";

const file = "reis.txt";
const city = (slug: string, name: string) => ({ kind: "City" as const, id: `city:${slug}`, name });
const made = (name: string, properties: Record<string, PropertyValue> = {}) =>
	makeBatch({
		file,
		text: "Twee stadsbezoeken. In mei 2018 naar Duinhaven en Bergzicht, over water. Gesproken met Pim Oever, adviseur bij Waterraad.",
		nodes: [
			{ kind: "Trip", id: "trip:x-0", name, properties },
			city("duinhaven", "Duinhaven"),
			city("bergzicht", "Bergzicht"),
			{ kind: "Theme", id: "theme:water", name: "Water" },
			{ kind: "Person", id: "person:pim", name: "Pim Oever" },
			{ kind: "Post", id: "post:adviseur", name: "adviseur" },
			{ kind: "Organization", id: "organization:waterraad", name: "Waterraad" },
		],
		links: [
			["DESCRIBES", "report", "trip:x-0", "Twee stadsbezoeken", { field: "title" }],
			["DESCRIBES", "report", "trip:x-0", "mei 2018", { field: "startDate" }],
			["VISITED", "trip:x-0", "city:duinhaven", "naar Duinhaven"],
			["VISITED", "trip:x-0", "city:bergzicht", "en Bergzicht"],
			["ABOUT", "trip:x-0", "theme:water", "over water"],
			["MET", "trip:x-0", "person:pim", "Gesproken met Pim Oever", { role: "talk" }],
			["HELD", "person:pim", "post:adviseur", "Pim Oever, adviseur"],
			["AT", "post:adviseur", "organization:waterraad", "adviseur bij Waterraad"],
		],
		mentions: [
			["city:duinhaven", "Duinhaven"],
			["city:bergzicht", "Bergzicht"],
			["theme:water", "water"],
			["person:pim", "Pim Oever"],
			["organization:waterraad", "Waterraad"],
		],
	});
type Batch = ReturnType<typeof made>;

/** Takes out the first fact whose words are these. */
const without = (batch: Batch, quote: string) => {
	const fact = batch.links.find(({ evidence: [proof] }) => proof?.quote === quote);
	return leaveOut(batch, new Set([fact?.factId ?? ""]));
};
const trip = (batch: Batch) => batch.nodes.find(({ kind }) => kind === "Trip");
const ids = (batch: Batch) => batch.nodes.map(({ id }) => id);

describe("a trip", () => {
	test("without its title is called after its cities, and its report after its file", () => {
		const { batch, leftOut } = without(made("Twee stadsbezoeken"), "Twee stadsbezoeken");
		expect(trip(batch)?.name).toBe("Duinhaven, Bergzicht");
		expect(batch.report.title).toBe(file);
		expect(leftOut?.title).toBe("Twee stadsbezoeken");
	});

	test("that is called after its cities loses the one that it didn't visit, which the text still names", () => {
		const named = made("Duinhaven, Bergzicht");
		const untitled = {
			...named,
			links: named.links.filter(({ properties }) => properties.field !== "title"),
		};
		const { batch } = without(untitled, "naar Duinhaven");
		expect(trip(batch)?.name).toBe("Bergzicht");
		expect(ids(batch)).toContain("city:duinhaven");
	});

	test("loses the year with the date that told it, and not one that was given from outside", () => {
		const dated = { startDate: "2018-05", dateSource: "text", year: 2018 };
		expect(trip(without(made("Reis", dated), "mei 2018").batch)?.properties).toEqual({});
		const given = { startDate: "2018-05", dateSource: "given", yearSource: "folder", year: 2018 };
		expect(trip(without(made("Reis", given), "mei 2018").batch)?.properties).toEqual({
			dateSource: "given",
			yearSource: "folder",
			year: 2018,
		});
	});
});

test("a theme goes with the last fact about it, a person whom the text names stays", () => {
	expect(ids(without(made("Reis"), "over water").batch)).not.toContain("theme:water");
	const { batch } = without(made("Reis"), "Gesproken met Pim Oever");
	expect(ids(batch)).toContain("person:pim");
	expect(batch.links.map(({ type }) => type)).toContain("HELD");
});

test("who is no person goes with the function that only he held, its body stays where the text names it", () => {
	const whole = made("Reis");
	const { batch, leftOut } = leaveOut(whole, new Set([claimId(idOfFile(file), "person:pim")]));
	expect(ids(batch)).not.toContain("person:pim");
	expect(ids(batch)).not.toContain("post:adviseur");
	expect(ids(batch)).toContain("organization:waterraad");
	expect(leftOut?.links.map(({ type }) => type).sort()).toEqual(["AT", "HELD", "MET"]);
});

test("what was left out put back is the report as it was read, and left out again the same text", () => {
	const whole = made("Duinhaven, Bergzicht", { startDate: "2018-05", year: 2018 });
	const wrong = new Set([...whole.links.map(({ factId }) => factId)]);
	const { batch, leftOut } = leaveOut(whole, wrong);
	if (!leftOut) throw new Error("nothing left out");
	const again = leaveOut(putBack(batch, leftOut), wrong);
	expect(leftOutText(again.leftOut ?? leftOut)).toBe(leftOutText(leftOut));
	expect(leaveOut(putBack(batch, leftOut), new Set()).batch.nodes).toHaveLength(whole.nodes.length);
});

test("nothing is left out where nothing is wrong, or what is wrong isn't told", () => {
	const whole = made("Reis");
	expect(leaveOut(whole, new Set(["fact:other"]))).toEqual({ batch: whole, leftOut: null });
	expect(leaveOut(whole, new Set([claimId(idOfFile(file), "trip:x-0")])).leftOut).toBeNull();
});

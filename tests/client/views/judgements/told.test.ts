import { expect, test } from "vitest";
import type { JudgementRow } from "../../../../client/views/judgements/queries.ts";
import { toldOf } from "../../../../client/views/judgements/told.ts";

const brief = { detail: null, sample: false } as const;
const trip = { id: "trip:1-0", kind: "Trip", name: "Reis naar Bergen", ...brief } as const;
const kari = { id: "person:a1", kind: "Person", name: "Kari Fjelltun", ...brief } as const;
const quote = {
	quote: "Gesproken met Kari Fjelltun.",
	section: "contacts",
	start: 0,
	end: 28,
	report: { id: "report:1" },
} as const;
const unseen = { id: kari.id, name: kari.name };
const met = {
	type: "MET",
	role: "talk",
	field: null,
	from: trip,
	to: kari,
	evidence: [quote],
} as const;
const left = { from: { ...trip, known: trip }, to: { ...kari, known: null } };
const row: JudgementRow = {
	id: "judgement:1",
	state: "wrong",
	by: "lezer",
	at: "2026-11-29T00:00:00.000Z",
	reason: null,
	takenBackBy: null,
	takenBackAt: null,
	report: null,
	followUp: null,
	fact: null,
	leftOut: null,
	named: null,
};

test("a fact is told by its ends, with its role, and is out while the graph goes without it", () => {
	const words = "Reis naar Bergen ontmoette Kari Fjelltun (gesprek)";
	expect(toldOf({ ...row, fact: met }, "nl")).toMatchObject({ what: "fact", words, isOut: false });
	const out = { what: "fact", words, isOut: true };
	const leftOut = { ...met, ...left };
	expect(toldOf({ ...row, leftOut }, "nl")).toMatchObject({ ...out, person: unseen });
	const seen = { ...leftOut, to: { ...kari, known: kari } };
	expect(toldOf({ ...row, leftOut: seen }, "nl")).toMatchObject({ ...out, person: null });
});

test("a rejected name says what it seemed to be; a person can be forgotten from there while it is out", () => {
	const leftOut = { ...met, ...left, type: null, role: null };
	const told = { what: "name", words: "persoon", name: "Kari Fjelltun" };
	expect(toldOf({ ...row, leftOut }, "nl")).toMatchObject({
		...told,
		isOut: true,
		person: unseen,
	});
	expect(toldOf({ ...row, named: kari }, "nl")).toMatchObject({
		...told,
		isOut: false,
		person: null,
	});
});

test("a promise is told by its words, and what no report tells any more as gone", () => {
	const followUp = { id: "followup:1", name: "Kari stuurt het rapport." };
	expect(toldOf({ ...row, state: "done", followUp }, "nl")).toMatchObject({
		what: "promise",
		words: followUp.name,
	});
	expect(toldOf(row, "nl").what).toBe("gone");
});

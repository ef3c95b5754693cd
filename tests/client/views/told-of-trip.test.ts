// @vitest-environment node
import { expect, test } from "vitest";
import type { NodeKind } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { FoundFact, FoundItem } from "../../../client/views/ingest/queries.ts";
import { toldOfTrips } from "../../../client/views/ingest/told-of-trip.ts";

const node = (kind: NodeKind, name: string) => ({ id: `${kind}:${name}`, kind, name, known: null });
const trip = node("Trip", "Reis naar Bergen");
const solveig = node("Person", "Solveig");
const director = node("Post", "directeur");
const yard = node("Organization", "Fjordwerf");
const museum = node("Organization", "Zeemuseum");

type End = typeof trip;
const fact = (type: LinkType, from: End, to: End, field: string | null = null): FoundFact => ({
	type,
	role: null,
	field,
	confidence: 1,
	from,
	to,
	evidence: [],
});
const facts = [
	fact("DESCRIBES", node("Report", "bergen.txt"), trip, "purpose"),
	fact("MET", trip, solveig),
	fact("HELD", solveig, director),
	fact("AT", director, yard),
	fact("BASED_IN", museum, node("City", "Bergen")),
];
const items = [trip, solveig, director, yard, museum].map(
	(about): FoundItem => ({
		node: about,
		startDate: null,
		endDate: null,
		year: null,
		purpose: null,
		due: null,
		owner: null,
		facts: facts.filter(({ from, to }) => from.id === about.id || to.id === about.id),
	}),
);

test("a report's findings are told from its trip, each once, with where it belongs", () => {
	const told = toldOfTrips(items, "nl");
	const [first] = told.trips;
	expect(first?.purpose).toHaveLength(1);
	expect(
		first?.groups.map(({ title, items: found }) => [title, found.map(({ other }) => other.id)]),
	).toEqual([["Ontmoette", [solveig.id]]]);
	expect(told.belongsTo(solveig.id)).toBe("directeur, Fjordwerf");
});

test("what no trip tells of stands apart, and nothing is left out", () => {
	expect(toldOfTrips(items, "nl").rest.map(({ node: { name } }) => name)).toEqual(["Zeemuseum"]);
});

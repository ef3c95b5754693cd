import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { makeBatch } from "../graph/make-batch.ts";
import { openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";

const text = "Reis naar Veldhaven, waar vele instellingen zetelen. We spraken met Instelling 007.";
const institutions = Array.from({ length: 130 }, (_, nth) => {
	const number = String(nth + 1).padStart(3, "0");
	return {
		kind: "Organization" as const,
		id: `organization:${number}`,
		name: `Instelling ${number}`,
	};
});

let database: Database;
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, [
		makeBatch({
			file: "institutions.txt",
			text,
			nodes: [
				{ kind: "Trip", id: "trip:one", name: "Reis", properties: { startDate: "2024-05-01" } },
				{
					kind: "City",
					id: "city:veldhaven",
					name: "Veldhaven",
					authoritative: true,
					properties: {},
				},
				{
					kind: "Country",
					id: "country:XX",
					name: "Veldland",
					authoritative: true,
					properties: {},
				},
				...institutions,
			],
			links: [
				["DESCRIBES", "report", "trip:one", "Reis"],
				["VISITED", "trip:one", "city:veldhaven", "Veldhaven"],
				["MET", "trip:one", "organization:007", "We spraken met Instelling 007."],
				...institutions.map(
					({ id }) => ["BASED_IN", id, "city:veldhaven", "waar vele instellingen zetelen"] as const,
				),
			],
			references: [["IN", "city:veldhaven", "country:XX"]],
		}),
	]);
});
afterAll(() => database.close());

test("a briefing counts all who are near, and tells the first of them", async () => {
	const { data, errors } = await askable({ database, timeoutMs: 60_000 }).ask(
		`{ briefing(place: "Veldhaven") {
			contactCount otherCount others(first: 100) { entity { id } } document(format: markdown) { content leftOut } } }`,
	);
	expect(errors).toEqual([]);
	const { contactCount, otherCount, others, document } = data.briefing;
	expect([contactCount, otherCount]).toEqual([1, 129]);
	expect(others.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual(
		institutions
			.map(({ id }) => id)
			.filter((id) => id !== "organization:007")
			.slice(0, 100),
	);
	expect(document.leftOut).toBe(69);
	expect(document.content).toMatch(/69/);
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { openStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";
import { expectNoMoreRoundTrips } from "./round-trips.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, answerBatches);
	ask = askable({ database, timeoutMs: 60_000 }).ask;
});
afterAll(() => database.close());

const briefing = async (given: string, fields: string) => {
	const { data, errors } = await ask(`{ briefing(${given}) { ${fields} } }`);
	expect(errors).toEqual([]);
	return data.briefing;
};

describe("a briefing", () => {
	test("tells of earlier visits, with goals and who of us was there", async () => {
		expect(
			await briefing(
				'place: "Oslo"',
				"place { id } asOf visitCount visits { date purpose trip { id } travellers { person { id } facts { evidence { quote } } } } themes { theme { id } trips } diplomaticPosts { id }",
			),
		).toEqual({
			place: { id: "city:oslo" },
			asOf: "2024-03-31",
			visitCount: 2,
			visits: [
				{
					date: "2018-05-10",
					purpose: "Doel van oslo-2018.",
					trip: { id: "trip:oslo-2018" },
					travellers: [],
				},
				{
					date: "2016-05-10",
					purpose: "Doel van oslo-2016.",
					trip: { id: "trip:oslo-2016" },
					travellers: [
						{
							person: { id: "person:els" },
							facts: [{ evidence: [{ quote: "Els Beleid" }] }],
						},
					],
				},
			],
			themes: [
				{ theme: { id: "theme:flood" }, trips: 1 },
				{ theme: { id: "theme:water" }, trips: 1 },
			],
			diplomaticPosts: [{ id: "organization:ambassade" }],
		});
	});

	test("tells whom we met, in which function and how old that knowledge is; never our own side", async () => {
		const { contacts } = await briefing(
			'place: "country:NO"',
			"contacts { entity { id } post { name } organization { id } functionDate functionAge lastMet functionFacts { type } encounters { date } }",
		);
		expect(contacts.map((one: { entity: { id: string } }) => one.entity.id)).toEqual([
			"organization:fjord",
			"person:kari",
			"organization:ambassade",
			"post:attache",
		]);
		expect(contacts[1]).toMatchObject({
			post: { name: "directeur" },
			organization: { id: "organization:fjord" },
			functionDate: "2018-05-10",
			lastMet: "2018-05-10",
			encounters: [{ date: "2018-05-10" }, { date: "2016-05-10" }],
		});
		expect(contacts[1].functionAge).toBeCloseTo(5.9, 1);
		expect(contacts[1].functionFacts.map((fact: { type: string }) => fact.type)).toEqual([
			"HELD",
			"AT",
		]);
	});

	test("has the open promises, overdue first, and what changed since", async () => {
		expect(
			await briefing(
				'place: "Gent", asOf: "2026-01-01"',
				"promises { state followUp { id } } changes { entity { id } }",
			),
		).toEqual({
			promises: [
				{ state: "overdue", followUp: { id: "followup:terug" } },
				{ state: "open", followUp: { id: "followup:bellen" } },
			],
			changes: [],
		});
	});

	test("keeps to a theme", async () => {
		expect(
			await briefing('place: "Gent", theme: "Youth"', "visitCount visits { trip { id } }"),
		).toEqual({
			visitCount: 2,
			visits: [{ trip: { id: "trip:gent-2024" } }, { trip: { id: "trip:rondreis" } }],
		});
	});

	test("is a document too, in both languages, the same each time, undated visits last", async () => {
		const text =
			'{ a: briefing(place: "Gent") { document { ...All } } b: briefing(place: "Gent") { document(language: en) { ...All } } c: briefing(place: "Gent") { document(format: html) { ...All } } d: briefing(place: "Gent") { document(format: docx) { ...All } } } fragment All on Document { fileName mediaType content encoding }';
		const { data, errors } = await ask(text);
		expect(errors).toEqual([]);
		expect((await ask(text)).data).toEqual(data);
		expect(
			Object.values<{ document: { fileName: string; encoding: string } }>(data).map(
				({ document: { fileName, encoding } }) => [fileName, encoding],
			),
		).toEqual([
			["reisvoorbereiding-gent-2024-03-31.md", "utf8"],
			["briefing-gent-2024-03-31.md", "utf8"],
			["reisvoorbereiding-gent-2024-03-31.html", "utf8"],
			["reisvoorbereiding-gent-2024-03-31.docx", "base64"],
		]);
		const [dutch, english, html] = [data.a, data.b, data.c].map((one) => one.document.content);
		expect(dutch).toMatch(/^# Reisvoorbereiding Gent\n/);
		expect(dutch).toMatch(
			/Reis gent-2024[\s\S]*Reis gent-2023[\s\S]*Reis rondreis\*\*: jaar onbekend/,
		);
		expect(english).toMatch(
			/## Open promises\n\n- \*\*Het Havenbedrijf komt terug\*\*: open; due 2025/,
		);
		expect(english).toMatch(/- \*\*Earlier trips\*\*: 3; last visit March 2024/);
		expect(english).toMatch(/- \*\*Water\*\*: 2 trips here; 1 elsewhere \\\[\d+\\\]/);
		expect(english).toMatch(/^1\. “.+” \(Reis gent-2023 \(2 October 2023\), gent-2023\.txt\)$/m);
		expect(html).toMatch(/^<!doctype html>/);
		for (const { quote, number } of [...dutch.matchAll(/^(?<number>\d+)\. “(?<quote>.*)”/gm)].map(
			({ groups }) => groups as { quote: string; number: string },
		))
			expect(html).toContain(`<li id="s${number}"><q>${quote}</q>`);
		expect(Buffer.from(data.d.document.content, "base64").subarray(0, 2).toString()).toBe("PK");
	});

	test("says what is due by the end of the trip, judged on its first day", async () => {
		const { data } = await ask(
			'{ briefing(place: "Gent", startDate: "2025-12-30", endDate: "2026-01-02") { asOf promises { state } document(language: en) { fileName content } } }',
		);
		expect(data.briefing).toMatchObject({
			asOf: "2025-12-30",
			promises: [{ state: "open" }, { state: "open" }],
			document: { fileName: "briefing-gent-2025-12-30.md" },
		});
		expect(data.briefing.document.content).toMatch(
			/komt terug\*\*: open; due 2025; before this trip/,
		);
		for (const dates of ['endDate: "2026"', 'startDate: "2026", endDate: "2025"'])
			expect(
				(await ask(`{ briefing(place: "Gent", ${dates}) { asOf } }`)).errors[0]?.extensions?.code,
			).toBe("BAD_INPUT");
	});

	test("tells of shared themes on how many visits and elsewhere, with the sentences", async () => {
		const { themes } = await briefing(
			'place: "Gent", themes: ["Youth", "water"]',
			"themes { theme { id } trips elsewhere facts { evidence { quote } } }",
		);
		expect(themes[1]).toEqual({
			theme: { id: "theme:youth" },
			trips: 2,
			elsewhere: 0,
			facts: [{ evidence: [{ quote: "over jeugd" }] }, { evidence: [{ quote: "Over jeugd" }] }],
		});
	});

	test("costs few round trips, and no more for more", async () => {
		const text = (length: number) =>
			`{ briefing(place: "country:NO") { visits(first: ${length}) { trip { name } travellers { person { name } } } contacts(first: ${length}) { entity { name } post { name } encounters(first: 2) { facts { id } } } promises(first: ${length}) { followUp { name } } } }`;
		const { queries } = await ask(text(20));
		await expectNoMoreRoundTrips(ask, text(20), text(1));
		// The outline; visits, nodes, functions, owners and ties; the facts of the ties.
		expect(queries).toBeLessThanOrEqual(3);
	});

	test("of nowhere is refused", async () => {
		for (const place of ["Atlantis", "", "organization:fjord"]) {
			const { errors } = await ask("query ($place: String!) { briefing(place: $place) { asOf } }", {
				place,
			});
			expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
		}
	});
});

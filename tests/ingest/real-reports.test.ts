import { beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "#domain/extraction.ts";
import { foldName } from "#domain/names.ts";
import { extractReport } from "#ingest/extract.ts";
import { readerFor } from "#ingest/read/readers.ts";
import { type GoldReport, readGold } from "../evaluation/gold.ts";
import {
	realExpectedFolder,
	realReportsFolder,
	requireRealReports,
} from "../evaluation/real-reports.ts";
import { scoreReport } from "../evaluation/score.ts";

let gold: readonly GoldReport[] = [];
let found: readonly Extraction[] = [];

beforeAll(() => {
	requireRealReports();
	gold = readGold(realReportsFolder, realExpectedFolder);
	found = gold.map(({ file, bytes }) => {
		const read = readerFor(file)?.(bytes);
		if (!read?.ok) throw new Error(`${file} can't be read`);
		return extractReport({ file, content: read.content });
	});
}, 60_000);

const outcomes = (kind: string) =>
	gold.flatMap(({ gold: wanted }, index) => {
		const extraction = found[index];
		return extraction
			? scoreReport(wanted, extraction).filter((outcome) => outcome.kind === kind)
			: [];
	});
const faults = (kind: string) =>
	outcomes(kind)
		.filter(({ verdict }) => verdict !== "right")
		.map(({ verdict, gold: wanted, predicted }) => `${verdict}: ${wanted} · ${predicted}`);

describe("the five real reports", () => {
	it("are five trips with their travellers and durations as written", () => {
		expect(found.flatMap(({ trips }) => trips).map(({ travellers }) => travellers)).toEqual([
			1, 1, 1, 3, 2,
		]);
		expect(found.map(({ trips }) => trips[0]?.days)).toEqual([4, 6, 2, 5, 4]);
		expect(found.map(({ trips }) => trips[0]?.startDate ?? null)).toEqual([
			null,
			"XXXX-02-08",
			expect.stringMatching(/^2023/u),
			"2021-11-14",
			null,
		]);
	});

	it("visit the places that they say, under one name with their country", () => {
		const places = found.map(({ trips }) =>
			trips[0]?.destinations.map(({ city, country }) => `${city} ${country}`),
		);
		expect(places).toEqual([
			["Pretoria ZA", "Kaapstad ZA"],
			["Abu Dhabi AE"],
			["Brussel BE"],
			["Barcelona ES"],
			["Oslo NO"],
		]);
	});

	it("name nineteen people, each with function, organization and city", () => {
		const named = found
			.flatMap(({ people }) => people)
			.filter(({ name, traveller }) => name !== null && !traveller);
		expect(named).toHaveLength(19);
		expect(faults("people")).toEqual([]);
		expect(faults("people.role")).toEqual([]);
		expect(faults("people.organization")).toEqual([]);
	});

	it("unfold six mayors and two posts at the embassy in Oslo", () => {
		const people = found[4]?.people ?? [];
		expect(
			people.filter(({ role }) => foldName(role ?? "") === "burgemeester").map(({ city }) => city),
		).toEqual(["Oslo", "Manchester", "Highland Park", "Alexandria", "Straatsburg", "Wrocław"]);
		expect(
			people.filter(({ organization }) => organization === "Nederlandse ambassade in Oslo"),
		).toHaveLength(2);
	});

	it("make no city of a pub, a university or a line end", () => {
		const cities = found.map(({ cities: items }) => items.map(({ name }) => name));
		expect(cities[4]).not.toContain("Londen");
		expect(cities.flat()).not.toContain("Delft");
		expect(cities[0]).toContain("Johannesburg");
		expect(found[1]?.organizations.map(({ name }) => name)).toContain(
			"Rijksdienst voor Ondernemend Nederland",
		);
		expect(faults("cities")).toEqual([]);
	});

	it("quote the text verbatim, at most a sentence, item or row", () => {
		gold.forEach(({ file, bytes }, index) => {
			const read = readerFor(file)?.(bytes);
			const extraction = found[index];
			if (!read?.ok || !extraction) throw new Error(`${file} can't be read`);
			const { trips, cities, organizations, people, themes, followups, met, not_met } = extraction;
			const lists = [cities, organizations, people, themes, followups, met, not_met].flat();
			const fields = trips.flatMap((trip) => Object.values(trip.evidence).flat());
			const evidence = [...lists.flatMap((item) => item.evidence), ...fields];
			expect(lists.every((item) => item.evidence.length > 0)).toBe(true);
			for (const { start, end, quote } of evidence) {
				expect(read.content.slice(start, end)).toBe(quote);
				expect(quote).not.toBe("");
			}
		});
	});
});

import { describe, expect, it } from "vitest";
import { countryByCode, lookUpLand } from "#ingest/gazetteer/load-countries.ts";
import { englishTownName } from "#ingest/gazetteer/load-exonyms.ts";
import { lookUpTowns, townById } from "#ingest/gazetteer/load-gazetteer.ts";
import { indexRows, lowerBound, matchRow } from "#ingest/gazetteer/names-index.ts";

describe("the gazetteer", () => {
	it("knows a town by its Dutch, English and local name", () => {
		const ids = ["keulen", "cologne", "koln"].map(
			(key) => lookUpTowns(key).named?.towns[0]?.geonameId,
		);
		expect(new Set(ids)).toEqual(new Set([2886242]));
	});

	it("gives the English name of a town, also where GeoNames goes by the local one", () => {
		const english = [
			["Wenen", "AT"],
			["Keulen", "DE"],
			["Genève", "CH"],
			["Oslo", "NO"],
			["Xyzzy", null],
		] as const;
		expect(english.map(([name, country]) => englishTownName(name, country))).toEqual([
			"Vienna",
			"Cologne",
			"Geneva",
			"Oslo",
			"Xyzzy",
		]);
	});

	it("gives place, country and population by id", () => {
		expect(townById(2747373)).toMatchObject({ name: "Den Haag", country: "NL", division: "11" });
		expect(townById(1)).toBeNull();
	});

	it("knows the seat of a municipality of which GeoNames counts nobody", () => {
		expect(lookUpTowns("kleppesto").named?.towns[0]).toMatchObject({
			country: "NO",
			population: 0,
		});
	});

	it("says whether longer names start with a word", () => {
		expect(lookUpTowns("new")).toEqual({ named: null, longer: true });
		expect(lookUpTowns("xyzzy")).toEqual({ named: null, longer: false });
	});

	it("lists namesakes by falling population", () => {
		const people = lookUpTowns("valencia").named?.towns.map(({ population }) => population) ?? [];
		expect(people.length).toBeGreaterThan(1);
		expect(people).toEqual([...people].sort((a, b) => b - a));
	});

	it("flags a town that is most likely part of another", () => {
		expect(lookUpTowns("scheveningen").named?.towns[0]?.district).toBe(true);
	});

	it("names every country in Dutch and English", () => {
		expect(countryByCode("ZA")).toMatchObject({ nl: "Zuid-Afrika", en: "South Africa" });
		expect(lookUpLand("duitse")).toMatchObject({ country: "DE", form: "demonym" });
		expect(lookUpLand("new jersey")).toMatchObject({ country: "US", division: "NJ" });
	});
});

describe("indexRows", () => {
	it("finds rows by key and by first words, passing over comments", () => {
		const rows = indexRows(Buffer.from("# head\nnew york\t1\nnewark\t2\nnice\t3\n"));
		const match = (name: string) =>
			matchRow(rows, lowerBound(rows, Buffer.from(name)), Buffer.from(name));
		expect(match("nice")).toBe("whole");
		expect(match("new")).toBe("prefix");
		expect(match("newer")).toBe("none");
		expect(match("zz")).toBe("none");
	});
});

import { describe, expect, it } from "vitest";
import { themeAddress } from "../../../../client/views/theme/address.ts";
import type { Carrier, TraceCity } from "../../../../client/views/theme/queries.ts";
import { orderedCities, stopsOf } from "../../../../client/views/theme/rows.ts";

const city = (name: string, firstSeen: string | null, tripCount: number): TraceCity => ({
	city: { id: `city:${name}`, kind: "City", name, detail: null, sample: false },
	firstSeen,
	tripCount,
	counts: [],
});
const names = (cities: readonly TraceCity[]) => cities.map((row) => row.city?.name);

describe("the cities of a theme", () => {
	const cities = [city("Oslo", "2019", 5), city("Gent", null, 3), city("Bergen", "2016-05", 1)];

	it("stand by when they were first named, the undated last", () => {
		expect(names(orderedCities(cities, "first"))).toEqual(["Bergen", "Oslo", "Gent"]);
	});

	it("stand by number as they came, or by name", () => {
		expect(names(orderedCities(cities, "trips"))).toEqual(["Oslo", "Gent", "Bergen"]);
		expect(names(orderedCities(cities, "name"))).toEqual(["Bergen", "Gent", "Oslo"]);
	});
});

it("the way of whoever carried a theme goes by date along its cities; undated trips are no part of it", () => {
	const trip = (id: string, ...cities: string[]) => ({
		id,
		name: `trip ${id}`,
		report: { id: "report:1" },
		destinations: cities.map((name) => ({ id: `city:${name}`, name })),
	});
	const carrier: Carrier = {
		entity: { id: "person:a", kind: "Person", name: "A", detail: null, sample: false },
		cities: [{ id: "city:Oslo" }, { id: "city:Gent" }],
		encounters: [
			{ date: "2023-10", trip: trip("c", "Gent", "Elders"), facts: [] },
			{ date: "2016", trip: trip("a", "Oslo"), facts: [] },
			{ date: null, trip: trip("z"), facts: [] },
		],
	};
	const { way, undated } = stopsOf(carrier);
	expect(way.map(({ name, year }) => [name, year])).toEqual([
		["Oslo", "2016"],
		["Gent", "2023"],
	]);
	expect(undated.map(({ name }) => name)).toEqual(["trip z"]);
});

describe("the cell in the address of a theme", () => {
	it.each([
		[{ city: "city:3161732", year: 2019 }],
		[{ city: "city:3161732", year: null }],
		[{ city: null, year: 2019 }],
		[{ city: null, year: null }],
		[null],
	])("%o comes back as it went", (cell) => {
		const [path = "", search = ""] = themeAddress.at({ id: "theme:water", cell }).split("?");
		expect(themeAddress.read(path, search).cell).toEqual(cell);
	});

	it("that can't be read opens nothing", () => {
		expect(themeAddress.read("/themes/theme:water", "cell=what").cell).toBeNull();
	});
});

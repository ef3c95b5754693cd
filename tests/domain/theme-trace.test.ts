import { expect, test } from "vitest";
import { tabulateTheme } from "#domain/theme-trace.ts";
import { traceTrips } from "#domain/traced-trips.ts";
import { drawBoards, placeTrips } from "./drawn-boards.ts";
import { type PlainTrip, tabulatePlainly, themeCities, wholeTable } from "./plain-trace.ts";

const related = new Set(["theme:0", "theme:3"]);

/** The same trips, an object each. */
function plainTrips(boards: ReturnType<typeof drawBoards>): readonly PlainTrip[] {
	const byTrip = Map.groupBy(boards.flat(), ({ trip }) => trip);
	return [...byTrip.values()].flatMap((rows) => {
		const [row] = rows;
		if (!row) return [];
		const visited = row.cities.map(({ id }) => id).toSorted();
		const named = visited.filter((id) =>
			rows.some(({ cities }) => cities.some((city) => city.id === id && city.named)),
		);
		const told = { named, unnamed: rows.some(({ unnamed }) => unnamed) };
		return {
			...{ trip: row.trip, date: row.date },
			beside: row.themes.filter((id) => !related.has(id)),
			...themeCities(told, visited),
		};
	});
}

test("a theme's table is what going through its trips one by one gives", () => {
	for (let seed = 1; seed <= 60; seed += 1) {
		const boards = drawBoards(seed, { trips: 3 * (seed - 1), boards: 1 + (seed % 4) });
		const table = tabulateTheme(traceTrips(placeTrips(boards), related));
		const plain = tabulatePlainly(plainTrips(boards));
		expect(wholeTable(table)).toEqual(plain);
		expect([table.cityCount, table.cellCount]).toEqual([plain.cities.length, plain.cells.length]);
		expect(table.cities(3)).toEqual(plain.cities.slice(0, 3));
		expect(table.cells(5)).toEqual(plain.cells.slice(0, 5));
		for (const cell of plain.cells) expect(table.cell(cell.city, cell.year)).toEqual(cell);
		expect(table.cell("city:none", 2004)).toBeNull();
		expect(table.cell(plain.cells[0]?.city ?? null, 1999)).toBeNull();
	}
});

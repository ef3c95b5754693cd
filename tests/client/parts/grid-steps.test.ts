import { describe, expect, it } from "vitest";
import { gridStep } from "../../../client/parts/grid-steps.ts";

const size = { rows: 3, columns: 4 };
const step = (row: number, column: number, key: string, ctrl = false) =>
	gridStep({ row, column }, { key, ctrl }, size);

describe("a step in a grid", () => {
	it("goes one cell along, and stays within", () => {
		expect(step(1, 1, "ArrowUp")).toEqual({ row: 0, column: 1 });
		expect(step(0, 1, "ArrowUp")).toEqual({ row: 0, column: 1 });
		expect(step(2, 1, "ArrowDown")).toEqual({ row: 2, column: 1 });
		expect(step(1, 0, "ArrowLeft")).toEqual({ row: 1, column: 0 });
		expect(step(1, 3, "ArrowRight")).toEqual({ row: 1, column: 3 });
	});

	it("goes to the ends of the row, with Ctrl to those of the grid", () => {
		expect(step(1, 2, "Home")).toEqual({ row: 1, column: 0 });
		expect(step(1, 2, "End")).toEqual({ row: 1, column: 3 });
		expect(step(1, 2, "Home", true)).toEqual({ row: 0, column: 0 });
		expect(step(1, 2, "End", true)).toEqual({ row: 2, column: 3 });
	});

	it("leaves other keys alone", () => {
		expect(step(1, 2, "Tab")).toBeNull();
		expect(step(1, 2, "a")).toBeNull();
	});
});

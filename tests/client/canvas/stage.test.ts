// @vitest-environment node
import { describe, expect, it } from "vitest";
import { neighbourTowards } from "../../../client/canvas/stage.ts";

const others = [
	{ id: "right", at: { x: 50, y: 5 } },
	{ id: "farRight", at: { x: 200, y: 0 } },
	{ id: "up", at: { x: 0, y: -80 } },
];
const from = { x: 0, y: 0 };

describe("walking by the arrows", () => {
	it("goes to the nearest node in that direction", () => {
		expect(neighbourTowards(from, { x: 1, y: 0 }, others)).toBe("right");
		expect(neighbourTowards(from, { x: 0, y: -1 }, others)).toBe("up");
	});

	it("stays when there is none", () => {
		expect(neighbourTowards(from, { x: -1, y: 0 }, others)).toBeNull();
	});
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import { labelsThatFit } from "../../../client/canvas/labels.ts";
import { type Point, placeNewcomers } from "../../../client/canvas/placement.ts";
import { settle } from "../../../client/canvas/simulation.ts";

const ids = Array.from({ length: 80 }, (_, index) => `n${index}`);
const links = ids.slice(1).map((id, index) => ({ from: `n${Math.floor(index / 3)}`, to: id }));
const newcomers = ids.map((id) => ({ id, parent: null }));
const options = { pause: async () => {}, now: () => 0, aspect: 1 };
const none: ReadonlyMap<string, Point> = new Map();

const layOut = (known: ReadonlyMap<string, Point>) => {
	const places = placeNewcomers(
		newcomers.filter(({ id }) => !known.has(id)),
		links,
		known,
	);
	const bodies = ids.map((id) => ({
		id,
		at: known.get(id) ?? places.get(id) ?? { x: 0, y: 0 },
		fixed: known.has(id),
		radius: 30,
	}));
	return settle(bodies, links, options);
};

describe("layout", () => {
	it("puts the same network in the same places", async () => {
		expect(await layOut(none)).toEqual(await layOut(none));
	});

	it("keeps nodes apart", async () => {
		const points = [...(await layOut(none)).values()];
		const gaps = points.flatMap((one, index) =>
			points.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
		);
		expect(Math.min(...gaps)).toBeGreaterThan(40);
	});

	it("leaves what is drawn where it is", async () => {
		const known = new Map(ids.slice(0, 60).map((id, index) => [id, { x: index * 70, y: 0 }]));
		const moved = await layOut(known);
		expect([...moved.keys()]).toEqual(ids.slice(60));
	});

	it("pauses when a slice of time is used up, and stops when told to", async () => {
		let time = 0;
		let pauses = 0;
		const controller = new AbortController();
		const bodies = ids.map((id) => ({ id, at: { x: 0, y: 0 }, fixed: false, radius: 30 }));
		await settle(bodies, links, {
			aspect: 1,
			now: () => (time += 5),
			signal: controller.signal,
			pause: async () => {
				pauses += 1;
				if (pauses === 3) controller.abort();
			},
		});
		expect(pauses).toBe(3);
	});
});

describe("newcomers", () => {
	it("start near their parent, away from the middle", () => {
		const known = new Map([
			["parent", { x: 300, y: 0 }],
			["other", { x: -300, y: 0 }],
		]);
		const place = placeNewcomers([{ id: "new", parent: "parent" }], [], known).get("new");
		expect(place?.x).toBeGreaterThan(300);
		expect(Math.hypot((place?.x ?? 0) - 300, place?.y ?? 0)).toBeLessThan(130);
	});

	it("start near a neighbour that is drawn, when nobody brought them", () => {
		const known = new Map([["other", { x: 500, y: 500 }]]);
		const place = placeNewcomers(
			[{ id: "new", parent: null }],
			[{ from: "new", to: "other" }],
			known,
		);
		expect(
			Math.hypot((place.get("new")?.x ?? 0) - 500, (place.get("new")?.y ?? 0) - 500),
		).toBeLessThan(130);
	});

	it("that know nobody start beside the drawing", () => {
		const known = new Map([["other", { x: 500, y: 0 }]]);
		expect(placeNewcomers([{ id: "new", parent: null }], [], known).get("new")?.x).toBeGreaterThan(
			600,
		);
	});
});

describe("labels", () => {
	const node = (id: string, x: number, priority: number) => ({
		id,
		x,
		y: 0,
		radius: 12,
		label: "een naam",
		priority,
	});

	it("show where they fit, the important first", () => {
		expect([...labelsThatFit([node("minor", 20, 1), node("major", 0, 2)])]).toEqual(["major"]);
		expect(labelsThatFit([node("one", 0, 1), node("two", 200, 2)]).size).toBe(2);
	});

	it("do not hide another node, unless that is of a lower step", () => {
		const below = { ...node("below", 0, 1), y: 24, label: "" };
		expect([...labelsThatFit([node("above", 0, 2), below])]).not.toContain("above");
		expect([...labelsThatFit([node("above", 0, 900), below])]).toContain("above");
	});
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestPaths, type Hop, type Path } from "#domain/paths.ts";

const graphOf = (text: string) => {
	const hops = text.split(" ").map((pair): Hop => {
		const [a = "", b = ""] = pair.split("-");
		return { a, b };
	});
	const trips = new Map(
		hops
			.flatMap(({ a, b }) => [a, b])
			.flatMap((id) => (/^t/.test(id) ? [[id, `20${id.slice(1)}`]] : [])) as [string, string][],
	);
	return { hops, trips };
};
const written = ({ steps }: Path) =>
	steps.map(({ from, to, trips }) => `${from}-${trips.join("+")}-${to}`).join(" ");
const paths = (text: string, question: Partial<Parameters<typeof bestPaths>[1]> = {}) =>
	bestPaths(graphOf(text), { from: "a", to: "b", k: 3, maxHops: 8, ...question }).paths.map(
		written,
	);

describe("the best paths", () => {
	test("take trips for links, the newest first", () => {
		expect(paths("a-t18 t18-b a-t21 t21-b")).toEqual(["a-t21+t18-b"]);
	});

	test("go straight where two are linked", () => {
		expect(paths("a-b a-t18 t18-b")).toEqual(["a--b"]);
	});

	test("of few links come before those of many, of equal ones those by more trips, then by newer ones", () => {
		expect(paths("a-t10 t10-x x-t11 t11-b a-t12 t12-y y-t13 t13-b a-t14 t14-y a-p p-b")).toEqual(
			["a--p p--b", "a-t12-y y-t13-b", "a-t10-x x-t11-b"].map((path) =>
				path.replace("t12-y", "t14+t12-y"),
			),
		);
	});

	test("use no trip twice: who was there too is no way round", () => {
		expect(paths("a-t18 t18-b t18-x")).toEqual(["a-t18-b"]);
	});

	test("take a trip for a node where it is an end", () => {
		expect(paths("t18-x x-b", { from: "t18" })).toEqual(["t18--x x--b"]);
	});

	test("end at the number and length asked for", () => {
		const text = "a-p p-b a-q q-b a-r r-s s-b";
		expect(paths(text, { k: 1 })).toEqual(["a--p p--b"]);
		expect(paths(text, { k: 9, maxHops: 2 })).toHaveLength(2);
		expect(paths("a-x y-b")).toEqual([]);
	});

	test("are those that trying all ways gives", () => {
		const node = fc.constantFrom("a", "b", "c", "d", "e", "t11", "t12", "t13");
		fc.assert(
			fc.property(fc.array(fc.tuple(node, node), { maxLength: 16 }), (pairs) => {
				const edges = pairs.filter(([x, y]) => x !== y && !(/^t/.test(x) && /^t/.test(y)));
				if (edges.length === 0) return;
				const text = edges.map((pair) => pair.join("-")).join(" ");
				const found = bestPaths(graphOf(text), { from: "a", to: "b", k: 1_000, maxHops: 8 });
				expect(found.complete).toBe(true);
				const nodes = found.paths.map(({ steps }) => ["a", ...steps.map(({ to }) => to)].join());
				expect(nodes.toSorted()).toEqual(everyWay(edges).toSorted());
				expect(found.paths.map(({ hops }) => hops)).toEqual(
					found.paths.map(({ hops }) => hops).toSorted((x, y) => x - y),
				);
			}),
			{ numRuns: 300 },
		);
	});
});

/** All sequences of nodes from a to b, the plain way: every step either links itself or has a trip that no other step could take. */
function everyWay(edges: readonly (readonly [string, string])[]): readonly string[] {
	const linked = (x: string, y: string) =>
		edges.some(([p, q]) => (p === x && q === y) || (p === y && q === x));
	const tripsOf = (x: string, y: string) =>
		["t11", "t12", "t13"].filter((trip) => linked(x, trip) && linked(trip, y));
	const ways: string[][] = [];
	const walk = (way: string[]) => {
		const here = way.at(-1) ?? "a";
		if (here === "b") ways.push(way);
		else
			for (const next of ["a", "b", "c", "d", "e"])
				if (!way.includes(next) && (linked(here, next) || tripsOf(here, next).length > 0))
					walk([...way, next]);
	};
	walk(["a"]);
	return ways
		.filter((way) => {
			const steps = way.slice(1).map((to, index) => {
				const from = way[index] ?? "";
				return linked(from, to) ? null : tripsOf(from, to);
			});
			const taken = steps.flatMap((trips) => trips ?? []);
			return (
				steps.reduce((sum, trips) => sum + (trips === null ? 1 : 2), 0) <= 8 &&
				steps.every(
					(trips) =>
						trips?.some((one) => taken.filter((trip) => trip === one).length === 1) ?? true,
				)
			);
		})
		.map((way) => way.join());
}

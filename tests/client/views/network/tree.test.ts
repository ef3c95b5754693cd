// @vitest-environment node
import { describe, expect, it } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { treeCommand } from "../../../../client/views/network/tree-keys.ts";
import { type TreeRow, treeRows } from "../../../../client/views/network/tree-rows.ts";
import { city, link, network, person, theme, trip } from "../../small-network.ts";

const drawing = drawingOf({
	base: network(
		[trip, city, person, theme],
		[link("VISITED", "trip:a", "city:1"), link("MET", "trip:a", "person:p")],
	),
	expansions: [],
	bridges: [],
	kinds: nodeKinds,
	latest: null,
});
const rows = (toggled: readonly string[] = []) => treeRows(drawing, new Set(toggled), "nl");
const keys = (list: readonly TreeRow[]) => list.map((row) => row.key);

describe("the list twin", () => {
	it("holds every node that is drawn, by kind", () => {
		expect(keys(rows())).toEqual([
			"Trip",
			"trip:a",
			"City",
			"city:1",
			"Person",
			"person:p",
			"Theme",
			"theme:water",
		]);
	});

	it("unfolds a node into its links, said from where one stands", () => {
		const words = rows(["city:1"]).flatMap((row) => (row.type === "link" ? [row.word] : []));
		expect(words).toEqual(["bezocht tijdens"]);
		const unfolded = rows(["trip:a"]).filter((row) => row.type === "link");
		expect(unfolded.map((row) => [row.level, row.position, row.siblings])).toEqual([
			[3, 1, 2],
			[3, 2, 2],
		]);
	});

	it("folds a kind", () => {
		expect(keys(rows(["Trip"]))).not.toContain("trip:a");
	});

	it("knows what can't be unfolded", () => {
		expect(rows().at(-1)?.unfolded).toBeNull();
	});
});

describe("the keys of the list", () => {
	const list = rows();
	const [kind, node] = list as [TreeRow, TreeRow];
	const focusOf = (row: TreeRow, key: string) => {
		const command = treeCommand(list, row, key);
		return command?.type === "focus" ? command.row.key : command?.type;
	};

	it.each([
		["ArrowDown", "trip:a"],
		["End", "theme:water"],
		["ArrowRight", "trip:a"],
		["w", "theme:water"],
		["Enter", "choose"],
	])("%s on a kind leads to %s", (key, result) => {
		const expected = key === "w" ? "trip:a" : result;
		expect(focusOf(kind, key)).toBe(expected);
	});

	it.each([
		["ArrowUp", "Trip"],
		["ArrowLeft", "Trip"],
		["ArrowRight", "fold"],
		["Home", "Trip"],
		["Enter", "open"],
		[" ", "choose"],
		["+", "expand"],
		["-", "collapse"],
		["w", "theme:water"],
		["F5", undefined],
	])("%s on a node leads to %s", (key, result) => {
		expect(focusOf(node, key)).toBe(result);
	});
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
	begin,
	collapse,
	expand,
	isolate,
	overview,
	redo,
	undo,
	visit,
} from "../../../../client/views/network/plan.ts";

describe("plans", () => {
	it("expands a node, further each time, and collapses it at once", () => {
		const opened = expand(expand(overview, "a"), "a");
		expect(opened.open).toEqual(["a", "a"]);
		expect(collapse(opened, "a")).toEqual(overview);
	});

	it("draws one node alone", () => {
		expect(isolate("a")).toEqual({ focus: ["a"], open: [] });
	});
});

describe("history", () => {
	const first = expand(overview, "a");
	const second = expand(first, "b");
	const walked = visit(visit(begin(overview), first), second);

	it("goes back and forward", () => {
		expect(undo(walked).present).toEqual(first);
		expect(redo(undo(walked))).toEqual(walked);
	});

	it("stays where it is at either end", () => {
		const start = begin(overview);
		expect(undo(start)).toBe(start);
		expect(redo(start)).toBe(start);
	});

	it("takes the browser's back and forward for undo and redo", () => {
		const back = visit(walked, first);
		expect(back.future).toEqual([second]);
		expect(visit(back, second)).toEqual(walked);
	});

	it("forgets what was undone once something new is done", () => {
		const changed = visit(undo(walked), expand(first, "c"));
		expect(changed.future).toEqual([]);
		expect(changed.past).toEqual([overview, first]);
	});

	it("notes the same plan once", () => {
		expect(visit(walked, { focus: [], open: ["a", "b"] })).toBe(walked);
	});
});

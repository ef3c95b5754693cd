// @vitest-environment node
import { describe, expect, it } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import { drawingOf } from "../../../client/canvas/drawing.ts";
import { elementsOf, sizeOf } from "../../../client/canvas/elements.ts";
import { city, entity, link, network, person, trip } from "../small-network.ts";

const drawing = drawingOf({
	base: network(
		[trip, city, person, { ...entity("event:e", "Event", 0, "Congres"), sample: true }],
		[
			link("VISITED", "trip:a", "city:1", 4),
			{ ...link("MET", "trip:a", "person:p"), role: "dinner" },
		],
	),
	expansions: [],
	bridges: [],
	kinds: nodeKinds,
	latest: null,
});
const find = (id: string, selected: string | null, language: "nl" | "en" = "nl") =>
	elementsOf(drawing, { selected, fades: true }, language).find(
		(element) => element.data.id === id,
	);

describe("elements", () => {
	it("name a node and say how many neighbours are not shown", () => {
		expect(find("person:p", null)?.data).toMatchObject({
			kind: "Person",
			label: "Jo Voorbeeld  +4",
		});
		expect(find("event:e", null)?.data).toMatchObject({ label: "Congres" });
	});

	it("shorten long names", () => {
		const long = entity(
			"x",
			"Organization",
			0,
			"Een naam die veel te lang is om in een tekening te passen",
		);
		const drawn = {
			...drawing,
			nodes: [{ entity: long, parent: null, fresh: false, open: false, hidden: 0, apart: null }],
		};
		expect(elementsOf(drawn, { selected: null, fades: true }, "nl")[0]?.data.label).toBe(
			"Een naam die veel te lang is om…",
		);
	});

	it("give a link its words in the language of the screen and a width by its facts", () => {
		expect(find("MET trip:a person:p", null)?.data.label).toBe("ontmoette (diner)");
		expect(find("MET trip:a person:p", null, "en")?.data.label).toBe("met (dinner)");
		expect(find("VISITED trip:a city:1", null)?.data).toMatchObject({ width: 3, source: "trip:a" });
	});

	it("lift the chosen node with its links and dim the rest", () => {
		expect(find("city:1", "city:1")?.classes).toBe("chosen near");
		expect(find("trip:a", "city:1")?.classes).toBe("near");
		expect(find("person:p", "city:1")?.classes).toBe("far");
		expect(find("VISITED trip:a city:1", "city:1")?.classes).toBe("near worded");
	});

	it("dim nothing where all that is drawn is about the chosen node", () => {
		const [, , far] = elementsOf(drawing, { selected: "city:1", fades: false }, "nl");
		expect(far).toMatchObject({ data: { id: "person:p" }, classes: "" });
	});

	it("dim nothing when what is chosen isn't drawn", () => {
		expect(find("city:1", "city:elsewhere")?.classes).toBe("");
	});

	it("mark samples", () => {
		expect(find("event:e", null)?.classes).toBe("sample");
	});

	it("grow with their neighbours up to a limit", () => {
		expect([sizeOf(0), sizeOf(1), sizeOf(1000)]).toEqual([24, 30, 54]);
	});
});

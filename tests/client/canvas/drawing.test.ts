// @vitest-environment node
import { describe, expect, it } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import { drawingOf } from "../../../client/canvas/drawing.ts";
import { city, entity, link, network, person, theme, trip } from "../small-network.ts";

const base = network([trip, city], [link("VISITED", "trip:a", "city:1")], 212);
const around = network([city, trip, person], [link("MET", "trip:a", "person:p")]);
const parts = { base, expansions: [], bridges: [], kinds: nodeKinds, latest: null } as const;

describe("drawing", () => {
	it("says how much of the whole it shows", () => {
		expect(drawingOf(parts)).toMatchObject({ shown: 2, total: 212, added: 0 });
	});

	it("adds what an expansion brings, once, marked as new and with its parent", () => {
		const expansions = [{ id: "city:1", network: around, before: 1 }];
		const { nodes, added } = drawingOf({ ...parts, expansions, latest: "city:1" });
		expect(nodes.map((node) => node.entity.id)).toEqual(["trip:a", "city:1", "person:p"]);
		expect(nodes[2]).toMatchObject({ parent: "city:1", fresh: true });
		expect(nodes[1]).toMatchObject({ open: true, fresh: false });
		expect(added).toBe(1);
	});

	it("keeps on collapse what another expansion brought too", () => {
		const other = { id: "theme:water", network: network([theme, person], []), before: 1 };
		const both = [{ id: "city:1", network: around, before: 1 }, other];
		const ids = (expansions: typeof both) =>
			drawingOf({ ...parts, expansions }).nodes.map((node) => node.entity.id);
		expect(ids(both)).toEqual(["trip:a", "city:1", "person:p", "theme:water"]);
		expect(ids([other])).toEqual(["trip:a", "city:1", "theme:water", "person:p"]);
	});

	it("marks on a further expansion only what is new by that", () => {
		const expansions = [{ id: "city:1", network: around, before: 3 }];
		const { nodes } = drawingOf({ ...parts, expansions, latest: "city:1" });
		expect(nodes.filter((node) => node.fresh)).toEqual([]);
	});

	it("takes a trip's report for no neighbour, as the server does", () => {
		const report = entity("report:r", "Report");
		const links = [link("DESCRIBES", "report:r", "trip:a"), link("VISITED", "trip:a", "city:1")];
		const { nodes } = drawingOf({ ...parts, base: network([trip, city, report], links) });
		expect(nodes[0]).toMatchObject({ hidden: 2 });
	});

	it("tells namesakes apart by their second line", () => {
		const first = { ...entity("person:x", "Person", 1, "Jo"), detail: "wethouder" };
		const second = { ...entity("person:y", "Person", 1, "Jo"), detail: "adviseur" };
		const { nodes } = drawingOf({ ...parts, base: network([first, second, theme], []) });
		expect(nodes.map((node) => node.apart)).toEqual(["wethouder", "adviseur", null]);
	});

	it("leaves out the kinds that are off, with their links", () => {
		const { nodes, links } = drawingOf({ ...parts, kinds: ["Trip"] });
		expect(nodes.map((node) => node.entity.id)).toEqual(["trip:a"]);
		expect(links).toEqual([]);
	});

	it("draws the links between nodes that came with different parts", () => {
		const expansions = [
			{ id: "x", network: network([entity("x", "Event"), person], []), before: 1 },
		];
		const bridges = [link("MET", "trip:a", "person:p"), link("ABOUT", "trip:a", "theme:none")];
		const { links } = drawingOf({ ...parts, expansions, bridges });
		expect(links.map((each) => each.id)).toEqual(["VISITED trip:a city:1", "MET trip:a person:p"]);
	});

	it("counts the neighbours that are not drawn, two links to one node as one", () => {
		const twice = network(
			[trip, city],
			[link("VISITED", "trip:a", "city:1"), link("MENTIONED", "trip:a", "city:1")],
		);
		const { nodes } = drawingOf({ ...parts, base: twice });
		expect(nodes.map((node) => node.hidden)).toEqual([2, 1]);
	});
});

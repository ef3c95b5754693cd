import { describe, expect, test } from "vitest";
import { masked } from "#domain/forgetting.ts";
import { namePlaces, type SoughtNames } from "#ingest/forget/name-places.ts";

const without = (text: string, name: string, more: Partial<SoughtNames> = {}) => {
	const sought = { names: [name], others: [], apart: [], alone: true, ...more };
	return masked(text, namePlaces(text, sought)).replace(/\u2588+/g, "#");
};

describe("the places of a name", () => {
	test.each([
		["Gesproken met Tomas Veldkamp.", "Gesproken met #."],
		["TOMAS VELDKAMP, wethouder", "#, wethouder"],
		["Veldkamp, Tomas (wethouder)", "# (wethouder)"],
		["De heer Veldkamp zei", "De heer # zei"],
		["het voorstel van T. Veldkamp en T.J. Veldkamp", "het voorstel van # en #"],
		["Tomas J. Veldkamp en Tómas Véldkamp", "# en #"],
		["Veldkamps voorstel, Veldkamp's plan", "# voorstel, # plan"],
		["Tomas\nVeldkamp en Tomas Veld-\nkamp", "#\n# en #\n#"],
		["mail t.veldkamp@stad.example of tomasveldkamp@mail.example", "mail # of #"],
		['T. (Tom) Veldkamp en Tomas "Tom" Veldkamp', "# en #"],
		["Tomas en Rita Veldkamp", "# en Rita #"],
		["J.-T. Veldkamp; T.-J. Veldkamp", "J.-T. Veldkamp; #"],
		["Tomas bleef; het veldkamp lag open", "Tomas bleef; het veldkamp lag open"],
		["P. Veldkamp was er niet", "P. Veldkamp was er niet"],
		["Veldkamp, P. Jansma en Veldkamp, T.", "#, P. Jansma en #."],
	])("%j", (text, expected) => {
		expect(without(text, "tomas veldkamp")).toBe(expected);
	});

	test("hold the particles and both parts of a double surname", () => {
		const text = "Ana de la Cruz Moreno; mevrouw De la Cruz; mevrouw Moreno; op de la";
		expect(without(text, "ana de la cruz moreno")).toBe("#; mevrouw #; mevrouw #; op de la");
	});

	test("are none for a surname alone that somebody else there bears", () => {
		const text = "Tomas Veldkamp en Rita Veldkamp. Veldkamp sprak; mail veldkamp@stad.example.";
		expect(without(text, "tomas veldkamp", { others: ["rita veldkamp"] })).toBe(
			"# en Rita Veldkamp. Veldkamp sprak; mail veldkamp@stad.example.",
		);
	});

	test("are none for a surname within the name of a town or a body", () => {
		const text = "Tomas Lisse reisde naar Lisse. Lisse was blij.";
		const apart = [{ start: 24, end: 29 }];
		expect(without(text, "tomas lisse", { apart })).toBe("# reisde naar Lisse. # was blij.");
	});

	test("count without a capital in the name of a file", () => {
		const name = "2019/verslag-veldkamp_oslo.txt";
		expect(without(name, "tomas veldkamp", { anyCase: true })).toBe("2019/verslag-#_oslo.txt");
	});

	test("keep the length and the line ends of a text", () => {
		const text = "Met Tomas\r\nVeldkamp.";
		const sought = { names: ["tomas veldkamp"], others: [], apart: [], alone: true };
		expect(masked(text, namePlaces(text, sought))).toBe("Met █████\r\n████████.");
	});
});

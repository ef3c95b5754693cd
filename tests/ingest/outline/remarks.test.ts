import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const rolesOf = (content: string) =>
	extractReport({ file: "reis.txt", content }).sections.map(({ heading, role }) => [heading, role]);

it("knows a heading by a remark in brackets that has stops of its own", () => {
	expect(
		rolesOf(
			"Doel\nLeren\n\nContacten (z.o.z. voor kaartjes)\n\nAna Smit, schepen\n\nOpbrengst\nGoed.\n",
		),
	).toContainEqual(["Contacten (z.o.z. voor kaartjes)", "contacts"]);
});

it("takes whom at home to ask for no answer on whom one met", () => {
	expect(
		rolesOf("Contactpersoon: Ana Smit\n\nWanneer: 5 mei 2022\nWie: de wethouder\nWaarom: leren\n"),
	).toContainEqual(["Contactpersoon", "other"]);
});

it("takes an item between others of its list for no heading", () => {
	const list =
		"Doel\nLeren\n\nVerslag\n- station bezocht\n- valt op: alles op papier\n- mevrouw Smit is schepen\n";
	expect(rolesOf(list).map(([heading]) => heading)).not.toContain("- valt op");
	const form = "* Data: 3 mei 2022\n* Plaats: León\n* Doel: leren\n";
	expect(rolesOf(form).map(([, role]) => role)).toEqual(
		expect.arrayContaining(["duration", "places", "purpose"]),
	);
});

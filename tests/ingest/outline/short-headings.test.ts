import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const rolesOf = (content: string) =>
	extractReport({ file: "reis.txt", content }).sections.map(({ heading, role }) => [heading, role]);

it.each([
	["Met wie op reis", "party"],
	["Betrokken medewerkers", "party"],
	["Verblijfsduur", "duration"],
	["Beoogd resultaat", "purpose"],
	["Kennisvraag", "purpose"],
	["Bezochte projecten", "places"],
	["Wie kwamen we tegen?", "contacts"],
	["Overleg gevoerd met", "contacts"],
	["Hoogtepunten", "results"],
	["Uitgezette acties", "followups"],
	["Beloftes", "followups"],
])("knows what %s asks", (heading, role) => {
	const content = `Verslag werkbezoek Gent\n\nDoel\nKennis opdoen\n\n${heading}\nTwee collega's\n\nConclusies\nGoed.\n`;
	expect(rolesOf(content)).toContainEqual([heading, role]);
});

it("takes who alone on a line for whom one met, and as a field of a form for who travelled", () => {
	const list =
		"waarom\n - leren\n\nwaar\n - Gent\n\nwie\n - Ana Smit, schepen\n\nuitkomst\n - goed\n";
	expect(rolesOf(list)).toContainEqual(["wie", "contacts"]);
	const short =
		"Gent, mei 2022\n\nWAAROM\n* leren\n\nWIE\n* Ana Smit, schepen\n\nGELEERD\n* veel\n";
	expect(rolesOf(short)).toContainEqual(["WIE", "contacts"]);
	const form = "Reis: Gent\nWaar: Gent\nWie: de wethouder en Ana Smit\nWaarom: leren\n";
	expect(rolesOf(form)).toContainEqual(["Wie", "party"]);
});

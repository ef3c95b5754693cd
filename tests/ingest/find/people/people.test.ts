import { expect, it } from "vitest";
import { tokenise } from "#ingest/find/names/tokens.ts";
import { roleWord, singularForm } from "#ingest/find/people/role-words.ts";
import { roleAt } from "#ingest/find/people/roles.ts";

const nowhere = { body: () => 0, place: () => 0 };
const role = (text: string): string | null =>
	roleAt(tokenise(text, { start: 0, end: text.length }), 0, nowhere, false)?.text ?? null;

it.each([
	["Senior Policy Advisor van X", "Senior Policy Advisor"],
	["Chief Cycling Planner bij X", "Chief Cycling Planner"],
	["plaatsvervangend ambassadeur", "plaatsvervangend ambassadeur"],
	["wethouder Verkeer van X", "wethouder Verkeer"],
	["hoofd van de afdeling Wonen, X", "hoofd van de afdeling Wonen"],
	["Commissioner for International Affairs", "Commissioner for International Affairs"],
	["verkeersadviseur bij X", "verkeersadviseur"],
	["Chief of Staff van X", "Chief of Staff"],
	["adjoint au maire van X", "adjoint au maire"],
	[
		"schepen van Mobiliteit, Publieke Ruimte en Stedenbouw",
		"schepen van Mobiliteit, Publieke Ruimte en Stedenbouw",
	],
	["deputy town clerk van X", "deputy town clerk"],
])("%s", (text, found) => {
	expect(role(text)).toBe(found);
});

it("leads plurals back to the singular", () => {
	for (const [plural, singular] of [
		["Burgemeesters", "Burgemeester"],
		["ambtenaren", "ambtenaar"],
		["bestuursleden", "bestuurslid"],
		["Wethouders", "Wethouder"],
	] as const) {
		const word = roleWord(plural.toLowerCase());
		expect(word ? singularForm(plural, word) : plural).toBe(singular);
	}
});

it("takes a college of mayor and aldermen for no one", () => {
	expect(role("burgemeester en wethouders")).toBeNull();
});

it("takes a word that JavaScript gives every object for no function", () => {
	expect(roleWord("constructor")).toBeNull();
});

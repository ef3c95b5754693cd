import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const extracted = (content: string) => extractReport({ file: "reis.txt", content });
const places = "Welke locaties zijn bezocht?\nBarcelona\n\n";

it("reads a surname before the comma also where a dash or bracket follows, and two of a list as two", () => {
	const met = (entry: string) =>
		extracted(`${places}Wie heb je ontmoet?\n- ${entry}\n`).people.map(({ name }) => name);
	expect(met("Vokkers, Arjen – beleidsadviseur van Stichting Walvis")).toEqual(["Arjen Vokkers"]);
	expect(met("Mkhize-Barends, Thandeka – directeur")).toEqual(["Thandeka Mkhize-Barends"]);
	expect(met("Vos, J. (beleidsadviseur)")).toEqual(["J. Vos"]);
	expect(met("Koen Verspaget, Lieke Adriaans – beleidsadviseurs")).toEqual([
		"Koen Verspaget",
		"Lieke Adriaans",
	]);
});

it("takes a cell with nothing but a sign for empty", () => {
	const { people } = extracted(
		`${places}Wie heb je ontmoet?\nNaam | Functie | Organisatie\nAna Reis | -- | Stichting Walvis\nJan Bos | – | Stichting Meeuw\n`,
	);
	expect(people.map(({ name, role, organization }) => [name, role, organization])).toEqual([
		["Ana Reis", null, "Stichting Walvis"],
		["Jan Bos", null, "Stichting Meeuw"],
	]);
});

it("reads a table of what, who and when as promises, also below a heading that it doesn't know", () => {
	const { followups } = extracted(
		`${places}Wat levert het op?\nEen proef.\n\nActies\n| Wat | Wie | Wanneer |\n| Proef uitwerken | Ana Reis | 15 december 2023 |\n`,
	);
	expect(followups.map(({ text, owner, due }) => [text, owner, due])).toEqual([
		["Proef uitwerken", "Ana Reis", "2023-12-15"],
	]);
});

it("names an event without what the title says of itself", () => {
	const { trips } = extracted(
		`Reisverslag Smart City Expo World Congress\nBarcelona, 7-9 november 2023\n\n${places}`,
	);
	expect(trips[0]?.event.map(({ name }) => name)).toEqual(["Smart City Expo World Congress"]);
});

it("takes what a report or a part of it is called for no body", () => {
	const bodies = (title: string) =>
		extracted(
			`${title}, 13 t/m 16 juli 2023\n\nDo 13 juli\nIn Folkestone met de burgemeester gesproken.\n`,
		).organizations.map(({ name }) => name);
	expect(bodies("Reisdagboek Folkestone")).toEqual([]);
	expect(bodies("B. FOLKESTONE")).toEqual([]);
});

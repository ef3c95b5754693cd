import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, toldInFull } from "../told.ts";

describe("where a function's field ends and a name or body begins", () => {
	it.each(
		cases(`
			- Jonas Berg, VP Strategy Blue Heron Capital → + Jonas Berg, VP Strategy, Blue Heron Capital
			- Head of Innovation Golden Reed Ventures → + –, Head of Innovation, Golden Reed Ventures
			- Stichting Walvis, hoogleraar Landschapsarchitectuur Ranja Hautaluoma → + Ranja Hautaluoma, hoogleraar Landschapsarchitectuur, Stichting Walvis
			- Ministerie van Onderwijs en Onderzoek (adviseur digitaal leren) → + –, adviseur, Ministerie van Onderwijs en Onderzoek
			- CIO van de overheid Jonas Berg → + Jonas Berg, CIO
			- Directeur van het Baltic Harbour Forum → + –, Directeur, Baltic Harbour Forum
			In de pauze heb ik kennisgemaakt met de nieuwe stadsmarinier. → + –, stadsmarinier
			Gesproken met de plaatselijke politiechef, kolonel Jonas Berg. → + Jonas Berg, politiechef
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("who is told in one breath with another", () => {
	it.each(
		cases(`
			- Jukka Ahtola & Minna Repo – Stichting Walvis → + Jukka Ahtola, Stichting Walvis | + Minna Repo, Stichting Walvis
			- Consul-generaal in Toronto, Jonas Berg, en de economisch medewerker → + Jonas Berg, Consul-generaal, Nederlands consulaat-generaal in Toronto | + –, economisch medewerker, Nederlands consulaat-generaal in Toronto
			- De ambassadeur en de adviseur van Stichting Walvis → + –, ambassadeur, Nederlandse ambassade | + –, adviseur, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].map((one) => one.replace(", –", "")).toSorted()).toEqual(wanted);
	});

	it("ends a body's name before when something is due", () => {
		const content =
			"Wie heb je ontmoet?\n- Jonas Berg (Blue Heron Capital)\n\nZijn er vervolgafspraken?\n- Wij sturen Blue Heron Capital voor 1 april een voorstel.\n";
		const { organizations } = extractReport({ file: "report.txt", content });
		expect(organizations.map(({ name }) => name)).toEqual(["Blue Heron Capital"]);
	});
});

import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, toldInFull } from "../told.ts";

describe("people of whom a first name is told", () => {
	it.each(
		cases(`
			Zo ontmoetten wij ook Jule en Robert Haspel, die met drie kinderen tussen de balken wonen. → + Jule Haspel | + Robert Haspel
			- Jule en Robert Haspel, eigenaren van Stichting Walvis → + Jule Haspel, eigenaar, Stichting Walvis | + Robert Haspel, eigenaar, Stichting Walvis
			Twee pleegouders, Tibo en Rokko Haspel, ontvangen ons aan hun keukentafel. → + Tibo Haspel | + Rokko Haspel
			- de broers Tibo en Rokko Haspel van Stichting Walvis → + Tibo Haspel, Stichting Walvis | + Rokko Haspel, Stichting Walvis
			Wij spraken met directeur Jule Berg. Daarna aten Jule en Robert Haspel met ons. → + Jule Berg, directeur | + Robert Haspel
			- gidsen Jule (83, heeft er zelf gewerkt) en Florencia → + Jule, gids | + Florencia, gids
			- gidsen Jule (gepensioneerd) en Florencia van het Stedelijk Museum → + Jule, gids, Stedelijk Museum | + Florencia, gids, Stedelijk Museum
			Daarna per tweetal bij een gezin aan tafel; ik zat bij Maria en Gust, die voor duiven zorgen. → + Maria | + Gust
			Met Ana Bos spraken we lang. Zij leidt daar Stichting Walvis en kent ieder huis. → + Ana Bos, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("what is nobody", () => {
	it.each(
		cases(`
			- Uitgevers: Stichting Walvis en Stichting Meeuw → + –, Stichting Meeuw | + –, Stichting Walvis
			Gesproken met Ana Bos. Slavernijverleden: daarvan weten onze leerlingen niets. → + Ana Bos
			Gesproken met Ana Bos. Schepen in het zand. → + Ana Bos
			1) Ma. Gent. Gesproken met Ana Bos. → + Ana Bos
			Het geld komt van Stichting Walvis en van het rijksprogramma Action Cœur de Ville. → + –, Stichting Walvis
			Onze gastheer was Stichting Walvis. → + –, Stichting Walvis
			Onze gastheer was Ana Bos van Stichting Walvis. → + Ana Bos, gastheer, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});

	it("is one of the party told of again", () => {
		const content = `Hoeveel personen hebben de reis gemaakt
2 personen (adviseur lucht en een arts van Stichting Walvis).

Wie heb je ontmoet?
- Longarts van Stichting Meeuw, met wie de arts van Stichting Walvis een middag heeft meegelopen
`;
		const { met } = extractReport({ file: "report.txt", content });
		expect(met.map(({ role, organization }) => [role, organization])).toEqual([
			["Longarts", "Stichting Meeuw"],
		]);
	});
});

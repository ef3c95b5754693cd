import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

describe("who are told of by number", () => {
	it.each(
		cases(`
			- Vijf jonge zilversmeden / - Twee gezinscoaches van Stichting Walvis → + –, jonge zilversmeden | + –, gezinscoaches, Stichting Walvis
			In het atelier ontmoetten wij drie glasblazers en twee wevers. → + –, glasblazers | + –, wevers
			- Twee kleine boten / - Vijf jonge bomen →
			Wij spraken met Leila Haddad, Piet Vis en Jonas Berg, drie docenten van Stichting Walvis. → + Leila Haddad, docent, Stichting Walvis | + Piet Vis, docent, Stichting Walvis | + Jonas Berg, docent, Stichting Walvis
			- Leila Haddad en Jonas Berg, twee adviseurs → + Leila Haddad, adviseur | + Jonas Berg, adviseur
		`),
	)("%s", (says, wanted) =>
		expect(toldInFull(says).toSorted()).toEqual(wanted.filter((one) => one !== "")),
	);
});

describe("offices", () => {
	it.each(
		cases(`
			Stroom voor schepen aan de kade kost geld. Wij zagen drie schepen in de haven. →
			- schepen van Cultuur Leila Haddad → + Leila Haddad, schepen van Cultuur
			Wij werden ontvangen door schepen Claes en een schepen uit Aalst. → + Claes, schepen | + –, schepen, Aalst
			- Jan Kuiper, Stichting Walvis (was toevallig ook in Split) / - Ana Bos, Stichting Walvis (was in Parijs) → + Jan Kuiper, Stichting Walvis | absent Ana Bos, Stichting Walvis
			De rector kwam even een hand geven. → heard –, rector
			De regeringsgevolmachtigde voor Jeugd meldde zich ziek. → absent –, regeringsgevolmachtigde voor Jeugd
		`),
	)("%s", (says, wanted) =>
		expect(toldInFull(says).toSorted()).toEqual(wanted.filter((one) => one !== "")),
	);
});

describe("a host", () => {
	it.each(
		cases(`
			Bij veredelaar Semillas del Norte leidt Pedro Ruiz (hoofd teelt) rond. → + Pedro Ruiz, hoofd teelt, Semillas del Norte
			Dinsdag waren we te gast bij woningcorporatie Walvis Wonen. Directeur Piet Vis was ziek; zijn plaatsvervanger Ana Bos nam het over. → + Ana Bos, plaatsvervanger, Walvis Wonen | absent Piet Vis, Directeur, Walvis Wonen
			Wij spraken met veredelaar Jonas Berg van Stichting Walvis. → + Jonas Berg, veredelaar, Stichting Walvis
			Bij de lunch schoof Ana Bos aan, directeur van Stichting Walvis. → + Ana Bos, directeur, Stichting Walvis
			Verder kwam Jan Kuiper langs, de Nederlandse honorair consul. → + Jan Kuiper, honorair consul, Nederlands consulaat
			Wij troffen Ana Bos aan, de directeur was er niet. → + Ana Bos
			- mw. Salma Idrissi, ingénieur en chef → + Salma Idrissi, ingénieur en chef
			Bij timmerman Karl Huber zagen wij stoelen maken. → + Karl Huber, timmerman
			Bij Danfabrik leidt Joaquín Cantón (hoofd onderzoek) rond. → + Joaquín Cantón, hoofd onderzoek, Danfabrik
			Uniun Grischa. Voorzitter Curdin Solèr lichtte de wet toe. → + Curdin Solèr, Voorzitter, Uniun Grischa
			- Lia Grischuna. Op het kantoor troffen wij secretaris Gion Tuor en zijn adviseur Mirta Nuotclà. → + Gion Tuor, secretaris, Lia Grischuna | + Mirta Nuotclà, adviseur, Lia Grischuna
			Peter Caminada. Met hem en directeur Jan Bos aten wij. → + Peter Caminada | + Jan Bos, directeur
			Jan Jansen. Wij spraken met directeur Piet Vis over hem. → + Jan Jansen | + Piet Vis, directeur
			De eerste ochtend zaten we bij burgemeester Leila Haddad en haar hoofd Water, Jonas Berg. → + Leila Haddad, burgemeester | + Jonas Berg, hoofd Water
		`),
	)("%s", (says, wanted) => expect(toldInFull(says).toSorted()).toEqual(wanted));
});

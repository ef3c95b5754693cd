import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, told, toldInFull } from "../told.ts";

describe("ordinary words", () => {
	it.each(
		cases(`
			- Bold Harbour: een visverwerker → + –, visverwerker
			- Silver Hooks, trainer digitale veiligheid → + –, trainer digitale veiligheid
			- Jonas Berg (hoofd van de dienst Civiele Veiligheid, Stichting Walvis) → + Jonas Berg, hoofd van de dienst Civiele Veiligheid, Stichting Walvis
			- Sem Visser, voorzitter → + Sem Visser, voorzitter
			- Carter Baker, voorzitter → + Carter Baker, voorzitter
		`),
	)("are nobody's name without a first name: %s", (text, wanted) => {
		const people = toldInFull(text).map((one) =>
			one.replace(/, (?:Bold Harbour|Silver Hooks)$/u, ""),
		);
		expect(people.toSorted()).toEqual(wanted);
	});
});

describe("people of ordinary reports", () => {
	it.each(
		cases(`
			- Petra Wagner van Nieuwe-Kade-Haven → + Petra Wagner
			- Yusuf Ibrahim van de East Sea Community → + Yusuf Ibrahim, East Sea Community
			- Founder & CEO van Stichting Walvis, dhr. Jonas Berg → + Jonas Berg, Stichting Walvis
			- Stichting Walvis: Hanna, projectmanager + stagiair → + Hanna, Stichting Walvis | + stagiair, Stichting Walvis
			Wij spraken Leila Haddad, voorzitter van Stichting Walvis, en haar artistiek leider, de Ierse theatermaker Jonas Berg. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			De beeldhouwer Jonas Berg leidde ons rond; hij is de directeur van Stichting Walvis. → + Jonas Berg, Stichting Walvis
			De vertegenwoordiger van Europol schoof aan, een Spanjaard genaamd Jonas Berg. → + Jonas Berg, Europol
			Ook ontvingen ons de Lord Provost, Leila Haddad, projectleider waterstofbussen Barney Berg van Stichting Walvis en de directeur van Stichting Meeuw. → + Leila Haddad, Stichting Walvis | + Barney Berg, Stichting Walvis | + directeur, Stichting Meeuw
			Wij spraken Leila Haddad van Stichting Walvis en die had vier masterstudenten meegenomen. → + Leila Haddad, Stichting Walvis | + masterstudenten
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			- harbour master van Stichting Walvis → + –, harbour master, Stichting Walvis
			- een businessdeveloper van Stichting Walvis → + –, businessdeveloper, Stichting Walvis
			- Stichting Walvis: jeugd-coördinator Emir Hadžić → + Emir Hadžić, jeugd-coördinator, Stichting Walvis
			- Agus Imam Sonto (hoofd, Stichting Walvis) → + Agus Imam Sonto, hoofd, Stichting Walvis
			- Tim Ellery, keeper of the archives, Stichting Walvis → + Tim Ellery, keeper of the archives, Stichting Walvis
			- Stichting Walvis en Stichting Meeuw: accountmanagers → + –, accountmanager, Stichting Walvis | + –, accountmanager, Stichting Meeuw
			- Stichting Walvis en Stichting Meeuw (landendirecteuren) → + –, landendirecteur, Stichting Walvis | + –, landendirecteur, Stichting Meeuw
			- Nora Kola van Stichting Walvis, de woordvoerder van Stichting Meeuw → + Nora Kola, Stichting Walvis | + –, woordvoerder, Stichting Meeuw
			- Stichting Walvis – Jonas Berg, founder & CEO → + Jonas Berg, founder & CEO, Stichting Walvis
			- Torvas en Ehor, curatoren van Stichting Walvis → + Torvas, curator, Stichting Walvis | + Ehor, curator, Stichting Walvis
			- twee politiemensen van Stichting Walvis → + –, politiemensen, Stichting Walvis
			Chez Nexhal werden wij ontvangen door Leila Haddad, voorzitter. → + Leila Haddad, voorzitter, Nexhal
			Assistant Chief Constable Bernard Higson, Stichting Walvis → + Bernard Higson, Assistant Chief Constable, Stichting Walvis
			- burgemeester Gerwold Kunst, provincie Zeeland → + Gerwold Kunst, burgemeester, provincie Zeeland
			- Stichting Walvis: internationaal coördinator → + –, internationaal coördinator, Stichting Walvis
			- Puerto Velmas (Gent): dhr. Jonas Berg, havendirecteur → + Jonas Berg, havendirecteur, Puerto Velmas
			- Ana Kolar – Director Heritage bij Stichting Walvis → + Ana Kolar, Director Heritage, Stichting Walvis
			- Parlementslid Bienvelu Houssar te Gent → + Bienvelu Houssar, Parlementslid, Gent
			- Secretaris-generaal Provinces4. → + –, Secretaris-generaal, Provinces4
			- Ana Kolar, programmamanager Friends of the Delta → + Ana Kolar, programmamanager, Friends of the Delta
			- Ana Kolar, programmamanager Women in Tech → + Ana Kolar, programmamanager, Women in Tech
			- Ana Kolar, hoofd Vestigingen in Malmö → + Ana Kolar, hoofd Vestigingen, Malmö
			- Ana Kolar, directeur van Villages for Living → + Ana Kolar, directeur, Villages for Living
			- Ana Kolar, oprichter Girls in Science → + Ana Kolar, oprichter, Girls in Science
			- Ana Kolar, coördinator Youth for Harmony → + Ana Kolar, coördinator, Youth for Harmony
			- Ana Kolar, hoofd vergunningen Velmara → + Ana Kolar, hoofd vergunningen, Velmara
			- Ana Kolar, wethouder Economie en Hoger Onderwijs → + Ana Kolar, wethouder Economie en Hoger Onderwijs
			- Ana Kolar, SOC lead bij Stichting Walvis → + Ana Kolar, SOC lead, Stichting Walvis
			- beleidsadviseur Economie en accountmanager Bedrijven van Stichting Walvis → + –, beleidsadviseur Economie, Stichting Walvis | + –, accountmanager, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual([...wanted].toSorted());
	});

	it("are of the town that a body is of, not of one that what it is sounds like", () => {
		const content =
			"Welke locaties zijn bezocht?\nGenève\n\nWie heb je ontmoet?\n- Leila Haddad, Canton de Genève\n- Jonas Berg, priester, St. Joseph school\n";
		const { people } = extractReport({ file: "reis.txt", content });
		expect(people.map(({ city }) => city)).toEqual(["Genève", null]);
	});

	it.each([
		[
			"- Diner met projectleider Leila Haddad / planoloog Jonas Berg / Ayla Storm van Stichting Walvis",
			["+ Leila Haddad", "+ Jonas Berg", "+ Ayla Storm, Stichting Walvis"],
		],
		[
			"- Leila Haddad (voorzitter, Stichting Walvis) / Jonas Berg (hoofd innovatie, Stichting Meeuw)",
			["+ Leila Haddad, Stichting Walvis", "+ Jonas Berg, Stichting Meeuw"],
		],
		["- Leila Haddad / directeur / Stichting Walvis", ["+ Leila Haddad, Stichting Walvis"]],
	])("parts entries at slashes: %s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});

	it("gives each town that a line names with a colon to those behind it", () => {
		const content =
			"Wie heb je ontmoet?\n- München: Leila Haddad, Bologna: Jonas Berg, Rome: Ayla Storm\n";
		const { people } = extractReport({ file: "report.txt", content });
		expect(people.map(({ name, city }) => [name, city])).toEqual([
			["Leila Haddad", "München"],
			["Jonas Berg", "Bologna"],
			["Ayla Storm", "Rome"],
		]);
	});

	it("takes civil servants who travel along for travellers", () => {
		const content =
			"Naam bestuurder: wethouder L. Haddad\nMeereizende ambtenaren: J. Berg (adviseur), A. Storm (woordvoerder)\nBestemming: Oslo\nVertrekdatum: 6 november 2023\n";
		const { met, people } = extractReport({ file: "report.txt", content });
		expect(met).toEqual([]);
		expect(people.map(({ name, traveller }) => [name, traveller])).toEqual([
			["L. Haddad", true],
			["J. Berg", true],
			["A. Storm", true],
		]);
	});
});

describe("what tells of no meeting on the trip", () => {
	it.each(
		cases(`
			Met Jonas Berg van Stichting Walvis spraken wij eerder dit jaar al. → 
			De voorzitter van Stichting Walvis zat aan tafel 1, dus daar bleef het bij zwaaien. → heard voorzitter, Stichting Walvis
			Stichting Walvis was uitgenodigd maar heeft geen afgevaardigde gestuurd. → absent –, Stichting Walvis
			Het bezoek aan Stichting Walvis staat nu op de agenda voor november. → planned –, Stichting Walvis
			Niet gesproken: Stichting Walvis. De directeur, Jonas Berg, had op het laatste moment een afspraak met de president. → absent –, Stichting Walvis | absent Jonas Berg
			De bisschop van Stichting Walvis hield de preek; een ontmoeting zat er niet in. → heard bisschop, Stichting Walvis
			- Stichting Walvis: telefonische toelichting door mw. Berg → phone Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis gaf een lezing met aansluitend discussie. → + Jonas Berg, Stichting Walvis
			Hoogleraar Leila Haddad gaf een college, dat wij als toehoorders hebben bijgewoond. → heard Leila Haddad
			Vicepresident Amin sprak; wij zaten op de achtste rij. → heard Amin
			Directeur Leila Haddad van Stichting Walvis wil graag kennis uitwisselen. → + Leila Haddad, Stichting Walvis
			- Anouk Berg, internist (reisde met ons mee) → 
			In de bus hoorden we van onze tolk, mevrouw Storm, het programma. → + Storm
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted.filter((one) => one !== ""));
	});
});

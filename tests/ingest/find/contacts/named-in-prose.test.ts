import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

const sorted = (text: string) => toldInFull(text).toSorted();

describe("one whom a sentence gives a name", () => {
	it.each(
		cases(`
			Wij spraken met een vrijwilligster die Ornella heet. → + Ornella, vrijwilligster
			Op het kantoor zaten wij bij het hoofd groen, een vrouw die Fiorella heet. → + Fiorella, hoofd groen
			De imker, hij heet Lapo, liep een uur met ons mee. → + Lapo, imker
			De beheerder van het park, Tosca genaamd, gaf ons thee. → + Tosca, beheerder
			Een boer met de naam Amadeo liet ons zijn dak zien. → + Amadeo, boer
			Gesproken met de adjunct-directeur van Stichting Walvis, een zekere Zanetti. → + Zanetti, adjunct-directeur, Stichting Walvis
			Wij zaten naast een ambtenaar uit Lund, Sigrid of zoiets, die veel wist. → + Sigrid, ambtenaar, Lund
			Bij Stichting Walvis spraken wij met de projectleider, Loris, en met twee stagiairs. → + Loris, projectleider, Stichting Walvis | + –, stagiairs, Stichting Walvis
			Wij spraken met iemand van openbare werken, Loredana, die alles van bomen weet. → + Loredana
			De voorzitter van Stichting Walvis liet de uitleg aan een jongere collega over (Beatrice, van Inkoop). → + –, voorzitter, Stichting Walvis | + Beatrice, collega
			Wij spraken met Paola Ricci van Stichting Walvis. → + Paola Ricci, Stichting Walvis
			Gesproken met de verksamhetsutvecklare, een zekere Ede. → + Ede, verksamhetsutvecklare
			Het is zwaar werk, hun aanvoerster heet Ornella en zij leidde ons rond. → + Ornella, aanvoerster
			Wij spraken twee raadsleden (Arp en Tak) en de griffier. → + Arp, raadslid | + Tak, raadslid | + –, griffier
			Aan tafel met milieusjef Torgeir Holm en twee pompoperators van Stichting Walvis. → + Torgeir Holm, milieusjef, Stichting Walvis | + –, pompoperators, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted.toSorted()));
});

describe("what is called something is nobody", () => {
	it.each(
		cases(`
			Wij spraken met Ana Bos. De straat die Ventura heet, is autovrij. → + Ana Bos
			Wij spraken met Ana Bos. Het plan van onze wethouder heet Bruisplan. → + Ana Bos
			Wij spraken met Ana Bos. De school heet Ventura en is nieuw. → + Ana Bos
			Wij spraken met Ana Bos van Grondzaken. → + Ana Bos
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted));
});

describe("what bodies and towns are to each other is nobody", () => {
	it.each(
		cases(`
			Wij spraken met Ana Bos. De stad is gastheer van het netwerk Walvis en lid van Stichting Meeuw. → + Ana Bos | + –, Netwerk Walvis | + –, Stichting Meeuw
			Wij spraken met Ana Bos. Stichting Walvis, waar wij lid van zijn, betaalt de helft. → + Ana Bos | + –, Stichting Walvis
			Ana Bos is lid van Stichting Walvis en leidde ons rond. → + Ana Bos, lid, Stichting Walvis
			De aannemer, Stichting Walvis, liet ons de bouwput zien. → + –, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted));
});

describe("of which body and town", () => {
	it.each(
		cases(`
			Bij Stichting Walvis spraken wij de directeur en een adviseur van Stichting Meeuw. → + –, directeur, Stichting Walvis | + –, adviseur, Stichting Meeuw
			Wij spraken de directeur en een adviseur van Stichting Meeuw. → + –, directeur, Stichting Meeuw | + –, adviseur, Stichting Meeuw
			In ons groepje zaten de mensen van Porto, Gent en Lille. → + –, mensen, Gent | + –, mensen, Lille | + –, mensen, Porto
			Naar Bruma, bij lector Ana Bos. → + Ana Bos, lector, Bruma
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted.toSorted()));
});

describe("people told of by number or family", () => {
	it.each(
		cases(`
			Verder spraken wij een echtpaar uit het eerste blok. → + –, echtpaar
			Een jong stel uit de flat liet ons binnen en gaf ons koffie. → + –, stel
			Vier gezinnen, een imam en een visser vertelden ons over de storm. → + –, gezinnen | + –, imam | + –, visser
			Wij spraken met Ana Bos. Drie gezinnen, een pastoor en Stefano, die de sleutel had. → + Ana Bos | + –, gezinnen | + –, pastoor | + Stefano
			Er waren ook een tiental vaders, vier tieners en een weduwe. → + –, tieners | + –, vaders | + –, weduwe
			Een moeder met twee kinderen vertelde ons hoe het ging. → + –, moeder
			De meisjes van Stichting Walvis zongen voor ons. → + –, meisjes, Stichting Walvis
			Wij spraken met Ana Bos. Zij beheert een park waarin 90 gezinnen wonen. → + Ana Bos
			Wij spraken met Ana Bos. Zij had een stel vragen. → + Ana Bos
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted.toSorted()));
});

describe("who acts for the party was met", () => {
	it.each(
		cases(`
			Ana Bos van Stichting Walvis sloot de tweede dag aan. → + Ana Bos, Stichting Walvis
			Ana Bos van Stichting Walvis gaf een praatje en bleef tot elf uur napraten. → + Ana Bos, Stichting Walvis
			Op het kantoor zaten wij een uur bij de rentmeester, die weinig zei. → + –, rentmeester
			Daarna bij de pastoor thuis een glas wijn. → + –, pastoor
			De imam, de rabbijn en de dominee zaten bij ons aan tafel. → + –, dominee | + –, imam | + –, rabbijn
			Dat hoorden wij 's middags van dr. Leila Haddad van Stichting Walvis. → + Leila Haddad, Stichting Walvis
			Ana Bos van Stichting Walvis sloot de tweede dag af. → heard Ana Bos, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted));
});

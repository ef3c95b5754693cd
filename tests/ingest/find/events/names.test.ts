import { describe, expect, it } from "vitest";
import { eventNames } from "#ingest/find/events/names.ts";

const names = (sentence: string) => eventNames(sentence).map(({ name }) => name);

describe("names of events", () => {
	it.each([
		["Wij waren er voor het forum Cities of Memory.", "Cities of Memory"],
		[
			"Deelname aan de Cumbre Mundial de Juventudes Locales.",
			"Cumbre Mundial de Juventudes Locales",
		],
		["Trondheim organiseert het WK noords skiën.", "WK noords skiën"],
		["Leeuwarden bereidt zich voor op het WK schaatsen 2027.", "WK schaatsen 2027"],
		["Geven van de workshop Harbours without Walls in Testad.", "Harbours without Walls"],
		['Hele dag op de school, workshop "Work across Borders".', "Work across Borders"],
		["Bijwonen van de Delta Mobility Conclave.", "Delta Mobility Conclave"],
		["Wij nodigen haar uit voor de Green Valley-dag.", "Green Valley-dag"],
		["Hij bezoekt Gouda bij Lampionnenavond, 16 december.", "Lampionnenavond"],
		["Ook is gesproken over het festival Just Us hierin kan hebben.", "Just Us"],
		["Onze hackwedstrijd Kraak de Vesting kenden ze.", "Kraak de Vesting"],
		["Tekst over Groene Week Ede\tComune di Testa", "Groene Week Ede"],
		["Met Dirk Sanders van Special Games Testland.", "Special Games Testland"],
		["Zij is uitgenodigd voor ImpactFest in april.", "ImpactFest"],
		["CyCon 2018 bijwonen was het doel.", "CyCon 2018"],
		[
			"De burgemeester gaat naar het Wereldforum voor de Vrede in Caen.",
			"Wereldforum voor de Vrede",
		],
		[
			"Jaarlijkse bijeenkomst van het Europese netwerk Fast-Track Cities in Sevilla.",
			"bijeenkomst van het Europese netwerk Fast-Track Cities",
		],
		["Met start-ups naar CES in Las Vegas.", "CES"],
		[
			"Wij waren bij de herdenking van het bombardement op Coventry.",
			"herdenking van het bombardement op Coventry",
		],
		["Een bezoek aan Expo 2020 in Dubai.", "Expo 2020"],
		["Een bijdrage aan de stedendialoog Mediterranean City Talks.", "Mediterranean City Talks"],
		[
			"Wij gingen naar de jaarvergadering van Mayors for Peace.",
			"jaarvergadering van Mayors for Peace",
		],
		["Een lezing op het congres van het Huygens-instituut.", "congres van het Huygens-instituut"],
		[
			"Bijwonen van de jaarvergadering van het netwerk Ports by Night.",
			"jaarvergadering van het netwerk Ports by Night",
		],
		[
			"Zij sprak op de najaarsbijeenkomst van de Baltic Towns Association.",
			"najaarsbijeenkomst van de Baltic Towns Association",
		],
		[
			"Wij bezochten de Internationale Funkausstellung 2019.",
			"Internationale Funkausstellung 2019",
		],
		["Bezoek aan de Fête des Lumières.", "Fête des Lumières"],
		["Bezoek aan de Semana de la Movilidad 2023.", "Semana de la Movilidad 2023"],
		["Spreken op het Festival della Mente.", "Festival della Mente"],
		["Bezoek aan de Salone del Mobile.", "Salone del Mobile"],
		["Op Expo 2020, de wereldtentoonstelling, stond een paviljoen.", "Expo 2020"],
		["Hij was ook bij Oerol, op Terschelling.", "Oerol"],
		["In mei is er het congres Water en Warmte.", "Water en Warmte"],
		["Bezoek aan de Emder Woche.", "Emder Woche"],
		["De Emder Hafentage trokken veel bezoekers.", "Emder Hafentage"],
		["Een toespraak op World Lantern Day in Suzhou.", "World Lantern Day"],
		["Zij liepen de Busan Two Days March.", "Busan Two Days March"],
		["Een stand op de Bremer Buchmesse.", "Bremer Buchmesse"],
		["Zij komen met Keti Koti naar Utrecht.", "Keti Koti"],
	])("in %j", (sentence, name) => {
		expect(names(sentence)).toContain(name);
	});

	it("is no word that only ends as one", () => {
		expect(names("Wij aten bij Heritage Malta en zagen de Hermitage.")).toEqual([]);
	});

	it("end before whose they are, and are no body that invited", () => {
		expect(
			names("Deelname aan het congres Waterwende 2024 van de Deutsche Energie-Agentur."),
		).toEqual(["Waterwende 2024"]);
		expect(names("Op uitnodiging van Bilbao Ría 2000 gingen wij.")).toEqual([]);
	});

	it("are no fairground or hall of congress by its town", () => {
		expect(
			names("Messe Frankfurt, Congress Innsbruck, Convention Centre Dublin en het World Forum"),
		).toEqual([]);
	});

	it("are no assemblies that govern, nor a national holiday", () => {
		expect(names("Het hoofd van de Kumasi Metropolitan Assembly sprak.")).toEqual([]);
		expect(names("Wij vergaderden in Congress Graz en in het World Forum.")).toEqual([]);
		expect(names("Dat is drukker dan bij ons op Koningsdag.")).toEqual([]);
	});
});

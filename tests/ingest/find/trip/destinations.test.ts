import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const extracted = (content: string) => extractReport({ file: "reis.txt", content });
const townsOf = (content: string) =>
	extracted(content).trips[0]?.destinations.map(({ city }) => city) ?? [];
const visited = (places: string) =>
	townsOf(`Welke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\nEen gids.\n`);
const told = (sentence: string) =>
	townsOf(`Dagboek\n\nWo 5 juli. In Ljubljana met de burgemeester gesproken.\n\n${sentence}\n`);

it("denies the town at whose airport they were, not the others that its sentence names", () => {
	expect(visited("- Tirana: stadhuis, oude fabriek, vliegveld (festivalterrein)\n- Korçë")).toEqual(
		["Tirana", "Korçë"],
	);
	expect(visited("Tirana, luchthaven Skopje, Durrës")).toEqual(["Tirana", "Durrës"]);
	expect(visited("Tirana; Skopje (luchthaven); Durrës")).toEqual(["Tirana", "Durrës"]);
	expect(told("Onderweg naar het vliegveld van Zagreb deden wij zondag nog Celje aan.")).toEqual([
		"Ljubljana",
		"Celje",
	]);
});

it("reads why a night was spent in brackets as no way of passing", () => {
	expect(visited("Tirana (1 nacht, vanwege de vlucht), Durrës en een middag Krujë.")).toEqual([
		"Tirana",
		"Durrës",
		"Krujë",
	]);
});

it("leaves out what was seen from the road, and where somebody else was", () => {
	expect(visited("- Tirana\n- Durrës: vanaf de snelweg gezien, niet gestopt")).toEqual(["Tirana"]);
	expect(
		told("De directeur is gebeld, aangezien deze zich in Maribor bevond. Prettig gesprek."),
	).toEqual(["Ljubljana"]);
});

it("takes a list of towns with remarks in brackets for one way, and knows the small ones by it", () => {
	expect(visited("Tirana. Vrijdag naar Durrës (havenfeest) en Krujë.")).toEqual([
		"Tirana",
		"Durrës",
		"Krujë",
	]);
});

it("knows a town near a large one where an item of the answer holds nothing but names", () => {
	expect(visited("- Valencia: de universiteit\n- Burjassot en Sagunto")).toEqual([
		"Valencia",
		"Burjassot",
		"Sagunto",
	]);
	expect(visited("In Marseille: L'Estaque, La Joliette en het stadhuis.")).toEqual(["Marseille"]);
});

it("knows a small town by the verb of visiting, or an adjective, before it", () => {
	expect(told("Op donderdag bezochten wij ook Škofja Loka en het museum.")).toContain(
		"Škofja Loka",
	);
	expect(told("Een dag later waren wij in het kleine Ptuj, waar men ons rondleidde.")).toContain(
		"Ptuj",
	);
});

it("reads the rows of a programme that lost its columns", () => {
	expect(
		visited("Datum Plaats Locatie\n22 jan Nairobi Residentie\n24 jan Nakuru Inland depot"),
	).toEqual(["Nairobi", "Nakuru"]);
});

it("asks for places in a field on country and town", () => {
	expect(
		townsOf(
			"Register\n\nBestuurder: A. Kuipers-Haan, wethouder\nLand / plaats: Albanië / Tirana en Durrës\nVertrekdatum: 3-4-2023\nReisdoel: fietsen\n",
		),
	).toEqual(["Tirana", "Durrës"]);
});

it("tells a town that is called after its river in full from its larger namesake", () => {
	expect(visited("Frankfurt (Oder) en Potsdam")).toEqual(["Frankfurt (Oder)", "Potsdam"]);
	expect(visited("Frankfurt (Römer) en Mainz")).toEqual(["Frankfurt", "Mainz"]);
});

it("takes the town that a building on the list is called after, where the report names it, and no inn or street", () => {
	const congress = (places: string) =>
		townsOf(
			`Verslag\n\nWat was het doel van de reis?\nHet congres van het netwerk. De gastheer is de stad Braga, zoals Porto eerder.\n\nWelke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\nEen gids.\n`,
		);
	expect(congress("Het Centro Cultural de Braga. Verder Guimarães.")).toContain("Braga");
	expect(
		townsOf(
			"locaties: Polizeipräsidium Köln en het Domplein\nopgeleverd: In Keulen werken ze met zones.\nvervolg: geen\n",
		),
	).toEqual(["Keulen"]);
	expect(congress("Hotel Porto en de Rua do Porto. Verder Guimarães.")).not.toContain("Porto");
});

it("takes the town that bodies are called after for where they were, where the answer names only others", () => {
	expect(
		townsOf(
			"Doel: leren hoe Bielefeld starters helpt\nBezocht: GründerZentrumBielefeld; lunch in Herford\n\nOntmoet:\n- mw. Anke Ostermann, Wirtschaftsförderung Bielefeld\n- stagecoördinator FH Bielefeld\n\nVervolg:\n- FH Bielefeld stuurt een lijst\n",
		),
	).toEqual(["Bielefeld", "Herford"]);
});

it("parts trips that only a numbered line stands above", () => {
	const { trips } = extracted(
		"Twee korte reizen\n\nReis 1: Turijn, 4-6 november 2021\nMet z'n drieën naar Turijn. Daar was de aftrap.\n\nReis 2: Bilbao, 30 maart t/m 1 april 2022\nDeze keer gingen alleen Fatima en ik. Op donderdag excursie naar Vitoria-Gasteiz.\n",
	);
	expect(
		trips.map(({ startDate, travellers, destinations }) => [
			startDate,
			travellers,
			destinations.map(({ city }) => city).join(" "),
		]),
	).toEqual([
		["2021-11-04", 3, "Turijn"],
		["2022-03-30", 2, "Bilbao Vitoria-Gasteiz"],
	]);
	expect(
		extracted("Verslag\n\nBezoek 1: de haven\nMooi.\n\nBezoek 2: de markt\nOok.\n").trips,
	).toHaveLength(1);
});

it("denies what it says of another town, and where others will be", () => {
	expect(visited("Tirana (haven), Durrës (3 dagen), Vlorë is wegens onrust overgeslagen")).toEqual([
		"Tirana",
		"Durrës",
	]);
	expect(
		told("In het voorjaar willen ze in Maribor een congres houden waarvoor wij genodigd zijn."),
	).toEqual(["Ljubljana"]);
});

it("reads the way behind a time of the day", () => {
	expect(told("09.00 Overleg met de rector.\n13.30 Bus naar Maribor. Beroepsschool.")).toContain(
		"Maribor",
	);
});

it("leaves out stations, streets and parks that share their name with a small town", () => {
	expect(visited("Bordeaux: het depot bij station Saint-Jean. Verder Mérignac.")).toEqual([
		"Bordeaux",
		"Mérignac",
	]);
	expect(visited("Recife: de synagoge in de Rua do Bom Jesus. Verder Olinda.")).toEqual([
		"Recife",
		"Olinda",
	]);
	expect(visited("De meldkamer en Grant Park, alles in Chicago.")).toEqual(["Chicago"]);
});

it("tells a town from the county or island of its name", () => {
	expect(visited("Norfolk (Virginia): City Hall\nHampton: Fort Monroe")).toEqual([
		"Norfolk",
		"Hampton",
	]);
});

it("takes no town for the aim whose embassy sent somebody", () => {
	expect(
		townsOf(
			"Verslag\n\nWaarom: horen hoe scholen kinderen opvangen. De Nederlandse ambassade uit Warschau leverde een tolk.\nWie: de wethouder\n",
		),
	).toEqual([]);
});

it("reads a day with its date before a town, and a route without where it begins and ends", () => {
	expect(
		townsOf(
			"Studiereis commissie Ruimte\n\nMaandag 23 april: trein Zwolle-Kopenhagen\nDinsdag 24 april: Kopenhagen. De haven.\nWoensdag 25 april: Malmö. Nieuwe wijken.\n",
		),
	).toEqual(["Kopenhagen", "Malmö"]);
	expect(
		townsOf(
			"Reizigers: K. Bos, R. Dekker\nRoute: Amsterdam – Lusaka – Livingstone – Amsterdam\nDoel van de reis\nAfronden van het project.\n",
		),
	).toEqual(["Lusaka", "Livingstone"]);
});

it("takes for visited where the bodies that the answer on places names have their seats", () => {
	const report = (places: string) =>
		`Gemeente Utrecht\nWelke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\nIoana Popa, Stichting Danubia (Boekarest)\nCorina Dragan, Instituut Tehnica (Boekarest)\nRadu Pop, gemeente Ploiești\n`;
	const towns = (places: string) =>
		extractReport({ file: "reis.txt", content: report(places) }).trips[0]?.destinations.map(
			({ city }) => city,
		);
	expect(towns("De Stichting Danubia, Instituut Tehnica en het stadhuis van Ploiești.")).toEqual([
		"Ploiești",
		"Boekarest",
	]);
	expect(towns("Het stadhuis van Ploiești.")).toEqual(["Ploiești"]);
});

it("takes no town for the main one that was flown to only, or whose office came over", () => {
	const story = (rest: string) =>
		townsOf(
			`Ameland op bezoek\n\nMet de gemeente Ameland was het een lange reis: vliegtuig naar Tallinn, veerboot, en nog een bus naar Kuressaare. ${rest}\n`,
		);
	expect(story("Onze ambassade in Tallinn gaf per telefoon tips.")).toEqual(["Kuressaare"]);
	expect(
		story("We aten met Haapsalu: wethouder Ene Raud kwam over. Ooit sluit Haapsalu aan."),
	).toEqual(["Kuressaare"]);
});

it("takes for visited the towns that open the parts of the answer on contacts, not those that people came from", () => {
	const contacts = (items: string) => townsOf(`Delegatie\nAna Bos\n\nGesprekspartners\n${items}\n`);
	expect(
		contacts(
			"a. Tirana, Stichting Walvis. Ontvangst door directeur Ana Kola.\nb. Durrës. Bij Stichting Meeuw spraken wij Leka Berg.",
		),
	).toEqual(["Tirana", "Durrës"]);
	expect(contacts("- Tirana, burgemeester Ana Kola\n- Durrës, wethouder Leka Berg")).toEqual([]);
});

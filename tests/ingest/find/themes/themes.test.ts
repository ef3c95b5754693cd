import { describe, expect, it } from "vitest";
import { findThemes } from "#ingest/find/themes/themes.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

const report = (results: string, contacts = "De burgemeester.") =>
	`Wie heb je ontmoet?\n${contacts}\n\nWat heeft de reis de gemeente opgeleverd?\n${results}\n`;
const find = (content: string, masked: readonly string[] = []) => {
	const { document } = outlineReport({ file: "report.txt", content });
	const masks = masked.map((words) => {
		const start = document.text.indexOf(words);
		return { start, end: start + words.length };
	});
	return findThemes(document, masks);
};
const slugs = (content: string, masked: readonly string[] = []) =>
	[...new Set(find(content, masked).map(({ slug }) => slug))].sort();

describe("findThemes", () => {
	it("finds themes by compound part", () => {
		expect(slugs(report("Klimaatadaptatie, deelmobiliteit en de waterstofeconomie."))).toEqual([
			"climate-adaptation",
			"energy-environment",
			"mobility",
		]);
	});

	it("reads a bare word for a group, though it is masked as a contact", () => {
		expect(
			slugs(report("Werving van internationale studenten."), ["internationale studenten"]),
		).toEqual(["education-research"]);
	});

	it.each([
		["Woninginbraken en fietsendiefstallen daalden met de helft.", "safety"],
		["De gemeente ondersteunt respijtzorg en jonge mantelzorgers.", "health"],
		["Zonneboilers en geothermische bronnen leveren warmte.", "energy-environment"],
		["Een nieuwe trambaan ontsluit de buurt.", "mobility"],
		["Leegstaande winkelpanden krijgen een nieuwe functie.", "urban-development"],
		["Een nagebootste hack toonde de zwakke plekken.", "cyber-security"],
		["Het zusterstadverdrag werd vernieuwd.", "governance-cooperation"],
		["Elke ambtenaar krijgt nepmails om klikgedrag te leren herkennen.", "cyber-security"],
		["De vuilophaal is uitbesteed en de stortplaats puilt uit.", "circular-economy"],
		["Twee dorpen kregen een tappunt.", "water"],
		["De straat krijgt gras in plaats van klinkers.", "climate-adaptation"],
		["Het lawaai langs de ringbaan neemt af.", "energy-environment"],
		["Pakjes gaan de laatste kilometer met een karretje.", "mobility"],
		["Wie op straat slapen moest, kreeg eerst een huis.", "housing"],
		["Teruggekeerde strijders worden begeleid.", "extremism-prevention"],
		["Twee firma's overwegen zich te vestigen in de polder.", "economy-trade"],
		["Langdurig thuiszitters krijgen een vak geleerd.", "employment-skills"],
		["Er komt een gratis maaltijd in de arme wijken.", "inclusion"],
		["Honderd door het lot gekozen mensen adviseren.", "participation"],
		["De vriendschap tussen beide steden duurt vijftig jaar.", "governance-cooperation"],
		["De koffie wordt eerlijk ingekocht.", "sdg"],
		["Eenzame ouderen en dementerenden worden thuis bezocht.", "inclusion"],
		["Monumentale panden worden gerestaureerd.", "culture-heritage"],
		["Wie in het inwonerspanel zit, is ingeloot.", "participation"],
		["Wij bezochten start-ups.", "innovation"],
		["Statushouders leren de taal.", "migration"],
		["Lokale uitvoering van de SDG's.", "sdg"],
	])("%s is about %s", (results, slug) => {
		expect(slugs(report(results))).toContain(slug);
	});

	it("gives the narrower concept with its theme", () => {
		const [cyber] = find(report("Wij werken aan cyberweerbaarheid."));
		expect(cyber).toMatchObject({ concept: "cyber-resilience", slug: "cyber-security" });
	});

	it("keeps a forbidden word from being read: cyberweerbaarheid is no veerkracht, waterstof no water", () => {
		expect(slugs(report("Cyberweerbaarheid en waterstof."))).toEqual([
			"cyber-security",
			"energy-environment",
		]);
	});

	it("needs two different hints where no word names the theme", () => {
		expect(slugs(report("Er waren veel bedrijven."))).toEqual([]);
		expect(slugs(report("Er waren veel bedrijven en start-ups."))).toContain("economy-trade");
	});

	it.each([
		"Wij spraken met de wethouder Cultuur, Onderwijs en Sport.",
		"De directeur Energie van het Ministerie van Klimaat was ziek.",
		"De adviseur cyberveiligheid zat naast ons.",
		"We hebben veel energie gekregen en zijn veilig teruggekeerd.",
		"Wij waren tevreden, inclusief de reisdag.",
		"Wij reisden met de nachttrein en waren voor carnaval weer thuis.",
		"Twee dagen zonder water en eten.",
		"De presentatie wordt digitaal gedeeld.",
	])("finds no theme in: %s", (text) => {
		expect(slugs(report(text))).toEqual([]);
	});

	it("passes over masks, contacts and headings", () => {
		expect(slugs(report("Het onderwerp was huisvesting."), ["huisvesting"])).toEqual([]);
		expect(slugs(report("Een goed gesprek.", "Hoofd woningbouw"))).toEqual([]);
	});

	it.each([
		["Als oud Culturele Hoofdstad was de stad uitgenodigd.", "culture-heritage"],
		["De school leert kinderen wat je doet bij een tsunami.", "safety"],
		["Geld voor techniekopleidingen in de streek.", "employment-skills"],
		["Steun voor een grensoverschrijdend fonds.", "governance-cooperation"],
		["Zien hoe zij leerlingen zelf laten beslissen over geld.", "participation"],
		["Lessen voor de bouw van de wijk Waterrijk.", "urban-development"],
	])("reads what a policy officer would file: %s", (text, slug) => {
		expect(slugs(report(text))).toContain(slug);
	});

	it.each([
		"Het model is samen met het bedrijfsleven gemaakt.",
		"Zij dienen een voorstel in bij Horizon Europe.",
		"De hal heeft een gedragscode voor bezoekers.",
	])("reads no theme in what is only named beside it: %s", (text) => {
		expect(slugs(report(text))).toEqual([]);
	});

	it("reads the theme in a word for a group, though it names people", () => {
		expect(slugs(report("De kunstenaars waren onder de indruk."), ["kunstenaars"])).toEqual([
			"culture-heritage",
		]);
	});

	it("reads films as culture", () => {
		expect(slugs(report("Promotie van de stad als filmlocatie."))).toContain("culture-heritage");
	});

	it("reads what was talked of among the contacts", () => {
		const contacts = "De burgemeester vertelde ons over luchtkwaliteit.";
		expect(slugs(report("Een goed gesprek.", contacts))).toEqual(["energy-environment"]);
	});

	it("gives spans that hold the words", () => {
		const content = report("Kennis over hitte in de stad.");
		const { document } = outlineReport({ file: "report.txt", content });
		const [heat] = findThemes(document, []);
		expect(document.text.slice(heat?.start, heat?.end)).toBe("hitte");
	});
});

import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

function kindsIn(contacts: string): readonly string[] {
	const content = `Welke locaties zijn bezocht?\nLviv\n\nWie heb je ontmoet?\n${contacts}\n`;
	const { organizations } = extractReport({ file: "reis.txt", content });
	return organizations.map(({ name, kind }) => `${name}: ${kind}`);
}

describe("kinds of bodies", () => {
	it.each([
		["- prof. Anna Kos, hoogleraar, RWXU", "RWXU: knowledge-institute"],
		["- brigadier Jan Bos van SPKT", "SPKT: government"],
		["- Lena Maas, conservator, Vakulenko", "Vakulenko: culture"],
		["- Piet Kok, straatwerker bij Salvio", "Salvio: ngo"],
		["- Ellen Wit, directeur bij Nordhus", "Nordhus: company"],
		[
			"- de voorzitter van de Internationale Skifederatie",
			"Internationale Skifederatie: association",
		],
		["- Ana Bos, Lantern Council", "Lantern Council: association"],
		["- Ana Bos, Ferry Council of Thailand", "Ferry Council of Thailand: association"],
		["- Ana Bos, Lviv City Council", "gemeente Lviv: municipality"],
		["- een verpleger van het Purperen Kruis", "Purperen Kruis: ngo"],
		["- Ana Bos, Canton de Belmar", "Canton de Belmar: government"],
		["- Ana Bos, directeur, Turismo de Velmara", "Turismo de Velmara: government"],
		["- Ana Bos, directeur, Belmar Playhouse", "Belmar Playhouse: culture"],
		[
			"- Ana Bos, directeur van het Belmar International Festival",
			"Belmar International Festival: culture",
		],
		["- Ana Bos (VELM, zeg maar de milieudienst)", "VELM: government"],
		["- een adviseur van Visit Tampere", "Visit Tampere: government"],
		["- een adviseur van Innovate Calgary", "Innovate Calgary: government"],
		["- Ana Bos, Beekers voor Vrede", "Beekers voor Vrede: company"],
		["- Ana Bos, Doctors for Lanterns", "Doctors for Lanterns: ngo"],
		[
			"- een adviseur van de Baltische Ontwikkelingsbank",
			"Baltische Ontwikkelingsbank: multilateral",
		],
		["- Ana Bos, Centro de Estudios Lunares", "Centro de Estudios Lunares: knowledge-institute"],
		["- Ana Bos, Sunder City Corporation", "Sunder City Corporation: municipality"],
		["- Ana Bos, directeur, Nordkulturhuset", "Nordkulturhuset: culture"],
		["- medewerker van Lyktkontoret", "Lyktkontoret: government"],
		[
			"- Ana Bos, Lumen Center on International Lanterns",
			"Lumen Center on International Lanterns: other",
		],
		["- een jurist van Gasunie", "Gasunie: company"],
		["- Ana Bos, directeur, Tampere International", "Tampere International: government"],
		["- VLMR betaalt de docenten. VLMR traint.", "VLMR: government"],
		["- Ana Bos, directeur, Cultureel Centrum Belmar", "Cultureel Centrum Belmar: culture"],
		["- Ana Bos, Greater Belmar Corporation", "Greater Belmar Corporation: municipality"],
		["- VLMR: Ana Bos, medewerker, en prof. Jan Kos", "VLMR: knowledge-institute"],
		["- een medewerker van VLMR", "VLMR: government"],
		["- Bedrijven (VLMR, Zenvo) stelden zich voor.", "VLMR: company"],
		["- Ana Bos, directeur, Belmar Lantern Action Group", "Belmar Lantern Action Group: ngo"],
		["- Ana Bos, directeur, Silicon Belmar", "Silicon Belmar: network"],
		["- Ana Bos, Belmar Council on Lanterns", "Belmar Council on Lanterns: association"],
		["- Ana Bos, directeur, Velmarbund", "Velmarbund: association"],
		["- Ana Bos, Belmar Community College", "Belmar Community College: knowledge-institute"],
		[
			"- Ana Bos, bibliothecaris, Waterschap Zeemark. Zeemark mailt ons.",
			"Waterschap Zeemark: government",
		],
	])("in %j", (text, told) => {
		expect(kindsIn(text)).toContain(told);
	});
});

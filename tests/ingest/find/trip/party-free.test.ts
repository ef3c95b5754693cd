import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const travellers = (content: string) =>
	extractReport({ file: "reis.txt", content }).trips[0]?.travellers ?? null;
const mail = (text: string) =>
	travellers(
		`Van: Anna Bos\nAan: team Wonen\nOnderwerp: terug uit Ljubljana\n\nBeste allen,\n\n${text}\n\nGroet,\nAnna`,
	);
const headed = (text: string) =>
	travellers(`${text}\n\nDoel\nKijken hoe men in Ljubljana de haven vernieuwt.\n`);

describe("the party in a mail or memo", () => {
	it.each([
		["Vorige week was ik met Peter van het ingenieursbureau in Ljubljana.", 2],
		["Ik reis met Kees Hoogeveen van de haven en met onze stagiaire Britt.", 3],
		["Ik werd vergezeld door mevrouw drs. M.C. de Wit (directeur) en de heer Ali (adviseur).", 3],
		[
			"Wethouder Dijk en twee ambtenaren (M. Bos, W. Vis) zijn van 19 t/m 25 mei in Celje geweest.",
			3,
		],
		["Ada Kok is onze jurist, ik ben Remco, samen zijn wij het team dat dit moet uitdenken.", 2],
		["Dit zijn wij: Anna, Peter, Carla en Erik.", 4],
		["Mijn reisgenoot was Piet van Beheer.", 2],
		["Mijn reisgenoten: Piet van Beheer en Ada Kok van Groen.", 3],
	])("%s → %s", (text, count) => expect(mail(text)).toBe(count));

	it.each([
		["Ik reis graag met de trein."],
		["Met wie gesproken: burgemeester Ada Kok en de griffier."],
		["De burgemeester werd vergezeld door twee wethouders van Celje."],
	])("is not told by %s", (text) => expect(mail(text)).toBeNull());
});

describe("the party in the head of a report", () => {
	it.each([
		[
			"Verslag Ljubljana\nAantal deelnemers 4\nWie Dhr. R. Bos (brandweer), mw. S. Vis (erfgoed)",
			4,
		],
		["Registratie\nnummer 0091\nreiziger(s) M. Bos; T. Vis-Ali\naantal 2\nstad Ljubljana", 2],
		[
			"Verslag Ljubljana\nDelegatie: wethouder Bos, directeur Vis, beleidsmedewerkers Kok en Nas",
			4,
		],
		[
			"Het aantal personen dat de reis heeft gemaakt is vijf. Het betreft de directeur en vier anderen.",
			5,
		],
		["Gereisd hebben de directeur, een conservator en ondergetekende.", 3],
	])("%s → %s", (text, count) => expect(headed(text)).toBe(count));
});

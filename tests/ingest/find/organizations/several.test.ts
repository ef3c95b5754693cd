import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const bodies = (entry: string): readonly string[] =>
	extractReport({
		file: "reis.txt",
		content: `Verslag dienstreis\n\nWie heb je ontmoet?\n- ${entry}\n`,
	}).organizations.map(({ name }) => name);

it.each([
	["de waterschappen Limburg en Rivierenland", ["waterschap Limburg", "waterschap Rivierenland"]],
	[
		"directeuren van de Veiligheidsregio's Twente, Flevoland en Zeeland",
		["Veiligheidsregio Twente", "Veiligheidsregio Flevoland", "Veiligheidsregio Zeeland"],
	],
	[
		"adviseurs van de ministeries van Onderwijs en Defensie",
		["ministerie van Onderwijs", "ministerie van Defensie"],
	],
	["rectoren van de hogescholen Zuyd / Saxion", ["hogeschool Zuyd", "hogeschool Saxion"]],
])(
	"reads a noun of bodies in the plural before several names as each of them: %s",
	(entry, wanted) => {
		expect(bodies(entry)).toEqual(wanted);
	},
);

it.each(["de waterschappen en de gemeenten", "twee universiteiten en Lina Ekholm, jurist"])(
	"finds none where no names stand behind it: %s",
	(entry) => {
		expect(bodies(entry)).toEqual([]);
	},
);

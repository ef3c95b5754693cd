import { createHash } from "node:crypto";
import type { GraphBatch } from "#domain/graph.ts";
import { buildBatch } from "#ingest/build-batch.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

interface Told {
	readonly file: string;
	readonly city: string;
	readonly days: string;
	readonly results: string;
	readonly promises: string;
}

const tell = ({ city, days, results, promises }: Told): string => `HOELANG DUURDE DE REIS?

${days}

WAT WAS HET DOEL VAN DE REIS?

Een werkbezoek van de gemeente Den Haag aan de gemeente ${city}.

WELKE LOCATIES ZIJN BEZOCHT?

Stadhuis van ${city}

WIE HEB JE ONTMOET? (BENOEM DE FUNCTIEOMSCHRIJVING)

Ilse Vrooman (directeur van de gemeente ${city})

WAT HEEFT DE REIS DE GEMEENTE OPGELEVERD?

${results}

ZIJN ER VERVOLGAFSPRAKEN? ZO JA, WELKE?

${promises}
`;

const reports: readonly Told[] = [
	{
		file: "2021/wenen.txt",
		city: "Wenen",
		days: "3 dagen, van 17 t/m 19 mei 2021",
		results:
			"Wenen pakt hittestress in de oude wijken aan. Het klimaat verandert er sneller dan gedacht. Ook de mobiliteit kwam ter sprake.",
		promises: "1. Ilse Vrooman stuurt vóór 1 september 2021 het plan tegen hittestress.",
	},
	{
		file: "2022/oslo.txt",
		city: "Oslo",
		days: "2 dagen, van 3 t/m 4 oktober 2022",
		results: "Oslo past zich aan het klimaat aan, en wil daarover blijven praten.",
		promises: "1. Ilse Vrooman stuurt vóór 1 december 2022 de klimaatkaart.",
	},
];

/** Two reports as ingest reads them: on heat in Vienna, and on the climate alone in Oslo. */
export const narrowerBatches: readonly GraphBatch[] = reports.map((told) => {
	const content = tell(told);
	const report = { file: told.file, content };
	return buildBatch(report, {
		rules: { hash, extractorVersion: "1" },
		...{ year: null, sample: false, contentHash: hash(content), extractorVersion: "1" },
	}).batch;
});

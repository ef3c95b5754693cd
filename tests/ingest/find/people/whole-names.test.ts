import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, toldInFull } from "../told.ts";

describe("a name and what stands beside it", () => {
	it.each(
		cases(`
			- Khalid Omari van Jongerenwerk → + Khalid Omari
			- Piet Vis van Welzijnswerk, Jan Bos van Grondzaken en Ana Kok van Cultuurbeleid → + Piet Vis | + Jan Bos | + Ana Kok
			- Anna Maria van Werning, planner → + Anna Maria van Werning, planner
			Zijn hoofd Gemeenschapsdienste, Berenice Windvogel, ontving ons. → + Berenice Windvogel, hoofd Gemeenschapsdienste
			We spraken met burgemeester Septoe en zijn hoofd Samfunn, Knut Moe. → + Septoe, burgemeester | + Knut Moe, hoofd Samfunn
			We spraken met coördinator Feldman, Ana Bos en Piet Vis. → + Feldman, coördinator | + Ana Bos | + Piet Vis
			- programmamanager Gezond Opgroeien → + –, programmamanager Gezond Opgroeien
			- burgemeester en accountmanager Greenport / - directeur Jansen → + –, burgemeester | + –, accountmanager Greenport | + –, directeur, Jansen
			- Ana Bos, projectleider Cash for Work → + Ana Bos, projectleider
			- Lilian Kariuki Were, rector / Daarna liet Lilian Kariuki de tuin zien. → + Lilian Kariuki Were, rector
		`),
	)("%s", (says, wanted) => expect(toldInFull(says).toSorted()).toEqual(wanted));

	it("is nobody's where it is the field of one who travelled", () => {
		const party =
			"Drie: de wethouder Jeugd, de projectleider Kansrijk Opgroeien en een verpleegkundige.";
		const content = `Hoeveel personen hebben de reis gemaakt\n${party}\n\nWie heb je ontmoet?\n- Ana Bos\n`;
		const { people } = extractReport({ file: "reis.txt", content });
		expect(people.map(({ name }) => name)).toEqual(["Ana Bos"]);
	});
});

import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

it.each([
	"Met schepen Kris Duin hebben we van gedachten gewisseld.",
	"De ontvangst was door schepen Kris Duin.",
	"Schepen Kris Duin wachtte ons op.",
	"Op straat liepen we schepen Kris Duin tegen het lijf.",
	"We gingen langs bij schepen Kris Duin.",
	"Onze gids was schepen Kris Duin.",
	"We fietsten met schepen Kris Duin door de stad.",
	"Schepen Kris Duin beantwoordde onze vragen.",
	"Schepen Kris Duin overhandigde ons een boek.",
	"Thee gedronken met schepen Kris Duin.",
	"Schepen Kris Duin liep een dag met ons mee.",
])("tells of a meeting in running text: %s", (line) => {
	const content = `Werkbezoek Gent, 3-5 mei 2022\n\nWij waren in Gent om te leren over afval. Het weer was goed.\n\n${line}\n\nEr is veel geleerd.\n`;
	const { met } = extractReport({ file: "reis.txt", content });
	expect(met.map(({ person }) => person)).toContain("Kris Duin");
});

import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const read = (who: string, met = "Stichting Ventura (Owen Pfeiffer, directeur)") =>
	extractReport({
		file: "reis.txt",
		content: `Verslag Porto\nWanneer: 22-27 oktober 2023\nMet wie: ${who}\n\nDoel: water.\n\nContacten\n${met}\n`,
	});
const names = (who: string) => read(who).met.map(({ person }) => person);

it.each([
	"6 pers. (wethouder Dommel, M. Varen, Stichting Meeuw 2x, Pescador)",
	"z'n drieën: wethouder Dommel, M. Varen en de griffier",
	"vier collega's (wethouder Dommel, M. Varen en twee anderen)",
])("takes 'Met wie' with a count for who travelled: %s", (who) => {
	expect(names(who)).toEqual(["Owen Pfeiffer"]);
});

it("keeps 'Met wie' without a count, or with the people of a body, for whom one met", () => {
	expect(names("Ana Dommel, wethouder van Porto")).toContain("Ana Dommel");
	expect(read("2 mensen van Stichting Pescador").met).toHaveLength(2);
});

it.each([
	["Stichting Ventura, niet gehaald i.v.m. file", "absent"],
	["Met Stichting Ventura lukte een afspraak niet.", "cancelled"],
	["Stichting Ventura: een gesprek lukte niet.", "cancelled"],
])("reads that a meeting failed: %s", (line, reason) => {
	expect(
		read("Ana Dommel, wethouder van Porto", line).not_met.map((one) => [
			one.organization,
			one.reason,
		]),
	).toEqual([["Stichting Ventura", reason]]);
});

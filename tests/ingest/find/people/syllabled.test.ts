import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const content = `Welke locaties zijn bezocht?
Seoel, Busan

Wie heb je ontmoet?

Seoel
- Havenbedrijf Walvis, directeur Europa de heer Kim Tae-hoon
- viceburgemeester Kang Tae-woong

Busan
- Stichting Walvis: CEO Nam Ki-chan
- honorair consul Chung Hwan-mok
`;
const { people, cities, organizations } = extractReport({ file: "reis.txt", content });

it("reads a family name before a given name of two syllables, however common a word or town it is", () => {
	expect(people.map(({ name, role }) => [name, role])).toEqual([
		["Kim Tae-hoon", "directeur Europa"],
		["Kang Tae-woong", "viceburgemeester"],
		["Nam Ki-chan", "CEO"],
		["Chung Hwan-mok", "honorair consul"],
	]);
	expect(cities.map(({ name }) => name)).not.toContain("Kang");
});

it("seats an honorary consul in the town that stands above the list", () => {
	expect(organizations.map(({ name }) => name)).toContain("Nederlands consulaat in Busan");
});

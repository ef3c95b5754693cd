import { describe, expect, test } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { maskReport } from "#ingest/forget/mask-report.ts";
import { forgottenPerson, idOf } from "#ingest/forget/spellings.ts";
import { keyedHash } from "#ingest/resolve/keyed-hash.ts";

const hash = keyedHash(new Uint8Array(32));
const whoIn = (country: string) => {
	const person = { id: idOf("tomas veldkamp", country, hash), name: "Tomas Veldkamp", aliases: [] };
	return { id: "forgotten:1", ...forgottenPerson(person, hash) };
};
const mask = (contacts: string, country = "NO") => {
	const content = `Met wie is er gesproken?\n${contacts}\n`;
	return maskReport({ file: "verslag.txt", content }, [whoIn(country)], hash);
};
const norwegian = "- Tomas Veldkamp, wethouder van de gemeente Bergen";

describe("a report that names somebody who was forgotten", () => {
	test("tells of the function alone", () => {
		const content = mask(norwegian)?.content ?? "";
		const { people, met } = extractReport({ file: "verslag.txt", content });
		expect(people).toMatchObject([{ name: null, role: "wethouder" }]);
		expect(met).toMatchObject([{ person: null, organization: "gemeente Bergen" }]);
	});

	test("keeps a namesake in another country", () => {
		expect(mask(norwegian, "FR")).toBeNull();
	});

	test("is masked where no country is known, and where nobody is seen to bear the name", () => {
		expect(mask("- Tomas Veldkamp", "FR")?.content).toContain("- ██████████████");
		expect(mask("Het boek tomas veldkamp lag er", "FR")?.content).toContain(
			"boek ██████████████ lag",
		);
	});

	test("keeps who bears the surname too", () => {
		const text = mask(`${norwegian}\n- Rita Veldkamp, directeur van de gemeente Bergen`)?.content;
		expect(text).toContain("- Rita Veldkamp");
		expect(text).not.toContain("Tomas");
	});

	test("is told by the hashes, which hold no name", () => {
		expect(JSON.stringify({ ...whoIn("NO"), names: [] })).not.toMatch(/veldkamp/i);
		expect(maskReport({ file: "a.txt", content: norwegian }, [], hash)).toBeNull();
	});
});

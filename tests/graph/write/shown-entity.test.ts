import { describe, expect, test } from "vitest";
import type { CountedClaim } from "#graph/write/claim.ts";
import { shownEntity } from "#graph/write/shown-entity.ts";

const claim = (name: string, more: Partial<CountedClaim> = {}): CountedClaim => ({
	name,
	aliases: [],
	authoritative: false,
	labels: null,
	references: [],
	properties: {},
	reports: 1,
	sample: false,
	...more,
});
const shown = (...claims: readonly CountedClaim[]) =>
	shownEntity("organization:x", "Organization", claims).properties;

describe("what an entity shows", () => {
	test("an authoritative name wins over a fuller one", () => {
		const name = shown(claim("Fjord Instituut van Bergen"), claim("KFI", { authoritative: true }));
		expect(name).toMatchObject({ name: "KFI", aliases: ["Fjord Instituut van Bergen"] });
	});

	test("else the fullest, else the first by code point", () => {
		expect(shown(claim("A. Ås"), claim("Astrid Ås"))).toMatchObject({ name: "Astrid Ås" });
		expect(shown(claim("Bcd"), claim("Abc"))).toMatchObject({ name: "Abc", aliases: ["Bcd"] });
	});

	test("spellings that fold alike are one alias, and none of the name", () => {
		expect(shown(claim("Tromsø", { aliases: ["TROMSO", "Trømso x", "tromso X"] }))).toMatchObject({
			aliases: ["Trømso x"],
			searchNames: ["tromso", "tromso x"],
		});
	});

	test("a value that most reports give wins, but anything over other and unknown", () => {
		const kind = (organizationKind: string, reports: number) =>
			claim("x", { properties: { organizationKind }, reports });
		expect(shown(kind("company", 1), kind("ngo", 2))).toMatchObject({ organizationKind: "ngo" });
		expect(shown(kind("company", 1), kind("other", 9))).toMatchObject({
			organizationKind: "company",
		});
	});

	test("is a sample only as long as all that is known comes from samples", () => {
		expect(shown(claim("x", { sample: true }))).toMatchObject({ sample: true });
		expect(shown(claim("x", { sample: true }), claim("x"))).toMatchObject({ sample: false });
	});
});

import { describe, expect, it } from "vitest";
import type { Extraction } from "#domain/extraction.ts";
import { identify } from "#ingest/resolve/identity.ts";
import { keyedHash } from "#ingest/resolve/keyed-hash.ts";

const empty: Extraction = {
	file: "a.txt",
	language: "nl",
	home: "Den Haag",
	sections: [],
	trips: [],
	cities: [],
	organizations: [],
	people: [],
	themes: [],
	followups: [],
	met: [],
	not_met: [],
	problems: [],
};
const rules = {
	hash: keyedHash(new Uint8Array(32)),
	registeredName: (names: readonly string[]) =>
		names.includes("100RC") ? "Resilient Cities Network" : null,
	genericRoles: new Set(["professor"]),
};
const fact = { trip: 0, confidence: 0.9, evidence: [] };
const city = (name: string, country: string, geonameId: number) => ({
	...fact,
	name,
	country,
	geonameId,
	kind: "mentioned" as const,
	aliases: [],
	candidates: [],
});
const contact = { name: null, role: null, organization: null, city: null, group: false };

describe("identify", () => {
	it("knows a body by its registered name", () => {
		const identity = identify(empty, rules);
		expect(identity.organization("100RC")).toEqual(
			identity.organization("Resilient Cities Network"),
		);
	});

	it("keeps municipalities of one name in two countries apart", () => {
		const of = (country: string) =>
			identify(
				{
					...empty,
					organizations: [
						{
							...fact,
							name: "gemeente Valencia",
							kind: "municipality",
							city: "Valencia",
							country,
							aliases: [],
						},
					],
				},
				rules,
			).organization("gemeente Valencia");
		expect(of("ES")).not.toEqual(of("VE"));
	});

	it("keeps people of one name in two countries apart and tells nothing of the name", () => {
		const of = (country: string) =>
			identify({ ...empty, cities: [city("Valencia", country, 1)] }, rules).person({
				...contact,
				name: "Ana Pérez",
				city: "Valencia",
			});
		expect(of("ES")).not.toEqual(of("VE"));
		expect(of("ES")).toEqual(of("ES"));
		expect(of("ES").id).toMatch(/^person:[0-9a-f]{20}$/u);
	});

	it("joins a function at one place across trips, but no generic one and no group", () => {
		const { post } = identify(empty, rules);
		const at = { ...contact, organization: "Nederlandse ambassade in Oslo" };
		const head = { ...at, role: "Deputy Head of Mission" };
		expect(post(head, "trip:a-0")).toEqual(post(head, "trip:b-0"));
		const professor = { ...at, role: "Professor" };
		expect(post(professor, "trip:a-0")).not.toEqual(post(professor, "trip:b-0"));
		const group = { ...head, group: true };
		expect(post(group, "trip:a-0")).not.toEqual(post(group, "trip:b-0"));
		expect(post({ ...contact, role: "burgemeester" }, "trip:a-0")).not.toEqual(
			post({ ...contact, role: "burgemeester" }, "trip:b-0"),
		);
	});
});

import { describe, expect, it } from "vitest";
import { foldName } from "#domain/names.ts";
import { sharedSpelling } from "#ingest/gazetteer/organization-lookup.ts";
import { loadOrganizations } from "#ingest/gazetteer/organization-register.ts";

const keyOf = (name: string): string => foldName(name).split(" ").map(sharedSpelling).join(" ");

describe("the register of organizations", () => {
	it("lists no name under two bodies, so that a name leads to one", () => {
		const owners = new Map<string, string>();
		const twice = loadOrganizations().flatMap(({ name, others }) =>
			[...new Set([name, ...others].map(keyOf))].flatMap((key) => {
				const owner = owners.get(key);
				owners.set(key, name);
				return owner === undefined ? [] : [`${key}: ${owner}, ${name}`];
			}),
		);
		expect(owners.size).toBeGreaterThan(1000);
		expect(twice).toEqual([]);
	});

	it("goes on under names that it lists", () => {
		const bodies = loadOrganizations();
		const names = new Set(bodies.map(({ name }) => name));
		const lost = bodies.filter(({ successor }) => successor !== null && !names.has(successor));
		expect(lost.map(({ name, successor }) => `${name} → ${successor}`)).toEqual([]);
	});
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breakingChanges, keptSchema, schemaAsText } from "./schema-changes.ts";

const kept = readFileSync(keptSchema, "utf8");

describe("docs/schema.graphql", () => {
	it("breaks no client; where it must, see docs/api.md and run npm run schema -- --breaking", () => {
		expect(breakingChanges(kept)).toEqual([]);
	});

	it("is the schema of the server; else run npm run schema", () => {
		expect(kept === schemaAsText()).toBe(true);
	});

	it("would tell of a field that went, so that the test can fail", () => {
		const before = kept.replace("type Statistics {", "type Statistics {\n  gone: Int\n");
		expect(breakingChanges(before)).toEqual([expect.stringMatching(/Statistics.*gone.*removed/)]);
	});
});

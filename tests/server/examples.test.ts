import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { examples } from "#server/graphiql.ts";
import { documentCost } from "#server/limits/cost.ts";
import { documentSize } from "#server/limits/document-size.ts";
import { limits } from "#server/limits/limits.ts";
import { schema } from "#server/schema/schema.ts";

const root = join(import.meta.dirname, "../..");
const fenced = (file: string) =>
	[...readFileSync(join(root, file), "utf8").matchAll(/```graphql\n([\s\S]*?)```/g)].map(
		([, text = ""], index) => [`${file} ${index + 1}`, text] as const,
	);

describe("examples", () => {
	const all = [["GraphiQL", examples] as const, ...fenced("README.md"), ...fenced("docs/api.md")];

	test("are there", () => {
		expect(all.length).toBeGreaterThan(10);
	});

	test.each(all)("of %s fit the schema and its limits", (_, text) => {
		const document = parse(text, { maxTokens: limits.tokens });
		expect(validate(schema, document)).toEqual([]);
		const { depth, aliases } = documentSize(document);
		expect([depth <= limits.depth, aliases <= limits.aliases]).toEqual([true, true]);
		for (const definition of document.definitions) {
			if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
			const operationName = definition.name?.value ?? null;
			const variables = { first: 20 };
			expect(documentCost({ schema, document, operationName, variables })).toBeLessThan(
				limits.cost,
			);
		}
	});
});

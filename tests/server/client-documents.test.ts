import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { documentCost } from "#server/limits/cost.ts";
import { documentSize } from "#server/limits/document-size.ts";
import { limits } from "#server/limits/limits.ts";
import { schema } from "#server/schema/schema.ts";
import { clientDocuments } from "../client/documents.ts";

const documents = await clientDocuments();

test("the client's documents are found", () => {
	expect(documents.length).toBeGreaterThan(5);
});

test.each(documents)("the client's %s fits the schema and its limits", (_, text) => {
	const document = parse(text, { maxTokens: limits.tokens });
	expect(validate(schema, document)).toEqual([]);
	const size = documentSize(document);
	expect(size.depth).toBeLessThanOrEqual(limits.depth);
	expect(size.aliases).toBeLessThanOrEqual(limits.aliases);
	// The largest pages that the views ask for.
	const variables = { first: 100, limit: 300, language: "nl" };
	const cost = documentCost({ schema, document, variables });
	expect(cost).toBeLessThanOrEqual(limits.cost);
});

import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { documentCost } from "#server/limits/cost.ts";
import { documentSize } from "#server/limits/document-size.ts";
import { limits } from "#server/limits/limits.ts";
import { schema } from "#server/schema/schema.ts";
import * as queries from "../../client/api/queries.ts";

const documents = Object.entries(queries).filter(([, document]) => "text" in document);

test.each(documents)("the client's %s fits the schema and its limits", (_, { text }) => {
	const document = parse(text, { maxTokens: limits.tokens });
	expect(validate(schema, document)).toEqual([]);
	const size = documentSize(document);
	expect(size.depth).toBeLessThanOrEqual(limits.depth);
	expect(size.aliases).toBeLessThanOrEqual(limits.aliases);
	const cost = documentCost({ schema, document, variables: { first: 100, limit: 300 } });
	expect(cost).toBeLessThanOrEqual(limits.cost);
});

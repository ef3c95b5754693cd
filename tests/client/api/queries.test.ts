// @vitest-environment node
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import * as queries from "../../../client/api/queries.ts";
import { documentCost } from "../../../server/limits/cost.ts";
import { limits } from "../../../server/limits/limits.ts";

const schema = buildSchema(readFileSync("server/schema/schema.graphql", "utf8"));
const documents = Object.entries(queries);

describe("the client's questions", () => {
	it.each(documents)("%s fits the schema", (_, { text }) => {
		expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
	});

	it.each(documents)("%s stays below the server's limit of cost", (_, { text }) => {
		// The largest pages that the views ask for.
		const variables = { first: 100, limit: 300, language: "nl" };
		expect(documentCost({ schema, document: parse(text), variables })).toBeLessThan(limits.cost);
	});
});

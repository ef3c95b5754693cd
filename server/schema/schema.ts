import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { entityResolvers } from "#server/schema/entities.ts";
import { factResolvers } from "#server/schema/facts.ts";
import { queryResolvers } from "#server/schema/queries.ts";

/** The contract with the client, as it stands in schema.graphql. */
export const typeDefs = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

/** The contract with its resolvers; fields of an interface hold for all its types. */
export const schema: GraphQLSchema = makeExecutableSchema({
	typeDefs,
	resolvers: { ...queryResolvers, ...entityResolvers, ...factResolvers },
	inheritResolversFromInterfaces: true,
});

import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { entityResolvers } from "#server/schema/entities.ts";
import { factResolvers } from "#server/schema/facts.ts";
import { queryResolvers } from "#server/schema/queries.ts";
import { typeDefs } from "#server/schema/type-defs.ts";

/** The contract with its resolvers; fields of an interface hold for all its types. */
export const schema: GraphQLSchema = makeExecutableSchema({
	typeDefs,
	resolvers: { ...queryResolvers, ...entityResolvers, ...factResolvers },
	inheritResolversFromInterfaces: true,
});

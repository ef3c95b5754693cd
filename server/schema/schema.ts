import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { aroundResolvers } from "#server/schema/around.ts";
import { briefingResolvers } from "#server/schema/briefing.ts";
import { changeResolvers } from "#server/schema/changes.ts";
import { entityResolvers } from "#server/schema/entities.ts";
import { exportResolvers } from "#server/schema/exports.ts";
import { factJudgementResolvers } from "#server/schema/fact-judgements.ts";
import { factResolvers } from "#server/schema/facts.ts";
import { forgettingResolvers } from "#server/schema/forgetting.ts";
import { ingestResolvers } from "#server/schema/ingest.ts";
import { judgementResolvers } from "#server/schema/judgements.ts";
import { networkResolvers } from "#server/schema/network.ts";
import { partnerResolvers } from "#server/schema/partners.ts";
import { pathResolvers } from "#server/schema/paths.ts";
import { promiseResolvers } from "#server/schema/promises.ts";
import { queryResolvers } from "#server/schema/queries.ts";
import { statisticsResolvers } from "#server/schema/statistics.ts";
import { themeTraceResolvers } from "#server/schema/theme-trace.ts";
import { typeDefs } from "#server/schema/type-defs.ts";

/** The contract with its resolvers; fields of an interface hold for all its types. */
export const schema: GraphQLSchema = makeExecutableSchema({
	typeDefs,
	resolvers: [
		queryResolvers,
		entityResolvers,
		exportResolvers,
		factResolvers,
		factJudgementResolvers,
		aroundResolvers,
		briefingResolvers,
		changeResolvers,
		forgettingResolvers,
		ingestResolvers,
		judgementResolvers,
		partnerResolvers,
		networkResolvers,
		pathResolvers,
		statisticsResolvers,
		promiseResolvers,
		themeTraceResolvers,
	],
	inheritResolversFromInterfaces: true,
});

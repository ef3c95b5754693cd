import type { SecondNeighbour } from "#domain/answers.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { partnerKinds } from "#domain/partners.ts";
import { type Similar, similarityFormula } from "#domain/similarity.ts";
import { pageOf } from "#graph/read/page.ts";
import { findSecondNeighbours } from "#graph/read/second-neighbours.ts";
import { findSimilarPartners } from "#graph/read/similar-partners.ts";
import type { Context } from "#server/context.ts";
import { badInput, notFound } from "#server/errors.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { secondList, similarList } from "#server/schema/export-lists.ts";
import type { Exportable } from "#server/schema/exports.ts";

interface AroundArguments extends PageArguments {
	readonly id: string;
}

const idOf = ({ id }: { readonly id: string }) => id;
const entity = ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id);

/** What is like a node, and what is a little further from it; by id until a node is asked for. */
export const aroundResolvers = {
	Query: {
		similarPartners: async (_: unknown, { id, ...page }: AroundArguments, context: Context) => {
			const [similar, node] = await Promise.all([
				context.inTurn(() => findSimilarPartners(context.run, id)),
				context.load.entity(id),
			]);
			if (node === undefined) throw notFound(id);
			if (similar === null)
				throw badInput(
					`${id.slice(0, 80)} is a ${node.kind}; partners are ${partnerKinds.join(", ")}.`,
				);
			return {
				...connection(pageOf(similar, pageRequest(page, 10), { idOf })),
				exportList: (language, { load }) => similarList(similar, { language, load }),
			} satisfies Exportable & object;
		},
		secondNeighbours: async (
			_: unknown,
			{ id, kinds, ...page }: AroundArguments & { readonly kinds?: readonly NodeKind[] | null },
			context: Context,
		) => {
			const [found, node] = await Promise.all([
				context.inTurn(() => findSecondNeighbours(context.run, id, kinds ?? partnerKinds)),
				context.load.entity(id),
			]);
			if (node === undefined) throw notFound(id);
			return {
				...connection(pageOf(found, pageRequest(page), { idOf })),
				exportList: (language, { load }) => secondList(found, { language, load }),
			} satisfies Exportable & object;
		},
	},
	SimilarPartner: {
		entity,
		score: ({ score }: Similar) => ({ value: score, formula: similarityFormula }),
		sharedThemes: ({ sharedThemes }: Similar, _: unknown, { load }: Context) =>
			load.entities(sharedThemes),
		sharedCities: ({ sharedCities }: Similar, _: unknown, { load }: Context) =>
			load.entities(sharedCities),
		sharedTripCount: ({ sharedTrips }: Similar) => sharedTrips.length,
		sharedTrips: ({ sharedTrips }: Similar, page: PageArguments, { load }: Context) =>
			load.entities(sharedTrips.slice(0, pageRequest(page, 5).first)),
	},
	SecondNeighbour: {
		entity,
		throughCount: ({ through }: SecondNeighbour) => through.length,
		through: ({ through }: SecondNeighbour, page: PageArguments, { load }: Context) =>
			load.entities(through.slice(0, pageRequest(page, 5).first)),
		facts: ({ facts }: SecondNeighbour, _: unknown, { load }: Context) =>
			load.factsOf([...new Set(facts)]),
	},
};

import type { EntityNode } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { Relation } from "#graph/read/related.ts";
import type { TripCounts } from "#graph/read/trip-counts.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { wholeList } from "#server/schema/export-list.ts";
import { factList } from "#server/schema/export-lists.ts";
import type { Exportable } from "#server/schema/exports.ts";

interface InLanguage {
	readonly language?: ScreenLanguage | null;
}

interface FactArguments extends PageArguments {
	readonly types?: readonly LinkType[] | null;
}

const all =
	(relation: Relation) =>
	async ({ id }: EntityNode, _: unknown, { load }: Context) =>
		(await load.related(relation, id)) ?? [];

const best =
	(relation: Relation) =>
	async ({ id }: EntityNode, _: unknown, { load }: Context) =>
		(await load.related(relation, id))?.[0] ?? null;

const counted =
	(what: keyof TripCounts) =>
	async ({ id }: EntityNode, _: unknown, { load }: Context) =>
		(await load.tripCounts(id))?.[what] ?? 0;

const noFacts = { items: [], hasMore: false, total: 0 };

/** The fields of nodes that aren't simply among what is read with the node. */
export const entityResolvers = {
	Node: { __resolveType: (value: { readonly kind?: string }) => value.kind ?? "Fact" },
	Entity: {
		__resolveType: ({ kind }: EntityNode) => kind,
		name: ({ name, labels }: EntityNode, { language }: InLanguage) =>
			labels?.[language ?? "nl"] ?? name,
		detail: async (entity: EntityNode, { language }: InLanguage, { load }: Context) =>
			(await load.detail(entity))?.[language ?? "nl"] ?? null,
		facts: async (
			{ id }: EntityNode,
			{ types: given, ...page }: FactArguments,
			{ load }: Context,
		) => {
			const types = given ?? null;
			return {
				...connection(await load.facts({ ...pageRequest(page), types }, id)),
				exportList: async (language) =>
					factList((await load.facts({ ...wholeList, types }, id)) ?? noFacts, { language, load }),
			} satisfies Exportable & object;
		},
		mentions: async ({ id }: EntityNode, page: PageArguments, { load }: Context) =>
			connection(await load.mentions(pageRequest(page), id)),
	},
	Trip: {
		destinations: all("destinations"),
		report: best("source"),
		contactCount: counted("contacts"),
		promiseCount: counted("promises"),
		doubtCount: counted("doubts"),
		fieldEvidence: async (
			{ id }: EntityNode,
			{ field }: { readonly field: string },
			{ load }: Context,
		) =>
			((await load.fieldProofs(id)) ?? [])
				.filter((fact) => fact.field === field)
				.flatMap(({ evidence }) => evidence),
	},
	City: { country: best("country") },
	Organization: { city: best("seat") },
	Person: { posts: all("posts") },
	Post: { organization: best("organization"), city: best("city") },
	Report: {
		content: async ({ id }: EntityNode, _: unknown, { load }: Context) =>
			(await load.content(id))?.content,
		sections: async ({ id }: EntityNode, _: unknown, { load }: Context) =>
			(await load.content(id))?.sections,
		spans: async ({ id }: EntityNode, _: unknown, { load }: Context) =>
			(await load.spans(id)) ?? [],
		cited: async ({ id }: EntityNode, _: unknown, { load }: Context) =>
			(await load.cited(id)) ?? [],
		trips: all("trips"),
	},
};

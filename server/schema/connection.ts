import type { Page } from "#domain/answers.ts";

/** A page of the domain in the form of GraphQL's connections. */
export function connection<T>(page: Page<T> | undefined) {
	const items = page?.items ?? [];
	return {
		edges: items.map(({ cursor, value }) => ({ cursor, node: value })),
		pageInfo: { endCursor: items.at(-1)?.cursor ?? null, hasNextPage: page?.hasMore ?? false },
		totalCount: page?.total ?? 0,
	};
}

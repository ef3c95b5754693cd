import type { Page } from "#domain/answers.ts";
import type { Context } from "#server/context.ts";

/** A page of the domain in the form of GraphQL's connections. */
export function connection<T>(page: Page<T> | undefined) {
	const items = page?.items ?? [];
	return {
		edges: items.map(({ cursor, value }) => ({ cursor, node: value })),
		pageInfo: { endCursor: items.at(-1)?.cursor ?? null, hasNextPage: page?.hasMore ?? false },
		totalCount: page?.total ?? 0,
	};
}

/** A page of nodes that are given by id. */
export async function nodeConnection(page: Page<string>, { load }: Pick<Context, "load">) {
	const nodes = await Promise.all(page.items.map(({ value }) => load.entity(value)));
	const items = page.items.flatMap(({ cursor }, index) => {
		const node = nodes[index];
		return node === undefined ? [] : [{ cursor, value: node }];
	});
	return connection({ ...page, items });
}

import type { GraphBatch } from "#domain/graph.ts";

/**
 * The facts of a report, by id, that tie something to a theme while the same report ties it to a broader one too: lists
 * of themes leave them out, as the broader theme stands there.
 */
export function narrowingFacts({
	links,
	references,
}: Pick<GraphBatch, "links" | "references">): ReadonlySet<string> {
	const steps = references.filter(({ type }) => type === "BROADER");
	if (steps.length === 0) return new Set();
	const above = Map.groupBy(steps, ({ from }) => from.id);
	const about = links.filter(({ type }) => type === "ABOUT");
	const tied = new Set(about.map(({ from, to }) => `${from.id}\n${to.id}`));
	const narrowing = about.filter(({ from, to }) =>
		broaderThan(to.id, above).some((theme) => tied.has(`${from.id}\n${theme}`)),
	);
	return new Set(narrowing.map(({ factId }) => factId));
}

type Above = ReadonlyMap<string, readonly { readonly to: { readonly id: string } }[]>;

/** All that is broader than a theme, however many steps away. */
function broaderThan(theme: string, above: Above): readonly string[] {
	const found = new Set<string>();
	const look = (id: string) => {
		for (const { to } of above.get(id) ?? []) {
			if (to.id === theme || found.has(to.id)) continue;
			found.add(to.id);
			look(to.id);
		}
	};
	look(theme);
	return [...found];
}

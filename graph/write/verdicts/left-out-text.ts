import type { LinkClaim, NodeClaim, PropertyValue } from "#domain/graph.ts";
import { claimId, type LeftOut } from "#domain/left-out.ts";

/** What is left out of a report as its node keeps it: the same text for the same things, in whatever order they came. */
export function leftOutText(leftOut: LeftOut): string {
	const { title, nodes, mentions, links, references } = leftOut;
	return JSON.stringify(
		sorted({
			title,
			nodes: by(nodes.map(told), ({ id }) => id),
			mentions: by(mentions, ({ key }) => key),
			links: by(links.map(told), ({ factId }) => factId),
			references: by(references, ({ type, from, to }) => `${type} ${from.id} ${to.id}`),
		}),
	);
}

/** The facts and names that are left out, by fact id and claim id. */
export function leftOutIds(report: string, { nodes, links }: LeftOut): readonly string[] {
	return [
		...links.map(({ factId }) => factId),
		...nodes.filter(({ kind }) => kind !== "Trip").map(({ id }) => claimId(report, id)),
	].sort();
}

function told<T extends NodeClaim | LinkClaim>(claim: T): T {
	const known = Object.entries(claim.properties).filter(([, value]) => value !== null);
	return { ...claim, properties: Object.fromEntries<PropertyValue>(known) };
}

function by<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
	return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Plain data with the names of its properties in order. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => [key, sorted(item)]),
	);
}

import type { GraphBatch, LinkClaim, NodeClaim, PropertyValue } from "#domain/graph.ts";

/** Nodes and title of a report without what these facts say of its trips: their fields, and the cities in their names. */
export function withoutFields(
	{ report, nodes, links }: GraphBatch,
	judged: readonly LinkClaim[],
): { readonly title: string; readonly nodes: readonly NodeClaim[] } {
	let { title } = report;
	const names = new Map(nodes.map(({ id, name }) => [id, name]));
	const left = nodes.map((node) => {
		const fields = judged.filter(({ type, to }) => type === "DESCRIBES" && to.id === node.id);
		const cities = judged.filter(({ type, from }) => type === "VISITED" && from.id === node.id);
		if (fields.length + cities.length === 0) return node;
		const lost = new Set(fields.map(({ properties }) => properties.field));
		const named = links.some(
			({ type, to, properties }) =>
				type === "DESCRIBES" && to.id === node.id && properties.field === "title",
		);
		const lostCities = new Set(cities.map(({ to }) => names.get(to.id)));
		const name =
			lost.has("title") || !named
				? nameWithout(lostCities, lost.has("title") ? citiesOf(node, links, names) : node.name)
				: node.name;
		if (title === node.name && lost.has("title")) title = report.file;
		return { ...node, name: name || report.file, properties: withoutLost(node.properties, lost) };
	});
	return { title, nodes: left };
}

/** The cities that a trip visited, as a trip without a title is called. */
function citiesOf(
	{ id }: NodeClaim,
	links: readonly LinkClaim[],
	names: ReadonlyMap<string, string>,
): string {
	return links
		.filter(({ type, from }) => type === "VISITED" && from.id === id)
		.toSorted((a, b) => startOf(a) - startOf(b) || (a.factId < b.factId ? -1 : 1))
		.map(({ to }) => names.get(to.id) ?? "")
		.join(", ");
}

const startOf = ({ evidence }: LinkClaim): number =>
	Math.min(...evidence.map(({ start }) => start));

function nameWithout(cities: ReadonlySet<string | undefined>, name: string): string {
	return name
		.split(", ")
		.filter((part) => !cities.has(part))
		.join(", ");
}

/** A year that only a lost date told goes with it. */
function withoutLost(
	properties: NodeClaim["properties"],
	lost: ReadonlySet<PropertyValue | undefined>,
): NodeClaim["properties"] {
	const left = Object.fromEntries(Object.entries(properties).filter(([key]) => !lost.has(key)));
	if (!lost.has("startDate") && !lost.has("endDate")) return left;
	const dated = left.startDate != null || left.endDate != null;
	const { year, dateSource, ...others } = left;
	const given = left.yearSource != null;
	const written = [left.startDate, left.endDate].some(
		(date) => typeof date === "string" && /^\d{4}/u.test(date),
	);
	return {
		...others,
		...(year !== undefined && (given || written) ? { year } : {}),
		...(dateSource !== undefined && (dated || given) ? { dateSource } : {}),
	};
}

import { type ExportGraph, linesOf, type Scalar } from "#server/exports/graph-form.ts";
import { element, escapeXml, propertyTypes, xmlHead } from "#server/exports/xml.ts";

/** The graph as GEXF 1.2, for Gephi: a line for all facts of one type between two nodes, as heavy as they are many. */
export function toGexf(graph: ExportGraph): string {
	const nodes = graph.nodes.map(({ id, kind, name, aliases, properties }) => ({
		...{ id, name },
		values: { kind, aliases: aliases.join(", "), ...properties },
	}));
	const lines = linesOf(graph).map(({ roles, quotes, ...line }) => ({
		...line,
		values: { type: line.type, roles, quotes },
	}));
	const declared = (of: "node" | "edge", records: readonly Readonly<Record<string, Scalar>>[]) =>
		element(
			"attributes",
			{ class: of },
			[...propertyTypes(records)].map(([name, type]) =>
				element("attribute", { id: name, title: name, type }),
			),
		);
	const values = (record: Readonly<Record<string, Scalar>>) =>
		element(
			"attvalues",
			{},
			Object.entries(record)
				.filter(([, value]) => value !== "")
				.map(([name, value]) => element("attvalue", { for: name, value })),
		);
	return `${xmlHead}${element("gexf", { xmlns: "http://www.gexf.net/1.2draft", version: "1.2" }, [
		element("meta", {}, [
			element("creator", {}, "international-contacts"),
			element("description", {}, escapeXml(graph.name)),
		]),
		element("graph", { defaultedgetype: "directed", mode: "static" }, [
			declared(
				"node",
				nodes.map((node) => node.values),
			),
			declared(
				"edge",
				lines.map((line) => line.values),
			),
			element(
				"nodes",
				{},
				nodes.map((node) =>
					element("node", { id: node.id, label: node.name }, [values(node.values)]),
				),
			),
			element(
				"edges",
				{},
				lines.map((line) =>
					element(
						"edge",
						{
							id: line.id,
							source: line.from,
							target: line.to,
							label: line.type,
							weight: line.count,
						},
						[values(line.values)],
					),
				),
			),
		]),
	])}\n`;
}

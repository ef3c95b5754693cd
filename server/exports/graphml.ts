import { type ExportGraph, linesOf, type Scalar } from "#server/exports/graph-form.ts";
import { element, escapeXml, propertyTypes, xmlHead } from "#server/exports/xml.ts";

/** The graph as GraphML 1.1, for yEd, Gephi and networkx: a line for all facts of one type between two nodes. */
export function toGraphMl(graph: ExportGraph): string {
	const nodes = graph.nodes.map(({ id, kind, name, aliases, properties }) => ({
		id,
		data: { label: name, kind, aliases: aliases.join(", "), ...properties },
	}));
	const lines = linesOf(graph).map(({ id, from, to, type, count, roles, quotes }) => ({
		...{ id, from, to },
		data: { label: type, type, weight: count, roles, quotes },
	}));
	const keys = (target: "node" | "edge", records: readonly Readonly<Record<string, Scalar>>[]) =>
		[...propertyTypes(records)].map(([name, type]) =>
			element("key", {
				id: `${target}-${name}`,
				for: target,
				"attr.name": name,
				"attr.type": type,
			}),
		);
	const data = (target: "node" | "edge", record: Readonly<Record<string, Scalar>>) =>
		Object.entries(record)
			.filter(([, value]) => value !== "")
			.map(([name, value]) =>
				element("data", { key: `${target}-${name}` }, escapeXml(String(value))),
			);
	return `${xmlHead}${element(
		"graphml",
		{
			xmlns: "http://graphml.graphdrawing.org/xmlns",
			"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
			"xsi:schemaLocation":
				"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd",
		},
		[
			...keys(
				"node",
				nodes.map((node) => node.data),
			),
			...keys(
				"edge",
				lines.map((line) => line.data),
			),
			element("graph", { id: "graph", edgedefault: "directed" }, [
				...nodes.map((node) => element("node", { id: nodeId(node.id) }, data("node", node.data))),
				...lines.map((line) =>
					element(
						"edge",
						{ id: nodeId(line.id), source: nodeId(line.from), target: nodeId(line.to) },
						data("edge", line.data),
					),
				),
			]),
		],
	)}\n`;
}

/** GraphML's ids are name tokens: letters, digits, and - _ . : alone. */
function nodeId(id: string): string {
	return id.replace(/[^\p{L}\p{N}._:-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

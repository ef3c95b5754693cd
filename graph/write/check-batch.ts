import type { GraphBatch, LinkClaim, NodeClaim, NodeRef } from "#domain/graph.ts";
import { isNodeKind } from "#domain/kinds.ts";
import { isLinkType, links } from "#domain/links.ts";

/** A report that can't be written; the message names the report, the fact and what is wrong with it. */
class RefusedReport extends Error {
	override readonly name = "RefusedReport";
}

/** Names that the writer gives to claims itself, so that no property may be called so. */
const reserved = new Set([
	"id",
	"name",
	"aliases",
	"names",
	"authoritative",
	"labelNl",
	"labelEn",
	"nameNl",
	"nameEn",
	"references",
	"digest",
	"sample",
	"narrows",
	"tripCount",
	"neighbourCount",
	"searchNames",
	"sortDate",
	"report",
	"factId",
	"confirmed",
	"evidenceSections",
	"evidenceStarts",
	"evidenceEnds",
	"evidenceQuotes",
	"evidenceRules",
]);

/** Throws a `RefusedReport` unless every name is of the vocabulary, every end is claimed and every quote stands in the text. */
export function checkBatch(batch: GraphBatch): void {
	const { report } = batch;
	const refuse = (what: string): never => {
		throw new RefusedReport(`${report.file}: ${what}`);
	};
	const known = new Map<string, string>([[report.id, "Report"]]);
	for (const node of batch.nodes) checkNode(node, known, refuse);

	const checkEnd = (where: string, end: NodeRef): void => {
		if (known.get(end.id) !== end.kind)
			refuse(`${where} names ${end.kind} ${end.id}, which the report doesn't claim`);
	};
	const keys = new Set<string>();
	for (const mention of batch.mentions) {
		const where = `mention ${mention.key}`;
		if (keys.has(mention.key)) refuse(`${where} is given twice`);
		keys.add(mention.key);
		checkEnd(where, mention.of);
		const { start, end, surface, quote, quoteStart } = mention;
		if (surface === "" || report.content.slice(start, end) !== surface)
			refuse(`${where}: its words are not the text from ${start} to ${end}`);
		if (quote === "" || !report.content.startsWith(quote, quoteStart))
			refuse(`${where}: its quote is not the text at ${quoteStart}`);
	}
	const factIds = new Set<string>();
	for (const link of batch.links) {
		const where = `fact ${link.factId}`;
		if (factIds.has(link.factId)) refuse(`${where} is given twice`);
		factIds.add(link.factId);
		checkEnd(where, link.from);
		checkEnd(where, link.to);
		checkLink(link, batch, refuse);
	}
	for (const { type, from, to } of batch.references) {
		const where = `reference ${type} from ${from.id}`;
		if (!fits(type, from, to, "reference")) refuse(`${where}: no such kind of reference link`);
		checkEnd(where, from);
		checkEnd(where, to);
	}
}

type Refuse = (what: string) => never;

function checkNode(node: NodeClaim, known: Map<string, string>, refuse: Refuse): void {
	const where = `${node.kind} ${node.id}`;
	if (!isNodeKind(node.kind) || node.kind === "Report")
		refuse(`${where} is of a kind that a report can't claim`);
	if (/[\n\r]/.test(node.id)) refuse(`${where} has an id of several lines`);
	if (node.name.trim() === "") refuse(`${where} has no name`);
	if (known.has(node.id)) refuse(`${where} is claimed twice`);
	known.set(node.id, node.kind);
	for (const key of Object.keys(node.properties))
		if (reserved.has(key) || !/^[a-zA-Z][a-zA-Z0-9]*$/.test(key))
			refuse(`${where}: a property can't be called ${key}`);
}

function checkLink(link: LinkClaim, batch: GraphBatch, refuse: Refuse): void {
	const where = `fact ${link.factId}`;
	if (!fits(link.type, link.from, link.to, "report"))
		refuse(`${where}: no link ${link.type} from ${link.from.kind} to ${link.to.kind}`);
	if (!(link.confidence >= 0 && link.confidence <= 1))
		refuse(`${where}: confidence ${link.confidence} is not between 0 and 1`);
	if (link.evidence.length === 0) refuse(`${where} has no quote`);
	for (const key of Object.keys(link.properties))
		if ((reserved.has(key) || !/^[a-zA-Z][a-zA-Z0-9]*$/.test(key)) && key !== "trip")
			refuse(`${where}: a property can't be called ${key}`);
	for (const { start, end, quote } of link.evidence)
		if (quote === "" || batch.report.content.slice(start, end) !== quote)
			refuse(`${where}: its quote is not the text from ${start} to ${end}`);
}

function fits(type: string, from: NodeRef, to: NodeRef, basis: "report" | "reference"): boolean {
	if (!isLinkType(type)) return false;
	const definition = links[type];
	return (
		definition.basis === basis &&
		(definition.from as readonly string[]).includes(from.kind) &&
		(definition.to as readonly string[]).includes(to.kind)
	);
}

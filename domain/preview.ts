import type { Evidence } from "#domain/evidence.ts";
import type { Problem } from "#domain/extraction.ts";
import type { GraphBatch, LinkClaim, NodeClaim, NodeRef } from "#domain/graph.ts";
import type { LinkType } from "#domain/links.ts";
import type { Span } from "#domain/report.ts";

/** A node by its kind and the name that the report gives it. */
export type Named = Pick<NodeClaim, "kind" | "id" | "name" | "labels">;

/** A fact that a report would add. */
export interface PreviewFact {
	readonly type: LinkType;
	readonly role: string | null;
	/** For DESCRIBES the field of the trip that it proves. */
	readonly field: string | null;
	readonly from: Named;
	readonly to: Named;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** A node that a report would tell of, with the facts that it would tell. */
export interface PreviewItem extends Named {
	readonly properties: NodeClaim["properties"];
	readonly facts: readonly PreviewFact[];
}

/** What a report would add to the graph, before it does. */
export interface ReportPreview {
	readonly title: string;
	readonly content: string;
	readonly sections: GraphBatch["report"]["sections"];
	/** The trips, then the rest in the order of the text; what only reference data adds is left out. */
	readonly items: readonly PreviewItem[];
	/** Stretches of the text that name an item, the longer first. */
	readonly spans: readonly (Span & { readonly of: Named })[];
	readonly problems: readonly Problem[];
}

/** What a person looks at before a batch is written: its nodes, each with its facts and their words. */
export function previewOf(batch: GraphBatch, problems: readonly Problem[]): ReportPreview {
	const named = new Map<string, Named>(
		batch.nodes.map((node) => [node.id, namedOf(node)] as const),
	);
	const report: Named = { kind: "Report", id: batch.report.id, name: batch.report.title };
	const nameOf = ({ id, kind }: NodeRef): Named =>
		id === report.id ? report : (named.get(id) ?? { id, kind, name: id });
	const facts = new Map<string, PreviewFact[]>();
	for (const claim of batch.links) {
		const fact = factOf(claim, nameOf);
		for (const { id } of [claim.from, claim.to]) facts.set(id, [...(facts.get(id) ?? []), fact]);
	}
	const items = batch.nodes
		.flatMap((node) => {
			const own = facts.get(node.id) ?? [];
			const told = own.length > 0 || node.kind === "Trip";
			return told ? [{ ...namedOf(node), properties: node.properties, facts: own }] : [];
		})
		.toSorted((a, b) => firstPlace(a) - firstPlace(b) || (a.id < b.id ? -1 : 1));
	return {
		title: batch.report.title,
		content: batch.report.content,
		sections: batch.report.sections,
		items,
		spans: batch.mentions
			.map(({ start, end, of }) => ({ start, end, of: nameOf(of) }))
			.toSorted((a, b) => a.start - b.start || b.end - a.end),
		problems,
	};
}

function namedOf({ kind, id, name, labels }: NodeClaim): Named {
	return { kind, id, name, ...(labels ? { labels } : {}) };
}

function factOf(claim: LinkClaim, nameOf: (node: NodeRef) => Named): PreviewFact {
	const { role, field } = claim.properties;
	return {
		type: claim.type,
		role: typeof role === "string" ? role : null,
		field: typeof field === "string" ? field : null,
		from: nameOf(claim.from),
		to: nameOf(claim.to),
		confidence: claim.confidence,
		evidence: claim.evidence,
	};
}

/** Where the words of an item's first fact stand; trips stand before all. */
function firstPlace({ kind, facts }: PreviewItem): number {
	if (kind === "Trip") return -1;
	return Math.min(...facts.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
}

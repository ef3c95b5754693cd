import { createHash } from "node:crypto";
import type { GraphBatch, NodeClaim, NodeRef, PropertyValue } from "#domain/graph.ts";
import type { LinkType } from "#domain/links.ts";
import { foldName } from "#domain/names.ts";

export interface MadeReport {
	readonly file: string;
	readonly text: string;
	readonly version?: string;
	readonly sample?: boolean;
	readonly nodes: readonly MadeNode[];
	/** Type, from, to, the words that prove it, properties. */
	readonly links: readonly (readonly [
		LinkType,
		string,
		string,
		string,
		Readonly<Record<string, PropertyValue>>?,
	])[];
	/** Entity and surface. */
	readonly mentions?: readonly (readonly [string, string])[];
	readonly references?: readonly (readonly [LinkType, string, string])[];
}

type MadeNode = Pick<NodeClaim, "kind" | "id" | "name"> & Partial<NodeClaim>;

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

export const idOfFile = (file: string): string => `report:${sha(file).slice(0, 12)}`;

/** A batch as the pipeline would make it, from a text and the words in it; quotes that aren't in the text are left wrong on purpose. */
export function makeBatch(made: MadeReport): GraphBatch {
	const id = idOfFile(made.file);
	const nodes = made.nodes.map((node) => ({
		aliases: [],
		authoritative: false,
		properties: {},
		...node,
	}));
	const ref = (key: string): NodeRef => {
		const node = nodes.find((candidate) => candidate.id === key);
		return node ? { kind: node.kind, id: node.id } : { kind: "Report", id };
	};
	const place = (quote: string) => {
		const start = Math.max(0, made.text.indexOf(quote));
		return { start, end: start + quote.length };
	};
	return {
		report: {
			id,
			file: made.file,
			contentHash: sha(made.text),
			extractorVersion: made.version ?? "1",
			title: nodes.find(({ kind }) => kind === "Trip")?.name ?? made.file,
			language: "nl",
			content: made.text,
			sections: [{ role: "other", heading: "", start: 0, end: made.text.length }],
			sample: made.sample ?? false,
		},
		nodes,
		mentions: (made.mentions ?? []).map(([of, surface], index) => ({
			key: `${id}/${ref(of).kind}/${foldName(surface)}/${index}`,
			surface,
			...place(surface),
			section: "other",
			quote: surface,
			quoteStart: place(surface).start,
			rule: "made",
			confidence: 0.9,
			of: ref(of),
		})),
		links: made.links.map(([type, from, to, quote, properties = {}]) => ({
			factId: `fact:${sha(JSON.stringify([id, type, from, to, properties])).slice(0, 16)}`,
			type,
			from: ref(from),
			to: ref(to),
			properties,
			confidence: 0.9,
			evidence: [{ section: "other", ...place(quote), quote, rule: "made" }],
		})),
		references: (made.references ?? []).map(([type, from, to]) => ({
			type,
			from: ref(from),
			to: ref(to),
		})),
	};
}

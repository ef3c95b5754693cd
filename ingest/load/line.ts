import { createHash } from "node:crypto";
import { z } from "zod";
import type { Evidence } from "#domain/evidence.ts";
import type { GraphBatch, LinkClaim, Mention, NodeClaim, NodeRef } from "#domain/graph.ts";
import { nodeKinds } from "#domain/kinds.ts";
import { links, linkTypes } from "#domain/links.ts";
import { foldName } from "#domain/names.ts";

/** What a line that can't be loaded is told, without its place. */
class BadLine extends Error {
	override readonly name = "BadLine";
}

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const node = z.strictObject({
	kind: z.enum(nodeKinds),
	id: z.string().min(1),
	name: z.string().min(1),
	aliases: z.array(z.string()).default([]),
	authoritative: z.boolean().default(false),
	labels: z.strictObject({ nl: z.string(), en: z.string() }).optional(),
	properties: z.record(z.string(), property).default({}),
});

const link = z.strictObject({
	type: z.enum(linkTypes as [string, ...string[]]),
	from: z.string(),
	to: z.string(),
	quote: z.string().min(1).optional(),
	basis: z.string().min(1).optional(),
	role: z.string().optional(),
	field: z.string().optional(),
	trip: z.string().optional(),
	confidence: z.number().min(0).max(1).default(1),
});

const line = z.strictObject({
	report: z.strictObject({
		file: z.string().min(1),
		title: z.string().optional(),
		language: z.string().default("nl"),
		text: z.string().default(""),
	}),
	nodes: z.array(node),
	links: z.array(link),
	mentions: z
		.array(
			z.strictObject({ of: z.string(), surface: z.string().min(1), quote: z.string().optional() }),
		)
		.default([]),
});

type Line = z.infer<typeof line>;
type LineLink = Line["links"][number];

/** What reads loaded facts; it stands in their store in place of an extractor's version. */
export const loader = "load-1";

/**
 * One line of a file for `npm run load`, a report with all that it claims as JSON (docs/load-format.md), as the batch that the
 * pipeline would make. Throws an error that says what is wrong with it.
 */
export function readLine(text: string): GraphBatch {
	const { report, ...claims } = parse(text);
	const id = `report:${sha(report.file).slice(0, 16)}`;
	const kinds = new Map(claims.nodes.map((node) => [node.id, node.kind]));
	const ref = (end: string): NodeRef => {
		const kind = end === "report" ? "Report" : kinds.get(end);
		if (kind === undefined) throw new BadLine(`"${end}" is not among the nodes of the line`);
		return { kind, id: end === "report" ? id : end };
	};
	const content = withBases(report, claims.links);
	const facts = claims.links.filter(({ type }) => basisOf(type) === "report");
	return {
		report: {
			id,
			file: report.file,
			contentHash: sha(content),
			extractorVersion: loader,
			title: report.title ?? report.file,
			language: report.language,
			content,
			sections: [{ role: "other", heading: "", start: 0, end: content.length }],
			sample: false,
		},
		nodes: claims.nodes.map(
			({ labels, ...node }): NodeClaim => ({
				...node,
				...(labels ? { labels } : {}),
			}),
		),
		mentions: mentionsOf(claims.mentions, { id, content, ref }),
		links: facts.map((link) => factOf(link, { id, content, ref })),
		references: claims.links
			.filter(({ type }) => basisOf(type) === "reference")
			.map(({ type, from, to }) => ({
				type: type as LinkClaim["type"],
				from: ref(from),
				to: ref(to),
			})),
	};
}

function parse(text: string): Line {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new BadLine(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
	}
	const read = line.safeParse(value);
	if (read.success) return read.data;
	const [first] = read.error.issues;
	throw new BadLine(
		`${first?.path.join(".") || "the line"}: ${first?.message ?? "not as it must be"}`,
	);
}

/** A fact without a quote states its basis: that becomes a line of the text, so that there is something to open. */
function withBases({ file, text }: Line["report"], given: readonly LineLink[]): string {
	const bases = new Set(given.flatMap(({ quote, basis }) => (quote ? [] : (basis ?? []))));
	if (bases.size === 0) return text;
	return [text === "" ? file : text, ...bases].join("\n");
}

interface Around {
	readonly id: string;
	readonly content: string;
	readonly ref: (end: string) => NodeRef;
}

function factOf({ type, from, to, quote, basis, ...given }: LineLink, around: Around): LinkClaim {
	const { confidence, ...told } = given;
	const properties = Object.fromEntries(
		Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
	);
	const words = quote ?? basis;
	if (words === undefined)
		throw new BadLine(`${type} from "${from}" to "${to}" has neither a quote nor a basis`);
	const start = around.content.indexOf(words);
	if (start < 0)
		throw new BadLine(`the quote of ${type} from "${from}" to "${to}" is not in the text`);
	const evidence: Evidence = {
		section: "other",
		start,
		end: start + words.length,
		quote: words,
		rule: quote === undefined ? "stated" : "loaded",
	};
	const { id, ref } = around;
	return {
		factId: `fact:${sha(JSON.stringify([id, type, from, to, Object.entries(properties).sort()])).slice(0, 20)}`,
		type: type as LinkClaim["type"],
		from: ref(from),
		to: ref(to),
		properties,
		confidence,
		evidence: [evidence],
	};
}

function mentionsOf(given: Line["mentions"], { id, content, ref }: Around): readonly Mention[] {
	const counts = new Map<string, number>();
	return given.map(({ of, surface, quote = surface }) => {
		const quoteStart = content.indexOf(quote);
		const start = content.indexOf(surface, quoteStart);
		if (quoteStart < 0 || start < 0 || start >= quoteStart + quote.length)
			throw new BadLine(`the words of the mention of "${of}" are not in the text`);
		const name = `${ref(of).kind}/${foldName(surface)}`;
		const nth = counts.get(name) ?? 0;
		counts.set(name, nth + 1);
		return {
			key: `${id}/${name}/${nth}`,
			surface,
			start,
			end: start + surface.length,
			section: "other",
			quote,
			quoteStart,
			rule: "loaded",
			confidence: 1,
			of: ref(of),
		};
	});
}

function basisOf(type: string): "report" | "reference" {
	return links[type as LinkClaim["type"]].basis;
}

function sha(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}

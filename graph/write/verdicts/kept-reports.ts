import type { GraphBatch, LinkClaim, Mention, NodeClaim, ReferenceLink } from "#domain/graph.ts";
import { isNodeKind, type NodeKind } from "#domain/kinds.ts";
import type { LeftOut } from "#domain/left-out.ts";
import { isLinkType, type LinkType } from "#domain/links.ts";
import type { SectionRole } from "#domain/report.ts";
import { anyKind, reportLinkTypes } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";
import { untoldTrip } from "#graph/write/batch-rows.ts";
import { readClaim } from "#graph/write/claim.ts";
import { putBack } from "#graph/write/verdicts/leave-out.ts";

type Stored = Readonly<Record<string, unknown>>;

const kindOf = (node: string) => `[l IN labels(${node}) WHERE l <> "${anyKind}"][0]`;

const findReports = `
UNWIND $reports AS report
MATCH (r:Report {id: report})
RETURN properties(r) AS report,
  COLLECT { MATCH (r)-[c:CLAIMS]->(e) RETURN {id: e.id, kind: ${kindOf("e")}, claim: properties(c)} } AS claims,
  COLLECT { MATCH (m:Mention {report: report})-[:OF]->(e)
    RETURN {id: e.id, kind: ${kindOf("e")}, mention: properties(m)} } AS mentions
ORDER BY r.id`;

const findLinks = (type: LinkType) => `
UNWIND $reports AS report
MATCH (a)-[f:${type} {report: report}]->(b)
RETURN a.id AS from, ${kindOf("a")} AS fromKind, b.id AS to, ${kindOf("b")} AS toKind, properties(f) AS link`;

interface ReportRow {
	readonly report: Stored;
	readonly claims: readonly {
		readonly id: string;
		readonly kind: string;
		readonly claim: Stored;
	}[];
	readonly mentions: readonly {
		readonly id: string;
		readonly kind: string;
		readonly mention: Stored;
	}[];
}

interface LinkRow {
	readonly from: string;
	readonly fromKind: string;
	readonly to: string;
	readonly toKind: string;
	readonly link: Stored;
}

/** A report as the store keeps it. */
export interface KeptReport {
	/** What is in the graph of it; its confirmed facts have the property `confirmed`. */
	readonly inGraph: GraphBatch;
	readonly leftOut: LeftOut | null;
	/** The ids under which that is known. */
	readonly leftOutIds: readonly string[];
}

/** These reports as the store keeps them, without those that it doesn't have. */
export async function keptReports(
	run: Run,
	reports: readonly string[],
): Promise<readonly KeptReport[]> {
	if (reports.length === 0) return [];
	const rows = await run<ReportRow>(findReports, { reports });
	const links = new Map<unknown, LinkClaim[]>(rows.map(({ report }) => [report.id, []]));
	for (const type of reportLinkTypes)
		for (const row of await run<LinkRow>(findLinks(type), { reports }))
			links.get(row.link.report)?.push(linkOf(type, row));
	return rows.map((row) => ({
		inGraph: batchOf(row, links.get(row.report.id) ?? []),
		leftOut:
			typeof row.report.leftOut === "string" ? (JSON.parse(row.report.leftOut) as LeftOut) : null,
		leftOutIds: (row.report.leftOutIds ?? []) as readonly string[],
	}));
}

/** A report as it was read, whatever people said of its facts since. */
export function asRead({ inGraph, leftOut }: KeptReport): GraphBatch {
	const links = inGraph.links.map(({ properties: { confirmed: _, ...properties }, ...link }) => ({
		...link,
		properties,
	}));
	const batch = { ...inGraph, links };
	return leftOut === null ? batch : putBack(batch, leftOut);
}

function batchOf({ report, claims, mentions }: ReportRow, links: readonly LinkClaim[]): GraphBatch {
	const kinds = new Map(claims.map(({ id, kind }) => [id, knownKind(kind)]));
	return {
		report: reportOf(report),
		nodes: claims.map(({ id, kind, claim }) => nodeOf(id, knownKind(kind), claim)),
		mentions: mentions.map(({ id, kind, mention: { report: _, ...mention } }) => ({
			...(mention as unknown as Omit<Mention, "of">),
			of: { kind: knownKind(kind), id },
		})),
		links,
		references: claims.flatMap(({ id, kind, claim }) =>
			readClaim(claim, 1, false).references.flatMap((text): ReferenceLink[] => {
				const [type = "", ...rest] = text.split(" ");
				const to = rest.join(" ");
				const toKind = kinds.get(to);
				if (!isLinkType(type) || toKind === undefined) return [];
				return [{ type, from: { kind: knownKind(kind), id }, to: { kind: toKind, id: to } }];
			}),
		),
	};
}

function reportOf(stored: Stored): GraphBatch["report"] {
	const list = <T>(name: string) => (stored[name] ?? []) as readonly T[];
	const starts = list<number>("sectionStarts");
	const ends = list<number>("sectionEnds");
	const headings = list<string>("sectionHeadings");
	return {
		id: String(stored.id),
		file: String(stored.file),
		contentHash: String(stored.contentHash),
		extractorVersion: String(stored.extractorVersion),
		title: String(stored.name),
		language: String(stored.language),
		content: String(stored.content),
		sections: list<SectionRole>("sectionRoles").map((role, index) => ({
			role,
			heading: headings[index] ?? "",
			start: starts[index] ?? 0,
			end: ends[index] ?? 0,
		})),
		sample: stored.sample === true,
	};
}

function nodeOf(id: string, kind: NodeKind, claim: Stored): NodeClaim {
	const { name, aliases, authoritative, labels, properties } = readClaim(claim, 1, false);
	return {
		kind,
		id,
		name,
		aliases,
		authoritative,
		properties: properties as NodeClaim["properties"],
		...(labels ? { labels } : {}),
	};
}

function linkOf(type: LinkType, { from, fromKind, to, toKind, link }: LinkRow): LinkClaim {
	const {
		report: _,
		factId,
		confidence,
		trip,
		narrows: __,
		tripDate: ___,
		evidenceSections,
		evidenceStarts,
		evidenceEnds,
		evidenceQuotes,
		evidenceRules,
		...properties
	} = link;
	const at = <T>(list: unknown, index: number) => (list as readonly T[])[index] as T;
	return {
		factId: String(factId),
		type,
		from: { kind: knownKind(fromKind), id: from },
		to: { kind: knownKind(toKind), id: to },
		properties: {
			...(properties as LinkClaim["properties"]),
			trip: typeof trip === "string" ? trip : untoldTrip,
		},
		confidence: Number(confidence),
		evidence: (evidenceQuotes as readonly string[]).map((quote, index) => ({
			section: at<SectionRole>(evidenceSections, index),
			start: at<number>(evidenceStarts, index),
			end: at<number>(evidenceEnds, index),
			quote,
			rule: at<string>(evidenceRules, index),
		})),
	};
}

function knownKind(label: string): NodeKind {
	if (!isNodeKind(label)) throw new Error(`The store has a node of unknown kind ${label}.`);
	return label;
}

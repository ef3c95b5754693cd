import type { GraphBatch, LinkClaim, NodeClaim, PropertyValue } from "#domain/graph.ts";
import type { LinkType } from "#domain/links.ts";
import { claimDigest } from "#graph/write/claim.ts";
import { narrowingFacts } from "#graph/write/narrowing.ts";
import { sortDates } from "#graph/write/trip-dates.ts";

/** As a fact's `trip`: none of the report's trips can be told, whatever its other facts say. */
export const untoldTrip = "";

type Properties = Readonly<Record<string, PropertyValue | readonly number[]>>;

export interface ReportRow {
	readonly id: string;
	readonly properties: Properties;
}
export interface ClaimRow {
	readonly report: string;
	readonly id: string;
	readonly properties: Properties;
}
export interface MentionRow {
	readonly report: string;
	readonly of: string;
	readonly properties: Properties;
}
export interface LinkRow {
	readonly from: string;
	readonly to: string;
	readonly properties: Properties;
}

/** A report's own node; its text is kept, as a store must be buildable from texts and judgements. */
export function reportRow({ report, nodes }: GraphBatch): ReportRow {
	const dates = [...sortDates(nodes).values()].sort();
	return {
		id: report.id,
		properties: {
			id: report.id,
			name: report.title,
			file: report.file,
			contentHash: report.contentHash,
			extractorVersion: report.extractorVersion,
			language: report.language,
			content: report.content,
			sample: report.sample,
			sortDate: dates.at(-1) ?? "",
			sectionRoles: report.sections.map(({ role }) => role),
			sectionHeadings: report.sections.map(({ heading }) => heading),
			sectionStarts: report.sections.map(({ start }) => start),
			sectionEnds: report.sections.map(({ end }) => end),
		},
	};
}

/** What a report says of an entity, with the reference links that it knows from it. */
export function claimRow(batch: GraphBatch, node: NodeClaim): ClaimRow {
	const properties = {
		...known(node.properties),
		name: node.name,
		aliases: [...node.aliases],
		authoritative: node.authoritative,
		...(node.labels ? { labelNl: node.labels.nl, labelEn: node.labels.en } : {}),
		references: batch.references
			.filter(({ from }) => from.id === node.id)
			.map(({ type, to }) => `${type} ${to.id}`)
			.sort(),
	};
	return {
		report: batch.report.id,
		id: node.id,
		properties: { ...properties, digest: claimDigest(properties) },
	};
}

/** The places in a report that name entities. */
export function mentionRows({ report, mentions }: GraphBatch): readonly MentionRow[] {
	return mentions.map(({ of, ...properties }) => ({
		report: report.id,
		of: of.id,
		properties: { ...properties, report: report.id },
	}));
}

/** A report's facts by type of link, evidence in parallel arrays so that Neo4j's own browser shows it. */
export function linkRows(batch: GraphBatch): ReadonlyMap<LinkType, readonly LinkRow[]> {
	const dates = sortDates(batch.nodes);
	const trips = tripsOfLinks(batch);
	const narrowing = narrowingFacts(batch);
	const rows = new Map<LinkType, LinkRow[]>();
	for (const [index, link] of batch.links.entries()) {
		const trip = trips[index] ?? null;
		const ofType = rows.get(link.type) ?? [];
		rows.set(link.type, ofType);
		ofType.push({
			from: link.from.id,
			to: link.to.id,
			properties: {
				...known(link.properties),
				report: batch.report.id,
				factId: link.factId,
				confidence: link.confidence,
				...(trip === null ? {} : { trip }),
				...(narrowing.has(link.factId) ? { narrows: true } : {}),
				tripDate: (trip !== null && dates.get(trip)) || "",
				evidenceSections: link.evidence.map(({ section }) => section),
				evidenceStarts: link.evidence.map(({ start }) => start),
				evidenceEnds: link.evidence.map(({ end }) => end),
				evidenceQuotes: link.evidence.map(({ quote }) => quote),
				evidenceRules: link.evidence.map(({ rule }) => rule),
			},
		});
	}
	return rows;
}

/** The trip of each of a report's facts, in their order; null where it can't be told. */
export function tripsOfLinks({ nodes, links }: GraphBatch): readonly (string | null)[] {
	const dates = sortDates(nodes);
	const trips = tripsOfEnds(links);
	return links.map((link) => tripOf(link, dates, trips));
}

/** The trip that a fact belongs to: at one of its ends, as given, the report's only one, or the only one that its ends are tied to. */
function tripOf(
	link: LinkClaim,
	dates: ReadonlyMap<string, string>,
	trips: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
	const end = [link.from, link.to].find(({ kind }) => kind === "Trip");
	if (end) return end.id;
	const given = link.properties.trip;
	if (given === untoldTrip) return null;
	if (typeof given === "string" && dates.has(given)) return given;
	const tied =
		dates.size === 1
			? dates.keys()
			: [link.from.id, link.to.id].flatMap((id) => [...(trips.get(id) ?? [])]);
	const distinct = [...new Set(tied)];
	return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

function tripsOfEnds(facts: readonly LinkClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
	const trips = new Map<string, Set<string>>();
	const tie = (end: string, trip: string) => {
		trips.set(end, (trips.get(end) ?? new Set()).add(trip));
	};
	for (const { from, to } of facts) {
		if (from.kind === "Trip") tie(to.id, from.id);
		if (to.kind === "Trip") tie(from.id, to.id);
	}
	return trips;
}

/** Neo4j has no null properties: what is unknown is left out. */
function known(
	properties: Readonly<Record<string, PropertyValue>>,
): Readonly<Record<string, PropertyValue>> {
	return Object.fromEntries(
		Object.entries(properties).filter(([key, value]) => value !== null && key !== "trip"),
	);
}

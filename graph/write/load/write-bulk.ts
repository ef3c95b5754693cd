import type { GraphBatch } from "#domain/graph.ts";
import type { NodeKind } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";
import { claimRow, linkRows, mentionRows, reportRow } from "#graph/write/batch-rows.ts";
import type { NodeRow, ReferenceRow } from "#graph/write/load/nodes-of.ts";
import type { LoadedSummaries } from "#graph/write/load/summaries-of.ts";
import { foldedNames } from "#graph/write/shown-entity.ts";

const createNodes = (kind: NodeKind) => `
UNWIND $rows AS row
CREATE (e:${kind}:${anyKind}) SET e = row`;

/** A claim that many reports make is sent once. */
const createClaims = `
UNWIND $rows AS row
MATCH (e:${anyKind} {id: row.id})
UNWIND row.reports AS report
MATCH (r:${anyKind} {id: report})
CREATE (r)-[c:CLAIMS]->(e) SET c = row.properties`;

const createMentions = `
UNWIND $rows AS row
MATCH (r:${anyKind} {id: row.report})
MATCH (e:${anyKind} {id: row.of})
CREATE (m:Mention) SET m = row.properties
CREATE (m)-[:IN]->(r) CREATE (m)-[:OF]->(e)`;

const createLinks = (type: LinkType) => `
UNWIND $rows AS row
MATCH (a:${anyKind} {id: row.from})
MATCH (b:${anyKind} {id: row.to})
CREATE (a)-[f:${type}]->(b) SET f = row.properties`;

const createReferences = (type: LinkType) => `
UNWIND $rows AS row
MATCH (a:${anyKind} {id: row.from})
MATCH (b:${anyKind} {id: row.to})
CREATE (a)-[:${type}]->(b)`;

const createTies = `
UNWIND $rows AS row
MATCH (p:${anyKind} {id: row.partner})
MATCH (t:${anyKind} {id: row.trip})
CREATE (p)-[x:TIED {ties: row.ties}]->(t)
SET x.through = CASE WHEN size(row.through) > 0 THEN row.through END`;

const createBoards = "UNWIND $rows AS row CREATE (b:TripBoard) SET b = row";

const createPlaces = `
UNWIND $rows AS row
MATCH (t:${anyKind} {id: row.trip})
MATCH (b:TripBoard {key: row.key})
CREATE (t)-[:STANDS_ON]->(b)`;

const createWhole = `
MERGE (s:OwnSide {id: "own"}) SET s.homes = $homes, s.bodies = $bodies
MERGE (n:PartnerNumbers {id: "all"}) SET n.given = $given`;

/** A statement with the rows that it writes. */
export interface BulkWrite {
	readonly statement: string;
	readonly rows: readonly unknown[];
}

/** Runs them in the order given. */
export async function writeBulk(run: Run, writes: readonly BulkWrite[]): Promise<void> {
	for (const { statement, rows } of writes) if (rows.length > 0) await run(statement, { rows });
}

/** What makes these nodes. */
export function nodeWrites(nodes: readonly NodeRow[]): readonly BulkWrite[] {
	return [...Map.groupBy(nodes, ({ kind }) => kind)].map(([kind, ofKind]) => ({
		statement: createNodes(kind),
		rows: ofKind.map(({ properties }) => properties),
	}));
}

/** What makes these links of the reference data. */
export function referenceWrites(references: readonly ReferenceRow[]): readonly BulkWrite[] {
	return [...Map.groupBy(references, ({ type }) => type)].map(([type, rows]) => ({
		statement: createReferences(type),
		rows,
	}));
}

/** What makes these reports with their claims, mentions and facts, once all that they name is there. */
export function reportWrites(batches: readonly GraphBatch[]): readonly BulkWrite[] {
	const byType = batches.map(linkRows);
	const types = new Set(byType.flatMap((rows) => [...rows.keys()]));
	return [
		{ statement: createNodes("Report"), rows: batches.map(reportProperties) },
		{ statement: createClaims, rows: claimRows(batches) },
		{ statement: createMentions, rows: batches.flatMap(mentionRows) },
		...[...types].map((type) => ({
			statement: createLinks(type),
			rows: byType.flatMap((rows) => rows.get(type) ?? []),
		})),
	];
}

/** A report's trips and neighbours are those that it describes. */
function reportProperties(batch: GraphBatch): object {
	const { title, file } = batch.report;
	const trips = new Set(
		batch.links.flatMap(({ type, to }) => (type === "DESCRIBES" ? [to.id] : [])),
	).size;
	return {
		...reportRow(batch).properties,
		searchNames: foldedNames([title, file]),
		aliases: [],
		tripCount: trips,
		neighbourCount: trips,
	};
}

function claimRows(batches: readonly GraphBatch[]): readonly object[] {
	const claims = batches.flatMap((batch) => batch.nodes.map((node) => claimRow(batch, node)));
	const alike = Map.groupBy(claims, ({ id, properties }) => `${id}\n${properties.digest}`);
	return [...alike.values()].map((same) => ({
		...same[0],
		reports: same.map(({ report }) => report),
	}));
}

/** What makes the boards, then the ties of trips and their places on the boards, each with how many rows go into one transaction. */
export function summaryWrites({
	boards,
	ties,
	places,
}: LoadedSummaries): readonly (BulkWrite & { readonly together: number })[] {
	return [
		{ statement: createBoards, rows: boards, together: 50 },
		{ statement: createTies, rows: ties, together: 20_000 },
		{ statement: createPlaces, rows: places, together: 20_000 },
	];
}

/** Makes what is kept of the store as a whole, but for the counts of partners. */
export async function writeWhole(run: Run, { own, given }: LoadedSummaries): Promise<void> {
	await run(createWhole, {
		homes: own.map(({ home }) => home),
		bodies: own.map(({ id }) => id),
		given,
	});
}

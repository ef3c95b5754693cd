import type { GraphBatch } from "#domain/graph.ts";
import { nodeKinds } from "#domain/kinds.ts";
import { linkTypes } from "#domain/links.ts";
import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";
import {
	type ClaimRow,
	claimRow,
	type LinkRow,
	linkRows,
	mentionRows,
	reportRow,
} from "#graph/write/batch-rows.ts";
import { foldedNames } from "#graph/write/shown-entity.ts";

const addReports = `
UNWIND $rows AS row
MERGE (r:Report:${anyKind} {id: row.id})
SET r = row.properties, r.searchNames = row.searchNames, r.aliases = []`;

const addClaims = (kind: string) => `
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MERGE (e:${kind}:${anyKind} {id: row.id})
CREATE (r)-[c:CLAIMS]->(e) SET c = row.properties`;

const addMentions = `
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (e:${anyKind} {id: row.of})
CREATE (m:Mention) SET m = row.properties
CREATE (m)-[:IN]->(r) CREATE (m)-[:OF]->(e)`;

const addLinks = (type: string) => `
UNWIND $rows AS row
MATCH (a:${anyKind} {id: row.from})
MATCH (b:${anyKind} {id: row.to})
CREATE (a)-[f:${type}]->(b) SET f = row.properties`;

/** Adds checked reports with all that they claim, and gives the ids of the entities that they name, the reports' own included. */
export async function addFacts(
	run: Run,
	batches: readonly GraphBatch[],
): Promise<readonly string[]> {
	const reports = batches.map((batch) => ({
		...reportRow(batch),
		searchNames: foldedNames([batch.report.title, batch.report.file]),
	}));
	await inOne(run, addReports, reports);

	for (const kind of nodeKinds) {
		const rows: readonly ClaimRow[] = batches.flatMap((batch) =>
			batch.nodes.filter((node) => node.kind === kind).map((node) => claimRow(batch, node)),
		);
		await inOne(run, addClaims(kind), rows);
	}
	await inOne(run, addMentions, batches.flatMap(mentionRows));

	const byType = batches.map(linkRows);
	for (const type of linkTypes) {
		const rows: readonly LinkRow[] = byType.flatMap((rows) => rows.get(type) ?? []);
		await inOne(run, addLinks(type), rows);
	}
	return [
		...reports.map(({ id }) => id),
		...batches.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
	];
}

async function inOne(run: Run, statement: string, rows: readonly unknown[]): Promise<void> {
	if (rows.length > 0) await run(statement, { rows });
}

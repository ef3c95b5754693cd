import { reportLinkTypes } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const findClaimed = `
MATCH (r:Report) WHERE r.id IN $reports
MATCH (r)-[:CLAIMS]->(e)
RETURN DISTINCT e.id AS id`;

/** One branch a type, so that each is found by the index on its \`report\`. */
const removeLinks = `
UNWIND $reports AS report
CALL (report) {
${reportLinkTypes.map((type) => `  MATCH ()-[f:${type} {report: report}]->() RETURN f`).join("\n  UNION ALL\n")}
}
DELETE f`;

const removeMentions = `
UNWIND $reports AS report
MATCH (m:Mention {report: report}) DETACH DELETE m`;

const removeClaims = `
MATCH (r:Report) WHERE r.id IN $reports
MATCH (r)-[c:CLAIMS]->() DELETE c`;

const removeNodes = "MATCH (r:Report) WHERE r.id IN $reports DETACH DELETE r";

/** Takes exactly these reports' facts, mentions and claims out, and gives the ids of the entities that they named. */
export async function removeFacts(
	run: Run,
	reports: readonly string[],
): Promise<readonly string[]> {
	if (reports.length === 0) return [];
	const claimed = await run<{ id: string }>(findClaimed, { reports });
	for (const statement of [removeLinks, removeMentions, removeClaims])
		await run(statement, { reports });
	return claimed.map(({ id }) => id);
}

/** Takes the reports themselves out, once their facts are. */
export async function removeReportNodes(run: Run, reports: readonly string[]): Promise<void> {
	if (reports.length > 0) await run(removeNodes, { reports });
}

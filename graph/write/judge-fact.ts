import type { FactVerdict } from "#domain/judgements.ts";
import { claimId } from "#domain/left-out.ts";
import type { Database } from "#graph/connect.ts";
import { anyKind, reportLinkTypes } from "#graph/cypher.ts";
import { inWriteTransaction, type Run } from "#graph/session.ts";
import type { Refusal } from "#graph/write/judge.ts";
import { takeTurn } from "#graph/write/lock.ts";
import { writeAnew } from "#graph/write/verdicts/verdicts.ts";

/** What a person says is right or wrong: a fact by its id, or that a report names an entity at all. */
export type Judged =
	| { readonly fact: string }
	| { readonly report: string; readonly entity: string };

/** A statement as a person gives it; `id` and `at` come from the clock and the dice of who asks. */
export interface FactStatement {
	readonly id: string;
	readonly at: string;
	readonly by: string;
	readonly judged: Judged;
	readonly state: FactVerdict;
	readonly reason: string | null;
}

const record = "CREATE (j:Judgement) SET j = $properties";

/** Records what a person says of a fact and writes its report anew after it, all or nothing; null when it is in. */
export function recordFactJudgement(
	database: Database,
	{ judged, reason, ...told }: FactStatement,
): Promise<Refusal | null> {
	return inWriteTransaction(database, async (run) => {
		await takeTurn(run);
		const about = "fact" in judged ? judged.fact : claimId(judged.report, judged.entity);
		const report = await ("fact" in judged ? reportOfFact(run, about) : reportNaming(run, judged));
		if (report === null) return { unknown: "fact" in judged ? about : judged.entity };
		const properties = { ...told, about, report, evidence: [] };
		await run(record, { properties: reason === null ? properties : { ...properties, reason } });
		await writeAnew(run, [report]);
		return null;
	});
}

/** Of a fact that is left out of the graph the judgement knows the report. */
const findReport = `
CALL () {
${reportLinkTypes.map((type) => `  MATCH ()-[f:${type} {factId: $fact}]->() RETURN f.report AS report`).join("\n  UNION\n")}
  UNION
  MATCH (j:Judgement {about: $fact}) MATCH (r:Report {id: j.report})
  WHERE $fact IN r.leftOutIds RETURN r.id AS report
}
RETURN report LIMIT 1`;

async function reportOfFact(run: Run, fact: string): Promise<string | null> {
	const [row] = await run<{ report: string }>(findReport, { fact });
	return row?.report ?? null;
}

/** A trip is what its report is about: it can't be taken out of it. */
const findClaim = `
MATCH (:Report {id: $report})-[:CLAIMS]->(e:${anyKind} {id: $entity}) WHERE NOT e:Trip
RETURN e.id AS entity`;

async function reportNaming(
	run: Run,
	named: { readonly report: string; readonly entity: string },
): Promise<string | null> {
	const [row] = await run(findClaim, { ...named });
	return row === undefined ? null : named.report;
}

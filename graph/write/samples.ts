import type { GraphBatch } from "#domain/graph.ts";
import { storedReports } from "#graph/read/stored-reports.ts";
import type { Run } from "#graph/session.ts";

const removeJudgements = "MATCH (j:Judgement) WHERE j.report IN $reports DELETE j";
const removeForgotten = "MATCH (f:Forgotten {sample: true}) DELETE f";

/** Takes out what was said of these samples, and who of them was forgotten: they never come back beside own reports. */
export async function removeStatementsOn(run: Run, samples: readonly string[]): Promise<void> {
	if (samples.length === 0) return;
	await run(removeJudgements, { reports: samples });
	await run(removeForgotten);
}

const findSamples = "MATCH (r:Report {sample: true}) RETURN r.id AS id";

/**
 * The ids of the samples that must leave for these reports, all samples or all own ones, that are about to come in. Samples
 * never stand beside own reports: throws when samples come to a store that has some.
 */
export async function leavingSamples(
	run: Run,
	coming: readonly GraphBatch[],
): Promise<readonly string[]> {
	const [first] = coming;
	if (!first) return [];
	if (!first.report.sample) return (await run<{ id: string }>(findSamples)).map(({ id }) => id);
	if ((await storedReports(run)) === "own")
		throw new Error(
			`${first.report.file} is a fictional sample and the store holds own reports; samples never stand beside them.`,
		);
	return [];
}

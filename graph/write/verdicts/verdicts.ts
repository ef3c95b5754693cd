import type { GraphBatch } from "#domain/graph.ts";
import { type FactVerdict, factVerdicts } from "#domain/judgements.ts";
import type { Run } from "#graph/session.ts";
import { addFacts } from "#graph/write/add-facts.ts";
import { removeFacts } from "#graph/write/remove-facts.ts";
import { settleEntities } from "#graph/write/settle-entities.ts";
import { asRead, keptReports } from "#graph/write/verdicts/kept-reports.ts";
import { type Judged, leaveOut } from "#graph/write/verdicts/leave-out.ts";
import { leftOutIds, leftOutText } from "#graph/write/verdicts/left-out-text.ts";

const findVerdicts = `
UNWIND $reports AS report
MATCH (j:Judgement {report: report}) WHERE j.takenBackAt IS NULL AND j.state IN $states
WITH report, j ORDER BY j.at DESC, j.id
WITH report, j.about AS about, head(collect(j.state)) AS state
RETURN report, collect({about: about, state: state}) AS told`;

/** What people say of the facts of a report, by fact id or claim id. */
type Verdicts = ReadonlyMap<string, FactVerdict>;

/** By report, what people say of its facts; of several on one fact the latest that wasn't taken back. */
async function verdictsOn(
	run: Run,
	reports: readonly string[],
): Promise<ReadonlyMap<string, Verdicts>> {
	const rows = await run<{
		report: string;
		told: readonly { readonly about: string; readonly state: FactVerdict }[];
	}>(findVerdicts, { reports, states: factVerdicts });
	return new Map(
		rows.map(({ report, told }) => [report, new Map(told.map((one) => [one.about, one.state]))]),
	);
}

/** These reports as the graph takes them after what people say: without what is wrong, and with what is right marked so. */
export async function judged(run: Run, batches: readonly GraphBatch[]): Promise<readonly Judged[]> {
	if (batches.length === 0) return [];
	const verdicts = await verdictsOn(
		run,
		batches.map(({ report }) => report.id),
	);
	return batches.map((batch) => {
		const told = verdicts.get(batch.report.id);
		if (!told) return { batch, leftOut: null };
		const saying = (state: FactVerdict) =>
			new Set([...told].flatMap(([about, said]) => (said === state ? [about] : [])));
		const { batch: left, leftOut } = leaveOut(batch, saying("wrong"));
		const right = saying("right");
		const links = left.links.map((link) =>
			right.has(link.factId)
				? { ...link, properties: { ...link.properties, confirmed: true } }
				: link,
		);
		return { batch: { ...left, links }, leftOut };
	});
}

const keepLeftOut = `
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
SET r.leftOut = row.text, r.leftOutIds = row.ids`;

/** Adds checked reports as people judge them, and gives the ids of the entities that they name, the reports' own included. */
export async function addJudged(
	run: Run,
	batches: readonly GraphBatch[],
): Promise<readonly string[]> {
	const taken = await judged(run, batches);
	const entered = await addFacts(
		run,
		taken.map(({ batch }) => batch),
	);
	const rows = taken.flatMap(({ batch: { report }, leftOut }) =>
		leftOut === null
			? []
			: [
					{
						report: report.id,
						text: leftOutText(leftOut),
						ids: leftOutIds(report.id, leftOut),
					},
				],
	);
	if (rows.length > 0) await run(keepLeftOut, { rows });
	return entered;
}

/** Writes these reports anew from what the store keeps of them, once people judge their facts otherwise. */
export async function writeAnew(run: Run, reports: readonly string[]): Promise<void> {
	const batches = (await keptReports(run, reports)).map(asRead);
	if (batches.length === 0) return;
	const left = await removeFacts(
		run,
		batches.map(({ report }) => report.id),
	);
	const entered = await addJudged(run, batches);
	await settleEntities(run, [...left, ...entered]);
}

const findJudgedReports = `
MATCH (j:Judgement) WHERE j.takenBackAt IS NULL AND j.state IN $states
RETURN DISTINCT j.report AS report ORDER BY report`;

const findLeftOut =
	"MATCH (r:Report) WHERE r.leftOut IS NOT NULL RETURN r.id AS report ORDER BY report";

/** The reports whose facts people judge. */
export async function judgedReports(run: Run): Promise<readonly string[]> {
	const rows = await run<{ report: string }>(findJudgedReports, { states: factVerdicts });
	return rows.map(({ report }) => report);
}

/** The reports that the graph goes without a part of. */
export async function reportsLeftOutOf(run: Run): Promise<readonly string[]> {
	return (await run<{ report: string }>(findLeftOut)).map(({ report }) => report);
}

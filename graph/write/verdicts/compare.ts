import type { Run } from "#graph/session.ts";
import { asRead, keptReports } from "#graph/write/verdicts/kept-reports.ts";
import type { Judged } from "#graph/write/verdicts/leave-out.ts";
import { leftOutIds, leftOutText } from "#graph/write/verdicts/left-out-text.ts";
import { judged, judgedReports, reportsLeftOutOf } from "#graph/write/verdicts/verdicts.ts";

/** One sentence for each report that isn't in the graph as people judge its facts. */
export async function compareJudged(run: Run): Promise<readonly string[]> {
	const reports = new Set([...(await judgedReports(run)), ...(await reportsLeftOutOf(run))]);
	const wrong: string[] = [];
	for (const report of reports) {
		const [kept] = await keptReports(run, [report]);
		if (!kept) continue;
		const [expected] = await judged(run, [asRead(kept)]);
		if (!expected) continue;
		const ids = expected.leftOut === null ? [] : leftOutIds(report, expected.leftOut);
		const { inGraph: batch, leftOut } = kept;
		if (signs(expected, ids) !== signs({ batch, leftOut }, kept.leftOutIds))
			wrong.push(`${batch.report.file}: it isn't in the graph as its facts are judged`);
	}
	return wrong;
}

/** What a report has in the graph and what that goes without, as one text. */
function signs({ batch, leftOut }: Judged, ids: readonly string[]): string {
	const { nodes, mentions, links } = batch;
	return [
		...nodes.map(({ id }) => id),
		...mentions.map(({ key }) => key),
		...links.map(({ factId, properties }) => `${factId} ${properties.confirmed === true}`),
		...ids.map((id) => `without ${id}`),
		leftOut === null ? "" : leftOutText(leftOut),
	]
		.sort()
		.join("\n");
}

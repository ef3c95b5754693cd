import { factVerdicts, judgedStates } from "#domain/judgements.ts";
import { findFactsByIds } from "#graph/read/facts.ts";
import { keptBesideFacts } from "#graph/read/judgements.ts";
import type { Run } from "#graph/session.ts";

const findAll = `
MATCH (j:Judgement)
RETURN j.id AS id, j.about AS about, j.state AS state, j.by AS by, j.at AS at,
  j.reason AS reason, j.evidence AS evidence, ${keptBesideFacts} AS kept ORDER BY id`;

interface Stored {
	readonly id: string | null;
	readonly about: string | null;
	readonly state: string | null;
	readonly by: string | null;
	readonly at: string | null;
	readonly reason: string | null;
	readonly evidence: readonly string[] | null;
	readonly kept: boolean;
}

/** One sentence for each judgement that lacks what makes it a statement, and for each that names facts that aren't there. */
export async function examineJudgements(
	run: Run,
): Promise<{ readonly wrong: readonly string[]; readonly orphans: readonly string[] }> {
	const stored = await run<Stored>(findAll);
	const named = stored.flatMap(({ about, evidence }) => [about ?? "", ...(evidence ?? [])]);
	const known = await findFactsByIds(run, [...new Set(named)]);
	const wrong: string[] = [];
	const orphans: string[] = [];
	for (const judgement of stored) {
		const { id, about, evidence, kept } = judgement;
		const lack = lackOf(judgement);
		if (lack) wrong.push(`${id}: the judgement has no ${lack}`);
		if (about !== null && !kept && !known.has(about))
			orphans.push(`${id}: what it judges, ${about}, is told by no report any more`);
		for (const fact of evidence ?? [])
			if (!known.has(fact))
				orphans.push(`${id}: its evidence ${fact} is told by no report any more`);
	}
	return { wrong, orphans };
}

function lackOf({ about, state, by, at, reason, evidence }: Stored): string | null {
	if (!about) return "fact that it is about";
	if (!judgedStates.some((known) => known === state)) return "state that is known";
	if (!by) return "person who says so";
	if (at === null || Number.isNaN(Date.parse(at))) return "moment";
	if (factVerdicts.some((known) => known === state)) return null;
	return reason || (evidence?.length ?? 0) > 0 ? null : "reason or evidence";
}

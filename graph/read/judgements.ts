import type { Page, PageRequest } from "#domain/answers.ts";
import type { Judgement } from "#domain/judgements.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import type { Run } from "#graph/session.ts";

/** What the judgement that counts says of this follow-up, as an expression; null when none does. */
export function judgedState(followUp: string): string {
	return `head(COLLECT {
    MATCH (${followUp})<-[made:LED_TO]-() MATCH (j:Judgement {about: made.factId})
    WHERE j.takenBackAt IS NULL
    RETURN j.state ORDER BY j.at DESC, j.id LIMIT 1
  })`;
}

const judgement =
	"j {.id, .about, .state, .by, .at, .reason, .evidence, .takenBackBy, .takenBackAt}";

const findOnFollowUps = `
UNWIND $ids AS id
MATCH (:FollowUp {id: id})<-[l:LED_TO]-()
MATCH (j:Judgement {about: l.factId})
WITH id, j ORDER BY j.at DESC, j.id
RETURN id, collect(${judgement}) AS judgements`;

/** By id of the follow-up, all that people said of it, the newest first, what was taken back included. */
export async function findJudgementsOn(
	run: Run,
	followUps: readonly string[],
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
	const rows = await run<{ id: string; judgements: readonly Judgement[] }>(findOnFollowUps, {
		ids: followUps,
	});
	return new Map(rows.map(({ id, judgements }) => [id, judgements]));
}

const aboutNothing = "NOT EXISTS { MATCH ()-[l:LED_TO]->() WHERE l.factId = j.about }";

const findPage = `
CALL () {
  MATCH (j:Judgement) WHERE NOT $orphaned OR ${aboutNothing}
  RETURN count(j) AS total
}
CALL () {
  MATCH (j:Judgement) WHERE NOT $orphaned OR ${aboutNothing}
  WITH j WHERE $after IS NULL OR j.at < $after[0] OR (j.at = $after[0] AND j.id > $after[1])
  WITH j ORDER BY j.at DESC, j.id LIMIT $take
  OPTIONAL MATCH ()-[l:LED_TO]->(f:FollowUp) WHERE l.factId = j.about
  WITH j, f ORDER BY j.at DESC, j.id
  RETURN collect({judgement: ${judgement}, followUp: f.id}) AS found
}
RETURN total, found`;

/** A judgement with the follow-up that it is about; null when no report tells of it any more. */
export interface FoundJudgement {
	readonly judgement: Judgement;
	readonly followUp: string | null;
}

/** A page of all judgements, the newest first, or of those whose fact no report tells any more. */
export async function findJudgementPage(
	run: Run,
	{ orphaned, first, after }: PageRequest & { readonly orphaned: boolean },
): Promise<Page<FoundJudgement>> {
	const [row] = await run<{ total: number; found: readonly FoundJudgement[] }>(findPage, {
		orphaned,
		after: readCursor(after, ["", ""]),
		take: first + 1,
	});
	return toPage(row?.found ?? [], first, row?.total ?? 0, (value) => ({
		key: [value.judgement.at, value.judgement.id],
		value,
	}));
}

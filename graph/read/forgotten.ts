import type { Forgetting, Forgotten } from "#domain/forgetting.ts";
import type { Run } from "#graph/session.ts";

const findAll = `
MATCH (store:Store {id: "store"})
RETURN coalesce(store.forgettings, 0) AS count,
  COLLECT {
    MATCH (f:Forgotten) WHERE f.liftedAt IS NULL
    RETURN f {.id, .people, .spellings} ORDER BY f.id
  } AS forgotten`;

/** Who was forgotten, so that reports that come in are masked, with how often somebody was, or that lifted. */
export interface KnownForgotten {
	readonly count: number;
	readonly forgotten: readonly Forgotten[];
}

/** All who are forgotten in this store. */
export async function findForgotten(run: Run): Promise<KnownForgotten> {
	const [found] = await run<KnownForgotten>(findAll);
	return found ?? { count: 0, forgotten: [] };
}

const findReceipts = `
MATCH (f:Forgotten)
RETURN f.id AS id, f.at AS at, f.by AS by, f.reports AS reports, f.places AS places,
  f.judgements AS judgements, f.liftedAt AS liftedAt, f.liftedBy AS liftedBy
ORDER BY at DESC, id`;

/** What was done to forget people, the newest first. */
export function findForgettings(run: Run): Promise<readonly Forgetting[]> {
	return run<Forgetting>(findReceipts);
}

const findTexts = `
MATCH (r:Report) WHERE r.id > $after
RETURN r.id AS id, r.name AS name, r.file AS file, r.content AS content, r.contentHash AS contentHash,
  r.extractorVersion AS extractorVersion, r.sample AS sample
ORDER BY r.id LIMIT 100`;

/** A report with all that it takes to read it anew. */
export interface StoredText {
	readonly id: string;
	readonly name: string;
	readonly file: string;
	readonly content: string;
	readonly contentHash: string;
	readonly extractorVersion: string;
	readonly sample: boolean;
}

/** The texts of all reports, by id. */
export async function* eachStoredText(run: Run): AsyncGenerator<StoredText> {
	for (let after = ""; ; ) {
		const page = await run<StoredText>(findTexts, { after });
		yield* page;
		const last = page.at(-1);
		if (!last) return;
		after = last.id;
	}
}

const findWords = `
MATCH (j:Judgement)
RETURN j.id AS id, j.report AS report, j.by AS by, j.reason AS reason, j.takenBackBy AS takenBackBy,
  [j.about] + coalesce(j.evidence, []) AS ids
ORDER BY id`;

/** What people wrote in a judgement. */
export interface JudgementWords {
	readonly id: string;
	/** The report that it is about. */
	readonly report: string;
	readonly by: string;
	readonly reason: string | null;
	readonly takenBackBy: string | null;
	/** What it is about and what shows it: such an id may hold words too. */
	readonly ids: readonly string[];
}

/** The words of all judgements. */
export function findJudgementWords(run: Run): Promise<readonly JudgementWords[]> {
	return run<JudgementWords>(findWords);
}

/** What a person may say of a promise, whatever its report says, a closed list. */
export const promiseVerdicts = ["done", "open"] as const;
/** What a person may say of a fact that rules read in a report, a closed list. */
export const factVerdicts = ["right", "wrong"] as const;
export const judgedStates = [...promiseVerdicts, ...factVerdicts] as const;

export type PromiseVerdict = (typeof promiseVerdicts)[number];
export type FactVerdict = (typeof factVerdicts)[number];
export type JudgedState = (typeof judgedStates)[number];

/**
 * A person's statement on a fact: who says what of it, when and why. It names facts by their ids, never nodes, so that it
 * stays when its report is read anew; of several on one fact the latest that wasn't taken back counts.
 */
export interface Judgement {
	readonly id: string;
	/** Id of the fact: of a promise, that a trip led to it. */
	readonly about: string;
	/** Id of the report that tells the fact. */
	readonly report: string;
	readonly state: JudgedState;
	/** A name or role, as typed. */
	readonly by: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	readonly reason: string | null;
	/** Ids of facts of later reports that show it. */
	readonly evidence: readonly string[];
	readonly takenBackBy: string | null;
	readonly takenBackAt: string | null;
}

/** The judgement that counts among those on one fact, the newest first; null when there is none. */
export function countingJudgement(judgements: readonly Judgement[]): Judgement | null {
	return judgements.find(({ takenBackAt }) => takenBackAt === null) ?? null;
}

/** Tells whether a statement is on a promise, not on whether a fact is right. */
export function isPromiseVerdict(state: JudgedState): state is PromiseVerdict {
	return promiseVerdicts.some((known) => known === state);
}

/** What a person may say of a promise, whatever its report says, a closed list. */
export const judgedStates = ["done", "open"] as const;
export type JudgedState = (typeof judgedStates)[number];

/**
 * A person's statement on a fact: who says what of it, when and why. It names facts by their ids, never nodes, so that it
 * stays when its report is read anew; of several on one fact the latest that wasn't taken back counts.
 */
export interface Judgement {
	readonly id: string;
	/** Id of the fact that a trip led to the promise. */
	readonly about: string;
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

import { daysOf } from "#domain/calendar.ts";
import type { JudgedState } from "#domain/judgements.ts";

/** How a follow-up stands, a closed list: `kept` only when its own report or a person says so. */
export const promiseStates = ["overdue", "open", "kept"] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Who is to act; `unknown` when the report doesn't say. */
export type PromiseSide = "ours" | "theirs" | "unknown";

/** A later trip that mentions the partner or the subject of a promise, with the facts that say so. */
export interface LaterMention {
	readonly trip: string;
	readonly date: string;
	/** `partner`: the party met or named whom it was made with; `subject`: it talked about its theme in the same city. */
	readonly by: "partner" | "subject";
	readonly facts: readonly string[];
}

/** A follow-up as the store gives it. */
export interface PromiseRow {
	readonly id: string;
	readonly trip: string;
	/** Of the trip, as exact as known; empty when the year is unknown. */
	readonly date: string;
	readonly text: string;
	readonly due: string | null;
	readonly owner: string | null;
	readonly status: string;
	/** What a person said of it, which counts before its status; null when nobody did. */
	readonly judged: JudgedState | null;
	/** Ids of whom it was made with. */
	readonly partners: readonly string[];
	readonly themes: readonly string[];
	/** Narrower themes, for which those stand. */
	readonly narrower: readonly string[];
	/** Ids of the facts that say so. */
	readonly facts: readonly string[];
	readonly later: readonly LaterMention[];
}

/** How a follow-up stands, without who is to act and what was said of it later. */
export interface JudgedPromise extends Omit<PromiseRow, "later"> {
	readonly state: PromiseState;
	/** Who says that it was kept; null unless it was. */
	readonly keptBy: "report" | "statement" | null;
}

export interface Promised extends JudgedPromise, PromiseRow {
	readonly side: PromiseSide;
	/** Null when the trip's year is unknown, so that nothing is known to be later. */
	readonly mentionedAgain: boolean | null;
}

/** A follow-up on a day: overdue when every day that its due date may mean lies before it. */
export function judgePromise(row: Omit<PromiseRow, "later">, asOf: string | null): JudgedPromise {
	return {
		...row,
		state: stateOf(row, asOf),
		keptBy: keptBy(row),
	};
}

/** Who is to act. */
export function sideOf({ owner }: Pick<PromiseRow, "owner">, isOurs: OwnerTest): PromiseSide {
	return owner === null ? "unknown" : isOurs(owner) ? "ours" : "theirs";
}

/** The later trips that mention a promise, those that must be later whatever days their dates mean. A later mention is evidence, no verdict. */
export function mentionsOf(
	promise: JudgedPromise,
	mentions: readonly LaterMention[],
): Pick<Promised, "later" | "mentionedAgain"> {
	const made = daysOf(promise.date);
	const later = mentions.filter(({ date }) => {
		const days = daysOf(date);
		return made !== null && days !== null && days.first > made.last;
	});
	return { later, mentionedAgain: made === null ? null : later.length > 0 };
}

/** Tells whether the name of who is to act is one of ours. */
export type OwnerTest = (owner: string) => boolean;

function keptBy({ status, judged }: Omit<PromiseRow, "later">): Promised["keptBy"] {
	if (judged === null) return status === "done" ? "report" : null;
	return judged === "done" ? "statement" : null;
}

function stateOf(row: Omit<PromiseRow, "later">, asOf: string | null): PromiseState {
	if (keptBy(row) !== null) return "kept";
	const { due } = row;
	const last = due === null ? undefined : daysOf(due)?.last;
	return last !== undefined && asOf !== null && last < asOf ? "overdue" : "open";
}

/** The order of the ledger: overdue before open before kept, the earliest due first, those without a due date last. */
export function promiseKey({ state, due, id }: JudgedPromise): readonly [number, string, string] {
	const last = due === null ? undefined : daysOf(due)?.last;
	return [promiseStates.indexOf(state), last ?? "9999", id];
}

import { isNoun } from "./noun-words.ts";

/** Somebody told without a function: "iemand van Lumen Housing". */
const anybody = /^(?:iemand|eentje|lieden|lui|afgezant|afgezanten)$/u;
const leadsIn = /^(?:van|bij|at|from|namens)$/u;
/** Where somebody is now: "Ana Bos, nu Lumen Housing". */
const nowAt = /^(?:nu|thans|inmiddels|tegenwoordig|now|currently)$/u;

interface Ties {
	/** Folded words and marks before a stretch, articles left out. */
	readonly gap: readonly string[];
	/** Whether a body stands before them, somebody, or nothing at all. */
	readonly afterBody: boolean;
	readonly someone: boolean;
	readonly opens: boolean;
}

/** Tells whether small words tie a stretch to somebody as a body: "iemand van X", "Ana Bos, nu X", "de gids van A en die van X". */
export function isTied({ gap, afterBody, someone, opens }: Ties): boolean {
	const last = gap.at(-1) ?? "";
	const before = gap.at(-2) ?? "";
	if (nowAt.test(last)) return someone && /^[,(–-]$/u.test(before);
	if (!leadsIn.test(last)) return false;
	if (anybody.test(before)) return opens || /^(?:,|en|met|ook)$/u.test(gap.at(-3) ?? ",");
	const words = gap.filter((word) => !isNoun(word));
	return afterBody && words.length === 3 && /^(?:die|dat)$/u.test(before) && words[0] === "en";
}

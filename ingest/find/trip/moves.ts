import {
	backFromBefore,
	backInBefore,
	backInBehind,
	baseBefore,
	baseBehind,
	baseBehindVerb,
	fromBase,
	gapOpening,
	greetingsBefore,
	greetingsEnd,
	heldBefore,
	hostedBefore,
	nextThere,
	notYet,
	onAtOnce,
	onFromThere,
	onlyToChange,
	onProgramme,
	opensLine,
	otherYear,
	partyBefore,
	partyBehind,
	restedBefore,
	runsLate,
	shownBefore,
	shownBehind,
	siteBefore,
	takenOff,
	thenDates,
	timeToBefore,
	timeToBehind,
	trippedBehind,
	wasBefore,
	wasMeant,
	wentOnBefore,
} from "#ingest/languages/nl/trip-moves.ts";
import { finiteVerb, ownDoings, travelsTo } from "#ingest/languages/nl/trip-visited.ts";

/** The words around a town: its line and clause up to it, and what stands behind it. */
interface Around {
	/** From the start of the line to the town. */
	readonly line: string;
	/** From the start of the clause to the town, at most 80 characters. */
	readonly before: string;
	/** The same without the towns of a list that the town is the last of. */
	readonly lead: string;
	/** From the town to the end of the clause. */
	readonly after: string;
	readonly clause: string;
	/** From the start of the sentence to that of the clause. */
	readonly earlier: string;
	/** From the town on, past the end of the sentence. */
	readonly rest: string;
}

/** Tells whether the way went on at once, so that the town was only passed: "Wenen alleen om over te stappen". */
export function wentOnAtOnce({ before, after }: Pick<Around, "before" | "after">): boolean {
	if (travelsTo.test(before) && runsLate.test(after)) return true;
	return onAtOnce.test(after) || onlyToChange.test(after) || restedBefore.test(before);
}

/** Tells whether something is only to be held in the town: "volgend jaar in Wenen". */
export const isToCome = (before: string): boolean => nextThere.test(before);

/** Tells whether the words of passing hold for a town before this one: "geland in Kigali en meteen door naar Musanze". */
export const isOnFromThere = (before: string): boolean => onFromThere.test(before);

/** Tells whether the town was taken off the programme that it had stood on. */
export const isTakenOff = ({ clause, rest }: Pick<Around, "clause" | "rest">): boolean =>
	(onProgramme.test(clause) || wasMeant.test(clause)) && takenOff.test(rest);

/** What the words around a town say in so many ways of the party that was received, stayed or went on there; null if nothing. */
export function movedThere(around: Around): "went" | "there" | null {
	const { line, before, lead, after, clause, earlier, rest } = around;
	if (opensLine.test(line) && thenDates.test(rest)) return "went";
	if (notYet.test(clause)) return null;
	if (hostedBefore.test(before) || wentOnBefore.test(lead)) return "went";
	if (shownBefore.test(before) && shownBehind.test(after)) return "went";
	if (timeToBefore.test(before) && timeToBehind.test(after)) return "went";
	if (onProgramme.test(clause)) return "there";
	if (otherYear.test(/[^,]*$/.exec(before)?.[0] ?? "")) return null;
	if (baseBefore.test(before) || baseBehind.test(after)) return "went";
	if (wasBefore.test(before) && baseBehindVerb.test(after)) return "went";
	if (backFromBefore.test(lead) || heldBefore.test(lead)) return "there";
	if (backInBefore.test(before) && backInBehind.test(after)) return "there";
	if (fromBase.test(before) && trippedBehind.test(after)) return "there";
	if (greetingsBefore.test(before) && greetingsEnd.test(after)) return "there";
	const site = siteBefore.exec(before);
	if (site !== null && (partyBehind.test(after) || partyBefore.test(before.slice(0, site.index))))
		return "there";
	// "In Gävle bezochten we de haven; in Tartu het museum": the second verb is the first.
	const borrows = earlier.endsWith(";") && gapOpening.test(before) && !finiteVerb.test(clause);
	return borrows && ownDoings.test(earlier) ? "there" : null;
}

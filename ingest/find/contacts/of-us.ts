import { ownHeads } from "../../languages/nl/meetings-clauses.ts";
import { ownSaid, writers } from "../../languages/nl/party-members.ts";
import { foldedWords, type Line } from "../names/tokens.ts";
import { foldWord } from "../word-form.ts";
import { ofWord } from "../words.ts";
import { isBesideWriter } from "./beside-writer.ts";
import type { Entry } from "./entry/entry.ts";
import { isOfOccasion } from "./occasion.ts";

/** Tells whether a line has a word with which those who write speak of themselves; without one nobody in it is told to be theirs. */
export const tellsOfUs = ({ tokens }: Line): boolean => tokens.some(({ word }) => isOurs(word));

const isOurs = ofWord(({ fold }) => writers.test(fold) || /^(?:mijn|onze|ons)$/u.test(fold));

/** Tells whether the words around somebody by name say that they are one of the party: "Joost en ik", "Roos is onze jurist", "mijn collega Roos ging mee", "ik ben Gijs". */
export function isOfUs({ tokens, section }: Line, { name, role, from, to }: Entry): boolean {
	if (!name || section.role === "followups" || section.role === "results") return false;
	if (role && isOfOccasion(role) && !role.headFold.endsWith("collega")) return false;
	const at = tokens.findIndex(({ start }) => start === name.start);
	const opens = Math.min(from, at);
	if (isBesideWriter(tokens, opens)) return true;
	const ahead = foldedWords(tokens.slice(Math.max(0, opens - 3), at));
	const behind = foldedWords(tokens.slice(at, Math.max(to, at) + 6));
	return (
		ownSaid.writes.test(ahead) ||
		(ownSaid.ours.test(ahead) && ownSaid.wentAlong.test(behind)) ||
		(role !== null && ownSaid.isOurs.test(foldedWords(tokens.slice(at, role.to))))
	);
}

/** Tells whether all that stands before a colon is who came from home: "Aanwezig Utrecht:"; on folded words. */
export const isOfHome = (head: string, home: string | null): boolean =>
	home !== null &&
	head.endsWith(` ${foldWord(home)} `) &&
	ownHeads.test(head.slice(0, -foldWord(home).length - 1));

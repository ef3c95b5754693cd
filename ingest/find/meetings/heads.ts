import type { NotMetReason } from "#domain/extraction.ts";
import { missedSubject } from "../../languages/nl/meetings-heads.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { headSays } from "./reading.ts";

/** Where somebody stands in a line. */
export interface Place {
	readonly from: number;
	/** Told in one breath with those of the same number. */
	readonly group: number;
	readonly to: number;
	/** Null for those told of by function alone. */
	readonly name?: unknown;
}

/** What a line says of all in it before a colon: "Afwezig: A; B", "Sprekers (niet gesproken): A; B"; null if nothing. */
export function headReason(
	tokens: readonly Token[],
	entries: readonly Place[],
): { readonly to: number; readonly reason: NotMetReason } | null {
	const to = tokens.slice(0, 14).findIndex(({ text }) => text === ":");
	if (to < 0) return missedAhead(tokens, entries);
	if (to < 1 || entries.some((one) => one.name && one.to <= to)) return null;
	if (tokens.slice(0, to).some(({ text }) => text === "." || text === ";")) return null;
	const reason = headSays(foldedWords(tokens.slice(0, to)));
	return reason === null ? null : { to, reason };
}

/** "De mensen die wij niet hebben gesproken zijn A en B"; null if a line doesn't open so. */
function missedAhead(
	tokens: readonly Token[],
	entries: readonly Place[],
): { readonly to: number; readonly reason: NotMetReason } | null {
	if (!/^(?:de|het|wie|degenen|diegenen|alle|die)$/u.test(tokens[0]?.fold ?? "")) return null;
	const first = entries.find(({ name, from }) => name || from > 3)?.from ?? tokens.length;
	const to = tokens
		.slice(0, Math.min(14, first))
		.findLastIndex(
			({ fold }) => fold === "zijn" || fold === "waren" || fold === "was" || fold === "is",
		);
	return to > 2 && missedSubject.test(foldedWords(tokens.slice(0, to)))
		? { to, reason: "absent" }
		: null;
}

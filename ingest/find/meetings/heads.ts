import type { NotMetReason } from "#domain/extraction.ts";
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
	if (to < 1 || entries.some((one) => one.name && one.to <= to)) return null;
	if (tokens.slice(0, to).some(({ text }) => text === "." || text === ";")) return null;
	const reason = headSays(foldedWords(tokens.slice(0, to)));
	return reason === null ? null : { to, reason };
}

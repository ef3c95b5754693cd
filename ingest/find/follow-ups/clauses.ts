import type { Span } from "#domain/report.ts";
import {
	agreedThat,
	agreementOpening,
	clauseJoin,
	dependsOn,
	finiteVerb,
	nextDoer,
	nextThat,
	noFollowUp,
} from "#ingest/languages/nl/follow-ups.ts";
import type { Known } from "./names.ts";

/** The clauses of a sentence that can each hold a promise, by their spans; introductions and empty answers left out. */
export function clausesOf(text: string, sentence: Span, known: readonly Known[]): Span[] {
	const piece = text.slice(sentence.start, sentence.end);
	const cuts: { readonly end: number; readonly next: number }[] = [];
	for (const found of piece.matchAll(clauseJoin)) {
		if (depthAt(piece, found.index) > 0) continue;
		// "Zierikzee en wij delen …" is one clause: nothing before the pronoun is done yet.
		const from = cuts.at(-1)?.next ?? 0;
		if (!found[0].startsWith(";") && !finiteVerb.test(piece.slice(from, found.index))) continue;
		cuts.push({ end: found.index, next: found.index + found[0].length });
	}
	for (const found of piece.matchAll(nextDoer)) {
		const from = cuts.findLast(({ next }) => next <= found.index)?.next ?? 0;
		const before = piece.slice(from, found.index);
		// "CER schrijft, ik lees mee": so few words are no promise of their own.
		const short = before.trim().split(/\s+/).length < 3;
		if (short || depthAt(piece, found.index) > 0 || dependsOn.test(before)) continue;
		if (!finiteVerb.test(before)) continue;
		cuts.push({ end: found.index, next: found.index + found[0].length });
	}
	if (agreedThat.test(piece)) {
		const first = piece.search(/\bdat\s/);
		for (const found of piece.matchAll(nextThat)) {
			if (found.index > first) cuts.push({ end: found.index, next: found.index + found[0].length });
		}
	}
	const gap = gapped(piece, sentence.start, known);
	if (gap !== null && !cuts.some(({ next }) => next === gap.next)) cuts.push(gap);
	cuts.sort((a, b) => a.end - b.end);
	const clauses: Span[] = [];
	let from = 0;
	for (const { end, next } of [...cuts, { end: piece.length, next: piece.length }]) {
		const span = tidied(piece, from, end);
		if (span !== null)
			clauses.push({ start: sentence.start + span.start, end: sentence.start + span.end });
		from = next;
	}
	return clauses;
}

/** "Luxemburg werkt huisvesting uit en Lausanne het onderdeel beveiliging": a second doer without a verb of its own. */
function gapped(
	piece: string,
	offset: number,
	known: readonly Known[],
): { end: number; next: number } | null {
	for (const found of piece.matchAll(/,?\s+en\s+(?:(?:de|het)\s+)?/g)) {
		const next = found.index + found[0].length;
		const name = known.find(({ start }) => start === offset + next);
		if (name === undefined || !finiteVerb.test(piece.slice(0, found.index))) continue;
		const rest = piece.slice(name.end - offset);
		if (!/^\s+(?:het|de|een|\p{Ll}{2,}t)\s/u.test(rest)) continue;
		if (piece.slice(0, found.index).split(/\s+/).length < 4) continue;
		return { end: found.index, next: found.index + found[0].length };
	}
	return null;
}

function tidied(piece: string, from: number, to: number): Span | null {
	let start = from;
	let end = to;
	const opening = /^[\s,;:–-]+|^\[[ xX]?\]\s*|^\(?[1-9]\)\s+/;
	for (
		let skip = opening.exec(piece.slice(start, end));
		skip?.[0];
		skip = opening.exec(piece.slice(start, end))
	) {
		start += skip[0].length;
	}
	if (noFollowUp.test(piece.slice(start, end))) return null;
	const introduced = agreementOpening.exec(piece.slice(start, end));
	if (introduced !== null && introduced[0].length < end - start) start += introduced[0].length;
	while (end > start && /[\s.;,]/.test(piece[end - 1] ?? "")) end -= 1;
	return end - start < 4 ? null : { start, end };
}

function depthAt(piece: string, at: number): number {
	let depth = 0;
	for (let i = 0; i < at; i += 1) {
		if (piece[i] === "(") depth += 1;
		else if (piece[i] === ")" && depth > 0) depth -= 1;
	}
	return depth;
}

import type { Line } from "./lines.ts";

const numbered = /^(\d{1,2})(?:\s*\|)?\s+(?=\p{Lu}\p{L})/u;

/**
 * Lines that count on from 1 without a mark behind the number: "1 Doel van de reis", "2 | Wie | 2x gemeente". Each
 * with where its words begin; none where fewer than four count on, since "2 Wethouders" is an answer.
 */
export function bareNumbers(lines: readonly Line[]): ReadonlyMap<number, number> {
	const starts = new Map<number, number>();
	for (const [i, { text, first, last, marker }] of lines.entries()) {
		if (marker !== null || last - first > 90) continue;
		const found = numbered.exec(text.slice(first, Math.min(last, first + 12)));
		if (found === null || Number(found[1]) !== starts.size + 1) continue;
		if (!found[0].includes("|") && /[.;,:]$/.test(text.slice(first, last))) continue;
		starts.set(i, first + found[0].length);
	}
	return starts.size > 3 ? starts : new Map();
}

import { type Found, matchHeading } from "./headings.ts";
import type { Line } from "./lines.ts";

const dotted = /^(?:(?:De|Het|Onze)\s)?\p{L}[\p{L} ]{2,30}(\.)(?=\s+["'\p{Lu}\d]|\s*$)/u;

/**
 * Headings that a full stop parts from their answer on the same line: "Reizigers. De delegatie bestond uit …".
 * Only where three or more lines of a report have them.
 */
export function dottedHeadings(
	lines: readonly Line[],
	found: ReadonlyMap<number, Found>,
): Map<number, Found> {
	const more = new Map<number, Found>();
	for (const [i, { text, first, last, marker }] of lines.entries()) {
		if (found.has(i) || marker !== null) continue;
		const opening = dotted.exec(text.slice(first, Math.min(last, first + 44)));
		if (opening === null) continue;
		const stop = first + opening[0].length - 1;
		const labelled = `${text.slice(0, stop)}:${text.slice(stop + 1)}`;
		const skipped = /^(?:De|Het|Onze)\s/.exec(opening[0])?.[0].length ?? 0;
		const match = matchHeading(labelled, first + skipped, last);
		if (match?.form !== "label" || match.role === "other" || match.end !== stop + 1) continue;
		more.set(i, { match: { ...match, start: first }, lines: 1 });
	}
	const roles = new Set([...more.values()].map(({ match }) => match.role));
	return roles.size > 2 ? more : new Map();
}

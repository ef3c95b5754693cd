/**
 * Calls `take` with each match of a global pattern in order, as `matchAll` gives them, but without making a new
 * pattern for each text; `take` must not try the same pattern.
 */
export function eachMatch(
	text: string,
	pattern: RegExp,
	take: (match: RegExpExecArray) => void,
): void {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const next = pattern.lastIndex;
		take(match);
		pattern.lastIndex = match[0] === "" ? next + 1 : next;
	}
}

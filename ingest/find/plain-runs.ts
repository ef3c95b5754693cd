const alphanumeric = Uint8Array.from({ length: 128 }, (_, code) =>
	/[a-zA-Z0-9]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Where the run of plain letters and digits ends that begins at `from`: most words, read without a regular expression. */
export function plainRunEnd(text: string, from: number): number {
	let at = from;
	while (alphanumeric[text.charCodeAt(at)] === 1) at += 1;
	return at;
}

/**
 * Calls `take` with the start and end of each word of a stretch of text in order. Plain words are read without a regular expression;
 * `pattern`, which must be global, says what the others are, and `joiners` which plain marks go on with a word.
 */
export function eachWord(
	text: string,
	{ pattern, joiners }: { readonly pattern: RegExp; readonly joiners: string },
	take: (start: number, end: number) => void,
): void {
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code < 128 && alphanumeric[code] !== 1) {
			at += 1;
			continue;
		}
		const end = code < 128 ? plainRunEnd(text, at) : at;
		const next = text.charCodeAt(end);
		if (end === text.length || (next < 128 && !joiners.includes(text.charAt(end)))) {
			take(at, end);
			at = end;
			continue;
		}
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found === null) return;
		take(found.index, pattern.lastIndex);
		at = pattern.lastIndex;
	}
}

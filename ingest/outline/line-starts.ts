import type { Line } from "./lines.ts";

/** Where a line's words begin: past marker, "Vraag 3:", "3a" and the pipe of a table. */
export function startOfWords(line: Line): number {
	const from = line.marker?.end ?? line.first;
	const skipped =
		/^(?:\|\s*)?(?:(?:vraag|question)\s+\d{1,2}\s*[.:)–-]*\s*|\d{1,2}(?:[.)]\d?|[a-z]\)|\s*[–-])\s*|[IVX]{1,4}[.)]\s+|[A-H][.)]\s+(?=\p{L}+\s)|\d{1,2}\s+(?=(?:met|hoe|hoeveel|hoelang|wat|welke|wie|zijn|waar|doel|aantal)\s))?/iu.exec(
			line.text.slice(from, from + 24),
		);
	return from + (skipped?.[0].length ?? 0);
}

/** The index of the first line with text from `from` on, at most three lines further; null if there is none. */
export function nextFilled(lines: readonly Line[], from: number): number | null {
	for (let i = from; i < Math.min(lines.length, from + 4); i += 1) {
		const line = lines[i];
		if (line !== undefined && line.first < line.last) return i;
	}
	return null;
}

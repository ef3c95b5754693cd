import { type Found, untoldHeading } from "./headings.ts";
import { startOfWords } from "./line-starts.ts";
import { type Line, wordsOf } from "./lines.ts";

const dayCaption = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\W*$/iu;

/** Characters that the lines below the days have at most on average, where they tell of entries and no story. */
const longestEntry = 140;

/** "DINSDAG", "Wo": days above lists of what was done on them, in a report that doesn't ask elsewhere whom one met. */
export function dayCaptions(
	lines: readonly Line[],
	found: ReadonlyMap<number, Found>,
): ReadonlyMap<number, Found> {
	const days = new Map<number, Found>();
	let lengths = 0;
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		if (
			found.has(i) ||
			next === undefined ||
			next.first === next.last ||
			!dayCaption.test(wordsOf(line))
		)
			continue;
		const start = startOfWords(line);
		const match = { ...untoldHeading(line, start), role: "contacts" as const };
		days.set(i, { match, lines: 1 });
		lengths += next.last - next.first;
	}
	return days.size > 1 && lengths < days.size * longestEntry ? days : new Map();
}

import type { Town } from "#ingest/gazetteer/town.ts";
import type { NameMatch } from "./names.ts";
import type { PlaceWord } from "./words.ts";

const reach = 8;
const remarkReach = 40;
const listWords = new Set(["en", "of", "and", "da", "do", "dos", "das", "del", "di", "du", "sur"]);

/** The towns joined to a match by commas, "en" and the like, within a few words, that lie in one country only; remarks in brackets apart. */
export function listedWith(
	report: {
		readonly text: string;
		readonly words: readonly PlaceWord[];
		/** Towns that can lie in one country only, by the index of their first word. */
		readonly sure: ReadonlyMap<number, NameMatch>;
	},
	match: NameMatch,
): Town[] {
	return [...towards(report, match.from, -1), ...towards(report, match.to - 1, 1)];
}

/** Those on one side, from the word beside the match on. */
function towards(
	{ text, words, sure }: Parameters<typeof listedWith>[0],
	from: number,
	step: 1 | -1,
): Town[] {
	const found: Town[] = [];
	const [opens, closes] = step > 0 ? ["(", ")"] : [")", "("];
	let remark = false;
	let counted = 0;
	for (let index = from + step; counted < reach; index += step) {
		const word = words[index];
		const [left, right] = step > 0 ? [index - 1, index] : [index, index + 1];
		if (word === undefined || words[right]?.initial) break;
		if (Math.abs(index - from) > remarkReach) break;
		const gap = text.slice(words[left]?.end ?? 0, words[right]?.start ?? 0);
		if (gap.includes(opens)) remark = true;
		if (gap.includes(closes)) remark = false;
		if (remark) continue;
		counted += 1;
		if (!word.capital && !listWords.has(word.key)) break;
		const [town] = sure.get(index)?.towns?.towns ?? [];
		if (town !== undefined) found.push(town);
	}
	return found;
}

import { numberPattern, readNumber } from "#ingest/languages/nl/numbers.ts";
import {
	aloneWords,
	cameAlong,
	countBySender,
	joinedLater,
	partyTotal,
	partyTotals,
	restOfParty,
} from "#ingest/languages/nl/party.ts";
import {
	notCounted,
	onTop,
	onTopListed,
	sumAtEnd,
	sumInBrackets,
} from "#ingest/languages/nl/party-prose.ts";
import type { Sentence } from "../evidence.ts";
import { countMembers, withoutPayment } from "./members.ts";

/** A number of people with the sentence that gives it. */
export interface Count {
	readonly count: number;
	readonly sentence: Sentence;
}

/** "Namens de gemeente twee. Vanuit Gent reisden twee studenten mee." */
export function withCompany(stated: Count, sentences: readonly Sentence[]): Count {
	const later = sentences.slice(sentences.indexOf(stated.sentence) + 1);
	if (later.some(({ text }) => restOfParty.test(text))) return stated;
	const company = later.reduce(
		(sum, { text }) => sum + countMembers(joined(withoutPayment(text)) ?? ""),
		0,
	);
	return { ...stated, count: stated.count + company };
}

/** The size of the party that the surest words in an answer state; null if none do. */
export function statedTotal(sentences: readonly Sentence[]): Count | null {
	for (const sentence of sentences) {
		const count = readNumber(sumAtEnd.exec(sentence.text)?.[1] ?? "");
		if (count !== null && count >= 1) return { count, sentence };
		const listed = sumInBrackets.exec(sentence.text);
		const sum = readNumber(listed?.[2] ?? "");
		if (sum !== null && sum > 1 && countMembers(listed?.[1] ?? "") === sum)
			return { count: sum, sentence };
	}
	const counting = sentences
		.filter(
			({ text }) =>
				holdsNumber.test(text) &&
				!/^(?:naast|behalve|buiten)\s/i.test(text) &&
				!notCounted.test(text),
		)
		.map((sentence) => ({ sentence, text: withoutPayment(sentence.text) }));
	const labelled = labelledCounts(counting);
	if (labelled !== null) return labelled;
	for (const pattern of partyTotals) {
		for (const { sentence, text } of counting) {
			const found = pattern.exec(text);
			const count = found === null ? null : readNumber(found[1] ?? found[2] ?? "");
			if (found === null || count === null || count < 1 || !Number.isInteger(count)) continue;
			const behind = text.slice(found.index + found[0].length);
			const more = pattern === partyTotal ? (onTop.exec(behind) ?? onTopListed.exec(behind)) : null;
			return { count: count + countMembers(more?.groups?.members ?? ""), sentence };
		}
	}
	const alone = sentences.find((sentence) => aloneWords.test(sentence.text));
	return alone === undefined ? null : { count: 1, sentence: alone };
}

/** "Vanuit de gemeente: 2", "Vanuit de politie: 3": the sum of what a whole answer counts by sender. */
function labelledCounts(
	counting: readonly { readonly sentence: Sentence; readonly text: string }[],
): Count | null {
	const [first] = counting;
	if (first === undefined) return null;
	const counts = counting.map(({ text }) => readNumber(countBySender.exec(text)?.[1] ?? ""));
	const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
	return counts.includes(null) || count < 1 ? null : { count, sentence: first.sentence };
}

// A quick look that tells whether a sentence can count at all.
export const holdsNumber = new RegExp(numberPattern, "i");

function joined(text: string): string | undefined {
	const found = cameAlong.exec(text);
	return found?.[1] ?? found?.[2];
}

/** How many people such sentences say joined the party. */
export function countJoined(sentences: readonly Sentence[]): number {
	return sentences.reduce((sum, { text }) => {
		const own = withoutPayment(text);
		const members = joined(own) ?? joinedLater.exec(own)?.[1];
		return members === undefined ? sum : sum + countMembers(members);
	}, 0);
}

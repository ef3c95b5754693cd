import type { Document, Section } from "#ingest/document.ts";
import { listLabel } from "#ingest/languages/nl/party-labels.ts";
import { behindParty } from "#ingest/languages/nl/party-members.ts";
import { dayOpening } from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { type Sentence, sentencesOf } from "../evidence.ts";
import { countMembers } from "./members.ts";
import { type Count, countJoined } from "./party-totals.ts";

/** The members that the first sentence with any lists. */
export function listedMembers(sentences: readonly Sentence[]): Count | null {
	const items = sentences.filter((sentence) => sentence.block.kind !== "paragraph");
	const [first] = items;
	if (first !== undefined && items.length > 1) {
		const count = items.reduce(
			(sum, { text }) => sum + Math.max(tellsMore(text) ? 0 : 1, countMembers(text)),
			0,
		);
		return { count, sentence: first };
	}
	for (const [index, sentence] of sentences.entries()) {
		const count = countMembers(sentence.text, !/[\d&]/.test(sentence.text));
		const rest = sentences.slice(index + 1);
		if (count > 0) return { count: count + countJoined(rest) + countLabelled(rest), sentence };
	}
	return null;
}

/** A date, or a whole sentence: the text goes on below the list. */
const tellsMore = (text: string): boolean =>
	findDates(text).length > 0 || (text.endsWith(".") && text.split(" ").length > 6);

/** "Voor de gemeente: … Voor de provincie: …" */
function countLabelled(sentences: readonly Sentence[]): number {
	return sentences.reduce(
		(sum, { text }) => (listLabel.test(text) ? sum + countMembers(text) : sum),
		0,
	);
}

/** What the fields for the party tell, without the diary or the minutes that may follow in the same field. */
export function partySentences(
	document: Document,
	sections: readonly Section[],
): readonly Sentence[] {
	return sections.flatMap((section) => {
		const told = sentencesOf(document, [section]);
		const diary = told.findIndex(
			({ start, block, text }, at) =>
				at > 0 && start === block.start && (dayOpening.test(text) || behindParty.test(text)),
		);
		return diary < 0 ? told : told.slice(0, diary);
	});
}

/** Fields that each name travellers: the longest list, and whoever the others add to it. */
export function listedInSections(document: Document, party: readonly Section[]): Count | null {
	const lists = party.flatMap((section) => {
		const list = listedMembers(partySentences(document, [section]));
		return list === null ? [] : [list];
	});
	lists.sort((a, b) => b.count - a.count);
	const [longest] = lists;
	if (longest === undefined) return null;
	const added = lists.slice(1).filter(({ sentence, count }) => {
		const surname = /(\p{Lu}[\p{L}'-]{2,})\s*(?:$|[,(])/u.exec(sentence.text)?.[1];
		const known = surname === undefined || longest.sentence.text.includes(surname);
		return count === 1 && !known && !holdsOffice(longest.sentence.text, sentence.text);
	});
	return { ...longest, count: longest.count + added.length };
}

/** "Bestuurder: wethouder Anna Bos. Deelnemers: wethouder, adviseur": the list has the holder by the office. */
function holdsOffice(list: string, named: string): boolean {
	const office = /(?:^|[:,]\s*)(\p{Ll}{4,})\s+\p{Lu}/u.exec(named)?.[1];
	return (
		office !== undefined && new RegExp(`(?:^|[:,]\\s*)(?:de )?${office}(?=$|[,.])`, "iu").test(list)
	);
}

/** The names behind a label of their own: "Delegatie: …". */
export function namedList(sentences: readonly Sentence[]): Count | null {
	for (const sentence of sentences) {
		if (!/^\p{L}+:\s/u.test(sentence.text)) continue;
		const count = countMembers(sentence.text);
		if (count > 1) return { count, sentence };
	}
	return null;
}

import type { Evidence } from "#domain/evidence.ts";
import type { Contradiction } from "#domain/extraction.ts";
import type { Document, Section } from "#ingest/document.ts";
import { readNumber } from "#ingest/languages/nl/numbers.ts";
import {
	aloneWords,
	andMe,
	anyPeople,
	firstPersonPlural,
	goingWith,
	headedParty,
	ownExpense,
	partyInRemark,
	partyTotal,
	togetherTotal,
	totalTold,
	writerWent,
} from "#ingest/languages/nl/party.ts";
import { presentLabel, presentOf } from "#ingest/languages/nl/party-labels.ts";
import {
	besidesReporter,
	journeyWith,
	mayNameParty,
	namesWriter,
	onTop,
	onTopListed,
	otherCompany,
	partyOpening,
	reporterLabel,
	sentTotal,
	togetherWent,
	totalOpening,
	totalRow,
	travelledAs,
	withYou,
} from "#ingest/languages/nl/party-prose.ts";
import { tripTold } from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import { countMembers, withoutPayment } from "./members.ts";
import { listedInSections, listedMembers, namedList, partySentences } from "./party-listed.ts";
import { beside, countAlong, membersTold, othersTold, partyInProse } from "./party-told.ts";
import { type Count, holdsNumber, statedTotal, withCompany } from "./party-totals.ts";

/** A value that the text gives, with the words that say so and what it contradicts. */
interface Stated<T> {
	readonly value: T;
	readonly evidence: readonly Evidence[];
	readonly contradictions: readonly Contradiction[];
}

/** How many people made the trip, as stated, else as listed; null if the text does not tell. */
export function countTravellers(
	document: Document,
	sections: readonly Section[],
	home: string | null = null,
): Stated<number> | null {
	const fields = sections.filter((section) => section.role === "party");
	const own = fields.filter(
		(section) =>
			!otherCompany.test(section.heading) ||
			!sentencesOf(document, [section]).some(({ text }) => ` ${text}`.search(ownExpense) >= 0),
	);
	const party = own.length > 0 ? own : fields;
	const counting = party.filter(
		({ heading, blocks }) => blocks.length > 0 && /hoeveel|aantal|how many|number/i.test(heading),
	);
	const asked = sentencesOf(document, counting).length > 0 ? counting : [];
	const answers = asked.length > 0 ? asked : party;
	const sentences = partySentences(document, answers);
	const stated = statedTotal(sentences);
	const listed = asked.length > 0 ? listedMembers(sentences) : listedInSections(document, party);
	const kept = stated === null ? listed : withCompany(stated, sentences);
	const others = asked.length > 0 ? party.filter((section) => !asked.includes(section)) : [];
	const named = namedList(sentences) ?? listedInSections(document, others);
	if (kept !== null) {
		// A list of fellow travellers in a field of its own has the reporter's field counted already.
		const listed = party.some(({ heading }) => reporterLabel.test(heading));
		const reporter =
			(stated !== null || !listed) &&
			besidesReporter.test(kept.sentence.section.heading) &&
			sentencesOf(document, sections).some(
				({ text, section }) => reporterLabel.test(section.heading) || reporterLabel.test(text),
			);
		const asker = stated === null && withYou.test(kept.sentence.section.heading);
		const besides = asker && !sentences.some(({ text }) => namesWriter.test(text));
		const count = kept.count + (reporter || besides ? 1 : 0);
		return withContradiction(document, { ...kept, count }, reporter ? null : named);
	}
	return (
		peopleAnywhere(document, sentences) ??
		inRunningText(document, sections, home) ??
		nameInForm(document, sections)
	);
}

/** A form with nothing but a field for the name: one went. */
function nameInForm(document: Document, sections: readonly Section[]): Stated<number> | null {
	const named = sections.filter(({ heading }) => /^naam\b/i.test(heading));
	const [sentence] = sentencesOf(document, named);
	if (sentence === undefined) return null;
	const count = countMembers(sentence.text);
	return count === 0 ? null : result(document, sentence, count, "party-name");
}

function peopleAnywhere(document: Document, sentences: readonly Sentence[]): Stated<number> | null {
	for (const sentence of sentences) {
		const count = readNumber(anyPeople.exec(withoutPayment(sentence.text))?.[1] ?? "");
		if (count !== null) return result(document, sentence, count, "party-in-answer");
	}
	return null;
}

function inRunningText(
	document: Document,
	sections: readonly Section[],
	home: string | null,
): Stated<number> | null {
	const sentences = sentencesOf(
		document,
		sections.filter(
			({ role }) => document.unstructured || (role !== "contacts" && role !== "followups"),
		),
	);
	const anywhere = [togetherWent, partyTotal, headedParty, journeyWith];
	const told = [togetherTotal, partyTotal, partyInRemark, headedParty, goingWith, journeyWith];
	const total = totalAnywhere(document, sections);
	if (total !== null) return total;
	for (const [index, sentence] of sentences.entries()) {
		for (const pattern of tripTold.test(sentence.text) ? told : anywhere) {
			const found = pattern?.exec(sentence.text);
			const count = readNumber(found?.[1] ?? found?.[2] ?? "");
			if (found === null || count === null || count < 1) continue;
			const behind = sentence.text.slice(found.index + found[0].length);
			const more = onTop.exec(behind) ?? onTopListed.exec(behind);
			const added = countMembers(more?.groups?.members ?? "");
			return result(document, sentence, count + added, "party-in-text");
		}
		const named = mayNameParty.test(sentence.text) ? partyInProse(sentence.text, index < 8) : 0;
		if (named > 0) {
			const along = countAlong(sentences.slice(index + 1, index + 3));
			return result(document, sentence, named + along, "party-in-text");
		}
		const others = othersTold(sentence.text);
		const besides =
			others === undefined || !tripTold.test(sentence.text) ? 0 : countMembers(others);
		if (besides > 0) return result(document, sentence, besides + 1, "party-and-writer");
		const fellows = beside(sentence.text, index < 8);
		if (fellows > 0) return result(document, sentence, fellows + 1, "party-and-writer");
		const members = membersTold(sentence.text);
		if (members > 0) {
			const along = countAlong(sentences.slice(index, index + 3));
			return result(document, sentence, members + along, "party-in-text");
		}
		const group = tripTold.test(sentence.text) ? travelledAs.exec(sentence.text)?.[1] : undefined;
		const size = readNumber(group ?? "");
		if (size !== null) return result(document, sentence, size, "party-in-text");
		if (aloneWords.test(sentence.text)) return result(document, sentence, 1, "party-alone");
		if (andMe.test(sentence.text)) return result(document, sentence, 2, "party-and-writer");
	}
	const opening = sentences.slice(0, 8);
	const alone = document.unstructured && !firstPersonPlural.test(document.text);
	const went = (alone ? sentences : opening).find(
		({ text }) =>
			writerWent.test(text) &&
			tripTold.test(text) &&
			(alone || (!firstPersonPlural.test(text) && findDates(text).length > 0)),
	);
	if (went !== undefined) return result(document, went, 1, "party-writer");
	const present =
		opening.find(({ text }) => home !== null && presentOf.exec(text)?.[1] === home) ??
		opening.find(({ text }) => presentLabel.test(text));
	const count = present === undefined ? 0 : countMembers(present.text);
	return present === undefined || count === 0
		? null
		: result(document, present, count, "party-present");
}

/** The whole party in so many words, wherever they stand. */
function totalAnywhere(document: Document, sections: readonly Section[]): Stated<number> | null {
	const told = sections.filter(({ role }) => role !== "contacts" || document.unstructured);
	for (const [index, sentence] of sentencesOf(document, told).entries()) {
		if (!holdsNumber.test(sentence.text)) continue;
		const opening = [totalTold, totalRow, totalOpening, partyOpening, sentTotal];
		for (const pattern of index < 8 ? opening : [totalTold]) {
			const found = pattern.exec(sentence.text);
			const count = readNumber(found?.slice(1).find((digits) => digits !== undefined) ?? "");
			if (count !== null && count >= 1) return result(document, sentence, count, "party-in-text");
		}
	}
	return null;
}

function result(
	document: Document,
	sentence: Sentence,
	value: number,
	rule: string,
): Stated<number> {
	return {
		value,
		evidence: [evidenceOf(document, sentence.section, sentence, rule)],
		contradictions: [],
	};
}

function withContradiction(document: Document, kept: Count, named: Count | null): Stated<number> {
	const found = result(document, kept.sentence, kept.count, "party");
	if (
		named === null ||
		named.count < 2 ||
		named.count === kept.count ||
		named.sentence === kept.sentence
	)
		return found;
	const { evidence } = result(document, named.sentence, named.count, "party-listed");
	const other = String(named.count);
	return {
		...found,
		contradictions: [{ field: "travellers", kept: String(kept.count), other, evidence }],
	};
}

import type { Quote } from "../../api/results.ts";
import type { Briefing, Cited, Contact, Proof, Visit } from "./queries.ts";

/** The quotes that a page cites, each once, and the numbers that its statements cite them by. */
export interface Sources {
	/** In the order of their numbers, which begin at 1. */
	readonly quotes: readonly Cited[];
	/** The numbers of quotes, in order, each once. */
	readonly numbersOf: (quotes: readonly Quote[]) => readonly number[];
}

/** All that the page of a briefing tells. */
export interface Told {
	readonly briefing: Briefing;
	readonly contacts: readonly Contact[];
	readonly visits: readonly Visit[];
}

/** Numbers quotes in the order in which they are given; those at the same place of the same report are one. */
export function numberSources(given: readonly Cited[]): Sources {
	const numbers = new Map<string, number>();
	const quotes: Cited[] = [];
	for (const quote of given) {
		if (numbers.has(keyOf(quote))) continue;
		quotes.push(quote);
		numbers.set(keyOf(quote), quotes.length);
	}
	return {
		quotes,
		numbersOf: (cited) => {
			const found = cited.flatMap((quote) => numbers.get(keyOf(quote)) ?? []);
			return [...new Set(found)].toSorted((one, other) => one - other);
		},
	};
}

/** The quotes of facts, each with the trip that it tells of. */
export function quotesOf(facts: readonly Proof[]): readonly Cited[] {
	return facts.flatMap(({ trip, evidence }) => evidence.map((quote) => ({ ...quote, trip })));
}

/** The quotes of facts about a visit. */
export function quotesOfVisit(
	{ trip }: Visit,
	facts: readonly Pick<Proof, "evidence">[],
): readonly Cited[] {
	return quotesOf(facts.map(({ evidence }) => ({ trip, evidence })));
}

/** The quotes that tell of a contact: the last meeting and the function. */
export function quotesOfContact({ latest, functionFacts }: Contact): readonly Cited[] {
	return quotesOf([...latest.flatMap(({ facts }) => facts), ...functionFacts]);
}

/** All quotes of a briefing, in the order of its page; a visit's results are quotes themselves and stand in the text. */
export function briefingQuotes({ briefing, contacts, visits }: Told): readonly Cited[] {
	const { promises, others, diplomaticPosts, themes, changes } = briefing;
	return [
		...promises.flatMap(({ facts }) => quotesOf(facts)),
		...contacts.flatMap(quotesOfContact),
		...others.flatMap(({ facts }) => quotesOf(facts)),
		...diplomaticPosts.flatMap(({ facts }) => quotesOf(facts.edges.map(({ node }) => node))),
		...themes.flatMap(({ facts }) => quotesOf(facts)),
		...changes.flatMap(({ encounter }) => quotesOf(encounter.facts)),
		...visits.flatMap((visit) => [
			...quotesOfVisit(visit, visit.purposeFacts),
			...visit.travellers.flatMap(({ facts }) => quotesOfVisit(visit, facts)),
		]),
	];
}

function keyOf({ report, start, end }: Quote): string {
	return `${report.id} ${start} ${end}`;
}

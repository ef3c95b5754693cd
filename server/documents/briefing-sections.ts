import type { EntityNode } from "#domain/answers.ts";
import type { Briefing, BriefingOutline, Contact, Visit } from "#domain/briefing.ts";
import { yearsBetween } from "#domain/calendar.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Promised } from "#domain/promises.ts";
import { quoteLines } from "#domain/quote-lines.ts";
import { dateLine } from "#graph/read/date-line.ts";
import type { BriefingWords } from "#server/documents/briefing-words.ts";
import type { Cite } from "#server/documents/citations.ts";
import type { WrittenItem, WrittenSection } from "#server/documents/written.ts";

/** What the sections are written with. */
interface Pen {
	readonly words: BriefingWords;
	readonly language: ScreenLanguage;
	readonly node: (id: string) => EntityNode | undefined;
	readonly name: (id: string) => string;
	readonly cite: Cite;
}

type Line = WrittenItem["below"][number];

/** The sections of a briefing, what needs doing first: `shown` are the first items of each, `whole` is what they are counted by. */
export function briefingSections(
	{ whole, shown }: { readonly whole: BriefingOutline; readonly shown: Briefing },
	pen: Pen,
): readonly WrittenSection[] {
	const { words, name, cite } = pen;
	const section = (
		title: string,
		items: readonly WrittenItem[],
		key: "promises" | "visits" | "contacts" | "others" | "themes" | "posts" | "changes",
	): WrittenSection => {
		const all = key === "others" ? whole.otherCount : whole[key].length;
		const left = all - shown[key].length;
		const rest = left > 0 ? [item({ about: "", text: words.more(left), sources: [] })] : [];
		return { title, empty: words.empty, items: [...items, ...rest] };
	};
	return [
		{ title: words.glance, empty: words.empty, items: glance(whole, pen) },
		section(
			words.promises,
			shown.promises.map((promise) => promiseItem(promise, whole, pen)),
			"promises",
		),
		section(words.contacts, contactItems(shown, pen), "contacts"),
		section(
			words.others,
			shown.others.map(({ id, through, facts }) =>
				item({
					about: name(id),
					text: through === null ? words.inCountry : words.through(name(through)),
					sources: cite(facts),
				}),
			),
			"others",
		),
		section(
			words.posts,
			shown.posts.map(({ id, facts }) => item({ about: name(id), text: "", sources: cite(facts) })),
			"posts",
		),
		section(
			words.themes,
			shown.themes.map(({ id, trips, facts }) => {
				const elsewhere = (pen.node(id)?.tripCount ?? trips) - trips;
				return item({
					about: name(id),
					text: joined(words.trips(trips), elsewhere > 0 && words.elsewhere(elsewhere)),
					sources: cite(facts),
				});
			}),
			"themes",
		),
		section(
			words.changes,
			shown.changes.map(({ id, encounter }) =>
				item({
					about: name(id),
					text: tripName(encounter.trip, pen),
					sources: cite(encounter.ties.flatMap(({ facts }) => facts)),
				}),
			),
			"changes",
		),
		section(
			words.visits,
			shown.visits.map((visit) => visitItem(visit, pen)),
			"visits",
		),
	];
}

function glance(whole: BriefingOutline, { words, name, language }: Pen): readonly WrittenItem[] {
	const overdue = whole.promises.filter(({ state }) => state === "overdue").length;
	const last = whole.visits.find(({ date }) => date !== "");
	const line = (about: string, count: number, more: string | false = false) =>
		item({ about, text: joined(String(count), more), sources: [] });
	return [
		line(
			words.visits,
			whole.visits.length,
			last !== undefined && words.lastVisit(inWords(last.date, language)),
		),
		line(words.contacts, whole.contacts.length),
		line(words.promises, whole.promises.length, overdue > 0 && words.overdueCount(overdue)),
		...(whole.posts.length === 0
			? []
			: [
					item({
						about: words.posts,
						text: whole.posts.map(({ id }) => name(id)).join(", "),
						sources: [],
					}),
				]),
	];
}

function promiseItem(
	{ id, state, side, due, trip, facts, partners, mentionedAgain }: Promised,
	{ travel }: BriefingOutline,
	pen: Pen,
): WrittenItem {
	const { words, name, language, cite } = pen;
	const byReturn = state === "open" && due !== null && travel !== null && due <= travel.end;
	return item({
		about: name(id),
		text: joined(
			words[state],
			side !== "unknown" && words[side],
			due !== null && words.due(inWords(due, language)),
			byReturn && words.dueByReturn,
			partners.length > 0 && words.withWhom(partners.map(name).join(", ")),
			words.agreed(tripName(trip, pen)),
			mentionedAgain === true && words.mentioned,
			mentionedAgain === false && words.neverMentioned,
		),
		sources: cite(facts),
	});
}

/** Whoever was met for an organization stands below it; all others by themselves. */
function contactItems({ contacts, asOf }: Briefing, pen: Pen): readonly WrittenItem[] {
	const listed = new Set(contacts.map(({ id }) => id));
	const isBelow = ({ id, organization }: Contact) =>
		organization !== null && organization !== id && listed.has(organization);
	return contacts
		.filter((contact) => !isBelow(contact))
		.map((contact) => ({
			...contactLine(contact, { asOf, within: false }, pen),
			below: contacts
				.filter((other) => isBelow(other) && other.organization === contact.id)
				.map((other) => contactLine(other, { asOf, within: true }, pen)),
		}));
}

function contactLine(
	contact: Contact,
	{ asOf, within }: { readonly asOf: string | null; readonly within: boolean },
	{ words, name, language, cite }: Pen,
): Line {
	const { id, post, organization, functionDate, lastMet } = contact;
	return {
		about: name(id),
		text: joined(
			post !== null && post !== id && name(post),
			organization !== null && !within && name(organization),
			lastMet !== null && words.lastMet(inWords(lastMet, language)),
			// Told on the last meeting, it needs no date of its own.
			functionDate !== null &&
				functionDate !== lastMet &&
				words.functionOf(
					functionDate === "" ? words.undated : inWords(functionDate, language),
					functionDate === "" || asOf === null ? null : yearsBetween(functionDate, asOf),
				),
		),
		sources: cite([
			...contact.encounters.flatMap(({ ties }) => ties.flatMap(({ facts }) => facts)),
			...contact.functionFacts,
		]),
	};
}

function visitItem(visit: Visit, pen: Pen): WrittenItem {
	const { words, name, node, cite } = pen;
	const trip = node(visit.trip);
	const party = trip?.kind === "Trip" ? trip.travellers : null;
	const line = (about: string, text: string, facts: readonly string[] = []): Line => ({
		about,
		text,
		sources: cite(facts),
	});
	const names = visit.travellers.map(({ id }) => name(id)).join(", ");
	return {
		about: name(visit.trip),
		text: joined(tripDays(trip, pen), party !== null && words.party(party)),
		sources: [],
		below: [
			...(visit.purpose === null ? [] : [line(words.goal, visit.purpose, visit.purposeFacts)]),
			...(names === ""
				? []
				: [
						line(
							words.who,
							names,
							visit.travellers.flatMap(({ facts }) => facts),
						),
					]),
			...visit.results.flatMap(({ text }) =>
				quoteLines(text).map((told, place) => line(place === 0 ? words.result : "", told)),
			),
		],
	};
}

function tripName(trip: string, pen: Pen): string {
	return `${pen.name(trip)} (${tripDays(pen.node(trip), pen)})`;
}

/** The days of a trip, as exact as they are known. */
export function tripDays(
	trip: EntityNode | undefined,
	{ words, language }: Pick<Pen, "words" | "language">,
): string {
	if (trip?.kind !== "Trip" || trip.sortDate === "") return words.undated;
	return dateLine(trip.startDate, trip.endDate, language) ?? inWords(trip.sortDate, language);
}

function inWords(date: string, language: ScreenLanguage): string {
	return dateLine(date, null, language) ?? date;
}

function item(line: Line): WrittenItem {
	return { ...line, below: [] };
}

function joined(...parts: readonly (string | false)[]): string {
	return parts.filter((part) => part !== false && part !== "").join("; ");
}

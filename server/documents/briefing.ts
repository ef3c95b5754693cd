import type { Briefing, BriefingOutline } from "#domain/briefing.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { slugify } from "#domain/names.ts";
import { dateLine } from "#graph/read/date-line.ts";
import { briefingSections, tripDays } from "#server/documents/briefing-sections.ts";
import { briefingWords } from "#server/documents/briefing-words.ts";
import { type Load, loadNodes, loadSources } from "#server/documents/citations.ts";
import type { Written } from "#server/documents/written.ts";

/** Items of a section that are written out; the rest is counted. */
export const longestSection = 60;

/** A briefing in words, every statement with the numbers of the sentences that say so; the same for the same graph. `shown` is told and written out, `whole` is what it is counted by. */
export async function writeBriefing(
	{ whole, shown }: { readonly whole: BriefingOutline; readonly shown: Briefing },
	language: ScreenLanguage,
	load: Load,
): Promise<Written> {
	const words = briefingWords[language];
	const [{ node, name }, cite] = await Promise.all([
		loadNodes(nodesOf(shown), language, load),
		loadSources(factsOf(shown), {
			language,
			load,
			tripName: (trip) =>
				`${trip.labels?.[language] ?? trip.name} (${tripDays(trip, { words, language })})`,
		}),
	]);
	const sections = briefingSections({ whole, shown }, { words, language, node, name, cite });
	const dates = whole.travel && dateLine(whole.travel.start, whole.travel.end, language);
	return {
		language,
		title: words.title(name(whole.place)),
		lead: [
			...(dates === null ? [] : [words.travel(dates)]),
			words.lead(dateLine(whole.asOf, null, language)),
		].join(" "),
		sections,
		sourcesTitle: words.sources,
		sources: cite.sources,
	};
}

/** The name of a briefing's file, without its ending: place and day, in letters that every system takes. */
export function briefingFileName(
	{ place, asOf, travel }: BriefingOutline,
	name: string,
	language: ScreenLanguage,
): string {
	const plain = slugify(name) || place.replace(/\W+/g, "-");
	const day = travel?.start ?? asOf;
	return [briefingWords[language].fileName, plain, ...(day === null ? [] : [day])].join("-");
}

/** Number of items that the document of a briefing only counts. */
export function leftOutOf(briefing: BriefingOutline): number {
	const { visits, contacts, otherCount, promises, themes, changes } = briefing;
	return [...[visits, contacts, promises, themes, changes].map(({ length }) => length), otherCount]
		.map((count) => Math.max(0, count - longestSection))
		.reduce((sum, left) => sum + left, 0);
}

function nodesOf(briefing: Briefing): readonly (string | null)[] {
	const { place, visits, contacts, others, promises, themes, posts, changes } = briefing;
	return [
		place,
		...visits.flatMap(({ trip, travellers }) => [trip, ...travellers.map(({ id }) => id)]),
		...contacts.flatMap(({ id, post, organization }) => [id, post, organization]),
		...others.flatMap(({ id, through }) => [id, through]),
		...promises.flatMap(({ id, trip, partners }) => [id, trip, ...partners]),
		...themes.map(({ id }) => id),
		...posts.map(({ id }) => id),
		...changes.flatMap(({ id, encounter }) => [id, encounter.trip]),
	];
}

function factsOf(briefing: Briefing): readonly string[] {
	const { visits, contacts, others, promises, themes, posts, changes } = briefing;
	return [
		...visits.flatMap((visit) => [
			...visit.purposeFacts,
			...visit.travellers.flatMap(({ facts }) => facts),
		]),
		...contacts.flatMap((contact) => [
			...contact.functionFacts,
			...contact.encounters.flatMap(({ ties }) => ties.flatMap(({ facts }) => facts)),
		]),
		...[...promises, ...others, ...themes, ...posts].flatMap(({ facts }) => facts),
		...changes.flatMap(({ encounter }) => encounter.ties.flatMap(({ facts }) => facts)),
	];
}

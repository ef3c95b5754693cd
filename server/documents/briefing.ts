import type { EntityNode, Fact } from "#domain/answers.ts";
import type { Briefing } from "#domain/briefing.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Context } from "#server/context.ts";
import { briefingWords } from "#server/documents/briefing-words.ts";
import type { Source, Written, WrittenItem } from "#server/documents/written.ts";

type Load = Pick<Context["load"], "entity" | "fact">;

/** Items of a section that are written out; the rest is counted. */
const longest = 60;

/** A briefing in words, every statement with the numbers of the sentences that say so; the same for the same graph. */
export async function writeBriefing(
	briefing: Briefing,
	language: ScreenLanguage,
	load: Load,
): Promise<Written> {
	const words = briefingWords[language];
	const { visits, contacts, others, promises, themes, posts, changes, asOf } = briefing;
	const shown = {
		contacts: contacts.slice(0, longest),
		others: others.slice(0, longest),
		promises: promises.slice(0, longest),
		changes: changes.slice(0, longest),
		visits: visits.slice(0, longest),
	};
	const [names, cite] = await Promise.all([
		loadNames(
			[
				briefing.place,
				...shown.visits.flatMap(({ trip, travellers }) => [
					trip,
					...travellers.map(({ id }) => id),
				]),
				...shown.contacts.flatMap(({ id, post, organization }) => [id, post, organization]),
				...shown.others.flatMap(({ id, through }) => [id, through]),
				...shown.promises.flatMap(({ id, trip }) => [id, trip]),
				...themes.map(({ id }) => id),
				...posts,
				...shown.changes.flatMap(({ id, encounter }) => [id, encounter.trip]),
			],
			language,
			load,
		),
		loadSources(
			[
				...shown.visits.flatMap((visit) => [
					...visit.purposeFacts,
					...visit.travellers.flatMap(({ facts }) => facts),
				]),
				...shown.contacts.flatMap((contact) => [
					...contact.functionFacts,
					...contact.encounters.flatMap(({ ties }) => ties.flatMap(({ facts }) => facts)),
				]),
				...shown.promises.flatMap(({ facts }) => facts),
				...shown.others.flatMap(({ facts }) => facts),
				...shown.changes.flatMap(({ encounter }) => encounter.ties.flatMap(({ facts }) => facts)),
			],
			load,
		),
	]);
	const when = (date: string) => (date === "" ? words.undated : date);
	const section = <T>(
		title: string,
		all: readonly T[],
		write: (item: T) => Omit<WrittenItem, "more"> & { readonly more?: readonly string[] },
	) => {
		const items = all.slice(0, longest).map((item) => ({ more: [], ...write(item) }));
		const left = all.length - items.length;
		return {
			title,
			empty: words.empty,
			items: left > 0 ? [...items, { text: words.more(left), more: [], sources: [] }] : items,
		};
	};
	return {
		language,
		title: words.title(names(briefing.place)),
		lead: words.lead(asOf, visits.length),
		sections: [
			section(
				words.promises,
				promises,
				({ id, state, side, due, date, facts, mentionedAgain }) => ({
					text: [
						names(id),
						words[state],
						...(side === "unknown" ? [] : [words[side]]),
						...(due === null ? [] : [words.due(due)]),
						when(date),
						...(mentionedAgain ? [words.mentioned] : []),
					].join("; "),
					sources: cite(facts),
				}),
			),
			section(words.visits, visits, (visit) => ({
				text: `${names(visit.trip)} (${when(visit.date)})`,
				more: [
					...(visit.purpose === null ? [] : [`${words.goal}: ${visit.purpose}`]),
					...(visit.travellers.length === 0
						? []
						: [`${words.who}: ${visit.travellers.map(({ id }) => names(id)).join(", ")}`]),
					...visit.results.map(({ text }) => `${words.result}: ${text}`),
				],
				sources: cite([...visit.purposeFacts, ...visit.travellers.flatMap(({ facts }) => facts)]),
			})),
			section(words.contacts, contacts, (contact) => ({
				text: [
					[contact.id, contact.post === contact.id ? null : contact.post, contact.organization]
						.flatMap((id) => (id === null ? [] : [names(id)]))
						.join(", "),
					...(contact.lastMet === null ? [] : [words.lastMet(contact.lastMet)]),
					...(contact.functionDate === null ? [] : [words.functionOf(when(contact.functionDate))]),
				].join("; "),
				sources: cite([
					...contact.encounters.flatMap(({ ties }) => ties.flatMap(({ facts }) => facts)),
					...contact.functionFacts,
				]),
			})),
			section(words.others, others, ({ id, through, facts }) => ({
				text: [names(id), ...(through === null ? [] : [words.through(names(through))])].join("; "),
				sources: cite(facts),
			})),
			section(words.themes, themes, ({ id, trips }) => ({
				text: `${names(id)}: ${words.trips(trips)}`,
				sources: [],
			})),
			section(words.posts, posts, (id) => ({ text: names(id), sources: [] })),
			section(words.changes, changes, ({ id, encounter }) => ({
				text: `${names(id)}: ${names(encounter.trip)} (${encounter.date})`,
				sources: cite(encounter.ties.flatMap(({ facts }) => facts)),
			})),
		],
		sourcesTitle: words.sources,
		sources: cite.sources,
	};
}

/** A way from ids to names in a language; all are looked up at once. */
async function loadNames(
	ids: readonly (string | null)[],
	language: ScreenLanguage,
	load: Load,
): Promise<(id: string) => string> {
	const asked = [...new Set(ids.filter((id) => id !== null))];
	const nodes = await Promise.all(asked.map((id) => load.entity(id)));
	const nameOf = (node: EntityNode | undefined) => node?.labels?.[language] ?? node?.name ?? "";
	const names = new Map(asked.map((id, index) => [id, nameOf(nodes[index])]));
	return (id) => names.get(id) ?? "";
}

/** A way from facts to the numbers of the sentences that prove them, numbered in the order in which they are first cited. */
async function loadSources(
	ids: readonly string[],
	load: Load,
): Promise<((facts: readonly string[]) => readonly number[]) & { readonly sources: Source[] }> {
	const asked = [...new Set(ids)];
	const facts = await Promise.all(asked.map((id) => load.fact(id)));
	const known = new Map<string, Fact | undefined>(asked.map((id, index) => [id, facts[index]]));
	const reports = [
		...new Set(facts.flatMap((fact) => fact?.evidence.map(({ report }) => report) ?? [])),
	];
	const nodes = await Promise.all(reports.map((id) => load.entity(id)));
	const files = new Map(
		reports.map((id, index) => {
			const node = nodes[index];
			return [id, node?.kind === "Report" ? node.file : ""] as const;
		}),
	);
	const numbers = new Map<string, number>();
	const sources: Source[] = [];
	const cite = (cited: readonly string[]): readonly number[] => {
		const proofs = cited.flatMap((id) => known.get(id)?.evidence ?? []);
		const found = proofs.map(({ report, start, end, quote }) => {
			const key = `${report} ${start} ${end}`;
			const number = numbers.get(key) ?? numbers.size + 1;
			if (!numbers.has(key)) {
				numbers.set(key, number);
				sources.push({ quote, file: files.get(report) ?? "" });
			}
			return number;
		});
		return [...new Set(found)].toSorted((a, b) => a - b);
	};
	return Object.assign(cite, { sources });
}

import type { EntityNode, Fact } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { quoteLines } from "#domain/quote-lines.ts";
import type { Context } from "#server/context.ts";
import type { Source } from "#server/documents/written.ts";

export type Load = Pick<Context["load"], "entity" | "fact">;

/** A way from ids to nodes and their names in a language; all are looked up at once. */
export async function loadNodes(
	ids: readonly (string | null)[],
	language: ScreenLanguage,
	load: Load,
): Promise<{
	readonly node: (id: string) => EntityNode | undefined;
	readonly name: (id: string) => string;
}> {
	const asked = [...new Set(ids.filter((id) => id !== null))];
	const loaded = await Promise.all(asked.map((id) => load.entity(id)));
	const nodes = new Map(asked.map((id, index) => [id, loaded[index]]));
	return {
		node: (id) => nodes.get(id),
		name: (id) => {
			const node = nodes.get(id);
			return node?.labels?.[language] ?? node?.name ?? "";
		},
	};
}

export type Cite = ((facts: readonly string[]) => readonly number[]) & {
	readonly sources: readonly Source[];
};

/** A way from facts to the numbers of the sentences that prove them, numbered in the order in which they are first cited; each source says by `tripName` what trip it tells of. */
export async function loadSources(
	ids: readonly string[],
	{
		language,
		load,
		tripName,
	}: {
		readonly language: ScreenLanguage;
		readonly load: Load;
		readonly tripName: (trip: EntityNode) => string;
	},
): Promise<Cite> {
	const asked = [...new Set(ids)];
	const facts = await Promise.all(asked.map((id) => load.fact(id)));
	const known = new Map<string, Fact | undefined>(asked.map((id, index) => [id, facts[index]]));
	const { node } = await loadNodes(
		facts.flatMap((fact) =>
			fact ? [fact.trip, ...fact.evidence.map(({ report }) => report)] : [],
		),
		language,
		load,
	);
	const originOf = (fact: Fact, reportId: string): string => {
		const trip = fact.trip === null ? undefined : node(fact.trip);
		const report = node(reportId);
		return [
			...(trip ? [tripName(trip)] : []),
			...(report?.kind === "Report" ? [report.file] : []),
		].join(", ");
	};
	const numbers = new Map<string, number>();
	const sources: Source[] = [];
	const cite = (cited: readonly string[]): readonly number[] => {
		const told = cited.flatMap((id) => known.get(id) ?? []);
		const found = told.flatMap((fact) =>
			fact.evidence.map(({ report, start, end, quote }) => {
				const key = `${report} ${start} ${end}`;
				const number = numbers.get(key) ?? numbers.size + 1;
				if (!numbers.has(key)) {
					numbers.set(key, number);
					sources.push({ quote: quoteLines(quote).join(" "), origin: originOf(fact, report) });
				}
				return number;
			}),
		);
		return [...new Set(found)].toSorted((a, b) => a - b);
	};
	return Object.assign(cite, { sources });
}

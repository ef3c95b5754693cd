import type { EntityNode, Fact } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
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

/** A way from facts to the numbers of the sentences that prove them, numbered in the order in which they are first cited. */
export async function loadSources(ids: readonly string[], load: Load): Promise<Cite> {
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

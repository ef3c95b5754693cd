import type { EntityNode, Fact } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";

export type Scalar = string | number | boolean;

/** A graph in the form that all exports of graphs are written from; what isn't known is left out. */
export interface ExportGraph {
	readonly name: string;
	readonly nodes: readonly ExportNode[];
	readonly facts: readonly ExportFact[];
}

export interface ExportNode {
	readonly id: string;
	readonly kind: EntityNode["kind"];
	readonly name: string;
	readonly aliases: readonly string[];
	/** What only some kinds have, such as dates of a trip or coordinates of a city. */
	readonly properties: Readonly<Record<string, Scalar>>;
}

export interface ExportFact extends Omit<Fact, "evidence"> {
	readonly evidence: readonly {
		readonly quote: string;
		readonly start: number;
		readonly end: number;
		/** The file that the report was read from. */
		readonly report: string;
	}[];
}

/** All facts of one type between two nodes as one line. */
export interface ExportLine {
	readonly id: string;
	readonly type: Fact["type"];
	readonly from: string;
	readonly to: string;
	readonly count: number;
	readonly roles: string;
	readonly quotes: string;
}

/** Names of nodes in a language; the properties that stand in every kind have fields of their own. */
export function exportNode(entity: EntityNode, language: ScreenLanguage): ExportNode {
	const { id, kind, name, labels, aliases, sample: _, ...rest } = entity;
	const properties = Object.entries(rest).filter(
		(entry): entry is [string, Scalar] =>
			entry[0] !== "sortDate" && ["string", "number", "boolean"].includes(typeof entry[1]),
	);
	return {
		id,
		kind,
		name: labels?.[language] ?? name,
		aliases,
		properties: Object.fromEntries(properties.toSorted(([a], [b]) => (a < b ? -1 : 1))),
	};
}

/** The lines of a graph, in the order in which its facts first give them. */
export function linesOf({ facts }: ExportGraph): readonly ExportLine[] {
	const groups = Map.groupBy(facts, ({ type, from, to }) => `${type}/${from}/${to}`);
	return [...groups].flatMap(([id, own]) => {
		const [first] = own;
		if (first === undefined) return [];
		const { type, from, to } = first;
		const roles = [...new Set(own.flatMap(({ role }) => role ?? []))].join(", ");
		const quotes = [...new Set(own.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))];
		return [{ id, type, from, to, count: own.length, roles, quotes: quotes.join(" | ") }];
	});
}

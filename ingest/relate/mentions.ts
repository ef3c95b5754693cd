import type { Extraction } from "#domain/extraction.ts";
import type { Mention, NodeRef } from "#domain/graph.ts";
import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";

/** A place in the text as read that names an item of one of the extraction's lists. */
export interface MarkedItem extends Span {
	readonly list: string;
	readonly item: number;
	readonly surface: string;
	readonly rule: string;
	readonly confidence: number;
}

type Items = Readonly<Record<string, readonly (NodeRef | null)[]>>;

/** The mentions of a report: each marked place with the node it names, keyed by surface and occurrence, never by offset. */
export function mentionsOf(
	report: string,
	extraction: Extraction,
	marks: readonly MarkedItem[],
	items: Items,
): readonly Mention[] {
	const counts = new Map<string, number>();
	return marks
		.toSorted((a, b) => a.start - b.start || a.end - b.end)
		.flatMap((mark) => {
			const of = items[mark.list]?.[mark.item];
			const source = listOf(extraction, mark.list)?.[mark.item];
			const around = source?.find(({ start, end }) => start <= mark.start && mark.end <= end);
			if (!of || !around) return [];
			const name = `${report}|${of.kind}|${foldName(mark.surface)}`;
			const nth = (counts.get(name) ?? 0) + 1;
			counts.set(name, nth);
			const { start, end, surface, rule, confidence } = mark;
			const { section, quote, start: quoteStart } = around;
			return [
				{
					key: `${name}|${nth}`,
					start,
					end,
					surface,
					rule,
					confidence,
					section,
					quote,
					quoteStart,
					of,
				},
			];
		});
}

function listOf(extraction: Extraction, list: string) {
	switch (list) {
		case "cities":
			return extraction.cities.map(({ evidence }) => evidence);
		case "organizations":
			return extraction.organizations.map(({ evidence }) => evidence);
		case "people":
			return extraction.people.map(({ evidence }) => evidence);
		case "themes":
			return extraction.themes.map(({ evidence }) => evidence);
		case "followups":
			return extraction.followups.map(({ evidence }) => evidence);
		default:
			return undefined;
	}
}

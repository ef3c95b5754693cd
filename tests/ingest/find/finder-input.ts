import type { Document } from "#ingest/document.ts";
import type { PlaceMention } from "#ingest/find/mention.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

/** A report outlined, with a mention for each place where one of the towns is named. */
export function reportWith(
	content: string,
	towns: Readonly<Record<string, string>> = {},
): { readonly document: Document; readonly places: readonly PlaceMention[] } {
	const { document } = outlineReport({ file: "report.txt", content });
	const places = Object.entries(towns).flatMap(([name, country]) =>
		[...document.text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
			start: index,
			end: index + name.length,
			rule: "test",
			confidence: 1,
			surface: name,
			name,
			country,
			geonameId: null,
			form: "name" as const,
			candidates: [],
		})),
	);
	return { document, places: places.toSorted((a, b) => a.start - b.start) };
}

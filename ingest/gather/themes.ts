import type { ExtractedTheme } from "#domain/extraction.ts";
import type { ThemeMention } from "../find/mention.ts";
import type { Group } from "./gather.ts";

/** The themes of the extraction, one for each group of mentions. */
export function themesOf(groups: readonly Group<ThemeMention>[]): readonly ExtractedTheme[] {
	return groups.map(({ trip, first, confidence, evidence }) => ({
		trip,
		slug: first.slug,
		confidence,
		evidence,
	}));
}

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

/** What is narrower than themes and named by itself, by a word of its own or by two different hints, one for each group of mentions of a concept. */
export function narrowerThemesOf(
	groups: readonly Group<ThemeMention>[],
): readonly ExtractedTheme[] {
	return groups
		.filter(({ first, mentions }) => first.concept !== first.slug && isNamed(mentions))
		.map(({ trip, first, confidence, evidence }) => ({
			trip,
			slug: first.concept,
			confidence,
			evidence,
		}));
}

function isNamed(mentions: readonly ThemeMention[]): boolean {
	const hints = new Set(mentions.map(({ surface }) => surface.toLowerCase().slice(0, 6)));
	return hints.size > 1 || mentions.some(({ rule }) => rule !== "theme-hint");
}

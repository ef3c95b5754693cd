import type { ScreenLanguage } from "#domain/kinds.ts";

/** A score or a part of one with so many figures behind the comma, as the language writes it. */
export function decimal(value: number, language: ScreenLanguage, figures = 1): string {
	return new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
		minimumFractionDigits: figures,
		maximumFractionDigits: figures,
	}).format(value);
}

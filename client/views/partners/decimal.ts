import type { ScreenLanguage } from "#domain/kinds.ts";
import { numberFormat } from "../../i18n/formats.ts";

/** A score or a part of one with so many figures behind the comma, as the language writes it. */
export function decimal(value: number, language: ScreenLanguage, figures = 1): string {
	return numberFormat(language, {
		minimumFractionDigits: figures,
		maximumFractionDigits: figures,
	}).format(value);
}

import type { ScreenLanguage } from "#domain/kinds.ts";
import { en } from "./en.ts";
import { numberFormat } from "./formats.ts";
import { type MessageKey, nl } from "./nl.ts";

const catalogues = { nl, en } as const;

/**
 * A text of the screen with its values filled in: `{name}` stands for a value,
 * `{count|one|many}` for the first word when the count is 1, else for the second.
 */
export function translate(
	language: ScreenLanguage,
	key: MessageKey,
	values: Readonly<Record<string, string | number>> = {},
): string {
	const text: string = catalogues[language][key];
	return text.replace(
		/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/gu,
		(_, name: string, one?: string, many?: string) => {
			const value = values[name] ?? "";
			if (one !== undefined && many !== undefined) return value === 1 ? one : many;
			return typeof value === "number" ? numberFormat(language).format(value) : value;
		},
	);
}

import { createContext, use, useCallback } from "react";
import type { ScreenLanguage } from "#domain/kinds.ts";
import type { MessageKey } from "./nl.ts";
import { translate } from "./translate.ts";

/** The language of reports, and so of quotes whatever the screen's; others aren't read yet. */
export const reportLanguage: ScreenLanguage = "nl";

/** The language of the screen. */
export const LanguageContext = createContext<ScreenLanguage>("nl");

/** The language of the screen and its texts. */
export function useText() {
	const language = use(LanguageContext);
	const text = useCallback(
		(key: MessageKey, values?: Readonly<Record<string, string | number>>) =>
			translate(language, key, values),
		[language],
	);
	return { language, text };
}

import type { ScreenLanguage } from "#domain/kinds.ts";
import { inLanguage } from "./address.ts";

const storedName = "language";

/** Keeps the language that the reader chose, for the next visit on this machine; Dutch is what nothing kept means. */
export function keepLanguage(language: ScreenLanguage): void {
	try {
		if (language === "nl") localStorage.removeItem(storedName);
		else localStorage.setItem(storedName, language);
	} catch {
		// Where the browser keeps nothing, the address alone says the language.
	}
}

/** Puts the language of an earlier visit into an address that says none, before anything is drawn. */
export function restoreLanguage(): void {
	if (new URLSearchParams(location.search).has("lang") || keptLanguage() !== "en") return;
	history.replaceState(history.state, "", inLanguage(location.pathname + location.search, "en"));
}

function keptLanguage(): string | null {
	try {
		return localStorage.getItem(storedName);
	} catch {
		return null;
	}
}

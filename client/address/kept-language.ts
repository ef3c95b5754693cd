import type { ScreenLanguage } from "#domain/kinds.ts";
import { keep, kept } from "../kept.ts";
import { inLanguage } from "./address.ts";

const storedName = "language";

/** Keeps the language that the reader chose, for the next visit on this machine; Dutch is what nothing kept means. */
export function keepLanguage(language: ScreenLanguage): void {
	keep(storedName, language === "nl" ? null : language);
}

/** Puts the language of an earlier visit into an address that says none, before anything is drawn. */
export function restoreLanguage(): void {
	if (new URLSearchParams(location.search).has("lang") || kept(storedName) !== "en") return;
	history.replaceState(history.state, "", inLanguage(location.pathname + location.search, "en"));
}

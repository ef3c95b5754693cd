import { keep, kept } from "../kept.ts";

const place = "author";

/** The name or role that was typed last on this computer. */
export function rememberedAuthor(): string {
	return kept(place) ?? "";
}

/** Keeps the name for the next time, where the browser lets it. */
export function rememberAuthor(name: string): void {
	keep(place, name);
}

const place = "author";

/** The name or role that was typed last on this computer. */
export function rememberedAuthor(): string {
	try {
		return localStorage.getItem(place) ?? "";
	} catch {
		return "";
	}
}

/** Keeps the name for the next time, where the browser lets it. */
export function rememberAuthor(name: string): void {
	try {
		localStorage.setItem(place, name);
	} catch {
		// Then it is typed again.
	}
}

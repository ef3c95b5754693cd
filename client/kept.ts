/** What the browser keeps on this computer under a name; null where it keeps nothing. */
export function kept(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Keeps a value for the next visit, where the browser lets it, or no longer keeps one; else it holds until the page is left. */
export function keep(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// A browser that keeps nothing asks, or starts, anew.
	}
}

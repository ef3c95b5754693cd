import { useSyncExternalStore } from "react";

/** The reader's colour scheme, as the system says. */
export function useScheme(): "light" | "dark" {
	return useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** True when the reader asked the system for less motion. */
export function useStillness(): boolean {
	return useMedia("(prefers-reduced-motion: reduce)");
}

function useMedia(query: string): boolean {
	return useSyncExternalStore(
		(changed) => {
			const list = matchMedia(query);
			list.addEventListener("change", changed);
			return () => list.removeEventListener("change", changed);
		},
		() => matchMedia(query).matches,
	);
}

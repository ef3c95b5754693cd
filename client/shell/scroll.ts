import { useEffect, useLayoutEffect } from "react";

/** The longest that a page may take to be long enough again, in milliseconds. */
const patience = 2_000;

/** Starts a new page at its top, and takes who goes back or forward to where they had scrolled. */
export function useScrollMemory(path: string, search: string): void {
	useEffect(() => {
		history.scrollRestoration = "manual";
		const note = () => {
			if (!restoring) places.set(entry(), window.scrollY);
		};
		const travelled = () => {
			byHistory = true;
		};
		addEventListener("scroll", note, { passive: true });
		addEventListener("popstate", travelled);
		return () => {
			removeEventListener("scroll", note);
			removeEventListener("popstate", travelled);
		};
	}, []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the query makes another step of the history too
	useLayoutEffect(() => {
		const restored = byHistory ? (places.get(entry()) ?? 0) : null;
		byHistory = false;
		if (restored !== null) return scrollWhenLong(restored);
		if (path !== lastPath) {
			lastPath = path;
			window.scrollTo(0, 0);
		}
		return undefined;
	}, [path, search]);
	lastPath ??= path;
}

const places = new Map<string, number>();
let lastPath: string | null = null;
let byHistory = false;
let restoring = false;

/** The step of the history, by the address that it shows. */
function entry(): string {
	return location.pathname + location.search;
}

/** Scrolls as soon as the page is long enough, unless the reader moves first. */
function scrollWhenLong(top: number): () => void {
	lastPath = location.pathname;
	restoring = true;
	const until = performance.now() + patience;
	let frame = 0;
	const stop = () => {
		restoring = false;
		cancelAnimationFrame(frame);
		for (const event of ["wheel", "touchstart", "keydown", "mousedown"])
			removeEventListener(event, stop);
	};
	const attempt = () => {
		const furthest = document.documentElement.scrollHeight - window.innerHeight;
		if (furthest >= top || performance.now() > until) {
			stop();
			window.scrollTo(0, top);
		} else frame = requestAnimationFrame(attempt);
	};
	for (const event of ["wheel", "touchstart", "keydown", "mousedown"])
		addEventListener(event, stop, { passive: true });
	attempt();
	return stop;
}

import { type RefObject, useEffect } from "react";

/** In elements: a part with more takes so long to lay out that it waits until it is looked at. */
const mostElements = 1500;

/**
 * Lays out the parts of a page one by one while nothing else is to do. Until then those below the screen are left out
 * (`content-visibility` in the style sheet), so that a long page stands there at once; afterwards it is whole, as whoever
 * searches in it, scrolls fast or takes a picture of it expects.
 */
export function useLaidOutInTurn(page: RefObject<HTMLElement | null>, told: unknown): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: another answer brings other parts
	useEffect(() => {
		const waiting = [...(page.current?.querySelectorAll<HTMLElement>(".part") ?? [])].filter(
			(part) => part.getElementsByTagName("*").length <= mostElements,
		);
		let turn = 0;
		const next = () => {
			const part = waiting.shift();
			if (!part) return;
			part.setAttribute("data-laid-out", "");
			turn = window.setTimeout(next, pauseMs);
		};
		turn = window.setTimeout(next, pauseMs);
		return () => window.clearTimeout(turn);
	}, [page, told]);
}

/** Between two parts, so that a click in the meantime is answered first. */
const pauseMs = 50;

import { useEffect, useRef } from "react";
import { useAnnounce } from "./announcer.tsx";

/** The value given last that was one, so that a list stays while the next is on its way. */
export function useLatest<T>(value: T | null): T | null {
	const kept = useRef<T | null>(null);
	if (value !== null) kept.current = value;
	return value ?? kept.current;
}

/** Tells screen readers how many items a change of the filters left, in the words given; null while that isn't known. */
export function useSpokenCount(count: number | null, words: string): void {
	const announce = useAnnounce();
	const spoken = useRef<number | null>(null);
	useEffect(() => {
		if (count === null) return;
		if (spoken.current !== null && spoken.current !== count) announce(words);
		spoken.current = count;
	}, [count, words, announce]);
}

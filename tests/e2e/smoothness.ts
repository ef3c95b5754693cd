import type { Page } from "playwright-core";

/** A move of what stood on the screen, that nobody asked for by a click or a key in the half second before. */
export interface Shift {
	/** The path of the address. */
	readonly view: string;
	/** The share of the window that moved, times how far: a part of the page's CLS. */
	readonly value: number;
	/** What moved, by element and class. */
	readonly moved: readonly string[];
}

export interface LongTask {
	readonly view: string;
	readonly milliseconds: number;
}

export interface Smoothness {
	readonly shifts: readonly Shift[];
	/** Those that kept the page busy for 50 ms and more. */
	readonly longTasks: readonly LongTask[];
}

type Seen = { readonly shift: Shift } | { readonly task: LongTask };

/** Watches a page from its beginning on; what it gives fills as the page goes on. */
export async function watchSmoothness(page: Page): Promise<Smoothness> {
	const shifts: Shift[] = [];
	const longTasks: LongTask[] = [];
	await page.exposeFunction("noteSmoothness", (seen: Seen) => {
		if ("shift" in seen) shifts.push(seen.shift);
		else longTasks.push(seen.task);
	});
	// What was before is kept for whoever asks, so that the page may be open already.
	await page.addInitScript(observe);
	await page.evaluate(observe);
	return { shifts, longTasks };
}

/** The sum of the shifts of each view, and what moved in it. */
export function shiftByView(
	shifts: readonly Shift[],
): ReadonlyMap<string, { readonly sum: number; readonly moved: readonly string[] }> {
	const views = new Map<string, { sum: number; moved: readonly string[] }>();
	for (const { view, value, moved } of shifts) {
		const before = views.get(view) ?? { sum: 0, moved: [] };
		views.set(view, { sum: before.sum + value, moved: [...before.moved, ...moved] });
	}
	return views;
}

/** Runs in the page. */
function observe(): void {
	interface ShiftEntry extends PerformanceEntry {
		readonly value: number;
		readonly hadRecentInput: boolean;
		readonly sources: readonly { readonly node: Node | null }[];
	}
	const { noteSmoothness } = window as unknown as { noteSmoothness: (seen: Seen) => void };
	const named = ({ node }: { readonly node: Node | null }) => {
		const element = node instanceof Element ? node : node?.parentElement;
		return element ? `${element.localName}.${element.className}` : "gone";
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as ShiftEntry[]) {
			if (entry.hadRecentInput) continue;
			const moved = entry.sources.map(named);
			noteSmoothness({ shift: { view: location.pathname, value: entry.value, moved } });
		}
	}).observe({ type: "layout-shift", buffered: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			noteSmoothness({ task: { view: location.pathname, milliseconds: duration } });
	}).observe({ type: "longtask", buffered: true });
}

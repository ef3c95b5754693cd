import type { Page } from "playwright-core";

/** Where a box suggests, by its address and the box. */
const places = {
	"the start page": ["/", '.start__search input[role="combobox"]'],
	"the preparation of a trip": ["/trip-preparation", '.preparation__form input[role="combobox"]'],
	"the filters of the partners": ["/partners", '.filters input[role="combobox"]'],
	"the head of every other page": ["/themes", '.header input[role="combobox"]'],
} as const;

/** How long after the end of the answer its suggestions stood on the screen, in milliseconds, for each place and each of the words typed there. */
export async function suggestionDelays(
	page: Page,
	url: string,
	words: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
	const delays = new Map<string, readonly number[]>();
	for (const [place, [path, box]] of Object.entries(places)) {
		await page.goto(url + path);
		await page.locator(box).first().waitFor();
		await page.waitForLoadState("networkidle");
		const seen: number[] = [];
		for (const word of words) {
			await page.locator(box).first().fill("");
			await page.locator('[role="option"]').first().waitFor({ state: "detached" });
			// Begins to watch before the word is typed.
			const delay = page.evaluate(untilPainted);
			await page.locator(box).first().fill(word);
			seen.push(await delay);
		}
		delays.set(place, seen);
	}
	return delays;
}

/** Runs in the page: resolves once suggestions that stand there now were painted. */
function untilPainted(): Promise<number> {
	return new Promise((resolve) => {
		const watch = new MutationObserver(() => {
			if (!document.querySelector('[role="option"]')) return;
			watch.disconnect();
			// What runs after the frame was drawn.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					const now = performance.now();
					const answers = performance
						.getEntriesByType("resource")
						.filter(({ name }) => name.endsWith("/graphql"))
						.map((entry) => (entry as PerformanceResourceTiming).responseEnd);
					resolve(now - Math.max(...answers));
				};
				port2.postMessage(null);
			});
		});
		watch.observe(document.body, { subtree: true, childList: true });
	});
}

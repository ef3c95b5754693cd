import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { followPartner, followTheme, mouse, prepareTrip } from "./jobs.ts";
import { reports } from "./reports.ts";
import { openSite, patient, type Site } from "./site.ts";
import { type Smoothness, shiftByView, watchSmoothness } from "./smoothness.ts";

/** Of a view, as a sum of what moved unasked (cumulative layout shift). */
const most = 0.02;

const jobs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	"a partner": (page) => followPartner(page, mouse, null),
	"a trip": (page) => prepareTrip(page, mouse, "Bergen"),
	"a theme": (page) => followTheme(page, mouse, { theme: "theme:resilience", city: null }),
};

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(reports);
}, 300_000);
afterAll(() => site?.close());

it.each(Object.keys(jobs))("no view moves by itself on the way of %s", async (job) => {
	const { page } = await site.open("/");
	const seen = await watchSmoothness(page);
	const views = new Set<string>();
	page.on("framenavigated", (frame) => views.add(frame.url()));
	await jobs[job]?.(page);
	await atRest(page);
	expect(views.size).toBeGreaterThanOrEqual(3);
	expect(tooMuch(seen)).toEqual([]);
	// Opened by its address, nobody's click excuses a move.
	for (const address of views) {
		await page.goto(address);
		await atRest(page);
	}
	expect(tooMuch(seen)).toEqual([]);
});

it("a move that nobody asked for is seen", async () => {
	const { page } = await site.open("/");
	const seen = await watchSmoothness(page);
	await page.locator(".door li").first().waitFor();
	await atRest(page);
	expect(tooMuch(seen)).toEqual([]);
	await page.evaluate(() => {
		const block = document.createElement("hr");
		// Not by an attribute, which the page's content policy refuses.
		block.style.blockSize = "200px";
		document.querySelector("main")?.prepend(block);
	});
	await expect.poll(() => tooMuch(seen), patient).toHaveLength(1);
});

/** What moved too much, in words. */
function tooMuch({ shifts }: Smoothness): readonly string[] {
	return [...shiftByView(shifts)]
		.filter(([, { sum }]) => sum > most)
		.map(([view, { sum, moved }]) => `${view} moved by ${sum.toFixed(3)}: ${moved.join(", ")}`);
}

/** Once all answers are there and two more frames were drawn. */
async function atRest(page: Page): Promise<void> {
	await page.waitForLoadState("networkidle");
	await page.evaluate(
		() =>
			new Promise<void>((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
			),
	);
}

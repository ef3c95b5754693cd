import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, overflow } from "./axe.ts";
import { bergenReport, reports } from "./reports.ts";
import { drawnPlaces, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const views = [
	["start", "/", ".door li"],
	["partners", "/partners?trips=1&place=city:3161732", "tr[data-row]"],
	["partner", "/partners/person:a1", ".encounter"],
	["network", "/network?selected=person:a1", ".facts"],
	["network around a node", "/network?focus=city:3161732&open=trip:one-0", ".tree__row--node"],
	["reports", "/reports", "tbody tr"],
	["report", `/reports/${bergenReport}?from=60&to=97`, "mark"],
	["ingest", "/ingest", ".drop"],
	["promises", "/promises", "tbody tr"],
	["themes", "/themes", ".heat__cell"],
	["theme", "/themes/theme:resilience?cell=city:3161732.2019", ".cell .quote"],
	["choice of a place", "/trip-preparation", ".map svg"],
	["briefing", "/trip-preparation?place=city:3161732", ".briefing .part"],
	["missing report", "/reports/report:none", "h1"],
	["a person to forget", "/forget/person:a1", "h1"],
	["who was forgotten", "/forgotten", "h1"],
	["judgements", "/judgements", ".list-none, .judgement"],
] as const;
const screens = [
	["desktop, light", { viewport: { width: 1440, height: 900 }, colorScheme: "light" }],
	["desktop, dark", { viewport: { width: 1440, height: 900 }, colorScheme: "dark" }],
	["320 px, light", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
	["320 px, dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
	["200 % zoom", { viewport: { width: 640, height: 450 }, colorScheme: "light" }],
] as const;

describe("an empty store", () => {
	it.each(screens)("on %s has no faults", async (_, screen) => {
		const { page, context } = await site.open("/", screen);
		await page.locator(".empty").waitFor();
		expect(await faults(page)).toEqual([]);
		await context.close();
	});
});

describe.each(screens)("on %s", (_, screen) => {
	beforeAll(() => site.fill(reports));

	it.each(views)(
		"the %s view has no faults in Dutch or English and fits the width",
		async (_name, path, sign) => {
			for (const language of ["nl", "en"]) {
				const { page, context } = await site.open(
					`${path}${path.includes("?") ? "&" : "?"}lang=${language}`,
					screen,
				);
				await page.locator(sign).first().waitFor();
				if (path.startsWith("/network")) await drawnPlaces(page, "city:3161732");
				expect(await faults(page), language).toEqual([]);
				expect(await overflow(page), language).toBe(0);
				await context.close();
			}
		},
	);

	it("the open suggestions have no faults", async () => {
		const { page, context } = await site.open("/", screen);
		await page.getByRole("combobox").fill("ber");
		await page.getByRole("option").first().waitFor();
		expect(await faults(page)).toEqual([]);
		await context.close();
	});

	it("what can be said of a fact has no faults, nor has what was said", async () => {
		for (const language of ["nl", "en"]) {
			const path = `/reports/${bergenReport}?lang=${language}`;
			const { page, context } = await site.open(path, screen);
			const wrong = page.locator('[data-says="wrong"]');
			await wrong.first().click();
			await page
				.locator('.verdict-form input[type="text"], .verdict-form input:not([type])')
				.fill("x");
			await page.locator('.verdict-form button[type="submit"]').click();
			await page.locator(".left-out").waitFor();
			await page.locator('[data-says="right"]').first().click();
			await page.locator(".verdict__confirmed").waitFor();
			await wrong.first().click();
			await page.locator(".verdict-form").waitFor();
			expect(await faults(page), language).toEqual([]);
			expect(await overflow(page), language).toBe(0);
			const all = await site.open(`/judgements?lang=${language}`, screen);
			await all.page.locator(".judgement__about del").first().waitFor();
			expect(await faults(all.page), language).toEqual([]);
			expect(await overflow(all.page), language).toBe(0);
			await all.context.close();
			await page.locator(".left-out .link-button").click();
			await page.locator(".left-out").waitFor({ state: "detached" });
			await page.locator(".verdict__confirmed ~ .link-button").click();
			await page.locator(".verdict__confirmed").waitFor({ state: "detached" });
			await context.close();
		}
	});

	it("a failure has no faults", async () => {
		const { page, context } = await site.open("/reports/none", screen);
		await page.route("**/graphql", (route) => route.abort());
		await page.goto(`${site.url}/`);
		await page.getByRole("alert").waitFor();
		expect(await faults(page)).toEqual([]);
		await context.close();
	});
});

describe("the page", () => {
	it.each(views)("fits a tablet: %s", async (_, path, sign) => {
		const viewport = { width: 768, height: 1024 };
		const { page, context } = await site.open(path, { viewport });
		await page.locator(sign).first().waitFor();
		expect(await overflow(page)).toBe(0);
		await context.close();
	});

	it("does not jump while it loads", async () => {
		const { page } = await site.open("/network?selected=person:a1");
		await page.locator(".facts").first().waitFor();
		await drawnPlaces(page, "person:a1");
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as unknown as { value: number }).value;
					}).observe({ type: "layout-shift", buffered: true });
					setTimeout(() => resolve(sum), 300);
				}),
		);
		expect(shift).toBeLessThanOrEqual(0.02);
	});

	it("leads by its first Tab past the header", async () => {
		const { page } = await site.open("/reports");
		await page.getByRole("row").first().waitFor();
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
	});
});

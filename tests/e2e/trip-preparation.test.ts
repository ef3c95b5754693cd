import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "./reports.ts";
import { heading, openSite, patient, type Site, tabTo } from "./site.ts";

const bergen = "/trip-preparation?place=city:3161732";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(reports);
});
afterAll(() => site?.close());

const part = (page: Page, name: string) => page.getByRole("region", { name });

describe("from the start page to the sentence that a briefing rests on", () => {
	it("by mouse, in Dutch", async () => {
		const { page, complaints } = await site.open("/");
		await page.getByRole("link", { name: "Kies een stad of land" }).click();
		await heading(page, "Een reis voorbereiden").waitFor();
		await page.getByRole("combobox", { name: "Stad of land" }).fill("berg");
		await page.getByRole("option", { name: /Bergen/u }).click();
		await heading(page, "Reisvoorbereiding Bergen").waitFor();
		const met = part(page, "Wie wij er ontmoetten");
		await met.getByText("Solveig Brännström-Ås").first().waitFor();
		const cites = met.locator(".cited__number").first();
		const number = await cites.textContent();
		await cites.click();
		const source = page.locator(`#source-${number}`);
		await expect.poll(() => source.evaluate((one) => one === document.activeElement)).toBe(true);
		const trips = await part(page, "Eerdere reizen")
			.getByRole("heading", { level: 3 })
			.allInnerTexts();
		const origin = await source.locator(".sources__ways .soft").textContent();
		expect(trips.filter((trip) => origin?.startsWith(`${trip}, `))).not.toEqual([]);
		await source.getByRole("link", { name: /^Naar de zin in het verslag/u }).click();
		await page.locator("mark[data-quoted]").waitFor();
		await page.goBack();
		await heading(page, "Reisvoorbereiding Bergen").waitFor();
		expect(complaints).toEqual([]);
	});

	it("by keyboard alone, in English", async () => {
		const { page, complaints } = await site.open("/?lang=en");
		await page.locator(".door li").first().waitFor();
		await tabTo(page, '.door__all a[href^="/trip-preparation"]');
		await page.keyboard.press("Enter");
		await heading(page, "Prepare a trip").waitFor();
		await tabTo(page, '.preparation__form input[role="combobox"]');
		await page.keyboard.type("berg");
		await page.getByRole("option", { name: /Bergen/u }).waitFor();
		await page.keyboard.press("Enter");
		await heading(page, "Briefing Bergen").waitFor();
		await part(page, "Whom we met there").locator(".cited__number").first().waitFor();
		await tabTo(page, ".part--contacts .cited__number");
		await page.keyboard.press("Enter");
		await tabTo(page, ".sources .quote__link");
		await page.keyboard.press("Enter");
		await page.locator("mark[data-quoted]").waitFor();
		expect(complaints).toEqual([]);
	});
});

describe("a briefing", () => {
	it("is as the address says, whoever opens it", async () => {
		const { page } = await site.open(
			`${bergen}&from=2026-09-01&to=2026-09-04&theme=theme:resilience`,
		);
		await heading(page, "Reisvoorbereiding Bergen").waitFor();
		await page.getByText("Voor de reis van 1").waitFor();
		expect(await page.getByRole("textbox", { name: "Eerste dag" }).inputValue()).toBe("01-09-2026");
		expect(await page.getByRole("textbox", { name: "Laatste dag" }).inputValue()).toBe(
			"04-09-2026",
		);
		await page.getByRole("button", { name: "Weerbaarheid weglaten" }).click();
		await expect.poll(() => page.url(), patient).not.toContain("theme=");
		await page.goBack();
		await page.getByRole("button", { name: "Weerbaarheid weglaten" }).waitFor();
	});

	it("takes days as the language writes them, and says how when it can't read one", async () => {
		const { page, complaints } = await site.open(bergen);
		const first = page.getByRole("textbox", { name: "Eerste dag" });
		await first.fill("31-2-2026");
		await first.press("Tab");
		await page.getByText("Schrijf de dag als 4-9-2026.").waitFor();
		await first.fill("4-9-26");
		await first.press("Tab");
		await expect.poll(() => page.url(), patient).toContain("from=2026-09-04");
		expect(await first.inputValue()).toBe("04-09-2026");
		await page.getByRole("link", { name: "English" }).click();
		const english = page.getByRole("textbox", { name: "First day" });
		expect(await english.inputValue()).toBe("04/09/2026");
		await page.getByRole("button", { name: "Choose First day in a calendar" }).click();
		await page.keyboard.press("Escape");
		await english.fill("");
		await expect.poll(() => page.url(), patient).not.toContain("from=");
		expect(complaints).toEqual([]);
	});

	it("is saved as a document in either language, whatever the screen's", async () => {
		const { page } = await site.open(bergen);
		await page.getByLabel("Taal van het document").selectOption("en");
		const coming = page.waitForEvent("download");
		await page.getByRole("button", { name: "Markdown (.md)" }).click();
		const text = readFileSync(await (await coming).path(), "utf8");
		expect(text).toMatch(/^# .*Bergen/u);
		expect(text).toContain("Whom we met");
		expect(text).toContain("Solveig Brännström-Ås");
		const word = page.waitForEvent("download");
		await page.getByRole("button", { name: "Word (.docx)" }).click();
		expect((await word).suggestedFilename()).toMatch(/bergen.*\.docx$/u);
	});

	it("says when the last day lies before the first, and when nothing is known of a place", async () => {
		const { page } = await site.open(`${bergen}&from=2026-09-04&to=2026-09-01`);
		await page.getByText("De laatste dag ligt vóór de eerste.").waitFor();
		await page.goto(`${site.url}/trip-preparation?place=city:none`);
		await page.getByRole("alert").first().waitFor();
	});
});

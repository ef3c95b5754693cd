import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "./reports.ts";
import { heading, openSite, patient, type Site, tabTo } from "./site.ts";

const resilience = "/themes/theme:resilience";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(reports);
});
afterAll(() => site?.close());

const cell = (page: Page, name: RegExp) => page.locator(".heat").getByRole("button", { name });
const headers = (page: Page) => page.locator(".heat thead th").allInnerTexts();

describe("from the start page to the sentences about a theme", () => {
	it("by mouse, in Dutch", async () => {
		const { page, complaints } = await site.open("/");
		await page.getByRole("link", { name: "Alle thema’s" }).click();
		await heading(page, "Thema’s").waitFor();
		await expect.poll(() => focusedTag(page), patient).toBe("H1");
		await page.locator(".heat").getByRole("link", { name: "Weerbaarheid", exact: true }).click();
		await heading(page, "Weerbaarheid").waitFor();
		// A year without trips has its column.
		expect(await headers(page)).toEqual(["Stad", "2019", "2020", "2021", "Reizen"]);
		await cell(page, /^1 reis, Bergen, 2019$/u).click();
		const opened = page.getByRole("region", { name: "Bergen, 2019" });
		await opened.getByText("over weerbaarheid", { exact: true }).waitFor();
		await opened.getByRole("link", { name: /^Naar de zin in het verslag/u }).click();
		await page.locator("mark[data-quoted]").waitFor();
		await page.goBack();
		await opened.getByText("over weerbaarheid", { exact: true }).waitFor();
		await page.goBack();
		await heading(page, "Thema’s").waitFor();
		await page.goForward();
		await heading(page, "Weerbaarheid").waitFor();
		expect(complaints).toEqual([]);
	});

	it("by keyboard alone, in English", async () => {
		const { page, complaints } = await site.open("/?lang=en");
		await page.getByRole("link", { name: "All themes" }).waitFor();
		await page.locator(".door li").first().waitFor();
		await tabTo(page, '.door__all a[href^="/themes"]');
		await page.keyboard.press("Enter");
		await heading(page, "Themes").waitFor();
		await page.locator(".heat").waitFor();
		await tabTo(page, ".heat th a");
		for (let row = 0; row < 40 && (await focusedRow(page)) !== "theme:resilience"; row += 1) {
			await page.keyboard.press("ArrowDown");
		}
		await page.keyboard.press("Enter");
		await heading(page, "Resilience").waitFor();
		await expect.poll(() => focusedTag(page), patient).toBe("H1");
		await page.locator(".heat").waitFor();
		await tabTo(page, ".heat th a");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await page.getByRole("region", { name: "Bergen, 2019" }).locator(".quote").first().waitFor();
		await tabTo(page, ".cell .quote__link");
		await page.keyboard.press("Enter");
		await page.locator("mark[data-quoted]").waitFor();
		expect(await page.title()).toMatch(/– Contact explorer$/u);
		expect(complaints).toEqual([]);
	});
});

describe("the table of themes by year", () => {
	it("is one stop for Tab, and its cells are walked by the arrows, empty ones too", async () => {
		const { page } = await site.open("/themes");
		await page.locator(".heat").waitFor();
		await tabTo(page, ".heat th a");
		const at = () =>
			page.evaluate(() => {
				const cell = document.activeElement?.closest("td, th") as HTMLTableCellElement | null;
				const row = cell?.parentElement as HTMLTableRowElement | null;
				return [row?.rowIndex, cell?.cellIndex];
			});
		expect(await at()).toEqual([1, 0]);
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowDown");
		expect(await at()).toEqual([2, 1]);
		await page.keyboard.press("End");
		const [, last] = await at();
		expect(await page.locator(".heat thead th").count()).toBe((last ?? 0) + 1);
		await page.keyboard.press("Control+Home");
		expect(await at()).toEqual([1, 0]);
		expect(await page.locator(".heat tbody [tabindex='0']").count()).toBe(1);
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.closest(".heat"))).toBeNull();
		await page.keyboard.press("Shift+Tab");
		expect(await at()).toEqual([1, 0]);
	});
});

describe("a theme", () => {
	it("is as the address says, whoever opens it", async () => {
		const { page } = await site.open(
			`${resilience}?from=2021&place=city:3161732&order=trips&cell=city:3161732.2021`,
		);
		await page.getByRole("region", { name: "Bergen, 2021" }).locator(".quote").waitFor();
		await expect
			.poll(() => page.getByRole("combobox", { name: "Stad of land" }).inputValue(), patient)
			.toBe("Bergen");
		expect(await page.getByLabel("Van jaar").inputValue()).toBe("2021");
		expect(await page.getByLabel("Volgorde van de steden").inputValue()).toBe("trips");
		expect(await headers(page)).toEqual(["Stad", "2021", "Reizen"]);
		await page.getByRole("button", { name: "Filters wissen" }).click();
		await expect.poll(() => headers(page), patient).toContain("2019");
		expect(page.url()).not.toContain("place=");
	});

	it("has a column of its own for trips of unknown year", async () => {
		const { page } = await site.open("/themes/theme:water");
		await page.locator(".heat").waitFor();
		expect(await headers(page)).toEqual(["Stad", "jaar onbekend", "Reizen"]);
		await cell(page, /^1 reis, Bergen, jaar onbekend$/u).click();
		await page
			.getByRole("region", { name: "Bergen, jaar onbekend" })
			.getByText("over water", { exact: true })
			.waitFor();
		expect(page.url()).toContain("cell=city:3161732.");
	});

	it("of which no trip fits the filters says so, and one that isn't there says that", async () => {
		const { page } = await site.open(`${resilience}?from=1990&to=1991`);
		await page.getByText("Geen reis past bij deze filters").waitFor();
		await page.goto(`${site.url}/themes/theme:none`);
		await heading(page, "Dit thema staat er niet (meer) in").waitFor();
	});

	it("is saved as a table, which holds what the filters leave", async () => {
		const { page } = await site.open(`${resilience}?from=2021`);
		const coming = page.waitForEvent("download");
		await page.getByRole("button", { name: "Opslaan als tabel (CSV)" }).click();
		const saved = await coming;
		expect(saved.suggestedFilename()).toMatch(/\.csv$/u);
		const rows = readFileSync(await saved.path(), "utf8")
			.trim()
			.split("\r\n");
		expect(rows[0]).toMatch(/^\uFEFF?city;year;/u);
		expect(rows.slice(1).every((row) => row.includes(";2021;"))).toBe(true);
		expect(rows.length).toBeGreaterThan(1);
	});

	it("is gone to by typing a part of its name", async () => {
		const { page } = await site.open("/themes");
		await page.getByRole("combobox", { name: "Ga naar een thema" }).fill("wat");
		await page.getByRole("option", { name: /Water/u }).click();
		await heading(page, "Water").waitFor();
	});
});

const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** The row of the table in which the focus is. */
const focusedRow = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-row"));

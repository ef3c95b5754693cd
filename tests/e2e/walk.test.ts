import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bergenReport, reports } from "./reports.ts";
import { drawnPlaces, openSite, patient, type Site, screenPlace, tabTo } from "./site.ts";

const bergen = "city:3161732";
const solveig = "person:a1";
const quote = "Daar sprak zij Solveig Brännström-Ås";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(reports);
});
afterAll(() => site?.close());

const details = (page: Page, language: "nl" | "en" = "nl") =>
	page.getByRole("complementary", { name: "Details" }).or(
		page.getByRole("complementary", {
			name: language === "nl" ? "Feiten uit dit verslag" : "Facts from this report",
		}),
	);
const litText = (page: Page) => page.locator("mark[data-quoted]").allInnerTexts();

describe("from a name to the sentence that proves it", () => {
	it("by mouse, in Dutch", async () => {
		const { page, complaints } = await site.open("/");
		await page.getByRole("combobox").fill("terug naar");
		await page.getByRole("option", { name: /Terug naar Bergen/u }).click();
		await drawnPlaces(page, solveig);
		const { x, y } = await screenPlace(page, solveig);
		await page.mouse.click(x, y);
		await details(page).getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
		await details(page).getByText("Ontmoet tijdens").waitFor();
		expect(await details(page).getByText(quote).first().isVisible()).toBe(true);
		expect(await details(page).getByText("jaar onbekend").first().isVisible()).toBe(true);
		await page
			.locator(".fact", { hasText: quote })
			.getByRole("link", { name: /Naar de zin/u })
			.first()
			.click();
		await page.getByRole("region", { name: "Tekst van het verslag" }).waitFor();
		await page.locator("mark[data-quoted]").waitFor();
		expect((await litText(page)).join("")).toContain("Solveig Brännström-Ås");
		expect(await page.locator("mark[data-quoted]").isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it("by keyboard alone, in English", async () => {
		const { page, complaints } = await site.open("/network?lang=en");
		await drawnPlaces(page, bergen);
		await tabTo(page, '[role="combobox"]');
		await page.keyboard.type("solveig");
		await page.getByRole("option", { name: /Solveig/u }).waitFor();
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
		// From the search box through menu and legend to the list, which the reader walks by the arrows.
		await tabTo(page, '[role="treeitem"]');
		await page.keyboard.press("Enter");
		await expect.poll(() => focused(page), patient).toBe("details-name");
		await tabTo(page, ".quote__link");
		await page.keyboard.press("Enter");
		await page.locator("mark[data-quoted]").waitFor();
		expect((await litText(page)).join("")).toContain("Solveig");
		expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-quoted"))).toBe(
			true,
		);
		expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
		expect(complaints).toEqual([]);
	});

	it("by an address that somebody sent", async () => {
		const { page } = await site.open(`/reports/${bergenReport}?from=60&to=97`);
		await page.locator("mark[data-quoted]").waitFor();
		expect((await litText(page)).join("")).not.toBe("");
		await page.getByRole("heading", { level: 1, name: "Bergen 2019" }).waitFor();
	});
});

describe("a report", () => {
	it("shows hostile text as text", async () => {
		const { page, complaints } = await site.open("/reports");
		await page
			.getByRole("row", { name: /^Tromsø/u })
			.getByRole("link")
			.first()
			.click();
		await page.getByText("<script>alert(1)</script>").first().waitFor();
		expect(complaints).toEqual([]);
	});

	it("marks what it names and shows its facts beside it", async () => {
		const { page } = await site.open(`/reports/${bergenReport}`);
		const text = page.getByRole("region", { name: "Tekst van het verslag" });
		await text.getByRole("link", { name: "Solveig Brännström-Ås" }).click();
		await details(page).getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
		await details(page).getByRole("link", { name: "Alle feiten van de reis" }).click();
		await details(page).getByText("Ontmoette").waitFor();
	});
});

describe("the reports", () => {
	const titles = (page: Page) => page.locator("tbody th a").allInnerTexts();

	it("stand newest first, those without a year last, and say what each gave", async () => {
		const { page } = await site.open("/trips");
		await page.getByRole("row", { name: /Bergen 2019/u }).waitFor();
		expect(new URL(page.url()).pathname).toBe("/reports");
		const names = await titles(page);
		expect(names.slice(0, 3)).toEqual(["Bergen", "Tromsø", "Bergen 2019"]);
		expect(names.slice(3).toSorted()).toEqual(["Congresbezoek", "Terug naar Bergen"]);
		expect(await page.locator("tbody").getByText("jaar onbekend").count()).toBe(2);
		const cells = page.getByRole("row", { name: /Bergen 2019/u }).getByRole("cell");
		expect(await cells.nth(0).textContent()).toContain("3–5 juni 2019");
		expect(await cells.nth(3).textContent()).toBe("1");
		expect(await cells.nth(4).textContent()).toBe("1");
	});

	it("are filtered and sorted by the address, which restores what it showed", async () => {
		const { page } = await site.open("/reports");
		await page.getByRole("searchbox", { name: "Zoek in de titel" }).fill("berg");
		await expect.poll(() => titles(page), patient).toHaveLength(3);
		await page.getByRole("combobox", { name: "Jaar" }).selectOption("unknown");
		await expect.poll(() => titles(page), patient).toEqual(["Terug naar Bergen"]);
		await page.reload();
		await expect.poll(() => titles(page), patient).toEqual(["Terug naar Bergen"]);
		expect(await page.getByRole("searchbox").inputValue()).toBe("berg");
		await page.getByRole("searchbox").fill("nergens");
		await page.getByText("Geen verslag past bij deze filters").waitFor();
		await page.getByRole("button", { name: "Filters wissen" }).click();
		await expect.poll(() => titles(page), patient).toHaveLength(5);
		await page.getByRole("button", { name: /Periode/u }).click();
		await expect
			.poll(async () => (await titles(page)).slice(0, 3), patient)
			.toEqual(["Bergen 2019", "Tromsø", "Bergen"]);
		expect(page.url()).toContain("order=oldest");
	});

	it("open the report, whose facts lead to the network, and back leads back", async () => {
		const { page } = await site.open("/reports");
		await page.getByRole("link", { name: "Terug naar Bergen", exact: true }).click();
		await page.getByRole("region", { name: "Tekst van het verslag" }).waitFor();
		await page.goBack();
		await page.getByRole("row", { name: /Terug naar Bergen/u }).waitFor();
	});

	it("can be kept as a table", async () => {
		const { page } = await site.open("/reports");
		await page.getByRole("row").first().waitFor();
		const download = page.waitForEvent("download");
		await page.getByRole("button", { name: "Opslaan als tabel (CSV)" }).click();
		expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
	});
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

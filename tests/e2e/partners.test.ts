import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "./reports.ts";
import { drawnPlaces, heading, openSite, patient, type Site, tabTo } from "./site.ts";

const solveig = "person:a1";
const institute = "Koninklijk Fjordinstituut";
const instituteId = "organization:fjordinstituut";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(reports);
});
afterAll(() => site?.close());

const row = (page: Page, id: string) => page.locator(`tr[data-row="${id}"]`);
const place = (page: Page) => page.getByRole("combobox", { name: "Stad of land" });

describe("from the start page to the sentence about a partner", () => {
	it("by mouse, in Dutch", async () => {
		const { page, complaints } = await site.open("/");
		await page.getByRole("link", { name: "Alle partners" }).click();
		await heading(page, "Terugkerende partners").waitFor();
		await expect.poll(() => focusedTag(page), patient).toBe("H1");
		await page.getByLabel("Minstens").selectOption("1");
		await row(page, instituteId)
			.getByRole("button", { name: /Uitleg van de score/u })
			.click();
		await page.getByText("Elke reis telt mee").waitFor();
		await row(page, instituteId).getByRole("link", { name: institute }).click();
		await heading(page, institute).waitFor();
		await page
			.getByRole("link", { name: /^Naar de zin in het verslag/u })
			.first()
			.click();
		await page.locator("mark[data-quoted]").waitFor();
		await page.goBack();
		await heading(page, institute).waitFor();
		await page.goBack();
		await row(page, instituteId).waitFor();
		expect(await page.getByLabel("Minstens").inputValue()).toBe("1");
		expect(complaints).toEqual([]);
	});

	it("by keyboard alone, in English", async () => {
		const { page, complaints } = await site.open("/?lang=en");
		await page.getByRole("link", { name: "All partners" }).waitFor();
		await tabTo(page, 'a[href^="/partners?"]');
		await page.keyboard.press("Enter");
		await heading(page, "Recurring partners").waitFor();
		await page.locator("tr[data-row]").first().waitFor();
		await tabTo(page, "tr[data-row] th a");
		await page.keyboard.press("Enter");
		await page.locator(".partner .title").waitFor();
		await expect.poll(() => focusedTag(page), patient).toBe("H1");
		expect(await page.locator(".encounter blockquote").first().getAttribute("lang")).toBe("nl");
		await tabTo(page, ".encounter .quote__link");
		await page.keyboard.press("Enter");
		await page.locator("mark[data-quoted]").waitFor();
		expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-quoted"))).toBe(
			true,
		);
		expect(await page.title()).toMatch(/– Contact explorer$/u);
		expect(complaints).toEqual([]);
	});
});

describe("a partner's page", () => {
	it("tells how the partner is connected with another, with the sentences, by an address", async () => {
		const { page, complaints } = await site.open(`/partners/${instituteId}`);
		const other = page.getByRole("combobox", { name: "Tweede partner" });
		await other.fill("solveig");
		await page.getByRole("option", { name: /Solveig/u }).click();
		await page.locator(".connected__path").first().waitFor();
		expect(new URL(page.url()).searchParams.get("to")).toBe(solveig);
		await page.reload();
		const path = page.locator(".connected__path").first();
		await path.getByRole("button", { name: /^Toon \d+ zin/u }).click();
		await path.locator(".quote__link").first().click();
		await page.locator("mark[data-quoted]").waitFor();
		expect(complaints).toEqual([]);
	});

	it("shows its corner of the network as a drawing and as a list, and leads to the whole", async () => {
		const { page } = await site.open(`/partners/${solveig}`);
		await page.getByRole("heading", { name: "In het netwerk" }).scrollIntoViewIfNeeded();
		const drawn = Object.keys(await drawnPlaces(page, solveig));
		await expect
			.poll(
				() => page.getByRole("list", { name: "Verbonden in het netwerk" }).locator("li").count(),
				patient,
			)
			.toBe(Math.min(8, drawn.length - 1));
		await page.getByRole("link", { name: "Naar het hele netwerk" }).click();
		await page.getByRole("tree").waitFor();
		expect(new URL(page.url()).searchParams.getAll("focus")).toContain(solveig);
	});

	it("names partners that are like it", async () => {
		const { page } = await site.open(`/partners/${instituteId}`);
		await page.getByRole("heading", { name: "Lijkt op" }).waitFor();
	});
});

describe("the partners", () => {
	it("are as the address says, whoever opens it", async () => {
		const { page } = await site.open(
			"/partners?place=city:3161732&kind=Person&trips=1&order=trips",
		);
		await row(page, solveig).waitFor();
		await expect.poll(() => place(page).inputValue(), patient).toBe("Bergen");
		expect(await page.getByLabel("Soort").inputValue()).toBe("Person");
		expect(await row(page, instituteId).count()).toBe(0);
		const sorted = page.getByRole("columnheader", { name: /Reizen/u });
		expect(await sorted.getAttribute("aria-sort")).toBe("descending");
	});

	it("are filtered by a place typed in part, and taken back at once", async () => {
		const { page } = await site.open("/partners?trips=1");
		const all = await counted(page);
		await place(page).fill("troms");
		await page.getByRole("option", { name: /Tromsø/u }).click();
		await expect.poll(() => page.url(), patient).toContain("place=city:");
		await expect.poll(() => counted(page), patient).toBeLessThan(all);
		await page.getByRole("button", { name: "Filters wissen" }).click();
		await expect.poll(() => page.url(), patient).not.toContain("place=");
	});

	it("that fit no filter are said to be none", async () => {
		const { page } = await site.open("/partners?from=1990&to=1991");
		await page.getByText("Geen partner past bij deze filters").waitFor();
	});

	it("that aren't there are said not to be", async () => {
		const { page } = await site.open("/partners/organization:none");
		await heading(page, "Deze partner staat er niet (meer) in").waitFor();
	});
});

describe("the shell", () => {
	it("goes in the other language and in the dark, and stays there", async () => {
		const { page } = await site.open("/partners?trips=1");
		await page.getByRole("link", { name: /show this page in English/u }).click();
		await heading(page, "Recurring partners").waitFor();
		expect(page.url()).toContain("trips=1&lang=en");
		await page.getByRole("button", { name: "Dark display" }).click();
		await page.getByRole("link", { name: "Network" }).click();
		await page.getByRole("tree").waitFor();
		expect(page.url()).toContain("lang=en");
		await page.reload();
		await page.getByRole("button", { name: "Light display" }).waitFor();
		const page1 = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(page1).not.toBe("rgb(255, 255, 255)");
	});

	it("takes the reader back to where the page was scrolled", async () => {
		const { page } = await site.open("/partners?trips=1&kind=Organization");
		await page.locator("tr[data-row]").nth(20).waitFor();
		const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
		const link = page.locator("tr[data-row] th a").nth(14);
		// In the middle, so that the click scrolls no further.
		await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
		const there = await scrolled();
		expect(there).toBeGreaterThan(300);
		await page.waitForTimeout(100);
		await link.click();
		await page.locator(".partner .title").waitFor();
		await expect.poll(scrolled, patient).toBe(0);
		await page.goBack();
		await expect.poll(scrolled, patient).toBe(there);
	});

	it("leads addresses of before to where things are now", async () => {
		const { page } = await site.open("/?selected=city:3161732");
		await page.getByRole("heading", { name: "Bergen", exact: true }).waitFor();
		expect(page.url()).toContain("/network?selected=city:3161732");
	});

	it("folds its menu where the screen is narrow", async () => {
		const { page } = await site.open("/partners", { viewport: { width: 320, height: 640 } });
		expect(await page.getByRole("link", { name: "Netwerk" }).isVisible()).toBe(false);
		await page.getByRole("button", { name: "Menu" }).click();
		await page.getByRole("link", { name: "Netwerk" }).click();
		await page.getByRole("tree").waitFor();
	});
});

const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

async function counted(page: Page): Promise<number> {
	const words = await page.locator(".partners .list-head > p").textContent();
	return Number(/\d+/u.exec(words ?? "")?.[0]);
}

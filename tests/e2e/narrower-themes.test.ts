import { afterAll, beforeAll, expect, it } from "vitest";
import { narrowerBatches } from "../ingest/narrower-reports.ts";
import { heading, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(narrowerBatches);
});
afterAll(() => site?.close());

it("a theme's page lists what is narrower with its trips, and leads there and back", async () => {
	const { page, complaints } = await site.open("/themes");
	const climate = page.getByRole("link", { name: "klimaat en klimaatadaptatie", exact: true });
	await climate.waitFor();
	expect(await page.locator(".heat").getByRole("link", { name: "Hitte" }).count()).toBe(0);
	await climate.click();
	await heading(page, "Klimaat en klimaatadaptatie").waitFor();
	expect(await page.locator(".narrower").textContent()).toMatch(/^Deelthema’s:\s*hitte 1 reis$/iu);
	await page.locator(".narrower").getByRole("link", { name: "Hitte" }).click();
	await heading(page, "Hitte").waitFor();
	await page
		.locator(".heat")
		.getByRole("button", { name: /^1 reis, Wenen, 2021$/u })
		.waitFor();
	expect(await page.locator(".narrower").textContent()).toMatch(/^Valt onder:/u);
	await climate.click();
	await heading(page, "Klimaat en klimaatadaptatie").waitFor();
	expect(complaints).toEqual([]);
});

it("a narrower theme is suggested by its name, in English too", async () => {
	const { page } = await site.open("/themes?lang=en");
	await page.getByRole("combobox", { name: "Go to a theme" }).fill("heat");
	await page.getByRole("option", { name: /heat/iu }).click();
	await heading(page, "Heat").waitFor();
	expect(await page.locator(".narrower").textContent()).toMatch(
		/^Part of:\s*climate adaptation$/iu,
	);
});

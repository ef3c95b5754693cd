import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerBatches } from "../server/answer-reports.ts";
import { openSite, type Site, tabTo } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
beforeEach(async () => {
	await site.empty();
	await site.fill(answerBatches);
});
afterAll(() => site?.close());

const map = "Kari Fjelltun stuurt de kaart";
const row = (page: Page, words: string) => page.getByRole("row").filter({ hasText: words }).first();

describe("a promise", () => {
	it("is marked as kept with a later report as evidence, and taken back, by mouse, in Dutch", async () => {
		const { page, complaints } = await site.open("/promises");
		await row(page, map).getByText("te laat").waitFor();
		await row(page, map)
			.getByRole("button", { name: /Afvinken/u })
			.click();
		const form = page.getByRole("form", { name: "Afvinken als nagekomen" });
		await form
			.locator("blockquote", { hasText: "Kari Fjelltun, directeur van het Fjordinstituut" })
			.waitFor();
		await form.getByRole("button", { name: "Afvinken als nagekomen" }).click();
		await form.getByRole("alert").getByText("Vul in wie dit zegt.").waitFor();
		await form.getByLabel("Uw naam of functie").fill("beleidsadviseur");
		await form.getByRole("button", { name: "Afvinken als nagekomen" }).click();
		await form.getByRole("alert").getByText("Kies een verslag als bewijs").waitFor();
		await form.getByRole("checkbox").first().check();
		await form.getByRole("button", { name: "Afvinken als nagekomen" }).click();
		await page.getByText(`Vastgelegd: ‘${map}’.`).waitFor();
		await row(page, map).getByText("afgevinkt").waitFor();
		await row(page, map)
			.getByRole("button", { name: /Wie zegt dat/u })
			.click();
		await page.getByText(/Afgevinkt door beleidsadviseur op/u).waitFor();
		await page.goto(`${site.url}/promises?show=kept`);
		await row(page, map).waitFor();
		await row(page, map)
			.getByRole("button", { name: /Wie zegt dat/u })
			.click();
		await page.getByRole("button", { name: "Ongedaan maken" }).click();
		await page.getByText(`Ongedaan gemaakt: ‘${map}’.`).waitFor();
		await row(page, map).waitFor({ state: "detached" });
		expect(complaints).toEqual([]);
	});

	it("is marked with a reason by keyboard alone, in English", async () => {
		const { page, complaints } = await site.open("/promises?lang=en&show=overdue");
		await row(page, map).waitFor();
		await tabTo(page, ".ledger__open");
		await page.keyboard.press("Enter");
		await tabTo(page, ".mark textarea");
		await page.keyboard.type("The map came by post.");
		await page.keyboard.press("Tab");
		await page.keyboard.type("policy officer");
		await page.keyboard.press("Enter");
		await page.getByText(`Recorded: ‘${map}’.`).waitFor();
		await page.waitForFunction(() => document.activeElement?.closest(".said") !== null);
		await tabTo(page, ".said button");
		await page.keyboard.press("Enter");
		await page.getByText(`Undone: ‘${map}’.`).waitFor();
		await row(page, map).waitFor();
		expect(complaints).toEqual([]);
	});

	it("is found by the address, which remembers shelf, filters and what is open", async () => {
		const { page } = await site.open("/promises");
		await row(page, map).waitFor();
		await page.getByRole("navigation", { name: "Hoe zij ervoor staan" }).getByText("Open").click();
		await row(page, "Wij bellen later").waitFor();
		await row(page, map).waitFor({ state: "detached" });
		await page.getByLabel("Wie is aan zet").selectOption("ours");
		await row(page, "Wij nodigen het Waternetwerk uit").waitFor();
		await row(page, "Wij bellen later").waitFor({ state: "detached" });
		expect(new URL(page.url()).search).toBe("?show=open&side=ours");
		await page.reload();
		await row(page, "Wij nodigen het Waternetwerk uit").waitFor();
		await page.goBack();
		await row(page, map).waitFor();
	});
});

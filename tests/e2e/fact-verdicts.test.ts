import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { idOfFile } from "../graph/make-batch.ts";
import { answerBatches } from "../server/answer-reports.ts";
import { faults } from "./axe.ts";
import { openSite, patient, type Site, tabTo } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
beforeEach(async () => {
	await site.empty();
	await site.fill(answerBatches);
});
afterAll(() => site?.close());

const report = `/reports/${idOfFile("oslo-2016.txt")}`;
const met = (page: Page) =>
	page
		.locator(".facts")
		.filter({ has: page.getByRole("heading", { name: /^(Ontmoette|Met)/u }) })
		.locator(".fact")
		.filter({ hasText: "Kari Fjelltun" });
const trips = async () => {
	const { recurringPartners } = await site.ask<{
		recurringPartners: { edges: { node: { entity: { id: string }; tripCount: number } }[] };
	}>("{ recurringPartners(minTrips: 1) { edges { node { entity { id } tripCount } } } }");
	return recurringPartners.edges.find(({ node }) => node.entity.id === "person:kari")?.node
		.tripCount;
};

describe("a fact that a reader judges", () => {
	it("goes out of the partners' counts when it is wrong, stays struck through, and comes back", async () => {
		const { page, complaints } = await site.open(report);
		const before = await trips();
		await met(page)
			.getByRole("button", { name: /^Klopt niet/u })
			.first()
			.click();
		const form = page.getByRole("form", { name: /dit klopt niet/u });
		await form.getByRole("button", { name: "Eruit halen" }).click();
		await form.getByRole("alert").getByText("Vul in wie dit zegt.").waitFor();
		await form.getByLabel("Uw naam of functie").fill("beleidsadviseur");
		await form.getByLabel("Toelichting (mag leeg blijven)").fill("Zij was er niet.");
		await form.getByRole("button", { name: "Eruit halen" }).click();
		await page.getByText("Eruit gehaald: ‘Kari Fjelltun’.").waitFor();
		await met(page).waitFor({ state: "detached" });
		const left = page.getByRole("region", { name: /^Klopt niet/u });
		await left.locator("del", { hasText: "Kari Fjelltun" }).waitFor();
		await left.getByText(/Volgens beleidsadviseur, .* Zij was er niet\./u).waitFor();
		expect(await trips()).toBe((before ?? 0) - 1);
		await left.getByRole("button", { name: /^Ongedaan maken/u }).click();
		await met(page).waitFor();
		await left.waitFor({ state: "detached" });
		expect(await trips()).toBe(before);
		expect(complaints).toEqual([]);
	});

	it("is confirmed by keyboard alone, in English, and that is taken back", async () => {
		const { page, complaints } = await site.open(`${report}?lang=en`);
		await met(page).waitFor();
		await tabTo(page, '[data-says="right"]');
		await page.keyboard.press("Enter");
		await page.getByRole("form", { name: /this is right/u }).waitFor();
		await page.keyboard.press("Escape");
		await page.waitForFunction(() => document.activeElement?.getAttribute("data-says") === "right");
		await page.keyboard.press("Enter");
		await page.getByRole("form", { name: /this is right/u }).waitFor();
		await page.keyboard.type("policy officer");
		await page.keyboard.press("Enter");
		await page.getByText(/^Confirmed: ‘/u).waitFor();
		await page.waitForFunction(() => document.activeElement?.closest(".said") !== null);
		await page.getByText(/by policy officer, /u).waitFor();
		await tabTo(page, ".said button");
		await page.keyboard.press("Enter");
		await page.getByText(/^Undone: ‘/u).waitFor();
		await expect.poll(() => page.getByText(/by policy officer, /u).count(), patient).toBe(0);
		expect(complaints).toEqual([]);
	});

	it("stands first where one comes by its sentence, and takes what was said with it when it goes", async () => {
		const { page } = await site.open("/partners/person:kari");
		await page
			.getByRole("link", { name: /^Naar de zin in het verslag/u })
			.first()
			.click();
		const [here, elsewhere] = ["Uit de aangehaalde zin", "Uit de rest van het verslag"];
		await page.getByRole("heading", { name: here }).waitFor();
		await page.getByRole("heading", { name: elsewhere }).waitFor();
		const headings = await page.locator("aside h3, aside h4").allTextContents();
		expect(headings.indexOf(here)).toBe(0);
		await page
			.locator(".facts")
			.first()
			.getByRole("button", { name: /^Klopt niet/u })
			.first()
			.click();
		const form = page.getByRole("form", { name: /dit klopt niet/u });
		await form.getByLabel("Uw naam of functie").fill("beleidsadviseur");
		await form.getByRole("button", { name: "Eruit halen" }).click();
		await page.getByText(/^Eruit gehaald: ‘/u).waitFor();
		await page.waitForFunction(() => document.activeElement?.closest(".said") !== null);
	});

	it("stands among all judgements, newest first, and is taken back there by keyboard", async () => {
		const { page, complaints } = await site.open("/reports");
		await page.getByRole("link", { name: "Wat lezers van feiten zeiden" }).click();
		await page.getByRole("heading", { level: 1, name: "Oordelen" }).waitFor();
		await page.getByText("Nog niemand heeft een oordeel gegeven.").waitFor();
		expect(await faults(page)).toEqual([]);

		await page.goto(`${site.url}${report}`);
		const say = async (state: RegExp, reason: string, form: RegExp, button: string) => {
			await met(page).getByRole("button", { name: state }).first().click();
			const asked = page.getByRole("form", { name: form });
			await asked.getByLabel("Uw naam of functie").fill("beleidsadviseur");
			await asked.getByLabel("Toelichting (mag leeg blijven)").fill(reason);
			await asked.getByRole("button", { name: button }).click();
		};
		await say(/^Klopt niet/u, "Zij was er niet.", /dit klopt niet/u, "Eruit halen");
		await page.getByText("Eruit gehaald: ‘Kari Fjelltun’.").waitFor();
		const before = await trips();
		await page
			.getByRole("region", { name: /^Klopt niet/u })
			.getByRole("link", { name: "Wat lezers van feiten zeiden" })
			.click();
		const item = page.getByRole("article").first();
		await item.locator("del", { hasText: "Kari Fjelltun" }).waitFor();
		await item.getByText(/^volgens beleidsadviseur, /u).waitFor();
		await item.getByText("Zij was er niet.").waitFor();
		expect(await item.locator("blockquote").textContent()).toContain("Kari Fjelltun");
		expect(await item.getByRole("link", { name: /^Verslag: / }).getAttribute("href")).toBe(report);
		expect(page.url()).not.toMatch(/fjelltun|adviseur/iu);
		const coming = page.waitForEvent("download");
		await page.getByRole("button", { name: "Opslaan als tabel (CSV)" }).click();
		const table = readFileSync(await (await coming).path(), "utf8");
		expect(table).toContain(";wrong;");
		expect(table).toContain(";beleidsadviseur;Zij was er niet.;MET;");
		expect(await faults(page)).toEqual([]);

		await tabTo(page, "article .link-button");
		await page.keyboard.press("Enter");
		await page.getByText("Ongedaan gemaakt: ‘Kari Fjelltun’.").waitFor();
		await page.waitForFunction(() => document.activeElement?.closest(".said") !== null);
		await item.getByText(/^Ongedaan gemaakt door beleidsadviseur, /u).waitFor();
		expect(await item.locator(".judgement__about del").count()).toBe(0);
		expect(await trips()).toBe((before ?? 0) + 1);
		await page.getByLabel("Toon").selectOption({ label: "Klopt" });
		await page.getByText("Geen oordeel past bij dit filter.").waitFor();
		expect(await faults(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it("takes all of a name out of its report where that is no person", async () => {
		const { page } = await site.open(report);
		await met(page)
			.getByRole("button", { name: /^Klopt niet/u })
			.first()
			.click();
		const form = page.getByRole("form", { name: /dit klopt niet/u });
		await form.getByRole("radio", { name: /‘Kari Fjelltun’ is geen persoon/u }).check();
		await form.getByLabel("Uw naam of functie").fill("beleidsadviseur");
		await form.getByRole("button", { name: "Eruit halen" }).click();
		const left = page.getByRole("region", { name: /^Klopt niet/u });
		await left.getByText("‘Kari Fjelltun’ is geen persoon.").waitFor();
	});
});

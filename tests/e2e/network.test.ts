import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "./reports.ts";
import { drawnPlaces, openSite, patient, placeNow, type Site, screenPlace } from "./site.ts";

const bergen = "city:3161732";
const sampleTrip = "trip:sample-0";
const congress = "event:groot-congres";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	await site.fill(reports);
});
afterAll(() => site?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const count = (page: Page) => page.locator(".tools__count").textContent();
const spoken = (page: Page) => page.getByTestId("live").textContent();

describe("the network", () => {
	it("starts as an overview and says how much of the whole it shows", async () => {
		const { page, complaints } = await site.open("/network");
		await drawnPlaces(page, bergen);
		expect(await count(page)).toMatch(/^80 van 1\d\d getoond, de best verbonden eerst$/u);
		expect(complaints).toEqual([]);
	});

	it("draws the same network the same way each time", async () => {
		const first = await site.open("/network");
		const second = await site.open("/network");
		expect(await drawnPlaces(first.page, bergen)).toEqual(await drawnPlaces(second.page, bergen));
	});

	it("expands in place: what is drawn stays, what is new is marked, undo takes it back", async () => {
		const { page } = await site.open(`/network?focus=${congress}`);
		const before = await drawnPlaces(page, sampleTrip);
		const { x, y } = await screenPlace(page, sampleTrip);
		await page.mouse.dblclick(x, y);
		await expect
			.poll(() => spoken(page), patient)
			.toContain("Verbindingen van Congresbezoek getoond: 30 erbij");
		await page.locator(".tree__note--fresh").first().waitFor();
		const after = await drawnPlaces(page, "organization:deelnemer-0");
		for (const [id, place] of Object.entries(before)) expect(after[id], id).toEqual(place);
		expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 30);
		await button(page, "Ongedaan maken").click();
		await expect
			.poll(async () => Object.keys(await drawnPlaces(page, sampleTrip)).length, patient)
			.toBe(2);
		await button(page, "Opnieuw").click();
		await expect
			.poll(async () => (await drawnPlaces(page, sampleTrip))[sampleTrip], patient)
			.toEqual(after[sampleTrip]);
		await button(page, "Verbindingen inklappen").click();
		await expect
			.poll(async () => Object.keys(await drawnPlaces(page, sampleTrip)).length, patient)
			.toBe(2);
	});

	it("brings the rest of many neighbours in portions", async () => {
		const { page } = await site.open(
			`/network?focus=${congress}&selected=${sampleTrip}&open=${sampleTrip}`,
		);
		await drawnPlaces(page, "organization:deelnemer-0");
		await button(page, "Meer verbindingen (+70)").click();
		await expect.poll(() => spoken(page), patient).toContain("30 erbij");
		await button(page, "Meer verbindingen (+40)").click();
		await button(page, "Meer verbindingen (+10)").click();
		await expect
			.poll(async () => Object.keys(await drawnPlaces(page, sampleTrip)).length, patient)
			.toBe(102);
		await button(page, "Verbindingen inklappen").click();
		await expect
			.poll(async () => Object.keys(await drawnPlaces(page, sampleTrip)).length, patient)
			.toBe(2);
	});

	it("goes back and forward with the browser, and an address restores what it showed", async () => {
		const { page } = await site.open(`/network?focus=trip:one-0&selected=${bergen}`);
		await drawnPlaces(page, bergen);
		await page.getByRole("tree").getByText("Solveig Brännström-Ås").click();
		await page.getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
		await page.goBack();
		await page.getByRole("heading", { name: "Bergen", exact: true }).waitFor();
		await page.goForward();
		await page.getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
		await page.reload();
		await page.getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
		await drawnPlaces(page, "person:a1");
	});

	it("is in view again for who comes back to it from another page", async () => {
		const { page } = await site.open("/network");
		const before = await drawnPlaces(page, bergen);
		await page.getByRole("link", { name: "Contactenverkenner" }).click();
		await page.getByRole("combobox").waitFor();
		await page.goBack();
		expect(await drawnPlaces(page, bergen)).toEqual(before);
		const { x, y } = await screenPlace(page, bergen);
		await page.mouse.click(x, y);
		await page.getByRole("heading", { name: "Bergen", exact: true }).waitFor();
	});

	it("takes a click where a node stands right after its room changed", async () => {
		const { page } = await site.open(`/network?focus=${congress}`);
		await drawnPlaces(page, sampleTrip);
		await page.evaluate(() => {
			const stage = document.querySelector(".canvas") as HTMLElement;
			stage.style.marginBlockStart = "6rem";
		});
		const { x, y } = await placeNow(page, sampleTrip);
		await page.mouse.click(x, y);
		await page.getByRole("heading", { name: "Congresbezoek" }).waitFor();
	});

	it("brings into view what is chosen elsewhere than in the drawing", async () => {
		const { page } = await site.open("/network");
		await drawnPlaces(page, bergen);
		for (const _ of [1, 2, 3, 4, 5]) await button(page, "Inzoomen").click();
		const inView = async (id: string) => {
			const box = await page.locator(".canvas__host").boundingBox();
			const { x, y } = await placeNow(page, id);
			return (
				box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
			);
		};
		const ids = Object.keys(await drawnPlaces(page, bergen));
		const seen = await Promise.all(ids.map(inView));
		const hidden =
			ids.find((id, place) => !seen[place] && id.startsWith("organization:deelnemer")) ?? "";
		const row = page.locator(`[data-key="${hidden}"]`);
		await row.focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => inView(hidden), patient).toBe(true);
	});

	it("is saved as drawn, in a form chosen by mouse or keyboard", async () => {
		const { page } = await site.open(`/network?focus=${congress}`);
		const drawn = Object.keys(await drawnPlaces(page, sampleTrip));
		const coming = page.waitForEvent("download");
		await button(page, "Opslaan").click();
		await button(page, "GraphML (yEd, Gephi)").click();
		const saved = await coming;
		expect(saved.suggestedFilename()).toMatch(/\.graphml$/u);
		const text = readFileSync(await saved.path(), "utf8");
		expect(text.match(/<node /gu)).toHaveLength(drawn.length);
		await button(page, "Opslaan").press("Enter");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Escape");
		expect(await button(page, "Opslaan").getAttribute("aria-expanded")).toBe("false");
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent), patient)
			.toBe("Opslaan");
	});

	it("filters by kind, and what comes back comes back where it was", async () => {
		const { page } = await site.open(`/network?focus=${bergen}`);
		const before = await drawnPlaces(page, "trip:one-0");
		await page.getByRole("checkbox", { name: "Reizen" }).uncheck();
		await expect
			.poll(async () => "trip:one-0" in (await drawnPlaces(page, bergen)), patient)
			.toBe(false);
		await page.getByRole("checkbox", { name: "Reizen" }).check();
		expect((await drawnPlaces(page, "trip:one-0"))["trip:one-0"]).toEqual(before["trip:one-0"]);
	});

	it("is walked, expanded and collapsed by keyboard in the drawing", async () => {
		const { page } = await site.open(`/network?focus=${congress}&selected=${congress}`);
		await drawnPlaces(page, sampleTrip);
		await page.getByRole("application").focus();
		for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
			if (page.url().includes(`selected=${sampleTrip}`)) break;
			await page.keyboard.press(key);
		}
		await expect.poll(() => page.url(), patient).toContain(`selected=${sampleTrip}`);
		await page.keyboard.press("+");
		await drawnPlaces(page, "organization:deelnemer-0");
		await page.keyboard.press("-");
		await expect
			.poll(async () => Object.keys(await drawnPlaces(page, sampleTrip)).length, patient)
			.toBe(2);
	});

	it("has a twin for screen readers that expands too", async () => {
		const { page } = await site.open(`/network?focus=${congress}`);
		await drawnPlaces(page, sampleTrip);
		const item = page.getByRole("treeitem", { name: /Congresbezoek/u });
		await item.focus();
		await page.keyboard.press("ArrowRight");
		await page.getByRole("treeitem", { name: /nam deel aan Groot Congres/u }).waitFor();
		await page.keyboard.press("+");
		await expect.poll(() => spoken(page), patient).toContain("30 erbij");
		await expect
			.poll(() => page.locator(".tree__row--node", { hasText: "Deelnemer" }).count(), patient)
			.toBe(30);
	});

	it("tells samples from real reports, and how to read one's own", async () => {
		const { page } = await site.open(`/network?focus=${congress}&selected=${sampleTrip}`);
		await page.getByRole("heading", { name: "Congresbezoek" }).waitFor();
		expect(await page.locator(".entity__head").getByText("voorbeeld").isVisible()).toBe(true);
		const banner = page.getByRole("complementary", { name: "Voorbeelden" });
		expect(await banner.textContent()).toMatch(/4 verzonnen.*Eigen verslagen inlezen/u);
	});
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reports } from "./reports.ts";
import { openSite, type Site, tabTo } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
	// An empty store's first answers are slow too.
	await site.fill([]);
});
beforeEach(() => site.empty());
afterAll(() => site?.close());

const oslo = `Reisverslag Oslo

Waar zijn jullie geweest?
Oslo

Wie hebben jullie gesproken?
Kari Nordmann, directeur van Fjordlab, en de burgemeester van Oslo.

Welke afspraken zijn gemaakt?
Fjordlab stuurt voor 1 mei de notitie over waterbeheer.
`;
const text = (name: string, content: string) => ({
	name,
	mimeType: "text/plain",
	buffer: Buffer.from(content),
});
const damaged = { name: "kapot.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 3]) };

const file = (page: Page, name: string) =>
	page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
const choose = (page: Page, ...files: Parameters<Page["setInputFiles"]>[1][]) =>
	page.getByLabel("Bestanden kiezen").setInputFiles(files.flat() as ReturnType<typeof text>[]);
const reportsRead = async (page: Page) => {
	const response = await page.request.post(`${site.url}/graphql`, {
		data: { query: "{ statistics { nodes { kind count } } }" },
	});
	const { data } = await response.json();
	return data.statistics.nodes[0].count;
};

describe("from a file to the sentence that proves a fact", () => {
	it("by mouse, in Dutch: seen first, then counted", async () => {
		const { page, complaints } = await site.open("/");
		await page.getByRole("link", { name: "Verslagen inlezen" }).click();
		await page.getByRole("heading", { level: 1, name: "Verslagen inlezen" }).waitFor();
		await choose(page, text("oslo.txt", oslo), damaged);
		await file(page, "oslo.txt").getByText("nieuw", { exact: true }).waitFor();
		await file(page, "kapot.txt").getByText("Dit is geen tekstbestand").waitFor();
		await file(page, "oslo.txt").getByText("1 persoon", { exact: false }).waitFor();
		await file(page, "oslo.txt")
			.getByRole("button", { name: /Toon wat gevonden/u })
			.click();
		await file(page, "oslo.txt").getByText("Kari Nordmann", { exact: true }).waitFor();
		await file(page, "oslo.txt")
			.getByText("Kari Nordmann, directeur van Fjordlab, en de burgemeester van Oslo.")
			.first()
			.waitFor();
		expect(await reportsRead(page)).toBe(0);
		await page.getByLabel("Jaar van de reis").fill("2019");
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByRole("heading", { name: "1 verslag ingelezen" }).waitFor();
		expect(await reportsRead(page)).toBe(1);
		await page.getByRole("link", { name: /Lees het verslag/u }).click();
		await page.getByRole("region", { name: "Tekst van het verslag" }).waitFor();
		await page.getByText("2019").first().waitFor();
		const fact = page.locator(".fact", { hasText: "Kari Nordmann" }).first();
		await fact
			.getByRole("link", { name: /Naar de zin/u })
			.first()
			.click();
		await page.locator("mark[data-quoted]").waitFor();
		expect((await page.locator("mark[data-quoted]").allInnerTexts()).join("")).toContain(
			"directeur van Fjordlab",
		);
		expect(complaints).toEqual([]);
	});

	it("by keyboard alone, in English", async () => {
		const { page, complaints } = await site.open("/ingest?lang=en");
		await page.getByText("Drag reports or a folder here").waitFor();
		await tabTo(page, 'input[type="file"]');
		const [chooser] = await Promise.all([
			page.waitForEvent("filechooser"),
			page.keyboard.press("Space"),
		]);
		await chooser.setFiles([text("oslo.txt", oslo)]);
		await page.getByText("1 report ready to be read.").waitFor();
		await tabTo(page, ".summary .nl-button--primary");
		await page.keyboard.press("Enter");
		await page.getByRole("heading", { name: "1 report read" }).waitFor();
		await page.waitForFunction(() => document.activeElement?.tagName === "H2");
		expect(await page.getByTestId("live").textContent()).toContain("1 report read");
		await tabTo(page, ".file a");
		await page.keyboard.press("Enter");
		await page.getByRole("region", { name: "Text of the report" }).waitFor();
		expect(complaints).toEqual([]);
	});
});

describe("the page that reads reports in", () => {
	it("takes a text that is pasted, tells what is found from its trip, named by its first line", async () => {
		const { page, complaints } = await site.open("/ingest");
		await page.getByText("Of plak de tekst van een verslag").click();
		await page.getByLabel("Tekst van het verslag").fill(oslo);
		await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
		const pasted = file(page, "Reisverslag-Oslo.txt");
		await pasted.getByRole("button", { name: /Toon wat gevonden/u }).click();
		const met = pasted.locator(".facts", { hasText: "Ontmoette" });
		await met.getByText("directeur, Fjordlab").waitFor();
		await pasted.locator("dd").getByText("jaar onbekend").waitFor();
		await pasted
			.locator(".facts", { hasText: "Leidde tot" })
			.getByText("uiterlijk 1 mei", { exact: false })
			.waitFor();
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByRole("heading", { name: "1 verslag ingelezen" }).waitFor();
		expect(complaints).toEqual([]);
	});

	it("takes files and folders that are dropped on it", async () => {
		const { page } = await site.open("/ingest");
		await page.getByText("Sleep verslagen of een map hierheen").waitFor();
		const data = await page.evaluateHandle((content) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], "oslo.txt", { type: "text/plain" }));
			return transfer;
		}, oslo);
		await page.locator(".drop").dispatchEvent("drop", { dataTransfer: data });
		await file(page, "oslo.txt").getByText("nieuw", { exact: true }).waitFor();
	});

	it("asks what a second report of one name is, and keeps both when told", async () => {
		const { page } = await site.open("/ingest");
		await choose(page, text("verslag.txt", oslo));
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByRole("button", { name: "Meer verslagen inlezen" }).click();
		await choose(page, text("verslag.txt", oslo.replaceAll("Oslo", "Bergen")));
		await file(page, "verslag.txt").getByText("kies eerst").waitFor();
		expect(await page.getByRole("button", { name: "0 verslagen inlezen" }).isDisabled()).toBe(true);
		await page.getByLabel("Een ander verslag: bewaar beide").check();
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByRole("heading", { name: "1 verslag ingelezen" }).waitFor();
		expect(await reportsRead(page)).toBe(2);
	});

	it("warns of another report of a trip of the same days to the same town", async () => {
		const dated = oslo.replace("\nOslo\n", "\nOslo, van 3 tot en met 5 juni 2019\n");
		const { page } = await site.open("/ingest");
		await choose(page, text("oslo.txt", dated));
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByRole("button", { name: "Meer verslagen inlezen" }).click();
		await choose(page, text("collega.txt", `${dated}\nGeschreven door een collega.`));
		const second = file(page, "collega.txt");
		await second.getByText("dan telt die reis straks dubbel").waitFor();
		await second.getByText("upload/oslo.txt").waitFor();
	});

	it("says which files were read before, and refuses those that are too long without sending them", async () => {
		const { page } = await site.open("/ingest");
		await choose(page, text("oslo.txt", oslo));
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByRole("button", { name: "Meer verslagen inlezen" }).click();
		await choose(page, text("kopie.txt", oslo), text("lang.txt", "woord ".repeat(50_000)));
		await file(page, "kopie.txt").getByText("al ingelezen onder een andere naam").waitFor();
		await file(page, "lang.txt").getByText("groter dan 250 kB").waitFor();
	});

	it("takes a report out again by keyboard, once that was said twice", async () => {
		const { page, complaints } = await site.open("/ingest");
		await choose(
			page,
			text("oslo.txt", oslo),
			text("bergen.txt", oslo.replaceAll("Oslo", "Bergen")),
		);
		await page.getByRole("button", { name: "2 verslagen inlezen" }).click();
		await page.getByRole("heading", { name: "2 verslagen ingelezen" }).waitFor();
		await file(page, "oslo.txt")
			.getByRole("link", { name: /Lees het verslag/u })
			.click();
		const open = page.getByRole("button", { name: "Verslag verwijderen" });
		await open.focus();
		await page.keyboard.press("Enter");
		await page.getByText("U kunt dit niet ongedaan maken").waitFor();
		await page.getByRole("button", { name: "Nee, laten staan" }).press("Enter");
		await open.press("Enter");
		await page.getByRole("button", { name: "Ja, verwijderen" }).press("Enter");
		await page.getByRole("heading", { level: 1, name: "Verslagen" }).waitFor();
		await page.getByText("1 verslag.", { exact: false }).first().waitFor();
		expect(await page.getByTestId("live").textContent()).toContain("is verwijderd");
		expect(await page.getByRole("main").getByText("Oslo").count()).toBe(0);
		expect(await reportsRead(page)).toBe(1);
		expect(complaints).toEqual([]);
	});

	it("makes the samples leave, and says so", async () => {
		await site.fill(reports);
		const { page } = await site.open("/ingest");
		await choose(page, text("oslo.txt", oslo));
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await page.getByText("De verzonnen voorbeelden zijn verdwenen.").waitFor();
		await page.getByRole("complementary", { name: "Voorbeelden" }).waitFor({ state: "detached" });
	});

	it("explains what failed at a file, and the others go on", async () => {
		const { page } = await site.open("/ingest");
		await page.route("**/graphql", async (route) => {
			const fails = route.request().postData()?.includes("IngestReport") ?? false;
			await (fails ? route.abort() : route.continue());
		});
		await choose(page, text("oslo.txt", oslo));
		await page.getByRole("button", { name: "1 verslag inlezen" }).click();
		await file(page, "oslo.txt").getByText("De server antwoordt niet").waitFor();
		await page.getByText("1 bestand is niet ingelezen").waitFor();
	});
});

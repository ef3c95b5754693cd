import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "./reports.ts";
import { drawnPlaces, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const graphql = "**/graphql";
const answer = (status: number, code: string) => ({
	status,
	contentType: "application/json",
	body: JSON.stringify({ errors: [{ message: "m", extensions: { code } }] }),
});

describe("an empty store", () => {
	it.each([
		["/", "Er zijn nog geen verslagen ingelezen"],
		["/reports", "Er zijn nog geen verslagen ingelezen"],
		["/?lang=en", "No reports have been read yet"],
	])("at %s says how to fill it", async (path, title) => {
		const { page } = await site.open(path);
		await page.getByRole("heading", { level: 1, name: title }).waitFor();
		await page.locator(".empty details > summary").click();
		expect(await page.getByText("npm run ingest --").isVisible()).toBe(true);
		expect(await page.getByText("npm start --").isVisible()).toBe(true);
	});
});

describe("the language that a reader chose", () => {
	it("holds for the next visit, until it is changed back", async () => {
		const { page } = await site.open("/reports");
		await page.getByRole("link", { name: "English" }).click();
		await page.getByRole("heading", { level: 1, name: "No reports have been read yet" }).waitFor();
		await page.goto(`${site.url}/reports`);
		await page.getByRole("heading", { level: 1, name: "No reports have been read yet" }).waitFor();
		expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
		await page.getByRole("link", { name: "Nederlands" }).click();
		await page.goto(`${site.url}/reports`);
		await page
			.getByRole("heading", { level: 1, name: "Er zijn nog geen verslagen ingelezen" })
			.waitFor();
	});
});

describe("a failure", () => {
	beforeAll(() => site.fill(reports));

	it.each([
		["DATABASE_UNAVAILABLE", 503, "De database is niet bereikbaar"],
		["TIMEOUT", 504, "Het antwoord duurt te lang"],
		["INTERNAL_SERVER_ERROR", 500, "Er ging iets mis op de server"],
	])("%s is explained, and trying again helps", async (code, status, title) => {
		const { page } = await site.open("/reports/none");
		await page.route(graphql, (route) => route.fulfill(answer(status, code)));
		await page.goto(`${site.url}/network`);
		await page.getByRole("alert").getByRole("heading", { name: title }).waitFor();
		await page.unroute(graphql);
		await page.getByRole("button", { name: "Probeer opnieuw" }).click();
		await drawnPlaces(page, "city:3161732");
	});

	it("of the server itself is told apart", async () => {
		const { page } = await site.open("/reports/none");
		await page.route(graphql, (route) => route.abort());
		await page.goto(`${site.url}/?lang=en`);
		await page.getByRole("heading", { name: "The server does not answer" }).waitFor();
	});

	it("of the connection leaves what was shown, and mends itself", async () => {
		const { page, context } = await site.open("/network");
		await drawnPlaces(page, "city:3161732");
		await context.setOffline(true);
		await page.getByRole("tree").getByText("Solveig Brännström-Ås").click();
		await page.getByRole("heading", { name: "Geen netwerkverbinding" }).waitFor();
		expect(await page.getByRole("tree").isVisible()).toBe(true);
		await context.setOffline(false);
		await page.getByRole("heading", { name: "Solveig Brännström-Ås" }).waitFor();
	});

	it("of one part leaves the others", async () => {
		const { page } = await site.open("/reports/none");
		await page.route(graphql, (route) => {
			const entity = route.request().postData()?.includes("query Entity") ?? false;
			return entity ? route.fulfill(answer(500, "INTERNAL_SERVER_ERROR")) : route.continue();
		});
		await page.goto(`${site.url}/network?selected=person:a1`);
		await drawnPlaces(page, "city:3161732");
		await page.getByRole("heading", { name: "Er ging iets mis op de server" }).waitFor();
	});
});

describe("what isn't there", () => {
	it.each([
		["/nowhere", "Deze pagina bestaat niet"],
		["/reports/report:none", "Dit verslag is er niet (meer)"],
		["/network?selected=city:none", "Dit staat niet (meer) in het bestand."],
		["/network?focus=city:none", "Een deel van wat dit adres wil tonen, bestaat niet meer."],
		["/network?kinds=", "Geen van de gekozen soorten komt hier voor."],
	])("at %s is said", async (path, words) => {
		const { page } = await site.open(path);
		await page.getByText(words).first().waitFor();
	});

	it("in a search is said", async () => {
		const { page } = await site.open("/");
		await page.getByRole("combobox").fill("qqqqq");
		await page.getByText("Niets gevonden voor ‘qqqqq’").waitFor();
	});
});

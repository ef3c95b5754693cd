import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { faults, overflow } from "./axe.ts";
import { heading, openSite, type Site, tabTo } from "./site.ts";

const report = `Verslag dienstreis Bergen

Met wie is er gesproken?
- Tomas Veldkamp, wethouder van de gemeente Bergen
- Ingrid Solheim, directeur van het Fjordinstituut in Bergen

Resultaten
De heer Veldkamp vertelde over de aanpak van hitte.
`;

let site: Site;
let folder = "";
beforeAll(async () => {
	site = await openSite();
	folder = mkdtempSync(join(tmpdir(), "forget-"));
	writeFileSync(join(folder, "bergen.txt"), report);
	await site.ingest(folder);
});
afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true, force: true });
});

const small = { viewport: { width: 320, height: 640 }, colorScheme: "dark" } as const;

it("forgets a person by keyboard: seen first, then done, with a receipt to keep", async () => {
	const { search } = await site.ask<{ search: { edges: { node: { entity: { id: string } } }[] } }>(
		`{ search(query: "veldkamp") { edges { node { entity { id } } } } }`,
	);
	const id = search.edges[0]?.node.entity.id ?? "";
	const { page, context, complaints } = await site.open(`/partners/${id}`);
	await page.getByRole("link", { name: "Vergeten …" }).click();
	await heading(page, "Een persoon vergeten").waitFor();
	await page.getByText("2 plaatsen in 1 verslag").waitFor();
	await page.getByText("De heer Veldkamp vertelde over de aanpak van hitte.").waitFor();
	expect(await page.locator(".forget__after").allInnerTexts()).toEqual([
		expect.stringContaining("██████████████"),
		expect.stringContaining("De heer ████████"),
	]);
	expect(page.url()).not.toMatch(/veldkamp/iu);
	expect(await page.title()).not.toContain("Veldkamp");
	expect(await faults(page)).toEqual([]);

	const narrow = await site.open(`/forget/${id}`, small);
	await narrow.page.getByText("2 plaatsen in 1 verslag").waitFor();
	expect(await faults(narrow.page)).toEqual([]);
	expect(await overflow(narrow.page)).toBe(0);
	await narrow.context.close();

	await tabTo(page, ".forget__form button");
	await page.keyboard.press("Enter");
	await page.getByRole("alert").getByText("Vul in wie dit doet").waitFor();
	await page.keyboard.type("privacyfunctionaris");
	await page.keyboard.press("Enter");
	await heading(page, "Vergeten: ontvangstbewijs").waitFor();
	await page.getByTestId("live").getByText("De persoon is vergeten").waitFor({ state: "attached" });
	expect(await page.locator(".forget__receipt").textContent()).toContain("privacyfunctionaris");
	const [saved] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Bewaren als tekst" }).click(),
	]);
	const kept = readFileSync((await saved.path()) ?? "", "utf8");
	expect(kept).toContain("Gemaskeerd: 2 plaatsen in 1 verslag");
	expect(kept).not.toContain("Veldkamp");
	expect(await page.content()).not.toContain("Veldkamp");
	expect(await faults(page)).toEqual([]);

	await page.getByRole("link", { name: "Wie eerder vergeten is" }).click();
	await heading(page, "Vergeten personen").waitFor();
	await page.getByRole("button", { name: "Opheffen …" }).click();
	await page.getByRole("button", { name: "Ja, opheffen" }).click();
	await page.getByText("Opgeheven", { exact: true }).waitFor();
	expect(await faults(page)).toEqual([]);
	await site.ingest(folder);
	const { search: again } = await site.ask<{ search: { totalCount: number } }>(
		`{ search(query: "veldkamp") { totalCount } }`,
	);
	expect(again.totalCount).toBe(1);
	expect(complaints).toEqual([]);
	await context.close();
}, 240_000);

it("forgets whom readers rejected, from where the report lists that", async () => {
	const { page, context, complaints } = await site.open("/reports");
	await page
		.getByRole("link", { name: /Bergen/u })
		.first()
		.click();
	await page.getByRole("heading", { level: 1, name: /Bergen/u }).waitFor();
	const wrong = page.locator(".fact").filter({ hasText: "Ingrid Solheim" }).first();
	await wrong
		.getByRole("button", { name: /^Klopt niet/u })
		.first()
		.click();
	const form = page.getByRole("form", { name: /dit klopt niet/u });
	await form.getByRole("radio", { name: /‘Ingrid Solheim’ is geen persoon/u }).check();
	await form.getByLabel("Uw naam of functie").fill("lezer");
	await form.getByRole("button", { name: "Eruit halen" }).click();
	await page.getByRole("link", { name: "Vergeten … Ingrid Solheim" }).click();
	await heading(page, "Een persoon vergeten").waitFor();
	await page.getByText("Deze persoon telt nergens mee").waitFor();
	await page.getByText("1 plaats in 1 verslag").waitFor();
	expect(page.url()).not.toMatch(/solheim/iu);
	expect(await faults(page)).toEqual([]);
	await page.getByLabel("Wie doet dit? Naam of functie").fill("privacyfunctionaris");
	await page.getByRole("button", { name: "Ja, overal vergeten" }).click();
	await heading(page, "Vergeten: ontvangstbewijs").waitFor();
	expect(await page.content()).not.toContain("Solheim");
	expect(complaints).toEqual([]);
	await context.close();
}, 240_000);

import type { Download, Page } from "playwright-core";

/** How somebody works a page: what they press is the first part that fits a CSS selector. */
export interface Hand {
	readonly press: (page: Page, selector: string) => Promise<void>;
	/** Types into a box that suggests, and takes the first suggestion that holds what was typed. */
	readonly choose: (page: Page, selector: string, typed: string) => Promise<void>;
}

/** What a box that suggests offers for what was typed. */
export const suggestion = (page: Page, typed: string) =>
	page.getByRole("option", { name: typed, exact: false }).first();

/** Points and clicks. */
export const mouse: Hand = {
	press: (page, selector) => page.locator(selector).first().click(),
	async choose(page, selector, typed) {
		await page.locator(selector).first().fill(typed);
		await suggestion(page, typed).click();
	},
};

/** From the start page by the ranked partners to one of them (its id; null for the first), and the sentence of a meeting. Gives the sentence as the report shows it. */
export async function followPartner(page: Page, hand: Hand, id: string | null): Promise<string> {
	await enter(page, hand, "partners");
	await hand.press(page, `tr[data-row${id === null ? "" : `="${id}"`}] th a`);
	return await toSentence(page, hand, ".encounter");
}

export interface Briefed {
	/** As the report shows it. */
	readonly sentence: string;
	/** As the briefing's list of sources cites it. */
	readonly cited: string;
	readonly document: Download;
}

/** From the start page to the briefing for a place, typed by its name; takes it along as Markdown and goes by the first number beside a contact to its sentence. */
export async function prepareTrip(page: Page, hand: Hand, place: string): Promise<Briefed> {
	await enter(page, hand, "trip-preparation");
	await hand.choose(page, '.preparation__form input[role="combobox"]', place);
	await page.locator(".part--contacts .cited__number").first().waitFor();
	const coming = page.waitForEvent("download");
	await hand.press(page, ".downloads button:last-of-type");
	const document = await coming;
	await hand.press(page, ".part--contacts .cited__number");
	const source = "[id^='source-']:focus";
	const cited = (await page.locator(`${source} .sources__quote`).textContent()) ?? "";
	const id = await page.locator(source).getAttribute("id");
	return { cited, document, sentence: await toSentence(page, hand, `#${id}`) };
}

/** From the start page by the table of themes to a theme, and by its first cell in a city's row (the id of either; null for any city) to a sentence. */
export async function followTheme(
	page: Page,
	hand: Hand,
	{ theme, city }: { readonly theme: string; readonly city: string | null },
): Promise<string> {
	await enter(page, hand, "themes");
	await hand.press(page, `tr[data-row="${theme}"] th a`);
	await hand.press(page, `tr[data-row^="${city ?? "city:"}"] button.heat__cell`);
	return await toSentence(page, hand, ".cell");
}

/** By a door of the start page, once its lines are there. */
async function enter(page: Page, hand: Hand, view: string): Promise<void> {
	await page.locator(".door li").first().waitFor();
	await hand.press(page, `.door__all a[href^="/${view}"]`);
}

async function toSentence(page: Page, hand: Hand, within: string): Promise<string> {
	await hand.press(page, `${within} .quote__link`);
	await page.locator("mark[data-quoted]").first().waitFor();
	const lit = page.locator("mark[data-quoted]");
	return await lit.evaluateAll((marks) =>
		marks
			.map((mark) => {
				const words = mark.cloneNode(true) as Element;
				// What is said to those who hear the page is no part of the report.
				for (const said of words.querySelectorAll(".unseen")) said.remove();
				return words.textContent;
			})
			.join(""),
	);
}

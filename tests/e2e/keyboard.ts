import type { Page } from "playwright-core";
import { type Hand, suggestion } from "./jobs.ts";
import { tabTo } from "./site.ts";

/** Goes on by Tab, within a table of cells by the arrows, and presses Enter. */
export const keyboard: Hand = {
	async press(page, selector) {
		const wanted = page.locator(selector).first();
		const inGrid = await wanted.evaluate((one) => one.matches('[role="grid"] [tabindex]'));
		await (inGrid ? walkGrid : tabTo)(page, selector);
		await page.keyboard.press("Enter");
	},
	async choose(page, selector, typed) {
		await page.locator(selector).first().waitFor();
		await tabTo(page, selector);
		await page.keyboard.type(typed);
		await suggestion(page, typed).waitFor();
		await page.keyboard.press("Enter");
	},
};

/** Enters the table of cells that holds what is wanted, and goes down to its row and along it. */
async function walkGrid(page: Page, selector: string): Promise<void> {
	await tabTo(page, '[role="grid"] *');
	for (let press = 0; press < 200; press += 1) {
		const where = await page.evaluate((wanted) => {
			const focused = document.activeElement;
			if (focused?.matches(wanted)) return "there";
			const row = document.querySelector(wanted)?.closest("tr");
			return row && focused?.closest("tr") === row ? "in its row" : "elsewhere";
		}, selector);
		if (where === "there") return;
		await page.keyboard.press(where === "in its row" ? "ArrowRight" : "ArrowDown");
	}
	throw new Error(`The arrows do not lead to ${selector}`);
}

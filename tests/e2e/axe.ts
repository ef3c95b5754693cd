import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA. */
export async function faults(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async (tags) => {
		const { axe } = globalThis as unknown as {
			axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
		};
		interface Violation {
			readonly id: string;
			readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
		}
		const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
		);
	}, levels);
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

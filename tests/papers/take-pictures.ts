import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { translate } from "../../client/i18n/translate.ts";
import { launchBrowser } from "../setup/chromium.ts";

/** What a picture is taken on. */
export interface Screen {
	readonly language: ScreenLanguage;
	readonly mode: "light" | "dark";
	/** In CSS pixels. */
	readonly width: 1440 | 320;
}

/** One of a view for its readers in English, one dark, one narrow. */
export const keptScreens: readonly Screen[] = [
	{ language: "en", mode: "light", width: 1440 },
	{ language: "nl", mode: "dark", width: 1440 },
	{ language: "nl", mode: "light", width: 320 },
];

export const everyScreen: readonly Screen[] = (["nl", "en"] as const).flatMap((language) =>
	(["light", "dark"] as const).flatMap((mode) =>
		([1440, 320] as const).map((width) => ({ language, mode, width })),
	),
);

const patienceMs = 120_000;

/** Each view by its address, with what is there once it is whole. */
const views: Readonly<Record<string, readonly [string, string]>> = {
	start: ["/", ".door li"],
	partners: ["/partners", "tr[data-row]"],
	"trip-preparation": ["/trip-preparation", ".map svg"],
	briefing: ["/trip-preparation?place=city:2761369", ".briefing .part"],
	themes: ["/themes", ".heat__cell"],
	"theme-cities": ["/themes/theme:resilience", ".heat__cell"],
	promises: ["/promises", "tbody tr"],
	reports: ["/reports", "tbody tr"],
	ingest: ["/ingest", ".drop"],
};

interface Sitting {
	readonly page: Page;
	readonly url: string;
	readonly screen: Screen;
}

/** Each goes to what its picture shows, as a reader of the README's tour does. */
const pictures: Readonly<Record<string, (sitting: Sitting) => Promise<void>>> = {
	...Object.fromEntries(
		Object.entries(views).map(([name, [path, sign]]) => [
			name,
			(sitting: Sitting) => open(sitting, path, sign),
		]),
	),
	async "partner-page"(sitting) {
		await open(sitting, "/partners", "tr[data-row]");
		await sitting.page.locator("tr[data-row] a").first().click();
		await seen(sitting, sitting.page.locator(".encounter").first());
	},
	partner: (sitting) => choose(sitting, "Kamotho", "Wanjiru Kamotho"),
	trip: (sitting) => {
		const name = sitting.screen.language === "nl" ? "Wenen" : "Vienna";
		return chooseAlone(sitting, name, name);
	},
	theme: (sitting) => {
		const name = sitting.screen.language === "nl" ? "cyberveiligheid" : "cyber security";
		return chooseAlone(sitting, "cyber", name);
	},
	async report(sitting) {
		await open(sitting, "/themes/theme:cyber-security", ".heat__cell");
		await sitting.page.locator("button.heat__cell").last().click();
		await sitting.page.locator(".cell .quote__link").first().click();
		await sitting.page.locator("mark[data-quoted]").first().waitFor();
	},
};

/** Takes the pictures of the views wanted (none: all) as WebP, each named after view, language, mode and width. */
export async function takePictures(task: {
	readonly url: string;
	readonly folder: string;
	readonly wanted: readonly string[];
	readonly screens: readonly Screen[];
	readonly say: (line: string) => void;
}): Promise<void> {
	const { url, folder, wanted, screens, say } = task;
	const browser = await launchBrowser();
	try {
		for (const [name, prepare] of Object.entries(pictures)) {
			if (wanted.length > 0 && !wanted.includes(name)) continue;
			for (const screen of screens) {
				const { language, mode, width } = screen;
				const file = `${name}-${language}-${mode}-${width}.webp`;
				const page = await openPage(browser, screen);
				await prepare({ page, url, screen });
				await page.mouse.move(0, 0);
				await settled(page);
				await writeFile(join(folder, file), await asWebp(page));
				say(file);
				await page.context().close();
			}
		}
	} finally {
		await browser.close();
	}
}

async function openPage(browser: Browser, { mode, width }: Screen): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width, height: width === 320 ? 800 : 900 },
		colorScheme: mode,
		reducedMotion: "reduce",
	});
	context.setDefaultTimeout(patienceMs);
	return await context.newPage();
}

async function open({ page, url, screen }: Sitting, path: string, sign: string): Promise<void> {
	const address = new URL(path, url);
	if (screen.language === "en") address.searchParams.set("lang", "en");
	await page.goto(address.href);
	await seen({ page, screen }, page.locator(sign).first());
}

/** A database that has just started answers its first questions slowly; the page then offers to try again. */
async function seen(
	{ page, screen }: Pick<Sitting, "page" | "screen">,
	wanted: Locator,
): Promise<void> {
	const name = translate(screen.language, "failure.retry");
	const again = page.getByRole("button", { name }).first();
	for (;;) {
		await wanted.or(again).first().waitFor();
		if (await wanted.isVisible()) return;
		await again.click();
	}
}

/** In the network, by its search box. */
async function choose(sitting: Sitting, query: string, name: string): Promise<void> {
	const { page } = sitting;
	await open(sitting, "/network", ".canvas__host");
	await page.getByRole("combobox").fill(query);
	await page.getByRole("option", { name }).first().click();
	const details = page.getByRole("complementary");
	await seen(sitting, details.getByRole("heading", { name, exact: true }));
	await page.getByRole("combobox").blur();
}

async function chooseAlone(sitting: Sitting, query: string, name: string): Promise<void> {
	await choose(sitting, query, name);
	const only = translate(sitting.screen.language, "details.isolate");
	await sitting.page.getByRole("button", { name: only }).click();
	// Drawn afresh, as from a link: else the nodes stand where they stood in the overview.
	await sitting.page.reload();
}

/** Waits until two pictures in a row are the same: the drawing has come to rest. */
async function settled(page: Page): Promise<void> {
	// Where progress is followed, the network never rests.
	await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => {});
	let before: Buffer | undefined;
	for (;;) {
		await page.waitForTimeout(700);
		const now = await page.screenshot();
		if (before?.equals(now)) return;
		before = now;
	}
}

/** The window as it shows, in a third of a PNG's size. */
async function asWebp(page: Page): Promise<Buffer> {
	const session = await page.context().newCDPSession(page);
	const taken = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
	return Buffer.from(taken.data, "base64");
}

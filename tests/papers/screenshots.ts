import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { connect } from "#graph/connect.ts";
import { startTemporaryNeo4j } from "#graph/embedded/temporary.ts";
import { migrate } from "#graph/migrate.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { createApp } from "#server/app.ts";
import { buildClient } from "#server/client-build.ts";
import { listen } from "#server/http.ts";
import { staticFiles } from "#server/static.ts";
import { launchBrowser } from "../setup/chromium.ts";

// `npm run screenshots`: makes the pictures of the views anew, or of those named (`-- partner theme`), from the fictional samples in a store of their own.
const program = join(import.meta.dirname, "../..");
const folder = join(program, "docs/screenshots");
const patienceMs = 120_000;
const say = (line: string) => process.stderr.write(`${line}\n`);

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
};

/** Each goes from the network to what its picture shows, as a reader of the README's tour does. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	...Object.fromEntries(
		Object.entries(views).map(([name, [path, sign]]) => [name, (page) => open(page, path, sign)]),
	),
	async "partner-page"(page) {
		await open(page, "/partners", "tr[data-row]");
		await page.locator("tr[data-row] a").first().click();
		await seen(page, page.locator(".encounter").first());
	},
	partner: (page) => choose(page, "Kamotho", "Wanjiru Kamotho"),
	async trip(page) {
		await choose(page, "Wenen", "Wenen");
		await page.getByRole("button", { name: "Only this" }).click();
		// Drawn afresh, as from a link: else the nodes stand where they stood in the overview.
		await page.reload();
	},
	async theme(page) {
		await choose(page, "cyber", "cyber security");
		await page.getByRole("button", { name: "Only this" }).click();
		await page.reload();
	},
	async report(page) {
		await choose(page, "cyber", "cyber security");
		const quote = page.locator(".quote", { hasText: "Acht steden" });
		await quote.getByRole("link").first().click();
		await page.locator("mark[data-quoted]").waitFor();
	},
};

async function open(page: Page, path: string, sign: string): Promise<void> {
	const url = new URL(path, page.url());
	url.searchParams.set("lang", "en");
	await page.goto(url.href);
	await seen(page, page.locator(sign).first());
}

/** A database that has just started answers its first questions slowly; the page then offers to try again. */
async function seen(page: Page, wanted: Locator): Promise<void> {
	const again = page.getByRole("button", { name: "Try again" }).first();
	for (;;) {
		await wanted.or(again).first().waitFor();
		if (await wanted.isVisible()) return;
		await again.click();
	}
}

async function choose(page: Page, query: string, name: string): Promise<void> {
	const option = page.getByRole("option", { name }).first();
	await page.getByRole("combobox").fill(query);
	await option.click();
	const details = page.getByRole("complementary");
	await seen(page, details.getByRole("heading", { name, exact: true }));
	await page.getByRole("combobox").blur();
}

/** Waits until two pictures in a row are the same: the drawing has come to rest. */
async function settled(page: Page): Promise<Uint8Array> {
	await page.waitForLoadState("networkidle");
	let before: Buffer | undefined;
	for (;;) {
		await page.waitForTimeout(1_000);
		const now = await page.screenshot();
		if (before?.equals(now)) return now;
		before = now;
	}
}

async function takeAll(url: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const browser = await launchBrowser();
	try {
		const wanted = process.argv.slice(2);
		for (const [name, prepare] of Object.entries(pictures)) {
			if (wanted.length > 0 && !wanted.includes(name)) continue;
			const context = await browser.newContext({
				viewport: { width: 1440, height: 900 },
				reducedMotion: "reduce",
			});
			context.setDefaultTimeout(patienceMs);
			const page = await context.newPage();
			await page.goto(`${url}/network?lang=en`);
			await seen(page, page.locator(".canvas__host"));
			await prepare(page);
			await page.mouse.move(0, 0);
			await writeFile(join(folder, `${name}.png`), await settled(page));
			say(`docs/screenshots/${name}.png`);
			await context.close();
		}
	} finally {
		await browser.close();
	}
}

const dataFolder = await mkdtemp(join(tmpdir(), "screenshots-"));
const { release, ...given } = await startTemporaryNeo4j(say);
const database = await connect({ given, dataFolder, heap: "", say });
const server = await listen({ port: 0, bindTo: "127.0.0.1", hosts: [] });
try {
	await migrate(database);
	const paths = [join(program, "samples")];
	await ingestPaths({ database, paths, year: null, dataFolder, onProgress: () => {} });
	const files = staticFiles(await buildClient(say));
	server.answerWith({ app: createApp({ database, log: say }), files });
	await takeAll(server.url);
} finally {
	await server.close();
	await database.close();
	await release();
	await rm(dataFolder, { recursive: true });
}

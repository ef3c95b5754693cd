import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { connect } from "#graph/connect.ts";
import { startTemporaryNeo4j } from "#graph/embedded/temporary.ts";
import { migrate } from "#graph/migrate.ts";
import { ingestSamples } from "#ingest/pipeline.ts";
import { createApp } from "#server/app.ts";
import { buildClient } from "#server/client-build.ts";
import { listen } from "#server/http.ts";
import { staticFiles } from "#server/static.ts";
import { followPartner, followTheme, mouse, prepareTrip } from "../tests/e2e/jobs.ts";
import { shiftByView, watchSmoothness } from "../tests/e2e/smoothness.ts";
import { launchBrowser } from "../tests/setup/chromium.ts";

/**
 * The three jobs in Chromium on the fictional samples, each in a browser profile of its own: how far each view moved by
 * itself, the tasks over 100 ms with the machine's load beside them, and the script that the start page waited for, as sent.
 */
const longest = 100;
const patienceMs = 120_000;
const say = (line: string) => process.stderr.write(`${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);

const jobs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	partner: (page) => followPartner(page, mouse, null),
	trip: (page) => prepareTrip(page, mouse, "Wenen"),
	theme: (page) => followTheme(page, mouse, { theme: "theme:resilience", city: null }),
};

const dataFolder = await mkdtemp(join(tmpdir(), "bench-browser-"));
const { release, ...given } = await startTemporaryNeo4j(say);
const database = await connect({ given, dataFolder, heap: "", say });
const server = await listen({ port: 0, bindTo: "127.0.0.1", hosts: [] });
const browser = await launchBrowser();
try {
	await migrate(database);
	await ingestSamples({ database, dataFolder, onProgress: () => {} });
	const files = staticFiles(await buildClient(say));
	server.answerWith({ app: createApp({ database, log: say }), files });
	print(
		`script of the first view: ${(await firstScript(browser)).toLocaleString("en")} bytes as sent`,
	);
	// Twice, as a database that has just started answers late, which moves other things than a quick one does.
	for (const round of ["cold", "warm"])
		for (const [name, walk] of Object.entries(jobs)) await measure(`${name}, ${round}`, walk);
} finally {
	await browser.close();
	await server.close();
	await database.close();
	await release();
	await rm(dataFolder, { recursive: true });
}

async function measure(name: string, walk: (page: Page) => Promise<unknown>): Promise<void> {
	const page = await openPage(browser);
	await page.goto(server.url);
	const seen = await watchSmoothness(page);
	await walk(page);
	await page.waitForLoadState("networkidle");
	await page.context().close();
	const long = seen.longTasks.filter(({ milliseconds }) => milliseconds > longest);
	const load = (loadavg()[0] ?? 0).toFixed(1);
	print(`${name}: ${long.length} tasks over ${longest} ms at a load of ${load}`);
	for (const { view, milliseconds } of long) print(`  ${milliseconds.toFixed(0)} ms on ${view}`);
	const shifts = shiftByView(seen.shifts);
	if (shifts.size === 0) print("  CLS 0 on each view");
	for (const [view, { sum, moved }] of shifts)
		print(`  CLS ${sum.toFixed(3)} on ${view}: ${[...new Set(moved)].join(", ")}`);
}

async function openPage(from: Browser): Promise<Page> {
	const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
	context.setDefaultTimeout(patienceMs);
	return await context.newPage();
}

/** In bytes, compressed as they were sent. */
async function firstScript(from: Browser): Promise<number> {
	const page = await openPage(from);
	const sizes: Promise<number>[] = [];
	page.on("requestfinished", (request) => {
		if (request.resourceType() === "script")
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await page.goto(server.url);
	await page.locator(".door li").first().waitFor();
	const sum = (await Promise.all(sizes)).reduce((one, other) => one + other, 0);
	await page.context().close();
	return sum;
}

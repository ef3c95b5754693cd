import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { connect } from "#graph/connect.ts";
import { startTemporaryNeo4j } from "#graph/embedded/temporary.ts";
import { migrate } from "#graph/migrate.ts";
import { loadCommand } from "#ingest/commands/load.ts";
import { ingestPaths, ingestSamples } from "#ingest/pipeline.ts";
import { createApp } from "#server/app.ts";
import { buildClient } from "#server/client-build.ts";
import { listen } from "#server/http.ts";
import { staticFiles } from "#server/static.ts";
import { followPartner, followTheme, mouse, prepareTrip } from "../tests/e2e/jobs.ts";
import { shiftByView, watchSmoothness } from "../tests/e2e/smoothness.ts";
import { launchBrowser } from "../tests/setup/chromium.ts";
import { traceTasks } from "./main-thread.ts";
import { suggestionDelays } from "./suggestion-delays.ts";

/**
 * The three jobs in Chromium, each in a browser profile of its own, on the samples or, by `--from`, on a folder of reports
 * or a graph (FILE.ndjson): how far each view moved by itself; the tasks over 100 ms by the clock and by the processor, as
 * another's work counts in the first; how soon suggestions stand there; and the script that the start page waited for.
 */
const longest = 100;
const patienceMs = 120_000;
const say = (line: string) => process.stderr.write(`${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);
const { values } = parseArgs({ options: { from: { type: "string", default: "samples" } } });

const dataFolder = await mkdtemp(join(tmpdir(), "bench-browser-"));
const { release, ...given } = await startTemporaryNeo4j(say);
const database = await connect({ given, dataFolder, heap: "", say });
const server = await listen({ port: 0, bindTo: "127.0.0.1", hosts: [] });
const browser = await launchBrowser();
try {
	await migrate(database);
	await fill(values.from);
	const files = staticFiles(await buildClient(say));
	server.answerWith({ app: createApp({ database, log: say }), files });
	const most = await mostVisited();
	const jobs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
		partner: (page) => followPartner(page, mouse, null),
		trip: (page) => prepareTrip(page, mouse, most.city),
		theme: (page) => followTheme(page, mouse, { theme: most.theme, city: null }),
	};
	print(`on ${basename(values.from)}; ${await firstScript()}`);
	// Twice, as a database that has just started answers late, which moves other things than a quick one does.
	for (const round of ["cold", "warm"])
		for (const [name, walk] of Object.entries(jobs)) await measure(`${name}, ${round}`, walk);
	await measureSuggestions(most.city);
} finally {
	await browser.close();
	await server.close();
	await database.close();
	await release();
	await rm(dataFolder, { recursive: true });
}

async function fill(from: string): Promise<void> {
	const onProgress = () => {};
	if (from === "samples") await ingestSamples({ database, dataFolder, onProgress });
	else if (from.endsWith(".ndjson")) await loadCommand(from, { given, dataFolder, heap: "", say });
	else await ingestPaths({ database, paths: [from], year: null, dataFolder, onProgress });
}

/** The city's name and the theme's id of most trips. */
async function mostVisited(): Promise<{ readonly city: string; readonly theme: string }> {
	const query =
		"{ statistics { cities(first: 1) { edges { node { entity { name } } } } themes(first: 1) { edges { node { entity { id } } } } } }";
	const answer = await fetch(`${server.url}/graphql`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ query }),
	});
	const { data } = (await answer.json()) as { data: { statistics: Record<string, Counted> } };
	const first = (of: string) => data.statistics[of]?.edges[0]?.node.entity;
	const city = first("cities")?.name;
	const theme = first("themes")?.id;
	if (!city || !theme) throw new Error(`${values.from} gives no city or no theme to walk to.`);
	return { city, theme };
}

interface Counted {
	readonly edges: readonly {
		readonly node: { readonly entity: { readonly name?: string; readonly id?: string } };
	}[];
}

async function measure(name: string, walk: (page: Page) => Promise<unknown>): Promise<void> {
	const page = await openPage(browser);
	const tasksOver = await traceTasks(browser, page);
	await page.goto(server.url);
	const seen = await watchSmoothness(page);
	const again = setInterval(() => void tryAgain(page), 3_000);
	await walk(page);
	clearInterval(again);
	await page.waitForLoadState("networkidle");
	const long = await tasksOver(longest);
	await page.context().close();
	const own = long.filter(({ threadMs }) => threadMs > longest);
	const load = (loadavg()[0] ?? 0).toFixed(1);
	print(
		`${name}: ${own.length} tasks over ${longest} ms on the processor, ${long.length} by the clock, at a load of ${load}`,
	);
	for (const { view, wallMs, threadMs, causes } of long)
		print(
			`  ${threadMs.toFixed(0)} ms (${wallMs.toFixed(0)} by the clock) on ${view}: ${causes.join(", ")}`,
		);
	const shifts = shiftByView(seen.shifts);
	if (shifts.size === 0) print("  CLS 0 on each view");
	for (const [view, { sum, moved }] of shifts)
		print(`  CLS ${sum.toFixed(3)} on ${view}: ${[...new Set(moved)].join(", ")}`);
}

/** Presses what the page offers where an answer took too long, as a database that has just started does on a busy machine. */
async function tryAgain(page: Page): Promise<void> {
	const button = page.locator(".notice .nl-button--primary").first();
	await button.click({ timeout: 500 }).catch(() => {});
}

async function measureSuggestions(city: string): Promise<void> {
	const page = await openPage(browser);
	// As somebody types it.
	const words = [3, 4, city.length].map((letters) => city.slice(0, letters));
	const delays = await suggestionDelays(page, server.url, words);
	await page.context().close();
	const load = (loadavg()[0] ?? 0).toFixed(1);
	for (const [place, seen] of delays) {
		const each = seen.map((delay) => delay.toFixed(0)).join(", ");
		print(`suggestions on ${place}: ${each} ms after the answer, at a load of ${load}`);
	}
}

async function openPage(from: Browser): Promise<Page> {
	const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
	context.setDefaultTimeout(patienceMs);
	return await context.newPage();
}

/** In words, how much script the start page waited for. */
async function firstScript(): Promise<string> {
	const page = await openPage(browser);
	const scripts: Promise<readonly [sent: number, content: Buffer]>[] = [];
	page.on("requestfinished", (request) => {
		if (request.resourceType() !== "script") return;
		const sent = request.sizes().then(({ responseBodySize }) => responseBodySize);
		const content = request.response().then((response) => response?.body() ?? Buffer.alloc(0));
		scripts.push(Promise.all([sent, content]));
	});
	await page.goto(server.url);
	await page.locator(".door li").first().waitFor();
	const all = await Promise.all(scripts);
	await page.context().close();
	const sum = (sizes: readonly number[]) =>
		sizes.reduce((one, other) => one + other, 0).toLocaleString("en");
	const sent = sum(all.map(([bytes]) => bytes));
	const packed = sum(all.map(([, content]) => gzipSync(content).length));
	return `script of the first view: ${packed} bytes compressed, ${sent} as sent`;
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { createApp } from "#server/app.ts";
import { buildClient } from "#server/client-build.ts";
import { listen } from "#server/http.ts";
import { progressBoard } from "#server/ingest-progress.ts";
import { staticFiles } from "#server/static.ts";
import { writableStore } from "#server/writable-store.ts";
import type { Document } from "../../client/api/client.ts";
import { entityQuery, networkQuery, searchQuery } from "../../client/api/queries.ts";
import { partnersAddress } from "../../client/views/partners/address.ts";
import { partnersQuery } from "../../client/views/partners/queries.ts";
import { partnersQuestion } from "../../client/views/partners/questions.ts";
import {
	changesQuery,
	overdueQuery,
	topCitiesQuery,
	topPartnersQuery,
	topThemesQuery,
} from "../../client/views/start/queries.ts";
import { preparationAddress } from "../../client/views/trip-preparation/address.ts";
import {
	briefingQuery,
	contactsQuery,
	visitsQuery,
} from "../../client/views/trip-preparation/queries.ts";
import { briefingQuestion } from "../../client/views/trip-preparation/questions.ts";
import { clearStore, openStore } from "../graph/store.ts";
import { launchBrowser } from "../setup/chromium.ts";

/** The real program, client and all, on the test run's Neo4j, and a browser to look at it. */
export interface Site {
	readonly url: string;
	readonly fill: (batches: readonly GraphBatch[]) => Promise<void>;
	/** Reads the reports of a folder, as `npm run ingest` does. */
	readonly ingest: (folder: string) => Promise<void>;
	/** The data of the answer to a question in GraphQL; throws where it holds an error. */
	readonly ask: <Data>(query: string) => Promise<Data>;
	/** Takes all reports out, and what was said of them. */
	readonly empty: () => Promise<void>;
	readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
	readonly close: () => Promise<void>;
}

export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	/** What the browser complained of: script errors, refused content, requests to elsewhere. */
	readonly complaints: readonly string[];
}

/** In milliseconds; a busy machine and a database that has just started take their time. */
const patience = 45_000;

/** For what is polled: a busy machine may take its time. */
export const patient = { timeout: 20_000 };

/** The heading of the whole page. */
export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** Starts the site with an empty store. */
export async function openSite(): Promise<Site> {
	const database = await openStore();
	await clearStore(database);
	const [browser, client] = await Promise.all([launchBrowser(), buildClient(() => {})]);
	const server = await listen({ port: 0, bindTo: "127.0.0.1", hosts: [] });
	const dataFolder = mkdtempSync(join(tmpdir(), "site-"));
	const progress = progressBoard();
	const store = writableStore({ database, dataFolder, progress });
	const app = createApp({ database, store, progress, log: () => {} });
	server.answerWith({ app, files: staticFiles(client) });
	return {
		url: server.url,
		fill: async (batches) => {
			await fill(database, batches);
			// The first question of a kind is slow while the database learns it; that is no matter of the page.
			await warmUp(server.url);
		},
		async ingest(folder) {
			const onProgress = () => {};
			const read = { database, paths: [folder], year: null, dataFolder, onProgress };
			const { failed } = await ingestPaths(read);
			for (const { file, message } of failed) throw new Error(`${file}: ${message}`);
			await warmUp(server.url);
		},
		async ask<Data>(query: string) {
			const answer = await post(server.url, { query });
			const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
			if (errors) throw new Error(JSON.stringify(errors));
			return data;
		},
		empty: () => clearStore(database),
		open: (path, options) => visit(browser, server.url, path, options),
		close: async () => {
			await browser.close();
			await server.close();
			await clearStore(database);
			await database.close();
			rmSync(dataFolder, { recursive: true, force: true });
		},
	};
}

async function fill(database: Database, batches: readonly GraphBatch[]): Promise<void> {
	const outcomes = await writeReports(database, batches);
	for (const outcome of outcomes) if (outcome.state === "failed") throw outcome.error;
}

async function warmUp(url: string): Promise<void> {
	const language = "nl";
	await askOnce(url, networkQuery, { ids: null, kinds: null, limit: 80, language });
	await askOnce(url, topPartnersQuery, { language });
	await askOnce(url, topCitiesQuery, { language });
	await askOnce(url, topThemesQuery, { language });
	await askOnce(url, overdueQuery, { language, from: null });
	await askOnce(url, changesQuery, { since: null, language });
	const partners = partnersAddress.read(partnersAddress.path, "trips=1");
	await askOnce(url, partnersQuery, partnersQuestion(partners, language));
	await askOnce(url, searchQuery, { query: "bergen", kinds: null, language });
	const place = "city:3161732";
	const preparation = preparationAddress.read(preparationAddress.path, `place=${place}`);
	const briefing = { ...briefingQuestion({ ...preparation, place }), language } as const;
	await askOnce(url, briefingQuery, briefing);
	await askOnce(url, contactsQuery, briefing);
	await askOnce(url, visitsQuery, briefing);
	await askOnce(url, entityQuery, { id: place, first: 20, after: null, language });
}

async function askOnce<V, A>(url: string, document: Document<V, A>, variables: V): Promise<void> {
	await post(url, { query: document.text, variables });
}

function post(url: string, question: object): Promise<Response> {
	const headers = { "content-type": "application/json" };
	return fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(question) });
}

async function visit(
	browser: Browser,
	url: string,
	path: string,
	options: BrowserContextOptions = {},
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		reducedMotion: "reduce",
		...options,
	});
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	page.on("request", (request) => {
		const foreign = !request.url().startsWith(url) && !request.url().startsWith("data:");
		if (foreign) complaints.push(`request to ${request.url()}`);
	});
	await page.goto(url + path);
	return { page, context, complaints };
}

/** Waits until the drawing shows a node and gives each node's place in it. */
export async function drawnPlaces(
	page: Page,
	id: string,
): Promise<Record<string, [number, number]>> {
	await page.waitForFunction(
		(wanted) => {
			const host = document.querySelector(".canvas__host") as Drawn | null;
			return host?._cyreg?.cy.getElementById(wanted).nonempty() ?? false;
		},
		id,
		{ timeout: patience },
	);
	return page.evaluate(() => {
		const host = document.querySelector(".canvas__host") as Drawn | null;
		const places: Record<string, [number, number]> = {};
		host?._cyreg?.cy.nodes().forEach((node) => {
			const { x, y } = node.position();
			places[node.id()] = [Math.round(x), Math.round(y)];
		});
		return places;
	});
}

/** Where a node of the drawing stands on the screen once it has come to rest, to point at it. */
export async function screenPlace(page: Page, id: string): Promise<{ x: number; y: number }> {
	for (let before = await placeNow(page, id); ; ) {
		await page.waitForTimeout(250);
		const now = await placeNow(page, id);
		if (now.x === before.x && now.y === before.y) return now;
		before = now;
	}
}

/** Where a node of the drawing stands on the screen at this moment. */
export async function placeNow(page: Page, id: string): Promise<{ x: number; y: number }> {
	return page.evaluate((wanted) => {
		const host = document.querySelector(".canvas__host") as Drawn | null;
		const box = host?.getBoundingClientRect();
		const place = host?._cyreg?.cy.getElementById(wanted).renderedPosition();
		return { x: (box?.x ?? 0) + (place?.x ?? 0), y: (box?.y ?? 0) + (place?.y ?? 0) };
	}, id);
}

/** Goes on by Tab until what is focused matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let press = 0; press < 200; press += 1) {
		await page.keyboard.press("Tab");
		const there = await page.evaluate(
			(wanted) => document.activeElement?.matches(wanted),
			selector,
		);
		if (there) return;
	}
	throw new Error(`Tab does not lead to ${selector}`);
}

interface DrawnNode {
	readonly id: () => string;
	readonly position: () => { readonly x: number; readonly y: number };
	readonly renderedPosition: () => { readonly x: number; readonly y: number };
	readonly nonempty: () => boolean;
}

interface Drawn extends HTMLElement {
	/** Cytoscape leaves itself on its host element. */
	readonly _cyreg?: {
		readonly cy: {
			readonly getElementById: (id: string) => DrawnNode;
			readonly nodes: () => { readonly forEach: (each: (node: DrawnNode) => void) => void };
		};
	};
}

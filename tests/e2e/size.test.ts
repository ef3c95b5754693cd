import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildClient } from "#server/client-build.ts";
import { staticFiles } from "#server/static.ts";

/** Of the script that a first view needs, in bytes as sent. */
const most = 250_000;

it("the script of each first view but the drawing stays within 250 kB compressed", async () => {
	const assets = join(await buildClient(() => {}), "assets");
	const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
	const content = new Map(scripts.map((name) => [name, readFileSync(join(assets, name), "utf8")]));
	const entry = scripts.find((name) => name.startsWith("index-")) ?? "";
	/** A script with all that it imports before it runs. */
	const closure = (name: string, seen = new Set<string>()): Set<string> => {
		if (seen.has(name)) return seen;
		seen.add(name);
		const imports = (content.get(name) ?? "").matchAll(
			/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu,
		);
		for (const [, found = ""] of imports) closure(found, seen);
		return seen;
	};
	const views = scripts.filter((name) =>
		/^(start|partners|partner|trips|report|network)-/u.test(name),
	);
	expect(views.length).toBeGreaterThanOrEqual(5);
	for (const view of views) {
		const needed = new Set([...closure(entry), ...closure(view)]);
		expect(
			[...needed].some((name) => name.startsWith("canvas-")),
			view,
		).toBe(false);
		const bytes = [...needed]
			.map((name) => gzipSync(content.get(name) ?? "").length)
			.reduce((sum, size) => sum + size, 0);
		expect(bytes, view).toBeGreaterThan(50_000);
		expect(bytes, view).toBeLessThanOrEqual(most);
	}
});

it("a script is sent packed to who takes it so, and as it is to others", async () => {
	const folder = await buildClient(() => {});
	const server = createServer(staticFiles(folder)).listen(0, "127.0.0.1");
	await once(server, "listening");
	try {
		const { port } = server.address() as AddressInfo;
		const names = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
		const [name = ""] = names.filter((each) => each.startsWith("index-"));
		const content = readFileSync(join(folder, "assets", name), "utf8");
		for (const [taken, sent] of [
			["gzip", "gzip"],
			["identity", null],
		] as const) {
			const headers = { "accept-encoding": taken };
			const answer = await fetch(`http://127.0.0.1:${port}/assets/${name}`, { headers });
			expect(answer.headers.get("content-encoding"), taken).toBe(sent);
			expect(answer.headers.get("content-type")).toMatch(/javascript/u);
			expect(await answer.text()).toBe(content);
		}
	} finally {
		server.close();
	}
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildClient } from "#server/client-build.ts";

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

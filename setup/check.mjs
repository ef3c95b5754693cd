import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";
import { unusedTexts } from "./texts.mjs";

const sources = ["domain", "graph", "ingest", "server", "client", "tests", "bench", "setup"];

const steps = [
	{ name: "types (tsc -b)", program: ["typescript", "bin/tsc"], parameters: ["-b"] },
	{
		name: "format and lint (biome)",
		program: ["@biomejs/biome", "bin/biome"],
		parameters: ["check", "--error-on-warnings"],
	},
	{
		name: "import rules (dependency-cruiser)",
		program: ["dependency-cruiser", "bin/dependency-cruiser.mjs"],
		parameters: ["--config", ".dependency-cruiser.cjs", ...sources],
		problem: tooFewModules,
	},
	{ name: "unused code (knip)", program: ["knip", "bin/knip.js"], parameters: [] },
];

/** Runs every check, tells of each on standard output, and gives how many passed and failed. */
export function runChecks() {
	const results = [...steps.map(passes), textsAreUsed()];
	const failed = results.filter((passed) => !passed).length;
	return { passed: results.length - failed, failed };
}

function passes({ name, program: [packageName, file], parameters, problem }) {
	const started = Date.now();
	const { status, stdout, stderr, error } = spawnSync(
		process.execPath,
		[join(root, "node_modules", packageName, file), ...parameters],
		{ cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
	);
	const said = `${stdout ?? ""}${stderr ?? ""}`;
	const wrong = error?.message ?? (status === 0 ? problem?.(said) : said);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	process.stdout.write(`${wrong === undefined ? "✓" : "✗"} ${name}, ${seconds} s\n`);
	if (wrong !== undefined) process.stdout.write(`${wrong.trim() || `exit code ${status}`}\n\n`);
	return wrong === undefined;
}

/** A text that is missing in one language is a fault of types; one that is left over, of nothing but this. */
function textsAreUsed() {
	const unused = unusedTexts();
	process.stdout.write(`${unused.length === 0 ? "✓" : "✗"} texts of the screen\n`);
	if (unused.length > 0)
		process.stdout.write(`Nothing uses ${unused.join(", ")}: delete them in client/i18n.\n\n`);
	return unused.length === 0;
}

/** A dependency-cruiser that cannot read TypeScript finds nothing wrong in the nothing that it saw. */
function tooFewModules(said) {
	const seen = Number(/\((\d+) modules/.exec(said)?.[1] ?? 0);
	const files = sources.flatMap(sourceFiles).length;
	if (seen >= files) return undefined;
	return `dependency-cruiser saw ${seen} modules and there are ${files} source files: it skips some. Check that it supports the TypeScript version in package.json.`;
}

function sourceFiles(folder) {
	try {
		return readdirSync(join(root, folder), { recursive: true }).filter(
			(path) => /\.(ts|tsx|mjs)$/.test(path) && !/(^|[\\/])dist[\\/]/.test(path),
		);
	} catch {
		return [];
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { passed, failed } = runChecks();
	process.stdout.write(`${passed} passed, ${failed} failed\n`);
	process.exitCode = failed === 0 ? 0 : 1;
}

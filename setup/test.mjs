import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "./check.mjs";
import { root } from "./root.mjs";
import { say } from "./say.mjs";

// `test.mjs [--quick]`: the checks, then all vitest projects; --quick leaves out those that need Neo4j or a browser.
// The last line is always `N passed, N failed`; a check counts as one test, and so does whatever could not run.
const quick = ["node", "client"];
const all = [...quick, "graph", "e2e", "platform"];
const projects = process.argv.includes("--quick") ? quick : all;

const totals = { passed: 0, failed: 0, skipped: 0 };
let vitest;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
	process.on(signal, () => vitest?.kill(signal));

add(runChecks());
if (projects.includes("e2e")) await bringBrowser();
add(await runVitest());
if (totals.skipped > 0) process.stdout.write(`${totals.skipped} skipped, see above\n`);
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function add({ passed, failed, skipped = 0 }) {
	totals.passed += passed;
	totals.failed += failed;
	totals.skipped += skipped;
}

async function bringBrowser() {
	try {
		const { bringChromium } = await import("../tests/setup/chromium.ts");
		process.env.CHROMIUM_PATH = bringChromium(say);
	} catch (error) {
		failure(error.message);
	}
}

async function runVitest() {
	const folder = mkdtempSync(join(tmpdir(), "test-tally-"));
	const file = join(folder, "tally.json");
	vitest = spawn(
		process.execPath,
		[
			join(root, "node_modules", "vitest", "vitest.mjs"),
			"run",
			...projects.map((name) => `--project=${name}`),
		],
		{ cwd: root, stdio: "inherit", env: { ...process.env, TEST_TALLY: file } },
	);
	const code = await new Promise((resolve) => vitest.once("close", resolve));
	const tally = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
	rmSync(folder, { recursive: true });
	return count(tally, code);
}

function count(tally, code) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	if (tally === undefined) failure("vitest ended without saying what it did.");
	for (const name of tally === undefined ? [] : projects) {
		const { passed = 0, failed = 0, skipped = 0, broken = 0 } = tally.projects[name] ?? {};
		sum.passed += passed;
		sum.failed += failed + broken;
		sum.skipped += skipped;
		process.stdout.write(`${name}: ${passed} passed, ${failed + broken} failed\n`);
		if (passed + failed + broken === 0) failure(`Project "${name}" ran no tests.`);
	}
	if (code !== 0 && sum.failed + totals.failed === 0)
		failure(`vitest ended with exit code ${code} though no test failed: see its output above.`);
	if (tally?.errors > 0) failure(`${tally.errors} errors outside any test, see above.`);
	return sum;
}

function failure(message) {
	process.stdout.write(`✗ ${message}\n`);
	totals.failed += 1;
}

#!/usr/bin/env node
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bringNode } from "./node-runtime.mjs";
import { environmentFor } from "./npm.mjs";
import { bringPackages } from "./packages.mjs";
import { cache, root } from "./root.mjs";
import { say } from "./say.mjs";

// Plain JavaScript for any Node from 18: brings what the program needs, then runs `run.mjs [NODE OPTIONS] ENTRY ARGUMENTS…` with it.
const given = process.argv.slice(2);
const at = given.findIndex((argument) => !argument.startsWith("--"));
const [entry, ...rest] = at < 0 ? [] : given.slice(at);
try {
	if (entry === undefined)
		throw new Error("Usage: node setup/run.mjs [NODE OPTIONS] ENTRY [ARGUMENTS…]");
	const node = bringNode();
	bringPackages(node);
	await run(node, [...given.slice(0, at), join(root, entry), ...rest]);
} catch (error) {
	say(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

/** Runs the program to its end, hands on the signals that ask for it, and ends with its exit code. */
async function run(node, parameters) {
	const leash = pathToFileURL(join(root, "setup", "leash.mjs")).href;
	const options = ["--disable-warning=ExperimentalWarning", `--import=${leash}`];
	const child = spawn(node, [...options, ...parameters], {
		env: { NODE_COMPILE_CACHE: join(cache, "compiled"), ...environmentFor(node) },
		stdio: ["inherit", "inherit", "inherit", "ipc"],
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(signal, () => child.kill(signal));
	if (process.env.npm_lifecycle_event !== undefined) stopWithParent(child);
	const [code, signal] = await new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("exit", (...end) => resolve(end));
	});
	process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
}

/** npm may be killed by kill -9, which it cannot hand on; that shows only as another parent, of ours or of npm's shell between. */
function stopWithParent(child) {
	const before = ancestors();
	const watch = setInterval(() => {
		if (ancestors() !== before) child.kill("SIGTERM");
	}, 1_000);
	watch.unref();
}

function ancestors() {
	const parent = process.ppid;
	try {
		const [, grandparent] = /^\d+ \(.*\) \S (\d+) /s.exec(
			readFileSync(`/proc/${parent}/stat`, "utf8"),
		);
		return `${parent} ${grandparent}`;
	} catch {
		return `${parent}`;
	}
}

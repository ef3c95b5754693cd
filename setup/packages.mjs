import { createHash } from "node:crypto";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npm.mjs";
import { cache, root } from "./root.mjs";
import { say } from "./say.mjs";

const installed = join(root, "node_modules");
const stamp = join(installed, ".installed-from");
const deadAfterMs = 3_600_000;

/**
 * Makes node_modules hold what package-lock.json says. npm works in a folder of its own that takes the place of
 * node_modules only when it is whole, so an interrupted install is simply done again.
 */
export function bringPackages(node) {
	if (upToDate()) return;
	const why = existsSync(installed) ? "package-lock.json changed" : "first start";
	say(`Installing the npm packages (${why}) …`);
	mkdirSync(cache, { recursive: true });
	removeDeadDrafts();
	const draft = mkdtempSync(join(cache, "packages-"));
	try {
		installInto(draft, node);
		if (upToDate()) return;
		if (existsSync(installed)) renameSync(installed, join(draft, "replaced"));
		renameSync(join(draft, "node_modules"), installed);
	} catch (error) {
		if (!upToDate()) throw error;
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** What an install left that was killed; a younger one may still be at work. */
function removeDeadDrafts() {
	for (const name of readdirSync(cache)) {
		const path = join(cache, name);
		if (name.startsWith("packages-") && Date.now() - statSync(path).mtimeMs > deadAfterMs)
			rmSync(path, { recursive: true, force: true });
	}
}

/**
 * `npm ci` would refuse a lock file that lacks the builds of a native package for platforms whose own package was not to be
 * had where the lock file was made; `npm install` in a fresh folder takes the locked versions just as well.
 */
function installInto(draft, node) {
	for (const name of ["package.json", "package-lock.json", ".npmrc"])
		if (existsSync(join(root, name))) copyFileSync(join(root, name), join(draft, name));
	const lock = readFileSync(join(draft, "package-lock.json"));
	const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
	if (runNpm(node, ["install", "--no-save", ...quiet], draft) !== 0)
		throw new Error(
			"The npm packages could not be installed (npm says why above). The first start needs the network; later ones don't.",
		);
	mkdirSync(join(draft, "node_modules"), { recursive: true });
	writeFileSync(join(draft, "node_modules", ".installed-from"), hashOf(lock));
}

function upToDate() {
	if (stampFits()) return true;
	if (!packagesAreCurrent()) return false;
	writeFileSync(stamp, hashOf(readLock()));
	return true;
}

/**
 * Whether node_modules holds what package-lock.json says; changes nothing. True too when somebody ran npm themselves: npm
 * keeps its own account of what it installed.
 */
export function packagesAreCurrent() {
	if (stampFits()) return true;
	const account = join(installed, ".package-lock.json");
	if (!existsSync(account)) return false;
	const wanted = JSON.parse(readLock().toString("utf8")).packages;
	const present = JSON.parse(readFileSync(account, "utf8")).packages;
	for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
		if (path === "" || present[path]?.version === version) continue;
		if (present[path] === undefined && (optional || devOptional || peer)) continue;
		return false;
	}
	return true;
}

function stampFits() {
	return existsSync(stamp) && readFileSync(stamp, "utf8") === hashOf(readLock());
}

function readLock() {
	return readFileSync(join(root, "package-lock.json"));
}

function hashOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Debian's headless shell first: the full chromium stalls for minutes where there is no session bus. */
const programs = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
const macPrograms = [
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts a headless Chromium that asks nothing of the network on its own; for a test file's beforeAll. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error(howToGet);
	return chromium.launch({
		executablePath,
		// Chromium's sandbox refuses to run as root.
		chromiumSandbox: process.getuid?.() !== 0,
		args: [
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}

/** Makes sure that a Chromium is there, installing one when it may; throws with the command to run when it can't. */
export function bringChromium(say: (line: string) => void): string {
	const found = findChromium();
	if (found !== undefined) return found;
	if (process.env.CHROMIUM_PATH)
		throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which cannot be run.`);
	if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
		say("The browser tests need Chromium: apt-get install chromium-headless-shell …");
		const install = ["install", "-y", "--no-install-recommends", "chromium-headless-shell"];
		if (!runs("apt-get", install)) {
			runs("apt-get", ["update"]);
			runs("apt-get", install);
		}
	}
	if (findChromium() === undefined) {
		say("The browser tests need Chromium: fetching playwright's own …");
		const cli = join(import.meta.dirname, "../../node_modules/playwright-core/cli.js");
		runs(process.execPath, [cli, "install", "chromium-headless-shell"]);
	}
	const brought = findChromium();
	if (brought === undefined) throw new Error(howToGet);
	return brought;
}

const howToGet =
	"The browser tests need Chromium and none was found. Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright-core install chromium-headless-shell; or set CHROMIUM_PATH to one that is there.";

function findChromium(): string | undefined {
	const set = process.env.CHROMIUM_PATH;
	if (set) return runnable(set) ? set : undefined;
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	const candidates = [
		...programs.flatMap((name) => folders.map((folder) => join(folder, name))),
		chromium.executablePath(),
		...macPrograms,
	];
	return candidates.find(runnable);
}

function runnable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function runs(command: string, parameters: readonly string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync(command, parameters, { env, stdio: ["ignore", 2, 2] }).status === 0;
}

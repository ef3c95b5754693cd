import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

const program = join(import.meta.dirname, "..");
const shelf = join(program, ".cache", "client");
const folders = ["client", "domain"];
const files = ["vite.config.ts", "package-lock.json", "tsconfig.base.json"];
const keptBuilds = 3;

/**
 * Gives the folder of the built client: the one given, built beforehand, or our own, built only when its sources changed
 * since. A build appears whole or not at all, so an interrupted one is done again, and a running server keeps the one that
 * it serves. Throws when the folder given holds no client.
 */
export async function buildClient(say: (line: string) => void, given = ""): Promise<string> {
	if (given !== "") return builtBeforehand(given);
	const built = join(shelf, await fingerprint());
	if (existsSync(built)) return built;
	say("Building the client …");
	await mkdir(shelf, { recursive: true });
	const draft = await mkdtemp(join(shelf, "draft-"));
	try {
		await runVite(draft);
		await rename(draft, built).catch((error: unknown) => {
			if (!existsSync(built)) throw error;
		});
	} finally {
		await rm(draft, { recursive: true, force: true });
	}
	await removeOldBuilds();
	return built;
}

function builtBeforehand(given: string): string {
	const folder = resolve(program, given);
	if (!existsSync(join(folder, "index.html")))
		throw new Error(
			`CLIENT_DIR names ${folder}, which holds no built client. Unset it, and the client is built at the start.`,
		);
	return folder;
}

async function fingerprint(): Promise<string> {
	const hash = createHash("sha256");
	const sources = [...files];
	for (const folder of folders)
		for (const entry of await readdir(join(program, folder), {
			recursive: true,
			withFileTypes: true,
		}))
			if (entry.isFile())
				sources.push(join(entry.parentPath, entry.name).slice(program.length + 1));
	const ours = sources.filter((path) => !/^client[\\/]dist[\\/]/.test(path)).sort();
	for (const path of ours) hash.update(`${path}\0`).update(await readFile(join(program, path)));
	return hash.digest("hex").slice(0, 16);
}

function runVite(outDir: string): Promise<void> {
	const vite = join(program, "node_modules", "vite", "bin", "vite.js");
	const parameters = ["build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "warn"];
	const child = spawn(process.execPath, [vite, ...parameters], {
		cwd: program,
		// Else an empty NODE_ENV would give React's development build, twice the size.
		env: { ...process.env, NODE_ENV: "production" },
		stdio: ["ignore", 2, 2],
	});
	const end = () => child.kill();
	process.once("exit", end);
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => {
			process.off("exit", end);
			if (code === 0) resolve();
			else reject(new Error("The client could not be built: vite says why above."));
		});
	});
}

async function removeOldBuilds(): Promise<void> {
	const builds: { path: string; made: number }[] = [];
	for (const name of await readdir(shelf)) {
		if (name.startsWith("draft-")) continue;
		const path = join(shelf, name);
		const made = (await stat(path).catch(() => undefined))?.mtimeMs;
		if (made !== undefined) builds.push({ path, made });
	}
	builds.sort((a, b) => b.made - a.made);
	for (const { path } of builds.slice(keptBuilds)) await rm(path, { recursive: true, force: true });
}

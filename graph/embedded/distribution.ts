import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { withBuildLock } from "#graph/embedded/build-lock.ts";
import { runCommand } from "#graph/embedded/command.ts";
import {
	CannotEmbed,
	type Java,
	javaTool,
	mavenCommand,
	needBuildTools,
} from "#graph/embedded/java.ts";
import { programFolder } from "#graph/settings.ts";

const sources = ["pom.xml", "Launcher.java", "neo4j.conf"] as const;
const shelf = join(programFolder, ".cache", "neo4j");

/**
 * The folder with Neo4j's jars, the compiled launcher and its settings, made once for each version of their sources.
 * It appears whole or not at all, so an interrupted first run leaves nothing half-made. Throws `CannotEmbed`.
 */
export async function prepareDistribution(
	java: Java,
	say: (line: string) => void,
): Promise<string> {
	const folder = join(shelf, await fingerprint());
	if (existsSync(folder)) return folder;
	await needBuildTools(java, say);
	await mkdir(shelf, { recursive: true });
	return withBuildLock(join(shelf, "building"), async () => {
		if (existsSync(folder)) return folder;
		const draft = join(shelf, "draft");
		await rm(draft, { recursive: true, force: true });
		await mkdir(draft);
		say("Fetching Neo4j 5.26 through Maven, some 120 MB, once …");
		await fetchJars(draft);
		await compileLauncher(java, draft);
		await rename(draft, folder);
		await removeOthers(folder);
		return folder;
	});
}

async function fingerprint(): Promise<string> {
	const hash = createHash("sha256");
	for (const name of sources) hash.update(await readFile(join(import.meta.dirname, name)));
	return hash.digest("hex").slice(0, 16);
}

async function fetchJars(draft: string): Promise<void> {
	const pom = join(draft, "pom.xml");
	await copyFile(join(import.meta.dirname, "pom.xml"), pom);
	const { code, output } = await runCommand(mavenCommand, [
		"--batch-mode",
		"--quiet",
		`--file=${pom}`,
		"dependency:copy-dependencies",
		"-DincludeScope=runtime",
		`-DoutputDirectory=${join(draft, "lib")}`,
	]);
	if (code === 0) return;
	const problem = /\[ERROR\].*/.exec(output)?.[0] ?? output.trim();
	throw new CannotEmbed(`Maven could not fetch Neo4j: ${problem.slice(0, 400)}`);
}

/** A jar, not a folder of classes: Java archives only classes from jars. */
async function compileLauncher(java: Java, draft: string): Promise<void> {
	const jars = (await readdir(join(draft, "lib"))).sort().map((jar) => `lib/${jar}`);
	const classPath = jars.map((jar) => join(draft, jar)).join(delimiter);
	const classes = join(draft, "classes");
	const source = join(import.meta.dirname, "Launcher.java");
	const compile = ["--release", "17", "-nowarn", "-cp", classPath, "-d", classes, source];
	const pack = ["--create", `--file=${join(draft, "launcher.jar")}`, "-C", classes, "."];
	for (const [tool, parameters] of [["javac", compile] as const, ["jar", pack] as const]) {
		const { code, output } = await runCommand(javaTool(java, tool), parameters);
		if (code !== 0)
			throw new CannotEmbed(`${tool} failed on the launcher: ${output.slice(0, 400)}`);
	}
	await writeFile(join(draft, "class-path"), [...jars, "launcher.jar"].join(delimiter));
	await copyFile(join(import.meta.dirname, "neo4j.conf"), join(draft, "neo4j.conf"));
}

/** Earlier versions of Neo4j or of the launcher, a quarter of a gigabyte each. */
async function removeOthers(folder: string): Promise<void> {
	for (const name of await readdir(shelf)) {
		const other = join(shelf, name);
		if (/^[0-9a-f]{16}$/.test(name) && other !== folder)
			await rm(other, { recursive: true, force: true });
	}
}

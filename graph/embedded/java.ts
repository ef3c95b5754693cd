import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "#graph/embedded/command.ts";

/** An embedded Neo4j cannot be had on this machine; the message says what is missing. */
export class CannotEmbed extends Error {
	override readonly name = "CannotEmbed";
}

export interface Java {
	/** Folder of its programs; undefined when they are on the PATH. */
	readonly folder: string | undefined;
	/** What it says of itself, all on one line; tells one Java from another. */
	readonly description: string;
}

const oldestJava = 17;

/** The Java of JAVA_HOME, else the one on the PATH, else the one macOS names; undefined when none is 17 or newer. */
async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<Java | undefined> {
	const homes: (string | undefined)[] = [environment.JAVA_HOME || undefined, undefined];
	// Options from outside change what Java says of itself, not which one it is.
	const { JAVA_TOOL_OPTIONS: _, _JAVA_OPTIONS: __, ...plain } = environment;
	const javaHome = "/usr/libexec/java_home";
	if (process.platform === "darwin" && existsSync(javaHome)) {
		const { code, output } = await runCommand(javaHome, ["-v", `${oldestJava}+`]);
		if (code === 0) homes.push(output.trim());
	}
	for (const home of homes) {
		const folder = home === undefined ? undefined : join(home, "bin");
		const { code, output } = await runCommand(javaTool({ folder }, "java"), ["-version"], plain);
		const major = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
		if (code !== 0 || major < oldestJava) continue;
		return { folder, description: output.replaceAll(/\s+/g, " ").trim() };
	}
	return undefined;
}

/** How to call one of its programs; a JRE lacks javac and jar. */
export function javaTool(java: Pick<Java, "folder">, name: "java" | "javac" | "jar"): string {
	return java.folder === undefined ? name : join(java.folder, name);
}

/** The Java that is there, or the one that could be installed; throws `CannotEmbed` with what is missing. */
export async function needJava(say: (line: string) => void): Promise<Java> {
	const found = await findJava();
	if (found !== undefined) return found;
	await installWithApt("a JDK", await aptJdk(), say);
	const installed = await findJava();
	if (installed === undefined) throw new CannotEmbed(`no Java ${oldestJava} or newer was found`);
	return installed;
}

/** Makes sure that the compiler of `java` and Maven run; throws `CannotEmbed` with what is missing. */
export async function needBuildTools(java: Java, say: (line: string) => void): Promise<void> {
	if (!(await runs(javaTool(java, "javac"), "-version"))) {
		await installWithApt("a JDK", await aptJdk(), say);
		if (!(await runs(javaTool(java, "javac"), "-version")))
			throw new CannotEmbed("Java was found without its compiler javac (a JRE, not a JDK)");
	}
	if (await runs(mavenCommand, "-version")) return;
	await installWithApt("Maven", "maven", say);
	if (!(await runs(mavenCommand, "-version"))) throw new CannotEmbed("Maven (mvn) was not found");
}

export const mavenCommand = process.platform === "win32" ? "mvn.cmd" : "mvn";

async function runs(command: string, ...parameters: string[]): Promise<boolean> {
	return (await runCommand(command, parameters)).code === 0;
}

/** Only root on Debian and its relatives can install without asking; elsewhere a person gets the command to run. */
async function installWithApt(
	what: string,
	packageName: string,
	say: (line: string) => void,
): Promise<void> {
	if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
	say(
		`Neo4j needs ${what}, which is missing here: installing it (apt-get install ${packageName}) …`,
	);
	const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const install = ["install", "-y", "--no-install-recommends", packageName];
	if ((await runCommand("apt-get", install, quiet)).code === 0) return;
	await runCommand("apt-get", ["update"], quiet);
	const { code, output } = await runCommand("apt-get", install, quiet);
	if (code !== 0) say(`apt-get install ${packageName} failed: ${lastLine(output)}`);
}

/** The name of Debian's package: Neo4j 5 is made for Java 17 and 21; what "default" means differs per release, and is 11 on some. */
export async function aptJdk(): Promise<string> {
	for (const name of ["openjdk-21-jdk-headless", "openjdk-17-jdk-headless"])
		if (/Candidate: \d/.test((await runCommand("apt-cache", ["policy", name])).output)) return name;
	return "default-jdk-headless";
}

function lastLine(output: string): string {
	return output.trim().split("\n").at(-1) ?? "";
}

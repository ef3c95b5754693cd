import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNode, wantedNode } from "./node-runtime.mjs";
import { packagesAreCurrent } from "./packages.mjs";
import { cache, root } from "./root.mjs";

const ok = (about, found, advice) => ({ state: "ok", about, found, advice });
const later = (about, found, advice) => ({ state: "later", about, found, advice });
const wrong = (about, found, advice) => ({ state: "wrong", about, found, advice });

const oldestNode = 18;
const oldestJava = 17;

/**
 * Looks at the programs of this machine: Node, npm, the packages, and the three ways to a Neo4j, of which one must be open.
 * Gives the findings, the Node that the program would run on if it is here, and whether the packages are.
 */
export function examineMachine(environment) {
	const node = findNode();
	const packages = existsSync(join(root, "node_modules")) && packagesAreCurrent();
	const findings = [
		examineNode(node),
		examineNpm(node !== undefined && packages),
		examinePackages(packages),
	];
	if (environment.NEO4J_URI) return { node, packages, findings };
	return { node, packages, findings: [...findings, ...waysToNeo4j(environment)] };
}

function examineNode(node) {
	const { node: version } = process.versions;
	if (Number(version.split(".")[0]) < oldestNode)
		return wrong("Node", `${version}, too old.`, `Install Node ${wantedNode}: https://nodejs.org`);
	if (node === process.execPath) return ok("Node", `${version}.`);
	if (node !== undefined)
		return ok("Node", `${version}, and a Node ${wantedNode} for this program alone.`);
	return later(
		"Node",
		`${version}.`,
		`npm start fetches Node ${wantedNode} for this program alone, once; that needs the network.`,
	);
}

function examineNpm(allThere) {
	const version = said("npm", "--version");
	if (version !== undefined) return ok("npm", `${version}.`);
	if (allThere) return ok("npm", "not found, and not needed.");
	return wrong("npm", "not found.", "Install Node.js with npm: https://nodejs.org");
}

function examinePackages(current) {
	if (current) return ok("npm packages", "installed.");
	if (existsSync(join(root, "node_modules")))
		return later(
			"npm packages",
			"not those of package-lock.json.",
			"npm start installs them anew; that needs the network.",
		);
	return later(
		"npm packages",
		"not installed.",
		"npm start installs them, some 350 MB; that needs the network.",
	);
}

/** A Neo4j of our own needs Java, and to be fetched once a JDK and Maven; else a Docker engine will do. */
function waysToNeo4j(environment) {
	const java = findJava(environment);
	const fetched = existsSync(join(cache, "neo4j", distributionName(), "class-path"));
	const javac = java && said(tool(java, "javac"), "-version");
	const maven = said(process.platform === "win32" ? "mvn.cmd" : "mvn", "-version");
	const docker = findDocker();
	const apt = process.getuid?.() === 0 && existsSync("/etc/debian_version");
	const needed = [
		["Java", java?.version, `${oldestJava} or newer`, true, "a JDK"],
		["javac", javac?.replace("javac ", ""), "part of a JDK", !fetched, "a JDK"],
		["Maven", /Maven ([\w.-]+)/.exec(maven ?? "")?.[1], "mvn", !fetched, "Maven"],
	];
	const findings = needed.map(([about, found, what, isNeeded, whole]) => {
		if (found !== undefined) return ok(about, `${found}.`);
		if (!isNeeded) return ok(about, "not found, and not needed any more.");
		if (apt)
			return later(about, `not found (${what}).`, `npm start installs ${whole} with apt-get.`);
		if (docker.works) return ok(about, `not found (${what}), and not needed, as Docker answers.`);
		return wrong(
			about,
			`not found (${what}).`,
			`Install ${whole}, start Docker, or set NEO4J_URI; npm start names the commands.`,
		);
	});
	const embeds = findings.every(({ state }) => state !== "wrong") && (java !== undefined || apt);
	return [...findings, docker.finding, examineNeo4j(fetched, embeds, docker.works)];
}

function examineNeo4j(fetched, embeds, docker) {
	if (fetched) return ok("Neo4j", "fetched, to be run by this program.");
	if (embeds)
		return later(
			"Neo4j",
			"not fetched yet.",
			"npm start fetches it through Maven, some 120 MB; that needs the network.",
		);
	if (docker)
		return later("Neo4j", "none of our own.", "npm start uses the one of docker-compose.yml.");
	return wrong(
		"Neo4j",
		"none can be had.",
		"Any one of a JDK with Maven, Docker, or NEO4J_URI opens a way.",
	);
}

/** As graph/embedded/distribution.ts names the folder: by what it is made from. */
function distributionName() {
	const hash = createHash("sha256");
	for (const name of ["pom.xml", "Launcher.java", "neo4j.conf"])
		hash.update(readFileSync(join(root, "graph", "embedded", name)));
	return hash.digest("hex").slice(0, 16);
}

function findJava(environment) {
	const homes = [environment.JAVA_HOME, undefined, macJava()];
	for (const home of homes) {
		if (home === "") continue;
		const folder = home === undefined ? undefined : join(home, "bin");
		const description = said(tool({ folder }, "java"), "-version");
		const version = /version "((\d+)[^"]*)"/.exec(description ?? "");
		if (version !== null && Number(version[2]) >= oldestJava)
			return { folder, version: version[1] };
	}
	return undefined;
}

function macJava() {
	if (process.platform !== "darwin") return undefined;
	return said("/usr/libexec/java_home", "-v", `${oldestJava}+`) ?? "";
}

function tool({ folder }, name) {
	return folder === undefined ? name : join(folder, name);
}

function findDocker() {
	const engine = said("docker", "version", "--format", "{{.Server.Version}}");
	if (engine === undefined)
		return {
			works: false,
			finding: ok("Docker", "no engine answers, and none is needed where Java is."),
		};
	const compose = said("docker", "compose", "version", "--short");
	if (compose === undefined)
		return { works: false, finding: ok("Docker", `${engine} without Compose, so it isn't used.`) };
	return {
		works: true,
		finding: ok("Docker", `${engine} with Compose ${compose}; used where Java is missing.`),
	};
}

/** What a program says when asked, or undefined when it can't be run or fails. */
function said(command, ...parameters) {
	const { JAVA_TOOL_OPTIONS: _, _JAVA_OPTIONS: __, ...env } = process.env;
	const shell = process.platform === "win32" && /^npm$|\.cmd$/.test(command);
	const { status, stdout, stderr } = spawnSync(command, parameters, {
		encoding: "utf8",
		env,
		shell,
		timeout: 20_000,
	});
	return status === 0 ? `${stdout}${stderr}`.trim() : undefined;
}

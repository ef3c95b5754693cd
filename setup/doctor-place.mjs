import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import { dirname, join, resolve } from "node:path";
import { root } from "./root.mjs";

const ok = (about, found, advice) => ({ state: "ok", about, found, advice });
const later = (about, found, advice) => ({ state: "later", about, found, advice });
const wrong = (about, found, advice) => ({ state: "wrong", about, found, advice });

const patienceMs = 5_000;

/** What a first start needs: Node, packages, Neo4j with its class archive, an empty store; and what any start needs to write. */
const needs = { first: 1_500_000_000, any: 300_000_000 };

/** Looks at what the program would use here: the store, the data folder, the disk and the port. */
export async function examinePlace(environment, machine) {
	const data = resolve(root, environment.DATA_DIR || "data");
	const folders = examineData(data);
	const given = environment.NEO4J_URI;
	const stores = given ? [await examineGiven(environment, machine)] : [examineOwn(data, machine)];
	return [...stores, folders, examineDisk(data, machine), await examinePort(environment)];
}

async function examineGiven(environment, machine) {
	const about = "Neo4j at NEO4J_URI";
	if (machine.node !== undefined && machine.packages) {
		const { problem, ...store } = askStore(machine, environment);
		if (problem !== undefined) return wrong(about, problem);
		return ok(about, `answers at ${store.uri}. ${describe(store)}`);
	}
	let place;
	try {
		place = new URL(environment.NEO4J_URI);
	} catch {
		return wrong(about, "is no address.", "Give one such as NEO4J_URI=neo4j://HOST:7687");
	}
	const { hostname, port } = place;
	if (await answers(hostname, Number(port || 7687)))
		return later(
			about,
			`${hostname}:${port || 7687} answers.`,
			"Its store can be looked at once the packages are installed.",
		);
	return wrong(
		about,
		`${hostname}:${port || 7687} does not answer.`,
		"Start it, correct NEO4J_URI, or unset it to use a Neo4j of our own.",
	);
}

function examineOwn(data, machine) {
	const home = join(data, "neo4j");
	const about = "Store";
	if (!fs.existsSync(home)) return later(about, `none yet in ${data}.`, "npm start makes it.");
	const size = `${megabytes(sizeOf(home))} in ${home}`;
	const running = readRunning(home);
	if (running === undefined)
		return ok(
			about,
			`${size}; its Neo4j doesn't run, so the reports aren't counted.`,
			"npm start starts it.",
		);
	if (machine.node === undefined || !machine.packages)
		return ok(about, `${size}; its Neo4j runs (process ${running.pid}).`, "npm start joins it.");
	const { problem, ...store } = askStore(machine, {
		NEO4J_URI: `bolt://127.0.0.1:${running.bolt}`,
		NEO4J_USERNAME: "neo4j",
		NEO4J_PASSWORD: running.password,
	});
	if (problem !== undefined)
		return wrong(about, `${size}; its Neo4j runs (process ${running.pid}). ${problem}`);
	return ok(
		about,
		`${size}; its Neo4j runs (process ${running.pid}). ${describe(store)}`,
		"npm start joins it.",
	);
}

function describe({ version, newest, reports, sampleReports }) {
	if (version === 0) return "It is empty; npm start sets it up.";
	const what = sampleReports === reports && reports > 0 ? "fictional sample reports" : "reports";
	const upgrade = version < newest ? `, which npm start brings to ${newest}` : "";
	return `Store version ${version}${upgrade}; ${reports} ${what}.`;
}

/** The program itself asks, as it alone has the driver. */
function askStore({ node }, environment) {
	const { stdout, stderr } = spawnSync(node, [join(root, "graph", "examine.ts")], {
		encoding: "utf8",
		env: { ...process.env, ...environment },
		timeout: 60_000,
	});
	try {
		return JSON.parse(stdout);
	} catch {
		return {
			problem: `The store could not be looked at: ${stderr.trim().split("\n").at(-1) || "no answer in time"}.`,
		};
	}
}

/** Undefined when none runs, or when this user may not know. */
function readRunning(home) {
	try {
		const { pid, bolt } = JSON.parse(fs.readFileSync(join(home, "running.json"), "utf8"));
		process.kill(pid, 0);
		return { pid, bolt, password: fs.readFileSync(join(home, "password"), "utf8").trim() };
	} catch {
		return undefined;
	}
}

function examineData(data) {
	const about = "Data folder";
	const advice = "Make it writable, or set DATA_DIR to a folder that is.";
	const there = nearest(data);
	if (!fs.statSync(there).isDirectory()) return wrong(about, `${there} is no folder.`, advice);
	if (!isWritable(there)) return wrong(about, `${there} cannot be written.`, advice);
	if (there !== data)
		return later(about, `${data} is not there yet.`, "npm start makes it, for you alone.");
	const home = join(data, "neo4j");
	if (fs.existsSync(home) && !isWritable(home))
		return wrong(about, `${home} cannot be written.`, advice);
	const open =
		process.platform !== "win32" && fs.existsSync(home) && (fs.statSync(home).mode & 0o077) !== 0;
	if (open)
		return ok(about, `${data}, which other users can look into.`, `Close it: chmod 700 "${home}"`);
	return ok(about, `${data}, writable.`);
}

function examineDisk(data, { node, packages }) {
	const about = "Disk";
	if (typeof fs.statfsSync !== "function")
		return ok(about, "this Node can't tell how much is free.");
	const need = node !== undefined && packages ? needs.any : needs.first;
	const { bavail, bsize } = fs.statfsSync(nearest(data));
	const free = `${megabytes(bavail * bsize)} free`;
	if (bavail * bsize >= need) return ok(about, `${free}.`);
	return wrong(
		about,
		`${free}, and ${megabytes(need)} are needed.`,
		"Make room, or set DATA_DIR to another disk.",
	);
}

async function examinePort(environment) {
	const about = "Port";
	const port = Number(environment.PORT || 4000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		return wrong(
			about,
			`PORT is "${environment.PORT}", which is no port.`,
			"Give a number such as 4000.",
		);
	const host = environment.BIND_ADDRESS || "127.0.0.1";
	const code = await bindProblem(port, host);
	if (code === undefined) return ok(about, `${port} is free; Neo4j takes free ones by itself.`);
	if (code !== "EADDRINUSE")
		return wrong(
			about,
			`${port} at ${host} can't be used (${code}).`,
			"Choose another PORT above 1023, or unset BIND_ADDRESS.",
		);
	const own = await isOurs(port);
	return wrong(
		about,
		own
			? `${port} is taken by this program itself: open http://127.0.0.1:${port}`
			: `${port} is taken by another program.`,
		`For a second one choose another port: PORT=${port < 65_535 ? port + 1 : 4000} npm start`,
	);
}

function bindProblem(port, host) {
	return new Promise((done) => {
		const probe = net.createServer();
		probe.once("error", ({ code }) => done(code));
		probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(undefined)));
	});
}

async function isOurs(port) {
	try {
		const signal = AbortSignal.timeout(patienceMs);
		const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal });
		return (await answer.json()).status === "alive";
	} catch {
		return false;
	}
}

function answers(host, port) {
	return new Promise((done) => {
		const socket = net.connect({ host, port, timeout: patienceMs });
		const end = (answer) => {
			socket.destroy();
			done(answer);
		};
		socket.once("connect", () => end(true));
		socket.once("timeout", () => end(false));
		socket.once("error", () => end(false));
	});
}

/** The folder itself, or the one above it in which it would be made. */
function nearest(folder) {
	let there = folder;
	while (!fs.existsSync(there) && dirname(there) !== there) there = dirname(there);
	return there;
}

function isWritable(folder) {
	try {
		fs.accessSync(folder, fs.constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** What can't be looked at counts nothing. */
function sizeOf(path) {
	try {
		const found = fs.lstatSync(path);
		if (!found.isDirectory()) return found.size;
		return fs.readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
	} catch {
		return 0;
	}
}

function megabytes(bytes) {
	return `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;
}

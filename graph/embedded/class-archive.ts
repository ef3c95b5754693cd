import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import neo4j from "neo4j-driver";
import { withBuildLock } from "#graph/embedded/build-lock.ts";
import type { Java } from "#graph/embedded/java.ts";
import { launchNeo4j } from "#graph/embedded/launch.ts";
import { leaseNeo4j } from "#graph/embedded/lease.ts";

/** One use of everything that the first seconds of a start need: the planner, writing, constraints, full text. */
const exercise = [
	"CREATE CONSTRAINT exercise IF NOT EXISTS FOR (n:Exercise) REQUIRE n.id IS UNIQUE",
	"CREATE FULLTEXT INDEX exercise_text IF NOT EXISTS FOR (n:Exercise) ON EACH [n.name]",
	"CALL db.awaitIndexes(60)",
	"UNWIND range(1, 20) AS id MERGE (n:Exercise {id: id}) SET n.name = 'name ' + id MERGE (n)-[:NEXT]->(n)",
	"MATCH (n:Exercise)-[r]->(m) WITH n, count(r) AS links, collect(m {.id}) AS near RETURN n, links, near ORDER BY n.name LIMIT 5",
	"CALL db.index.fulltext.queryNodes('exercise_text', 'name*') YIELD node, score RETURN node.name, score LIMIT 5",
	"MATCH (n:Exercise) DETACH DELETE n",
];

/**
 * The path of Java's class data archive for this distribution, made once by a short run of a temporary Neo4j: it takes a
 * third off every later start. Where Java cannot make one, the file stays away and Neo4j starts without.
 */
export async function classArchive(
	java: Java,
	distribution: string,
	say: (line: string) => void,
): Promise<string> {
	const name = createHash("sha256").update(java.description).digest("hex").slice(0, 16);
	const archive = join(distribution, `classes-${name}.jsa`);
	const tried = join(distribution, `classes-${name}.tried`);
	if (existsSync(tried)) return archive;
	await withBuildLock(join(distribution, "archiving"), async () => {
		if (existsSync(tried)) return;
		say("Preparing Neo4j for fast starts, once …");
		await removeOthers(distribution);
		const draft = `${archive}.draft`;
		try {
			await withPlainPath(distribution, (plain) => train(java, plain, draft));
			await rename(draft, archive);
		} catch (error) {
			say(`Neo4j will start without a class data archive (${String(error)}).`);
		}
		await writeFile(tried, "");
	});
	return archive;
}

/**
 * Java 17 archives no class from a jar whose path has a space or anything else that a URL escapes. The class path is
 * relative, so an archive made with a copy of the jars serves the jars themselves, as long as their times are the same.
 */
async function withPlainPath(
	distribution: string,
	work: (distribution: string) => Promise<void>,
): Promise<void> {
	if (!pathToFileURL(distribution).pathname.includes("%")) return work(distribution);
	const copy = await mkdtemp(join(tmpdir(), "neo4j-archiving-"));
	try {
		for (const name of ["lib", "launcher.jar", "class-path", "neo4j.conf"])
			await cp(join(distribution, name), join(copy, name), {
				recursive: true,
				preserveTimestamps: true,
			});
		await work(copy);
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

const memory = { heap: "512m", pages: "128m" } as const;

async function train(java: Java, distribution: string, archive: string): Promise<void> {
	const folder = join(distribution, "training");
	await mkdir(folder, { recursive: true });
	const home = await mkdtemp(join(folder, "store-"));
	let ended: Promise<unknown> = Promise.resolve();
	const lease = await leaseNeo4j(home, async () => {
		const launch = { java, distribution, home, memory, archive, purpose: "train" } as const;
		const child = await launchNeo4j(launch);
		ended = new Promise((resolve) => child.once("exit", resolve));
		return child;
	});
	const driver = neo4j.driver(lease.uri, neo4j.auth.basic("neo4j", lease.password));
	try {
		for (const cypher of exercise) await driver.executeQuery(cypher, {}, { database: "neo4j" });
	} finally {
		await driver.close();
		await lease.release();
		await ended;
		await rm(folder, { recursive: true, force: true });
	}
}

/** Each takes over 100 MB and serves only the Java that it was made with. */
async function removeOthers(distribution: string): Promise<void> {
	for (const name of await readdir(distribution))
		if (/^classes-.*\.(jsa|tried|draft)$/.test(name))
			await rm(join(distribution, name), { force: true });
}

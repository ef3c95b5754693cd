import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { runCommand } from "#graph/embedded/command.ts";
import { type ConnectionSettings, type GivenDatabase, programFolder } from "#graph/settings.ts";
import { DatabaseUnavailable } from "#graph/unavailable.ts";

export interface DockerNeo4j extends GivenDatabase {
	/** Stops the service when `idle` says that nobody else uses it and this program started it. */
	release(idle: () => Promise<boolean>): Promise<void>;
}

const service = "neo4j";
const composeFile = join(programFolder, "docker-compose.yml");

/**
 * Uses the Neo4j service of docker-compose.yml, starting it when it does not run; undefined where no Docker engine with
 * Compose answers. Throws `DatabaseUnavailable` when the service does not start.
 */
export async function startDocker(
	settings: Pick<ConnectionSettings, "dataFolder" | "say">,
): Promise<DockerNeo4j | undefined> {
	const engine = await runCommand("docker", ["version", "--format", "{{.Server.Version}}"]);
	if (engine.code !== 0) return undefined;
	if ((await runCommand("docker", ["compose", "version"])).code !== 0) return undefined;
	const password = await keptPassword(settings.dataFolder);
	const mark = join(settings.dataFolder, "docker-started");
	const before = await compose(password, ["port", service, "7687"]);
	const running = /:(\d+)\s*$/.exec(before.code === 0 ? before.output : "")?.[1];
	const port = running === undefined ? await freePort() : Number(running);
	if (running === undefined) {
		settings.say("Starting Neo4j in Docker …");
		const up = await compose(password, ["up", "--detach", "--wait", service], port);
		if (up.code !== 0)
			throw new DatabaseUnavailable(
				`Docker could not start the Neo4j service of ${composeFile}: ${up.output.trim().slice(-400)}`,
			);
		await writeFile(mark, "");
	}
	return {
		uri: `bolt://127.0.0.1:${port}`,
		username: "neo4j",
		password,
		async release(idle) {
			const ours = await readFile(mark).then(
				() => true,
				() => false,
			);
			if (!ours || !(await idle())) return;
			await compose(password, ["stop", service], port);
			await rm(mark, { force: true });
		},
	};
}

/** The password goes in by the environment, which other users cannot read, never by the command line. */
function compose(password: string, parameters: readonly string[], port?: number) {
	return runCommand("docker", ["compose", "--file", composeFile, ...parameters], {
		...process.env,
		NEO4J_PASSWORD: password,
		...(port === undefined ? {} : { NEO4J_PORT: String(port) }),
	});
}

/** Made once; the volume of the service keeps it from its first start on. */
async function keptPassword(dataFolder: string): Promise<string> {
	const path = join(dataFolder, "docker-password");
	await mkdir(dataFolder, { recursive: true, mode: 0o700 });
	const options = { flag: "wx", mode: 0o600 } as const;
	await writeFile(path, randomBytes(24).toString("hex"), options).catch((error: unknown) => {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	});
	return readFile(path, "utf8");
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

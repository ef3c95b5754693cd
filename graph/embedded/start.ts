import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { classArchive } from "#graph/embedded/class-archive.ts";
import { prepareDistribution } from "#graph/embedded/distribution.ts";
import { memoryFor } from "#graph/embedded/heap.ts";
import { needJava } from "#graph/embedded/java.ts";
import { launchNeo4j } from "#graph/embedded/launch.ts";
import { type Lease, leaseNeo4j } from "#graph/embedded/lease.ts";
import type { ConnectionSettings, GivenDatabase } from "#graph/settings.ts";
import { DatabaseUnavailable, reasonOf } from "#graph/unavailable.ts";

/** An embedded Neo4j in use by this process. */
export interface Embedded extends GivenDatabase {
	/** Process id of Neo4j. */
	readonly pid: number;
	/** Ends our use; Neo4j stops when nobody else uses it, and then this resolves after it has ended. */
	release(): Promise<void>;
}

const restartsWithin = { times: 3, ms: 60_000 } as const;

/**
 * Joins or starts the Neo4j of the data folder, after fetching what it needs the first time. When it is killed under us it
 * is started again on its old port. Throws `CannotEmbed` when this machine lacks Java or Maven, `DatabaseUnavailable` when
 * the store cannot be opened.
 */
export async function startEmbedded(
	settings: Pick<ConnectionSettings, "dataFolder" | "heap" | "growsTo" | "say" | "onBoot">,
	purpose: "keep" | "temporary" = "keep",
): Promise<Embedded> {
	const { say } = settings;
	const home = await makeHome(settings.dataFolder);
	const java = await needJava(say);
	const distribution = await prepareDistribution(java, say);
	const archive = await classArchive(java, distribution, say);
	const lease = () =>
		leaseNeo4j(home, async () => {
			if (purpose === "keep") say("Starting Neo4j …");
			const fitting = await memoryFor(home, settings.growsTo);
			const memory = { ...fitting, heap: settings.heap ?? fitting.heap };
			const neo4j = await launchNeo4j({ java, distribution, home, memory, archive, purpose });
			settings.onBoot?.();
			return neo4j;
		});
	let current = await lease();
	if (current.joined) say("Joined the Neo4j that is running already.");
	if (purpose === "keep")
		keepRunning(current, {
			lease,
			say,
			changed: (next) => {
				current = next;
			},
		});
	return {
		uri: current.uri,
		username: "neo4j",
		password: current.password,
		pid: current.pid,
		release: () => current.release(),
	};
}

interface Keeping {
	readonly lease: () => Promise<Lease>;
	readonly say: (line: string) => void;
	readonly changed: (lease: Lease) => void;
}

function keepRunning(first: Lease, { lease, say, changed }: Keeping): void {
	const ends: number[] = [];
	const watch = async (held: Lease): Promise<void> => {
		await held.broken;
		ends.push(Date.now());
		const recent = ends.filter((end) => Date.now() - end < restartsWithin.ms);
		if (recent.length > restartsWithin.times) {
			say(
				"Neo4j keeps ending; it is not started again. Stop this program, see the log in the data folder.",
			);
			return;
		}
		say("Neo4j ended unexpectedly.");
		const next = await lease();
		say("Neo4j is back.");
		changed(next);
		await watch(next);
	};
	watch(first).catch((error: unknown) => say(reasonOf(error)));
}

/** Readable for its owner alone, as it holds the texts of the reports. */
async function makeHome(dataFolder: string): Promise<string> {
	const home = join(dataFolder, "neo4j");
	try {
		await mkdir(home, { recursive: true, mode: 0o700 });
		await access(home, constants.W_OK);
		return home;
	} catch (error) {
		throw new DatabaseUnavailable(
			`The data folder ${dataFolder} cannot be written (${reasonOf(error)}). Make it writable, or set DATA_DIR to a folder that is.`,
			{ cause: error },
		);
	}
}

import { join, resolve } from "node:path";

/** A Neo4j that somebody else runs. */
export interface GivenDatabase {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
}

export interface ConnectionSettings {
	/** Absent: bring up a Neo4j of our own. */
	readonly given?: GivenDatabase;
	/** Name of the database; the server's default one when absent. */
	readonly database?: string;
	/** Where the embedded Neo4j keeps its store, password, port and pid. */
	readonly dataFolder: string;
	/** Largest heap of the embedded Neo4j, as Java writes it; null leaves it to the size of the store. */
	readonly heap: string | null;
	/** How many MB the store is about to grow to, so that the embedded Neo4j gets memory for them at once; unknown when absent. */
	readonly growsTo?: number;
	/** Takes a line for a person about what is being done. */
	readonly say: (line: string) => void;
	/** Called when a Neo4j of our own begins to boot, which takes seconds that other work can use. */
	readonly onBoot?: () => void;
}

/** The folder of this program: everything it makes by itself lies in `.cache` and `data` there. */
export const programFolder = join(import.meta.dirname, "..");

/** Reads NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_HEAP and DATA_DIR; an empty value counts as none. */
export function connectionSettings(
	environment: Readonly<Record<string, string | undefined>>,
	say: (line: string) => void = sayOnStderr,
): ConnectionSettings {
	const uri = environment.NEO4J_URI || undefined;
	const database = environment.NEO4J_DATABASE || undefined;
	return {
		...(uri === undefined
			? {}
			: {
					given: {
						uri,
						username: environment.NEO4J_USERNAME || "neo4j",
						password: environment.NEO4J_PASSWORD ?? "",
					},
				}),
		...(database === undefined ? {} : { database }),
		dataFolder: resolve(programFolder, environment.DATA_DIR || "data"),
		heap: environment.NEO4J_HEAP || null,
		say,
	};
}

function sayOnStderr(line: string): void {
	process.stderr.write(`${line}\n`);
}

import neo4j, { type Config, type Driver, Neo4jError } from "neo4j-driver";
import { startDocker } from "#graph/embedded/docker.ts";
import { CannotEmbed } from "#graph/embedded/java.ts";
import { startEmbedded } from "#graph/embedded/start.ts";
import { threeWays } from "#graph/embedded/ways.ts";
import {
	type ConnectionSettings,
	connectionSettings,
	type GivenDatabase,
} from "#graph/settings.ts";
import { DatabaseUnavailable, reasonOf } from "#graph/unavailable.ts";

export interface Database {
	readonly driver: Driver;
	/** Name of the database in every session; "neo4j" unless set otherwise. */
	readonly database: string;
	readonly origin: "uri" | "embedded" | "docker";
	/** Address for a person: never holds the password. */
	readonly uri: string;
	/** Closes the connections and gives up our use of a Neo4j of our own, which stops when nobody else uses it. */
	close(): Promise<void>;
}

/** The database itself ends a read or a write that takes longer; a reader's query should never take this long. */
export const transactionTimeouts = { readMs: 10_000, writeMs: 120_000 } as const;

const driverOptions: Config = {
	userAgent: "international-contacts",
	disableLosslessIntegers: true,
	telemetryDisabled: true,
	connectionTimeout: 5_000,
	connectionAcquisitionTimeout: 15_000,
	maxTransactionRetryTime: 15_000,
	maxConnectionPoolSize: 50,
};

/**
 * Gives the first database that can be had: the one at NEO4J_URI, a Neo4j of our own in the data folder (joined when it
 * runs already), the Neo4j service of docker-compose.yml. Throws `DatabaseUnavailable`.
 */
export async function connect(
	settings: ConnectionSettings = connectionSettings(process.env),
): Promise<Database> {
	if (settings.given !== undefined)
		return openDatabase({ given: settings.given, settings, origin: "uri", leave: async () => {} });
	try {
		const embedded = await startEmbedded(settings);
		return openDatabase({ given: embedded, settings, origin: "embedded", leave: embedded.release });
	} catch (error) {
		if (!(error instanceof CannotEmbed)) throw error;
		const docker = await startDocker(settings);
		if (docker === undefined)
			throw new DatabaseUnavailable(await threeWays(error.message), { cause: error });
		const leave = () => docker.release(() => hasNoUsers(docker));
		return openDatabase({ given: docker, settings, origin: "docker", leave });
	}
}

const listUsers = "CALL dbms.listConnections() YIELD userAgent RETURN userAgent";

/** Whether only this question's own connection is open. */
async function hasNoUsers({ uri, username, password }: GivenDatabase): Promise<boolean> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), driverOptions);
	try {
		const { records } = await driver.executeQuery(listUsers, {}, { database: "neo4j" });
		return records.length <= 1;
	} catch {
		return false;
	} finally {
		await driver.close();
	}
}

interface Opening {
	readonly given: GivenDatabase;
	readonly settings: ConnectionSettings;
	readonly origin: Database["origin"];
	readonly leave: () => Promise<void>;
}

async function openDatabase({ given, settings, origin, leave }: Opening): Promise<Database> {
	let driver: Driver | undefined;
	const database = settings.database ?? "neo4j";
	const uri = withoutCredentials(given.uri);
	try {
		driver = neo4j.driver(
			given.uri,
			neo4j.auth.basic(given.username, given.password),
			driverOptions,
		);
		// Our own has just said that it is ready, and a first query takes a cold database most of a second.
		if (origin === "embedded") await driver.getServerInfo({ database });
		else await answerOnce(driver, database);
	} catch (error) {
		await driver?.close();
		await leave();
		throw new DatabaseUnavailable(explain(error, { uri, database, origin, settings }), {
			cause: error,
		});
	}
	const opened = driver;
	let closing: Promise<void> | undefined;
	const close = () => {
		closing ??= opened.close().finally(leave);
		return closing;
	};
	return { driver: opened, database, origin, uri, close };
}

/** Outside a managed transaction, which would go on trying for many seconds where nobody answers. Throws when it is too old. */
async function answerOnce(driver: Driver, database: string): Promise<void> {
	const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
	try {
		const { summary } = await session.run("RETURN 1");
		const { agent = "" } = summary.server;
		if (isTooOld(agent)) throw new TooOld(agent);
	} finally {
		await session.close();
	}
}

class TooOld extends Error {
	override readonly name = "TooOld";
}

/** The first with subqueries that name what they take, `CALL (x) { … }`. */
const oldest = { major: 5, minor: 23 } as const;

/** Whether a server that calls itself so, "Neo4j/4.4.44" or "Neo4j/2026.01.0", lacks what the queries need. */
export function isTooOld(agent: string): boolean {
	const [, major, minor] = (/^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
	if (major === undefined || minor === undefined) return true;
	return major < oldest.major || (major === oldest.major && minor < oldest.minor);
}

interface Attempt {
	readonly uri: string;
	readonly database: string;
	readonly origin: Database["origin"];
	readonly settings: ConnectionSettings;
}

function explain(error: unknown, { uri, database, origin, settings }: Attempt): string {
	const code = error instanceof Neo4jError ? error.code : "";
	const reason = reasonOf(error);
	if (error instanceof TooOld)
		return `Neo4j at ${uri} is too old: it calls itself "${reason}" and this program needs ${oldest.major}.${oldest.minor} or newer. Upgrade it, or unset NEO4J_URI to use a Neo4j of our own.`;
	if (/Unauthorized|CredentialsExpired|TokenExpired|AuthenticationRateLimit/.test(code))
		return origin === "uri"
			? `Neo4j at ${uri} refuses the user name or password (${code}). Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that Neo4j.`
			: `Our own Neo4j refuses the password in ${settings.dataFolder} (${code}). Delete the password file there and start again: a new one is made, the store stays.`;
	if (/DatabaseNotFound/.test(code))
		return `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to one that it has; SHOW DATABASES lists them.`;
	if (/Security\.Forbidden/.test(code))
		return `Neo4j at ${uri} does not let this user into database "${database}". Grant the user access, or set NEO4J_USERNAME and NEO4J_PASSWORD to another.`;
	if (
		/ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(code) ||
		/acquisition timed out/.test(reason)
	)
		return `Neo4j at ${uri} does not answer (${reason}). Start it or correct NEO4J_URI; unset NEO4J_URI to use a Neo4j of our own.`;
	return `Neo4j at ${uri} cannot be used: ${reason}. Check NEO4J_URI (bolt://, neo4j:// or neo4j+s://), NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`;
}

function withoutCredentials(uri: string): string {
	return uri.replace(/\/\/[^/@]*@/, "//");
}

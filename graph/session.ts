import neo4j from "neo4j-driver";
import { type Database, transactionTimeouts } from "#graph/connect.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** Runs one Cypher query and gives its rows; `Row` is what the query returns. */
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface ReadLimits {
	/** The database itself ends a query that takes longer; 10 s unless told. */
	readonly timeoutMs?: number;
	/** Ends the running query when the asker has left. */
	readonly signal?: AbortSignal;
	/** Called once for each round trip to the database. */
	readonly onQuery?: (cypher: string) => void;
}

/** A `Run` whose every query is a read transaction of its own, retried by the driver and routed to any member of a cluster. */
export function reader(database: Database, limits: ReadLimits = {}): Run {
	return async <Row>(cypher: string, parameters: Parameters = {}) => {
		limits.onQuery?.(cypher);
		const result = await database.driver.executeQuery(cypher, toBolt(parameters), {
			database: database.database,
			routing: "READ",
			transactionConfig: { timeout: limits.timeoutMs ?? transactionTimeouts.readMs },
			...(limits.signal === undefined ? {} : { signal: limits.signal }),
		});
		return result.records.map((record) => record.toObject() as Row);
	};
}

/** Does `work` in one managed write transaction: all of it or nothing, retried when the database says that helps. */
export async function inWriteTransaction<T>(
	database: Database,
	work: (run: Run) => Promise<T>,
): Promise<T> {
	const session = database.driver.session({
		database: database.database,
		bookmarkManager: database.driver.executeQueryBookmarkManager,
	});
	try {
		return await session.executeWrite(
			(transaction) =>
				work(async <Row>(cypher: string, parameters: Parameters = {}) => {
					const result = await transaction.run(cypher, toBolt(parameters));
					return result.records.map((record) => record.toObject() as Row);
				}),
			{ timeout: transactionTimeouts.writeMs },
		);
	} finally {
		await session.close();
	}
}

/** JavaScript has one number type and the driver sends it as a float: whole numbers must say that they are whole. */
function toBolt<T>(value: T): T;
function toBolt(value: unknown): unknown {
	if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
	if (Array.isArray(value)) return value.map((item) => toBolt(item));
	// The driver knows bytes by this type alone.
	if (value instanceof Uint8Array)
		return new Int8Array(value.buffer, value.byteOffset, value.byteLength);
	if (typeof value === "object" && value !== null) return mapValues(value, toBolt);
	return value;
}

function mapValues(value: object, change: (item: unknown) => unknown): Record<string, unknown> {
	const changed: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value)) changed[key] = change(item);
	return changed;
}

/** Bytes as the driver gives them, as bytes. */
export function asBytes(value: Int8Array): Uint8Array {
	return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

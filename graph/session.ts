import neo4j, { Neo4jError, type QueryResult } from "neo4j-driver";
import { type Database, transactionTimeouts } from "#graph/connect.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** Runs one Cypher query and gives its rows; `Row` is what the query returns. */
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface ReadLimits {
	/** The database itself ends what is asked in one round trip when it takes longer; 10 s unless told. */
	readonly timeoutMs?: number;
	/** Ends the running query when the asker has left; none is begun then. */
	readonly signal?: AbortSignal;
	/** Called once for each round trip to the database, with all that it asks. */
	readonly onQuery?: (statements: readonly string[]) => void;
}

interface Statement {
	readonly cypher: string;
	readonly parameters: Parameters;
}
type Records = QueryResult["records"];

/** A `Run` whose every query is a read transaction of its own, asked again by the driver when that may help and routed to any member of a cluster. */
export function reader(database: Database, limits: ReadLimits = {}): Run {
	return async <Row>(cypher: string, parameters: Parameters = {}) => {
		const [records] = await read(database, [{ cypher, parameters: toBolt(parameters) }], limits);
		return asRows<Row>(records);
	};
}

/** A `Run` that sends all queries of one turn of the event loop in one round trip, as one read transaction: for small ones, as the database answers them one after the other. */
export function gatheringReader(database: Database, limits: ReadLimits = {}): Run {
	let waiting: Statement[] = [];
	let answers: Promise<readonly Records[]> | null = null;

	const readWaiting = () => {
		const statements = waiting;
		waiting = [];
		answers = null;
		return read(database, statements, limits);
	};
	return async <Row>(cypher: string, parameters: Parameters = {}) => {
		const place = waiting.push({ cypher, parameters: toBolt(parameters) }) - 1;
		answers ??= new Promise<void>((resolve) => setImmediate(resolve)).then(readWaiting);
		return asRows<Row>((await answers)[place]);
	};
}

function asRows<Row>(records: Records | undefined): readonly Row[] {
	return (records ?? []).map((record) => record.toObject() as Row);
}

/** The light way first: one message there and its rows back, where a managed transaction opens and commits besides. */
async function read(
	database: Database,
	statements: readonly Statement[],
	limits: ReadLimits,
): Promise<readonly Records[]> {
	limits.signal?.throwIfAborted();
	limits.onQuery?.(statements.map(({ cypher }) => cypher));
	try {
		return await readLightly(database, statements, limits);
	} catch (error) {
		// Its asker knows that it left; how the database says that it was ended is nobody's news.
		limits.signal?.throwIfAborted();
		if (!(error instanceof Neo4jError && error.retryable)) throw error;
		return Promise.all(statements.map((statement) => readAgain(database, statement, limits)));
	}
}

async function readLightly(
	{ driver, database }: Database,
	statements: readonly Statement[],
	{ timeoutMs: timeout = transactionTimeouts.readMs, signal }: ReadLimits,
): Promise<readonly Records[]> {
	const session = driver.session({
		database,
		defaultAccessMode: neo4j.session.READ,
		bookmarkManager: driver.executeQueryBookmarkManager,
	});
	// All rows are here by then: nobody waits for the end of a transaction that changed nothing.
	const end = () => void session.close().catch(() => {});
	signal?.addEventListener("abort", end, { once: true });
	try {
		const together = statements.length > 1 ? session.beginTransaction({ timeout }) : null;
		const results = await Promise.all(
			statements.map(({ cypher, parameters }) =>
				together ? together.run(cypher, parameters) : session.run(cypher, parameters, { timeout }),
			),
		);
		return results.map(({ records }) => records);
	} finally {
		signal?.removeEventListener("abort", end);
		end();
	}
}

async function readAgain(
	{ driver, database }: Database,
	{ cypher, parameters }: Statement,
	{ timeoutMs: timeout = transactionTimeouts.readMs, signal }: ReadLimits,
): Promise<Records> {
	const { records } = await driver.executeQuery(cypher, parameters, {
		database,
		routing: "READ",
		transactionConfig: { timeout },
		...(signal === undefined ? {} : { signal }),
	});
	return records;
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
	if (typeof value === "object" && value !== null) return mapValues(value, toBolt);
	return value;
}

function mapValues(value: object, change: (item: unknown) => unknown): Record<string, unknown> {
	const changed: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value)) changed[key] = change(item);
	return changed;
}

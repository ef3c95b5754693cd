import { Neo4jError } from "neo4j-driver";

const unreachable: ReadonlySet<string> = new Set(["ServiceUnavailable", "SessionExpired"]);

/** Tells whether going on is pointless: the database can't be reached or doesn't let us in. */
export function databaseIsGone(error: unknown): boolean {
	return (
		error instanceof Neo4jError &&
		(unreachable.has(error.code) ||
			error.code.startsWith("Neo.ClientError.Security.") ||
			error.code === "Neo.ClientError.Database.DatabaseNotFound" ||
			error.code === "Neo.TransientError.General.DatabaseUnavailable")
	);
}

/** Tells whether the database has stopped writing for good: it does so when its logs cannot be written. */
export function databaseHasStopped(error: unknown): boolean {
	return (
		error instanceof Neo4jError &&
		/DatabaseError\.Transaction\.Transaction(?:Log|Start)/.test(error.code)
	);
}

/** Tells whether the database ended a query because it took longer than it may. */
export function tookTooLong(error: unknown): boolean {
	return (
		error instanceof Neo4jError &&
		/TransactionTimedOut|TransactionTerminated|MemoryPoolOutOfMemory/.test(error.code)
	);
}

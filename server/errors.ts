import { GraphQLError } from "graphql";
import { transactionTimeouts } from "#graph/connect.ts";
import { databaseIsGone, tookTooLong } from "#graph/failures.ts";
import { BadCursor } from "#graph/read/page.ts";
import { limits } from "#server/limits/limits.ts";

/** Codes that a client may act on; they stand in `extensions.code`. */
type ErrorCode =
	| "BAD_INPUT"
	| "NOT_FOUND"
	| "TOO_EXPENSIVE"
	| "READ_ONLY"
	| "TIMEOUT"
	| "BUSY"
	| "DATABASE_UNAVAILABLE"
	| "INTERNAL_SERVER_ERROR";

function coded(code: ErrorCode, message: string, status?: number): GraphQLError {
	return new GraphQLError(message, {
		extensions: { code, ...(status === undefined ? {} : { http: { status } }) },
	});
}

/** An argument is not as it must be; the message says which and how it must be. */
export const badInput = (what: string): GraphQLError => coded("BAD_INPUT", what);

/** A node that the question is about isn't there, or isn't any more. */
export const notFound = (id: string): GraphQLError =>
	coded("NOT_FOUND", `Nothing has the id "${id.slice(0, 80)}". Find it again by its name.`);

/** The store may not be changed from here. */
export const readOnly = (): GraphQLError =>
	coded(
		"READ_ONLY",
		"This server is reached by other machines and takes neither reports nor judgements. Start it with ALLOW_WRITES=yes to let everybody who reaches it change the store.",
	);

/** The question is over a limit; the message gives the limit and the figure. */
export const tooExpensive = (what: string): GraphQLError => coded("TOO_EXPENSIVE", what, 400);

/** Others' large questions kept the database busy for as long as one may wait. */
export const busy = (waitedMs: number): GraphQLError =>
	coded(
		"BUSY",
		`Other large questions kept the database busy for ${waitedMs / 1000} s. Try again in a moment.`,
		503,
	);

/**
 * The error that a client may see for one that was thrown: those made for clients as they are, a known trouble as a
 * code, all else without a word of what it was; only that is logged, as the rest tells the client what to do, unless its
 * asker has left.
 */
export function maskForClient(error: unknown, log: (line: string) => void): Error {
	const cause = innermost(error);
	if (cause instanceof GraphQLError && cause.extensions.code === "REQUEST_ENTITY_TOO_LARGE")
		return coded(
			"TOO_EXPENSIVE",
			`The question is larger than the limit of ${limits.bodyBytes} bytes.`,
			413,
		);
	if (cause instanceof GraphQLError) return error instanceof Error ? error : cause;
	const place = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
	if (isUnexpected(error)) log(describeForLog(error));
	const { message, extensions } =
		knownTrouble(cause) ?? coded("INTERNAL_SERVER_ERROR", "Unexpected error.", 500);
	return new GraphQLError(message, { ...place, extensions });
}

/** Tells whether nobody foresaw an error: it isn't one made for clients, no known trouble, and its asker is still there. */
export function isUnexpected(error: unknown): boolean {
	const cause = innermost(error);
	return !(cause instanceof GraphQLError || knownTrouble(cause) !== null || askerLeft(cause));
}

function askerLeft(cause: unknown): boolean {
	return cause instanceof Error && cause.name === "AbortError";
}

function knownTrouble(cause: unknown): GraphQLError | null {
	if (cause instanceof BadCursor) return badInput(cause.message);
	if (databaseIsGone(cause))
		return coded("DATABASE_UNAVAILABLE", "The database can't be reached. Is Neo4j running?", 503);
	if (tookTooLong(cause))
		return coded(
			"TIMEOUT",
			`The database took longer than the limit of ${transactionTimeouts.readMs / 1000} s and ended the query. Ask for less: fewer nodes, or a filter.`,
			504,
		);
	return null;
}

/** What to log of an unexpected error: its name, code and place in the program, never its message, which may hold names of people. */
export function describeForLog(error: unknown): string {
	const cause = innermost(error);
	if (!(cause instanceof Error)) return `thrown: ${typeof cause}`;
	const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
	const path = error instanceof GraphQLError && error.path ? ` at ${error.path.join(".")}` : "";
	const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	return [`${cause.name}${code}${path}`, ...frames.slice(0, 8)].join("\n");
}

function innermost(error: unknown): unknown {
	return error instanceof GraphQLError && error.originalError
		? innermost(error.originalError)
		: error;
}

import { type Failure, type FailureCode, failed, type Load, ready } from "./load.ts";

/** A GraphQL document with the types of its variables and its answer; the types exist for the compiler alone. */
export interface Document<Variables, Answer> {
	readonly text: string;
	readonly variables?: Variables;
	readonly answer?: Answer;
}

/** What the server answers to a document's question. */
export type Answer<D> = D extends Document<infer _, infer A> ? A : never;

export interface Transport {
	readonly fetch: typeof fetch;
	readonly online: () => boolean;
}

interface GraphQLFault {
	readonly message: string;
	readonly extensions?: { readonly code?: string };
}

const browser: Transport = {
	fetch: (input, init) => fetch(input, init),
	online: () => navigator.onLine,
};

/** The longest that a question may take unless told, in milliseconds. */
const usualPatience = 20_000;

/** Asks the server one question by POST; every way to fail becomes a `failed` load, except the caller's own abort, which rejects. */
export async function ask<Variables, Answer>(
	document: Document<Variables, Answer>,
	variables: Variables,
	options: {
		readonly signal?: AbortSignal;
		readonly transport?: Transport;
		readonly patienceMs?: number;
	} = {},
): Promise<Load<Answer>> {
	const transport = options.transport ?? browser;
	const timeout = AbortSignal.timeout(options.patienceMs ?? usualPatience);
	const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
	try {
		const response = await transport.fetch("/graphql", {
			method: "POST",
			headers: { "content-type": "application/json", accept: "application/json" },
			body: JSON.stringify({ query: document.text, variables }),
			signal,
		});
		return await read<Answer>(response);
	} catch (error) {
		if (options.signal?.aborted) throw error;
		if (timeout.aborted) return failed({ code: "too-slow", message: null });
		return failed({ code: transport.online() ? "unreachable" : "offline", message: null });
	}
}

async function read<Answer>(response: Response): Promise<Load<Answer>> {
	const body = (await response.json().catch(() => null)) as {
		readonly data?: Answer | null;
		readonly errors?: readonly GraphQLFault[];
	} | null;
	const fault = body?.errors?.[0];
	if (fault) return failed(explain(fault, response.status));
	if (body?.data) return ready(body.data);
	return failed({ code: codeOfStatus(response.status), message: null });
}

/** The server's codes (server/errors.ts) and those of GraphQL itself. */
const codes: Readonly<Record<string, FailureCode>> = {
	DATABASE_UNAVAILABLE: "database",
	TIMEOUT: "too-slow",
	BUSY: "too-slow",
	TOO_EXPENSIVE: "too-much",
	BAD_INPUT: "bad-request",
	NOT_FOUND: "bad-request",
	READ_ONLY: "read-only",
	GRAPHQL_PARSE_FAILED: "bad-request",
	GRAPHQL_VALIDATION_FAILED: "bad-request",
	BAD_REQUEST: "bad-request",
	INTERNAL_SERVER_ERROR: "unexpected",
};

function explain(fault: GraphQLFault, status: number): Failure {
	const code = codes[fault.extensions?.code ?? ""] ?? codeOfStatus(status);
	// The rest is explained by the screen itself, in the reader's language.
	const message = code === "bad-request" || code === "too-much" ? fault.message : null;
	return { code, message };
}

function codeOfStatus(status: number): FailureCode {
	if (status === 503) return "database";
	if (status === 502 || status === 504) return "unreachable";
	if (status === 413 || status === 429) return "too-much";
	return status >= 400 && status < 500 ? "bad-request" : "unexpected";
}

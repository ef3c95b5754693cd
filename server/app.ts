import { createYoga, useExecutionCancellation as endWithClient, type Plugin } from "graphql-yoga";
import type { Database } from "#graph/connect.ts";
import { type Context, requestContext } from "#server/context.ts";
import { busy, maskForClient } from "#server/errors.ts";
import { graphiqlPage, wantsPage } from "#server/graphiql.ts";
import { refuseForeign, refuseForm } from "#server/guard.ts";
import { health, ready } from "#server/health.ts";
import { type ProgressBoard, progressBoard } from "#server/ingest-progress.ts";
import { limits } from "#server/limits/limits.ts";
import { limitCost, limitDocument, limitTokens } from "#server/limits/plugins.ts";
import { schema } from "#server/schema/schema.ts";
import { withoutSuggestions } from "#server/suggestions.ts";
import { askAgainWhenTorn } from "#server/torn-answers.ts";
import { type TurnRules, turns } from "#server/turns.ts";
import type { WritableStore } from "#server/writable-store.ts";

export interface AppOptions {
	readonly database: Database;
	/** Reached from other machines: no GraphiQL, no introspection, no suggestions of field names, no questions by GET. */
	readonly exposed?: boolean;
	/** Host names beside the loopback ones under which the server is reached, in lower case and without port. */
	readonly hosts?: readonly string[];
	/** Way to change the store; without it nothing does, and no report is read. */
	readonly store?: WritableStore | null;
	/** Where ingests of this process write how far they are. */
	readonly progress?: ProgressBoard;
	/** The database ends a query that takes longer. */
	readonly timeoutMs?: number;
	/** Takes what went wrong unexpectedly; no names of people are in it. */
	readonly log?: (line: string) => void;
	/** How many large questions are worked on at once, and how long one may wait for that. */
	readonly turns?: Partial<TurnRules>;
	/** Called once for each round trip to the database, with all that it asks. */
	readonly onQuery?: (statements: readonly string[]) => void;
}

export interface App {
	/** Answers /graphql, /health and /ready; all else is 404. */
	readonly fetch: (request: Request) => Promise<Response>;
}

/** The API over a store: the phases that a request passes, in this order. */
export function createApp(options: AppOptions): App {
	const { database, exposed = false, hosts = [], log = (line) => console.error(line) } = options;
	const yoga = createGraphQL(options, log);

	const answer = async (request: Request): Promise<Response> => {
		const { pathname } = new URL(request.url);
		// 1. Alive or not is nobody's secret, and what asks may not know our name.
		if (pathname === "/health") return health();
		// 2. First of all refusals, so that a foreign page can't make the browser reach anything below.
		const foreign = refuseForeign(request, { hosts });
		if (foreign) return foreign;
		// 3. Ready is more than alive: the database answers.
		if (pathname === "/ready") return ready(database);
		if (pathname !== "/graphql") return new Response(null, { status: 404 });
		// 4. A page to try questions in, for who sits at this machine.
		if (!exposed && wantsPage(request)) return graphiqlPage();
		// 5. Before any byte of the body is read.
		return refuseForm(request, !exposed) ?? (await yoga.fetch(request));
	};
	return {
		fetch: async (request) => {
			const response = await answer(request);
			// 6. Last, so that it holds for refusals and errors too.
			response.headers.set("x-content-type-options", "nosniff");
			response.headers.set("cache-control", "no-store");
			response.headers.set("referrer-policy", "no-referrer");
			return response;
		},
	};
}

const { onExecute: _, ...subscriptionsEndWithClient } = endWithClient();

/** From the body to the answer: the plugins run in the order of the list. */
function createGraphQL(
	{
		database,
		exposed = false,
		store = null,
		progress = progressBoard(),
		timeoutMs,
		turns: given,
		onQuery,
	}: AppOptions,
	log: (line: string) => void,
) {
	const forLarge = turns({ ...limits.large, busy, ...given });
	const contextFor = ({ signal }: Request): Context =>
		requestContext(
			database,
			{
				signal,
				...(timeoutMs === undefined ? {} : { timeoutMs }),
				...(onQuery === undefined ? {} : { onQuery }),
			},
			{ store, progress, turns: forLarge },
		);
	const plugins: Plugin[] = [
		// The parser stops at the limit, so that no document is too deep for its stack.
		limitTokens(),
		// Before the rules of the specification, some of which are slow on documents made to be.
		limitDocument({ introspection: !exposed }),
		// Only now are the variables known that say how long the pages are.
		limitCost(schema),
		// When the client leaves, its subscriptions end. Its questions do so with the query that runs: the executor would ask
		// at each field whether it is still there, which is a great part of the work for a long answer.
		subscriptionsEndWithClient,
		askAgainWhenTorn(contextFor),
		// Last, on whatever went wrong above.
		...(exposed ? [withoutSuggestions()] : []),
	];
	return createYoga<object, Context>({
		schema,
		plugins,
		graphqlEndpoint: "/graphql",

		maxRequestBodySize: limits.bodyBytes,
		batching: false,
		multipart: false,
		cors: false,
		landingPage: false,
		graphiql: false,
		context: ({ request }) => contextFor(request),
		maskedErrors: { maskError: (error) => maskForClient(error, log) },
		// What is worth a line is logged where it is masked; yoga would log whole messages.
		logging: false,
	});
}

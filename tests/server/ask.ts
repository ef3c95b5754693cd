import { type App, type AppOptions, createApp } from "#server/app.ts";

export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form.
	readonly data: any;
	readonly errors: readonly {
		readonly message: string;
		readonly extensions?: { readonly code?: string };
	}[];
	/** Round trips to the database. */
	readonly queries: number;
}

const url = "http://localhost:4000/graphql";

/** An app with ways to ask it through `fetch`, as a client would. */
export function askable(options: AppOptions) {
	let queries = 0;
	const lines: string[] = [];
	const app: App = createApp({
		log: (line) => lines.push(line),
		...options,
		onQuery: () => {
			queries += 1;
		},
	});
	const send = async (init: RequestInit & { readonly url?: string } = {}): Promise<Answer> => {
		queries = 0;
		const response = await app.fetch(new Request(init.url ?? url, init));
		const text = await response.text();
		const body = text.startsWith("{") ? JSON.parse(text) : {};
		return {
			status: response.status,
			headers: response.headers,
			text,
			data: body.data,
			errors: body.errors ?? [],
			queries,
		};
	};
	const post = (body: unknown, headers: Record<string, string> = {}) =>
		send({
			method: "POST",
			headers: { "content-type": "application/json", ...headers },
			body: typeof body === "string" ? body : JSON.stringify(body),
		});
	const ask = (query: string, variables: object = {}) => post({ query, variables });
	return { app, send, post, ask, lines };
}

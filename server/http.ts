import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServerAdapter } from "@whatwg-node/server";
import type { App } from "#server/app.ts";
import { refuseForeign } from "#server/guard.ts";
import { pageHeaders } from "#server/static.ts";

export interface Address {
	readonly port: number;
	/** Of the network interface; only a loopback one keeps other machines out. */
	readonly bindTo: string;
	/** Names beside the loopback ones under which the server is reached. */
	readonly hosts: readonly string[];
}

export interface HttpServer {
	/** As a person types it into a browser. */
	readonly url: string;
	/** From here on requests are answered; before, they are told to come back in a moment. */
	answerWith(site: Site): void;
	/** Ends at once, with whatever is under way. */
	close(): Promise<void>;
}

interface Site {
	readonly app: App;
	readonly files: RequestListener;
}

/** Longer than browsers and proxies keep a connection, so that none is closed just as they ask by it. */
const idleMs = 65_000;

const apiPaths = /^\/(graphql|health|ready)(?:[/?]|$)/;

/**
 * Takes the port at once, so that a taken one shows before anything is started, and answers when there is something to
 * answer with. Throws an error that says what to do.
 */
export async function listen(address: Address): Promise<HttpServer> {
	let answer: RequestListener = comeBack;
	const server = createServer(
		{ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: idleMs },
		(request, response) => {
			const foreign = isForeign(request.headers.host, address.hosts);
			if (foreign) refuseHost(response);
			else answer(request, response);
		},
	);
	await bind(server, address);
	const bound = server.address();
	const port = typeof bound === "object" && bound !== null ? bound.port : address.port;
	return {
		url: `http://${nameFor(address.bindTo)}:${port}`,
		answerWith({ app, files }) {
			const api = createServerAdapter((request: Request) => app.fetch(request));
			answer = (request, response) => {
				if (apiPaths.test(request.url ?? "/")) void api(request, response);
				else files(request, response);
			};
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function bind(server: Server, { port, bindTo }: Address): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(new Error(explain(error, { port, bindTo }), { cause: error })),
		);
		server.listen({ port, host: bindTo, exclusive: true }, resolve);
	});
}

function explain(error: NodeJS.ErrnoException, { port, bindTo }: Omit<Address, "hosts">): string {
	if (error.code === "EADDRINUSE")
		return `Port ${port} is taken, perhaps by this program in another terminal: open http://${nameFor(bindTo)}:${port}, or choose another port: PORT=${port + 1} npm start.`;
	if (error.code === "EACCES")
		return `Port ${port} is not allowed for this user. Choose one above 1023: PORT=4000 npm start.`;
	if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
		return `This machine has no address ${bindTo}. Unset BIND_ADDRESS to serve this machine alone.`;
	return `The server cannot listen on ${bindTo}:${port}: ${error.message}.`;
}

/** A foreign name that somebody made to point here must not make this server a page of theirs. */
function isForeign(host: string | undefined, hosts: readonly string[]): boolean {
	const url = `http://${host ?? ""}/`;
	return !URL.canParse(url) || refuseForeign(new Request(url), { hosts }) !== null;
}

function refuseHost(response: ServerResponse): void {
	response.writeHead(403, { ...pageHeaders, "content-type": "text/plain; charset=utf-8" });
	response.end(
		"This server is not known by that name. Open it as 127.0.0.1, or name it in ALLOWED_HOSTS.\n",
	);
}

const comeBack: RequestListener = (_, response) => {
	response.writeHead(503, {
		...pageHeaders,
		"content-type": "text/plain; charset=utf-8",
		"retry-after": "2",
		refresh: "2",
	});
	response.end("Even geduld: het programma start. One moment: the program is starting.\n");
};

function nameFor(bindTo: string): string {
	if (bindTo === "0.0.0.0" || bindTo === "::") return "127.0.0.1";
	return bindTo.includes(":") ? `[${bindTo}]` : bindTo;
}

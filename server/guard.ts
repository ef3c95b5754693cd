/** The names by which a program on the same machine reaches us. */
const loopbackNames: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

export interface GuardOptions {
	/** Names beside the loopback ones under which this server is reached, such as `contacts.example.nl`. */
	readonly hosts: readonly string[];
}

/**
 * The answer to a request that must not get further, or null when it may: one for a host name that isn't ours (a foreign
 * name that somebody made to point here), or one that a page of another origin makes the browser send.
 */
export function refuseForeign(request: Request, { hosts }: GuardOptions): Response | null {
	const host = request.headers.get("host") ?? new URL(request.url).host;
	const name = host.replace(/:\d+$/, "").toLowerCase();
	if (!loopbackNames.has(name) && !hosts.includes(name))
		return refusal(403, `This server isn't known as ${printable(name)}. Name it in ALLOWED_HOSTS.`);
	const origin = request.headers.get("origin");
	if (origin !== null && hostOf(origin) !== host.toLowerCase())
		return refusal(403, "Requests of other origins are refused.");
	const site = request.headers.get("sec-fetch-site");
	if (site !== null && site !== "same-origin" && site !== "none")
		return refusal(403, "Requests of other sites are refused.");
	return null;
}

/** The answer to a request for the API in a form that it doesn't take, or null: questions come as JSON by POST, so that no form or link of another page can ask them. */
export function refuseForm(request: Request, mayGet: boolean): Response | null {
	if (request.method === "POST") {
		const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
		return type === "application/json"
			? null
			: refusal(415, "Ask with the content type application/json.");
	}
	if (request.method === "GET" && mayGet) return null;
	return refusal(405, "Ask by POST.", { allow: mayGet ? "GET, POST" : "POST" });
}

/** A refusal in the form of a GraphQL answer, so that clients read it like any other error. */
function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
	const body = { errors: [{ message, extensions: { code: "REFUSED" } }] };
	return Response.json(body, { status, headers });
}

function hostOf(origin: string): string | null {
	return URL.canParse(origin) ? new URL(origin).host : null;
}

function printable(name: string): string {
	return name.replace(/[^a-z0-9.:[\]-]/g, "?").slice(0, 80);
}

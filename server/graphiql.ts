/** Questions to begin with, shown in the page. */
export const examples = `# Ask the store: Ctrl-Enter runs a question, the book on the left describes what can be asked.
query Search {
  search(query: "ambassade", first: 5) {
    totalCount
    edges { node { matched entity { id name detail tripCount } } }
  }
}

query Partners {
  recurringPartners(minTrips: 2, first: 5) {
    asOf
    edges { node { entity { name } tripCount lastSeen score { value formula } encounters(first: 3) { date ties } } }
  }
}

query Theme {
  themeTrace(theme: "water") { years cells { city { name } year tripCount } }
}

query Promises {
  promises(states: [overdue]) { totalCount edges { node { followUp { name due } side } } }
}

query Briefing {
  briefing(place: "Oslo") { contacts { entity { name } lastMet } document(format: markdown) { fileName content } }
}

query News {
  changes(since: "2026") { cursor reports { totalCount } newPartners { edges { node { name } } } }
}

query Network {
  network(limit: 40) {
    shown
    total
    nodes { hiddenNeighbours entity { id kind name } }
    links { type from to count roles }
    export(format: csv) { fileName content leftOut }
  }
}
`;

/** The page may reach nothing but this server. */
const policy = [
	"default-src 'none'",
	"script-src 'unsafe-inline' 'unsafe-eval' blob:",
	"worker-src blob:",
	"style-src 'unsafe-inline'",
	"img-src 'self' data:",
	"font-src data:",
	"connect-src 'self'",
	"frame-ancestors 'none'",
].join("; ");

/** Tells whether a browser asks for a page to type questions into, rather than for an answer. */
export function wantsPage(request: Request): boolean {
	return (
		request.method === "GET" &&
		(request.headers.get("accept") ?? "").includes("text/html") &&
		!new URL(request.url).searchParams.has("query")
	);
}

/** GraphiQL, with all it needs inside the page: nothing is fetched from elsewhere. Loaded only when asked for, as it is large. */
export async function graphiqlPage(): Promise<Response> {
	const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
	const page = renderGraphiQL({ title: "GraphiQL", endpoint: "/graphql", defaultQuery: examples });
	return new Response(page, {
		headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
	});
}

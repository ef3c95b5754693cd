const examples = `# Ask the store: Ctrl-Enter runs a question, the book on the left describes what can be asked.
query Search {
  search(query: "ambassade", first: 5) {
    totalCount
    edges { node { matched entity { id name detail tripCount } } }
  }
}

query Trips {
  trips(first: 10) {
    totalCount
    edges { node { id name detail destinations { name } fieldEvidence(field: "travellers") { quote } } }
  }
}

query Network {
  network(limit: 40) {
    shown
    total
    nodes { hiddenNeighbours entity { id kind name } }
    links { type from to count roles }
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

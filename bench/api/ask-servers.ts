import { Agent, request } from "node:http";
import { daysOf } from "#domain/calendar.ts";
import { foldName } from "#domain/names.ts";
import { luceneQuery, searchWords } from "#graph/read/search.ts";
import { documents, type Parameters, type QuestionName } from "./questions.ts";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends JSON to a server on this machine and gives its answer; throws on any status but 200 and on an answer with errors. */
export function post(
	port: number,
	path: string,
	body: object,
): Promise<{ readonly data: unknown }> {
	const text = JSON.stringify(body);
	const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
	return new Promise((resolve, reject) => {
		const sent = request(
			{ agent, host: "127.0.0.1", port, path, method: "POST", headers },
			(response) => {
				const parts: Buffer[] = [];
				response.on("data", (part: Buffer) => parts.push(part));
				response.on("end", () => {
					const answer = JSON.parse(Buffer.concat(parts).toString());
					if (response.statusCode === 200 && answer.errors === undefined) resolve(answer);
					else reject(new Error(`${response.statusCode} ${JSON.stringify(answer.errors)}`));
				});
			},
		);
		sent.on("error", reject);
		sent.end(text);
	});
}

/** The body that asks the product. */
export function productBody(name: QuestionName, given: Parameters): object {
	return { query: documents[name], variables: given };
}

const neighbours = (fields: string) =>
	fields
		.split(" ")
		.map((field) => `${field}(limit: 40) { id name tripCount }`)
		.join(" ");
const named = "id kind name";

const neo4jDocuments: Readonly<Record<QuestionName, string>> = {
	search: `query ($lucene: String, $folded: String, $words: [String]) { search(lucene: $lucene, folded: $folded, words: $words) { total found { matched score ${named} aliases tripCount } } }`,
	network: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name tripCount neighbourCount ${neighbours(
		"visited visitedBy met metOn involved involvedIn held at posts basedIn seatOf about with ledTo in",
	)} } }`,
	partners: `query ($from: String, $until: String, $country: String, $theme: String) { partners(from: $from, until: $until, country: $country, theme: $theme) {
		total ${named} tripCount score dates latest { id name date points kinds } open kept } }`,
	briefing: `query ($place: String, $theme: String) { briefing(place: $place, theme: $theme) { visitCount shown { id name date purpose travellers }
		contactCount contacts { ${named} lastMet post organization } otherCount others { ${named} through } promiseCount promises { id name due } themes { name trips } } }`,
	trace: `query ($theme: String, $from: String, $until: String, $country: String) { trace(theme: $theme, from: $from, until: $until, country: $country) {
		tripCount cellCount years cities { id name trips first last years { year trips } } beside { id name trips } carriers { id name cityCount cities } } }`,
	path: `query ($from: String, $to: String) { path(from: $from, to: $to) { paths { length nodes { ${named} } steps { place trips { id name } } facts { id type quotes } } } }`,
};

/** The body that asks the server of @neo4j/graphql. */
export function neo4jBody(name: QuestionName, given: Parameters): object {
	const { to, text, ...rest } = given;
	const variables = {
		...rest,
		// Of a path it is an end, elsewhere of a period.
		...(name === "path"
			? { to }
			: { until: typeof to === "string" ? (daysOf(to)?.last ?? null) : null }),
		...(typeof text === "string"
			? {
					folded: foldName(text),
					words: searchWords(text),
					lucene: luceneQuery(searchWords(text)),
				}
			: {}),
	};
	return { query: neo4jDocuments[name], variables };
}

import type { Database } from "#graph/connect.ts";
import { createApp } from "#server/app.ts";

/** How long the database may take for a question here; nobody waits for it. */
const patienceMs = 60_000;

const most = `{
	statistics { cities(first: 1) { edges { node { entity { id } } } } themes(first: 1) { edges { node { entity { id } } } } }
	recurringPartners(first: 2, minTrips: 1) { edges { node { entity { id } } } }
}`;

type First = {
	readonly edges: readonly { readonly node: { readonly entity: { readonly id: string } } }[];
};
interface Most {
	readonly statistics: { readonly cities: First; readonly themes: First };
	readonly recurringPartners: First;
}

const brief = "id kind name detail";
const proof = "facts { evidence { quote section start end report { id } } }";

/** What the page asks for the three jobs and around them, as far as the database has to think about it. */
const questions = {
	briefing: `query ($place: String!) { briefing(place: $place) {
		asOf visitCount contactCount
		promises(first: 25) { followUp { ${brief} due } state trip { ${brief} } partners { ${brief} } ${proof} }
		others(first: 25) { entity { ${brief} } through { ${brief} } ${proof} }
		themes(first: 20) { theme { ${brief} } trips elsewhere ${proof} }
		diplomaticPosts { ${brief} facts(first: 2, types: [AT, BASED_IN]) { edges { node { id } } } } } }`,
	visits: `query ($place: String!) { briefing(place: $place) {
		visits(first: 20) { date trip { ${brief} report { id } } travellers { person { ${brief} } ${proof} } results { text }
			purposeFacts { evidence { quote } } } } }`,
	contacts: `query ($place: String!) { briefing(place: $place) {
		contacts(first: 50) { entity { ${brief} } post { ${brief} } organization { ${brief} } lastMet functionFacts { id }
			encounters(first: 1) { ${proof} } } } }`,
	trace: `query ($theme: String!) { themeTrace(theme: $theme) {
		cities(first: 100) { city { ${brief} } counts { year trips } } coOccurring(first: 30) { theme { ${brief} } trips }
		carriers(first: 10) { entity { ${brief} } encounters(first: 8) { trip { id } ${proof} } } } }`,
	partners: `{ recurringPartners(first: 20) { edges { node {
		entity { ${brief} } ties { kind trips } cities { trips } themes { trips } encounters(first: 50) { date } } } } }`,
	partner: `query ($ids: [ID!]!) { recurringPartners(first: 1, ids: $ids, minTrips: 1) { edges { node {
		through { entity { ${brief} } trips } encounters(first: 50) { trip { ${brief} report { id } } ${proof} } } } } }`,
	network: `query ($ids: [ID!]) { network(ids: $ids, limit: 40) { nodes { entity { ${brief} } } } }`,
	search: `{ search(query: "den") { edges { node { entity { ${brief} } } } } }`,
	paths: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { sentence } } }`,
};

/**
 * Asks the questions of the three jobs once, one after the other, of what the store has most of, so that the database has made
 * its plans (seconds, the first time) before somebody waits for an answer. Gives the number of questions asked;
 * throws where one fails or `signal` ends it.
 */
export async function warmUp(database: Database, signal: AbortSignal): Promise<number> {
	const app = createApp({ database, timeoutMs: patienceMs, log: () => {} });
	const ask = async <T>(query: string, variables: object): Promise<T> => {
		signal.throwIfAborted();
		const response = await app.fetch(
			new Request("http://127.0.0.1/graphql", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ query, variables }),
				signal,
			}),
		);
		const { data, errors } = (await response.json()) as {
			readonly data: T;
			readonly errors?: readonly { readonly message: string }[];
		};
		if (errors?.[0]) throw new Error(errors[0].message);
		return data;
	};
	const { statistics, recurringPartners } = await ask<Most>(most, {});
	const idsOf = ({ edges }: First) => edges.map(({ node }) => node.entity.id);
	const [[place], [theme]] = [idsOf(statistics.cities), idsOf(statistics.themes)];
	const [from, to] = idsOf(recurringPartners);
	if (!place || !theme || !from || !to) return 1;
	const variables = { place, theme, from, to, ids: [from] };
	for (const question of Object.values(questions)) await ask(question, variables);
	return 1 + Object.keys(questions).length;
}

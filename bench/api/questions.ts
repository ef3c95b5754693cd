import { madeName } from "../made/names.ts";
import { between, pick, type Random } from "../made/random.ts";
import { country, theme, themeCount, type WorldSize } from "../made/world.ts";

export const questionNames = [
	"search",
	"network",
	"partners",
	"briefing",
	"trace",
	"path",
] as const;
export type QuestionName = (typeof questionNames)[number];

/** What every contender is asked with; null where a filter isn't set. */
export type Parameters = Readonly<Record<string, string | number | null>>;

const entity = "entity { id kind name }";

/** Each question as the product's API takes it. */
export const documents: Readonly<Record<QuestionName, string>> = {
	search: `query ($text: String!) { search(query: $text, first: 10) {
		totalCount edges { node { matched score entity { id kind name aliases tripCount } } } } }`,
	network: `query ($id: ID!) { network(ids: [$id], limit: 40) {
		total nodes { hiddenNeighbours entity { id kind name tripCount } } links { type from to count } } }`,
	partners: `query ($from: String, $to: String, $country: ID, $theme: String) {
		recurringPartners(first: 20, from: $from, to: $to, country: $country, theme: $theme) {
			totalCount edges { node { ${entity} tripCount undatedTrips firstSeen lastSeen yearsSpanned rising cooling
				ties { kind trips } score { value } followUpsOpen followUpsKept
				encounters(first: 3) { date points ties trip { id name } } } } } }`,
	briefing: `query ($place: String!, $theme: String) { briefing(place: $place, theme: $theme) {
		visitCount visits(first: 5) { date purpose trip { id name } travellers { person { name } } }
		contactCount contacts { ${entity} post { name } organization { name } lastMet }
		otherCount others(first: 10) { ${entity} through { name } }
		promiseCount promises(first: 10) { state side followUp { id name due } }
		themes { trips theme { name } } } }`,
	trace: `query ($theme: String!, $from: String, $to: String, $country: ID) {
		themeTrace(theme: $theme, from: $from, to: $to, country: $country) {
			tripCount undatedTrips firstSeen lastSeen years gaps { from to }
			cities { tripCount firstSeen lastSeen city { id name } }
			cellCount cells(first: 50) { year tripCount city { id name } }
			coOccurring { trips theme { id name } } carriers { ${entity} cityCount cities(first: 20) { name } } } }`,
	path: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 3) {
		complete paths { length nodes { id kind name } steps { kind trips { id name } facts { id type evidence { quote } } } } } }`,
};

/** Parameters for one call: names, places and themes of all sizes, the greater more often; half of the heavy calls carry a filter. */
export function draw(name: QuestionName, random: Random, size: WorldSize): Parameters {
	const favoured = (count: number) => Math.floor(count * random() ** 2);
	switch (name) {
		case "search":
			return { text: searchText(random, size) };
		case "network":
			return { id: `${nodeToOpen(random, size)}` };
		case "partners":
			return {
				from: null,
				to: null,
				country: null,
				theme: null,
				...filter(random, ["period", "country", "theme"]),
			};
		case "briefing":
			return {
				place: `city:made-${favoured(size.cities)}`,
				theme: random() < 0.5 ? theme(favoured(themeCount)).id : null,
			};
		case "trace":
			return {
				theme: theme(favoured(themeCount)).id,
				from: null,
				to: null,
				country: null,
				...filter(random, ["period", "country"]),
			};
		case "path":
			return { from: contact(random, size), to: contact(random, size) };
	}
}

function filter(random: Random, kinds: readonly ("period" | "country" | "theme")[]): Parameters {
	if (random() < 0.5) return {};
	switch (pick(random, kinds)) {
		case "period": {
			const from = between(random, 2010, 2024);
			const month = String(between(random, 1, 12)).padStart(2, "0");
			return {
				from: random() < 0.5 ? String(from) : `${from}-${month}`,
				to: String(between(random, from, 2025)),
			};
		}
		case "country":
			return { country: country(Math.floor(60 * random() ** 2)).id };
		case "theme":
			return { theme: theme(Math.floor(themeCount * random() ** 2)).id };
	}
}

/** A whole name, its beginning, or one with a letter left out. */
function searchText(random: Random, size: WorldSize): string {
	const name = madeName(Math.floor(Math.min(2_880, size.organizations) * random()));
	const cut = between(random, 4, Math.max(4, name.length));
	return random() < 0.7 ? name.slice(0, cut) : name.slice(0, 3) + name.slice(4);
}

/** An organization of the first tenth, which are on so many trips that none is missing from the graph. */
function contact(random: Random, size: WorldSize): string {
	return `organization:made-${Math.floor((size.organizations / 10) * random() ** 2)}`;
}

function nodeToOpen(random: Random, size: WorldSize): string {
	const favoured = (count: number) => Math.floor(count * random() ** 2);
	const kind = pick(random, ["trip", "city", "organization", "person"]);
	if (kind === "trip") return `trip:made-${Math.floor(size.trips * random())}`;
	if (kind === "city") return `city:made-${favoured(size.cities)}`;
	if (kind === "organization") return `organization:made-${favoured(size.organizations)}`;
	return `person:made-${favoured(size.people)}`;
}

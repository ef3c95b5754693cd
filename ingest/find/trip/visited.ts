import type { Document, Section } from "#ingest/document.ts";
import { routeBefore, routeBehind } from "#ingest/languages/nl/trip-visited.ts";
import type { ContactMention, OrganizationMention, PlaceMention } from "../mention.ts";
import { inOrder, sectionsByTrip } from "../within.ts";
import { type Ground, groundsOf, type Town } from "./grounds.ts";
import { findHome } from "./home.ts";
import { townKey } from "./times-named.ts";

/** A town that the party visited, where the text says so most plainly. */
export interface Visit {
	readonly trip: number;
	readonly place: PlaceMention;
	readonly section: Section;
	/** An answer on places or a programme says so. */
	readonly sure: boolean;
}

/** The key of a town within a trip, as in the set of `visitedCities`. */
export function visitKey(trip: number, place: Pick<PlaceMention, "name" | "country">): string {
	return `${trip} ${townKey(place)}`;
}

/** The keys (see `visitKey`) of the towns that the party visited; all others are only mentioned. */
export function visitedCities(
	document: Document,
	places: readonly PlaceMention[],
): ReadonlySet<string> {
	const visits =
		found.get(places) ?? findVisits(document, places, { home: findHome(document, places, []) });
	return new Set(visits.map(({ trip, place }) => visitKey(trip, place)));
}

/** The visited towns of each trip: one visit a town. First those that only title or purpose name, then those that an answer on places names, in its order, then those named most. */
export function findVisits(
	document: Document,
	places: readonly PlaceMention[],
	context: {
		readonly home: string | null;
		readonly organizations?: readonly OrganizationMention[];
		readonly contacts?: readonly ContactMention[];
	},
): readonly Visit[] {
	const { home, organizations = [], contacts = [] } = context;
	const named = {
		away: inOrder(places).filter(({ name, country }) => name !== home || country !== "NL"),
		organizations: inOrder(organizations),
		kinds: new Map(organizations.map(({ name, kind }) => [name, kind])),
		contacts: inOrder(contacts),
	};
	const visits: Visit[] = [];
	for (const [trip, sections] of sectionsByTrip(document).entries()) {
		const towns = [...groundsOf(document, sections, named).values()];
		const needed = towns.some(isAnswered) ? neededBesides : neededAlone;
		const visited = towns
			.map((town) => ({ town, sum: sumOf(town) }))
			.filter(({ sum }) => sum >= needed)
			.sort((a, b) => rankOf(a.town) - rankOf(b.town) || order(a.town, b.town))
			.map(({ town }) => town);
		const abroad = visited.some(({ place }) => place.country !== "NL");
		for (const town of visited) {
			const { place, section } = town;
			const sure = isAnswered(town);
			// On the way abroad: "nachttrein Amsterdam-Basel".
			if (abroad && place.country === "NL" && (!sure || isOnRoute(document, place))) continue;
			visits.push({ trip, place, section, sure });
		}
	}
	found.set(places, visits);
	return visits;
}

/** The visits that these places gave: trips and cities ask for the same ones. */
const found = new WeakMap<readonly PlaceMention[], readonly Visit[]>();

/** What each ground adds, and how often at most. Weighed on the towns of the annotated reports: near the logarithms of the odds, doubled. */
const weights: Readonly<Record<Ground, readonly [points: number, most: number]>> = {
	answer: [20, 1],
	nameInAnswer: [12, 1],
	title: [10, 1],
	goal: [10, 1],
	inGoal: [4, 1],
	went: [9, 1],
	told: [6, 2],
	named: [2, 3],
	at: [1, 1],
	inNames: [2, 3],
	mostNamed: [3, 1],
	postMet: [2, 1],
	postOnTheWay: [6, 1],
	bodiesMet: [1, 1],
	postMissed: [-2, 1],
	passed: [-1, 1],
	elsewhere: [-1, 1],
	denied: [-3, 1],
	otherLand: [-3, 1],
};

/** What a town needs to count as visited, and where an answer on places names others. */
const neededAlone = 3;
const neededBesides = 9;

function sumOf({ grounds }: Town): number {
	let sum = 0;
	for (const [ground, times] of grounds) {
		const [points, most] = weights[ground];
		sum += points * Math.min(times, most);
	}
	return sum;
}

const isAnswered = ({ grounds }: Town): boolean => grounds.has("answer");

/** Towns that only title or purpose name come first, then those of the answer on places in their order, then those that are named most. */
const aims: readonly Ground[] = ["title", "goal", "inGoal"];
const rankOf = ({ grounds }: Town): number =>
	grounds.has("answer") ? 1 : aims.some((aim) => grounds.has(aim)) ? 0 : 2;

function order(a: Town, b: Town): number {
	const named = rankOf(a) === 2 ? b.times - a.times : 0;
	return named || a.place.start - b.place.start;
}

/** "Amsterdam – Lusaka – Amsterdam": where a route begins or ends. */
function isOnRoute({ text }: Document, { start, end }: PlaceMention): boolean {
	return (
		routeBehind.test(text.slice(end, end + 4)) || routeBefore.test(text.slice(start - 3, start))
	);
}

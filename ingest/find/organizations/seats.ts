import { consulateSeats, missionSeats, onTheWay } from "../../languages/nl/organizations-posts.ts";
import type { PlaceMention } from "../mention.ts";
import type { Line } from "../names/tokens.ts";
import { sectionsByTrip, within } from "../within.ts";
import type { BodyMatch } from "./match.ts";
import { embassySeat, postName } from "./posts.ts";
import {
	type Around,
	before,
	behind,
	embassyTowns,
	inLine,
	isEmbassy,
	thereabouts,
} from "./seats-near.ts";

/** A post with the line that it stands in. */
export interface PlacedPost {
	readonly line: Line;
	readonly match: BodyMatch;
}

const sort = (match: BodyMatch): string =>
	match.post?.kind === "consulate-general" ? "consulate" : (match.post?.kind ?? "");

/** Gives each post its town: of its own words, of the same post elsewhere, of the lines before, or of the trip. */
export function seatPosts(
	posts: readonly PlacedPost[],
	around: Around,
): ReadonlyMap<BodyMatch, BodyMatch> {
	const seated = new Map<BodyMatch, BodyMatch>();
	const consulates = new Map<string, BodyMatch>();
	const placed = placedPosts(posts);
	const trips = { ...around, lands: landsOfTrips(around), visited: visitedTowns(around) };
	const countries = new Map(
		around.places.toReversed().map(({ name, country }) => [name, country] as const),
	);
	for (const { line, match } of posts) {
		const { post } = match;
		if (!post) continue;
		const city =
			post.city ??
			thereabouts(line, match, around) ??
			behind(line, match, around) ??
			inLine(line, match, trips) ??
			otherPost(placed, line, match) ??
			before(line, match, trips) ??
			ofTrip(line, match, around);
		const named = {
			...match,
			name: postName(post, city),
			city,
			country: (city === null ? null : countries.get(city)) ?? match.country,
		};
		seated.set(match, named);
		const stated = match.rule !== "organization.post-implied";
		if (sort(match) === "consulate" && city !== null && post.adjective === null && stated) {
			consulates.set(city, consulates.get(city) ?? named);
		}
	}
	for (const [match, named] of seated) {
		const stated = named.city === null ? undefined : consulates.get(named.city);
		if (
			stated &&
			sort(match) === "consulate" &&
			match.post?.adjective === null &&
			stated.name !== named.name
		) {
			seated.set(match, { ...named, name: stated.name, aliases: [...named.aliases, named.name] });
		}
	}
	return seated;
}

/** Posts of one sort, of one country, within one trip. */
const sameKey = (trip: number, match: BodyMatch): string =>
	`${trip} ${sort(match)} ${match.post?.adjective ?? ""}`;

/** The towns that a report gives posts itself. */
function placedPosts(posts: readonly PlacedPost[]): ReadonlyMap<string, ReadonlySet<string>> {
	const placed = new Map<string, Set<string>>();
	for (const { line, match } of posts) {
		if (!match.post?.city) continue;
		const key = sameKey(line.section.trip, match);
		placed.set(key, (placed.get(key) ?? new Set()).add(match.post.city));
	}
	return placed;
}

/** The countries of each trip: those of the answer on places, else of the first town abroad. "Riga doet het ook" moves no embassy. */
function landsOfTrips({ document, places }: Around): ReadonlyMap<number, ReadonlySet<string>> {
	const answered = new Map<number, Set<string>>();
	const first = new Map<number, Set<string>>();
	for (const { start, end, trip, role } of document.sections) {
		for (const { country, form, start: from } of within(places, start, end)) {
			if (country === null || country === "NL" || form === "demonym") continue;
			if (role !== "places" && passedThrough(document.text, from)) continue;
			if (!first.has(trip)) first.set(trip, new Set([country]));
			if (role === "places") answered.set(trip, (answered.get(trip) ?? new Set()).add(country));
		}
	}
	return new Map([...first, ...answered]);
}

/** A town on the way, where no post is met. */
const passedThrough = (text: string, start: number): boolean =>
	onTheWay.test(text.slice(Math.max(0, start - 60), start));

function visitedTowns({ document, places }: Around): ReadonlyMap<number, ReadonlySet<string>> {
	const visited = new Map<number, Set<string>>();
	for (const { start, end, trip, role } of document.sections) {
		if (role !== "places") continue;
		for (const { country, form, name, start: from } of within(places, start, end)) {
			if (country === "NL" || form === "demonym" || passedThrough(document.text, from)) continue;
			visited.set(trip, (visited.get(trip) ?? new Set()).add(name));
		}
	}
	return visited;
}

function otherPost(
	placed: ReadonlyMap<string, ReadonlySet<string>>,
	{ section }: Line,
	match: BodyMatch,
): string | null {
	const cities = placed.get(sameKey(section.trip, match));
	return cities?.size === 1 ? ([...cities][0] ?? null) : null;
}

/** The town that is named most often, the first of equals. */
function oftenest(towns: readonly PlaceMention[]): PlaceMention | undefined {
	const counts = new Map<string, number>();
	for (const { name } of towns) counts.set(name, (counts.get(name) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return towns.find(({ name }) => counts.get(name) === most);
}

/** The first of towns that an embassy stands in. */
function embassyTown(towns: readonly PlaceMention[], { post }: BodyMatch): string | undefined {
	return towns.find(
		({ name, country }) => embassySeat(country, post?.adjective) === name || embassyTowns.has(name),
	)?.name;
}

function ofTrip(
	{ section }: Line,
	match: BodyMatch,
	{ document, places, countries }: Around,
): string | null {
	const sections = sectionsByTrip(document)[section.trip] ?? [];
	const abroad = (roles: readonly string[]) => {
		const spans = sections.filter(({ role }) => roles.length === 0 || roles.includes(role));
		return {
			towns: spans
				.flatMap(({ start, end }) => within(places, start, end))
				.filter(({ country, start }) => country !== "NL" && !passedThrough(document.text, start)),
			lands: spans
				.flatMap(({ start, end }) => within(countries, start, end))
				.filter(({ code }) => code !== "NL"),
		};
	};
	const orders = [["places"], ["purpose", "duration"], []];
	if (!isEmbassy(match)) {
		const known = match.post?.kind === "mission" ? missionSeats : consulateSeats;
		for (const roles of orders) {
			const { towns } = abroad(roles);
			const seat = towns.find(({ name }) => known.has(name));
			if (seat) return seat.name;
			// An honorary consul may be in any town: in the first that was visited.
			const most = roles.length === 0 ? oftenest(towns) : towns[0];
			if (most && match.post?.kind === "consulate") return most.name;
		}
	}
	// A town of the trip that has an embassy comes before the capital of another, which the report needn't name.
	const near = orders.slice(0, 2).flatMap((roles) => abroad(roles).towns);
	const named = isEmbassy(match) ? embassyTown(near, match) : undefined;
	if (named) return named;
	for (const roles of orders) {
		const { towns, lands } = abroad(roles);
		if (!isEmbassy(match)) {
			if (towns[0]) return towns[0].name;
			continue;
		}
		const seat = embassyTown(towns, match);
		if (seat) return seat;
		const land = towns[0]?.country ?? lands[0]?.code ?? null;
		const capital = embassySeat(land, match.post?.adjective);
		if (capital) return capital;
	}
	return null;
}

import type { Document } from "../document.ts";
import { consulateSeats, embassySeats, missionSeats } from "../languages/nl/organizations-posts.ts";
import type { CountryMention, PlaceMention } from "./mention.ts";
import type { Line } from "./names-tokens.ts";
import type { BodyMatch } from "./organization-match.ts";
import { embassySeat, postName } from "./organization-posts.ts";

const seats = new Set(Object.values(embassySeats));

/** A post with the line that it stands in. */
export interface PlacedPost {
	readonly line: Line;
	readonly match: BodyMatch;
}

interface Around {
	readonly document: Document;
	readonly places: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
}

const isEmbassy = (match: BodyMatch): boolean => match.post?.kind === "embassy";
const sort = (match: BodyMatch): string =>
	match.post?.kind === "consulate-general" ? "consulate" : (match.post?.kind ?? "");

/** Gives each post its town: of its own words, of the same post elsewhere, of the lines before, or of the trip. */
export function seatPosts(
	posts: readonly PlacedPost[],
	around: Around,
): ReadonlyMap<BodyMatch, BodyMatch> {
	const seated = new Map<BodyMatch, BodyMatch>();
	const consulates = new Map<string, BodyMatch>();
	for (const { line, match } of posts) {
		const { post } = match;
		if (!post) continue;
		const city =
			post.city ??
			inLine(line, match, around) ??
			otherPost(posts, line, match) ??
			before(line, match, around) ??
			ofTrip(line, match, around);
		const place = around.places.find(({ name }) => name === city);
		const named = {
			...match,
			name: postName(post, city),
			city,
			country: place?.country ?? match.country,
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

/** A town before the post in its own sentence, where such a post can be. */
function inLine(line: Line, match: BodyMatch, { places }: Around): string | null {
	const known = isEmbassy(match)
		? seats
		: match.post?.kind === "mission"
			? missionSeats
			: consulateSeats;
	const near = places.filter(
		(place) =>
			place.form !== "demonym" &&
			place.start >= line.start &&
			place.end <= match.start &&
			known.has(place.name),
	);
	return near.at(-1)?.name ?? null;
}

function otherPost(
	posts: readonly PlacedPost[],
	{ section }: Line,
	match: BodyMatch,
): string | null {
	const same = posts.filter(
		({ line, match: other }) =>
			line.section.trip === section.trip &&
			sort(other) === sort(match) &&
			other.post?.city &&
			other.post.adjective === (match.post?.adjective ?? null),
	);
	const cities = new Set(same.map(({ match: other }) => other.post?.city));
	return cities.size === 1 ? ([...cities][0] ?? null) : null;
}

/** The nearest town before the post in its block; an embassy's only where an embassy can be. */
function before({ block }: Line, match: BodyMatch, { places }: Around): string | null {
	const near = places.filter(
		(place) =>
			place.form !== "demonym" &&
			place.start >= block.start &&
			place.end <= (block.kind === "row" ? block.end : match.start) &&
			(!isEmbassy(match) || seats.has(place.name)) &&
			(match.post?.kind !== "mission" || missionSeats.has(place.name)),
	);
	return near.at(-1)?.name ?? null;
}

function ofTrip(
	{ section }: Line,
	match: BodyMatch,
	{ document, places, countries }: Around,
): string | null {
	const sections = document.sections.filter(({ trip }) => trip === section.trip);
	const within = (roles: readonly string[]) => {
		const spans = sections.filter(({ role }) => roles.length === 0 || roles.includes(role));
		const inside = ({ start, end }: { start: number; end: number }) =>
			spans.some((span) => start >= span.start && end <= span.end);
		return {
			towns: places.filter((place) => inside(place) && place.country !== "NL"),
			lands: countries.filter((country) => inside(country) && country.code !== "NL"),
		};
	};
	const orders = [["places"], ["purpose", "duration"], []];
	if (!isEmbassy(match)) {
		const known = match.post?.kind === "mission" ? missionSeats : consulateSeats;
		for (const roles of orders) {
			const seat = within(roles).towns.find(({ name }) => known.has(name));
			if (seat) return seat.name;
		}
	}
	for (const roles of orders) {
		const { towns, lands } = within(roles);
		if (!isEmbassy(match)) {
			if (towns[0]) return towns[0].name;
			continue;
		}
		const seat = towns.find(
			({ name, country }) => embassySeat(country) === name || seats.has(name),
		);
		if (seat) return seat.name;
		const land = towns[0]?.country ?? lands[0]?.code ?? null;
		const capital = embassySeat(land);
		if (capital) return capital;
	}
	return null;
}

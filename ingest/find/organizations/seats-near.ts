import type { Document } from "../../document.ts";
import {
	consulateSeats,
	embassySeats,
	missionSeats,
	seatTold,
} from "../../languages/nl/organizations-posts.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import type { Line } from "../names/tokens.ts";
import { within } from "../within.ts";
import type { BodyMatch } from "./match.ts";

/** What a report names, by which a post finds its town. */
export interface Around {
	readonly document: Document;
	readonly places: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
}

export interface AroundTrips extends Around {
	/** The countries of each trip. */
	readonly lands: ReadonlyMap<number, ReadonlySet<string>>;
	/** The towns abroad that the answer on places names, of each trip. */
	readonly visited: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Towns with an embassy. */
export const embassyTowns = new Set(Object.values(embassySeats));

/** Tells whether a body is an embassy. */
export const isEmbassy = (match: BodyMatch): boolean => match.post?.kind === "embassy";

/** A town before the post in its own sentence, where such a post can be. */
export function inLine(
	line: Line,
	match: BodyMatch,
	{ places, lands }: AroundTrips,
): string | null {
	const known = isEmbassy(match)
		? embassyTowns
		: match.post?.kind === "mission"
			? missionSeats
			: consulateSeats;
	const near = within(places, line.start, match.start);
	const seat = near.findLast(
		({ form, name, country }) =>
			form !== "demonym" && known.has(name) && lands.get(line.section.trip)?.has(country ?? ""),
	);
	return seat?.name ?? null;
}

/** "Het stadhuis van Bratislava; de ambassade aldaar": the town named last before it. */
export function thereabouts(
	{ tokens, section }: Line,
	{ to, start }: BodyMatch,
	{ places }: Around,
): string | null {
	if (!/^(?:aldaar|daar|ter)$/u.test(tokens[to]?.fold ?? "")) return null;
	if (tokens[to]?.fold === "ter" && tokens[to + 1]?.fold !== "plaatse") return null;
	const near = within(places, section.start, start);
	return near.findLast(({ form, country }) => form !== "demonym" && country !== "NL")?.name ?? null;
}

/** "De ambassadeur belde vanuit Wellington", "de ambassade zit in San José": the town behind a post that its own sentence says it is in or comes from. */
export function behind(
	{ end }: Line,
	match: BodyMatch,
	{ document, places }: Around,
): string | null {
	const known = isEmbassy(match) ? embassyTowns : consulateSeats;
	const seat = within(places, match.end, end).find(
		({ form, name, start }) =>
			form !== "demonym" &&
			known.has(name) &&
			/\b(?:vanuit|uit|in|te|post) $/u.test(document.text.slice(match.end, start)),
	);
	if (!seat) return null;
	const told = document.text.slice(match.end, Math.min(end, seat.end + 20));
	return seatTold.test(told) ? seat.name : null;
}

/** The nearest town before the post in its block; an embassy's only where an embassy can be. */
export function before(
	{ block, section }: Line,
	match: BodyMatch,
	{ places, lands, visited }: AroundTrips,
): string | null {
	const near = within(places, block.start, block.kind === "row" ? block.end : match.start);
	const answered = visited.get(section.trip);
	const seat = near.findLast(
		({ form, name, country }) =>
			form !== "demonym" &&
			lands.get(section.trip)?.has(country ?? "") &&
			(!isEmbassy(match) || embassyTowns.has(name)) &&
			(match.post?.kind !== "consulate" || (answered?.has(name) ?? true)) &&
			(match.post?.kind !== "consulate-general" || consulateSeats.has(name)) &&
			(match.post?.kind !== "mission" || missionSeats.has(name)),
	);
	return (
		seat?.name ?? (match.post?.kind === "consulate" ? townAbove(block, section, places) : null)
	);
}

/** "Busan" on a line of its own above a list: the town that all below it belongs to. */
function townAbove(
	{ start }: Line["block"],
	section: Line["section"],
	places: readonly PlaceMention[],
): string | null {
	const above = section.blocks.filter((block) => block.end <= start);
	const heads = above.flatMap((block) =>
		within(places, block.start, block.end).filter(
			(place) => place.start === block.start && block.end - place.end <= 1,
		),
	);
	return heads.at(-1)?.name ?? null;
}

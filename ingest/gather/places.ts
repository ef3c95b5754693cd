import type { ExtractedCity } from "#domain/extraction.ts";
import { foldName } from "#domain/names.ts";
import type { OrganizationMention, PlaceMention } from "../find/mention.ts";
import { visitKey } from "../find/trip/visited.ts";
import type { Group } from "./gather.ts";

/** Kinds of organization whose town is a place of its own: the body is named after where it is. */
const placed = new Set(["municipality", "diplomatic-post", "government"]);

/** Leaves out towns that are only part of another name, such as a university's. */
export function placesOutsideNames(
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
): readonly PlaceMention[] {
	const names = organizations.toSorted((a, b) => a.start - b.start);
	let next = 0;
	return places
		.toSorted((a, b) => a.start - b.start)
		.filter((place) => {
			while (next < names.length && (names[next]?.end ?? 0) <= place.start) next += 1;
			for (let index = next; index < names.length; index += 1) {
				const name = names[index];
				if (!name || name.start >= place.end) return true;
				if (name.end >= place.end && name.start <= place.start && !placed.has(name.kind))
					return standsApart(place, name);
			}
			return true;
		});
}

/** "De universiteit van Oujda" is no name; and what is called exactly as a town is one. */
function standsApart(place: PlaceMention, name: OrganizationMention): boolean {
	if (place.start === name.start && place.end === name.end) return true;
	return (
		/^\p{Ll}/u.test(name.surface) ||
		(name.rule.includes("affiliation-bare") && /\bvan\s/.test(name.surface))
	);
}

/** One key for one town. */
export function placeKey(place: PlaceMention): string {
	return `${foldName(place.name)}|${place.country ?? ""}`;
}

/** The cities of the extraction, one for each group of mentions. */
export function citiesOf(
	groups: readonly Group<PlaceMention>[],
	visited: ReadonlySet<string>,
): readonly ExtractedCity[] {
	return groups.map(({ trip, first, mentions, confidence, evidence }) => {
		const names = mentions.filter(({ form }) => form !== "demonym").map(({ surface }) => surface);
		return {
			trip,
			name: first.name,
			country: first.country,
			geonameId: first.geonameId,
			kind: visited.has(visitKey(trip, first)) ? "visited" : "mentioned",
			aliases: [...new Set(names)].filter((name) => name !== first.name).sort(),
			candidates: first.candidates,
			confidence,
			evidence,
		};
	});
}

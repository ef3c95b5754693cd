import { foldName } from "#domain/names.ts";
import type { Document } from "#ingest/document.ts";
import { lookUpTowns, townById } from "#ingest/gazetteer/load-gazetteer.ts";
import type { Town } from "#ingest/gazetteer/town.ts";
import { quarterCalled } from "#ingest/languages/nl/places.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import { isPartOf } from "../trip/stays.ts";
import { within } from "../within.ts";
import { distance } from "./namesakes.ts";

/** Kilometres from a town within which its quarters lie, and beyond which nobody goes from it to a small town. */
const inTown = 20;
const farOff = 300;

/**
 * The places that are quarters of a town that the report names, though a town elsewhere is called so: what it calls one
 * ("de wijk Homewood"), parts of a town in the answer on places, "Buenos Aires (Palermo)", districts of a town close by,
 * "Lichtenberg" in a report on Berlin, and what the answer on places names beside towns of one country only, far from all.
 */
export function quartersIn(
	{ text, sections }: Document,
	places: readonly PlaceMention[],
	countries: readonly CountryMention[],
): ReadonlySet<PlaceMention> {
	const quarters = new Set<PlaceMention>();
	const names = new Set<string>();
	const towns = new Map(places.map((place) => [place.name, townOf(place)]));
	const lands = new Set(countries.map(({ code }) => code));
	const called = new Set(Array.from(text.matchAll(quarterCalled), ([, name]) => name));
	for (const place of places) {
		const town = towns.get(place.name);
		if (town == null || town.major || town.district || place.form !== "name") continue;
		if (called.has(place.surface)) names.add(place.name);
		const all = lookUpTowns(foldName(place.surface)).named?.towns ?? [];
		const parts = all.filter(({ district, country }) => district && country !== town.country);
		if (parts.length > 0 && [...towns.values()].some((other) => isPartNear(parts, other)))
			names.add(place.name);
	}
	for (const { role, start, end } of sections) {
		if (role !== "places") continue;
		const named = within(places, start, end);
		for (const place of named) {
			const district = townOf(place)?.district;
			const others = named.filter(
				({ name, country }) => country !== place.country || (district && name !== place.name),
			);
			if (isPartOf(text, place, others)) quarters.add(place);
			if (isFarFromAll(place, named, lands)) names.add(place.name);
		}
	}
	for (const place of places) if (names.has(place.name)) quarters.add(place);
	return quarters;
}

const townOf = ({ geonameId }: PlaceMention): Town | null =>
	geonameId === null ? null : townById(geonameId);

function isPartNear(parts: readonly Town[], town: Town | null): boolean {
	if (town === null || town.district || !town.major) return false;
	return parts.some((part) => part.country === town.country && distance(part, town) < inTown);
}

/**
 * A little-known town abroad, where all others of the answer lie in one country and none near it: either that country
 * has a namesake, or the report nowhere names the land of the town.
 */
function isFarFromAll(
	place: PlaceMention,
	named: readonly PlaceMention[],
	lands: ReadonlySet<string>,
): boolean {
	const all = lookUpTowns(foldName(place.surface)).named?.towns ?? [];
	const others = named.flatMap((other) => (other.name === place.name ? [] : (townOf(other) ?? [])));
	const around = new Set(others.map(({ country }) => country));
	const [land] = around;
	if (land === undefined || around.size > 1 || land === place.country) return false;
	const meant = all.filter(({ country }) => country === place.country);
	if (meant.some(({ major, noted, population }) => major || noted || population >= 50_000))
		return false;
	const far = (town: Town) => others.every((other) => distance(town, other) > farOff);
	const elsewhere = meant.length < all.length && all.some(({ country }) => country === land);
	return (elsewhere || !lands.has(place.country ?? "")) && meant.every(far);
}

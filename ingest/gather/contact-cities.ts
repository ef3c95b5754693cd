import { foldName } from "#domain/names.ts";
import type { ContactMention, OrganizationMention, PlaceMention } from "../find/mention.ts";
import { lookUpTowns } from "../gazetteer/load-gazetteer.ts";
import { openingHeads } from "../languages/nl/organizations.ts";

/** Kinds of body that sit in the town that their name holds; a company may bear the name of any town. */
const seated = new Set([
	"municipality",
	"government",
	"diplomatic-post",
	"knowledge-institute",
	"culture",
	"venue",
	"company",
	"ngo",
	"association",
]);

/** Gives contacts without a town that of their organization: the one that the text tells, else one of the report's towns in its name. */
export function withCities(
	contacts: readonly ContactMention[],
	organizations: readonly OrganizationMention[],
	places: readonly PlaceMention[],
): readonly ContactMention[] {
	const towns = new Map(
		told(places, organizations).flatMap(({ name, surface }) => [
			[foldName(name), name],
			[foldName(surface), name],
		]),
	);
	const cities = new Map<string, string | null>();
	for (const { name, kind, city } of organizations) {
		if (cities.get(name)) continue;
		cities.set(
			name,
			city ?? (seated.has(kind) ? townIn(name, towns) : null) ?? inflected(kind, name, towns),
		);
	}
	return contacts.map((contact) =>
		contact.city === null && contact.organization !== null
			? { ...contact, city: cities.get(contact.organization) ?? null }
			: contact,
	);
}

/** The towns of the text without small ones that only a body's name holds: "St. Joseph school". */
const told = (
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
): readonly PlaceMention[] =>
	places.filter(
		({ start, end, name }) =>
			isKnown(name) || !organizations.some((body) => body.start <= start && body.end >= end),
	);

const isKnown = (name: string): boolean =>
	lookUpTowns(foldName(name)).named?.towns.some(
		({ noted, population }) => noted || population > 150_000,
	) === true;

/** "Urząd Miasta Krakowa": a town in another case, in what a municipality calls itself. */
function inflected(kind: string, name: string, towns: ReadonlyMap<string, string>): string | null {
	if (kind !== "municipality") return null;
	const words = foldName(name).split(" ");
	for (const [town, its] of towns)
		if (
			town.length > 4 &&
			words.some((word) => word.startsWith(town) && word.length < town.length + 4)
		)
			return its;
	return null;
}

/** The town, of one to three words, that a body's name holds. */
function townIn(name: string, towns: ReadonlyMap<string, string>): string | null {
	const words = foldName(name).split(" ");
	for (let length = 3; length > 0; length -= 1) {
		for (let from = 0; from + length <= words.length; from += 1) {
			const part = words.slice(from, from + length).join(" ");
			// "Canton de Genève": what the body is.
			if (from === 0 && openingHeads.has(part)) continue;
			const town = towns.get(part);
			if (town !== undefined) return town;
			const local = lookUpTowns(part).named?.towns.find((one) => towns.has(foldName(one.name)));
			if (local) return local.name;
		}
	}
	return null;
}

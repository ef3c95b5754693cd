import type { ExtractedCity, ExtractedOrganization, Extraction } from "#domain/extraction.ts";
import type { NodeRef } from "#domain/graph.ts";
import { cityId, eventId, organizationId, personId, postId, unknownCityId } from "#domain/ids.ts";
import { foldName } from "#domain/names.ts";

/** What identity rests on besides the report itself. */
export interface IdentityRules {
	/** Turns a name into an opaque key. */
	readonly hash: (text: string) => string;
	/** The register's name of a body of a country that goes by one of these names; null when it isn't registered. */
	readonly registeredName: (names: readonly string[], country: string | null) => string | null;
	/** Functions, folded, that several people hold at one place at once. */
	readonly genericRoles: ReadonlySet<string>;
}

/** Somebody met or named: a person with a name, or a function without one. */
export interface Contact {
	readonly name: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly group: boolean;
}

/** The nodes that a report's items stand for. */
export interface Identity {
	city(name: string, country?: string | null): NodeRef | null;
	organization(name: string): NodeRef;
	event(name: string): NodeRef;
	person(contact: Contact): NodeRef;
	/** Null when neither a function nor a place is known. */
	post(contact: Contact, trip: string): NodeRef | null;
}

/** Kinds whose name recurs from town to town, so that the country belongs to their identity. */
const local = new Set(["municipality", "government", "culture", "venue"]);

const cityNode = (city: ExtractedCity): NodeRef => ({
	kind: "City",
	id:
		city.geonameId === null
			? unknownCityId(`${city.name} ${city.country ?? ""}`)
			: cityId(city.geonameId),
});

/**
 * Decides which node each item of a report is, from that report and reference data alone, so that the order of
 * ingest can't matter. People with one name are one only within one country: doubt keeps them apart.
 */
export function identify(extraction: Extraction, rules: IdentityRules): Identity {
	const cities = new Map(extraction.cities.map((city) => [foldName(city.name), city]));
	const organizations = new Map(
		extraction.organizations.map((item) => [foldName(item.name), item]),
	);
	const countryOf = (contact: Contact): string => {
		const organization = organizations.get(foldName(contact.organization ?? ""));
		const town = cities.get(foldName(contact.city ?? organization?.city ?? ""));
		return town?.country ?? organization?.country ?? "";
	};
	const organization = (name: string): NodeRef => {
		const item: ExtractedOrganization | undefined = organizations.get(foldName(name));
		const names = [name, ...(item?.aliases ?? [])];
		const registered = rules.registeredName(names, item?.country ?? null);
		const place = item && !registered && local.has(item.kind) ? item.country : null;
		return { kind: "Organization", id: organizationId(`${registered ?? name} ${place ?? ""}`) };
	};
	return {
		city: (name) => {
			const city = cities.get(foldName(name));
			return city ? cityNode(city) : null;
		},
		organization,
		event: (name) => ({ kind: "Event", id: eventId(name) }),
		person: (contact) => ({
			kind: "Person",
			id: personId(rules.hash(`person|${foldName(contact.name ?? "")}|${countryOf(contact)}`)),
		}),
		post: (contact, trip) => {
			const role = foldName(contact.role ?? "");
			const town = contact.city ? cities.get(foldName(contact.city)) : undefined;
			const place = contact.organization
				? organization(contact.organization).id
				: town
					? cityNode(town).id
					: "";
			if (role === "" && !contact.group) return null;
			const recurs = role !== "" && place !== "" && !contact.group && !rules.genericRoles.has(role);
			return {
				kind: "Post",
				id: postId(rules.hash(`post|${role}|${place}|${recurs ? "" : trip}`)),
			};
		},
	};
}

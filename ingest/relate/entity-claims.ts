import type { Evidence } from "#domain/evidence.ts";
import type { LinkClaim, NodeClaim, NodeRef, ReferenceLink } from "#domain/graph.ts";
import { countryId, eventId } from "#domain/ids.ts";
import { foldName } from "#domain/names.ts";
import { type Claims, link, type Relation, tripNode } from "./relation.ts";

interface Draft {
	readonly nodes: NodeClaim[];
	readonly links: LinkClaim[];
	readonly references: ReferenceLink[];
}

/** Cities, countries, organizations and events, and how the trip is tied to them. */
export function entityClaims(relation: Relation): Claims {
	const draft: Draft = { nodes: [], links: [], references: [] };
	const items = {
		cities: addCities(relation, draft),
		organizations: addOrganizations(relation, draft),
	};
	addEvents(relation, draft);
	addHome(relation, draft);
	return { ...draft, items };
}

function addCities(
	relation: Relation,
	{ nodes, links, references }: Draft,
): readonly (NodeRef | null)[] {
	const { extraction, identity, reference } = relation;
	return extraction.cities.map((city) => {
		const node = identity.city(city.name);
		if (!node) return null;
		const place = city.geonameId === null ? null : reference.cityPlace(city.geonameId);
		nodes.push({
			...node,
			name: city.name,
			aliases: [
				...new Set([...city.aliases, ...reference.otherTownNames(city.name, city.country)]),
			],
			authoritative: city.geonameId !== null,
			...(place
				? { labels: { nl: city.name, en: reference.englishTownName(city.name, city.country) } }
				: {}),
			properties: {
				geonameId: city.geonameId,
				country: city.country,
				latitude: place?.latitude ?? null,
				longitude: place?.longitude ?? null,
			},
		});
		if (city.country) {
			const country = { kind: "Country", id: countryId(city.country) } as const;
			nodes.push({
				...country,
				name: reference.countryName(city.country, "nl"),
				labels: {
					nl: reference.countryName(city.country, "nl"),
					en: reference.countryName(city.country, "en"),
				},
				aliases: [],
				authoritative: true,
				properties: { code: city.country },
			});
			references.push({ type: "IN", from: node, to: country });
		}
		links.push(
			link(relation, city.kind === "visited" ? "VISITED" : "MENTIONED", {
				from: tripNode(relation, city.trip),
				to: node,
				confidence: city.confidence,
				evidence: city.evidence,
			}),
		);
		return node;
	});
}

function addOrganizations(relation: Relation, { nodes, links }: Draft): readonly NodeRef[] {
	const { extraction, identity, reference } = relation;
	const met = new Set(
		extraction.met.map(({ trip, organization }) => `${trip} ${foldName(organization ?? "")}`),
	);
	return extraction.organizations.map((item) => {
		const node = identity.organization(item.name);
		const registered = reference.registeredBody([item.name, ...item.aliases], item.country);
		const name = registered?.name ?? item.name;
		const aliases = new Set([item.name, ...item.aliases, ...(registered?.others ?? [])]);
		aliases.delete(name);
		nodes.push({
			...node,
			name,
			aliases: [...aliases].sort(),
			authoritative: registered !== null,
			properties: { organizationKind: item.kind, country: item.country },
		});
		const city = item.city ? identity.city(item.city) : null;
		const { confidence, evidence } = item;
		if (city)
			links.push(link(relation, "BASED_IN", { from: node, to: city, confidence, evidence }));
		const own =
			extraction.home !== null && foldName(item.name) === foldName(`gemeente ${extraction.home}`);
		if (!met.has(`${item.trip} ${foldName(item.name)}`) && !own) {
			const role = involvement(relation, [item.name, ...item.aliases], item);
			links.push(
				link(relation, "INVOLVED", {
					from: tripNode(relation, item.trip),
					to: node,
					confidence,
					evidence,
					properties: { role },
				}),
			);
		}
		return node;
	});
}

interface Told {
	readonly kind: string;
	readonly evidence: readonly Evidence[];
}

/** The part that an organization played, by the words that lead up to its name in the quote. */
function involvement(relation: Relation, names: readonly string[], told: Told): string {
	for (const { quote } of told.evidence) {
		const text = ` ${foldName(quote)} `;
		const at = Math.min(
			...names.map((name) => text.indexOf(` ${foldName(name)} `)).filter((index) => index >= 0),
		);
		if (!Number.isFinite(at)) continue;
		const before = text.slice(Math.max(0, at - 60), at + 1);
		for (const [role, cues] of Object.entries(relation.reference.involvementCues)) {
			if (cues.some((cue) => before.includes(` ${cue} `))) return role;
		}
	}
	return told.kind === "network" ? "network" : "mentioned";
}

function addEvents(relation: Relation, { nodes, links }: Draft): void {
	const { extraction, identity } = relation;
	extraction.trips.forEach((trip, index) => {
		for (const event of trip.event) {
			const node: NodeRef = { kind: "Event", id: eventId(event.name) };
			nodes.push({ ...node, name: event.name, aliases: [], authoritative: false, properties: {} });
			const { evidence } = event;
			const { confidence } = trip;
			const type = event.role === "attended" ? "ATTENDED" : "MENTIONED";
			links.push(
				link(relation, type, { from: tripNode(relation, index), to: node, confidence, evidence }),
			);
			for (const proof of evidence) {
				const rest = proof.quote.slice(Math.max(0, proof.quote.indexOf(event.name)));
				const place = extraction.cities.find(({ name, aliases }) =>
					[name, ...aliases].some((alias) => rest.includes(`${event.name} in ${alias}`)),
				);
				const city = place && identity.city(place.name);
				if (city)
					links.push(
						link(relation, "HELD_IN", { from: node, to: city, confidence, evidence: [proof] }),
					);
			}
		}
	});
}

function addHome(relation: Relation, { nodes, links }: Draft): void {
	const { extraction, identity } = relation;
	if (!extraction.home) return;
	const name = `gemeente ${extraction.home}`;
	const node = identity.organization(name);
	const known = extraction.organizations.find((item) => foldName(item.name) === foldName(name));
	const town = extraction.cities.find(
		(city) => foldName(city.name) === foldName(extraction.home ?? ""),
	);
	const source = known ?? town;
	if (!source) return;
	nodes.push({
		...node,
		name,
		aliases: [],
		authoritative: false,
		properties: { organizationKind: "municipality", country: source.country },
	});
	extraction.trips.forEach((_, index) => {
		links.push(
			link(relation, "BY", {
				from: tripNode(relation, index),
				to: node,
				confidence: source.confidence,
				evidence: source.evidence.slice(0, 1),
			}),
		);
	});
}

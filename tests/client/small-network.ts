import type { NodeKind } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { DrawnEntity, Network, NetworkLink } from "../../client/api/results.ts";

/** An entity of a made-up network. */
export function entity(id: string, kind: NodeKind, neighbourCount = 1, name = id): DrawnEntity {
	return { id, kind, name, detail: null, sample: false, tripCount: 1, neighbourCount };
}

/** A link of a made-up network. */
export function link(type: LinkType, from: string, to: string, count = 1): NetworkLink {
	return { id: `${type} ${from} ${to}`, type, from, to, count, role: null };
}

/** A made-up network of the given entities and links. */
export function network(
	entities: readonly DrawnEntity[],
	links: readonly NetworkLink[],
	total = entities.length,
): Network {
	return {
		nodes: entities.map((each) => ({ entity: each })),
		links,
		shown: entities.length,
		total,
	};
}

export const trip = entity("trip:a", "Trip", 3, "Werkbezoek aan Stadstad");
export const city = entity("city:1", "City", 2, "Stadstad");
export const person = entity("person:p", "Person", 5, "Jo Voorbeeld");
export const theme = entity("theme:water", "Theme", 1, "Water");

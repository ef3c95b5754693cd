import type { NodeKind } from "#domain/kinds.ts";
import type { NetworkPlace } from "./address.ts";
import { isDrawn } from "./places.ts";
import { expand } from "./plan.ts";

/** The network with an entity chosen in it, and drawn where it wasn't. */
export function revealed(
	place: NetworkPlace,
	{ id, kind }: { readonly id: string; readonly kind: NodeKind },
): NetworkPlace {
	return {
		...place,
		...(isDrawn(id) ? {} : expand(place, id)),
		selected: id,
		kinds: place.kinds.includes(kind) ? place.kinds : [...place.kinds, kind],
	};
}

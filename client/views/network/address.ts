import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { viewAddress } from "../../address/address.ts";
import { choices, text, texts } from "../../address/fields.ts";

/** What the network's address says. */
export interface NetworkPlace {
	/** The nodes that the network is drawn around; none is the overview. */
	readonly focus: readonly string[];
	/** The nodes whose neighbours were added, in that order. */
	readonly open: readonly string[];
	readonly kinds: readonly NodeKind[];
	readonly selected: string | null;
}

/** The kinds drawn unless asked otherwise: a report says the same as its trip, so it is left out. */
const defaultKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind !== "Report");

/** The network as it was left: whoever opens the address sees the same. */
export const networkAddress = viewAddress<NetworkPlace>("/network", {
	focus: texts,
	open: texts,
	kinds: choices(nodeKinds, defaultKinds),
	selected: text,
});

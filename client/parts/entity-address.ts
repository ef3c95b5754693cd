import type { NodeKind } from "#domain/kinds.ts";
import { networkAddress } from "../views/network/address.ts";
import { isolate } from "../views/network/plan.ts";
import { partnerAddress } from "../views/partner/address.ts";
import { promisesAddress } from "../views/promises/address.ts";
import { reportAddress } from "../views/report/address.ts";
import { themeAddress } from "../views/theme/address.ts";
import { preparationAddress } from "../views/trip-preparation/address.ts";

const asPartner = (id: string) => partnerAddress.at({ id });
const inPreparation = (id: string) => preparationAddress.at({ place: id });
const inNetwork = (id: string) => networkAddress.at({ ...isolate(id), selected: id });

/** The page that tells of an entity, by its kind; what has no page of its own is shown in the network. */
const pages: Readonly<Record<NodeKind, (id: string) => string>> = {
	Report: (id) => reportAddress.at({ id }),
	Trip: inNetwork,
	City: inPreparation,
	Country: inPreparation,
	Organization: asPartner,
	Person: asPartner,
	Post: asPartner,
	Event: inNetwork,
	Theme: (id) => themeAddress.at({ id }),
	FollowUp: (id) => promisesAddress.at({ open: id }),
};

/** The address of an entity's page. */
export function entityHref({ kind, id }: { readonly kind: NodeKind; readonly id: string }): string {
	return pages[kind](id);
}

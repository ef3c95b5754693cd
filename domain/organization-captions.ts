import type { OrganizationKind } from "#domain/extraction.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";

/** What an organization of each kind is called on the screen. */
export const organizationCaptions = {
	government: { nl: "overheid", en: "government" },
	municipality: { nl: "gemeente", en: "municipality" },
	"diplomatic-post": { nl: "diplomatieke post", en: "diplomatic post" },
	company: { nl: "bedrijf", en: "company" },
	"knowledge-institute": { nl: "kennisinstelling", en: "knowledge institute" },
	network: { nl: "netwerk", en: "network" },
	association: { nl: "vereniging", en: "association" },
	ngo: { nl: "ngo", en: "NGO" },
	multilateral: { nl: "multilaterale organisatie", en: "multilateral organization" },
	culture: { nl: "cultuurinstelling", en: "cultural institution" },
	programme: { nl: "programma", en: "programme" },
	venue: { nl: "locatie", en: "venue" },
	other: { nl: "organisatie", en: "organization" },
} as const satisfies Record<OrganizationKind, Record<ScreenLanguage, string>>;

import type { NodeKind, ScreenLanguage } from "#domain/kinds.ts";

interface LinkDefinition {
	readonly from: readonly NodeKind[];
	readonly to: readonly NodeKind[];
	/** How the link reads from its start to its end. */
	readonly caption: Record<ScreenLanguage, string>;
	/** `report`: asserted by the sentences of a report; `reference`: from the gazetteer or thesaurus. */
	readonly basis: "report" | "reference";
}

/** The kinds of link, after the graph model: relationship types of Neo4j and link types of GraphQL. */
export const links = {
	DESCRIBES: {
		from: ["Report"],
		to: ["Trip"],
		caption: { nl: "beschrijft", en: "describes" },
		basis: "report",
	},
	BY: {
		from: ["Trip"],
		to: ["Organization"],
		caption: { nl: "gemaakt door", en: "made by" },
		basis: "report",
	},
	TRAVELLED_ON: {
		from: ["Person"],
		to: ["Trip"],
		caption: { nl: "reisde mee", en: "travelled on" },
		basis: "report",
	},
	VISITED: {
		from: ["Trip"],
		to: ["City"],
		caption: { nl: "bezocht", en: "visited" },
		basis: "report",
	},
	MENTIONED: {
		from: ["Trip"],
		to: ["City", "Country", "Event", "Person", "Post"],
		caption: { nl: "noemde", en: "mentioned" },
		basis: "report",
	},
	IN: {
		from: ["City"],
		to: ["Country"],
		caption: { nl: "ligt in", en: "is in" },
		basis: "reference",
	},
	MET: {
		from: ["Trip"],
		to: ["Person", "Post", "Organization"],
		caption: { nl: "ontmoette", en: "met" },
		basis: "report",
	},
	INVOLVED: {
		from: ["Trip"],
		to: ["Organization"],
		caption: { nl: "betrof", en: "involved" },
		basis: "report",
	},
	HELD: {
		from: ["Person"],
		to: ["Post"],
		caption: { nl: "bekleedde", en: "held" },
		basis: "report",
	},
	AT: {
		from: ["Post", "Person"],
		to: ["Organization", "City"],
		caption: { nl: "bij", en: "at" },
		basis: "report",
	},
	BASED_IN: {
		from: ["Organization"],
		to: ["City"],
		caption: { nl: "gevestigd in", en: "based in" },
		basis: "report",
	},
	ATTENDED: {
		from: ["Trip"],
		to: ["Event"],
		caption: { nl: "nam deel aan", en: "attended" },
		basis: "report",
	},
	HELD_IN: {
		from: ["Event"],
		to: ["City"],
		caption: { nl: "gehouden in", en: "held in" },
		basis: "report",
	},
	ORGANISED_BY: {
		from: ["Event"],
		to: ["Organization"],
		caption: { nl: "georganiseerd door", en: "organised by" },
		basis: "report",
	},
	ABOUT: {
		from: ["Trip", "FollowUp", "Event", "Person", "Post", "Organization"],
		to: ["Theme"],
		caption: { nl: "ging over", en: "was about" },
		basis: "report",
	},
	BROADER: {
		from: ["Theme"],
		to: ["Theme"],
		caption: { nl: "valt onder", en: "is narrower than" },
		basis: "reference",
	},
	LED_TO: {
		from: ["Trip"],
		to: ["FollowUp"],
		caption: { nl: "leidde tot", en: "led to" },
		basis: "report",
	},
	WITH: {
		from: ["FollowUp"],
		to: ["Person", "Post", "Organization", "City"],
		caption: { nl: "met", en: "with" },
		basis: "report",
	},
} as const satisfies Record<string, LinkDefinition>;

export type LinkType = keyof typeof links;

export const linkTypes = Object.keys(links) as readonly LinkType[];

/** Tells whether a text names a link type. */
export function isLinkType(value: string): value is LinkType {
	return Object.hasOwn(links, value);
}

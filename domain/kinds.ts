/** The kinds of node that the graph holds: Neo4j labels, GraphQL kinds and the legend derive from this list. */
export const nodeKinds = [
	"Report",
	"Trip",
	"City",
	"Country",
	"Organization",
	"Person",
	"Post",
	"Event",
	"Theme",
	"FollowUp",
] as const;

export type NodeKind = (typeof nodeKinds)[number];

/** The two languages of the screen; Dutch is the first. */
export const screenLanguages = ["nl", "en"] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];

export interface Caption {
	readonly one: string;
	readonly many: string;
}

/** What a node of each kind is called, singular and plural, in Dutch and English. */
export const kindCaptions = {
	Report: { nl: { one: "verslag", many: "verslagen" }, en: { one: "report", many: "reports" } },
	Trip: { nl: { one: "reis", many: "reizen" }, en: { one: "trip", many: "trips" } },
	City: { nl: { one: "stad", many: "steden" }, en: { one: "city", many: "cities" } },
	Country: { nl: { one: "land", many: "landen" }, en: { one: "country", many: "countries" } },
	Organization: {
		nl: { one: "organisatie", many: "organisaties" },
		en: { one: "organization", many: "organizations" },
	},
	Person: { nl: { one: "persoon", many: "personen" }, en: { one: "person", many: "people" } },
	Post: { nl: { one: "functie", many: "functies" }, en: { one: "post", many: "posts" } },
	Event: { nl: { one: "evenement", many: "evenementen" }, en: { one: "event", many: "events" } },
	Theme: { nl: { one: "thema", many: "thema’s" }, en: { one: "theme", many: "themes" } },
	FollowUp: {
		nl: { one: "vervolgafspraak", many: "vervolgafspraken" },
		en: { one: "follow-up", many: "follow-ups" },
	},
} as const satisfies Record<NodeKind, Record<ScreenLanguage, Caption>>;

/** Tells whether a text names a node kind. */
export function isNodeKind(value: string): value is NodeKind {
	return (nodeKinds as readonly string[]).includes(value);
}

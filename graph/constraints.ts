import { nodeKinds } from "#domain/kinds.ts";
import { partnerKinds } from "#domain/partners.ts";
import { anyKind, labelPattern, reportLinkTypes } from "#graph/cypher.ts";

/**
 * The full-text index over all names. What it holds is folded by the same function as the words that are looked for, so
 * its analyzer has only to split it; those of Neo4j that fold accents also drop words such as "in" and "of".
 */
export const namesIndex = "entity_names";

/** The kinds that several trips may share. */
const recurringKinds = nodeKinds.filter(
	(kind) => kind !== "Report" && kind !== "Trip" && kind !== "FollowUp",
);

const unique = (name: string, label: string, property: string): string =>
	`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const indexed = (name: string, label: string, property: string): string =>
	`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

const linkIndexed = (name: string, type: string, property: string): string =>
	`CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`;

/**
 * The statements that make the constraints and indexes of the first version, each safe to repeat.
 * They follow from the vocabulary and need no Enterprise edition.
 */
const constraintStatements: readonly string[] = [
	unique("entity_id", anyKind, "id"),
	...nodeKinds.map((kind) => unique(`${kind.toLowerCase()}_id`, kind, "id")),
	unique("report_content", "Report", "contentHash"),
	unique("mention_key", "Mention", "key"),
	indexed("mention_report", "Mention", "report"),
	unique("report_file", "Report", "file"),
	indexed("trip_year", "Trip", "year"),
	indexed("trip_sort_date", "Trip", "sortDate"),
	...recurringKinds.map((kind) => indexed(`${kind.toLowerCase()}_trips`, kind, "tripCount")),
	indexed("trip_neighbours", "Trip", "neighbourCount"),
	...reportLinkTypes.flatMap((type) => [
		linkIndexed(`${type.toLowerCase()}_report`, type, "report"),
		linkIndexed(`${type.toLowerCase()}_fact`, type, "factId"),
	]),
	`CREATE FULLTEXT INDEX ${namesIndex} IF NOT EXISTS
	 FOR (n:${labelPattern(nodeKinds)}) ON EACH [n.searchNames]
	 OPTIONS { indexConfig: { \`fulltext.analyzer\`: "standard-no-stop-words" } }`,
];

/** What the second version adds: samples are told from own reports without a look at every report. */
const sampleStatements: readonly string[] = [indexed("report_sample", "Report", "sample")];

/** What the third version adds: what is new since a change or a moment is told without a look at every change. */
const changeStatements: readonly string[] = [
	unique("change_number", "Change", "number"),
	indexed("change_at", "Change", "at"),
];

/** What the fourth version adds: judgements are found by what they are about. */
const judgementStatements: readonly string[] = [
	unique("judgement_id", "Judgement", "id"),
	indexed("judgement_about", "Judgement", "about"),
	indexed("judgement_report", "Judgement", "report"),
];

/** What the fifth version adds: what is kept beside the facts for questions on many trips. */
const summaryStatements: readonly string[] = [
	unique("board_key", "TripBoard", "key"),
	`CREATE INDEX board_bucket IF NOT EXISTS FOR (n:TripBoard) ON (n.bucket, n.year)`,
	unique("own_side", "OwnSide", "id"),
	unique("partner_counts", "PartnerCounts", "kind"),
	indexed("organization_home", "Organization", "home"),
	indexed("person_travelled", "Person", "travelled"),
	linkIndexed("about_trip", "ABOUT", "trip"),
	...partnerKinds.flatMap((kind) =>
		["tiedTrips", "tiedMass", "tiedUndated"].map((property) =>
			indexed(`${kind.toLowerCase()}_${property.toLowerCase()}`, kind, property),
		),
	),
];

/** What the sixth version adds: boards name partners by numbers, and ties those through whom a body was met; all summaries are worked out anew. */
const partnerNumberStatements: readonly string[] = [
	unique("partner_number", anyKind, "tiedNumber"),
	unique("partner_numbers", "PartnerNumbers", "id"),
];

/** What the seventh version adds: boards and ties are packed as text, and partners keep the follow-ups with them; all summaries are worked out anew. */
export const packedStatements: readonly string[] = [];

/** What the eighth version adds: who was forgotten stands once. */
const forgottenStatements: readonly string[] = [unique("forgotten_id", "Forgotten", "id")];

/**
 * What each version of the store adds to the one before it. Add at the end, never change what is there;
 * each statement must be safe to repeat, as a migration may be interrupted or run twice at once.
 */
export const migrations: readonly (readonly string[])[] = [
	constraintStatements,
	sampleStatements,
	changeStatements,
	judgementStatements,
	summaryStatements,
	partnerNumberStatements,
	packedStatements,
	forgottenStatements,
];

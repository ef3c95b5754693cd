import type { Extraction } from "#domain/extraction.ts";
import type { GraphBatch } from "#domain/graph.ts";
import { contactClaims } from "./contact-claims.ts";
import { entityClaims } from "./entity-claims.ts";
import { followUpClaims } from "./follow-up-claims.ts";
import { type MarkedItem, mentionsOf } from "./mentions.ts";
import { type Claims, joinLinks, joinNodes, type Relation } from "./relation.ts";
import { themeClaims } from "./theme-claims.ts";
import { tripClaims } from "./trip-claims.ts";

/** Turns a report's extraction into all that it adds to the graph. */
export function relate(
	relation: Relation,
	report: Omit<GraphBatch["report"], "title" | "language" | "sections">,
	marks: readonly MarkedItem[],
): GraphBatch {
	const { extraction } = relation;
	const steps: readonly Claims[] = [
		tripClaims(relation),
		entityClaims(relation),
		themeClaims(relation),
		contactClaims(relation),
		followUpClaims(relation),
	];
	const items = Object.assign({}, ...steps.map((step) => step.items ?? {}));
	return {
		report: {
			...report,
			title: titleOf(extraction),
			language: extraction.language,
			sections: extraction.sections,
		},
		nodes: joinNodes(steps.flatMap((step) => step.nodes)),
		mentions: mentionsOf(relation.report, extraction, marks, items),
		links: joinLinks(steps.flatMap((step) => step.links)),
		references: steps.flatMap((step) => step.references ?? []),
	};
}

const titleOf = (extraction: Extraction): string =>
	extraction.trips.find((trip) => trip.title)?.title ?? extraction.file;

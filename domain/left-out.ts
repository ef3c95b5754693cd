import type { Proof } from "#domain/answers.ts";
import type { LinkClaim, Mention, NodeClaim, ReferenceLink } from "#domain/graph.ts";
import type { LinkType } from "#domain/links.ts";
import type { Named } from "#domain/preview.ts";

/** What a report tells, as it was read, and what the graph goes without since a person said that some of it is wrong. */
export interface LeftOut {
	/** The report's title, where that is among it. */
	readonly title: string | null;
	/** Whole claims, and as they were read those that lost a property. */
	readonly nodes: readonly NodeClaim[];
	readonly mentions: readonly Mention[];
	readonly links: readonly LinkClaim[];
	readonly references: readonly ReferenceLink[];
}

/** The id of the fact that a report names something at all: who rejects it says that there is no such person, body or place. */
export function claimId(report: string, entity: string): string {
	return ["claim", report, entity].join("|");
}

/** The entity that such an id is about; null for the id of a fact. */
export function claimedEntity(about: string): string | null {
	const [kind, , entity] = about.split("|");
	return kind === "claim" && entity ? entity : null;
}

/** A fact that is left out of the graph as somebody says that it is wrong. */
export interface LeftOutFact {
	/** Fact id, or claim id where the name itself is wrong. */
	readonly id: string;
	readonly report: string;
	/** Null where the name itself is wrong. */
	readonly type: LinkType | null;
	readonly role: string | null;
	readonly field: string | null;
	readonly from: Named;
	readonly to: Named;
	readonly evidence: readonly Proof[];
}

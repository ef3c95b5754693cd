import type { EntityNode } from "#domain/answers.ts";
import { type OrganizationKind, organizationKinds } from "#domain/extraction.ts";
import { isNodeKind, type NodeKind } from "#domain/kinds.ts";
import { anyKind } from "#graph/cypher.ts";

/** What is read of a node of any kind, behind its kind. */
const ofAll = [
	"id",
	"name",
	"nameNl",
	"nameEn",
	"aliases",
	"sample",
	"tripCount",
	"neighbourCount",
];

/** What is read of some kinds besides; a report's text is not among it, as it is long. */
const ofKind = {
	Trip: [
		...["startDate", "endDate", "dateSource", "notBefore", "notAfter", "year", "days", "nights"],
		...["travellers", "purpose", "sortDate"],
	],
	City: ["geonameId", "latitude", "longitude"],
	Organization: ["organizationKind", "kind"],
	Post: ["group"],
	FollowUp: ["due", "owner", "status"],
	Report: ["file", "language"],
} as const satisfies Partial<Record<NodeKind, readonly string[]>>;

const values = (variable: string, keys: readonly string[]): string =>
	`[${keys.map((key) => `${variable}.${key}`).join(", ")}]`;

/**
 * Cypher that projects the node in a variable, or null, to an `EntityRow`: values without their names, which the database
 * would write and the driver read again for each node of a long list.
 */
export const entityProjection = (variable: string): string =>
	`[kind IN labels(${variable}) WHERE kind <> "${anyKind}" | [kind] + ${values(variable, ofAll)}
  + CASE kind${Object.entries(ofKind)
		.map(([kind, keys]) => ` WHEN "${kind}" THEN ${values(variable, keys)}`)
		.join("")} ELSE [] END][0]`;

/** A node's kind and properties: those of all kinds, then those of its own. */
export type EntityRow = readonly unknown[];

type Properties = Readonly<Record<string, unknown>>;

/** A row as the domain's value; what reports don't say is null. */
export function toEntity(row: EntityRow): EntityNode {
	const [nodeKind, id, name, nameNl, nameEn, aliases, sample, tripCount, neighbourCount] = row;
	const kind = String(nodeKind);
	if (!isNodeKind(kind)) throw new Error(`The store has a node of unknown kind ${kind}.`);
	const nl = text(nameNl);
	const en = text(nameEn);
	return byKind[kind](ownOf(kind, row), {
		id: text(id) ?? "",
		name: text(name) ?? "",
		labels: nl !== null && en !== null ? { nl, en } : null,
		aliases: Array.isArray(aliases) ? aliases.map(String) : [],
		sample: sample === true,
		tripCount: number(tripCount) ?? 0,
		neighbourCount: number(neighbourCount) ?? 0,
	});
}

function ownOf(kind: NodeKind, row: EntityRow): Properties {
	const keys: readonly string[] = kind in ofKind ? ofKind[kind as keyof typeof ofKind] : [];
	const own: Record<string, unknown> = {};
	for (const [place, key] of keys.entries()) own[key] = row[1 + ofAll.length + place];
	return own;
}

type Shared = Omit<Extract<EntityNode, { kind: "Person" }>, "kind">;

const byKind = {
	Trip: (own, shared) => ({
		...shared,
		kind: "Trip",
		startDate: text(own.startDate),
		endDate: text(own.endDate),
		dateSource: text(own.dateSource),
		notBefore: text(own.notBefore),
		notAfter: text(own.notAfter),
		year: number(own.year),
		days: number(own.days),
		nights: number(own.nights),
		travellers: number(own.travellers),
		purpose: text(own.purpose),
		sortDate: text(own.sortDate) ?? "",
	}),
	City: (own, shared) => ({
		...shared,
		kind: "City",
		geonameId: number(own.geonameId),
		latitude: number(own.latitude),
		longitude: number(own.longitude),
	}),
	Country: (_, shared) => ({ ...shared, kind: "Country", code: shared.id.split(":")[1] ?? "" }),
	Organization: (own, shared) => ({
		...shared,
		kind: "Organization",
		organizationKind: organizationKind(own.organizationKind ?? own.kind),
	}),
	Person: (_, shared) => ({ ...shared, kind: "Person" }),
	Post: (own, shared) => ({ ...shared, kind: "Post", group: own.group === true }),
	Event: (_, shared) => ({ ...shared, kind: "Event" }),
	Theme: (_, shared) => ({ ...shared, kind: "Theme" }),
	FollowUp: (own, shared) => ({
		...shared,
		kind: "FollowUp",
		due: text(own.due),
		owner: text(own.owner),
		status: text(own.status) ?? "unknown",
	}),
	Report: (own, shared) => ({
		...shared,
		kind: "Report",
		file: text(own.file) ?? "",
		language: text(own.language) ?? "",
	}),
} as const satisfies Record<NodeKind, (own: Properties, shared: Shared) => EntityNode>;

function text(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}

function number(value: unknown): number | null {
	return typeof value === "number" ? value : null;
}

function organizationKind(value: unknown): OrganizationKind {
	return organizationKinds.find((kind) => kind === value) ?? "other";
}

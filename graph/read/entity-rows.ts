import type { EntityNode } from "#domain/answers.ts";
import { type OrganizationKind, organizationKinds } from "#domain/extraction.ts";
import { isNodeKind, type NodeKind } from "#domain/kinds.ts";
import { anyKind } from "#graph/cypher.ts";

/** What is read of a node of any kind. */
const ofAll = "id name nameNl nameEn aliases sample tripCount neighbourCount";

/** What is read of some kinds besides; a report's text is not among it, as it is long. */
const ofKind = {
	Trip: "startDate endDate dateSource notBefore notAfter year days nights travellers purpose sortDate",
	City: "geonameId latitude longitude",
	Organization: "organizationKind kind",
	Post: "group",
	FollowUp: "due owner status",
	Report: "file language",
} as const satisfies Partial<Record<NodeKind, string>>;

const pick = (keys: string): string =>
	keys
		.split(" ")
		.map((key) => `.${key}`)
		.join(", ");

/** Cypher that projects the node in a variable to an `EntityRow`. */
export const entityProjection = (variable: string): string =>
	`${variable} {${pick(ofAll)}, nodeKind: [label IN labels(${variable}) WHERE label <> "${anyKind}"][0], own: CASE${Object.entries(
		ofKind,
	)
		.map(([kind, keys]) => ` WHEN ${variable}:${kind} THEN ${variable} {${pick(keys)}}`)
		.join("")} END}`;

type Properties = Readonly<Record<string, unknown>>;

/** A node's properties, those of its kind apart. */
export type EntityRow = Properties & { readonly own: Properties | null };

/** A row as the domain's value; what reports don't say is null. */
export function toEntity(row: EntityRow): EntityNode {
	const kind = String(row.nodeKind);
	if (!isNodeKind(kind)) throw new Error(`The store has a node of unknown kind ${kind}.`);
	const nl = text(row.nameNl);
	const en = text(row.nameEn);
	return byKind[kind](row.own ?? {}, {
		id: text(row.id) ?? "",
		name: text(row.name) ?? "",
		labels: nl !== null && en !== null ? { nl, en } : null,
		aliases: Array.isArray(row.aliases) ? row.aliases.map(String) : [],
		sample: row.sample === true,
		tripCount: number(row.tripCount) ?? 0,
		neighbourCount: number(row.neighbourCount) ?? 0,
	});
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

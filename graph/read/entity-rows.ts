import type { EntityNode } from "#domain/answers.ts";
import { type OrganizationKind, organizationKinds } from "#domain/extraction.ts";
import { isNodeKind, type NodeKind } from "#domain/kinds.ts";
import { anyKind } from "#graph/cypher.ts";

/** The properties that an `EntityRow` has; a report's text is not among them, as it is long. */
const shown = [
	"id name nameNl nameEn aliases sample tripCount neighbourCount",
	"startDate endDate dateSource notBefore notAfter year days nights travellers purpose sortDate",
	"country geonameId latitude longitude organizationKind kind group due owner status file language",
].flatMap((line) => line.split(" "));

/** Cypher that projects the node in a variable to an `EntityRow`. */
export const entityProjection = (variable: string): string =>
	`${variable} {${shown.map((key) => `.${key}`).join(", ")}, nodeKind: [label IN labels(${variable}) WHERE label <> "${anyKind}"][0]}`;

export type EntityRow = Readonly<Record<string, unknown>>;

/** A row as the domain's value; what reports don't say is null. */
export function toEntity(row: EntityRow): EntityNode {
	const kind = String(row.nodeKind);
	if (!isNodeKind(kind)) throw new Error(`The store has a node of unknown kind ${kind}.`);
	const nl = text(row.nameNl);
	const en = text(row.nameEn);
	return byKind[kind](row, {
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
	Trip: (row, shared) => ({
		...shared,
		kind: "Trip",
		startDate: text(row.startDate),
		endDate: text(row.endDate),
		dateSource: text(row.dateSource),
		notBefore: text(row.notBefore),
		notAfter: text(row.notAfter),
		year: number(row.year),
		days: number(row.days),
		nights: number(row.nights),
		travellers: number(row.travellers),
		purpose: text(row.purpose),
		sortDate: text(row.sortDate) ?? "",
	}),
	City: (row, shared) => ({
		...shared,
		kind: "City",
		geonameId: number(row.geonameId),
		latitude: number(row.latitude),
		longitude: number(row.longitude),
	}),
	Country: (_, shared) => ({ ...shared, kind: "Country", code: shared.id.split(":")[1] ?? "" }),
	Organization: (row, shared) => ({
		...shared,
		kind: "Organization",
		organizationKind: organizationKind(row.organizationKind ?? row.kind),
	}),
	Person: (_, shared) => ({ ...shared, kind: "Person" }),
	Post: (row, shared) => ({ ...shared, kind: "Post", group: row.group === true }),
	Event: (_, shared) => ({ ...shared, kind: "Event" }),
	Theme: (_, shared) => ({ ...shared, kind: "Theme" }),
	FollowUp: (row, shared) => ({
		...shared,
		kind: "FollowUp",
		due: text(row.due),
		owner: text(row.owner),
		status: text(row.status) ?? "unknown",
	}),
	Report: (row, shared) => ({
		...shared,
		kind: "Report",
		file: text(row.file) ?? "",
		language: text(row.language) ?? "",
	}),
} as const satisfies Record<NodeKind, (row: EntityRow, shared: Shared) => EntityNode>;

function text(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}

function number(value: unknown): number | null {
	return typeof value === "number" ? value : null;
}

function organizationKind(value: unknown): OrganizationKind {
	return organizationKinds.find((kind) => kind === value) ?? "other";
}

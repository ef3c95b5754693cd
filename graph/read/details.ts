import type { EntityNode } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { organizationCaptions } from "#domain/organization-captions.ts";
import { anyKind } from "#graph/cypher.ts";
import { dateLine } from "#graph/read/date-line.ts";
import type { Run } from "#graph/session.ts";

/** By kind, the neighbours `o` that tell namesakes of node `e` apart, and the place in which each is named. */
const telling = [
	"MATCH (e:City)-[:IN]->(o:Country) WITH o ORDER BY o.id LIMIT 1 RETURN o, 0 AS place",
	"MATCH (e:Trip)-[f:VISITED]->(o:City) RETURN o, min(f.evidenceStarts[0]) AS place",
	mostTold("(e:Organization)-[f:BASED_IN]->(o:City)"),
	mostTold("(e:Post)-[f:AT]->(o)"),
	mostTold("(e:Event)-[f:HELD_IN]->(o)"),
	"MATCH (e:Theme)-[:BROADER]->(o) WITH o ORDER BY o.id LIMIT 1 RETURN o, 0 AS place",
	`MATCH (e:Person)-[f:HELD]->(p:Post)
    WITH p, max(f.tripDate) AS last ORDER BY last DESC, p.name, p.id LIMIT 1
    OPTIONAL MATCH (p)-[a:AT]->(at)
    WITH p, at, count(a) AS facts ORDER BY facts DESC, at.id LIMIT 1
    UNWIND [[p, 0], [at, 1]] AS part WITH part WHERE part[0] IS NOT NULL
    RETURN part[0] AS o, part[1] AS place`,
	mostTold("(e:Person)-[f:AT]->(o) WHERE NOT EXISTS { (e)-[:HELD]->() }"),
];

function mostTold(pattern: string): string {
	return `MATCH ${pattern} WITH o, count(f) AS facts ORDER BY facts DESC, o.id LIMIT 1 RETURN o, 0 AS place`;
}

const findTelling = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  ${telling.join("\n  UNION ALL\n  ")}
}
WITH id, o, place ORDER BY id, place, o.id
RETURN id, collect(o {.name, .nameNl, .nameEn}) AS telling`;

interface Named {
	readonly name: string;
	readonly nameNl: string | null;
	readonly nameEn: string | null;
}

export type Detail = Readonly<Record<ScreenLanguage, string | null>>;

/** By id, a short second line for each of these nodes that tells namesakes apart, in both languages; null when there is nothing to tell. */
export async function findDetails(
	run: Run,
	entities: readonly EntityNode[],
): Promise<ReadonlyMap<string, Detail>> {
	const ids = entities.map(({ id }) => id);
	const rows = await run<{ id: string; telling: readonly Named[] }>(findTelling, { ids });
	const told = new Map(rows.map((row) => [row.id, row.telling]));
	return new Map(
		entities.map((entity) => {
			const around = told.get(entity.id) ?? [];
			return [
				entity.id,
				{ nl: detail(entity, around, "nl"), en: detail(entity, around, "en") },
			] as const;
		}),
	);
}

function detail(
	entity: EntityNode,
	around: readonly Named[],
	language: ScreenLanguage,
): string | null {
	const names = around.map(
		({ name, nameNl, nameEn }) => (language === "nl" ? nameNl : nameEn) ?? name,
	);
	const parts = [...own(entity, language), ...names];
	return parts.length > 0 ? parts.join(", ") : null;
}

/** What the node itself tells. */
function own(entity: EntityNode, language: ScreenLanguage): readonly string[] {
	switch (entity.kind) {
		case "Organization":
			return [organizationCaptions[entity.organizationKind][language]];
		case "Trip":
			return known([
				dateLine(entity.startDate, entity.endDate, language) ?? entity.year?.toString() ?? null,
			]);
		case "FollowUp":
			return known([dateLine(entity.due, null, language), entity.owner]);
		case "Report":
			return [entity.file];
		case "Country":
			return [entity.code];
		default:
			return [];
	}
}

function known(parts: readonly (string | null)[]): readonly string[] {
	return parts.filter((part) => part !== null);
}

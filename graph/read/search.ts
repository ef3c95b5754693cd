import type { EntityNode, FoundEntity, Page, PageRequest } from "#domain/answers.ts";
import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { foldName } from "#domain/names.ts";
import { namesIndex } from "#graph/constraints.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import type { Run } from "#graph/session.ts";

export interface SearchRequest extends PageRequest {
	readonly query: string;
	/** Only nodes of these kinds; null for all but reports, for which their trips stand. */
	readonly kinds: readonly NodeKind[] | null;
}

const withoutReports = nodeKinds.filter((kind) => kind !== "Report");
const maximumWords = 10;
const maximumWordLength = 40;

/**
 * An exact name counts 4, the start of a name 3, the start of each word 2, all else (a typo) 1;
 * within each, what more trips share comes first: 0.9 is approached but never reached.
 */
const search = `
CALL () {
  CALL db.index.fulltext.queryNodes("${namesIndex}", $lucene) YIELD node, score AS closeness
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  WITH node, closeness,
    CASE
      WHEN $folded IN node.searchNames THEN 4.0
      WHEN any(name IN node.searchNames WHERE name STARTS WITH $folded) THEN 3.0
      WHEN any(name IN node.searchNames
        WHERE all(word IN $words WHERE (" " + name) CONTAINS (" " + word))) THEN 2.0
      ELSE 1.0
    END AS tier
  RETURN node, tier + 0.9 * coalesce(node.tripCount, 0) / (coalesce(node.tripCount, 0) + 5.0) AS score
}
WITH collect({node: node, score: score}) AS hits
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS node, hit.score AS score
  WHERE $after IS NULL OR score < $after[0] OR (score = $after[0]
    AND node.id > $after[1])
  WITH node, score ORDER BY score DESC, node.id LIMIT $take
  RETURN collect({score: score, entity: ${entityProjection("node")}}) AS found
}
RETURN size(hits) AS total, found`;

/** A page of the nodes whose name or alias has all the words, as a whole, as a beginning or with a typo; best first. */
export async function searchEntities(
	run: Run,
	{ query, kinds, first, after }: SearchRequest,
): Promise<Page<FoundEntity>> {
	const key = readCursor(after, [0, ""]);
	const words = searchWords(query);
	if (words.length === 0) return { items: [], hasMore: false, total: 0 };
	const folded = words.join(" ");
	const [row] = await run<{
		total: number;
		found: readonly { score: number; entity: EntityRow }[];
	}>(search, {
		lucene: luceneQuery(words),
		folded,
		words,
		kinds: kinds ?? withoutReports,
		after: key,
		take: first + 1,
	});
	return toPage(row?.found ?? [], first, row?.total ?? 0, (hit) => {
		const entity = toEntity(hit.entity);
		return {
			key: [hit.score, entity.id],
			value: { entity, score: hit.score, matched: matchedName(entity, words) },
		};
	});
}

/** The folded words that are looked for: at most ten, each cut to forty letters. Folding leaves letters and digits alone, so nothing of Lucene's syntax. */
export function searchWords(query: string): readonly string[] {
	return foldName(query)
		.split(" ")
		.filter((word) => word !== "")
		.slice(0, maximumWords)
		.map((word) => [...word].slice(0, maximumWordLength).join(""));
}

/** All words must match: as they are, as a beginning, or from four letters with a typo, from eight with two. */
export function luceneQuery(words: readonly string[]): string {
	return words
		.map((word) => {
			const typo = word.length >= 8 ? ` OR ${word}~2` : word.length >= 4 ? ` OR ${word}~1` : "";
			return `(${word}^4 OR ${word}*^2${typo})`;
		})
		.join(" AND ");
}

/** The name, label or alias that fits the words best, as it is written. */
function matchedName(entity: EntityNode, words: readonly string[]): string {
	const query = words.join(" ");
	const names = [
		entity.name,
		...(entity.labels ? [entity.labels.nl, entity.labels.en] : []),
		...entity.aliases,
	];
	const tests: readonly ((name: string) => boolean)[] = [
		(name) => name === query,
		(name) => name.startsWith(query),
		(name) => words.every((word) => ` ${name}`.includes(` ${word}`)),
		(name) => words.some((word) => ` ${name}`.includes(` ${word.slice(0, 3)}`)),
	];
	for (const fits of tests) {
		const name = names.find((candidate) => fits(foldName(candidate)));
		if (name !== undefined) return name;
	}
	return entity.name;
}

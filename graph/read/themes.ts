import { foldName } from "#domain/names.ts";
import { namesIndex } from "#graph/constraints.ts";
import { luceneQuery, searchWords } from "#graph/read/search.ts";
import type { Run } from "#graph/session.ts";

/** Cypher that goes on from a `NameText`, `asked`, to its `theme`, null when there is none, and the `ids` of all that is narrower. */
export const chooseTheme = `
OPTIONAL MATCH (exact:Theme {id: asked.text})
CALL (asked, exact) {
  WITH * WHERE exact IS NULL
  CALL db.index.fulltext.queryNodes("${namesIndex}", asked.lucene) YIELD node
  WHERE node:Theme AND any(name IN node.searchNames WHERE (" " + name + " ") CONTAINS (" " + asked.folded + " "))
  WITH node ORDER BY NOT toLower(asked.text) IN [toLower(node.nameNl), toLower(node.nameEn)],
    NOT asked.folded IN node.searchNames, node.tripCount DESC, node.narrows IS NOT NULL, node.id LIMIT 1
  RETURN collect(node)[0] AS named
}
WITH asked, coalesce(exact, named) AS theme
CALL (theme) {
  OPTIONAL MATCH (narrower:Theme)-[:BROADER*0..5]->(theme)
  RETURN collect(DISTINCT narrower.id) AS ids
}`;

const findByName = `
WITH $asked AS asked${chooseTheme}
WITH theme, ids WHERE theme IS NOT NULL
RETURN theme.id AS id, ids`;

/** An id or a name as it is looked for. */
export interface NameText {
	readonly text: string;
	readonly folded: string;
	readonly lucene: string;
}

/** A text as the id or name that is looked for. */
export function nameText(text: string): NameText {
	const words = searchWords(text);
	// Lucene takes no empty query; nothing is called so.
	return { text, folded: foldName(text), lucene: words.length === 0 ? "0" : luceneQuery(words) };
}

export interface ThemeChoice {
	readonly id: string;
	/** Its own id and those of all narrower themes. */
	readonly ids: readonly string[];
}

/** The theme with this id, else with this Dutch or English label, this synonym, these words in a name, with all that is narrower; null when there is none. */
export async function findTheme(run: Run, text: string): Promise<ThemeChoice | null> {
	const [row] = await run<ThemeChoice>(findByName, { asked: nameText(text) });
	return row ?? null;
}

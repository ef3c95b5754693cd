import { foldName } from "#domain/names.ts";
import { namesIndex } from "#graph/constraints.ts";
import { luceneQuery, searchWords } from "#graph/read/search.ts";
import type { Run } from "#graph/session.ts";

const findByName = `
CALL () {
  MATCH (theme:Theme {id: $text}) RETURN theme
  UNION
  CALL db.index.fulltext.queryNodes("${namesIndex}", $lucene) YIELD node
  WHERE node:Theme AND any(name IN node.searchNames WHERE (" " + name + " ") CONTAINS (" " + $folded + " "))
  RETURN node AS theme
}
CALL (theme) {
  MATCH (narrower:Theme)-[:BROADER*0..5]->(theme)
  RETURN collect(DISTINCT narrower.id) AS ids
}
RETURN theme.id AS id, ids
ORDER BY theme.id <> $text, NOT toLower($text) IN [toLower(theme.nameNl), toLower(theme.nameEn)],
  NOT $folded IN theme.searchNames,
  theme.tripCount DESC, id LIMIT 1`;

export interface ThemeChoice {
	readonly id: string;
	/** Its own id and those of all narrower themes. */
	readonly ids: readonly string[];
}

/** The theme with this id, else with this Dutch or English label, this synonym, these words in a name, with all that is narrower; null when there is none. */
export async function findTheme(run: Run, text: string): Promise<ThemeChoice | null> {
	const words = searchWords(text);
	const [row] = await run<ThemeChoice>(findByName, {
		text,
		folded: foldName(text),
		// Lucene takes no empty query; nothing is called so.
		lucene: words.length === 0 ? "0" : luceneQuery(words),
	});
	return row ?? null;
}

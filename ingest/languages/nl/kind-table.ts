import type { OrganizationKind } from "#domain/extraction.ts";
import { wordList } from "./word-list.ts";

/** The words listed for each kind of body with that kind, marks within them as spaces: folded words. */
export const kindTable = (
	rows: Readonly<Partial<Record<OrganizationKind, string>>>,
): ReadonlyMap<string, OrganizationKind> =>
	new Map(
		Object.entries(rows).flatMap(([kind, words]) =>
			[...wordList(words)].map(
				(word) => [word.replaceAll(/[./-]/gu, " ").trim(), kind as OrganizationKind] as const,
			),
		),
	);

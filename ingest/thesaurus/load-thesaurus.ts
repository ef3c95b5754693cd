import { readFileSync } from "node:fs";
import { type Concept, type Pattern, readThesaurus } from "./concepts.ts";
import { indexPatterns, type PatternIndex } from "./pattern-index.ts";

interface Thesaurus {
	readonly concepts: readonly Concept[];
	readonly bySlug: ReadonlyMap<string, Concept>;
	readonly index: PatternIndex;
}

let loaded: Thesaurus | null = null;

function thesaurus(): Thesaurus {
	if (loaded === null) {
		const text = readFileSync(new URL("themes.tsv", import.meta.url), "utf8");
		const { concepts, patterns } = readThesaurus(text);
		const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]));
		loaded = { concepts, bySlug, index: indexPatterns(patterns) };
	}
	return loaded;
}

/** All concepts, each after the one it belongs to. */
export function allConcepts(): readonly Concept[] {
	return thesaurus().concepts;
}

/** The concept with a slug; null if there is none. */
export function conceptBySlug(slug: string): Concept | null {
	return thesaurus().bySlug.get(slug) ?? null;
}

/** The patterns whose first word may be this folded word. */
export function patternsOf(word: string): readonly Pattern[] {
	return thesaurus().index.of(word);
}

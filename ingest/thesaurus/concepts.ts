/** A concept of the thesaurus: a theme, or something narrower. */
export interface Concept {
	readonly slug: string;
	/** The theme it belongs to; its own slug for a theme. */
	readonly top: string;
	readonly nl: string;
	readonly en: string;
	/** Numbers of Sustainable Development Goals; a narrower concept without its own has its theme's. */
	readonly sdg: readonly number[];
}

/** A word of a pattern; folded. */
export interface WordPattern {
	readonly kind: "whole" | "start" | "end" | "part";
	readonly text: string;
}

/** Words by which a text names a concept. */
export interface Pattern {
	readonly concept: Concept;
	/** One word at least. */
	readonly words: readonly WordPattern[];
	/** `names`: makes the theme; `touches`: a thing or group that may be named in passing; `hints`: two of them make it; `forbids`: nothing of the theme is read here. */
	readonly effect: "names" | "touches" | "hints" | "forbids";
}

/** Reads themes.tsv, the form of which README.md beside it tells. Throws on a row that breaks it, saying which. */
export function readThesaurus(text: string): { concepts: Concept[]; patterns: Pattern[] } {
	const concepts = new Map<string, Concept>();
	const patterns: Pattern[] = [];
	const [, ...rows] = text.split("\n").filter((line) => line.trim() !== "");
	for (const row of rows) {
		const [slug = "", broader = "", nl = "", en = "", sdg = "", words = ""] = row.split("\t");
		const above = concepts.get(broader);
		if (slug === "" || nl === "" || en === "" || (broader !== "" && above === undefined))
			throw new Error(
				`ingest/thesaurus/themes.tsv: the row "${slug}" needs slug, nl and en, and its broader theme in a row above it.`,
			);
		const goals = sdg === "" ? (above?.sdg ?? []) : sdg.split(",").map(Number);
		const concept = { slug, top: above?.top ?? slug, nl, en, sdg: goals };
		concepts.set(slug, concept);
		for (const written of words.split(";")) {
			const pattern = readPattern(concept, written.trim());
			if (pattern !== null) patterns.push(pattern);
		}
	}
	return { concepts: [...concepts.values()], patterns };
}

const effects: Readonly<Record<string, Pattern["effect"]>> = {
	"?": "touches",
	"~": "hints",
	"!": "forbids",
};

function readPattern(concept: Concept, written: string): Pattern | null {
	const effect = effects[written.charAt(0)] ?? "names";
	const words = written
		.replace(/^[!~?]/u, "")
		.split(/\s+/u)
		.filter(Boolean)
		.map(readWord);
	return words.length === 0 ? null : { concept, words, effect };
}

function readWord(written: string): WordPattern {
	const text = foldWord(written.replaceAll("*", ""));
	const start = written.startsWith("*");
	const end = written.endsWith("*");
	return { kind: start && end ? "part" : start ? "end" : end ? "start" : "whole", text };
}

/** Lower case, no accents, no apostrophes; hyphens stay. */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9-]*$/u.test(lower)) return lower;
	return lower.normalize("NFKD").replace(/[\p{M}'’‘`´]+/gu, "");
}

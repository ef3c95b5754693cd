import type { Chunk } from "../contacts/chunk.ts";

/** How a line stands to meetings, which decides how bold its reading may be. */
export interface LineSense {
	/** A list of contacts or travellers. */
	readonly list: boolean;
	/** Tells of a meeting, or stands where the contacts stand. */
	readonly meeting: boolean;
	readonly contacts: boolean;
	readonly prose: boolean;
}

export type Content = Extract<
	Chunk,
	{ kind: "body" | "town" | "name" | "role" | "unknown" | "country" | "count" }
>;

export const isContent = (chunk: Chunk): chunk is Content =>
	chunk.kind !== "word" && chunk.kind !== "mark";

/** What stands around a capitalised stretch. */
export interface Position {
	readonly previous: Content | null;
	/** Whether the content before it is a body that was found by its place. */
	readonly afterBody: boolean;
	/** Folded words and marks between the content before and this, articles left out. */
	readonly gap: readonly string[];
	/** Somebody or a function stands before in the same entry. */
	readonly someone: boolean;
	/** Nothing but bodies stands before in the line. */
	readonly bodiesOnly: boolean;
	/** Stands in a list that a noun of bodies opened: "Deelnemende bedrijven: A, B en C". */
	readonly listed: boolean;
	/** That noun leads in examples: "projectontwikkelaars zoals A en B". */
	readonly exemplified: boolean;
	/** The function before it is told of a name and has a field in small letters: "Ana Bos, hoofd vergunningen". */
	readonly fielded: boolean;
	/** The function before it is one of a town. */
	readonly municipal: boolean;
	/** Stands in brackets behind a function that is held for a party, or behind a noun of parties. */
	readonly political: boolean;
	readonly next: Chunk | null;
	readonly afterNext: Chunk | null;
	/** A function and a name follow the mark behind it: "Delta Electronics, oprichter Bruce Cheng". */
	readonly leadsName: boolean;
	/** Somebody with a function stands right behind: "Newlab (Ana Kos, directeur)". */
	readonly holder: boolean;
	/** One of two names that open an entry on the people of both: "Guardtime en Nortal: accountmanagers". */
	readonly pair: boolean;
}

/** How a capitalised stretch looks. */
export interface Look {
	/** Holds an acronym. */
	readonly upper: boolean;
	/** Looks like a name wherever it stands: an acronym, a capital within, a digit or a word that bodies have. */
	readonly sure: boolean;
	/** Several words of which the last is a town or land. */
	readonly placed: boolean;
	/** Three words or more, without a number. */
	readonly long: boolean;
	/** Several words with a small English one among them: "Women in Tech". */
	readonly titled: boolean;
	/** Looks like a name, and neither like initials nor like something numbered. */
	readonly named: boolean;
	/** One word that has its capital perhaps only as it opens a line. */
	readonly plain: boolean;
	/** One word that ends as Dutch nouns do ("Onderwijs", "Volkshuisvesting"). */
	readonly dutch: boolean;
	/** One word that names a field ("Regeneratie", "Stadsbeheer") and no body. */
	readonly field: boolean;
	/** A first name that many have, and a surname. */
	readonly someone: boolean;
	/** One word that is also the name of some town. */
	readonly town: boolean;
}

/** The rule that shows a body, and how surely; null where it is none, undefined where a question has no answer. */
export type Verdict = readonly [string, number] | null | undefined;

/** A capitalised stretch, its place and line, the mark that stands behind it, and the folded word right behind it. */
export interface Stretch {
	readonly position: Position;
	readonly sense: LineSense;
	readonly sign: string;
	readonly behind: string;
	readonly look: Look;
}

/** What the questions of a stretch have in common. */
export interface Seen extends Stretch {
	/** The last word or mark of the gap, and those of it that are no nouns. */
	readonly last: string;
	readonly words: readonly string[];
	/** The last preposition among them, and whether it is all of them. */
	readonly preposition: string;
	readonly tight: boolean;
	/** A function or name is the content before it. */
	readonly person: boolean;
	/** No single word that is a town or ends as Dutch nouns do, and has its capital perhaps only as it opens a line. */
	readonly firm: boolean;
}

/** Small words that lead in the body that somebody is of. */
export const strong = new Set(["van", "bij", "at", "of", "from", "namens", "voor", "for"]);

/**
 * The words that a match of a pattern can begin with, read from its source; each alternative must begin with a space and a word.
 * Throws on one that doesn't, or whose first word isn't spelt out.
 */
export function openingWords(source: string): readonly string[] {
	const { words } = alternatives(source, 0);
	return [...new Set(words.map((word) => wholeWord(word, source)))];
}

function wholeWord(text: string, source: string): string {
	const word = /^ (\S+) /u.exec(text)?.[1];
	if (word === undefined)
		throw new Error(
			`The pattern "${source}" must begin with a space, a word spelt out and a space.`,
		);
	return word;
}

interface Read {
	/** The first letters of each way to match, up to two spaces. */
	readonly words: readonly string[];
	readonly end: number;
}

const known = (text: string): boolean => text.split(" ").length > 2;

/** The beginnings of all alternatives from a place to the end of their group. */
function alternatives(source: string, from: number): Read {
	const words: string[] = [];
	let at = from;
	for (;;) {
		const one = sequence(source, at);
		words.push(...one.words);
		at = one.end;
		if (source[at] !== "|") return { words, end: at };
		at += 1;
	}
}

/** The beginnings of one alternative; what stands behind a word that is known counts no more. */
function sequence(source: string, from: number): Read {
	let words: readonly string[] = [""];
	let at = from;
	while (at < source.length && source[at] !== "|" && source[at] !== ")") {
		const part = piece(source, at);
		at = part.end;
		const optional = /^(?:\?|\*|\{0,\d*\})/u.exec(source.slice(at))?.[0] ?? "";
		at += optional.length || (/^(?:\+|\{\d+(?:,\d*)?\})/u.exec(source.slice(at))?.[0].length ?? 0);
		const ends = optional === "" ? part.words : [...part.words, ""];
		words = words.flatMap((word) => (known(word) ? [word] : ends.map((end) => word + end)));
	}
	return { words, end: at };
}

function piece(source: string, at: number): Read {
	const letter = source[at] ?? "";
	if (letter === "(") {
		const look = /^\((\?:|\?!|\?=)/u.exec(source.slice(at))?.[1];
		if (look === undefined)
			throw new Error(`The pattern "${source}" has a group of a kind that can't stand in it.`);
		const { words, end } = alternatives(source, at + 1 + look.length);
		return { words: look === "?:" ? words : [""], end: end + 1 };
	}
	// A letter of any kind ends what is known of a word, so that it isn't spelt out.
	if (letter === "\\" || letter === "." || letter === "$")
		return { words: ["\n"], end: at + (letter === "\\" ? 2 : 1) };
	return { words: [letter], end: at + 1 };
}

const dotless: Readonly<Record<string, string>> = {
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ı: "i",
	ħ: "h",
	ŋ: "n",
};

const space = 32;

/** Letters and digits without diacritics. */
const isPlain = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58);

/** The one normalisation that matching, ids and search share: lower case, no diacritics, words joined by single spaces. */
export function foldName(name: string): string {
	const lower = name.toLowerCase();
	let before = space;
	let folded = true;
	for (let at = 0; at < lower.length; at += 1) {
		const code = lower.charCodeAt(at);
		if (code > 127) return foldLetters(name);
		folded &&= isPlain(code) || (code === space && before !== space);
		before = code;
	}
	if (folded && before !== space) return lower;
	return lower
		.replace(/['`]/g, "")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
}

function foldLetters(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/[øłđðþßæœıħŋ]/gu, (letter) => dotless[letter] ?? letter)
		.replace(/[’‘`´']/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** A folded name with hyphens for spaces, for ids that people may read. */
export function slugify(name: string): string {
	return foldName(name).replaceAll(" ", "-");
}

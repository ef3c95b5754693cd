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

/** Text that folding only puts in lower case: most words, and much cheaper to tell than to fold. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

/** The one normalisation that matching, ids and search share: lower case, no diacritics, words joined by single spaces. */
export function foldName(name: string): string {
	const lower = name.toLowerCase();
	if (plain.test(lower)) return lower;
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

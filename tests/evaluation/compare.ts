import { foldName } from "#domain/names.ts";

const small = new Set(
	"de het een the a van of for voor en and der des du la le in te bij at op aan dhr mevr mevrouw heer mr drs dr ir prof ing".split(
		" ",
	),
);

const words = (text: string): readonly string[] =>
	foldName(text)
		.split(" ")
		.filter((word) => word !== "" && !small.has(word));

const key = (name: string): string => words(name).join("");

/** Tells whether one of the names is one of the others, small words, case and accents aside. */
export function sameName(
	names: readonly (string | null | undefined)[],
	others: readonly (string | null | undefined)[],
): boolean {
	const known = new Set(others.filter((name) => name).map((name) => key(name as string)));
	return names.some((name) => name && key(name) !== "" && known.has(key(name)));
}

/** The share of words that two texts have in common, of the shorter one. */
export function overlap(text: string, other: string): number {
	const left = new Set(words(text));
	const right = new Set(words(other));
	if (left.size === 0 || right.size === 0) return 0;
	let common = 0;
	for (const word of left) if (right.has(word)) common += 1;
	return common / Math.min(left.size, right.size);
}

/** The share of words that two texts have in common, of all their words (Jaccard). */
export function similarity(text: string, other: string): number {
	const left = new Set(words(text));
	const right = new Set(words(other));
	if (left.size === 0 && right.size === 0) return 1;
	let common = 0;
	for (const word of left) if (right.has(word)) common += 1;
	return common / (left.size + right.size - common);
}

const singular = (word: string): string =>
	word.length > 5 ? word.replace(/(?:ers|s|en)$/u, (end) => (end === "ers" ? "er" : "")) : word;

/** Tells whether two functions are the same: equal, or one says the other with more words. */
export function sameRole(role: string, other: string): boolean {
	const left = words(role).map(singular);
	const right = words(other).map(singular);
	if (left.join("") === right.join("")) return true;
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	return short.length > 0 && short.every((word) => long.includes(word));
}

import { innerStop, nameStops, sentenceOpeners, verbForm } from "#ingest/languages/nl/events.ts";

/** A name without the words that only open its sentence. */
export function withoutOpeners(name: string): string {
	let rest = name;
	for (let i = 0; i < 3; i += 1) {
		const [first = ""] = rest.split(/\s+/, 1);
		if (!sentenceOpeners.has(first) && !isNoName.test(first)) break;
		rest = rest.slice(first.length).trimStart();
	}
	return rest;
}

/** Small words, and what a title says of itself: "Reisverslag Smart City Expo". */
const isNoName =
	/^(?:van|de|het|of|the|aan|on|for|and|&|(?:[Rr]eis|[Dd]ienstreis)?(?:[Vv]erslag|[Rr]apport)|[Tt]erugkoppeling|[Ii]mpressie)$/;

/** The name up to the first small word that ends it. */
export function cutAtStop(name: string): string {
	const words = name.split(/\s+/);
	const stop = words.findIndex(
		(word, i) => i > 0 && nameStops.has(word.toLowerCase()) && !goesOnAt(words, i),
	);
	const kept = stop < 0 ? words : words.slice(0, stop);
	while (kept.length > 1 && verbForm.test(kept.at(-1) ?? "")) kept.pop();
	return kept.join(" ");
}

/** "Deltastad en Energie": two nouns of one title. */
const joined = /^(?:en|&|and)$/u;

/** "Lichtjes op de Rivier": a small word, an article and a capital go on with the name. */
function goesOnAt(words: readonly string[], at: number): boolean {
	if (joined.test(words[at] ?? "") && /^\p{Lu}/u.test(words[at + 1] ?? "")) return true;
	// "Kraak de Vesting"
	if (words[at] === "de" && /^\p{Lu}/u.test(words[at + 1] ?? "")) return true;
	if (words[at] === "of" && /^\p{Lu}/u.test(words[at + 1] ?? "")) return true;
	const from = innerStop.test(words[at] ?? "") ? at : at - 1;
	return (
		innerStop.test(words[from] ?? "") &&
		/^(?:de|het)$/.test(words[from + 1] ?? "") &&
		/^\p{Lu}/u.test(words[from + 2] ?? "")
	);
}

/** "Special Games" of "Dirk Sanders van Special Games": a name without who works for it; what has one of `heads` before "van" goes on. */
export function withoutSomebody(name: string, heads: RegExp): string {
	const person = /^(?:[^\s]+ ){1,3}van (?:de |het )?(?=\p{Lu})/u.exec(name)?.[0] ?? "";
	return heads.test(person) ? name : name.slice(person.length);
}

import type { Forgotten } from "#domain/forgetting.ts";
import { personId } from "#domain/ids.ts";
import { foldName } from "#domain/names.ts";
import type { NameWord } from "./name-words.ts";
import { eachName } from "./name-words.ts";

type Hash = (text: string) => string;

/** How a folded name stands with somebody who was forgotten. */
function spellingOf(folded: string, hash: Hash): string {
	return `${folded.split(" ").length}:${hash(`name|${folded}`)}`;
}

/** The id of a person by folded name and country code, "" where no country is known. */
export function idOf(folded: string, country: string, hash: Hash): string {
	return personId(hash(`person|${folded}|${country}`));
}

/** The folded names in a text that are those of somebody forgotten, each with whom it may be. */
export function forgottenSpellings(
	words: readonly NameWord[],
	forgotten: readonly Forgotten[],
	hash: Hash,
): ReadonlyMap<string, readonly Forgotten[]> {
	const known = new Set(forgotten.flatMap(({ spellings }) => spellings));
	const lengths = [...new Set([...known].map((spelling) => Number.parseInt(spelling, 10)))];
	const seen = new Set<string>();
	const found = new Map<string, readonly Forgotten[]>();
	eachName(words, lengths, (name) => {
		if (seen.has(name)) return;
		seen.add(name);
		const spelling = spellingOf(name, hash);
		if (known.has(spelling))
			found.set(
				name,
				forgotten.filter(({ spellings }) => spellings.includes(spelling)),
			);
	});
	return found;
}

/** What is kept of a person of this id and these names; names with initials count only when it goes by no other. */
export function forgottenPerson(
	person: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
	hash: Hash,
): { readonly names: readonly string[] } & Omit<Forgotten, "id"> {
	const own = foldName(person.name);
	const isFull = (name: string) => name.includes(" ") && !/(?:^| ).(?: |$)/u.test(name);
	const names = [...new Set([own, ...person.aliases.map(foldName).filter(isFull)])];
	const country = countryCodes.find((code) => idOf(own, code, hash) === person.id);
	const people =
		country === undefined ? [person.id] : names.map((name) => idOf(name, country, hash));
	return { names, people, spellings: names.map((name) => spellingOf(name, hash)) };
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Whatever may be a country's code, and none. */
export const countryCodes = ["", ...letters.flatMap((one) => letters.map((two) => one + two))];

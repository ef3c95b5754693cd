import { particles } from "../../languages/nl/names.ts";
import { remember } from "../../memo.ts";
import type { ContactMention } from "../mention.ts";
import { foldWord } from "../word-form.ts";

const familyName = remember((name: string): string => {
	const parts = name.split(" ");
	let from = parts.length - 1;
	while (from > 1 && particles.has(foldWord(parts[from - 1] ?? ""))) from -= 1;
	return foldWord(parts.slice(from).join(" "));
});

/** The given name of "Eric G."; null for any other form. */
const givenOf = (name: string): string | null =>
	/^(?<given>\p{Lu}\p{L}{2,}) \p{Lu}\.$/u.exec(name)?.groups?.given ?? null;

/** Whether a bare name ("Van der Zwaluw", "Thiessen"), a shorter form with initials ("H. Peters", "Eric G.") or one without the last surname is part of a fuller one. */
function partOf(short: string, full: string): boolean {
	if (foldWord(short) === foldWord(full)) return true;
	if (!short.includes(" ")) {
		const parts = full.split(" ").map(foldWord);
		return familyName(full) === foldWord(short) || parts.includes(foldWord(short));
	}
	const [part, whole] = [foldWord(short), foldWord(full)];
	// "Ginés Palmero" of "Ginés Palmero Ruiz"
	if (familyName(full) === part || whole.endsWith(` ${part}`) || whole.startsWith(`${part} `))
		return true;
	const given = givenOf(short);
	if (given && full.startsWith(`${given} `))
		return familyName(full).startsWith(foldWord(short).slice(-1)) && !full.endsWith(".");
	if (familyName(short) !== familyName(full)) return false;
	const [a, b] = [foldWord(short).charAt(0), foldWord(full).charAt(0)];
	return a === b && /^\p{Lu}\p{Ll}?\./u.test(short);
}

/** Names by what a shorter form of them may be: the whole, what stands before and behind a space in it, its family name. */
function fullerByPart(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const byPart = new Map<string, string[]>();
	for (const name of names) {
		const fold = foldWord(name);
		const words = name.split(" ").filter((word) => /^\p{Lu}\p{L}{2}/u.test(word));
		const parts = new Set([fold, familyName(name), ...words.map(foldWord)]);
		for (let at = fold.indexOf(" "); at >= 0; at = fold.indexOf(" ", at + 1))
			parts.add(fold.slice(at + 1)).add(fold.slice(0, at));
		for (const part of parts) {
			const list = byPart.get(part);
			if (list) list.push(name);
			else byPart.set(part, [name]);
		}
	}
	return byPart;
}

/** "Jonas en Leila Haddad", where a Jonas Berg was told of: his own surname, not that of who stands beside him. */
function withOwnSurname(contacts: readonly ContactMention[]): readonly ContactMention[] {
	const lent = ({ name, aliases }: ContactMention): string | null => {
		const first = name?.split(" ", 1)[0] ?? "";
		return name?.includes(" ") && aliases.includes(first) ? first : null;
	};
	if (!contacts.some((contact) => lent(contact) !== null)) return contacts;
	const own = contacts.flatMap((one) => (one.name && lent(one) === null ? [one.name] : []));
	return contacts.map((contact) => {
		const first = lent(contact);
		const known = first && own.find((name) => name.startsWith(`${first} `));
		return known ? { ...contact, name: known } : contact;
	});
}

/** Gives people who are named again by surname or initials the fullest name that the report has for them, and keeps travellers travellers. */
export function withFullNames(told: readonly ContactMention[]): readonly ContactMention[] {
	const contacts = withOwnSurname(told);
	const names = [...new Set(contacts.flatMap(({ name }) => (name ? [name] : [])))].sort(
		(a, b) => b.length - a.length,
	);
	const full = new Map<string, string>();
	const byPart = fullerByPart(names);
	for (const name of names) {
		const parts = [foldWord(name), familyName(name), foldWord(givenOf(name) ?? name)];
		const near = parts.flatMap((part) => byPart.get(part) ?? []);
		const fits = near.filter((other) => other.length > name.length && partOf(name, other));
		const tops = new Set(fits.map((other) => full.get(other) ?? other));
		const [top] = tops;
		full.set(name, tops.size === 1 && top ? top : name);
	}
	const travelling = new Set(
		contacts.flatMap(({ name, traveller }) => (name && traveller ? [full.get(name) ?? name] : [])),
	);
	return contacts.map((contact) => {
		if (!contact.name) return contact;
		const name = full.get(contact.name) ?? contact.name;
		const traveller = contact.traveller || travelling.has(name);
		const aliases = name === contact.name ? contact.aliases : [...contact.aliases, contact.name];
		return { ...contact, name, aliases, traveller, meeting: traveller ? null : contact.meeting };
	});
}

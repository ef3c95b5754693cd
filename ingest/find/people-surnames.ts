import { particles } from "../languages/nl/names.ts";
import type { ContactMention } from "./mention.ts";
import { foldWord } from "./word-form.ts";

const familyName = (name: string): string => {
	const parts = name.split(" ");
	let from = parts.length - 1;
	while (from > 1 && particles.has(foldWord(parts[from - 1] ?? ""))) from -= 1;
	return foldWord(parts.slice(from).join(" "));
};

/** Whether a bare name ("Van der Zwaluw", "Thiessen") or a shorter form with initials is part of a fuller one. */
function partOf(short: string, full: string): boolean {
	if (foldWord(short) === foldWord(full)) return true;
	if (!short.includes(" ")) {
		return (
			familyName(full) === foldWord(short) || foldWord(full.split(" ")[0] ?? "") === foldWord(short)
		);
	}
	if (familyName(full) === foldWord(short) || foldWord(full).endsWith(` ${foldWord(short)}`))
		return true;
	if (familyName(short) !== familyName(full)) return false;
	const [a, b] = [foldWord(short).charAt(0), foldWord(full).charAt(0)];
	return a === b && /^\p{Lu}\p{Ll}?\./u.test(short);
}

/** Gives people who are named again by surname or initials the fullest name that the report has for them, and keeps travellers travellers. */
export function withFullNames(contacts: readonly ContactMention[]): readonly ContactMention[] {
	const names = [...new Set(contacts.flatMap(({ name }) => (name ? [name] : [])))].sort(
		(a, b) => b.length - a.length,
	);
	const full = new Map<string, string>();
	for (const name of names) {
		const fits = names.filter((other) => other.length > name.length && partOf(name, other));
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

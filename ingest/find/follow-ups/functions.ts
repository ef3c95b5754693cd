import { foldName } from "#domain/names.ts";
import {
	actingBody,
	doesBehind,
	functionBehindVerb,
} from "#ingest/languages/nl/follow-ups-doers.ts";
import { roleWord } from "../people/role-words.ts";
import type { Known } from "./names.ts";

const opening = /^(?:de|het|een|onze|haar|zijn)\s+/iu;
const lowerWords = /^\p{L}[\p{Ll}-]*(?:\s+\p{Ll}[\p{Ll}-]+){0,2}/u;

/** The function or office that a clause opens with, if it does something: "De wethouder nodigt …"; null if none does. */
export function functionDoes(clause: string): string | null {
	const from = opening.exec(clause)?.[0].length ?? 0;
	const words = lowerWords.exec(clause.slice(from))?.[0].split(/\s+/) ?? [];
	for (let count = words.length; count > 0; count -= 1) {
		const name = words.slice(0, count).join(" ");
		const rest = clause.slice(from + name.length);
		// "De manager crisisbeheersing verwerkt …"
		const holder =
			actsFor(words[count - 1] ?? "") || (count > 1 && actsFor(words[count - 2] ?? ""));
		if (holder && doesBehind.test(rest)) return lowered(name);
	}
	const behind = functionBehindVerb.exec(clause)?.[1];
	return behind !== undefined && actsFor(behind) ? behind : null;
}

/** A function alone, as in a note: "beleidsadviseur", "de strateeg"; null if the words are none. */
export function functionIn(note: string): string | null {
	const name = note.replace(opening, "").trim();
	const words = name.split(/\s+/);
	const [first = ""] = words;
	// "CIO", "Hoofd Personeel", "strategisch adviseur"
	if (words.length < 4 && /^[\p{L}&-]+(?:\s[\p{L}&-]+)*$/u.test(name) && actsFor(first))
		return lowered(name);
	if (lowerWords.exec(name)?.[0] !== name) return null;
	return actsFor(words.at(-1) ?? "") ? lowered(name) : null;
}

/** The post that a bare "Ambassade" or "Consulaat" means, where the report knows only one such. */
export function postMeant(note: string, known: readonly Known[]): string | null {
	const kind = /^(?:de |het )?(ambassade|consulaat)(?:-generaal)?$/iu
		.exec(note)?.[1]
		?.toLowerCase();
	if (kind === undefined) return null;
	const names = new Set(known.map(({ name }) => name).filter((name) => name.includes(` ${kind}`)));
	const [name] = names;
	return names.size === 1 ? (name ?? null) : null;
}

function actsFor(word: string): boolean {
	const found = roleWord(foldName(word));
	return (found !== null && !found.plural) || actingBody.test(word.toLowerCase());
}

function lowered(name: string): string {
	return /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

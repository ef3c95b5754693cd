import { vagueGroups } from "../../../languages/nl/roles.ts";
import { guestRoles, ownDepartments } from "../../../languages/nl/roles-around.ts";
import { officesOfTowns } from "../../../languages/nl/roles-offices.ts";
import { foldedWords, type Token } from "../../names/tokens.ts";
import { type Entry, isOfNoBody } from "./entry.ts";

/** In a part of a list that holds one body, those without one are of it: "Bernadeta, leidster van het opvanghuis (Caritas)". */
export function loneBodies(tokens: readonly Token[], entries: readonly Entry[]): void {
	const parts = new Map<number, Entry[]>();
	if (!entries.some(({ bodyOnly }) => bodyOnly)) return;
	for (const entry of entries) {
		let ends = 0;
		for (let at = 0; at < entry.from; at += 1) {
			const text = tokens[at]?.text;
			if (text === ";" || text === "|") ends += 1;
		}
		parts.set(ends, [...(parts.get(ends) ?? []), entry]);
	}
	for (const part of ledIn([...parts.values()])) {
		const bodies = part.filter(({ body }) => body !== null);
		const [only] = bodies;
		const people = part.filter(({ name, role }) => name || role);
		if (bodies.length !== 1 || !only?.bodyOnly || people.length === 0) continue;
		const apart = tokens.slice(Math.max(0, only.from - 2), only.from).map(({ fold }) => fold);
		if (apart.some((word) => joiners.has(word))) continue;
		if (people.some(({ town, role }) => town || (role && officesOfTowns.test(role.headFold))))
			continue;
		for (const entry of people)
			if (!entry.role || !guestRoles.has(entry.role.headFold)) entry.body = only.body;
		only.bodyOnly = false;
	}
}

/** "Universiteit Gent, Faculteit Rechten: decaan X": a body whose part follows it, with people of that part, is met through them. */
export function wholeBodies(tokens: readonly Token[], entries: readonly Entry[]): void {
	entries.forEach((entry, index) => {
		const part = entries[index + 1];
		if (!entry.bodyOnly || !part?.body || part.bodyOnly || part.body.from !== entry.to + 1) return;
		const heads = /^[:–—-]$/u.test(tokens[part.body.to]?.text ?? "");
		if (heads && tokens[entry.to]?.text === ",") entry.bodyOnly = false;
	});
}

/** "Kolumbus (vervoerbedrijf); projectleider + schipper": the parts as one where the first is a body alone and no other has one. */
function ledIn(parts: readonly Entry[][]): readonly Entry[][] {
	const [[lead, ...others] = [], ...rest] = parts;
	const alone = lead?.bodyOnly === true && others.length === 0 && rest.length > 0;
	return alone && !rest.flat().some(({ body }) => body) ? [parts.flat()] : parts;
}

const joiners = new Set("en and met with plus + & samen ook iemand".split(" "));

const ofSomebody = / iemand (?:van|bij|uit) (?:(?:de|het) )?$/u;

/** In a sentence that names one body and then people without one, they are that body's. */
export function ownBodies(tokens: readonly Token[], entries: readonly Entry[]): void {
	entries.forEach((entry, index) => {
		if (entry.bodyOnly || entry.body || entry.town || !(entry.name || entry.role)) return;
		if (entry.role && isOfNoBody(entry.role)) return;
		if (!entry.name && entry.role && isOfAnother(tokens, entry.role.to)) return;
		if (!entry.name && entry.role && vagueGroups.has(entry.role.headFold)) return;
		const before = entries.slice(0, index);
		const alone = before.filter(({ name, role }) => !name && !role);
		const bodies = new Set(before.flatMap(({ body }) => (body ? [body.name] : [])));
		const [only] = alone;
		if (!only?.body || bodies.size !== 1) return;
		// "met iemand van Zelvo en een wijkagent"
		if (
			!entry.name &&
			ofSomebody.test(foldedWords(tokens.slice(Math.max(0, only.from - 4), only.from)))
		)
			return;
		entry.body = only.body;
		if (entry.name || !entry.role?.head.group) only.bodyOnly = entry.name === null && only.bodyOnly;
	});
	const used = new Set(
		entries.flatMap((entry) =>
			!entry.bodyOnly && entry.body && entry.name ? [entry.body.name] : [],
		),
	);
	for (const entry of entries)
		if (entry.bodyOnly && entry.body && used.has(entry.body.name)) entry.bodyOnly = false;
}

/** "een medewerker van het kabinet": of a body that is none of those found, unless it is but a part of one. */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
	if (at < 0 || !/^(?:van|bij)$/u.test(tokens[at]?.fold ?? "")) return false;
	if (!tokens[at + 1]?.word.article) return false;
	const noun = tokens[at + 2];
	return noun?.kind === "word" && !ownDepartments.has(noun.fold) && noun.word.role === null;
}

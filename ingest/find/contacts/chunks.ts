import { firstNames } from "../../gazetteer/person-names.ts";
import { leadingWords } from "../../languages/nl/names.ts";
import { fieldNoun } from "../../languages/nl/noun-endings.ts";
import { bodyHeads, officeHeads, surnameRoles } from "../../languages/nl/roles-around.ts";
import { officesOfGovernments } from "../../languages/nl/roles-offices.ts";
import { heldSurname } from "../names/held.ts";
import { invertedName, particledName } from "../names/inverted.ts";
import type { Occupied } from "../names/parts.ts";
import { endsAsSurname, type NameMatch, nameAt } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import { goesOnAbroad } from "../organizations/goes-on-abroad.ts";
import { appositionKind } from "../organizations/noun-words.ts";
import { isFirm, nameRun } from "../organizations/run.ts";
import { isQualified, opensPhrase, roleAt } from "../people/roles.ts";
import { isCalled } from "./called.ts";
import { type Chunk, type Material, markAt, wordAt } from "./chunk.ts";
import { peopleAt } from "./counted.ts";
import { headsEntry, isHead, isYearOf, opensAt, ownsNamed } from "./heads.ts";
import { isSurnameOfTown, largeTown } from "./large-town.ts";
import { isNobody } from "./nobody.ts";
import { isOfOccasion } from "./occasion.ts";
import { firstOfOffices, kinName, pairedName } from "./pairs.ts";
import { isSmallBody } from "./small-body.ts";
import { holdsRole, isGivenAlone, isListedGiven, isOfSomebody, soleName } from "./sole-name.ts";
import { isNamedThing, isUndertaking } from "./thing.ts";
import { isDull, isIgnorable, namesField, threshold, wordBefore } from "./threshold.ts";

const placed = new Set(["van", "te", "in", "uit", "from", "of"]);

/** Parts a line into bodies, towns, people, functions and what is between them. */
export function chunkLine(material: Material): readonly Chunk[] {
	const { tokens, towns, bodyAt, prose, list, item, party } = material;
	const occupied: Occupied = {
		body: (index) => bodyAt(index)?.to ?? 0,
		place: (index) => towns.at(index)?.to ?? towns.countryAt(index),
	};
	const around = { tokens, occupied, prose };
	const chunks: Chunk[] = [];
	const second = tokens[1]?.text;
	const generic = (second === ":" || second === "(") && tokens[0]?.word.genericNoun === true;
	let at = 0;
	let named = false;
	let roleFirst = false;
	const opening = list && (item || !prose);
	const givens = party && isListedGiven(tokens, 0) && isListedGiven(tokens, 2);
	const inverted =
		opening && !givens ? (invertedName(tokens, occupied) ?? particledName(tokens, occupied)) : null;
	if (inverted) {
		chunks.push({ kind: "name", from: 0, to: inverted.to, name: inverted });
		at = inverted.to;
		named = true;
	}
	while (at < tokens.length) {
		const token = tokens[at];
		if (!token) break;
		if (isIgnorable(token)) {
			at += 1;
			continue;
		}
		const chunk = chunkAt(at, token);
		if (chunk.kind === "name") {
			const before = chunks.at(-1);
			if (before?.kind === "role" && before.to === chunk.from && !named) roleFirst = true;
			named = true;
		}
		if (chunk.kind === "mark" && (token.text === ";" || token.text === "|")) {
			named = false;
			roleFirst = false;
		}
		chunks.push(chunk);
		at = chunk.to;
	}
	return chunks.slice();

	function chunkAt(from: number, token: Token): Chunk {
		const body = bodyAt(from);
		const compound = body?.rule === "organization.register-compound" && token.word.role;
		const office = compound ? roleAt(tokens, from, occupied, prose) : null;
		if (body && office) return { kind: "role", from, to: office.to, role: office, of: body };
		if (body) return { kind: "body", from, to: body.to, body };
		if (token.kind === "mark") return markAt(from);
		const counted = peopleAt(material, from, chunks);
		if (counted && token.word.role === null) return counted;
		if (isSmallBody(tokens, from) && chunks.at(-2)?.kind === "role")
			return { kind: "unknown", from, to: from + 1 };
		const demonym = towns.demonymAt(from);
		if (demonym) return { kind: "town", from, to: demonym.to, town: demonym, demonym: true };
		if (
			!token.capital &&
			token.kind === "word" &&
			isDull(token.word) &&
			!opensPhrase(tokens, from) &&
			!isQualified(tokens, from)
		) {
			const country = towns.countryAt(from);
			return country > from ? { kind: "country", from, to: country } : wordAt(from);
		}
		// "verzekeraar Topdanmark": what a body is, though it may be a function too.
		const apposed =
			bodyAt(from + 1) ?? (prose && tokens[from + 1]?.text === "," ? bodyAt(from + 2) : null);
		if (token.word.role && apposed && appositionKind(token.fold)) return wordAt(from);
		const { count } = token.word;
		if (count !== undefined && !token.text.includes("-"))
			return { kind: "count", from, to: from + 1, count };
		const previous = [chunks.at(-2) ?? null, chunks.at(-1) ?? null] as const;
		const role = holdsRole(token, previous[1], from) ? null : roleAt(tokens, from, occupied, prose);
		if (role && isNobody(tokens, from, role, chunks)) return wordAt(from);
		if (role) return { kind: "role", from, to: role.to, role };
		const surname =
			heldSurname(tokens, from, previous[1], occupied) ??
			firstOfOffices(around, previous[tokens[from - 1]?.text === "(" ? 0 : 1], from) ??
			kinName(tokens, from, occupied);
		if (surname) return { kind: "name", from, to: surname.to, name: surname };
		const name = nameAt(tokens, from, occupied);
		const holder =
			name && name.to > from + 1 && name.score >= 0.5 && !isSurnameOfTown(tokens, from)
				? null
				: surnameOnly(from, token, previous[1]);
		if (holder) return { kind: "name", from, to: from + 1, name: holder };
		const sign = tokens[name?.to ?? -1]?.text;
		if (
			name &&
			((name.score < 1.5 && generic) ||
				(name.title === null && isUndertaking(tokens, from)) ||
				(name.score < 2.5 && isNamedThing(tokens, from, name)))
		)
			return { kind: "unknown", from, to: Math.max(from + 1, unknownEnd(from)) };
		const opensEntry = item && !prose && opensAt(tokens, from);
		const dash =
			!prose && /^[–—-]$/u.test(sign ?? "") && tokens[name?.to ?? 0]?.start !== name?.end;
		const heads = name !== null && isHead(around, name, { dash, opensEntry });
		const held = previous[1]?.kind === "role" && previous[1].to === from;
		const seated =
			name && !held && tokens[name.to]?.fold === "te" && name.score < 2.5 && towns.at(name.to + 1);
		if (
			name &&
			!heads &&
			!seated &&
			!namesField(around, name, previous[1]) &&
			name.score >= threshold(material, from, previous, named, roleFirst)
		) {
			return { kind: "name", from, to: name.to, name };
		}
		const town = towns.at(from);
		if (town && isYearOf(tokens, from, town.to, opening))
			return { kind: "unknown", from, to: town.to + 1 };
		if (town) return { kind: "town", from, to: town.to, town, demonym: false };
		const country = towns.countryAt(from);
		if (country > from) return { kind: "country", from, to: country };
		const paired = pairedName(tokens, chunks, from);
		if (paired) return { kind: "name", from, to: paired.to, name: paired };
		const led = token.word.common && leadingWords.has(token.fold);
		if (
			token.capital &&
			(!token.word.common ||
				(led && tokens[from + 1]?.capital) ||
				isFirm(tokens, from) ||
				closes(from) ||
				isLoud(from))
		) {
			const end = Math.max(from + 1, unknownEnd(from));
			const large =
				end === from + 1 && placed.has(wordBefore(tokens, from))
					? largeTown(token.fold, end)
					: null;
			if (large) return { kind: "town", from, to: end, town: large, demonym: false };
			return { kind: "unknown", from, to: end };
		}
		return wordAt(from);
	}

	/** "van De Haagse Scholen": common words behind a preposition that end in a noun of bodies. */
	function closes(from: number): boolean {
		if (!/^(?:van|bij|of|at)$/u.test(wordBefore(tokens, from))) return false;
		const end = nameRun(material, from);
		return end > from + 1 && tokens[end - 1]?.word.closing !== null;
	}

	/** "at Te Papa", "bij De Balie": a common word with a capital right behind such a preposition opens a name. */
	function isLoud(from: number): boolean {
		const next = tokens[from + 1];
		if (!/^(?:bij|at|van)$/u.test(tokens[from - 1]?.fold ?? "") || !list) return false;
		return next?.capital === true && !next.upper && !next.word.common;
	}

	/** "burgemeester Tazi", "Noor en ik": one word that its place shows to be a person. */
	function surnameOnly(from: number, token: Token, before: Chunk | null): NameMatch | null {
		// "een zekere Ede", though Ede is a town.
		if (token.capital && !token.upper && isCalled(tokens, from, chunks))
			return soleName(token, from);
		if (
			!token.capital ||
			token.upper ||
			token.word.digit ||
			token.word.innerCapital ||
			token.word.portfolio ||
			token.word.genericNoun ||
			towns.at(from) ||
			towns.countryAt(from) > 0 ||
			token.word.common
		)
			return null;
		const alone = soleName(token, from);
		if (isGivenAlone(tokens, from, chunks, (at) => roleAt(tokens, at, occupied, prose)))
			return alone;
		if (party && isListedGiven(tokens, from)) return alone;
		if (item && !prose && from === 0 && !firstNames.has(token.fold))
			if (headsEntry(around, 1)) return null;
		const mark = tokens[1]?.text ?? "";
		const opens = from === 0 && list && /^[,–—-]$/u.test(mark);
		const office = opens ? roleAt(tokens, 2, occupied, prose) : null;
		if (office && (firstNames.has(token.fold) || (mark !== "," && endsAsSurname(token.word))))
			return alone;
		// "Kowalczykova, burgemeester": no body has one.
		if (office && officesOfGovernments.test(office.headFold)) return alone;
		if (before?.kind !== "role" || before.to !== from || tokens[from + 1]?.capital) return null;
		if (firstNames.has(token.fold)) return alone;
		if (isOfSomebody(tokens, before.from, token)) return alone;
		if (surnameRoles.has(token.fold)) return alone;
		const { singular, plural, group } = before.role.head;
		const last = singular.slice(singular.lastIndexOf(" ") + 1);
		// "Eva Dahl en collega Bjørnar"
		const told = named && !isOfOccasion(before.role);
		const small = !told && tokens[from - 1]?.capital === false && !bodyHeads.has(last) && !group;
		if (small && !plural && !fieldNoun.test(token.fold)) return alone;
		return !plural && officeHeads.has(last) ? alone : null;
	}

	function unknownEnd(from: number): number {
		const run = nameRun(material, from);
		let end = run;
		for (let index = from + 1; index < end; index += 1) {
			const name = bodyAt(index) ? null : nameAt(tokens, index, occupied);
			// "PDAM Surya Sembada (directeur Mujiaman Sukirno)": who is in the brackets is not who stands before them.
			const held = name && tokens[name.to]?.text === "(" && ownsNamed(around, name.to + 1);
			const goesOn = goesOnAbroad(tokens, index - 1);
			if (bodyAt(index) || (name && name.score >= 2.5 && !held && !goesOn)) end = index;
		}
		const small = (at: number): boolean =>
			tokens[at]?.capital === false && tokens[at]?.kind === "word" && !goesOnAbroad(tokens, at);
		while (end > from + 1 && small(end - 1)) end -= 1;
		return end;
	}
}

import { isOrdinaryWord } from "#ingest/gazetteer/ordinary-words.ts";
import { commonFirstNames, surnames } from "#ingest/gazetteer/person-names.ts";
import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { type RegisterName, sharedSpelling } from "../../gazetteer/organization-lookup.ts";
import { organizationLookup } from "../../gazetteer/organization-register.ts";
import { acronymCompounds, closingHeads } from "../../languages/nl/organizations.ts";
import { undertakings } from "../../languages/nl/organizations-signs.ts";
import { isNotedTown } from "../contacts/large-town.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { ofWord } from "../words.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { isNamesake } from "./namesakes.ts";
import { ofCountry } from "./run.ts";

/** Marks within a name that the register's words leave out: "The Hague & Partners". */
const skipped = new Set([",", "*", "_", "&"]);

/** First token after a register's name that stands from a token on; 0 if it doesn't. */
function matchName(tokens: readonly Token[], from: number, name: RegisterName): number {
	let at = from;
	let capitals = 0;
	for (let k = 0; k < name.words.length; k += 1) {
		while (k > 0 && tokens[at]?.kind === "mark" && skipped.has(tokens[at]?.text ?? "")) at += 1;
		const token = tokens[at];
		const word = name.words[k];
		if (!token || !word) return 0;
		if (word.includes(" ") && sharedSpelling(token.fold) !== word) {
			const parts = word.split(" ");
			const joined = parts.every((part, p) => sharedSpelling(tokens[at + p]?.fold ?? "") === part);
			if (!joined) return 0;
			capitals += token.capital ? 1 : 0;
			at += parts.length;
			continue;
		}
		const last = k === name.words.length - 1;
		// "een VNG International-programma"
		const undertaken = last && (k > 0 || word.length > 5) && undertakings.test(token.text);
		const compound =
			last &&
			((name.exact[k] && token.text.startsWith(`${name.exact[k]}-`)) ||
				(undertaken && token.fold.startsWith(`${word} `)));
		if (compound && k > 0) capitals += 1;
		else if (sharedSpelling(token.fold) !== word) {
			const split = token.fold.split(" ");
			const whole =
				split.length > 1 && split.every((part, p) => sharedSpelling(part) === name.words[k + p]);
			if (!whole) return 0;
			k += split.length - 1;
		} else {
			const exact = name.exact[k];
			if (exact && plain(token.text) !== plain(exact)) return 0;
			// "Ronde Tafel" is no "ronde tafel".
			if (k > 0 && !token.capital && isCapital.test(name.parts[k] ?? "")) return 0;
		}
		if (token.capital || token.kind === "number") capitals += 1;
		at += 1;
	}
	const lowerName = /^\p{Ll}/u.test(name.surface);
	if (capitals === 0 && !lowerName) return 0;
	if (name.words.length === 1 && !tokens[from]?.capital && !lowerName) return 0;
	return at;
}

const isCapital = /^\p{Lu}/u;

const plain = (text: string): string => text.replace(/[’']/gu, "'").replace(/\.$/u, "");

/** Capitalised words that go on with a known name and make it a body of its own: "ICLEI East Asia". */
function extend({ tokens, towns }: Words, to: number): number {
	let at = to;
	while (at < to + 3) {
		const token = tokens[at];
		if (token?.kind !== "word" || !token.capital || towns.at(at) || token.word.common) break;
		// "UCLG Peace Prize", "ICLEI World Congress": what a body gives or holds.
		if (token.word.event || /conferentie|congres/u.test(token.fold)) return to;
		if (token.word.role && token.word.closing === null) break;
		// "Cocensus Bouazza" in a row of a table: what somebody beside it is called.
		if (surnames.has(token.fold) && !isOrdinaryWord(token.fold)) break;
		if (undertakings.test(token.text)) break;
		// "OCW Femke de Vries": somebody's name.
		const next = tokens[at + 1];
		if (commonFirstNames.has(token.fold) && (next?.capital || next?.word.particle)) break;
		at += 1;
	}
	return at;
}

let openings: ReadonlySet<string> | null = null;

/** What the register's keys of more than one word begin with. */
function longKeys(): ReadonlySet<string> {
	if (openings !== null) return openings;
	const found = new Set<string>();
	for (const key of organizationLookup().keys())
		for (let space = key.indexOf(" "); space > 0; space = key.indexOf(" ", space + 1))
			found.add(key.slice(0, space));
	openings = found;
	return found;
}

const startsLongKey = ofWord(({ fold }) => longKeys().has(fold));

const none: readonly RegisterName[] = [];

const namesUnder = (key: string): readonly RegisterName[] => organizationLookup().get(key) ?? none;

/** The register's names that begin with a word, and those that begin with its first part where it has a hyphen. */
const namesOf = ofWord(({ fold }) => namesUnder(sharedSpelling(fold)));
const namesOfPart = ofWord(({ fold }) => {
	const space = fold.indexOf(" ");
	return space > 0 ? namesUnder(fold.slice(0, space)) : none;
});

/** "Rotary Gent": a club or charity that also means something else is that with a town behind it. */
const isLocal = ({ body, exact }: RegisterName): boolean =>
	/^(?:association|ngo)$/u.test(body.kind) && !exact[0];

function firstOf(words: Words, from: number, names: readonly RegisterName[]): BodyMatch | null {
	for (const name of names) {
		const to = name.doubtful && !isLocal(name) ? 0 : matchName(words.tokens, from, name);
		if (to > 0 && (!name.doubtful || townEnd(words, to) > to)) return found(words, from, to, name);
	}
	return null;
}

/** The known body whose name stands at a token, the longest name first. */
export function knownBodyAt(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const token = tokens[from];
	if (!token || token.kind === "mark") return null;
	const { word } = token;
	if (token.capital && startsLongKey(word)) {
		const next = tokens[from + 1]?.fold ?? "";
		const space = next.indexOf(" ");
		const part =
			space > 0 ? firstOf(words, from, namesUnder(`${token.fold} ${next.slice(0, space)}`)) : null;
		const body = part ?? firstOf(words, from, namesUnder(`${token.fold} ${next}`));
		if (body !== null) return body;
	}
	const body = firstOf(words, from, namesOfPart(word)) ?? firstOf(words, from, namesOf(word));
	if (body !== null) return body;
	const space = token.fold.indexOf(" ");
	if (space < 0) return null;
	const acronym = /^(\p{Lu}[\p{Lu}\p{N}]+)-\p{Ll}/u.exec(token.text)?.[1];
	if (!acronym || towns.at(from) || !acronymCompounds.test(token.text)) return null;
	for (const name of namesUnder(acronym.toLowerCase())) {
		if (name.words.length === 1 && name.exact[0] === acronym && !name.doubtful) {
			return matched(tokens, from, from + 1, {
				...facts(name),
				name: acronym,
				rule: "organization.register-compound",
				confidence: 0.85,
			});
		}
	}
	return null;
}

/** The kind of the body that a stretch may be, by a name that also means something else; null if the register has none such. */
export function doubtfulKindOf(
	tokens: readonly Token[],
	from: number,
	to: number,
): BodyMatch["kind"] | null {
	const first = tokens[from];
	if (!first) return null;
	const name = namesOf(first.word).find(
		(each) => each.doubtful && matchName(tokens, from, each) === to,
	);
	return name?.body.kind ?? null;
}

const facts = ({ body }: RegisterName) => ({ kind: body.kind });

const ofTowns = /^(?:culture|association|ngo|government)$/u;

/** First token behind the town that stands at a token; 0 if none does. */
function townEnd({ tokens, towns }: Words, at: number): number {
	const town = towns.at(at);
	if (town) return town.to;
	const token = tokens[at];
	return token?.capital && isNotedTown(token.fold) ? at + 1 : 0;
}

/** "Amerikaanse National League of Cities": the land that the body is of anyhow. */
const isOwnLand = (adjective: Token | undefined, { body }: RegisterName): boolean =>
	body.country !== "NL" && lookUpLand(adjective?.fold ?? "")?.country === body.country;

const ofLand = /^(?:government|ngo|association)$/u;

function found(words: Words, from: number, end: number, name: RegisterName): BodyMatch | null {
	const { tokens, towns } = words;
	if (isNamesake(words, from, end, name)) return null;
	const short = name.words.length === 1;
	// "Pro Velo Bern", "Rotary Barneveld"
	const local = ofTowns.test(name.body.kind) && !name.exact[0] ? townEnd(words, end) : 0;
	// "Nationale Politie van Colombia" is not the one that the register knows.
	const abroad = name.exact[0] || !ofLand.test(name.body.kind) ? 0 : ofCountry(words, end);
	const to = local || abroad || (short ? extend(words, end) : end);
	const demonym = from > 0 && towns.countryAt(from - 1) === from && tokens[from - 1]?.capital;
	const national =
		/^(?:ngo|network|association)$/u.test(name.body.kind) &&
		demonym &&
		!name.exact[0] &&
		!isOwnLand(tokens[from - 1], name);
	const undertaken = !name.exact.at(-1) && undertakings.test(tokens[to - 1]?.text ?? "");
	const surface = undertaken ? name.surface : join(tokens.slice(national ? from - 1 : from, to));
	if (to > end) {
		const grown = closingHeads.get(abroad ? "" : (tokens[to - 1]?.fold ?? "")) ?? name.body.kind;
		return matched(tokens, from, to, {
			name: surface,
			kind: grown,
			rule: "organization.register-extended",
			confidence: 0.85,
		});
	}
	const capital = /^\p{Lu}/u.test(name.surface);
	if (national) {
		return matched(tokens, from - 1, to, {
			...facts(name),
			name: surface,
			rule: "organization.register-national",
			confidence: 0.9,
		});
	}
	return matched(tokens, from, to, {
		...facts(name),
		name: capital ? surface.charAt(0).toUpperCase() + surface.slice(1) : surface,
		rule: "organization.register",
		confidence: 0.95,
		aliases: [name.body.name],
	});
}

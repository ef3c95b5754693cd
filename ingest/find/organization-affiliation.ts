import { firstNames } from "../languages/nl/names-first.ts";
import { commonWords, eventWords, placeWords } from "../languages/nl/names.ts";
import { lookUpLand } from "../gazetteer/load-countries.ts";
import { lookUpTowns } from "../gazetteer/load-gazetteer.ts";
import { anaphoricHeads, noBodies } from "../languages/nl/organizations.ts";
import { articles, portfolioWords } from "../languages/nl/roles-around.ts";
import type { Chunk } from "./contact-chunks.ts";
import type { Token } from "./names-tokens.ts";
import { type BodyMatch, matched } from "./organization-match.ts";
import { genericNoun, isNoun } from "./organization-nouns.ts";
import { isPortfolio } from "./people-role-field.ts";
import { roleWord } from "./people-role-words.ts";
import { join } from "./people-roles.ts";

/** How a line stands to meetings, which decides how bold its reading may be. */
export interface LineSense {
	/** A list of contacts or travellers. */
	readonly list: boolean;
	/** Tells of a meeting, or stands where the contacts stand. */
	readonly meeting: boolean;
	readonly contacts: boolean;
	readonly prose: boolean;
}

const prepositions = new Set(["van", "bij", "at", "of", "from", "namens", "voor", "for", "met", "door", "aan", "with"]);
const strong = new Set(["van", "bij", "at", "of", "from", "namens", "voor", "for"]);
const objects = new Set(["met", "door", "bij", "aan", "with"]);

type Content = Extract<Chunk, { kind: "body" | "town" | "name" | "role" | "unknown" | "country" | "count" }>;
const isContent = (chunk: Chunk): chunk is Content =>
	chunk.kind !== "word" && chunk.kind !== "mark";

interface Position {
	readonly previous: Content | null;
	/** Whether the content before it is a body that was found by its place. */
	readonly afterBody: boolean;
	/** Folded words and marks between the content before and this, articles left out. */
	readonly gap: readonly string[];
	/** Somebody or a function stands before in the same entry. */
	readonly someone: boolean;
	/** Nothing but bodies stands before in the line. */
	readonly bodiesOnly: boolean;
	/** Stands in a list that a noun of bodies opened: "Deelnemende bedrijven: A, B en C". */
	readonly listed: boolean;
	/** The function before it is one of a town. */
	readonly municipal: boolean;
	readonly next: Chunk | null;
	readonly afterNext: Chunk | null;
}


/** What a capitalised stretch is by its place; null when nothing says that it is a body. */
function judge(position: Position, sense: LineSense, sign: string, upper: boolean): readonly [string, number] | null {
	const { previous, gap, someone, next, afterNext, bodiesOnly, afterBody, listed } = position;
	const last = gap.at(-1) ?? "";
	const words = gap.filter((word) => !isNoun(word));
	const preposition = [...words].reverse().find((word) => prepositions.has(word)) ?? "";
	const tight = words.length === 1 && preposition !== "";
	const person = previous?.kind === "role" || previous?.kind === "name";
	if (person && tight && /^(?:van|uit|te|of)$/u.test(preposition) && position.municipal) return null;
	if (person && tight && strong.has(preposition)) return ["organization.affiliation", 0.9];
	const otherBody = sign === "," && (afterNext?.kind === "body" || afterNext?.kind === "unknown");
	if (person && words.length === 0 && otherBody && !upper) return null;
	if (person && words.length === 0 && sense.list && previous.kind === "role") {
		return ["organization.affiliation-bare", 0.8];
	}
	if (sense.list && someone && last === "(") return ["organization.affiliation-mark", 0.8];
	const marked = words.length === 1 && /^[,:(|–—-]$/u.test(words[0] ?? "");
	if (sense.list && someone && marked && !(person && previous.kind === "role" && words[0] === ":")) {
		return ["organization.affiliation-mark", 0.85];
	}
	if (sense.list && someone && marked) return null;
	if (afterBody && words.length === 1 && /^(?:,|en|and|&)$/u.test(words[0] ?? "") && (sense.list || upper)) {
		return ["organization.list", 0.8];
	}
	if (sense.list && someone && words.length <= 3 && /^(?:bij|at)$/u.test(last)) return ["organization.affiliation", 0.9];
	if (listed && sense.contacts) return ["organization.list", 0.8];
	if (sense.contacts && sense.list && !sense.prose && !someone && bodiesOnly) {
		const opens = gap.length === 0 || /^(?:[-•*–(|,;:]|\d.*)$/u.test(last) || last === "en";
		if (sign === ":" || sign === "/" || sign === "–") return opens ? ["organization.entry-head", afterNext ? 0.85 : 0.75] : null;
		if (opens && gap.length <= 1 && (next === null || /^[,.;(]$/u.test(sign) || afterNext === null) && !(sign === "," && afterNext?.kind === "role")) {
			return ["organization.entry", 0.75];
		}
	}
	if (sense.meeting && tight && objects.has(preposition) && (upper || sense.contacts)) {
		return ["organization.met", 0.75];
	}
	if (sense.meeting && words.length > 1 && objects.has(last) && upper) return ["organization.met", 0.75];
	if (sense.contacts && /^(?:bij|at)$/u.test(last)) return ["organization.affiliation", 0.8];
	if (/^(?:werkzaam|werkt|werken|verbonden|werkte)$/u.test(gap.at(-2) ?? "")) return ["organization.affiliation", 0.9];
	return null;
}


/** A town, region or adjective with a capital is no body. */
function isPlaceWord(run: readonly Token[], next: Token | undefined): boolean {
	const [first] = run;
	if (run.length !== 1 || !first) return false;
	if (/(?:se|sche|lijke|aanse|ische)$/u.test(first.fold) && next?.kind === "word" && !next.capital) return true;
	if (first.upper) return false;
	const { named } = lookUpTowns(first.fold);
	return lookUpLand(first.fold) !== null || named?.towns.some(({ major, noted }) => major || noted) === true;
}

const spoils = (tokens: readonly Token[]): boolean =>
	(tokens.length === 1 && firstNames.has(tokens[0]?.fold ?? "")) ||
	tokens.every(({ fold }) => roleWord(fold) !== null) ||
	(tokens.length === 1 && tokens[0]?.upper === false && (tokens[0]?.text.length ?? 0) <= 3) ||
	commonWords.has(tokens[0]?.fold.split(" ")[0] ?? "") && tokens.length === 1 ||
	noBodies.has(tokens[0]?.text ?? "") ||
	tokens.every(({ fold }) => genericNoun(fold) || anaphoricHeads.has(fold)) ||
	tokens.some(({ fold }) => eventWords.has(fold) || placeWords.has(fold)) ||
	tokens.every(({ fold }) => isPortfolio(fold) || portfolioWords.has(fold)) ||
	tokens.every(({ text }) => noBodies.has(text.replace(/['’]s$/u, ""))) ||
	tokens.every(({ text }) => text.length < 2) ||
	tokens.some(({ text }) => /^(?:www\.|https?)|@/u.test(text));

/** The bodies that only their place in a line shows: after "bij", "van", a comma or a colon beside somebody, or met with. */
export function affiliatedBodies(tokens: readonly Token[], chunks: readonly Chunk[], sense: LineSense): BodyMatch[] {
	const found: BodyMatch[] = [];
	let previous: Content | null = null;
	let afterBody = false;
	let someone = false;
	let bodiesOnly = true;
	let gap: string[] = [];
	let listed = false;
	let municipal = false;
	chunks.forEach((chunk, index) => {
		const text = tokens[chunk.from]?.text ?? "";
		if (chunk.kind === "mark" && /^[;|]$/u.test(text) && text === ";") {
			someone = false;
			bodiesOnly = true;
			previous = null;
			gap = [];
			return;
		}
		if (!isContent(chunk)) {
			const fold = tokens[chunk.from]?.fold ?? text;
			if (chunk.kind === "mark") gap.push(text);
			else if (!articles.has(fold)) gap.push(fold);
			if (/^(?::|\(|zoals|waaronder|als)$/u.test(fold) && genericNoun(gap.at(-2) ?? "")) listed = true;
			else if (chunk.kind === "word" && fold !== "en") listed = false;
			if ((chunk.kind === "word" && gap.length > 2)) bodiesOnly = false;
			return;
		}
		let body = chunk.kind === "body";
		if (chunk.kind === "unknown") {
			const run = tokens.slice(chunk.from, chunk.to);
			const next = chunks[index + 1] ?? null;
			const position = { previous, afterBody, gap, someone, bodiesOnly, listed, municipal, next, afterNext: chunks[index + 2] ?? null };
			const verdict = spoils(run) || isPlaceWord(run, tokens[chunk.to]) ? null : judge(position, sense, next?.kind === "mark" ? (tokens[next.from]?.text ?? "") : "", run.some(({ upper }) => upper));
			const owner = verdict ? ownerAfter(tokens, chunks, index) : 0;
			const to = owner > 0 ? owner : verdict ? tail(tokens, chunk.to, sense) : chunk.to;
			const match =
				verdict &&
				matched(tokens, chunk.from, to, {
					name: join(tokens.slice(chunk.from, to)),
					kind: "company",
					rule: verdict[0],
					confidence: verdict[1],
				});
			if (match) found.push(match);
			body = match !== null;
		}
		if (chunk.kind === "role") municipal = /(?:burgemeester|wethouder|schepen|mayor)$/u.test(chunk.role.head.singular);
		if (chunk.kind === "role" || chunk.kind === "name") {
			someone = true;
			bodiesOnly = false;
		} else if (!body) bodiesOnly = false;
		afterBody = body;
		previous = chunk;
		gap = [];
	});
	return found;
}

/** "Klimaatcentrum van het Rode Kruis": the body that a part belongs to is in its name. */
function ownerAfter(tokens: readonly Token[], chunks: readonly Chunk[], index: number): number {
	const part = tokens[(chunks[index]?.to ?? 0) - 1];
	if (!part || !/(?:centrum|instituut|kantoor|secretariaat|bureau|fonds)$/u.test(part.fold)) return 0;
	const next = chunks.slice(index + 1, index + 4).find((chunk) => chunk.kind === "body");
	const between = tokens.slice(chunks[index]?.to ?? 0, next?.from ?? 0).map(({ fold }) => fold);
	return next && between[0] === "van" && between.slice(1).every((word) => articles.has(word)) ? next.to : 0;
}

/** Small words up to the end of a short entry belong to the name: "CHASTIA information technologies". */
function tail(tokens: readonly Token[], from: number, sense: LineSense): number {
	if (!sense.list) return from;
	let to = from;
	while (to < tokens.length && to < from + 3) {
		const token = tokens[to];
		if (token?.kind !== "word" || token.capital || token.fold.length < 4) break;
		to += 1;
	}
	const next = tokens[to];
	const closed = next === undefined || (next.kind === "mark" && /^[.,;)|]$/u.test(next.text));
	return closed && tokens.slice(from, to).every(({ fold }) => /(?:s|y|ing|ion|ies|al|ware)$/u.test(fold)) ? to : from;
}

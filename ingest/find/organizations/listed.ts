import type { OrganizationKind } from "#domain/extraction.ts";
import type { Chunk } from "../contacts/chunk.ts";
import type { Line, Token } from "../names/tokens.ts";
import type { BodyMatch } from "./match.ts";
import { appositionKind } from "./noun-words.ts";

/** "Vivare, Portaal en woningcorporatie Ymere": points for standing in one list with a body, more between two and for one that people are of or met with. */
export function besideBody(
	{ tokens, section }: Line,
	chunks: readonly Chunk[],
	index: number,
	bodies: readonly BodyMatch[],
): number {
	const beside = [-1, 1].filter((step) => reachesBody(tokens, chunks, index, step, bodies));
	if (beside.length === 0) return 0;
	if (beside.length === 2 && section.role === "contacts") return 1.5;
	const led = section.role !== "places" && opensBodies.has(beforeList(tokens, chunks, index));
	return led ? 1.5 : 1;
}

const opensBodies = new Set(
	"van bij met namens door aan zoals waaronder o.a meer andere".split(" "),
);

/** Tells whether nothing but names, commas, an "en" and what stands in brackets lies between a stretch and a body. */
function reachesBody(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
	step: number,
	bodies: readonly BodyMatch[],
): boolean {
	const isBody = (from: number): boolean =>
		bodies.some((body) => body.from <= from && body.to > from);
	let joined = false;
	let bracket = false;
	for (let at = index + step; Math.abs(at - index) < 10; at += step) {
		const chunk = chunks[at];
		if (!chunk) return false;
		const text = tokens[chunk.from]?.text ?? "";
		if (/^[()]$/u.test(text)) {
			bracket = text === (step < 0 ? ")" : "(");
			continue;
		}
		if (bracket) continue;
		if (isBody(chunk.from)) return joined;
		if (chunk.kind === "unknown") continue;
		if (!joinsList(tokens[chunk.from], chunk)) return false;
		joined = joined || isLink(tokens[chunk.from]);
	}
	return false;
}

const isLink = (token: Token | undefined): boolean =>
	/^(?:,|en|&)$/u.test(token?.fold || (token?.text ?? ""));

const joinsList = (token: Token | undefined, { kind }: Chunk): boolean =>
	(kind === "mark" || kind === "word") &&
	(isLink(token) || token?.word.article === true || appositionKind(token?.fold ?? "") !== null);

/** The folded word before the list that a stretch stands in. */
function beforeList(tokens: readonly Token[], chunks: readonly Chunk[], index: number): string {
	let at = index - 1;
	for (; at >= 0; at -= 1) {
		const chunk = chunks[at];
		if (!chunk) break;
		const listed = chunk.kind === "unknown" || chunk.kind === "body";
		if (!listed && !joinsList(tokens[chunk.from], chunk)) break;
	}
	return tokens[chunks[at]?.from ?? -1]?.fold ?? "";
}

/** The token before the names, commas and small words of the list that a stretch stands in; -1 if there is none. */
function listHead(tokens: readonly Token[], from: number): number {
	let at = from - 1;
	for (; at >= Math.max(0, from - 14); at -= 1) {
		const token = tokens[at];
		const inList =
			token !== undefined &&
			(token.capital || isLink(token) || token.word.article || isSmallLink(token));
		if (!inList) return at;
	}
	return -1;
}

const isSmallLink = ({ fold }: Token): boolean => /^(?:of|for|and|the|voor|di|do|du)$/u.test(fold);

/** "de start-ups A, B en C", "twee bedrijven (A en B)": the kind that a noun in the plural right before a list tells of each behind its first. */
export function kindOfList(tokens: readonly Token[], from: number): OrganizationKind | null {
	if (!isLink(tokens[from - 1])) return null;
	const at = listHead(tokens, from);
	const noun = tokens[tokens[at]?.text === "(" ? at - 1 : at];
	const plural = noun && !noun.capital && /(?:s|en)$/u.test(noun.fold) && !noun.word.role;
	return plural ? appositionKind(noun.fold) : null;
}

/** "Twee Haagse bedrijven, Zenvo en Cloudburst": the kind that counted bodies in the plural tell of the names behind their comma; null if none do. */
export function kindListed(tokens: readonly Token[], from: number): OrganizationKind | null {
	const at = listHead(tokens, from);
	const noun = tokens[at];
	if (!noun || tokens[at + 1]?.text !== "," || from - at < 2) return null;
	if (noun.capital || !noun.word.genericNoun || noun.word.role || !/(?:en|s)$/u.test(noun.fold))
		return null;
	const counted = tokens
		.slice(Math.max(0, at - 3), at)
		.some(({ word, fold }) => word.count !== undefined || /^(?:de|beide|andere)$/u.test(fold));
	const several = tokens.slice(at + 2, from + 8).some(({ fold }) => fold === "en");
	return counted && several ? (appositionKind(noun.fold) ?? "company") : null;
}

/** "Zij werken samen met Numati en FADE": points for a partner in somebody's work, also for the second. */
export function partnerOf(tokens: readonly Token[], from: number): number {
	const at = listHead(tokens, from);
	if (tokens[at]?.fold !== "met" || tokens[at - 1]?.fold !== "samen") return 0;
	const works = tokens
		.slice(Math.max(0, at - 6), at)
		.some(({ fold }) => /^(?:werkt|werken|werkte|werkten|optrekken|doet|doen|deed)$/u.test(fold));
	return (works ? 0.7 : 0) + (at < from - 1 ? 0.8 : 0);
}

/** What a list of names stands behind: "bedrijven: A en B", "bedrijven zoals A". */
const listOpeners = new Set([":", "(", "zoals", "waaronder", "als"]);
export const opensList = (fold: string): boolean => listOpeners.has(fold);

/** "(o.a. A en B)": the list goes on behind them. */
const exampleWords = new Set(
	"o a;oa;onder;meer;andere;anderen;bijvoorbeeld;bijv;bv;w o;m n;etc".split(";"),
);
export const forExample = (fold: string): boolean => exampleWords.has(fold);

/** "bedrijven (", "Organisaties in Larnaca (": the folded noun before a list of names, also with the town between. */
export function nounBefore(tokens: readonly Token[], from: number): string {
	let at = from - 1;
	while (at > from - 4 && tokens[at]?.capital) at -= 1;
	const placed = at < from - 1 && /^(?:in|uit|te|van)$/u.test(tokens[at]?.fold ?? "");
	at = placed ? at - 1 : from - 1;
	const fold = tokens[at]?.fold ?? "";
	// "de universiteit van Toyama (een Belg)": one body, and no list.
	return at < from - 1 && !/(?:en|s)$/u.test(fold) ? "" : fold;
}

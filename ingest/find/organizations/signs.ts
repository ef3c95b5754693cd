import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import { surnames } from "../../gazetteer/person-names.ts";
import { placeWords } from "../../languages/nl/names.ts";
import { dutchNounEnd } from "../../languages/nl/noun-endings.ts";
import { thingNouns } from "../../languages/nl/organizations-signs.ts";
import { partyNouns } from "../../languages/nl/roles-around.ts";
import { tokensIn } from "../contacts/cells.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { largeTown } from "../contacts/large-town.ts";
import { cellsOf } from "../contacts/rows.ts";
import { endsAsSurname } from "../names/people.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn } from "../words.ts";
import { kindNear } from "./kind-near.ts";
import { doubtfulKindOf } from "./known.ts";
import { besideBody, kindListed, partnerOf } from "./listed.ts";
import { type BodyMatch, matched } from "./match.ts";
import { isPlaceWord, spoils } from "./no-bodies.ts";
import { kindOfRun, kindTold } from "./nouns.ts";
import { governedPlaces, withoutNoun } from "./short.ts";
import { placeOf } from "./surroundings.ts";

/** A capitalised stretch that no rule could judge by itself, and what its place says for or against a body. */
export interface Doubt {
	readonly line: Line;
	readonly from: number;
	readonly to: number;
	readonly name: string;
	/** What it looks like, the same at each mention, and what stands around it. */
	readonly shape: number;
	readonly place: number;
	/** The kind that a noun before or behind it tells. */
	readonly told: BodyMatch["kind"] | null;
	/** The kind that those who stand behind it tell. */
	readonly held: BodyMatch["kind"] | null;
}

/** So many points over all mentions make a body of a name. */
const enough = 1.5;

const isThing = isIn(thingNouns);

/** The stretches of a line that nothing judged, with what speaks for each. */
export function doubtsOf(
	line: Line,
	chunks: readonly Chunk[],
	bodies: readonly BodyMatch[],
): Doubt[] {
	const { tokens, section } = line;
	const found: Doubt[] = [];
	chunks.forEach((chunk, index) => {
		if (chunk.kind !== "unknown") return;
		const { from, to } = chunk;
		if (bodies.some((body) => body.from < to && body.to > from)) return;
		const run = tokens.slice(from, to);
		// "raadslid Ana Popescu (USR)": what was judged to be no body.
		const held =
			tokens[from - 1]?.text === "(" &&
			(partyNouns.has(tokens[from - 2]?.fold ?? "") ||
				/^(?:name|role)$/u.test(chunks[index - 2]?.kind ?? ""));
		const manned = heads(line, chunks, index);
		// "Kelda Game Arena: CEO Jonas Berg": a place that somebody is of.
		if (held || spoils(run, manned) || isPlaceWord(run, tokens[to]) || noName(run)) return;
		const registered = doubtfulKindOf(tokens, from, to);
		const told = kindTold(tokens, from, to) ?? kindListed(tokens, from);
		const listed = besideBody(line, chunks, index, bodies);
		const place =
			placeOf(tokens, from, to) +
			(told ? 3.1 : 0) +
			listed +
			partnerOf(tokens, from) +
			(manned && section.role === "contacts" && !maySurname(run) ? 0.6 : 0) +
			(manned || headsItems(line, from, to) || sentNobody(tokens, from, to) || opensCell(line, from)
				? 1.7
				: 0);
		found.push({
			line,
			from,
			to,
			name: join(run),
			// "bij Orange", never "Orange" alone: what also means something else.
			shape: registered ? 1.3 : Math.min(shapeOf(run), 1),
			place: registered || told || !isSentenceWord(tokens, from, to) ? place : place - 1.6,
			told: told ?? registered,
			held: kindNear(tokens, chunks, index),
		});
	});
	return found;
}

/** "Eucalyptus levert geld op": a word that anybody may write, with the capital of its sentence. */
function isSentenceWord(tokens: readonly Token[], from: number, to: number): boolean {
	const [only, before] = [tokens[from], tokens[from - 1]];
	if (!only || to > from + 1 || only.upper || only.word.innerCapital) return false;
	if (tokens[to]?.kind !== "word") return false;
	return (before === undefined || /^[.!?]$/u.test(before.text)) && isOrdinaryWord(only.fold);
}

/** One word as short as many a surname that no list has, or ending as surnames do. */
const maySurname = ([only, more]: readonly Token[]): boolean =>
	only !== undefined && more === undefined && (only.text.length < 6 || endsAsSurname(only.word));

/** "Van CD2E was niemand beschikbaar": nobody came of it. */
const sentNobody = (tokens: readonly Token[], from: number, to: number): boolean =>
	/^(?:van|namens|bij|vanuit)$/u.test(tokens[from - 1]?.fold ?? "") &&
	/^(?:was|waren|kwam|verscheen)$/u.test(tokens[to]?.fold ?? "") &&
	tokens.slice(to + 1, to + 4).some(({ fold }) => fold === "niemand");

/** Opens the cell of a row whose column holds bodies: "Beenox – afspraak verviel". */
function opensCell(line: Line, from: number): boolean {
	const cell = cellsOf(line)?.body;
	return cell != null && tokensIn(line.tokens, cell)[0] === from && from > 0;
}

/** Several capitals that are all a line of the section on contacts says, which heads the list below it. */
function headsItems({ tokens, section, block }: Line, from: number, to: number): boolean {
	const whole = from === 0 && to > 1 && tokens.slice(to).every(({ text }) => text === ":");
	if (!whole || section.role !== "contacts") return false;
	const below = section.blocks[section.blocks.indexOf(block) + 1];
	return below?.leadIn?.start === block.start;
}

/** Functions, numbers, single letters and lands are no names. */
const noName = (run: readonly Token[]): boolean =>
	run.some(({ word }) => word.role !== null || word.digit) ||
	// "Socialförvaltningen": a part of a municipality abroad.
	(run.length === 1 && /(?:forvaltningen|avdelningen|afdelingen)$/u.test(run[0]?.fold ?? "")) ||
	run.every(({ text, kind }) => kind !== "word" || text.length < 3) ||
	(run[0] !== undefined && run.length > 1 && isThing(run[0].word)) ||
	// "Reisdagboek Folkestone", "B. RENNES": what a report or a part of it is called.
	(run[0] !== undefined && run.length === 2 && opensTitle(run[0]) && isTown(run[1])) ||
	lookUpLand(foldedWords(run).trim()) !== null ||
	// "Kejetia-markt"
	(/ /u.test(run.at(-1)?.fold ?? "") && placeWords.has(run.at(-1)?.fold.split(" ").at(-1) ?? ""));

const opensTitle = ({ fold, word }: Token): boolean =>
	word.initials ||
	/(?:verslag|dagboek|logboek|memo|notitie|notulen|rapport|register|brief|telegram|impressie|terugblik|terugkoppeling|programma|reis|bezoek)$/u.test(
		fold,
	);
const isTown = (token: Token | undefined): boolean =>
	token !== undefined && lookUpTowns(token.fold).named !== null;

function shapeOf(run: readonly Token[]): number {
	const [first] = run;
	const marked = run.some(({ word }) => word.innerCapital && !word.digit);
	const acronym = run.some(({ upper, text }) => upper && text.length > 2);
	const numbered = run.length > 1 && run.some(({ word }) => word.digit);
	// "Onderwijscentrum Gent": a town that is a first name too.
	const someone = run.some(
		({ word, fold, upper }, at) =>
			word.firstName && !upper && !(at > 0 && at === run.length - 1 && largeTown(fold, 0) !== null),
	);
	const adjective = run.length === 2 && /(?:se|sche)$/u.test(first?.fold ?? "");
	const placed =
		run.length > 1 &&
		!numbered &&
		!adjective &&
		run.some(({ fold }) => largeTown(fold, 0) !== null);
	const town = run.length === 1 && isTown(first);
	return (
		(marked ? 1 : 0) +
		(acronym ? 0.5 : 0) +
		(run.length > 1 && !numbered ? 0.3 : 0) +
		(placed ? 0.5 : 0) -
		(someone ? 1.5 : 0) -
		(town ? 0.8 : 0) -
		(run.length === 1 && first?.upper === false && surnames.has(first.fold) ? 0.8 : 0) -
		(run.length === 1 && dutchNounEnd.test(first?.fold ?? "") ? 0.8 : 0)
	);
}

const isAcronym = ({ upper, text, word }: Token): boolean =>
	text.length > 2 && (upper || word.innerCapital);

/** "NamPower, twee ingenieurs en een jurist", "Bioceres (biotech), CEO": people stand behind what opens a line or sentence on contacts. */
function heads({ tokens, section }: Line, chunks: readonly Chunk[], index: number): boolean {
	if (section.role !== "contacts" && section.role !== "other") return false;
	const from = chunks[index]?.from ?? 0;
	const before = tokens.slice(Math.max(0, from - 3), from);
	const opens =
		before.every(({ kind }) => kind !== "word") || /^[.!?;:]$/u.test(before.at(-1)?.text ?? "");
	if (!opens) return false;
	let at = index + 1;
	// "KWASA managing director Abdul Baset": an acronym right before a function and its holder.
	const [word] = tokens.slice(from, chunks[index]?.to);
	const acronym = chunks[index]?.to === from + 1 && word !== undefined && isAcronym(word);
	if (acronym && chunks[at]?.kind === "role" && chunks[at + 1]?.kind === "name") return true;
	const text = (): string => tokens[chunks[at]?.from ?? -1]?.text ?? "";
	if (text() === "(") {
		const next = chunks[at + 1]?.kind;
		if (next === "role" || next === "count") return true;
		while (at < chunks.length && text() !== ")") at += 1;
		at += 1;
	}
	if (!/^[,:–-]$/u.test(text())) return false;
	// "Nordverband Graz, een woordvoerster"
	const article = /^(?:een|de|het)$/u.test(tokens[chunks[at + 1]?.from ?? -1]?.fold ?? "");
	const next = chunks[article ? at + 2 : at + 1];
	return (
		next?.kind === "role" ||
		next?.kind === "count" ||
		(next?.kind === "name" && next.name.score >= 1.5)
	);
}

/** The bodies that all mentions of a name together show, by the line that each stands in. */
export function bodiesBySigns(
	doubts: readonly Doubt[],
	people: ReadonlySet<string>,
	known: readonly BodyMatch[],
): ReadonlyMap<Line, readonly BodyMatch[]> {
	const points = new Map<string, number>();
	const kinds = new Map<string, BodyMatch["kind"]>();
	for (const { name, shape, place, told, held } of doubts) {
		// Each mention adds what stands around it; what the name looks like counts once, and never alone.
		points.set(name, (points.get(name) ?? shape) + place);
		const kind = told ?? kinds.get(name) ?? held;
		if (kind) kinds.set(name, kind);
	}
	const parts = new Set([
		...governedPlaces(known),
		...known.flatMap(({ name }) => withoutNoun(name)),
		...known
			.flatMap(({ name, aliases }) => [name, ...aliases].map((whole) => whole.split(" ")))
			.flatMap((words) => words.map((_, at) => words.slice(0, at).join(" "))),
	]);
	const found = new Map<Line, BodyMatch[]>();
	for (const { line, from, to, name } of doubts) {
		if ((points.get(name) ?? 0) < enough || parts.has(name)) continue;
		if (name.split(" ").every((part) => people.has(part))) continue;
		const match = matched(line.tokens, from, to, {
			name,
			kind: kindOfRun(line.tokens.slice(from, to), kinds.get(name)),
			rule: "organization.signs",
			confidence: 0.7,
		});
		if (match) found.set(line, [...(found.get(line) ?? []), match]);
	}
	return found;
}

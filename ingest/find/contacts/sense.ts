import type { NotMetReason } from "#domain/extraction.ts";
import { ownPartyCues } from "../../languages/nl/meetings.ts";
import { wordList } from "../../languages/nl/word-list.ts";
import { indexCues, seekCue } from "../meetings/cues.ts";
import {
	mayTellOfMeeting,
	reasonIn,
	tellsOfMeeting,
	wordsTellOfMeeting,
} from "../meetings/reading.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import { cellsOf } from "./rows.ts";

/** What a line is, for those who read people and bodies out of it. */
export interface Sense {
	readonly list: boolean;
	readonly meeting: boolean;
	readonly contacts: boolean;
	readonly prose: boolean;
	/** The words of the line, folded, with a space at both ends. */
	readonly folded: string;
	/** Why somebody was not met, as far as its words say. */
	readonly reason: NotMetReason | null;
}

const verbs = wordList(`
	is was waren werd werden wordt worden heeft hebben had hadden heb ben spraken sprak ontving ontvingen kwam kwamen gaf gaven
	vertelde vertelden legde schoof leidde troffen trof zagen zag liepen ging gingen bezochten bezocht stond nam namen zat zaten
	kon konden zou zouden zal zullen deed deden liet lieten hield hielden vroeg gesproken ontmoet zijn begonnen begon bleek blijkt
	maakten maakte kreeg kregen sloot sloten volgde volgden
`);

/** Small words of running text that lists of contacts seldom have. */
const tellers = new Set(
	"ons wij we ik die dat hij zij ze om ook er hem hun daar toen nog al dit een met".split(" "),
);

/** How a line tells that it is on those who travelled. */
export const ownCues = indexCues([[true, ownPartyCues]]);

const isOwn = 1;
const isVerb = 2;
const isTeller = 4;
const isMeeting = 8;

/** All that is asked of a word here, as bits, so that a line is gone over once. */
const bitsOf = ofWord(
	(word) =>
		(ownCues.startWith(word) ? isOwn : 0) |
		(word.kind === "word" && !word.capital && verbs.has(word.fold) ? isVerb : 0) |
		(!word.capital && tellers.has(word.fold) ? isTeller : 0) |
		(mayTellOfMeeting(word) ? isMeeting : 0),
);

const paragraphs = new WeakMap<readonly Line[], boolean>();

/** Tells whether one of a paragraph's lines tells of a meeting; each of them asks. */
function paragraphTells(lines: readonly Line[]): boolean {
	if (lines.length === 0) return false;
	const before = paragraphs.get(lines);
	if (before !== undefined) return before;
	const tells = lines.some(({ tokens }) => wordsTellOfMeeting(tokens));
	paragraphs.set(lines, tells);
	return tells;
}

/** "PSA – regional manager; toevallig in hetzelfde hotel …": an entry of a list, whatever is told behind it. */
function isHeaded(tokens: readonly Token[]): boolean {
	const at = tokens.slice(0, 8).findIndex(({ text }) => /^[:–—-]$/u.test(text));
	const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return (
		before !== undefined &&
		after !== undefined &&
		sign !== undefined &&
		(sign.text === ":" || sign.start > before.end)
	);
}

const known = new WeakMap<Line, Sense>();

/** Judges a line once: whether it is a list, tells of meetings, has verbs. */
export function lineSense(line: Line): Sense {
	const before = known.get(line);
	if (before) return before;
	const { section, block, tokens, lead } = line;
	const folded = foldedWords(tokens);
	let any = 0;
	let small = 0;
	let parts = 0;
	for (const { word } of tokens) {
		const bits = bitsOf(word);
		any |= bits;
		if (bits & isTeller) small += 1;
		if (word.text === ";") parts += 1;
	}
	const verb = (any & isVerb) !== 0;
	const contacts =
		section.role === "contacts" ||
		(line.narrative && cellsOf(line) !== null) ||
		(lead !== "" && tellsOfMeeting(lead)) ||
		paragraphTells(line.telling);
	const party = section.role === "party";
	const reason = reasonIn(folded);
	const meeting =
		contacts || reason !== null || ((any & isMeeting) !== 0 && tellsOfMeeting(folded));
	const sentence = tokens.length > 9 && tokens.at(-1)?.text === "." && small >= 2;
	const told =
		tokens.length > 9 &&
		tokens.at(-1)?.text === "." &&
		block.sentences.length > 1 &&
		block.kind !== "row";
	const prose =
		parts < 2 &&
		(verb || sentence || told) &&
		(block.kind === "paragraph" || (tokens.length > 14 && !isHeaded(tokens)));
	const sense = {
		list: contacts || party || ((any & isOwn) !== 0 && seekCue(ownCues, folded) !== null),
		meeting,
		contacts,
		prose,
		folded,
		reason,
	};
	known.set(line, sense);
	return sense;
}

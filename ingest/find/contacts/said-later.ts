import type { NotMetReason } from "#domain/extraction.ts";
import { pointers } from "../../languages/nl/meetings-clauses.ts";
import {
	asides,
	bareOpenings,
	bareReasons,
	objectFollows,
	singleVerbs,
	tellsBare,
	weVerbs,
} from "../../languages/nl/meetings-later.ts";
import { visits } from "../../languages/nl/meetings-nouns.ts";
import { reasonIn, wordsTellOfMeeting } from "../meetings/reading.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { isIn, ofWord } from "../words.ts";

const isPronoun = isIn(new Set(["zij", "ze", "hij", "hem", "haar", "hen", "deze"]));
const isSingle = isIn(new Set(["hij", "zij", "ze", "die", "deze"]));
const isObject = isIn(new Set(["hem", "haar", "hen"]));
const isWe = isIn(new Set(["wij", "we", "ik"]));
const isPointer = isIn(pointers);
const isVisit = isIn(visits);
const isSingleVerb = isIn(singleVerbs);
const isWeVerb = isIn(weVerbs);
const isAside = isIn(asides);

/** "Die mevrouw was ziek", "Die bleek op reis". */
const isPersonal = (token: Token | undefined): boolean =>
	/^(?:mevr|mevrouw|heer|meneer|man|vrouw|was|waren|bleek|bleken|is|zijn|kwam|kwamen|zat|zaten|had|hadden|moest|moesten|kon|konden)$/u.test(
		token?.fold ?? "",
	);

/** "Verhinderd; in zijn plaats …", "Alleen telefonisch.": without a subject it is said of whom was named last. */
const isBareReason = isIn(bareReasons);

/** A sentence without a subject has at most so many words and marks. */
const longest = 16;
const opensBare = ofWord(({ fold }) => bareOpenings.has(fold));

/** So many words may stand before the verb of a sentence that goes on about somebody: "Door een staking kon zij niet komen". */
const farthest = 6;

/** "Met hem is alleen in het voorbijgaan een hand geschud", "Helaas was zij ziek", "Niet getroffen.": why whom was named last was not met. */
export function saidLater({ tokens }: Line, until: number): NotMetReason | null {
	const from = opening(tokens);
	const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
	if (!first) return null;
	if (isBareReason(first.word) && !tokens.slice(0, 6).some(({ text }) => text === ":")) {
		const end = tokens.findIndex(
			({ kind, fold }, at) => at > from && (kind === "mark" || fold === "en"),
		);
		return reasonIn(foldedWords(tokens.slice(from, end < 0 ? tokens.length : end)));
	}
	const people = first.fold === "die" && isPersonal(second);
	const ours = isWe(first.word) && third !== undefined && isObject(third.word);
	const theirs =
		isPronoun(first.word) && (first.fold !== "haar" || (second && isWeVerb(second.word)));
	const withThem = first.fold === "met" && second && isPronoun(second.word);
	const verb = turnedVerb(tokens, from);
	if (ours || theirs || people || withThem || verb >= 0) {
		const told = tokens.filter(({ end }) => end <= until);
		const turned = verb < 0 ? null : reasonIn(straight(told, verb));
		return turned ?? reasonIn(foldedWords(told));
	}
	return until >= (tokens.at(-1)?.end ?? 0) ? bareReason(tokens, from) : null;
}

/** What a short sentence without a subject says: "Ging niet door.", "Niet getroffen." */
function bareReason(tokens: readonly Token[], from: number): NotMetReason | null {
	const first = tokens[from];
	if (!first || tokens.length > longest || !opensBare(first.word)) return null;
	const folded = foldedWords(tokens.slice(from));
	return tellsBare.test(folded) ? reasonIn(folded) : null;
}

const isOpening = (token: Token | undefined): boolean =>
	token !== undefined && (token.text === "," || isAside(token.word));

/** Where a sentence begins behind "helaas", "maar" and the like. */
function opening(tokens: readonly Token[]): number {
	let at = 0;
	while (at < 3 && isOpening(tokens[at])) at += 1;
	return at;
}

/** "Die dag zat ze in Brussel" as " @ zat in @ ": folded words from the verb on, with the subject before it and "@" for those named. */
function straight(tokens: readonly Token[], verb: number): string {
	const [told, , ...rest] = tokens.slice(verb);
	const words = rest.map(({ fold, capital }) => (capital ? "@" : fold));
	return ` @ ${[told?.fold ?? "", ...words].join(" ")} `.replace(/ [^\p{L}\p{N}@]+(?= )/gu, "");
}

/** The verb before its subject where a sentence goes on about somebody, -1 if it doesn't: "Vandaag was ze er niet", "Op het laatste moment zegde zij af", "Uiteindelijk hebben we haar alleen gebeld". */
function turnedVerb(tokens: readonly Token[], from: number): number {
	for (let at = from; at < Math.min(from + farthest, tokens.length - 1); at += 1) {
		const [verb, next, object] = [tokens[at], tokens[at + 1], tokens[at + 2]];
		if (!verb || !next || verb.kind !== "word" || (verb.capital && at > 0)) return -1;
		if (isSingleVerb(verb.word)) return isSingle(next.word) ? at : -1;
		if (isWeVerb(verb.word) && isWe(next.word))
			return object && isObject(object.word) && objectFollows.has(tokens[at + 3]?.fold ?? "")
				? at
				: -1;
	}
	return -1;
}

/** Whether a line names a meeting. */
export const namesVisit = ({ tokens }: Line): boolean => tokens.some(({ word }) => isVisit(word));

/** "Dat gesprek is afgezegd", "Niet doorgegaan.", "Helaas viel dat in het water": said of those named in the sentence before. */
export function denialOfVisit({ tokens }: Line, before: Line | null): NotMetReason | null {
	const from = opening(tokens);
	const [first, second] = [tokens[from], tokens[from + 1]];
	if (!first || !second) return null;
	const bare = bareReason(tokens, from);
	if (bare !== null) return bare === "cancelled" ? bare : null;
	const turned = from > 0 && isSingleVerb(first.word) && isPointer(second.word);
	if (!turned && !isPointer(first.word)) return null;
	const visit = !turned && isVisit(second.word);
	// "Zij ontving ons. De rondleiding ging niet door.": another part of a meeting that took place.
	const other =
		visit &&
		first.word.article &&
		before !== null &&
		wordsTellOfMeeting(before.tokens) &&
		!before.tokens.some(({ fold }) => fold === second.fold);
	if (other) return null;
	const reason = reasonIn(foldedWords(tokens));
	return visit || (reason === "cancelled" && !first.word.article) ? reason : null;
}

import type { NotMetReason } from "#domain/extraction.ts";
import { pointers } from "../../languages/nl/meetings-clauses.ts";
import { visits } from "../../languages/nl/meetings-nouns.ts";
import { leadingVerbs } from "../../languages/nl/roles-between.ts";
import { reasonIn } from "../meetings/reading.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { isIn } from "../words.ts";
import type { Bodies } from "./sources.ts";

const isPronoun = isIn(new Set(["zij", "ze", "hij", "hem", "haar", "hen", "deze"]));
const isPointer = isIn(pointers);
const isVisit = isIn(visits);
const isSubject = isIn(new Set(["hij", "zij", "ze"]));

/** "Wij hebben hem verder niet gesproken". */
const isPronounOfOne = (token: Token | undefined): boolean =>
	/^(?:hem|haar|hen)$/u.test(token?.fold ?? "");

/** "Die mevrouw was ziek", "Die bleek op reis". */
const isPersonal = (token: Token | undefined): boolean =>
	/^(?:mevr|mevrouw|heer|meneer|man|vrouw|was|waren|bleek|bleken|is|zijn|kwam|kwamen|zat|zaten|had|hadden|moest|moesten|kon|konden)$/u.test(
		token?.fold ?? "",
	);

/** "Verhinderd; in zijn plaats …", "Alleen telefonisch.": without a subject it is said of whom was named last. */
const isBareReason = isIn(
	new Set(
		"verhinderd ziek ziekgemeld afwezig afgezegd afgemeld geannuleerd telefonisch online".split(
			" ",
		),
	),
);

/** "Met hem is alleen in het voorbijgaan een hand geschud": said of whom was named last. */
export function pronounReason({ tokens }: Line, until: number): NotMetReason | null {
	const [first, second] = tokens;
	if (!first) return null;
	const people = first.fold === "die" && isPersonal(second);
	const ours = /^(?:wij|we|ik)$/u.test(first.fold) && isPronounOfOne(tokens[2]);
	if (isBareReason(first.word) && !tokens.slice(0, 6).some(({ text }) => text === ":")) {
		const end = tokens.findIndex(({ kind, fold }) => kind === "mark" || fold === "en");
		return reasonIn(foldedWords(end < 0 ? tokens : tokens.slice(0, end)));
	}
	return ours ||
		isPronoun(first.word) ||
		people ||
		(first.fold === "met" && second && isPronoun(second.word))
		? reasonIn(foldedWords(tokens.filter(({ end }) => end <= until)))
		: null;
}

/** "Dat gesprek is afgezegd", "Die ging niet door": said of those named in the sentence before. */
export function denialOfVisit({ tokens }: Line): NotMetReason | null {
	const [first, second] = tokens;
	if (!first || !second || !isPointer(first.word)) return null;
	const visit = isVisit(second.word);
	const reason = reasonIn(foldedWords(tokens));
	return visit || (reason === "cancelled" && !first.word.article) ? reason : null;
}

/** "Hij werkt voor de Comune di Bologna", "Zij leidt de afdeling Water van X": said of whom was named last. */
export function employerTold({ tokens }: Line, { starting }: Bodies): OrganizationMention | null {
	const [first, second] = tokens;
	if (!first || !second || !isSubject(first.word)) return null;
	const bodyAt = (at: number): OrganizationMention | null =>
		starting.get(tokens[tokens[at]?.word.article ? at + 1 : at]?.start ?? -1) ?? null;
	const leads = leadingVerbs.has(second.fold);
	const object = isAdverb(tokens[2]) ? 3 : 2;
	if (leads && bodyAt(object)) return bodyAt(object);
	if (!leads && !/^(?:werkt|werkte|is|doet|deed)$/u.test(second.fold)) return null;
	const link = leads ? /^(?:van|bij)$/u : /^(?:voor|bij)$/u;
	const at = tokens.findIndex(
		({ fold }, place) => place > 1 && link.test(fold) && bodyAt(place + 1),
	);
	return at > 1 && at < 12 ? bodyAt(at + 1) : null;
}

/** "Zij leidt daar Stichting Walvis". */
const isAdverb = (token: Token | undefined): boolean =>
	/^(?:daar|er|hier|nu|ook|zelf|sinds)$/u.test(token?.fold ?? "");

/** "Zij is bij de gemeente X chef strandbeheer": the function of whom was named last. */
export function predicateOf(
	{ tokens }: Line,
	[first]: readonly ContactMention[],
): ContactMention | null {
	const [subject, verb] = tokens;
	if (!subject || !isSubject(subject.word)) return null;
	const told = /^(?:is|was|werkt|werkte)$/u.test(verb?.fold ?? "");
	return told && first && first.name === null && !first.group ? first : null;
}

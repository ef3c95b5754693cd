import {
	objects,
	participle,
	saidOfHolders,
	saidVerb,
	smallWords,
} from "../../languages/nl/roles-said.ts";
import { isWord, type Token } from "../names/tokens.ts";

const verbEnding = /(?:de|te|den|ten|t|eren|elen)$/u;

/** Tells whether a field may end before a token. */
export function endsWell(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (!next) return true;
	if (next.kind === "mark") return true;
	return smallWords.has(next.fold) || next.capital;
}

/** Tells whether a word written small belongs to the field of a function: "hoofd strategie". */
export function smallBelongs(tokens: readonly Token[], at: number, prose: boolean): boolean {
	const token = tokens[at];
	if (!token || token.word.common || token.word.particle) return false;
	if (smallWords.has(token.fold) || token.fold.length < 3) return false;
	if (tokens[at + 1]?.word.article || objects.has(tokens[at + 1]?.fold ?? "")) return false;
	if (saidVerb.test(token.fold) || /weigerden?$/u.test(token.fold)) return false;
	if (participle.test(token.fold) || saidOfHolders.has(token.fold)) return false;
	if (!prose) return true;
	const next = tokens[at + 1];
	// "(directrice habitat bij de Métropole)" holds no verb.
	const glossed = tokens[at - 2]?.text === "(" && /^(?:bij|van|at|of)$/u.test(next?.fold ?? "");
	if (verbEnding.test(token.fold) && !token.fold.endsWith("heid") && !glossed) return false;
	if (!next) return false;
	if (endsWell(tokens, at + 1) || (isWord(next) && next.word.portfolio)) return true;
	const noun = isWord(next) && !next.capital && !next.word.common && !smallWords.has(next.fold);
	const behind = tokens[at + 2];
	const led = behind?.capital === true || /^(?:bij|van|at|of)$/u.test(behind?.fold ?? "");
	return noun && token.fold.endsWith("e") && led;
}

const germanBody = /(?:amt|behorde|dezernat|referat|ministerium|betrieb|verwaltung)$/u;

/** "Umwelt- und Naturschutz", "Bau- en Woningtoezicht": where two nouns that share their end go on to; 0 if none stand at a token or a German body's name does. */
export function sharedEnd(tokens: readonly Token[], at: number): number {
	const [first, hyphen, and, last] = tokens.slice(at, at + 4);
	if (hyphen?.text !== "-" || hyphen.start !== first?.end || last?.kind !== "word") return 0;
	if (!/^(?:und|en|og|och)$/u.test(and?.fold ?? "") || and?.start === hyphen.end) return 0;
	return germanBody.test(last.fold) ? 0 : at + 4;
}

/** "Straßen- und Tiefbauamt": a German body opens at a token. */
export const opensShared = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.text === "-" &&
	tokens[at + 2]?.fold === "und" &&
	germanBody.test(tokens[at + 3]?.fold ?? "");

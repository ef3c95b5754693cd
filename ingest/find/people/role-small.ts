import { objects, participle, saidOfHolders, smallWords } from "../../languages/nl/roles-said.ts";
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
	if (/(?:eerde|eerden|weigerde|weigerden)$/u.test(token.fold)) return false;
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

import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import { commonFirstNames } from "../../gazetteer/person-names.ts";
import { dutchWordEnd, fieldNameEnd } from "../../languages/nl/noun-endings.ts";
import { tellingWords } from "../../languages/nl/organizations-kinds.ts";
import { isNotedTown } from "../contacts/large-town.ts";
import type { Token } from "../names/tokens.ts";
import { isForeign } from "./goes-on-abroad.ts";
import { tailOf } from "./noun-words.ts";
import type { Look } from "./position.ts";

/** Ends the name of a part of a body. */
export const partNoun = /(?:centrum|instituut|kantoor|secretariaat|bureau|fonds)$/u;

/** "Ifremer": too short for a compound, and no word of Dutch or English. */
const isCoined = (fold: string): boolean => fold.length < 9 && !isOrdinaryWord(fold);

/** How a capitalised stretch looks by itself. */
export function lookOf(run: readonly Token[]): Look {
	const [first] = run;
	const upper = run.some((token) => token.upper);
	const last = run.at(-1)?.fold ?? "";
	// "Terugkoppeling Bremen": what it's about, and no name.
	const about = /(?:ing|verslag|reis|bezoek)$/u.test(first?.fold ?? "") && !first?.word.opening;
	const placed = !about && (lookUpLand(last) !== null || isNotedTown(last));
	const telling = run.length > 1 && (placed || run.some(({ fold }) => tellingWords.has(fold)));
	const marked = run.some(({ word }) => word.innerCapital || word.digit || word.sign);
	const part = partNoun.test(last);
	const plain = run.length === 1 && !upper && !marked && !part;
	const sure = upper || marked || telling || part;
	const numbered = run.some(({ word }) => word.digit);
	return {
		upper,
		sure,
		placed: run.length > 1 && placed,
		plain,
		long: run.length > 2 && !numbered,
		titled: run.some(
			({ capital, fold }, at) => !capital && at > 0 && /^(?:of|for|to|in|without|by)$/u.test(fold),
		),
		named: sure && !numbered && !(run.length === 1 && (first?.text.length ?? 0) < 3),
		dutch:
			plain &&
			!isForeign(first) &&
			((dutchWordEnd.test(last) && !isCoined(last)) || isOrdinaryWord(last)),
		field: plain && fieldNameEnd.test(last) && !first?.word.closing && tailOf(last) === null,
		someone:
			run.length > 1 &&
			run.length < 4 &&
			commonFirstNames.has(first?.fold ?? "") &&
			run.every(({ upper, word }) => !upper && word.closing === null && !word.digit),
		town: plain && first !== undefined && lookUpTowns(first.fold).named !== null,
	};
}

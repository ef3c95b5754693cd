import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { tellingWords } from "../../languages/nl/organizations-kinds.ts";
import { isNotedTown } from "../contacts/large-town.ts";
import type { Token } from "../names/tokens.ts";
import { isForeign } from "./goes-on-abroad.ts";
import { tailOf } from "./noun-words.ts";
import type { Look } from "./position.ts";

/** Ends the name of a part of a body. */
export const partNoun = /(?:centrum|instituut|kantoor|secretariaat|bureau|fonds)$/u;

const dutchNoun =
	/(?:ing|heid|schap|ie|eit|isme|dag|zaken|beleid|bouw|zorg|werk|huis|wijs|tuur|en|er|aar|ers|ijk|st|eit|iek|age)$/u;

/** Ends the name of a field, in Dutch or English. */
const field =
	/.{3}(?:ling|ring|ning|ting|ving|heid|zaken|beleid|beheer|isering|teit|tie|tion|ment)$|(?:jongeren|jeugd|welzijns|buurt|wijk|opbouw|straat|kinder|ouderen)werk$/u;

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
		dutch: plain && dutchNoun.test(last) && !isForeign(first),
		field: plain && field.test(last) && !first?.word.closing && tailOf(last) === null,
		town: plain && first !== undefined && lookUpTowns(first.fold).named !== null,
	};
}

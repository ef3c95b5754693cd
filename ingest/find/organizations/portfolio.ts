import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import type { Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";

const isMinister = ofWord(({ role }) =>
	/^(?:minister|staatssecretaris|(?:state )?secretary)$/u.test(role?.singular ?? ""),
);
const joins = ofWord(({ text, fold }) => /^(?:en|and|&)$/u.test(fold) || text === ",");
const goesOn = (token: Token | undefined): boolean =>
	token !== undefined && (joins(token.word) || (token.capital && token.word.portfolio));
const leadsField = ofWord(({ fold }) => /^(?:of|for|van|voor)$/u.test(fold));

/** "Minister of Local Government": what stands at a token is the field of a member of a government, and no body. */
export function isPortfolioOf(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (at > from - 6 && goesOn(tokens[at - 1])) at -= 1;
	const before = tokens[at - 1]?.word.article ? at - 2 : at - 1;
	const [office, link] = [tokens[before - 1], tokens[before]];
	return (
		office !== undefined && link !== undefined && isMinister(office.word) && leadsField(link.word)
	);
}

/** "State Secretary for Energy": a member of a government with a field stands among the tokens. */
export const holdsMinister = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).some(({ word }, at) => {
		const next = tokens[from + at + 1];
		return isMinister(word) && next !== undefined && /^(?:of|for)$/u.test(next.fold);
	});

/** "VP Strategy Blue Heron Capital": the field of the function before it opens no name. */
export const isFieldBefore = (tokens: readonly Token[], from: number): boolean =>
	tokens[from]?.word.portfolio === true &&
	tokens[from + 1]?.word.portfolio === false &&
	(tokens[from - 1]?.word.role != null ||
		(tokens[from - 1]?.fold === "of" && tokens[from - 2]?.word.role != null));

/** Functions in English behind which a comma and the field stand: "Director, Strategic Initiatives". */
const leadsEnglishField =
	/(?:^|\s)(?:director|manager|head|lead|leader|officer|advisor|adviser|planner|vp|svp|evp|president|coordinator|specialist|analyst|associate)$/u;
const fieldEnd = /(?:s|tion|sion|ment|ing|ity|ance|ence|ship|ness|cy|ure|ery)$/u;
const saysPlain = ofWord(
	({ fold, text, upper, opening, closing }) =>
		/^(?:&|and)$/u.test(text) ||
		(!upper && opening === null && closing === null && isOrdinaryWord(fold)),
);

/** Tells whether words behind a comma are the field of the English function before it, as all of them are plain words. */
export const isFieldBehind = (
	office: string | undefined,
	sign: string | undefined,
	run: readonly Token[],
): boolean =>
	sign === "," &&
	run.length > 1 &&
	leadsEnglishField.test(office ?? "") &&
	fieldEnd.test(run.at(-1)?.fold ?? "") &&
	run.every(({ word }) => saysPlain(word));

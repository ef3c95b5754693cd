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

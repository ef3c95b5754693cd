import { surnames } from "#ingest/gazetteer/person-names.ts";
import { wordOf } from "../words.ts";
import type { Occupied } from "./parts.ts";
import { endsAsSurname, type NameMatch } from "./people.ts";
import { isWord, type Token } from "./tokens.ts";

/** "Prof. dr. Larsen, Emily", "Captain Nowak, Steven": where the titles or the rank that open an entry end. */
function titlesEnd(tokens: readonly Token[]): number {
	let to = 0;
	while (to < 3 && tokens[to]?.word.title && tokens[to + 1]?.kind === "word") to += 1;
	const [rank, surname, comma, given] = tokens;
	const ranked = rank?.capital && rank.word.role && !rank.word.role.plural && surname?.capital;
	return to === 0 && ranked && comma?.text === "," && given?.word.firstName ? 1 : to;
}

/** The surname from a token on, with its particles: where it ends; 0 if none stands there. */
function surnameEnd(tokens: readonly Token[], from: number, { body, place }: Occupied): number {
	let to = from;
	let capitals = 0;
	while (to < from + 5) {
		const token = tokens[to];
		if (
			!isWord(token) ||
			body(to) > 0 ||
			place(to) > 0 ||
			token.word.role ||
			token.word.genericNoun
		)
			break;
		if (token.capital && !token.upper && !token.word.initials) capitals += 1;
		else if (!token.word.particle) break;
		to += 1;
	}
	return capitals > 0 && capitals < 3 && tokens[to]?.text === "," ? to : 0;
}

/** The given names or initials behind the comma: where they end; 0 if none stand there. */
function givenEnd(tokens: readonly Token[], from: number, { body, place }: Occupied): number {
	const first = tokens[from];
	if (!isWord(first) || body(from) > 0 || place(from) > 0) return 0;
	const { initials } = first.word;
	if (!first.capital || first.word.role || (!initials && (first.upper || first.word.common)))
		return 0;
	let to = from;
	while (to < from + 3 && isWord(tokens[to]) && tokens[to]?.capital) {
		if (initials && !tokens[to]?.word.initials) break;
		to += 1;
	}
	const alone = to === from + 1 || tokens[from + 1]?.word.initials === true;
	return initials || first.word.firstName || alone ? to : 0;
}

/** "Tate-Halloway" isn't one, though "Tate" is. */
const isFirstName = (token: Token | undefined): boolean =>
	token?.word.firstName === true && wordOf(token.text.replace(/^.*-/u, "")).firstName;

const isSurname = ({ fold, word }: Token): boolean => surnames.has(fold) || endsAsSurname(word);

/** "Newlab, Ana Kos, directeur": a first name and a surname, so that what stands before the comma is none. */
const isWhole = (given: readonly Token[]): boolean => {
	const last = given.at(-1);
	return given[0]?.word.firstName === true && last?.word.firstName === false && !last.word.initials;
};

/** "De Vries, Annelot, directeur", "Prof. Larsen, Emily G., oceanograaf", "Govender, Prenisha – directeur", "Bhaskaran, S. (Ms), commissioner": the name of an entry that begins with the surname, and a comma, dash, colon or bracket behind it. */
export function invertedName(tokens: readonly Token[], occupied: Occupied): NameMatch | null {
	const from = titlesEnd(tokens);
	const comma = surnameEnd(tokens, from, occupied);
	if (comma === 0) return null;
	const given = givenEnd(tokens, comma + 1, occupied);
	if (given === 0) return null;
	const bracketed = tokens[given]?.text === "(" && tokens[given + 1]?.word.title === true;
	const to = bracketed && tokens[given + 2]?.text === ")" ? given + 3 : given;
	const role = tokens[to + 1];
	const mark = tokens[to]?.text ?? "";
	if (!/^(?:[,:(–—]|-{1,2})$/u.test(mark) || !isWord(role)) return null;
	// "Koen Vos, Lieke Bos – …", "Stichting, Daniel Bos (…)": a comma between two of a list.
	const short = given === comma + 2;
	if (
		!short &&
		isWhole(tokens.slice(comma + 1, given)) &&
		!tokens.slice(from, comma).some(isSurname)
	)
		return null;
	const signed = tokens[given - 1]?.word.initials === true;
	if (mark !== "," && !signed && (isFirstName(tokens[from]) || !short)) return null;
	const sure = tokens[comma + 1]?.word.initials || tokens[comma + 1]?.word.firstName;
	// "Ana Kos, Zelvo, directeur": a whole name, and the body of whoever has it.
	if (!sure && isWhole(tokens.slice(from, comma))) return null;
	if (!sure && ((role.capital && !role.word.role) || role.word.title)) return null;
	const [opening, first, last] = [tokens[0], tokens[from], tokens[given - 1]];
	if (!opening || !first || !last) return null;
	const part = (a: number, b: number): string =>
		tokens
			.slice(a, b)
			.map(({ text }) => text)
			.join(" ");
	const surname = part(from, comma);
	const small = first.word.particle ? surname.charAt(0).toLowerCase() + surname.slice(1) : surname;
	return {
		start: opening.start,
		end: last.end,
		to,
		name: `${part(comma + 1, given)} ${small}`,
		aliases: [],
		title: (bracketed && tokens[given + 1]?.text) || part(0, from) || null,
		score: 3,
	};
}

/** "Van der Burgh, wethouder", "Ten Broeke (directeur)": a surname alone that opens an entry with a particle no body begins with. */
export function particledName(tokens: readonly Token[], occupied: Occupied): NameMatch | null {
	const [first] = tokens;
	if (!first?.capital || !/^(?:van|von|ten|ter)$/u.test(first.fold)) return null;
	let at = 1;
	while (tokens[at]?.word.particle && !tokens[at]?.capital && at < 4) at += 1;
	const surname = tokens[at];
	const sign = tokens[at + 1]?.text ?? "";
	const role = tokens[at + 2];
	if (!isWord(surname) || !surname.capital || occupied.body(at) > 0 || !/^[,:(–—-]$/u.test(sign))
		return null;
	if (!isWord(role) || role.word.role === null) return null;
	const name = tokens.slice(0, at + 1).map(({ text }) => text);
	return {
		start: first.start,
		end: surname.end,
		to: at + 1,
		name: name.join(" "),
		aliases: [],
		title: null,
		score: 2.5,
	};
}

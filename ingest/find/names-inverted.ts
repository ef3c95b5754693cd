import type { Occupied } from "./names-parts.ts";
import type { NameMatch } from "./names-people.ts";
import type { Token } from "./names-tokens.ts";

const wordy = (token: Token | undefined): token is Token => token?.kind === "word";

/** The surname that opens an entry, with its particles: where it ends; 0 if none does. */
function surnameEnd(tokens: readonly Token[], { body, place }: Occupied): number {
	let to = 0;
	let capitals = 0;
	while (to < 5) {
		const token = tokens[to];
		if (!wordy(token) || body(to) > 0 || place(to) > 0 || token.word.role || token.word.genericNoun)
			break;
		if (token.capital && !token.upper && !token.word.initials) capitals += 1;
		else if (!token.word.particle) break;
		to += 1;
	}
	const fits = capitals > 0 && capitals < 3 && tokens[to]?.text === ",";
	return fits && !tokens[0]?.word.title ? to : 0;
}

/** The given names or initials behind the comma: where they end; 0 if none stand there. */
function givenEnd(tokens: readonly Token[], from: number, { body, place }: Occupied): number {
	const first = tokens[from];
	if (!wordy(first) || body(from) > 0 || place(from) > 0) return 0;
	const { initials } = first.word;
	if (!first.capital || first.word.role || (!initials && (first.upper || first.word.common)))
		return 0;
	let to = from;
	while (to < from + 3 && wordy(tokens[to]) && tokens[to]?.capital) {
		if (tokens[to]?.word.initials !== initials) break;
		to += 1;
	}
	return initials || first.word.firstName || to === from + 1 ? to : 0;
}

/** "De Vries, Annelot, directeur", "Govender, Prenisha – directeur", "Bhaskaran, S. (Ms), commissioner": the name of an entry that begins with the surname, and a comma, dash, colon or bracket behind it. */
export function invertedName(tokens: readonly Token[], occupied: Occupied): NameMatch | null {
	const comma = surnameEnd(tokens, occupied);
	if (comma === 0) return null;
	const given = givenEnd(tokens, comma + 1, occupied);
	if (given === 0) return null;
	const bracketed = tokens[given]?.text === "(" && tokens[given + 1]?.word.title === true;
	const to = bracketed && tokens[given + 2]?.text === ")" ? given + 3 : given;
	const role = tokens[to + 1];
	const mark = tokens[to]?.text ?? "";
	if (!/^(?:[,:(–—]|-{1,2})$/u.test(mark) || !wordy(role)) return null;
	// "Koen Vos, Lieke Bos – …", "Stichting, Daniel Bos (…)": a comma between two of a list.
	const short = given === comma + 2 || tokens[comma + 1]?.word.initials;
	if (mark !== "," && (tokens[0]?.word.firstName || !short)) return null;
	const sure = tokens[comma + 1]?.word.initials || tokens[comma + 1]?.word.firstName;
	if (!sure && role.capital && !role.word.role) return null;
	const [first, last] = [tokens[0], tokens[given - 1]];
	if (!first || !last) return null;
	const part = (a: number, b: number): string =>
		tokens
			.slice(a, b)
			.map(({ text }) => text)
			.join(" ");
	const surname = part(0, comma);
	const small = first.word.particle ? surname.charAt(0).toLowerCase() + surname.slice(1) : surname;
	return {
		start: first.start,
		end: last.end,
		to,
		name: `${part(comma + 1, given)} ${small}`,
		aliases: [],
		title: bracketed ? (tokens[given + 1]?.text ?? null) : null,
		score: 3,
	};
}

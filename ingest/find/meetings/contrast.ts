import {
	becauseWords,
	deputy,
	didInstead,
	lastAlone,
	listWords,
	metVerbs,
	ofThoseBefore,
	opensWithAnother,
	sentWord,
	spokeWith,
} from "../../languages/nl/meetings-clauses.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { type Clause, reasonIn } from "./reading.ts";

/** "X (…), Y (…), Z hield een toespraak": the list, and its last of whom alone something is said; null if nothing is. */
function lastOfList(
	tokens: readonly Token[],
	{ from, to, reason }: Clause,
	occupied: (from: number, to: number) => boolean,
): readonly Clause[] | null {
	for (let at = to - 2; at > from; at -= 1) {
		if (tokens[at]?.text !== "," || !occupied(at, to)) continue;
		const [left, right] = [foldedWords(tokens.slice(from, at)), foldedWords(tokens.slice(at, to))];
		if (!occupied(from, at) || !lastAlone.test(right) || !isBareList(left)) return null;
		return [
			{ from, to: at, folded: left, reason: null },
			{ from: at, to, folded: right, reason },
		];
	}
	return null;
}

/** Names at most a word or two that are neither somebody nor what ties those named. */
const isBareList = (folded: string): boolean =>
	folded.split(" ").filter((word) => word !== "" && !listWords.has(word)).length < 3;

/** Parts "X was ziek, Y ontving ons" and "X ontving ons en Y was ziek" where the one thing ends and the other begins. */
export function contrast(
	tokens: readonly Token[],
	clause: Clause,
	occupied: (from: number, to: number) => boolean,
): readonly Clause[] {
	const { from, to } = clause;
	const outdone = clause.reason === null;
	const last = lastOfList(tokens, clause, occupied);
	if (last) return last;
	let depth = 0;
	for (let at = from + 1; at < to - 1; at += 1) {
		const token = tokens[at];
		if (token?.text === "(") depth += 1;
		if (token?.text === ")") depth -= 1;
		// What brackets say of those outside ends with them.
		if (depth > 0 && occupied(from, at)) continue;
		const because = becauseWords.has(token?.fold ?? "");
		if (
			token?.text !== "," &&
			!because &&
			!/^(?:en|dus|zodat|waardoor|waarop|waarna|daarom|wel)$/u.test(token?.fold ?? "")
		)
			continue;
		const [left, right] = [foldedWords(tokens.slice(from, at)), foldedWords(tokens.slice(at, to))];
		if (!occupied(at, to) && !lastAlone.test(right)) continue;
		const spoke = spokeWith.test(right);
		const indeed = token?.text === "," && tokens[at + 1]?.fold === "wel" && !sentWord.test(right);
		if (!occupied(from, at) && !ofThoseBefore.test(left) && !spoke && !indeed) continue;
		if (outdone && !because && !opensWithAnother.test(right)) continue;
		const [first, second] = [reasonIn(left), reasonIn(right)];
		const came = spoke || indeed || metVerbs.test(right) || didInstead.test(right);
		const goesOn = came || (token?.text === "," && deputy.test(right));
		if (first !== null && second === null && goesOn) {
			return [
				{ from, to: at, folded: left, reason: first },
				{ from: at, to, folded: right, reason: null, instead: true },
			];
		}
		if (first !== null && second !== null && first !== second && !because)
			return [
				{ from, to: at, folded: left, reason: first },
				...contrast(tokens, { from: at, to, folded: right, reason: second }, occupied),
			];
		if (first === null && second !== null && metVerbs.test(left)) {
			return [
				{ from, to: at, folded: left, reason: null },
				{ from: at, to, folded: right, reason: second },
			];
		}
	}
	return [clause];
}

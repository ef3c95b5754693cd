import { fieldNoun } from "../../languages/nl/noun-endings.ts";
import { bodyHeads } from "../../languages/nl/roles-around.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { isIn, ofWord } from "../words.ts";
import { behindParticles } from "./particles.ts";
import type { Occupied } from "./parts.ts";
import type { NameMatch } from "./people.ts";
import type { Token } from "./tokens.ts";

const isGenitive = isIn(new Set(["van", "v d", "von", "ten", "ter", "te"]));
const isLinking = isIn(new Set(["der", "den", "t"]));

const isAffiliation = isIn(new Set(["van", "bij", "namens"]));
const namesNobody = ofWord(
	({ portfolio, genericNoun, common, role, fold, digit, firstName }) =>
		portfolio ||
		genericNoun ||
		firstName ||
		common ||
		digit ||
		role !== null ||
		fieldNoun.test(fold),
);

/** "CEO Nakamura van Kawasaki Heavy": one word between a function and the body behind "van" is who holds it. */
function isBeforeBody(tokens: readonly Token[], from: number, occupied: Occupied): boolean {
	const [token, van] = [tokens[from], tokens[from + 1]];
	if (!token?.capital || token.upper || namesNobody(token.word)) return false;
	if (!van || !isAffiliation(van.word)) return false;
	const at = tokens[from + 2]?.word.article ? from + 3 : from + 2;
	return (
		occupied.body(at) > 0 ||
		(tokens[at]?.capital === true && tokens[at + 1]?.capital === true && occupied.place(at) === 0)
	);
}

/**
 * The surname that follows a function directly, with particles ("wethouder De Jong", "minister de Vries") or before "van" and
 * a body, though nothing else tells that it is one; null if none does. Behind a function at a body "De Balie" may be that
 * body, and is it unless another follows.
 */
export function heldSurname(
	tokens: readonly Token[],
	from: number,
	before: Chunk | null,
	occupied: Occupied,
): NameMatch | null {
	const first = tokens[from];
	if (!first || before?.kind !== "role" || before.to !== from) return null;
	const { singular, plural, group } = before.role.head;
	if (plural || group || occupied.body(from) > 0 || isExplained(tokens, before.from)) return null;
	// "agent van bureau De Heemstraat": where somebody works.
	if (/^(?:bureau|kantoor|locatie|vestiging|filiaal)$/u.test(tokens[from - 1]?.fold ?? ""))
		return null;
	const placed = occupied.place(from);
	if (placed === 0 && isBeforeBody(tokens, from, occupied)) return surnameOf(tokens, from, from);
	const at = behindParticles(tokens, from);
	if (at < 0 || placed > at || occupied.body(at) > 0 || (!first.capital && occupied.place(at) > 0))
		return null;
	const led = isGenitive(first.word);
	const linked = isLinking((tokens[from + 1] as Token).word);
	if (led && !first.capital && !linked) return null;
	const ofBody = bodyHeads.has(singular.slice(singular.lastIndexOf(" ") + 1));
	const next = tokens[at + 1]?.fold ?? "";
	if (ofBody && !led && !(first.capital && /^(?:van|bij|namens|\()$/u.test(next))) return null;
	return surnameOf(tokens, from, at);
}

/** "Ana Kola – Director Legacy bij …": a function behind a name and a dash or bracket is that name's, and no other's. */
const isExplained = (tokens: readonly Token[], at: number): boolean =>
	/^[(|–—-]$/u.test(tokens[at - 1]?.text ?? "") &&
	tokens[at - 2]?.capital === true &&
	tokens[at - 2]?.word.role === null;

function surnameOf(tokens: readonly Token[], from: number, last: number): NameMatch {
	const run = tokens.slice(from, last + 1);
	const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
	const name = run.map(({ text }) => text).join(" ");
	return { start, end, to: last + 1, name, aliases: [], title: null, score: 2 };
}

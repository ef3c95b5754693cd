import { severalOffices } from "../../languages/nl/roles-offices.ts";
import { behindParticles } from "../names/particles.ts";
import type { Occupied } from "../names/parts.ts";
import { type NameMatch, nameAt } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import type { Chunk } from "./chunk.ts";
import { soleName } from "./sole-name.ts";

const siblings =
	/^(?:broers?|zussen|zusjes|zusters|gebroeders|echtpaar|echtelieden|neven|nichten)$/u;

const couples = /(?:ouders|broers|zussen|echtelieden|buren)$/u;

/** "Jule en Robert Haspel": a first name before somebody else's has their surname too. */
export function kinName(
	tokens: readonly Token[],
	from: number,
	occupied: Occupied,
): NameMatch | null {
	const [before, token, joint] = [tokens[from - 1], tokens[from], tokens[from + 1]];
	if (!token?.capital || token.upper || token.word.common || before?.capital) return null;
	// "de broers Tibo en …", "Twee pleegouders, Ausra en …"
	const told = tokens[from - 2];
	const kin =
		siblings.test(before?.fold ?? "") ||
		(before?.text === "," && (told?.word.role?.plural === true || couples.test(told?.fold ?? "")));
	if (!kin && !(token.word.firstName && tokens[from + 2]?.word.firstName)) return null;
	if (!/^(?:en|and|&)$/u.test(joint?.fold ?? "") || occupied.place(from) > 0) return null;
	const other = nameAt(tokens, from + 2, occupied);
	const [, ...surname] = other?.title === null ? other.name.split(" ") : [];
	if (surname.length === 0 || surname.length > 3 || surname.at(-1)?.includes(".")) return null;
	const { start, end, text } = token;
	const name = [text, ...surname].join(" ");
	return { start, end, to: from + 1, name, aliases: [text], title: null, score: 2 };
}

/** Where what stands before a token ends, a remark in brackets aside: "Nelson (83, werkte er zelf) en …". */
function behindRemark(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk | undefined {
	const last = chunks.at(-2);
	if (last?.kind !== "mark" || tokens[last.from]?.text !== ")") return last;
	const open = chunks.findLastIndex(({ from }) => tokens[from]?.text === "(");
	const inside = chunks.slice(open + 1, -2);
	return inside.every(({ kind }) => kind !== "name" && kind !== "role" && kind !== "body")
		? chunks[open - 1]
		: last;
}

/** "de dames Kartosen en Moestadja", "straatwerkers Samia en Kevin": what stands before is also said of the second. */
export function pairedName(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	from: number,
): NameMatch | null {
	const token = tokens[from];
	if (!token) return null;
	const before = behindRemark(tokens, chunks);
	if (
		!token.capital ||
		before?.kind !== "name" ||
		!/^(?:en|and|,)$/u.test(tokens[from - 1]?.fold ?? "")
	)
		return null;
	if (officesBefore(chunks) && isSurnameIn(tokens, from)) return soleName(token, from);
	if (tokens[from - 1]?.text === ",") return null;
	const leader = chunks[chunks.indexOf(before) - 1];
	const several = leader?.kind === "role" && leader.role.head.plural && leader.to === before.from;
	if (!several && !/^(?:dames|heren|messrs)$/iu.test(before.name.title ?? "")) return null;
	// "de heren Bakker en De Wit"
	const to = Math.max(from, behindParticles(tokens, from)) + 1;
	const parts = tokens.slice(from, to);
	return {
		start: token.start,
		end: parts.at(-1)?.end ?? token.end,
		to,
		name: parts.map(({ text }) => text).join(" "),
		aliases: [],
		title: before.name.title,
		score: 3,
	};
}

const joins = (token: Token | undefined): boolean => /^(?:en|and|,)$/u.test(token?.fold ?? "");

/** One word that is no field, between signs of a list. */
function isSurnameIn(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token?.capital || token.upper || token.word.portfolio || token.word.common) return false;
	return !next || next.kind === "mark" || joins(next) || !next.capital;
}

const isOfficeList = ({ head }: RoleMatch): boolean =>
	head.plural && severalOffices.test(head.singular);

/** Nothing but single names of a list stands behind the offices that lead it in. */
function officesBefore(chunks: readonly Chunk[]): boolean {
	let at = chunks.length - 2;
	while (at >= 2 && chunks[at]?.kind === "name" && chunks[at - 2]?.kind === "name") at -= 2;
	// "twee raadsleden (Arp en Tak)"
	const leader = chunks[at - 1]?.kind === "mark" ? chunks[at - 2] : chunks[at - 1];
	return chunks[at]?.kind === "name" && leader?.kind === "role" && isOfficeList(leader.role);
}

/** "raadsleden Arp, Wolter en Tak", "twee raadsleden (Arp en Tak)": a surname right behind several holders of an office, with another behind it. */
export function firstOfOffices(
	{ tokens, occupied }: { readonly tokens: readonly Token[]; readonly occupied: Occupied },
	before: Chunk | null,
	from: number,
): NameMatch | null {
	const open = tokens[from - 1]?.text === "(" ? from - 1 : from;
	if (before?.kind !== "role" || before.to !== open || !isOfficeList(before.role)) return null;
	const [token, next] = [tokens[from], tokens[from + 1]];
	if (
		!token ||
		occupied.place(from) > 0 ||
		!joins(next) ||
		!isSurnameIn(tokens, from) ||
		!isSurnameIn(tokens, from + 2)
	)
		return null;
	return soleName(token, from);
}

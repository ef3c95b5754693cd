import { severalOffices } from "../../languages/nl/roles-offices.ts";
import type { Occupied } from "../names/parts.ts";
import type { NameMatch } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import type { Chunk } from "./chunk.ts";
import { soleName } from "./sole-name.ts";

/** "de dames Kartosen en Moestadja", "straatwerkers Samia en Kevin": what stands before is also said of the second. */
export function pairedName(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	from: number,
): NameMatch | null {
	const token = tokens[from];
	if (!token) return null;
	const before = chunks.at(-2);
	if (
		!token.capital ||
		before?.kind !== "name" ||
		!/^(?:en|and|,)$/u.test(tokens[from - 1]?.fold ?? "")
	)
		return null;
	if (officesBefore(chunks) && isSurnameIn(tokens, from)) return soleName(token, from);
	if (tokens[from - 1]?.text === ",") return null;
	const leader = chunks.at(-3);
	const several = leader?.kind === "role" && leader.role.head.plural && leader.to === before.from;
	if (!several && !/^(?:dames|heren|messrs)$/iu.test(before.name.title ?? "")) return null;
	const { start, end, text } = token;
	return {
		start,
		end,
		to: from + 1,
		name: text,
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
	while (at >= 2 && chunks[at]?.kind === "name" && chunks[at - 1]?.kind !== "role") at -= 2;
	const leader = chunks[at - 1];
	return chunks[at]?.kind === "name" && leader?.kind === "role" && isOfficeList(leader.role);
}

/** "raadsleden Arp, Wolter en Tak": a surname right behind several holders of an office, with another behind it. */
export function firstOfOffices(
	{ tokens, occupied }: { readonly tokens: readonly Token[]; readonly occupied: Occupied },
	before: Chunk | null,
	from: number,
): NameMatch | null {
	if (before?.kind !== "role" || before.to !== from || !isOfficeList(before.role)) return null;
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

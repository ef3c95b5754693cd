import { postRoles } from "../../languages/nl/organizations-posts.ts";
import { remember } from "../../memo.ts";
import type { Chunk } from "../contacts/chunk.ts";
import type { Line } from "../names/tokens.ts";
import { type BodyMatch, matched, type Towns, type Words } from "./match.ts";
import { foreignBefore, postName, seatAfter } from "./posts.ts";
import { embassyTowns } from "./seats-near.ts";

const possessives = new Set(["zijn", "haar", "hun", "diens"]);

/** The posts that an ambassador, consul or attaché of a line implies; one of somebody's own is of theirs. */
export function impliedPosts(
	{ tokens }: Line,
	towns: Towns,
	chunks: readonly Chunk[],
): BodyMatch[] {
	if (!chunks.some((chunk) => chunk.kind === "role" && postKind(chunk.role.headFold) !== null))
		return [];
	return chunks.flatMap((chunk, index) => {
		if (chunk.kind !== "role" || chunk.of) return [];
		const { headFold } = chunk.role;
		const kind = postKind(headFold);
		if (!kind || /\b(?:oud|voormalig|ex|former)\b/u.test(headFold)) return [];
		if (possessives.has(tokens[chunk.from - 1]?.fold ?? "")) return [];
		if (saysItsPost(tokens, chunks, index)) return [];
		const words = { tokens, towns };
		const holder = chunks[index + 1]?.kind === "name" ? chunks[index + 1] : undefined;
		const own = canSeat(kind, ownSeat(words, chunk.from, afterCrown(tokens, chunk.to)));
		const behind =
			holder && /^(?:,|uit|te|in)$/u.test(tokens[holder.to]?.fold ?? "")
				? seatAfter(words, holder.to, true)
				: holder && kind !== "mission"
					? canSeat(kind, cameFrom(words, holder.to))
					: own;
		const seat = own.city === null ? behind : own;
		const adjective = foreignBefore(words, chunk.from - 1);
		const at = kind === "mission" ? accredited(tokens, chunks, index) : null;
		const post = { kind, adjective, city: seat.city, at, sure: false };
		const match = matched(tokens, chunk.from, chunk.to, {
			name: postName(post, seat.city),
			kind: "diplomatic-post",
			city: seat.city,
			rule: "organization.post-implied",
			confidence: 0.8,
			post,
		});
		return match ? [match] : [];
	});
}

/** "De residentie van de ambassadeur, in Kumasi de markt": no embassy is where no capital is. */
function canSeat(
	kind: keyof typeof kinds,
	seat: ReturnType<typeof seatAfter>,
): ReturnType<typeof seatAfter> {
	const none = kind === "embassy" && seat.city !== null && !embassyTowns.has(seat.city);
	return none ? { ...seat, city: null } : seat;
}

/** "ambassaderaad X speciaal uit Stockholm overgekomen": where the holder came from. */
function cameFrom({ tokens, towns }: Words, from: number): ReturnType<typeof seatAfter> {
	const near = tokens.slice(from, from + 8);
	const leave = near.slice(0, 5).findIndex(({ fold }) => /^(?:uit|vanuit)$/u.test(fold));
	const came = near.some(({ fold }) => /^(?:over|mee)?(?:gekomen|gereisd|kwam|komen)$/u.test(fold));
	const town = leave >= 0 && came ? towns.at(from + leave + 1) : null;
	const within = near.slice(0, leave).every(({ kind }) => kind === "word");
	return town && within ? { city: town.name, to: town.to } : { city: null, to: from };
}

/** "consul der Nederlanden te Portland", "consul-generaal uit Montreal", "de ambassadeur kwam uit Belgrado": where the holder is at home. */
function ownSeat(words: Words, from: number, to: number): ReturnType<typeof seatAfter> {
	const { tokens, towns } = words;
	const behind = seatAfter(words, to, true);
	if (behind.city !== null) return behind;
	for (let at = from + 1; at < to + 5; at += 1) {
		const token = tokens[at];
		if (token === undefined || (token.kind === "mark" && !/^[,(]$/u.test(token.text))) break;
		if (at >= to && !/^(?:uit|vanuit|was|kwam|is|die|,|\()$/u.test(token.fold)) break;
		const town = /^(?:te|in|uit|vanuit)$/u.test(token.fold) ? towns.at(at + 1) : null;
		if (town && (at < to || /uit$/u.test(token.fold))) return { city: town.name, to: town.to };
	}
	return behind;
}

/** Behind "consul der Nederlanden" or "ambassadeur van Nederland" stands where. */
function afterCrown(tokens: Line["tokens"], from: number): number {
	const [link, land] = [tokens[from]?.fold ?? "", tokens[from + 1]?.fold ?? ""];
	return /^(?:der|van|of)$/u.test(link) && /^(?:nederlanden|nederland|netherlands)$/u.test(land)
		? from + 2
		: from;
}

/** The kind of post that a folded function tells of; null if it tells of none. */
export const postKind = remember((headFold: string): keyof typeof kinds | null => {
	const words = headFold.split(" ");
	for (const size of [2, 1]) {
		const last = words.slice(-size).join(" ");
		const found = Object.hasOwn(postRoles, last) ? postRoles[last] : undefined;
		if (found) return found;
	}
	return /attache$/u.test(headFold) ? "embassy" : null;
});

const kinds = { embassy: 1, consulate: 1, "consulate-general": 1, mission: 1 };

/** Tells whether a post, or another body that it serves, follows in the same entry. */
function saysItsPost(tokens: Line["tokens"], chunks: readonly Chunk[], index: number): boolean {
	const ends = (chunk: Chunk | undefined, signs = /^;$/u): boolean =>
		chunk?.kind === "mark" && signs.test(tokens[chunk.from]?.text ?? "");
	for (let next = index + 1; next < Math.min(chunks.length, index + 12); next += 1) {
		const chunk = chunks[next];
		if (ends(chunk)) break;
		if (chunk?.kind === "body") return chunk.body.post !== null;
		if (chunk?.kind === "country") return false;
	}
	// Further back only in the same sentence: "Op het consulaat: Ana Reis, Jan Bos en Leila Haddad (attaché)".
	for (let before = index - 1; before >= Math.max(0, index - 14); before -= 1) {
		const chunk = chunks[before];
		if (ends(chunk, before < index - 6 ? /^[;.!?]$/u : /^;$/u)) break;
		if (chunk?.kind === "body" && chunk.body.post !== null) return true;
		if (chunk?.kind === "role" && postKind(chunk.role.headFold) === "mission") return true;
	}
	return false;
}

function accredited(
	tokens: Line["tokens"],
	chunks: readonly Chunk[],
	index: number,
): string | null {
	const body = chunks.slice(index + 1, index + 4).find((chunk) => chunk.kind === "body");
	if (body?.kind !== "body") return null;
	const before = tokens.slice(chunks[index]?.to ?? 0, body.from).map(({ fold }) => fold);
	return before.includes("bij") || before.includes("to")
		? `${before.includes("de") ? "de " : ""}${body.body.name}`
		: null;
}

import type { Token } from "../../names/tokens.ts";
import { type Content, type Entry, isOfNoBody } from "./entry.ts";
import { canShare } from "./share.ts";

/** A town or body right before brackets that name who is from there. */
interface Head {
	readonly chunk: Content & { readonly kind: "town" | "body" };
	/** The bracket that opens. */
	readonly open: number;
	/** The token behind the bracket that closes. */
	readonly to: number;
}

/**
 * "Linz (Ana Lobo, Piet Bos), Zelvo (directeur Jan Berg)": gives those in brackets the town or body before them, and takes it
 * from who stands before it, of whom it isn't said; "vertegenwoordigers van Linz (Ana Lobo) en Gent (Piet Bos)" are those two.
 */
export function withBracketHeads(
	tokens: readonly Token[],
	contents: readonly Content[],
	entries: readonly Entry[],
): readonly Entry[] {
	const heads = headsIn(tokens, contents);
	if (heads.length < 2) return entries;
	const within = ({ name, from }: Entry, { open, to }: Head): boolean => {
		const at = name ? name.to - 1 : from;
		return at > open && at < to;
	};
	const groups = new Set<Entry>();
	for (const entry of entries) {
		const own = heads.find((head) => within(entry, head));
		if (own) moveInto(entry, own, contents);
		else if (heads.some(({ chunk }) => isOf(entry, chunk))) {
			if (entry.role?.head.plural && !entry.name && entry.count === null) groups.add(entry);
			Object.assign(entry, { body: null, town: null });
		}
	}
	for (const { chunk } of heads)
		for (const entry of entries)
			if (entry.bodyOnly && chunk.kind === "body" && entry.body === chunk.body)
				entry.bodyOnly = !entries.some((one) => one !== entry && one.body === chunk.body);
	const [group] = groups;
	if (!group) return entries;
	for (const entry of entries)
		if (entry.name && !entry.role && heads.some((head) => within(entry, head)))
			Object.assign(entry, { role: group.role, single: true });
	return entries.filter((entry) => !groups.has(entry));
}

/** "bij Stichting X (A, B; een stagiaire)": gives the body before brackets to all in them where the first is of it. */
export function shareInBrackets(
	tokens: readonly Token[],
	contents: readonly Content[],
	entries: readonly Entry[],
): void {
	for (const chunk of contents) {
		if (chunk.kind !== "body" || tokens[chunk.to]?.text !== "(") continue;
		const close = tokens.findIndex(({ text }, at) => at > chunk.to && text === ")");
		const [first, ...others] = entries.filter(({ name, role, from, to }) => {
			const at = name ? name.to - 1 : from;
			return (name || role) && at > chunk.to && (name ? at : to - 1) < close;
		});
		if (first?.body !== chunk.body) continue;
		for (const other of others) {
			const { role } = other;
			if (other.body || other.town || (role && isOfNoBody(role))) continue;
			if (canShare(role, chunk.body)) other.body = chunk.body;
		}
	}
}

/** Somebody in brackets keeps a body or town of their own that stands there too. */
function moveInto(entry: Entry, { chunk, open, to }: Head, contents: readonly Content[]): void {
	const inside = contents.filter(({ from }) => from > open && from < to);
	if (entry.body && !(entry.body.from > open && entry.body.from < to)) entry.body = null;
	if (!inside.some((one) => one.kind === "town" && one.town === entry.town)) entry.town = null;
	if (entry.body || entry.town) return;
	if (chunk.kind === "town") entry.town = chunk.town;
	else entry.body = chunk.body;
	entry.lent = false;
}

const isOf = ({ body, town }: Entry, chunk: Head["chunk"]): boolean =>
	chunk.kind === "town" ? town === chunk.town : body === chunk.body;

function headsIn(tokens: readonly Token[], contents: readonly Content[]): readonly Head[] {
	const all = contents.flatMap((part, index) => {
		const next = contents[index + 1];
		const before = contents[index - 1];
		// "ISIG uit Gorizia (Ana Lobo)": those of a body, of which the town is told.
		const seat =
			part.kind === "town" &&
			before?.kind === "body" &&
			before.to === part.from - 1 &&
			/^(?:uit|in|te|van)$/u.test(tokens[before.to]?.fold ?? "");
		const chunk = seat ? before : part;
		const open = part.to;
		if ((chunk.kind !== "town" && chunk.kind !== "body") || tokens[open]?.text !== "(") return [];
		if (!next || (next.kind !== "name" && next.kind !== "role")) return [];
		const close = tokens.findIndex(({ text }, at) => at > open && text === ")");
		return close > next.from && next.from - open <= 6 ? [{ chunk, open, to: close + 1 }] : [];
	});
	const opening = all.filter(({ chunk }) => opens(tokens, chunk.from));
	return all.filter(
		(head) => opening.includes(head) || opening.some(({ chunk }) => chunk.from === head.to + 1),
	);
}

/** Stands first, behind a colon, or behind brackets that closed and a comma, semicolon or "en". */
function opens(tokens: readonly Token[], from: number): boolean {
	const at = tokens[from - 1]?.word.article ? from - 1 : from;
	const [before, sign] = [tokens[at - 2]?.text, tokens[at - 1]?.text];
	if (at < 2) return at === 0 || !/\p{L}/u.test(sign ?? "");
	return sign === ":" || (before === ")" && /^(?:,|;|en|and)$/u.test(sign ?? ""));
}

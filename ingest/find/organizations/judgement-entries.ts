import type { Chunk } from "../contacts/chunk.ts";
import { type Seen, strong, type Verdict } from "./position.ts";

const isSomeone = (chunk: Chunk): boolean =>
	chunk.kind === "role" || (chunk.kind === "name" && chunk.name.score >= 1);

/** One of several: behind another body, before its people, or in a list of bodies. */
export function besideOthers({ position, sense, sign, look, words, last, firm }: Seen): Verdict {
	const { previous, gap, someone, afterNext, afterBody, listed } = position;
	if (
		afterBody &&
		words.length === 1 &&
		/^(?:,|en|and|&)$/u.test(words[0] ?? "") &&
		(look.upper || (sense.list && !look.plain && !(sign === "," && afterNext?.kind === "role")))
	)
		return ["organization.list", 0.8];
	if (sense.list && someone && words.length <= 3 && /^(?:bij|at)$/u.test(last))
		return ["organization.affiliation", 0.9];
	// "X (projectleider), en van Levuur: Y, oprichter": within a list those who follow are its people.
	const headsNext = someone && sign === ":" && afterNext && isSomeone(afterNext) && firm;
	if (sense.contacts && headsNext && words.length > 1 && /^(?:van|bij|namens)$/u.test(last))
		return ["organization.entry-head", 0.85];
	// "onderzoekers van het Lumen Institute en van RUSI": the small word leads in one more body of the same people.
	const again = words.length === 2 && /^(?:,|en|and)$/u.test(words[0] ?? "") && strong.has(last);
	if (afterBody && again && firm && (sense.list || look.upper)) return ["organization.list", 0.8];
	// "Bij Telia: de directeur": who is met there follows.
	const opensWith = gap.length === 1 && /^(?:bij|at)$/u.test(last) && previous === null;
	if (sense.contacts && opensWith && /^[:,]$/u.test(sign) && firm)
		return ["organization.affiliation", 0.85];
	if (position.pair && firm) return ["organization.entry-head", 0.8];
	return listed && (sense.contacts || (position.exemplified && firm))
		? ["organization.list", 0.8]
		: undefined;
}

/** "Zelvo: Ana Bos", "Zelvo, twee adviseurs", "Zelvo (Ana Bos, directeur)": it opens an entry on its people. */
export function atHeadOfEntry({ position, sense, sign, look, last }: Seen): Verdict {
	const { previous, gap, someone, afterNext } = position;
	if (!sense.contacts || !sense.list || previous !== null) return undefined;
	if (
		sign === ":" &&
		(gap.length === 0 || (gap.length === 1 && /^(?:van|bij|namens)$/u.test(last))) &&
		!someone &&
		afterNext &&
		(!look.plain || (!look.dutch && (isSomeone(afterNext) || afterNext.kind === "count")))
	)
		return ["organization.entry-head", 0.85];
	const counted = gap.length === 0 && afterNext?.kind === "count" && sign === "," && !sense.prose;
	const led = position.leadsName && !(look.plain && look.dutch) && /^(?:\d.*|)$/u.test(last);
	const held = position.holder && !(look.plain && (look.dutch || look.town));
	return counted || ((led || held) && gap.length < 2)
		? ["organization.entry-head", 0.8]
		: undefined;
}

/** "Zelvo", "Zelvo – rondleiding", "Zelvo / Levuur": nothing but bodies stands before it in its entry. */
export function aloneInEntry({ position, sense, sign, look, last }: Seen): Verdict {
	const { gap, someone, next, afterNext, bodiesOnly } = position;
	if (!sense.contacts || !sense.list || sense.prose || someone || !bodiesOnly) return undefined;
	const opens = gap.length === 0 || /^(?:[-•*–(|,;:]|\d.*)$/u.test(last) || last === "en";
	if (look.plain && (look.dutch || !afterNext || !isSomeone(afterNext))) return null;
	if (look.plain && !/^[/–—-]$/u.test(sign)) return null;
	if (sign === ":" || sign === "/" || /^[–—-]$/u.test(sign))
		return opens ? ["organization.entry-head", afterNext ? 0.85 : 0.75] : null;
	const closed =
		next === null ||
		/^[,.;(]$/u.test(sign) ||
		(sign === "en" && look.upper) ||
		(afterNext === null && next.kind !== "word");
	const ofFunction = sign === "," && afterNext?.kind === "role" && !look.placed && !look.titled;
	return opens && (look.sure || look.titled) && gap.length <= 1 && closed && !ofFunction
		? ["organization.entry", 0.75]
		: undefined;
}

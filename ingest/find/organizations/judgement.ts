import { actingVerbs, commonVerbs, tellingVerbs } from "../../languages/nl/organizations-signs.ts";
import { bodyHeads } from "../../languages/nl/roles-around.ts";
import { aloneInEntry, atHeadOfEntry, besideOthers } from "./judgement-entries.ts";
import { isNoun } from "./noun-words.ts";
import { type Content, type Seen, type Stretch, strong, type Verdict } from "./position.ts";
import { isTied } from "./tied.ts";

const prepositions = new Set("van bij at of from namens voor for met door aan with".split(" "));

const objects = new Set(["met", "door", "bij", "aan", "with"]);

/** What a capitalised stretch is by its place; null when nothing says that it is a body. */
export function judge(stretch: Stretch): readonly [string, number] | null {
	const { gap, previous } = stretch.position;
	const { plain, dutch, town } = stretch.look;
	const words = gap.filter((word) => !isNoun(word));
	const preposition = [...words].reverse().find((word) => prepositions.has(word)) ?? "";
	const seen: Seen = {
		...stretch,
		last: gap.at(-1) ?? "",
		words,
		preposition,
		tight: words.length === 1 && preposition !== "",
		person: previous?.kind === "role" || previous?.kind === "name",
		firm: !plain || !(dutch || town),
	};
	for (const ask of questions) {
		const verdict = ask(seen);
		if (verdict !== undefined) return verdict;
	}
	return null;
}

/** In this order: what an earlier question tells holds, whatever a later one would. */
const questions: readonly ((seen: Seen) => Verdict)[] = [
	ofSomeone,
	tiedOrLeading,
	rightBehind,
	inBrackets,
	behindMark,
	besideOthers,
	atHeadOfEntry,
	aloneInEntry,
	inSentence,
];

/** "adviseur bij Zelvo", "Ana Bos, van Zelvo": a small word ties it to a function or name. */
function ofSomeone({
	position,
	sense,
	look,
	words,
	last,
	preposition,
	tight,
	person,
}: Seen): Verdict {
	if (!person) return undefined;
	if (tight && /^(?:van|uit|te|of)$/u.test(preposition) && position.municipal) return null;
	if (look.field && (words.length === 0 || (tight && /^(?:van|of)$/u.test(preposition))))
		return null;
	// "Marlies van Grondzaken": a department of those who call her so.
	const { previous } = position;
	const given = previous?.kind === "name" && !previous.name.name.includes(" ");
	if (given && look.dutch && tight && preposition === "van") return null;
	const apposed = words.length === 2 && words[0] === "," && strong.has(last);
	if (apposed && sense.list && !look.town) return ["organization.affiliation", 0.85];
	if (tight && strong.has(preposition))
		return look.town && preposition !== "bij" ? null : ["organization.affiliation", 0.9];
	// "X, die voor Vlaio de bedrijven begeleidt"
	const serves = words.length === 3 && words[1] === "die" && /^(?:voor|bij|namens)$/u.test(last);
	const acts = serves && sense.contacts && position.next?.kind === "word";
	return acts && !look.dutch && !look.town ? ["organization.affiliation", 0.8] : undefined;
}

/** Tied to those before it by more than a small word, or itself tied to the function right behind it. */
function tiedOrLeading({ position, sense, look }: Seen): Verdict {
	const { gap, afterBody, someone, next, previous } = position;
	if (sense.contacts && isTied({ gap, afterBody, someone, opens: previous === null }))
		if (!look.dutch && !look.town) return ["organization.affiliation", 0.8];
	return next?.kind === "role" && sense.list && !look.sure ? null : undefined;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** "directeur Zelvo": nothing stands between it and a function or name. */
function rightBehind({ position, sense, sign, look, words }: Seen): Verdict {
	const { previous, next, afterNext, fielded } = position;
	if ((previous?.kind !== "role" && previous?.kind !== "name") || words.length > 0)
		return undefined;
	const otherBody = sign === "," && (afterNext?.kind === "body" || afterNext?.kind === "unknown");
	if (otherBody && !look.upper) return null;
	if (!sense.list || previous.kind !== "role") return undefined;
	const head = lastWord(previous.role.head.singular);
	const heads = bodyHeads.has(head);
	const ends = next === null || next.kind === "mark";
	const behindField = fielded && look.plain && ends && !look.dutch && !look.town;
	const titled = look.titled && ends && !sense.prose && !head.startsWith("project");
	const headed = heads && (look.plain || (ends && !sense.prose));
	return look.sure || behindField || titled || headed
		? ["organization.affiliation-bare", 0.8]
		: null;
}

/** "Frankfurt (Oder)": what stands in brackets behind a town or its municipality tells which one. */
const isOfTown = (before: Content | null): boolean =>
	before?.kind === "town" || (before?.kind === "body" && before.body.kind === "municipality");

/** "Ana Bos (Zelvo)", "Ana Bos en Ivo Dam, beiden Zelvo". */
function inBrackets({ position, sense, sign, look, last }: Seen): Verdict {
	const { previous, gap, someone, political } = position;
	if (political && (look.upper || look.plain)) return null;
	if (last === "(" && sign === ")" && gap.length === 1 && !look.upper && isOfTown(previous))
		return null;
	if (sense.list && someone && last === "(")
		return look.town ? null : ["organization.affiliation-mark", 0.8];
	if (sense.list && someone && /^(?:beide|beiden|allebei|allen)$/u.test(last))
		return ["organization.affiliation", 0.85];
	// "Karen Freeman (World Bank, Urban Practice)": a part of the body before it.
	const part = someone && previous?.kind === "body" && last === "," && sign === ")";
	return part && !look.upper ? null : undefined;
}

/** "Ana Bos, Zelvo", "hoofd (advies), Zelvo": a mark stands between it and somebody. */
function behindMark({ position, sense, sign, look, words }: Seen): Verdict {
	const { previous, someone, next } = position;
	const afterRole = previous?.kind === "role";
	const behind =
		words.length === 2 &&
		words[0] === ")" &&
		words[1] === "," &&
		afterRole &&
		sign !== "(" &&
		(look.sure || look.plain);
	if (!behind && !(words.length === 1 && /^[,:(|–—-]$/u.test(words[0] ?? ""))) return undefined;
	// "schepen van Onderwijs, Opvoeding en Jeugd": the field of the function before it goes on.
	if (afterRole && look.dutch && sign === "en") return null;
	if (!sense.list || !someone) return undefined;
	const plainCell = look.plain && words[0] === "|" && !(afterRole && next === null && !look.dutch);
	return look.town || plainCell || (afterRole && words[0] === ":")
		? null
		: ["organization.affiliation-mark", 0.85];
}

/** What stands behind a subject: a verb of what bodies do, or where or when they are. */
const isDone = (fold: string): boolean =>
	actingVerbs.has(fold) ||
	tellingVerbs.has(fold) ||
	commonVerbs.has(fold) ||
	/^(?:uit|is|was|wordt|werd|zijn|zal|zullen|in|te|bezoekt|bezoeken|bezocht|campus|kantoor|vestiging)$/u.test(
		fold,
	);

/** "We spraken met Zelvo", "door Zelvo", "Zelvo vertelde", "werkzaam op het Zelvo". */
function inSentence({
	position,
	sense,
	behind,
	look,
	words,
	last,
	preposition,
	tight,
}: Seen): Verdict {
	const { previous, gap, next } = position;
	const { upper, sure } = look;
	if (sense.meeting && tight && objects.has(preposition) && (upper || (sense.contacts && sure)))
		return ["organization.met", 0.75];
	if (sense.meeting && words.length > 1 && objects.has(last) && upper)
		return ["organization.met", 0.75];
	if ((objects.has(last) || last === "namens") && (look.named || look.placed || look.long))
		return ["organization.agent", 0.7];
	if (last === "door" && sense.contacts && words.length === 1 && !look.town && !look.dutch)
		return ["organization.agent", 0.65];
	const opens = previous === null && gap.length === 0 && next?.kind === "word";
	if (opens && look.named && (isDone(behind) || (upper && behind === "van")))
		return ["organization.subject", 0.7];
	if (sense.contacts && /^(?:bij|at)$/u.test(last) && !look.someone)
		return ["organization.affiliation", 0.8];
	if (/^(?:werkzaam|werkt|werken|verbonden|werkte)$/u.test(gap.at(-2) ?? ""))
		return ["organization.affiliation", 0.9];
	return undefined;
}

import {
	alongWithUs,
	beenThere,
	beenWith,
	haveBeen,
	journeyTold,
	onTheWayWith,
	travelledWith,
	wentWith,
} from "../../languages/nl/meetings-clauses.ts";
import { type Meeting, tellsOfMeeting } from "../meetings/reading.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import type { Entry } from "./entry/entry.ts";
import { isAndOne } from "./links.ts";
import { isOfOccasion } from "./occasion.ts";
import type { Sense } from "./sense.ts";

/** "waar directeur X onze gastheer was", "een jurist was onze gids": what one told of right beside it was on the occasion, nobody else. */
export function isAside(
	tokens: readonly Token[],
	{ name, role, from, to }: Entry,
	entries: readonly Entry[],
): boolean {
	if (name || !role || role.head.plural || !isOfOccasion(role)) return false;
	if (role.headFold.endsWith("collega")) return false;
	const ours = /^(?:onze|mijn)$/u.test(tokens[from - 1]?.fold ?? "");
	return entries.some(
		(one) => (one.name || (ours && one.role)) && one.to <= from && from - one.to < 4 && to > one.to,
	);
}

/** "Onze gastheer was Stichting Walvis": the body itself was the host. */
export const isHostBody = (tokens: readonly Token[], { name, role, body }: Entry): boolean =>
	name === null &&
	body !== null &&
	role !== null &&
	/^gast(?:heer|vrouw|heren)$/u.test(role.headFold) &&
	/^(?:is|was|waren)$/u.test(tokens[role.to]?.fold ?? "") &&
	body.from - role.to <= 2;

/** "alumnus van de Universiteit Gent", "expats, werkzaam bij A en B": where somebody else told of was or works. */
export function isOfOldOrOther(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at > 0 && at > from - 8; at -= 1) {
		const token = tokens[at];
		if (/^(?:van|bij|aan)$/u.test(token?.fold ?? ""))
			return worked.test(tokens[at - 1]?.fold ?? "");
		if (token?.kind === "word" && !token.capital && token.fold !== "en" && !token.word.article)
			return false;
	}
	return false;
}

const worked = /^(?:alumnus|alumna|alumni|afgestudeerd|werkzaam|gedetacheerd|verbonden)$/u;

/** "Rijksmuseum (collega ziek geworden)": the body itself was missed. */
export const isColleagueMissed = ({ name, role, body }: Entry, meeting: Meeting): boolean =>
	name === null &&
	body !== null &&
	role?.headFold === "collega" &&
	body.start < role.start &&
	meeting?.met === false;

/** "ontving de delegatie": the party itself, as no body or town stands behind it; or any whose members are told behind it. */
export function isDelegation({ tokens }: Line, { name, role }: Entry): boolean {
	if (name !== null || role?.headFold !== "delegatie") return false;
	const behind = tokens[role.to]?.fold ?? "";
	// "De delegatie bestond uit …", "De delegatie van Gent bestond uit …", "De delegatie: …"
	const reach = /^(?:van|uit)$/u.test(behind) ? 5 : 1;
	const consists = ({ fold }: Token): boolean => fold === "bestond" || fold === "bestaat";
	if (tokens[role.to]?.text === ":") return true;
	if (tokens.slice(role.to, role.to + reach).some(consists)) return true;
	// "In de Nederlandse delegatie zaten …"
	const before = tokens.slice(Math.max(0, role.to - 5), role.to);
	const within = before.some(({ fold }) => fold === "in" || fold === "binnen");
	if (within && /^(?:zat|zaten|was|waren|zitten)$/u.test(behind)) return true;
	return (
		/^(?:de|onze|deze|hele|haagse)$/u.test(tokens[role.to - 2]?.fold ?? "") &&
		!/^(?:van|uit|vanuit|namens)$/u.test(behind)
	);
}

/** "X (bestuurslid) en een archivaris", "X (UNHCR) en Y": told in one breath with somebody by name. */
export function isBeside(
	tokens: readonly Token[],
	entry: Entry,
	entries: readonly Entry[],
): boolean {
	const before = entries[entries.indexOf(entry) - 1];
	if (!before?.name || entry.role?.head.plural) return false;
	const between = tokens.slice(before.to, entry.from).filter(({ kind }) => kind === "word");
	if (entry.role) return isAndOne(between);
	const parts = entry.name?.name.split(" ").length ?? 0;
	return parts > 1 && between.length > 0 && between.length < 5 && between.at(-1)?.fold === "en";
}

/** Who travelled along from home as brackets behind them say: "Anouk Bos (reisde met ons mee)"; null if nobody did. */
export function cameAboard(tokens: readonly Token[], entries: readonly Entry[]): Entry | null {
	const at = tokens.findIndex(
		({ text }, index) =>
			text === "(" && /^(?:reisde|meegereisd)$/u.test(tokens[index + 1]?.fold ?? ""),
	);
	return at < 0 ? null : (entries.findLast(({ name, to }) => name !== null && to <= at) ?? null);
}

/** The token behind which a line on the journey names those who came along ("ik was er samen met …", "wij reisden met … naar Turku"); endless if it names none. */
export function cameAlong({ section, tokens, blockIndex }: Line, { folded }: Sense): number {
	// "Samen met Roos Kok (ProRail)", "…, mee: Roos Kok", at the head of a report
	const heads = section.headingSpan === null && section.start === 0 && blockIndex < 2;
	if (heads && folded.startsWith(" samen met ")) return 0;
	const mee = heads
		? tokens.findIndex(({ fold }, at) => fold === "mee" && tokens[at + 1]?.text === ":")
		: -1;
	if (mee >= 0) return mee;
	const promised = section.role === "results" || section.role === "followups";
	if (section.role === "contacts" || promised) {
		const reis = / ik reis (?:samen )?met | (?:wij|we) reizen (?:samen )?met /u.test(folded);
		const met = tokens.findIndex(({ fold }) => fold === "met");
		return reis && !promised ? met : Number.POSITIVE_INFINITY;
	}
	const together = / (?:samen met|vergezeld (?:door|van)) /u.test(folded);
	if (together && journeyTold.test(folded))
		return tokens.findIndex(({ fold }) => fold === "samen" || fold === "vergezeld");
	const along = tokens.findIndex(
		({ fold }, at) =>
			fold === "met" &&
			(wentWith.test(foldedWords(tokens.slice(0, at))) ||
				(at === 0 && haveBeen.test(folded)) ||
				(travelledWith.test(foldedWords(tokens.slice(0, at))) && folded.includes(" naar ")) ||
				onTheWayWith.test(foldedWords(tokens.slice(0, at))) ||
				(beenThere.test(folded) &&
					!tellsOfMeeting(folded) &&
					beenWith.test(foldedWords(tokens.slice(0, at))))),
	);
	return along < 0 ? Number.POSITIVE_INFINITY : along;
}

/** "door Ana Bos, team Jeugd": who wrote the report, in a line of its own near its top. */
export const isByline = ({ tokens, section, blockIndex, block }: Line): boolean =>
	/^(?:door|by)$/u.test(tokens[0]?.fold ?? "") &&
	section.role === "other" &&
	blockIndex < 6 &&
	tokens.length < 14 &&
	block.sentences.length === 1;

/** "Met ons mee: X, Y": those whom a colon or a list's first line tells to have travelled along. */
export function cameWithUs({ tokens, lead }: Line): boolean {
	const colon = tokens.slice(0, 8).findIndex(({ text }) => text === ":");
	return (
		alongWithUs.test(lead) || (colon > 0 && alongWithUs.test(foldedWords(tokens.slice(0, colon))))
	);
}

/** "bedrijven, waaronder A, B en C", "drie startups: A en B": what is told of a noun before them isn't told of each. */
export function listedBehind(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at > 0 && at > from - 12; at -= 1) {
		const token = tokens[at];
		if (!token) return false;
		if (token.text === ":" || token.fold === "waaronder" || token.fold === "zoals") return true;
		if (token.kind === "word" && !token.capital && token.fold !== "en") return false;
	}
	return false;
}

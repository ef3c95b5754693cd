import type { OrganizationMention, PlaceMention } from "../mention.ts";
import type { Line } from "../names/tokens.ts";
import type { BodyMatch, Town } from "../organizations/match.ts";

/** Nothing but marks or something in brackets. */
export const closes = (rest: string): boolean =>
	/^[^\p{L}]{0,3}(?:\([^()]*\))?[^\p{L}]{0,3}$/u.test(rest);

/** ", technische universiteit (in de oude melkfabriek)": what a body is, without a name or a colon. */
export const glosses = (rest: string): boolean =>
	/^\s?[,–—-](?: (?:\d+|\p{Ll}[\p{L}’'-]*)){1,7}(?: ?\([^():]*\))?[^\p{L}:]{0,3}$/u.test(rest);

/** The part of a body that is meant: "US Army Corps of Engineers, Norwich District". */
const ofPart = (rest: string): boolean =>
	/^, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}:?$/u.test(rest);

/** A full stop, at most with something in brackets, a town or what the body is before it: ", Turku.", " – oude centrale, nu museum." */
const stops = (rest: string): boolean =>
	/^\s?(?:\([^()]*\))?(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|\s?[,:–—-](?: \p{Ll}[\p{L}’'-]*,?){1,9}|\s?[,–—-] \p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){1,5}|\s[–—-](?: [\p{L}’'-]+){1,6})?\s?\.\s/u.test(
		rest,
	);

/** "Dag 1: ", "Woensdag 5 maart – ", "di 29/10 ": a day that stands before the body of a heading or row. */
export const dayAhead =
	/^(?:dag \d{1,2}|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)(?= \d))(?: \d{1,2}(?:[-/.]\d{1,2}| \p{L}+)?)?\s*(?:[:,–—-]\s|$)/iu;

/** "a. ", "20-06 ", "Turku, ": what may stand before the body, with a town first. */
const opens = (ahead: string): boolean =>
	ahead.length < 8 ||
	/^[^\p{L}]*$/u.test(ahead) ||
	/^\W*(?:[Dd]e |[Hh]et )?\p{L}+ $/u.test(ahead) ||
	dayAhead.test(ahead) ||
	/^[^\p{L}]*(?:\p{L}[.)] )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, $/u.test(ahead);

/** How a sentence opens that leaves the body named first. */
const leaves =
	/^(?:Daarna|Vervolgens|Verder|Later|['’]s|Tot slot|Ten slotte|Tenslotte|Avond\p{L}*|Elders|(?:In|Naar|Bij|Op) (?:de |het )?\p{Lu})/u;

/**
 * The body to which those on a line belong: it leads their list in ("Pemkot Semarang:"), or is all that the first
 * sentence of its item or paragraph says ("- Stichting Walvis. Leila Haddad (directeur)"); null if none does.
 */
export function leadBody(
	text: string,
	{ block, start: lineStart }: Line,
	starting: ReadonlyMap<number, OrganizationMention>,
): BodyMatch | null {
	const { leadIn } = block;
	const within = leadIn ?? (lineStart > block.start ? block : null);
	if (!within) return null;
	if (!leadIn && leaves.test(text.slice(lineStart, lineStart + 20))) return null;
	for (let start = within.start; start < within.start + 40; start += 1) {
		const mention = starting.get(start);
		if (!mention || mention.end > within.end) continue;
		if (!opens(text.slice(within.start, start))) return null;
		const rest = text.slice(mention.end, within.end);
		const leads = leadIn
			? closes(rest) || ofPart(rest) || glosses(rest)
			: mention.end < lineStart && stops(text.slice(mention.end, lineStart + 1));
		if (leads) return { ...mention, from: 0, to: 0, post: null };
	}
	return null;
}

const placing = /^[^\p{L}]{0,3}(?:in |te |stad )?$/iu;

/** The town that leads the list of a line in ("In Gent:", "Lille"), where those without a body of their own were met; null if none does. */
export function leadTown(
	text: string,
	{ block: { leadIn } }: Line,
	starting: ReadonlyMap<number, PlaceMention>,
): Town | null {
	if (!leadIn) return null;
	for (let start = leadIn.start; start < leadIn.start + 8; start += 1) {
		const place = starting.get(start);
		if (!place || place.form === "demonym") continue;
		const alone = placing.test(text.slice(leadIn.start, start));
		if (alone && closes(text.slice(place.end, leadIn.end)))
			return { name: place.name, country: place.country, to: 0 };
	}
	return null;
}

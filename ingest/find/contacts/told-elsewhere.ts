import type { Span } from "#domain/report.ts";
import type { Document } from "../../document.ts";
import type { ContactMention } from "../mention.ts";

/** A contact and its place among all. */
interface Placed {
	readonly one: ContactMention;
	readonly at: number;
}

/**
 * The contacts without those told of by a function that somebody told of elsewhere holds: "De wethouder lichtte toe …" behind
 * "X, wethouder Huisvesting", "de ambassadeur bood ons een diner aan" in a report that names or lists the ambassador.
 */
export function withoutRepeats(
	text: string,
	contacts: readonly ContactMention[],
): readonly ContactMention[] {
	const placed = contacts.map((one, at) => ({ one, at }));
	const byOffice = Map.groupBy(placed, ({ one }) => officeOf(one));
	return contacts.filter((one, index) => {
		if (one.name || one.group || !one.role) return true;
		const told = byOffice.get(one.role.toLowerCase()) ?? [];
		return !isToldIn(text, { one, at: index }, told);
	});
}

/** What a function without a name says of somebody: of those with a name its first word, of the others all of it. */
function officeOf({ name, role }: ContactMention): string {
	const words = role?.toLowerCase() ?? "";
	return name === null ? words : (words.split(" ")[0] ?? "");
}

/** Tells whether one without a name is among those of the same function. */
function isToldIn(text: string, { one, at }: Placed, told: readonly Placed[]): boolean {
	if (one.rule === "person.role-alone")
		return told.some((other) => other.one.name !== null && other.at < at && other.at >= at - 4);
	const isThere = ({ organization, city }: ContactMention): boolean =>
		one.organization !== null
			? organization === one.organization
			: one.city !== null && organization === null && city === one.city;
	// "Kennismaking met de directeur van A" ahead of "De directeur van A was verhinderd".
	const isThem = ({ one: other, at: place }: Placed): boolean => {
		if (other.name !== null) return other.meeting !== null;
		if (other.group || other.meeting === null) return false;
		return other.meeting.met ? place < at || !isDefinite(text, other) : place > at;
	};
	return (
		isDefinite(text, one) &&
		told.some((other) => other.at !== at && isThere(other.one) && isThem(other))
	);
}

/** "de ambassadeur", "de nieuwe ambassadeur": somebody known, of whom there is one. */
const isDefinite = (text: string, { start }: Span): boolean =>
	/\bde\s+(?:(?:nieuwe|huidige|lokale|plaatselijke)\s+)?$/iu.test(
		text.slice(Math.max(0, start - 20), start),
	);

/**
 * Gives those told of by their function alone in the answer on contacts the name of the only one in another answer who
 * holds it: "burgemeester" among the contacts, "burgemeester Ana Kos vertelde …" among the results.
 */
export function withNamesElsewhere(
	{ text, sections }: Document,
	contacts: readonly ContactMention[],
): readonly ContactMention[] {
	const byRole = Map.groupBy(contacts, ({ role, group }) =>
		role === null || group ? "" : role.toLowerCase(),
	);
	const answer = ({ start }: Span): string =>
		sections.findLast((section) => section.start <= start)?.role ?? "other";
	return contacts.map((one) => {
		if (one.name || one.group || !one.role || one.meeting?.met !== true) return one;
		const others = (byRole.get(one.role.toLowerCase()) ?? []).filter((other) => other !== one);
		const [named] = others;
		if (!named?.name || others.some(({ name }) => name !== named.name)) return one;
		if (answer(one) !== "contacts" || isOneOfSome(text, one)) return one;
		const fits = others.every(
			(other) =>
				!other.traveller &&
				/^(?:results|purpose|followups|other)$/u.test(answer(other)) &&
				other.organization === one.organization &&
				(other.city === null || other.city === one.city),
		);
		return fits ? { ...one, name: named.name, aliases: named.aliases } : one;
	});
}

/** "een wethouder", "burgemeester van Ameland": not the one whom a bare function means. */
const isOneOfSome = (text: string, { start, end, city, organization }: ContactMention): boolean =>
	/\been\s+$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
	(city === null && organization === null && /^ (?:van|uit|bij) /u.test(text.slice(end, end + 5)));

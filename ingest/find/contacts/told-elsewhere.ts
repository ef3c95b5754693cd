import type { Span } from "#domain/report.ts";
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

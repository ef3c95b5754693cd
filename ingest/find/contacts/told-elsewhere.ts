import type { Span } from "#domain/report.ts";
import type { ContactMention } from "../mention.ts";

/**
 * "De wethouder lichtte toe …" behind "X, wethouder Huisvesting", "de ambassadeur bood ons een diner aan" in a report
 * that names or lists the ambassador: a function without a name that somebody told of elsewhere holds.
 */
export function isToldElsewhere(
	text: string,
	contacts: readonly ContactMention[],
	index: number,
): boolean {
	const one = contacts[index];
	if (!one || one.name || one.group || !one.role) return false;
	const head = one.role.toLowerCase();
	const holds = ({ name, role }: ContactMention): boolean =>
		name !== null && role?.toLowerCase().split(" ")[0] === head;
	if (one.rule === "person.role-alone")
		return contacts.slice(Math.max(0, index - 4), index).some(holds);
	const isThere = ({ organization, city }: ContactMention): boolean =>
		one.organization !== null
			? organization === one.organization
			: one.city !== null && organization === null && city === one.city;
	const same = ({ name, group, role }: ContactMention): boolean =>
		name === null && !group && role?.toLowerCase() === head;
	return (
		isDefinite(text, one) &&
		contacts.some(
			(other, at) =>
				at !== index &&
				other.meeting?.met === true &&
				isThere(other) &&
				(holds(other) || (same(other) && (at < index || !isDefinite(text, other)))),
		)
	);
}

/** "de ambassadeur", "de nieuwe ambassadeur": somebody known, of whom there is one. */
const isDefinite = (text: string, { start }: Span): boolean =>
	/\bde\s+(?:(?:nieuwe|huidige|lokale|plaatselijke)\s+)?$/iu.test(
		text.slice(Math.max(0, start - 20), start),
	);

import type { Span } from "#domain/report.ts";
import { verbBetween } from "#ingest/languages/nl/follow-ups-doers.ts";
import type { ContactMention, OrganizationMention, PlaceMention } from "../mention.ts";

/** A name known in the text: a town, a body or a person. */
export interface Known extends Span {
	readonly name: string;
}

/** The finders' results that names come from. */
interface NameSources {
	readonly places: readonly PlaceMention[];
	readonly organizations: readonly OrganizationMention[];
	readonly contacts: readonly ContactMention[];
}

/** The people, bodies and towns named in the text, in order; a town within another name is left out. */
export function knownNames(
	text: string,
	{ contacts, organizations, places }: NameSources,
): Known[] {
	const names: Known[] = [];
	for (const { start, end, name } of contacts)
		if (name !== null)
			names.push({ start: start + aheadOfName(text.slice(start, end)), end, name });
	for (const { start, end, name } of organizations) names.push({ start, end, name });
	const taken = names.toSorted((a, b) => a.start - b.start);
	for (const place of places) {
		if (place.form === "demonym" || isInside(taken, place)) continue;
		names.push({ start: place.start, end: place.end, name: place.name });
	}
	return names.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The names by how they are written, each as where it is written so first. */
export function namesAsWritten(text: string, known: readonly Known[]): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const { start, end, name } of known) {
		const written = text.slice(start, end);
		if (!names.has(written)) names.set(written, name);
	}
	return names;
}

/** "wethouder nodigt mevrouw Sorel": how much of a mention stands before the verb that parts a function from a name. */
function aheadOfName(mention: string): number {
	const verb = verbBetween.exec(mention);
	return verb === null ? 0 : verb.index + verb[0].length;
}

/** Names do not overlap, so the one that starts last before a place is the only one it can lie in. */
function isInside(sorted: readonly Known[], { start, end }: Span): boolean {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return (sorted[low - 1]?.end ?? -1) >= end;
}

import type { Block, Document, Section } from "../../document.ts";
import { agendaOpening } from "../../languages/nl/meetings-clauses.ts";

const opens = (document: Document, { start, end, cells }: Block): boolean =>
	cells.length < 2 && agendaOpening.test(document.text.slice(start, Math.min(end, start + 40)));

const told = /^(?:other|purpose|party|places|duration|contacts)$/u;

/**
 * The blocks of a diary or agenda, which tells day by day or hour by hour whom the party met: from its first entry on to
 * the next heading. Two entries make one; a report whose contacts stand under a heading needs none.
 */
export function agendaOf(document: Document): ReadonlySet<Block> {
	const found = new Set<Block>();
	let entries: Block[] = [];
	let since: Block[] = [];
	let trip = -1;
	const close = (): void => {
		if (entries.length > 1) for (const block of since) found.add(block);
		entries = [];
		since = [];
	};
	for (const section of document.sections) {
		const headed = section.headingSpan !== null;
		if (headed || section.trip !== trip || !mayTell(section)) close();
		trip = section.trip;
		if (!mayTell(section)) continue;
		for (const block of section.blocks) {
			const opening = opens(document, block);
			if (opening) entries.push(block);
			if (entries.length > 0) since.push(block);
		}
	}
	close();
	return found;
}

const mayTell = ({ role, headingSpan }: Section): boolean =>
	told.test(role) && (headingSpan === null || /^(?:other|purpose|party)$/u.test(role));

import { foldName } from "#domain/names.ts";
import type { SectionRole, Span } from "#domain/report.ts";
import type { Block, Section } from "#ingest/document.ts";
import { remainder, toldTripPattern } from "#ingest/languages/nl/headings.ts";
import { holdsFunction } from "#ingest/languages/nl/headings-hints.ts";
import { guessRole } from "./guess-role.ts";
import { roleOf } from "./headings.ts";
import { listBlocks } from "./lists.ts";
import type { RawBlock } from "./raw-block.ts";
import { splitSentences } from "./sentences.ts";
import type { Unit } from "./units.ts";
import type { UnitSpan } from "./write-units.ts";

interface OpenSection {
	readonly role: SectionRole;
	readonly heading: string;
	/** It has a heading, of words that tell no role. */
	readonly untold: boolean;
	readonly headingSpan: Span | null;
	readonly trip: number;
	readonly blocks: RawBlock[];
	readonly start: number;
	end: number;
}

const unheaded = { role: "other", heading: "", untold: false, headingSpan: null } as const;

/** Parts units into the answers to the report's questions, trip by trip. */
export function buildSections(
	text: string,
	units: readonly Unit[],
	spans: readonly UnitSpan[],
): {
	readonly sections: readonly Section[];
	readonly trips: number;
	readonly unstructured: boolean;
} {
	const sections: OpenSection[] = [];
	let open: OpenSection | null = null;
	let trip = 0;
	let firstKey: string | null = null;
	let told = false;
	const roles = new Set<SectionRole>();
	// Whether the open section answers a label on one line or a few.
	let short = false;
	// Whether it was asked who travelled, and not only how many.
	let named = false;
	const begin = (
		opening: Pick<OpenSection, "role" | "heading" | "untold" | "headingSpan">,
		start: number,
	): OpenSection => {
		const end = opening.headingSpan?.end ?? start;
		const section = { ...opening, trip, blocks: [], start, end };
		sections.push(section);
		return section;
	};
	const nextTrip = (): void => {
		trip += 1;
		firstKey = null;
		told = false;
		named = false;
		roles.clear();
	};
	units.forEach((unit, i) => {
		const span = spans[i];
		if (span === undefined) return;
		if (unit.kind === "heading" && !isLeadIn(unit, open)) {
			const { key } = unit.match;
			// "Wie" alone below who travelled asks whom one met.
			const later = named && !roles.has("contacts");
			const role =
				unit.match.role === "party" &&
				later &&
				/^\W*wie\W*$/iu.test(text.slice(span.start, span.end).slice(0, 6))
					? "contacts"
					: unit.match.role;
			if (key === firstKey && roles.size > 2) nextTrip();
			firstKey ??= key;
			roles.add(role);
			named ||= role === "party" && !/^aantal\b/u.test(key);
			const headingSpan = { start: span.start, end: span.end };
			const heading = tidyHeading(text.slice(span.start, span.end));
			open = begin({ role, heading, untold: roleOf(key) === null, headingSpan }, span.start);
			short = role === "party" && unit.match.form === "label";
			return;
		}
		// "Deelnemers: Ana Bos en Ben Kok", an empty line, and what is told without a heading.
		const apart = unit.kind === "text" && unit.marker === null && unit.blanks > 0;
		if (short && apart && open !== null && open.blocks.length > 0) open = null;
		const titled = unit.kind === "title" && namesTrip(text.slice(span.start, span.end));
		if (unit.kind === "title" && (roles.size > 1 || (titled && told))) nextTrip();
		if (titled) {
			told = true;
			open = null;
		}
		if (open === null || (unit.kind === "title" && roles.size === 0 && open.headingSpan !== null)) {
			open = begin(unheaded, span.start);
		}
		open.end = span.end;
		if (unit.kind !== "caption") open.blocks.push(rawBlock(text, unit, span));
	});
	const unstructured = sections.every((section) => section.headingSpan === null);
	const answered = new Set(sections.flatMap((one) => (one.role === "contacts" ? [one.trip] : [])));
	const closed = sections.map((section) => {
		const blocks = listBlocks(text, section.blocks);
		const listsPeople =
			section.untold && !answered.has(section.trip) && isListOfPeople(text, blocks);
		return { ...section, blocks, role: listsPeople ? ("contacts" as const) : section.role };
	});
	return {
		sections: unstructured ? closed.flatMap((section) => guessedSections(text, section)) : closed,
		trips: trip + 1,
		unstructured,
	};
}

/** Two items or more, most of which name a function: whom one met, whatever stands above them. */
function isListOfPeople(text: string, blocks: readonly Block[]): boolean {
	const items = blocks.filter(({ kind }) => kind === "item");
	const people = items.filter(({ start, end }) => holdsFunction.test(text.slice(start, end)));
	return items.length > 1 && people.length * 2 > items.length && items.length * 2 > blocks.length;
}

const namesTrip = (line: string): boolean => toldTripPattern.test(foldName(line));

const listed: ReadonlySet<SectionRole> = new Set(["party", "places", "contacts"]);

/** "Gesproken met:" right below the question whom one met introduces its answer; "Overig:" goes on with it. */
function isLeadIn(unit: Unit & { readonly kind: "heading" }, open: OpenSection | null): boolean {
	if (open === null || unit.match.form === "question") return false;
	const [piece] = unit.pieces;
	const answered = piece !== undefined && unit.match.answer < piece.line.last;
	if (remainder.test(unit.match.key) && listed.has(open.role) && !answered) return true;
	if (unit.match.role !== open.role) return false;
	return (
		open.headingSpan !== null &&
		!answered &&
		(open.blocks.length === 0 || unit.match.form === "label")
	);
}

function rawBlock(text: string, unit: Unit, span: UnitSpan): RawBlock {
	const row = unit.kind === "row";
	const marker = unit.kind === "text" ? (unit.marker?.style ?? null) : null;
	return {
		kind: row ? "row" : marker === null ? "paragraph" : "item",
		start: span.start,
		end: span.end,
		sentences: row ? rowSentences(text, unit, span) : splitSentences(text, span.start, span.end),
		cells: span.cells,
		columns: unit.kind === "row" ? unit.columns : [],
		marker,
		indent: indentOf(unit),
		lines: unit.pieces.length,
		blanks: unit.kind === "text" ? unit.blanks : 1,
		subheading: unit.kind === "title" || (unit.kind === "text" && unit.subheading),
	};
}

/** A row is one sentence, but for what is told of a day or time: "di 29/10   Caritas. Directeur ziek. Wel gesproken met …". */
function rowSentences(
	text: string,
	{ columns }: Unit & { readonly kind: "row" },
	{ start, end, cells: [first, told, more] }: UnitSpan,
): Span[] {
	if (columns.length > 0 || !first || !told || more) return [{ start, end }];
	if (!dayOrTime.test(text.slice(first.start, first.end))) return [{ start, end }];
	const [opening, ...others] = splitSentences(text, told.start, told.end);
	return opening ? [{ start, end: opening.end }, ...others] : [{ start, end }];
}

const dayOrTime =
	/^(?:dag \d{1,2}|(?:ma|di|wo|do|vr|za|zo)\p{Ll}*\.?(?: \d{1,2}(?:[-/. ][\d\p{L}]+)*)?|\d{1,2}[.:u]\d\d(?: ?[-–] ?\d{1,2}[.:u]\d\d)?(?: uur)?)$/iu;

function indentOf({ pieces: [piece] }: Unit): number {
	const ahead = piece?.line.text.slice(0, piece.line.first) ?? "";
	return ahead.replaceAll("\t", "    ").length;
}

function tidyHeading(heading: string): string {
	return heading.replace(/\s+/g, " ").replace(/^[\s|]+|[\s:|]+$/g, "");
}

/** A report without headings: paragraphs in a row that tell of the same thing make a section. */
function guessedSections(text: string, whole: Section): Section[] {
	const sections: (Section & { readonly blocks: Block[]; end: number })[] = [];
	for (const block of whole.blocks) {
		const last = sections.at(-1);
		const role =
			block.kind === "paragraph"
				? guessRole(text.slice(block.start, Math.min(block.end, block.start + 2000)))
				: (last?.role ?? "other");
		if (last !== undefined && last.role === role) {
			last.blocks.push(block);
			last.end = block.end;
		} else {
			const { start, end } = block;
			sections.push({ ...whole, role, start, end, blocks: [block] });
		}
	}
	return sections.length > 0 ? sections : [whole];
}

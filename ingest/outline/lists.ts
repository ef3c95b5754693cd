import type { Span } from "#domain/report.ts";
import type { Block } from "#ingest/document.ts";
import type { RawBlock } from "./raw-block.ts";
import { isCaption } from "./tables.ts";

const longestItem = 160;

/** Finishes the blocks of a section: lists without bullets, tables flattened to a cell a line, lead-in lines. */
export function listBlocks(text: string, blocks: readonly RawBlock[]): Block[] {
	return withLeadIns(text, plainLists(text, flattenedTable(text, blocks)));
}

/** Short lines without a closing mark that follow each other are a list, though no bullets say so. */
function plainLists(text: string, blocks: readonly RawBlock[]): RawBlock[] {
	const short = blocks.map((block) => isShortLine(block));
	const open = blocks.map(
		(block, i) =>
			short[i] === true &&
			!/[.!?:;]["')\]]*$/.test(text.slice(Math.max(block.start, block.end - 24), block.end)),
	);
	const closed = blocks.map(
		(block, i) =>
			short[i] === true &&
			/[.;]$/.test(text.slice(Math.max(block.start, block.end - 24), block.end)),
	);
	return blocks.map((block, i) => {
		const near = (at: number): boolean => open[at] === true;
		const item = open[i]
			? near(i - 1) ||
				near(i + 1) ||
				closed[i - 1] ||
				closed[i + 1] ||
				blocks[i - 1]?.kind === "item"
			: closed[i] &&
				(near(i - 1) ||
					near(i + 1) ||
					(closed[i - 1] && text[(blocks[i - 1]?.end ?? 0) - 1] === ";"));
		return item ? { ...block, kind: "item" } : block;
	});
}

function isShortLine(block: RawBlock): boolean {
	return (
		block.kind === "paragraph" &&
		!block.subheading &&
		block.sentences.length === 1 &&
		block.end - block.start <= longestItem
	);
}

/** Captions a line, then their cells a line: "Naam / Functie / Jan / wethouder / Piet / directeur". */
function flattenedTable(text: string, blocks: readonly RawBlock[]): RawBlock[] {
	const captions: string[] = [];
	const at = blocks.findIndex(
		(block, i) => isLoneCaption(text, block) && isLoneCaption(text, blocks[i + 1]),
	);
	if (at < 0) return [...blocks];
	let next = at;
	for (; next < blocks.length; next += 1) {
		const block = blocks[next];
		if (block === undefined || !isLoneCaption(text, block)) break;
		captions.push(text.slice(block.start, block.end));
	}
	const rest = blocks.slice(next);
	const cells = rest.findIndex((block) => !isShortLine(block) || block.marker !== null);
	const filled = cells < 0 ? rest.length : cells;
	const width = captions.length;
	if (filled < width || filled % width !== 0) return [...blocks];
	const rows: RawBlock[] = [];
	for (let i = 0; i < filled; i += width) {
		const row = rest.slice(i, i + width);
		const [first] = row;
		const last = row.at(-1);
		if (first === undefined || last === undefined) break;
		const span: Span = { start: first.start, end: last.end };
		rows.push({
			...first,
			...span,
			kind: "row",
			sentences: [span],
			cells: row.map(({ start, end }) => ({ start, end })),
			columns: captions,
		});
	}
	return [...blocks.slice(0, at), ...rows, ...rest.slice(filled)];
}

function isLoneCaption(text: string, block: RawBlock | undefined): boolean {
	return (
		block !== undefined &&
		isShortLine(block) &&
		block.end - block.start < 40 &&
		isCaption(text.slice(block.start, block.end))
	);
}

/** Gives each item the line that introduces its list; lists in lists have their own. */
function withLeadIns(text: string, blocks: readonly RawBlock[]): Block[] {
	let leadIn: Span | null = null;
	let led = false;
	// A line of its own text stands below the line that leads it in: only what follows it at once is of the same list.
	let close = false;
	let outer: (Pick<RawBlock, "marker" | "indent"> & { readonly leadIn: Span | null }) | null = null;
	return blocks.map((block, index) => {
		const { kind, start, end, sentences, cells, columns, marker, indent } = block;
		if (outer !== null && kind === "item" && marker === outer.marker && indent <= outer.indent) {
			leadIn = outer.leadIn;
			outer = null;
		}
		if (close && block.blanks > 0) leadIn = null;
		// "FIVB:", and right below it one line alone.
		const below = (led || (close && leadIn !== null)) && block.blanks === 0 && end - start <= 200;
		const own = kind === "paragraph" && !below ? null : leadIn;
		const heads = isListHead(text, block, blocks[index + 1]);
		const opens =
			block.subheading ||
			heads ||
			isAboveDeeper(block, blocks[index + 1]) ||
			/:["')\]]*$/.test(text.slice(Math.max(start, end - 4), end));
		led = opens;
		close =
			!opens && kind !== "row" && block.blanks === 0 && (close || (below && kind === "paragraph"));
		if (opens) {
			if (kind === "item" && !heads) outer = { marker, indent, leadIn };
			leadIn = sentences.at(-1) ?? { start, end };
		} else if (kind === "paragraph" && !below) leadIn = null;
		return { kind, start, end, sentences, cells, columns, leadIn: own };
	});
}

/** "- Gemeente Malmö", and right below it "  - Ana Kos, planoloog": a short item above a list that stands deeper. */
const isAboveDeeper = (block: RawBlock, next: RawBlock | undefined): boolean =>
	block.marker !== null &&
	block.sentences.length === 1 &&
	block.end - block.start <= 80 &&
	next?.marker != null &&
	next.blanks === 0 &&
	next.indent > block.indent;

/** A short line without a bullet right above bulleted ones heads them: "Gemeente Malmö", then "• …". */
function isListHead(text: string, block: RawBlock, next: RawBlock | undefined): boolean {
	const { start, end, marker, kind, sentences } = block;
	return (
		marker === null &&
		kind !== "row" &&
		sentences.length === 1 &&
		end - start <= 60 &&
		next?.kind === "item" &&
		next.marker !== null &&
		next.blanks === 0 &&
		/^\p{Lu}/u.test(text.slice(start, start + 2)) &&
		/[\p{L}\p{N})]$/u.test(text.slice(start, end))
	);
}

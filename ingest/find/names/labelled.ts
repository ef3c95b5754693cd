import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";
import type { Block } from "../../document.ts";
import { type ColumnKind, columnCaptions } from "../../languages/nl/meetings-columns.ts";

/** What stands behind a label that could caption a column: "Functie: directeur". */
interface Field {
	readonly label: string;
	readonly kind: ColumnKind;
	readonly value: Span;
}

interface Card {
	readonly first: Block;
	readonly fields: readonly Field[];
	/** The number of its first block. */
	readonly from: number;
}

/**
 * The blocks of an answer on contacts, with those that tell of somebody label by label ("Naam: Ana Kos", below or behind it
 * "Functie: directeur") as rows below these labels.
 */
export function labelledRows(text: string, blocks: readonly Block[]): readonly Block[] {
	const found: Block[] = [];
	let card: Card | null = null;
	const close = (): void => {
		if (card && isCard(card.fields)) found.splice(card.from, found.length, rowOf(card));
		else if (card) found.splice(card.from, 1, unlabelled(card));
		card = null;
	};
	for (const block of blocks) {
		const fields = fieldsOf(text, block);
		const repeats = (one: Field): boolean =>
			card?.fields.some(({ kind }) => kind === one.kind) ?? false;
		if (fields.length === 0 || fields.some(repeats)) close();
		if (fields.length > 0) {
			const before: Card = card ?? { first: block, fields: [], from: found.length };
			card = { ...before, fields: [...before.fields, ...fields] };
		}
		found.push(block);
	}
	close();
	return found;
}

/** Somebody's name or function, and more. */
const isCard = (fields: readonly Field[]): boolean =>
	fields.length > 1 && fields.some(({ kind }) => kind === "name" || kind === "role");

/** "Functie: directeur (Ana Kos)": what a label alone stands before says all by itself. */
function unlabelled({ first, fields: [field] }: Card): Block {
	if (!field || !/^(?:name|role|people)$/u.test(field.kind)) return first;
	const { start } = field.value;
	return { ...first, start, sentences: [{ start, end: first.end }] };
}

function rowOf({ first, fields }: Card): Block {
	const span = { start: first.start, end: fields.at(-1)?.value.end ?? first.end };
	return {
		...span,
		kind: "row",
		sentences: [span],
		cells: fields.map(({ value }) => value),
		columns: fields.map(({ label }) => label),
		leadIn: first.leadIn,
	};
}

const labels = /(?:^|[,;|/–—-]\s*)(\p{L}[\p{L}. ]{1,24}?)\s?:\s+/gu;

/** The fields that a line consists of; none if other words open it. */
function fieldsOf(text: string, { kind, start, end }: Block): readonly Field[] {
	if (kind === "row" || end - start > 240) return [];
	const line = text.slice(start, end);
	if (!line.includes(":")) return [];
	const found = [...line.matchAll(labels)].flatMap((match) => {
		const kind = columnCaptions.get(foldName(match[1] ?? ""));
		return kind === undefined ? [] : [{ match, kind }];
	});
	if (found[0]?.match.index !== 0) return [];
	const fields = found.map(({ match, kind }, index): Field => {
		const to = found[index + 1]?.match.index ?? line.length;
		const from = match.index + match[0].length;
		return {
			label: match[1] ?? "",
			kind,
			value: { start: start + from, end: start + Math.max(from, to) },
		};
	});
	const kinds = new Set(fields.map((field) => field.kind));
	return kinds.size === fields.length ? fields : [];
}

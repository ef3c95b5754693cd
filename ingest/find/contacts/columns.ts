import { foldName } from "#domain/names.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import {
	askedCaption,
	type ColumnKind,
	columnCaptions,
} from "../../languages/nl/meetings-columns.ts";
import { isCaption } from "../../outline/tables.ts";
import type { Line, Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import { tokensIn } from "./cells.ts";

type Kinds = readonly (ColumnKind | undefined)[];

const known = new WeakMap<readonly Line[], Kinds>();

/** What each column of a table holds: as its captions say; in a table without any, as most of its cells show. */
export function columnKinds(rows: readonly Line[]): Kinds {
	const before = known.get(rows);
	if (before) return before;
	const captions = rows[0]?.block.columns ?? [];
	const width = rows.reduce((most, { block }) => Math.max(most, block.cells.length), 0);
	const said = Array.from({ length: width }, (_, column) => captionKind(captions[column] ?? ""));
	const kinds = said.map((kind, column) => {
		const caption = captions[column];
		if (caption === undefined && captions.length > 0) return "note";
		return kindUnder({ kind, caption, others: said.toSpliced(column, 1) }, () =>
			kindShown(rows, column),
		);
	});
	// Beside names a column of people holds their functions; beside functions, their names.
	const beside = kinds.includes("name") ? "role" : kinds.includes("role") ? "name" : "people";
	const all = kinds.map((kind) => (kind === "people" ? beside : kind));
	known.set(rows, all);
	return all;
}

/** What a caption says, if it is known; else what the cells below it show and no other caption says. "Wie" may have names below it, functions or both. */
function kindUnder(
	{
		kind,
		caption,
		others,
	}: {
		readonly kind: ColumnKind | undefined;
		readonly caption: string | undefined;
		readonly others: Kinds;
	},
	shown: () => ColumnKind | undefined,
): ColumnKind | undefined {
	if (caption === undefined) return shown();
	const people = others.some((other) => other === "people" || other === "role");
	if (kind === "name") {
		const below = people ? kind : shown();
		return below === "people" || below === "role" ? below : kind;
	}
	if (kind !== undefined || isCaption(caption)) return kind;
	const below = shown();
	const persons = below === "name" || below === "role" || below === "people";
	return others.includes(below) || (persons && people) ? undefined : below;
}

function captionKind(text: string): ColumnKind | undefined {
	const fold = foldName(text);
	return (
		columnCaptions.get(fold) ?? askedCaption(text) ?? columnCaptions.get(fold.split(" ")[0] ?? "-")
	);
}

/** So many cells that show something, at least, and this share of those that aren't empty. */
const fewest = 2;
const most = 0.5;

function kindShown(rows: readonly Line[], column: number): ColumnKind | undefined {
	const shown = { name: 0, role: 0, people: 0, town: 0, body: 0 };
	let filled = 0;
	for (const { tokens, block } of rows) {
		const cell = block.cells[column];
		const words = cell ? tokens.slice(...tokensIn(tokens, cell)) : [];
		if (!words.some(({ kind }) => kind === "word")) continue;
		filled += 1;
		const kind = words.length > longest ? null : kindOfCell(words);
		if (kind) shown[kind] += 1;
	}
	const enough = Math.max(fewest, most * filled);
	if (shown.name >= enough) return "name";
	if (shown.role >= enough) return "role";
	if (shown.name + shown.role + shown.people >= enough) return "people";
	return shown.town >= enough ? "town" : shown.body >= enough ? "body" : undefined;
}

/** Longer cells tell something. */
const longest = 14;

function kindOfCell(words: readonly Token[]): "name" | "role" | "people" | "town" | "body" | null {
	const role = words.some(({ word }) => word.role !== null);
	const named = words.some(
		({ word, capital }, at) =>
			word.title ||
			(capital && (word.firstName || word.initials) && words[at + 1]?.capital === true),
	);
	// "landbouwraad Gerben ten Have"
	const besides = words.some(
		({ word, capital }, at) =>
			capital && word.role === null && (words[at + 1]?.capital || words[at + 1]?.word.particle),
	);
	if (role || named) return !role ? "name" : named || besides ? "people" : "role";
	if (isTown(words)) return "town";
	return words.some(({ word }) => showsBody(word)) ? "body" : null;
}

const isTown = (words: readonly Token[]): boolean =>
	words.length <= 3 && lookUpTowns(words.map(({ fold }) => fold).join(" ")).named !== null;

const showsBody = ofWord(
	({
		opening,
		closing,
		opensBody,
		opensPost,
		genericNoun,
		innerCapital,
		initials,
		text,
		capital,
	}) =>
		opening !== null ||
		closing !== null ||
		((opensBody || opensPost) && !capital) ||
		genericNoun ||
		innerCapital ||
		(!initials && /^\p{Lu}{2,}/u.test(text)),
);

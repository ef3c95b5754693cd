import type { Page, PageRequest } from "#domain/answers.ts";

/** A cursor that this list never gave. */
export class BadCursor extends Error {
	override readonly name = "BadCursor";
	constructor() {
		super("The cursor isn't one of this list. Start again without `after`.");
	}
}

/** The place of an item in its list, by the values that order the list. */
export type SortKey = readonly (string | number)[];

/** Makes a page of rows, of which one more than `first` was asked for. */
export function toPage<Row, T>(
	rows: readonly Row[],
	first: number,
	total: number,
	item: (row: Row) => { readonly key: SortKey; readonly value: T },
): Page<T> {
	return {
		items: rows.slice(0, first).map((row) => {
			const { key, value } = item(row);
			return { cursor: writeCursor(key), value };
		}),
		hasMore: rows.length > first,
		total,
	};
}

/** The cursor of a place in a list. */
export function writeCursor(key: SortKey): string {
	return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** The values in a cursor; throws `BadCursor` when they are not of the kinds that `like` shows. Null gives null. */
export function readCursor(cursor: string | null, like: SortKey): SortKey | null {
	if (cursor === null) return null;
	const key = parse(cursor);
	const fits =
		Array.isArray(key) &&
		key.length === like.length &&
		key.every((value, index) => typeof value === typeof like[index]);
	if (!fits) throw new BadCursor();
	return key;
}

function parse(cursor: string): unknown {
	try {
		return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
	} catch {
		return null;
	}
}

/** A page of a list that is at hand as a whole; a cursor is the id of its item. */
export function pageOf<T>(
	items: readonly T[],
	{ first, after }: PageRequest,
	{ idOf }: { readonly idOf: (item: T) => string },
): Page<T> {
	const key = readCursor(after, [""]);
	const before = key === null ? -1 : items.findIndex((item) => idOf(item) === key[0]);
	if (key !== null && before < 0) throw new BadCursor();
	return toPage(items.slice(before + 1, before + 2 + first), first, items.length, (value) => ({
		key: [idOf(value)],
		value,
	}));
}

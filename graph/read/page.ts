import type { Page } from "#domain/answers.ts";

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
			return { cursor: Buffer.from(JSON.stringify(key)).toString("base64url"), value };
		}),
		hasMore: rows.length > first,
		total,
	};
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

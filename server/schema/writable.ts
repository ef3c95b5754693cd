import type { Context } from "#server/context.ts";
import { readOnly } from "#server/errors.ts";
import type { WritableStore } from "#server/writable-store.ts";

/** The way to change the store; refuses where requests mustn't. */
export function writableFor({ store }: Context): WritableStore {
	if (store === null) throw readOnly();
	return store;
}

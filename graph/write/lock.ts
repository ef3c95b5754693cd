import type { Run } from "#graph/session.ts";

const lockStore = `
MERGE (store:Store {id: "store"})
SET store.turn = randomUUID()
RETURN store.version AS version, store.loading AS loading, coalesce(store.forgettings, 0) AS forgettings`;

/**
 * Waits until no other writer is at work, and keeps them waiting until this transaction ends:
 * names and counts follow from all claims, so two writers at once would each miss the other's. Gives how often somebody was
 * forgotten, or that lifted, so far.
 */
export async function takeTurn(run: Run): Promise<number> {
	const { loading, forgettings } = await lock(run);
	if (loading) throw new Error(halfLoaded);
	return forgettings;
}

/** What to do about a store that a load has begun to fill and not finished. */
export const halfLoaded =
	"The store is being loaded, or a load was broken off and left a part of it. Wait for it, or empty the store (the folder neo4j in DATA_DIR, or the database) and load again.";

/** Marks the store as a part of what it is to hold; until `stopLoading` nobody else writes to it. Throws when it is marked already. */
export async function startLoading(run: Run): Promise<void> {
	await takeTurn(run);
	await run('MATCH (store:Store {id: "store"}) SET store.loading = true');
}

/** Tells that the store is whole. */
export async function stopLoading(run: Run): Promise<void> {
	await lock(run);
	await run('MATCH (store:Store {id: "store"}) REMOVE store.loading');
}

async function lock(run: Run) {
	const [store] = await run<{
		version: number | null;
		loading: boolean | null;
		forgettings: number;
	}>(lockStore);
	if (typeof store?.version !== "number")
		throw new Error("The store isn't set up: call migrate before writing.");
	return store;
}

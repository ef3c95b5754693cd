import type { Run } from "#graph/session.ts";

const lockStore = `
MERGE (store:Store {id: "store"})
SET store.turn = randomUUID()
RETURN store.version AS version`;

/**
 * Waits until no other writer is at work, and keeps them waiting until this transaction ends:
 * names and counts follow from all claims, so two writers at once would each miss the other's.
 */
export async function takeTurn(run: Run): Promise<void> {
	const [store] = await run<{ version: number | null }>(lockStore);
	if (typeof store?.version !== "number")
		throw new Error("The store isn't set up: call migrate before writing.");
}

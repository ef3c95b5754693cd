import { partnerKinds } from "#domain/partners.ts";
import type { Database } from "#graph/connect.ts";
import { inWriteTransaction, type Run, reader } from "#graph/session.ts";
import { keepBoards, placeTrips } from "#graph/write/summaries/boards.ts";
import { keepOwnSide, keepSides, markOwnSide } from "#graph/write/summaries/own-side.ts";
import { keepCounts } from "#graph/write/summaries/partner-counts.ts";
import { keepNumbers } from "#graph/write/summaries/partner-numbers.ts";
import { keepRanks } from "#graph/write/summaries/ranks.ts";
import { findStoredTies, keepTies } from "#graph/write/summaries/ties.ts";

const pageOf = (label: string, key: string) => `
MATCH (n:${label}) WHERE n.${key} > $after
RETURN n.${key} AS key ORDER BY key LIMIT $limit`;

/** A whole store may take longer to read than the answer to a question. */
const pageMs = 120_000;

type Progress = (done: number) => void;

/**
 * Works out all summaries of a store that has none yet, a page at a time, each in a transaction of its own; may be repeated when
 * it was broken off.
 */
export async function buildSummaries(
	database: Database,
	onProgress: Progress = () => {},
): Promise<void> {
	const { each, eachPartner } = pagesOf(database, onProgress);
	// Marks on all first: the own side follows from them, and ties from the own side.
	await eachPartner(5_000, markOwnSide);
	const { own } = await inWriteTransaction(database, (run) => keepOwnSide(run, null));
	await eachPartner(5_000, (run, touched) =>
		keepSides(run, { touched, changed: [], own, before: new Map() }),
	);
	await each({ label: "Trip", key: "id", limit: 500 }, async (run, trips) => {
		const before = await findStoredTies(run, trips);
		await keepNumbers(run, await keepTies(run, trips, { own, before }));
		await placeTrips(run, trips);
	});
	await repackSummaries(database, onProgress);
	await inWriteTransaction(database, keepCounts);
}

/** Works out boards and what is kept at partners, whose ties and places on boards are there; may be repeated too. */
export async function repackSummaries(
	database: Database,
	onProgress: Progress = () => {},
): Promise<void> {
	const { each, eachPartner } = pagesOf(database, onProgress);
	await each({ label: "TripBoard", key: "key", limit: 20 }, keepBoards);
	await eachPartner(1_000, keepRanks);
}

type Work = (run: Run, keys: readonly string[]) => Promise<unknown>;

/** Ways to go through all nodes of a label, or all that can be partners, in the order of their keys. */
function pagesOf(database: Database, onProgress: Progress) {
	let done = 0;
	const each = async (
		{ label, key, limit }: { readonly label: string; readonly key: string; readonly limit: number },
		work: Work,
	) => {
		for (let after = ""; ; ) {
			const read = reader(database, { timeoutMs: pageMs });
			const page = await read<{ key: string }>(pageOf(label, key), { after, limit });
			const keys = page.map((row) => row.key);
			const last = keys.at(-1);
			if (last === undefined) return;
			await inWriteTransaction(database, (run) => work(run, keys));
			done += keys.length;
			onProgress(done);
			after = last;
		}
	};
	const eachPartner = async (limit: number, work: Work) => {
		for (const label of partnerKinds) await each({ label, key: "id", limit }, work);
	};
	return { each, eachPartner };
}

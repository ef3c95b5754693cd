import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";
import { type StoredBoard, workOutBoards, workOutPlaces } from "#graph/write/summaries/boards.ts";
import {
	findOwnBodies,
	findWrongOwnSides,
	type OwnBody,
	workOutOwnBodies,
} from "#graph/write/summaries/own-side.ts";
import { findStoredCounts, workOutCounts } from "#graph/write/summaries/partner-counts.ts";
import { type StoredRank, workOutRanks } from "#graph/write/summaries/ranks.ts";
import { findStoredTies, workOutTies } from "#graph/write/summaries/ties.ts";

const findTrips = `
UNWIND $ids AS id
MATCH (t:Trip {id: id})
RETURN id, COLLECT { MATCH (t)-[:STANDS_ON]->(b:TripBoard) RETURN b.key } AS boards`;

const findRanks = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
RETURN id, p.tiedTrips AS tiedTrips, p.tiedMass AS tiedMass, p.tiedUndated AS tiedUndated,
  p.tiedIds AS tiedIds, p.tiedDates AS tiedDates, p.tiedKinds AS tiedKinds,
  p.tiedFollowUps AS tiedFollowUps, p.tiedNumber AS number`;

const findBoards = `
MATCH (b:TripBoard) WHERE b.key > $after
RETURN b.key AS key, b.ids AS ids, b.numbers AS numbers,
  b.key = b.bucket + "\\n" + toString(b.year) AS named ORDER BY key LIMIT 20`;

/** The own side as it follows from the facts, and a sentence for each summary of the whole store that isn't as a recount gives it. */
export async function compareWhole(
	run: Run,
): Promise<{ readonly own: readonly OwnBody[]; readonly differences: readonly string[] }> {
	const own = await workOutOwnBodies(run);
	const same = textOf(await findOwnBodies(run)) === textOf(own);
	const counts =
		textOf([...(await findStoredCounts(run))]) === textOf([...(await workOutCounts(run))]);
	return {
		own,
		differences: [
			...(same ? [] : ["the own side isn't what names and trips give"]),
			...(counts ? [] : ["the numbers of partners by trips aren't what a recount gives"]),
		],
	};
}

/** A sentence for each of these nodes with a summary that isn't what a recount gives. */
export async function compareSummaries(
	run: Run,
	ids: readonly string[],
	own: readonly OwnBody[],
): Promise<readonly string[]> {
	const sides = await findWrongOwnSides(run, ids, own);
	return [
		...sides.map((id) => `${id}: whether it is of the own side isn't what the reports give`),
		...(await compareTrips(run, ids, own)),
		...(await compareRanks(run, ids)),
	];
}

async function compareTrips(
	run: Run,
	ids: readonly string[],
	own: readonly OwnBody[],
): Promise<readonly string[]> {
	const stored = await run<{ id: string; boards: readonly string[] }>(findTrips, { ids });
	const trips = stored.map(({ id }) => id);
	const places = Map.groupBy(await workOutPlaces(run, trips), ({ trip }) => trip);
	const ties = Map.groupBy(await findStoredTies(run, trips), ({ trip }) => trip);
	const given = Map.groupBy(await workOutTies(run, trips, own), ({ trip }) => trip);
	return stored.flatMap(({ id, boards }) => [
		...(textOf(boards) === textOf((places.get(id) ?? []).map(({ key }) => key))
			? []
			: [`${id}: the boards that it stands on aren't what the reports give`]),
		...(textOf(ties.get(id) ?? []) === textOf(given.get(id) ?? [])
			? []
			: [`${id}: its ties aren't what the reports give`]),
	]);
}

async function compareRanks(run: Run, ids: readonly string[]): Promise<readonly string[]> {
	const given = await workOutRanks(run, ids);
	const stored = await run<{ id: string; number: number | null } & StoredRank>(findRanks, {
		ids: [...given.keys()],
	});
	return stored.flatMap(({ id, number, ...rank }) => [
		...(rankText(rank) === rankText(given.get(id))
			? []
			: [`${id}: what is kept of its trips isn't what a recount gives`]),
		...(rank.tiedTrips === null || number !== null
			? []
			: [`${id}: it has no number by which boards could name it`]),
	]);
}

/** A sentence for each board that doesn't hold what the trips on it give. */
export async function compareBoards(run: Run): Promise<readonly string[]> {
	const wrong: string[] = [];
	for (let after = ""; ; ) {
		const page = await run<StoredBoard & { key: string; named: boolean }>(findBoards, { after });
		const last = page.at(-1);
		if (!last) return wrong;
		const given = await workOutBoards(
			run,
			page.map(({ key }) => key),
		);
		for (const { key, ids, numbers, named } of page) {
			const board = given.get(key);
			if (board?.ids !== ids || board.numbers !== numbers || !named)
				wrong.push(`board ${key.replace("\n", " ")}: it isn't what a recount gives`);
		}
		after = last.key;
	}
}

function rankText(rank: StoredRank | undefined): string {
	if (!rank) return "";
	const { tiedTrips, tiedMass, tiedUndated, tiedIds, tiedDates, tiedKinds, tiedFollowUps } = rank;
	return JSON.stringify([
		...[tiedTrips, tiedMass, tiedUndated],
		...[tiedIds, tiedDates, tiedKinds, tiedFollowUps],
	]);
}

/** Equal for the same things in any order. */
function textOf(things: readonly (object | string)[]): string {
	return things
		.map((thing) => JSON.stringify(thing))
		.sort()
		.join("\n");
}

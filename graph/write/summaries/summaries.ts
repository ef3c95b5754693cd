import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";
import { boardsOfTrips, keepBoards, placeTrips } from "#graph/write/summaries/boards.ts";
import {
	type ChangedBodies,
	keepOwnSide,
	keepSides,
	markOwnSide,
} from "#graph/write/summaries/own-side.ts";
import { keepCounts } from "#graph/write/summaries/partner-counts.ts";
import { keepNumbers, restoreNumbers } from "#graph/write/summaries/partner-numbers.ts";
import { findPromisees, keepRanks } from "#graph/write/summaries/ranks.ts";
import {
	findStoredTies,
	findTripsOfPartners,
	keepTies,
	type StoredTies,
} from "#graph/write/summaries/ties.ts";

const findBefore = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
RETURN id, e:Trip AS isTrip, e:City AS isCity, e:Organization AS isBody, e.searchNames AS names,
  e.organizationKind AS kind, coalesce(e.home, false) AS home, e.ownSide AS side, e.tiedNumber AS number`;

const findVisitors = `
UNWIND $cities AS id
MATCH (:City {id: id})<-[:VISITED]-(t:Trip)
RETURN DISTINCT t.id AS id`;

interface NodeBefore {
	readonly id: string;
	readonly isTrip: boolean;
	readonly isCity: boolean;
	readonly isBody: boolean;
	/** Kind of organization. */
	readonly kind: string | null;
	/** Made trips. */
	readonly home: boolean;
	readonly names: readonly string[] | null;
	readonly side: readonly string[] | null;
	/** By which boards name it. */
	readonly number: number | null;
}

/** What a change is about to touch, as it stands before. */
export interface SummariesBefore {
	readonly touched: readonly string[];
	readonly nodes: readonly NodeBefore[];
	readonly boards: readonly string[];
	/** Of the touched trips. */
	readonly ties: readonly StoredTies[];
}

/** Takes note, before claims are settled, of all that will have to be worked out anew. */
export async function noteSummaries(
	run: Run,
	touched: readonly string[],
): Promise<SummariesBefore> {
	const nodes = await run<NodeBefore>(findBefore, { ids: touched });
	const trips = nodes.filter(({ isTrip }) => isTrip).map(({ id }) => id);
	const [boards, ties] = [await boardsOfTrips(run, trips), await findStoredTies(run, trips)];
	return { touched, nodes, boards, ties };
}

/**
 * After claims were settled, works out anew, and never by adding or taking away, all summaries that the change may have touched:
 * the own side, the ties of trips, the boards that trips stand on and what is kept at partners.
 */
export async function settleSummaries(run: Run, before: SummariesBefore): Promise<void> {
	const { touched, nodes } = before;
	await restoreNumbers(
		run,
		nodes.flatMap(({ id, number }) => (number === null ? [] : [{ id, number }])),
	);
	await markOwnSide(run, touched);
	const now = await run<NodeBefore>(findBefore, { ids: touched });
	const { own, changed } = await keepOwnSide(run, changedBodies(nodes, now));
	const sides = new Map(nodes.flatMap(({ id, side }) => (side ? [[id, side] as const] : [])));
	const turned = await keepSides(run, { touched, changed, own, before: sides });
	const trips = now.filter(({ isTrip }) => isTrip).map(({ id }) => id);
	const known = new Set(trips);
	const others = (await findTripsOfPartners(run, turned)).filter((id) => !known.has(id));
	const affected = [...trips, ...others];
	const ties = [...before.ties, ...(others.length > 0 ? await findStoredTies(run, others) : [])];
	const partners = await keepTies(run, affected, { own, before: ties });
	await keepNumbers(run, partners);
	const boards = await placeTrips(run, affected);
	const renamed = renamedCities(nodes, now);
	const visitors =
		renamed.length === 0 ? [] : await run<{ id: string }>(findVisitors, { cities: renamed });
	const seen = await boardsOfTrips(
		run,
		visitors.map(({ id }) => id),
	);
	await keepBoards(run, [...before.boards, ...boards, ...seen]);
	await keepRanks(run, [...touched, ...partners, ...(await findPromisees(run, touched))]);
	await keepCounts(run);
}

/** The bodies that came, went, or whose names, kind or trips aren't as before. */
function changedBodies(before: readonly NodeBefore[], now: readonly NodeBefore[]): ChangedBodies {
	const changedBy = (sign: (node: NodeBefore) => unknown) => {
		const signs = (nodes: readonly NodeBefore[]) =>
			new Map(
				nodes.flatMap((node) => (node.isBody ? [[node.id, JSON.stringify(sign(node))]] : [])),
			);
		const [was, is] = [signs(before), signs(now)];
		return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
	};
	return {
		homes: changedBy(({ home, names }) => [home, home ? names : []]),
		bodies: changedBy(({ names, kind }) => [names, kind]),
	};
}

/** Whether a theme's sentences name a city depends on what the city is called. */
function renamedCities(
	before: readonly NodeBefore[],
	now: readonly NodeBefore[],
): readonly string[] {
	const names = new Map(before.map((node) => [node.id, JSON.stringify(node.names)]));
	return now
		.filter(({ id, isCity, names: called }) => isCity && names.get(id) !== JSON.stringify(called))
		.map(({ id }) => id);
}

import type { Page, PageRequest } from "#domain/answers.ts";
import { foldName } from "#domain/names.ts";
import { byParts } from "#domain/order.ts";
import {
	type JudgedPromise,
	judgePromise,
	type LaterMention,
	mentionsOf,
	type OwnerTest,
	type Promised,
	type PromiseRow,
	type PromiseSide,
	type PromiseState,
	promiseKey,
	promiseStates,
	sideOf,
} from "#domain/promises.ts";
import { anyKind } from "#graph/cypher.ts";
import { findFollowUps, type MadeRow } from "#graph/read/follow-ups.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import { findLatest, findOwnNames } from "#graph/read/standing.ts";
import { findTripIds, type TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

const findLater = `
UNWIND $made AS made
CALL (made) {
  UNWIND made.partners AS partner
  MATCH (:${anyKind} {id: partner})<-[m:MET|INVOLVED|MENTIONED|VISITED]-(later:Trip)
  WHERE later.sortDate > made.date
  RETURN later, m.factId AS fact, "partner" AS by
  UNION
  UNWIND made.partners AS partner
  MATCH (:${anyKind} {id: partner})<-[m:AT]-()
  MATCH (later:Trip {id: m.trip}) WHERE later.sortDate > made.date
  RETURN later, m.factId AS fact, "partner" AS by
  UNION
  MATCH (:FollowUp {id: made.id})-[:ABOUT]->(:Theme)<-[m:ABOUT]-(later:Trip)
  WHERE m.narrows IS NULL AND later.sortDate > made.date
    AND EXISTS { (later)-[:VISITED]->(:City)<-[:VISITED]-(:Trip {id: made.trip}) }
  RETURN later, m.factId AS fact, "subject" AS by
}
WITH made.id AS id, later, by, collect(DISTINCT fact) AS facts
WHERE $asOf IS NULL OR later.sortDate <= $asOf
WITH id, later, by, facts ORDER BY later.sortDate, later.id, by
RETURN id, collect({trip: later.id, date: later.sortDate, by: by, facts: facts}) AS later`;

export interface PromiseRequest {
	readonly filter: Omit<TripFilter, "themes">;
	/** Only follow-ups about one of these themes; null for all. */
	readonly themes: readonly string[] | null;
	/** Only those made with this partner or its people; null for all. */
	readonly partner: string | null;
	/** The day to judge on; null for that of the latest trip. */
	readonly asOf: string | null;
}

export interface LedgerRequest extends PromiseRequest, PageRequest {
	readonly states: readonly PromiseState[] | null;
	readonly side: PromiseSide | null;
	readonly mentionedAgain: boolean | null;
}

export interface Ledger extends Page<Promised> {
	readonly asOf: string | null;
	/** Of all that fit, whatever their state. */
	readonly counts: Readonly<Record<PromiseState | "neverMentioned", number>>;
}

/** Those of these follow-ups that are about one of the themes (all when null), each judged on a day, in the order of the ledger. */
export function judgeFollowUps(
	rows: readonly MadeRow[],
	{ themes, asOf }: Pick<PromiseRequest, "themes" | "asOf">,
): readonly JudgedPromise[] {
	return rows
		.filter(
			(row) =>
				themes === null || [...row.themes, ...row.narrower].some((theme) => themes.includes(theme)),
		)
		.map((row) => judgePromise(row, asOf))
		.toSorted((a, b) => byParts(promiseKey(a), promiseKey(b)));
}

/** The same follow-ups, whose owners are among their partners, with who is to act and the later trips, up to a day, that mention their partners or subject. */
export async function tellPromises(
	run: Run,
	promises: readonly JudgedPromise[],
	asOf: string | null,
): Promise<readonly Promised[]> {
	const [isOurs, mentions] = await Promise.all([
		findOwners(
			run,
			promises.flatMap(({ owner }) => owner ?? []),
		),
		findMentions(run, promises, asOf),
	]);
	return promises.map((promise) => ({
		...promise,
		side: sideOf(promise, isOurs),
		...mentionsOf(promise, mentions.get(promise.id) ?? []),
	}));
}

/** By follow-up, the later trips, up to a day, that mention its partners or subject. */
export async function findMentions(
	run: Run,
	promises: readonly JudgedPromise[],
	asOf: string | null,
): Promise<ReadonlyMap<string, readonly LaterMention[]>> {
	const made = promises.filter(({ date }) => date !== "");
	if (made.length === 0) return new Map();
	const rows = await run<Pick<PromiseRow, "id" | "later">>(findLater, { made, asOf });
	return new Map(rows.map(({ id, later }) => [id, later]));
}

async function findPromises(
	run: Run,
	{ filter, themes, partner, asOf: given }: PromiseRequest,
): Promise<{ readonly asOf: string | null; readonly promises: readonly Promised[] }> {
	const [latest, trips] = await Promise.all([
		findLatest(run),
		findTripIds(run, { ...filter, themes: null }, given),
	]);
	const asOf = given ?? latest;
	const made = await findFollowUps(run, trips);
	const asked = made
		.filter(
			({ partners, behind }) =>
				partner === null || partners.includes(partner) || behind.includes(partner),
		)
		.map(({ behind: _, ...promise }) => promise);
	const judged = judgeFollowUps(asked, { themes, asOf });
	return { asOf, promises: await tellPromises(run, judged, asOf) };
}

/** A page of the ledger of follow-ups: overdue first, then open, then kept. */
export async function findLedger(run: Run, request: LedgerRequest): Promise<Ledger> {
	const after = readCursor(request.after, [0, "", ""]);
	const { asOf, promises } = await findPromises(run, request);
	const { states, side, mentionedAgain, first } = request;
	const wanted = promises.filter(
		(promise) =>
			(states === null || states.includes(promise.state)) &&
			(side === null || promise.side === side) &&
			(mentionedAgain === null || promise.mentionedAgain === mentionedAgain),
	);
	const rest =
		after === null ? wanted : wanted.filter((promise) => byParts(promiseKey(promise), after) > 0);
	const page = toPage(rest.slice(0, first + 1), first, wanted.length, (value) => ({
		key: promiseKey(value),
		value,
	}));
	const [overdue, open, kept] = promiseStates.map(
		(state) => promises.filter((promise) => promise.state === state).length,
	);
	const neverMentioned = promises.filter(
		(promise) => promise.state !== "kept" && promise.mentionedAgain === false,
	).length;
	return {
		...page,
		asOf,
		counts: { overdue: overdue ?? 0, open: open ?? 0, kept: kept ?? 0, neverMentioned },
	};
}

/** Tells which of these owners are ours: one of our names stands in the owner's as whole words. */
export async function findOwners(run: Run, owners: readonly string[]): Promise<OwnerTest> {
	const parts = new Map([...new Set(owners)].map((owner) => [owner, runsOfWords(owner)]));
	const ours = await findOwnNames(run, [...new Set([...parts.values()].flat())]);
	return (owner) => (parts.get(owner) ?? []).some((part) => ours.has(part));
}

/** All runs of whole words of a folded name. */
function runsOfWords(name: string): readonly string[] {
	return foldName(name)
		.split(" ")
		.flatMap((_, start, words) =>
			words.slice(start).map((_word, length) => words.slice(start, start + length + 1).join(" ")),
		);
}

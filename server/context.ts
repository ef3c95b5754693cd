import type { EntityNode, Fact, FoundMention, Page, PageRequest } from "#domain/answers.ts";
import type { Tie } from "#domain/partners.ts";
import type { JudgedPromise, LaterMention } from "#domain/promises.ts";
import type { Database } from "#graph/connect.ts";
import { findNewestFunctions, findVisitRows } from "#graph/read/briefing-rows.ts";
import { type Detail, findDetails } from "#graph/read/details.ts";
import { findTies, type Tied, tiedKey } from "#graph/read/encounters.ts";
import { findEntityNodes } from "#graph/read/entity.ts";
import {
	type FactsRequest,
	findFactPages,
	findFactsByIds,
	findFieldProofs,
} from "#graph/read/facts.ts";
import { nameOwners } from "#graph/read/follow-ups.ts";
import { findFactJudgements, findJudgementsOn } from "#graph/read/judgements.ts";
import { findLeftOutFacts } from "#graph/read/left-out.ts";
import { findMentionPages } from "#graph/read/mentions.ts";
import { findNearFacts, type Near, nearKey } from "#graph/read/near-facts.ts";
import { findStepFacts, type SearchedStep, stepKey } from "#graph/read/path-steps.ts";
import { findMentions, findOwners } from "#graph/read/promises.ts";
import { findRelatedNodes, type Relation } from "#graph/read/related.ts";
import { findCitedSpans, findReportContents, findReportSpans } from "#graph/read/report.ts";
import { findThemeFacts } from "#graph/read/theme-facts.ts";
import { findTripCounts } from "#graph/read/trip-counts.ts";
import { gatheringReader, type ReadLimits, type Run, reader } from "#graph/session.ts";
import { batched } from "#server/batching.ts";
import type { ProgressBoard } from "#server/ingest-progress.ts";
import type { Turns } from "#server/turns.ts";
import type { WritableStore } from "#server/writable-store.ts";

/** What resolvers work with: the way to the graph, and loaders that gather the questions of one request. */
export interface Context {
	readonly run: Run;
	/** The same for small questions: those of one turn go together. */
	readonly runTogether: Run;
	readonly load: Loaders;
	/** Does the work of a question that may look at very many facts when its turn comes; none waits within another's. */
	readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
	/** The way to change the store; null where requests mustn't. */
	readonly store: WritableStore | null;
	readonly progress: ProgressBoard;
}

interface Shared extends Pick<Context, "store" | "progress"> {
	readonly turns: Turns;
}

/** The context of one request: great questions are asked at once and side by side, the many small ones of the loaders together. */
export function requestContext(
	database: Database,
	limits: ReadLimits,
	{ store, progress, turns }: Shared,
): Context {
	const runTogether = gatheringReader(database, limits);
	return {
		run: reader(database, limits),
		runTogether,
		load: createLoaders(runTogether),
		inTurn: (work) => turns.take(work, limits.signal),
		store,
		progress,
	};
}

type Loaders = ReturnType<typeof createLoaders>;

function createLoaders(run: Run) {
	const byId = <Value>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>) =>
		batched<string, Value>(load, (id) => id);
	const related = perQuestion((relation: Relation) =>
		byId((ids) => findRelatedNodes(run, relation, ids)),
	);
	const facts = perQuestion((request: FactsRequest) =>
		byId<Page<Fact>>((ids) => findFactPages(run, ids, request)),
	);
	const mentions = perQuestion((request: PageRequest) =>
		byId<Page<FoundMention>>((ids) => findMentionPages(run, ids, request)),
	);
	const owned = batched<JudgedPromise, JudgedPromise>(
		async (promises) =>
			new Map((await nameOwners(run, promises)).map((promise) => [promise.id, promise])),
		({ id }) => id,
	);
	const laterMentions = perQuestion((asOf: string | null) =>
		batched<JudgedPromise, readonly LaterMention[]>(
			(promises) => findMentions(run, promises, asOf),
			({ id }) => id,
		),
	);
	const stepFacts = perQuestion((_types: SearchedStep["types"]) =>
		batched<SearchedStep, readonly Fact[]>((steps) => findStepFacts(run, steps), stepKey),
	);
	const themeFacts = perQuestion((themes: readonly string[]) =>
		byId((trips) => findThemeFacts(run, themes, trips)),
	);
	const entity = byId<EntityNode>((ids) => findEntityNodes(run, ids));
	const fact = byId<Fact>((ids) => findFactsByIds(run, ids));
	return {
		entity,
		entities: allOf<EntityNode>(entity),
		detail: batched<EntityNode, Detail>(
			(entities) => findDetails(run, entities),
			({ id }) => id,
		),
		fact,
		factsOf: allOf<Fact>(fact),
		judgements: byId((ids) => findJudgementsOn(run, ids)),
		factJudgement: byId((ids) => findFactJudgements(run, ids)),
		leftOut: byId((ids) => findLeftOutFacts(run, ids)),
		fieldProofs: byId((ids) => findFieldProofs(run, ids)),
		content: byId((ids) => findReportContents(run, ids)),
		spans: byId((ids) => findReportSpans(run, ids)),
		ties: batched<Tied, readonly Tie[]>((encounters) => findTies(run, encounters), tiedKey),
		isOurs: byId<boolean>(async (owners) => {
			const isOurs = await findOwners(run, owners);
			return new Map(owners.map((owner) => [owner, isOurs(owner)]));
		}),
		owned,
		laterMentions: (asOf: string | null, promise: JudgedPromise) => laterMentions(asOf)(promise),
		newestFunction: byId((ids) => findNewestFunctions(run, ids)),
		nearFacts: batched<Near, readonly string[]>((near) => findNearFacts(run, near), nearKey),
		visit: byId((trips) => findVisitRows(run, trips)),
		stepFacts: async (step: SearchedStep) => (await stepFacts(step.types)(step)) ?? [],
		themeFacts: (themes: readonly string[], trip: string) => themeFacts(themes)(trip),
		tripCounts: byId((ids) => findTripCounts(run, ids)),
		cited: byId((ids) => findCitedSpans(run, ids)),
		related: (relation: Relation, id: string) => related(relation)(id),
		facts: (request: FactsRequest, id: string) => facts(request)(id),
		mentions: (request: PageRequest, id: string) => mentions(request)(id),
	};
}

/** Loads every one of several, or fails when one of them isn't there any more: an answer with a gap would be a wrong one. */
function allOf<Value>(
	load: (id: string) => Promise<Value | undefined>,
): (ids: readonly string[]) => Promise<readonly Value[]> {
	return async (ids) => {
		const found = await Promise.all(ids.map(load));
		return found.map((value) => {
			if (value === undefined) throw new Error("What the store just named is gone.");
			return value;
		});
	};
}

/** One loader for each distinct question. */
function perQuestion<Question, Loader>(
	make: (question: Question) => Loader,
): (question: Question) => Loader {
	const made = new Map<string, Loader>();
	return (question) => {
		const key = JSON.stringify(question);
		const loader = made.get(key) ?? make(question);
		made.set(key, loader);
		return loader;
	};
}

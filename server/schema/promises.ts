import type { PageRequest } from "#domain/answers.ts";
import { countingJudgement } from "#domain/judgements.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import {
	type JudgedPromise,
	mentionsOf,
	type Promised,
	type PromiseSide,
	type PromiseState,
	sideOf,
} from "#domain/promises.ts";
import { findLedger } from "#graph/read/promises.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { wholeList } from "#server/schema/export-list.ts";
import { promiseList } from "#server/schema/export-lists.ts";
import { type FilterArguments, lastDayArgument, tripFilter } from "#server/schema/trip-filter.ts";

interface PromiseArguments extends PageArguments, FilterArguments {
	readonly asOf?: string | null;
	readonly states?: readonly PromiseState[] | null;
	readonly side?: PromiseSide | null;
	readonly mentionedAgain?: boolean | null;
	readonly partner?: string | null;
}

/** A promise of the ledger, or of a briefing, of which only what is asked for is told: its owner is not yet among its partners. */
type AskedPromise = Promised | (JudgedPromise & { readonly asOf: string | null });

async function mentions(
	promise: AskedPromise,
	load: Context["load"],
): Promise<Pick<Promised, "later" | "mentionedAgain">> {
	if ("later" in promise) return promise;
	const owned = (await load.owned(promise)) ?? promise;
	return mentionsOf(promise, (await load.laterMentions(promise.asOf, owned)) ?? []);
}

async function partnersOf(
	promise: AskedPromise,
	load: Context["load"],
): Promise<readonly string[]> {
	if ("later" in promise) return promise.partners;
	return ((await load.owned(promise)) ?? promise).partners;
}

const facts = ({ facts }: { readonly facts: readonly string[] }, _: unknown, { load }: Context) =>
	load.factsOf(facts);
const trip = ({ trip }: { readonly trip: string }, _: unknown, { load }: Context) =>
	load.entity(trip);

/** The ledger of follow-ups, by id until a node is asked for. */
export const promiseResolvers = {
	Query: {
		promises: async (
			_: unknown,
			{ asOf, states, side, mentionedAgain, partner, ...rest }: PromiseArguments,
			context: Context,
		) => {
			const { themes, ...filter } = await tripFilter(rest, context);
			const asked = {
				filter,
				themes,
				partner: partner ?? null,
				asOf: lastDayArgument("asOf", asOf),
				states: states ?? null,
				side: side ?? null,
				mentionedAgain: mentionedAgain ?? null,
			};
			const find = (page: PageRequest) => findLedger(context.run, { ...asked, ...page });
			const ledger = await context.inTurn(() => find(pageRequest(rest)));
			return {
				...connection(ledger),
				asOf: ledger.asOf,
				counts: ledger.counts,
				exportList: async (language: ScreenLanguage, { load }: Context) =>
					promiseList(await find(wholeList), { language, load }),
			};
		},
	},
	Promised: {
		judgement: async ({ id, judged }: Promised, _: unknown, { load }: Context) => {
			const counting =
				judged === null ? null : countingJudgement((await load.judgements(id)) ?? []);
			return counting && { ...counting, followUp: id };
		},
		followUp: ({ id }: Promised, _: unknown, { load }: Context) => load.entity(id),
		side: async (promise: AskedPromise, _: unknown, { load }: Context): Promise<PromiseSide> => {
			if ("side" in promise) return promise.side;
			const ours = promise.owner !== null && (await load.isOurs(promise.owner));
			return sideOf(promise, () => ours === true);
		},
		trip,
		facts,
		date: ({ date }: Promised) => (date === "" ? null : date),
		partners: async (promise: AskedPromise, _: unknown, { load }: Context) =>
			load.entities(await partnersOf(promise, load)),
		themes: ({ themes }: Promised, _: unknown, { load }: Context) => load.entities(themes),
		laterMentions: async (promise: AskedPromise, page: PageArguments, { load }: Context) =>
			(await mentions(promise, load)).later.slice(0, pageRequest(page).first),
		mentionedAgain: async (promise: AskedPromise, _: unknown, { load }: Context) =>
			(await mentions(promise, load)).mentionedAgain,
	},
	LaterMention: { trip, facts },
};

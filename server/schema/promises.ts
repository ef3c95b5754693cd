import type { PageRequest } from "#domain/answers.ts";
import { countingJudgement } from "#domain/judgements.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import type { LaterMention, Promised, PromiseSide, PromiseState } from "#domain/promises.ts";
import { findLedger } from "#graph/read/promises.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { promiseList, wholeList } from "#server/schema/export-lists.ts";
import { type FilterArguments, lastDayArgument, tripFilter } from "#server/schema/trip-filter.ts";

interface PromiseArguments extends PageArguments, FilterArguments {
	readonly asOf?: string | null;
	readonly states?: readonly PromiseState[] | null;
	readonly side?: PromiseSide | null;
	readonly mentionedAgain?: boolean | null;
	readonly partner?: string | null;
}

const facts = ({ facts }: { readonly facts: readonly string[] }, _: unknown, { load }: Context) =>
	Promise.all(facts.map((id) => load.fact(id)));
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
			const ledger = await find(pageRequest(rest));
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
		trip,
		facts,
		date: ({ date }: Promised) => (date === "" ? null : date),
		partners: ({ partners }: Promised, _: unknown, { load }: Context) =>
			Promise.all(partners.map((id) => load.entity(id))),
		themes: ({ themes }: Promised, _: unknown, { load }: Context) =>
			Promise.all(themes.map((id) => load.entity(id))),
		laterMentions: ({ later }: Promised, page: PageArguments): readonly LaterMention[] =>
			later.slice(0, pageRequest(page).first),
	},
	LaterMention: { trip, facts },
};

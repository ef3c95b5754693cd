import type { Fact, PageRequest } from "#domain/answers.ts";
import { isPromiseVerdict, type JudgedState, type Judgement } from "#domain/judgements.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { type FoundJudgement, findJudgementPage } from "#graph/read/judgements.ts";
import type { Context } from "#server/context.ts";
import { badInput, notFound } from "#server/errors.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { wholeList } from "#server/schema/export-list.ts";
import { judgementList } from "#server/schema/judgement-list.ts";
import { personOf, reasonOf } from "#server/schema/statements.ts";
import { writableFor } from "#server/schema/writable.ts";

interface MarkArguments {
	readonly promise: string;
	readonly state: JudgedState;
	readonly by: string;
	readonly evidence?: readonly string[] | null;
	readonly reason?: string | null;
}

interface JudgementArguments extends PageArguments {
	readonly orphaned?: boolean | null;
	readonly states?: readonly JudgedState[] | null;
}

/** A judgement with the id of its follow-up, null when no report tells of it any more. */
type Told = Judgement & { readonly followUp: string | null };

const mostEvidence = 20;

/** What people say of promises, and all that they say of facts as a list. */
export const judgementResolvers = {
	Query: {
		judgements: async (
			_: unknown,
			{ orphaned, states, ...page }: JudgementArguments,
			{ run }: Context,
		) => {
			const find = (asked: PageRequest) =>
				findJudgementPage(run, {
					...asked,
					orphaned: orphaned ?? false,
					states: states ?? null,
				});
			const found = await find(pageRequest(page));
			const items = found.items.map(({ cursor, value }) => ({ cursor, value: told(value) }));
			return {
				...connection({ ...found, items }),
				exportList: async (language: ScreenLanguage, { load }: Context) =>
					judgementList(await find(wholeList), { language, load }),
			};
		},
	},
	Mutation: {
		markPromise: async (_: unknown, { promise, ...given }: MarkArguments, context: Context) => {
			const store = writableFor(context);
			const reason = reasonOf(given.reason);
			const evidence = [...new Set(given.evidence ?? [])];
			if (reason === null && evidence.length === 0)
				throw badInput("Give a reason in words, or facts that show it as evidence.");
			if (evidence.length > mostEvidence)
				throw badInput(`evidence has ${evidence.length} facts; give at most ${mostEvidence}.`);
			const { state } = given;
			if (!isPromiseVerdict(state))
				throw badInput("state is for facts; of a promise say that it is done, or open.");
			const by = personOf(given.by);
			const refusal = await store.judge({ followUp: promise, state, by, reason, evidence });
			if (refusal) throw notFound(refusal.unknown);
			return await context.load.entity(promise);
		},
		takeBackJudgement: async (
			_: unknown,
			{ judgement, by }: { readonly judgement: string; readonly by: string },
			context: Context,
		) => {
			const taken = await writableFor(context).takeBack(judgement, personOf(by));
			if (taken === null) throw notFound(judgement);
			return taken.followUp === null ? null : await context.load.entity(taken.followUp);
		},
	},
	FollowUp: {
		judgements: async ({ id }: { readonly id: string }, _: unknown, { load }: Context) =>
			((await load.judgements(id)) ?? []).map((judgement) => told({ judgement, followUp: id })),
	},
	Judgement: {
		evidence: async ({ evidence }: Told, _: unknown, { load }: Context) =>
			(await factsOf(evidence, load)).filter((fact) => fact !== undefined),
		missingEvidence: async ({ evidence }: Told, _: unknown, { load }: Context) =>
			(await factsOf(evidence, load)).filter((fact) => fact === undefined).length,
		followUp: ({ followUp }: Told, _: unknown, { load }: Context) =>
			followUp === null ? null : load.entity(followUp),
	},
};

function told({ judgement, followUp }: FoundJudgement): Told {
	return { ...judgement, followUp };
}

function factsOf(
	ids: readonly string[],
	load: Context["load"],
): Promise<readonly (Fact | undefined)[]> {
	return Promise.all(ids.map((id) => load.fact(id)));
}

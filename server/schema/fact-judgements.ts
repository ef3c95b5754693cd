import type { EntityNode, Fact } from "#domain/answers.ts";
import type { FactVerdict, Judgement } from "#domain/judgements.ts";
import { claimedEntity, claimId, type LeftOutFact } from "#domain/left-out.ts";
import type { Judged } from "#graph/write/judge-fact.ts";
import type { Context } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { personOf, reasonOf } from "#server/schema/statements.ts";
import { writableFor } from "#server/schema/writable.ts";

interface Given {
	readonly by: string;
	readonly reason?: string | null;
}

async function judge(
	about: string,
	given: Given & { readonly judged: Judged; readonly state: FactVerdict },
	context: Context,
) {
	const store = writableFor(context);
	const { judged, state } = given;
	const reason = reasonOf(given.reason);
	const by = personOf(given.by);
	const refusal = await store.judgeFact({ judged, state, by, reason });
	if (refusal) throw notFound(refusal.unknown);
	return await context.load.factJudgement(about);
}

/** The judgement by which a fact is left out; a fact that goes with another has none of its own. */
async function wrongBy(id: string, { load }: Context): Promise<Judgement | null> {
	const judgement = await load.factJudgement(id);
	return judgement?.state === "wrong" ? judgement : null;
}

/** What people say of facts: that they are right, or wrong. */
export const factJudgementResolvers = {
	Mutation: {
		judgeFact: (
			_: unknown,
			{ fact, ...given }: Given & { readonly fact: string; readonly state: FactVerdict },
			context: Context,
		) => judge(fact, { ...given, judged: { fact } }, context),
		rejectName: (
			_: unknown,
			{ report, entity, ...given }: Given & { readonly report: string; readonly entity: string },
			context: Context,
		) =>
			judge(
				claimId(report, entity),
				{ ...given, judged: { report, entity }, state: "wrong" },
				context,
			),
	},
	Fact: {
		judgement: async ({ id, confirmed }: Fact, _: unknown, { load }: Context) =>
			confirmed ? await load.factJudgement(id) : null,
	},
	Report: {
		leftOut: async ({ id }: EntityNode, _: unknown, context: Context) => {
			const facts = (await context.load.leftOut(id)) ?? [];
			const told = await Promise.all(facts.map((fact) => wrongBy(fact.id, context)));
			return facts.filter((_fact, place) => told[place] !== null);
		},
	},
	LeftOutFact: {
		judgement: ({ id }: LeftOutFact, _: unknown, context: Context) => wrongBy(id, context),
	},
	Judgement: {
		report: ({ report }: Judgement, _: unknown, { load }: Context) => load.entity(report),
		fact: ({ about }: Judgement, _: unknown, { load }: Context) => load.fact(about),
		leftOut: async ({ report, about }: Judgement, _: unknown, { load }: Context) =>
			(await load.leftOut(report))?.find(({ id }) => id === about) ?? null,
		named: ({ about }: Judgement, _: unknown, { load }: Context) => {
			const entity = claimedEntity(about);
			return entity === null ? null : load.entity(entity);
		},
	},
};

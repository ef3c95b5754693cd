import type { Named } from "#domain/preview.ts";
import { findForgettings } from "#graph/read/forgotten.ts";
import type { NamedPerson } from "#graph/read/named-people.ts";
import { CannotForget } from "#graph/write/forget.ts";
import type { ForgettingPreview } from "#ingest/forget/preview.ts";
import type { Context } from "#server/context.ts";
import { badInput, notFound } from "#server/errors.ts";
import { personOf } from "#server/schema/statements.ts";
import { writableFor } from "#server/schema/writable.ts";

interface ForgetArguments {
	readonly person: string;
	readonly by: string;
}

/** Forgetting people, what it would do and what was done. */
export const forgettingResolvers = {
	Query: {
		previewForgetting: (_: unknown, { person }: Omit<ForgetArguments, "by">, context: Context) =>
			writableFor(context).previewForgetting(person),
		forgettings: (_: unknown, __: unknown, { run }: Context) => findForgettings(run),
	},
	Mutation: {
		forgetPerson: async (_: unknown, { person, by }: ForgetArguments, context: Context) => {
			const store = writableFor(context);
			const receipt = await store.forget(person, personOf(by)).catch((error: unknown) => {
				throw error instanceof CannotForget ? badInput(error.message) : error;
			});
			if (receipt === null) throw notFound(person);
			return receipt;
		},
		liftForgetting: async (
			_: unknown,
			{ forgetting, by }: { readonly forgetting: string; readonly by: string },
			context: Context,
		) => {
			const lifted = await writableFor(context).lift(forgetting, personOf(by));
			if (!lifted) throw notFound(forgetting);
			return findForgettings(context.run);
		},
	},
	ForgottenReport: {
		report: ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id),
	},
	ForgettingPreview: {
		person: ({ person }: ForgettingPreview) => nodeOf(person),
		namesakes: ({ namesakes }: ForgettingPreview, _: unknown, { load }: Context) =>
			load.entities(namesakes.flatMap(({ id, inGraph }) => (inGraph ? [id] : []))),
		rejectedNamesakes: ({ namesakes }: ForgettingPreview) =>
			namesakes.filter(({ inGraph }) => !inGraph).map(nodeOf),
	},
};

const nodeOf = ({ id, name }: NamedPerson): Named => ({ kind: "Person", id, name });

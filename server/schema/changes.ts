import type { ReportChange } from "#domain/changes.ts";
import { type Changes, findChanges } from "#graph/read/changes.ts";
import { pageOf } from "#graph/read/page.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection, nodeConnection } from "#server/schema/connection.ts";

const nodes =
	(key: "partners" | "promises") => (changes: Changes, page: PageArguments, context: Context) =>
		nodeConnection(pageOf(changes[key], pageRequest(page), { idOf: (id) => id }), context);

/** What is new since last time, by id until a node is asked for. */
export const changeResolvers = {
	Query: {
		changes: (_: unknown, { since }: { readonly since?: string | null }, { run }: Context) =>
			findChanges(run, since ?? null),
	},
	Changes: {
		reports: ({ reports }: Changes, page: PageArguments) =>
			connection(pageOf(reports, pageRequest(page), { idOf: ({ report }) => report })),
		newPartners: nodes("partners"),
		newPromises: nodes("promises"),
	},
	ReportChange: {
		report: async ({ report }: ReportChange, _: unknown, { load }: Context) =>
			(await load.entity(report)) ?? null,
	},
};

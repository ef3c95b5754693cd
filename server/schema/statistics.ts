import type { TripCount } from "#domain/answers.ts";
import { pageOf } from "#graph/read/page.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { type Counted, countTrips, countYears } from "#graph/read/statistics-lists.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";

const counted =
	(of: Counted) =>
	async (_: unknown, page: PageArguments, { run }: Context) =>
		connection(pageOf(await countTrips(run, of), pageRequest(page), { idOf: ({ id }) => id }));

/** What the store holds; lists are counted only when asked for. */
export const statisticsResolvers = {
	Query: {
		statistics: (_: unknown, __: unknown, { run }: Context) => findStatistics(run),
	},
	Statistics: {
		years: (_: unknown, __: unknown, { run }: Context) => countYears(run),
		countries: counted("countries"),
		cities: counted("cities"),
		themes: counted("themes"),
	},
	Counted: {
		entity: ({ id }: TripCount, _: unknown, { load }: Context) => load.entity(id),
	},
};

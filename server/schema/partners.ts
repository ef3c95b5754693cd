import type { PageRequest } from "#domain/answers.ts";
import type { NodeKind, ScreenLanguage } from "#domain/kinds.ts";
import { type Encounter, scoreFormula, type TieKind, tieKinds } from "#domain/partners.ts";
import { partnerKinds } from "#graph/read/encounters.ts";
import { findRecurringPartners, type Partner, type PartnerOrder } from "#graph/read/partners.ts";
import type { Context } from "#server/context.ts";
import { badInput } from "#server/errors.ts";
import { type PageArguments, pageRequest, within } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { partnerList, wholeList } from "#server/schema/export-lists.ts";
import { type FilterArguments, lastDayArgument, tripFilter } from "#server/schema/trip-filter.ts";

interface PartnerArguments extends PageArguments, FilterArguments {
	readonly orderBy?: PartnerOrder | null;
	readonly asOf?: string | null;
	readonly kinds?: readonly NodeKind[] | null;
	readonly ties?: readonly TieKind[] | null;
	readonly minTrips?: number | null;
	readonly ids?: readonly string[] | null;
}

const around =
	(part: "cities" | "themes") =>
	({ around }: Partner) =>
		around[part];

/** The partners met again and again, by id until a node is asked for. */
export const partnerResolvers = {
	Query: {
		recurringPartners: async (
			_: unknown,
			{ orderBy, asOf, kinds, ties, minTrips, ids, ...rest }: PartnerArguments,
			context: Context,
		) => {
			const asked = {
				filter: await tripFilter(rest, context),
				orderBy: orderBy ?? "score",
				asOf: lastDayArgument("asOf", asOf),
				kinds: kindsOfPartner(kinds ?? ["Organization", "Person"]),
				ties: ties ?? tieKinds,
				minTrips: within("minTrips", minTrips ?? 2, [1, 1000]),
				partners: ids ?? null,
			};
			const find = (page: PageRequest) => findRecurringPartners(context.run, { ...asked, ...page });
			const found = await find(pageRequest(rest));
			return {
				...connection(found),
				asOf: found.asOf,
				exportList: async (language: ScreenLanguage, { load }: Context) =>
					partnerList(await find(wholeList), { language, load }),
			};
		},
	},
	Partner: {
		entity: ({ id }: Partner, _: unknown, { load }: Context) => load.entity(id),
		tripCount: ({ encounters }: Partner) => encounters.length,
		score: ({ score, asOf }: Partner) => ({ value: score, formula: scoreFormula, asOf }),
		encounters: ({ encounters }: Partner, page: PageArguments) => {
			const { first, after } = pageRequest(page);
			const start = after === null ? 0 : encounters.findIndex(({ trip }) => trip === after) + 1;
			if (after !== null && start === 0)
				throw badInput("after is no trip of this partner. Give the id of one of its encounters.");
			return encounters.slice(start, start + first);
		},
		cities: around("cities"),
		themes: around("themes"),
		followUps: ({ around }: Partner, page: PageArguments, { load }: Context) =>
			Promise.all(
				around.followUps.slice(0, pageRequest(page).first).map(({ id }) => load.entity(id)),
			),
		followUpsOpen: ({ around }: Partner) =>
			around.followUps.filter(({ kept }) => kept !== true).length,
		followUpsKept: ({ around }: Partner) =>
			around.followUps.filter(({ kept }) => kept === true).length,
	},
	PartnerAround: {
		entity: ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id),
		own: ({ own }: { readonly own?: boolean }) => own ?? false,
	},
	Encounter: {
		trip: ({ trip }: Encounter, _: unknown, { load }: Context) => load.entity(trip),
		date: ({ date }: Encounter) => (date === "" ? null : date),
		ties: ({ kinds }: Encounter) => kinds,
		facts: ({ ties }: Encounter, _: unknown, { load }: Context) =>
			Promise.all([...new Set(ties.flatMap(({ facts }) => facts))].map((id) => load.fact(id))),
	},
};

function kindsOfPartner(kinds: readonly NodeKind[]) {
	const known = partnerKinds.filter((kind) => kinds.includes(kind));
	if (known.length < new Set(kinds).size)
		throw badInput(`kinds are ${kinds.join(", ")}; partners are ${partnerKinds.join(", ")}.`);
	return known;
}

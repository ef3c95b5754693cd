import type { PageRequest } from "#domain/answers.ts";
import type { NodeKind, ScreenLanguage } from "#domain/kinds.ts";
import type { FollowUpCounts } from "#domain/partner-follow-ups.ts";
import {
	type Encounter,
	partnerKinds,
	scoreFormula,
	type TieKind,
	type ToldEncounter,
	tieKinds,
} from "#domain/partners.ts";
import {
	findAroundPartners,
	type PartAround,
	type PartnerSurroundings,
} from "#graph/read/around-partners.ts";
import { findFollowUpCounts } from "#graph/read/follow-up-counts.ts";
import { findRecurringPartners, type Partner, type PartnerOrder } from "#graph/read/partners.ts";
import type { Run } from "#graph/session.ts";
import { batched } from "#server/batching.ts";
import type { Context } from "#server/context.ts";
import { badInput } from "#server/errors.ts";
import { type PageArguments, pageRequest, within } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { wholeList } from "#server/schema/export-list.ts";
import { partnerList } from "#server/schema/export-lists.ts";
import { type FilterArguments, lastDayArgument, tripFilter } from "#server/schema/trip-filter.ts";

interface PartnerArguments extends PageArguments, FilterArguments {
	readonly orderBy?: PartnerOrder | null;
	readonly asOf?: string | null;
	readonly kinds?: readonly NodeKind[] | null;
	readonly ties?: readonly TieKind[] | null;
	readonly minTrips?: number | null;
	readonly ids?: readonly string[] | null;
}

/** A partner of a list, with the way to what lies around it, which is read for all of the list together. */
interface ListedPartner extends Partner {
	readonly around: (part: PartAround) => Promise<PartnerSurroundings | undefined>;
	readonly followUpCounts: () => Promise<FollowUpCounts | undefined>;
}

const around =
	(part: "cities" | "themes" | "through") =>
	async ({ around }: ListedPartner) =>
		(await around(part))?.[part] ?? [];

const followUpCount =
	(state: "open" | "kept") =>
	async ({ followUpCounts }: ListedPartner) =>
		(await followUpCounts())?.[state] ?? 0;

/** An encounter with its facts, or with the partner by whom they are found. */
type ShownEncounter = ToldEncounter | (Encounter & { readonly partner: string });

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
			const found = await context.inTurn(() => find(pageRequest(rest)));
			const around = loaderAround(context.run);
			const counts = batched<Partner, FollowUpCounts>(
				(partners) => findFollowUpCounts(context.runTogether, partners),
				({ id }) => id,
			);
			const { edges, ...page } = connection(found);
			return {
				...page,
				edges: edges.map(({ cursor, node }) => ({
					cursor,
					node: {
						...node,
						around: (part) => around({ part, partner: node }),
						followUpCounts: () => counts(node),
					} satisfies ListedPartner,
				})),
				asOf: found.asOf,
				exportList: async (language: ScreenLanguage, { run, load }: Context) => {
					const whole = await find(wholeList);
					const partners = whole.items.map(({ value }) => value);
					const parts = ["cities", "themes", "followUps"] as const;
					const surroundings = await findAroundPartners(run, parts, partners);
					return partnerList(whole, surroundings, { language, load });
				},
			};
		},
	},
	Partner: {
		entity: ({ id }: Partner, _: unknown, { load }: Context) => load.entity(id),
		tripCount: ({ encounters }: Partner) => encounters.length,
		score: ({ score, asOf }: Partner) => ({
			value: toTwelveDecimals(score),
			formula: scoreFormula,
			asOf,
		}),
		encounters: ({ id, encounters }: Partner, page: PageArguments) => {
			const { first, after } = pageRequest(page);
			const start = after === null ? 0 : encounters.findIndex(({ trip }) => trip === after) + 1;
			if (after !== null && start === 0)
				throw badInput("after is no trip of this partner. Give the id of one of its encounters.");
			return encounters
				.slice(start, start + first)
				.map((encounter) => ({ ...encounter, partner: id }));
		},
		cities: around("cities"),
		themes: around("themes"),
		through: around("through"),
		followUps: async ({ around }: ListedPartner, page: PageArguments, { load }: Context) =>
			load.entities(
				((await around("followUps"))?.followUps ?? [])
					.slice(0, pageRequest(page).first)
					.map(({ id }) => id),
			),
		followUpsOpen: followUpCount("open"),
		followUpsKept: followUpCount("kept"),
	},
	PartnerAround: {
		entity: ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id),
		own: ({ own }: { readonly own?: boolean }) => own ?? false,
	},
	Encounter: {
		trip: ({ trip }: Encounter, _: unknown, { load }: Context) => load.entity(trip),
		date: ({ date }: Encounter) => (date === "" ? null : date),
		points: ({ points }: Encounter) => toTwelveDecimals(points),
		ties: ({ kinds }: Encounter) => kinds,
		facts: async (encounter: ShownEncounter, _: unknown, { load }: Context) => {
			const ties = "ties" in encounter ? encounter.ties : ((await load.ties(encounter)) ?? []);
			return load.factsOf([...new Set(ties.flatMap(({ facts }) => facts))]);
		},
	},
};

/** Reads the parts that are asked for in one tick side by side, so that the nodes that they name are loaded together too. */
function loaderAround(run: Run) {
	interface Asked {
		readonly part: PartAround;
		readonly partner: Partner;
	}
	const keyOf = (part: PartAround, id: string) => `${part}\n${id}`;
	return batched<Asked, PartnerSurroundings>(
		async (asked) => {
			const parts = [...new Set(asked.map(({ part }) => part))];
			const partners = new Map(asked.map(({ partner }) => [partner.id, partner]));
			const found = await findAroundPartners(run, parts, [...partners.values()]);
			return new Map(
				parts.flatMap((part) => [...found].map(([id, all]) => [keyOf(part, id), all] as const)),
			);
		},
		({ part, partner }) => keyOf(part, partner.id),
	);
}

/** Points are multiples of a grain that is no decimal fraction. */
const toTwelveDecimals = (points: number): number => Math.round(points * 1e12) / 1e12;

function kindsOfPartner(kinds: readonly NodeKind[]) {
	const known = partnerKinds.filter((kind) => kinds.includes(kind));
	if (known.length < new Set(kinds).size)
		throw badInput(`kinds are ${kinds.join(", ")}; partners are ${partnerKinds.join(", ")}.`);
	return known;
}

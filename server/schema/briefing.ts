import type { BriefingOutline, Change, SharedTheme } from "#domain/briefing.ts";
import { yearsBetween } from "#domain/calendar.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { tallyPartner } from "#domain/partners.ts";
import { findBriefing } from "#graph/read/briefing.ts";
import type { VisitRow } from "#graph/read/briefing-rows.ts";
import { resultsOf, tellBriefing, tellChanges } from "#graph/read/briefing-told.ts";
import type { Near } from "#graph/read/near-facts.ts";
import type { Context } from "#server/context.ts";
import {
	briefingFileName,
	leftOutOf,
	longestSection,
	writeBriefing,
} from "#server/documents/briefing.ts";
import { type DocumentFormat, toFile } from "#server/documents/files.ts";
import { badInput } from "#server/errors.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { daysArgument, lastDayArgument, unknownTheme } from "#server/schema/trip-filter.ts";

interface BriefingArguments {
	readonly place: string;
	readonly asOf?: string | null;
	readonly startDate?: string | null;
	readonly endDate?: string | null;
	readonly themes?: readonly string[] | null;
	readonly theme?: string | null;
}

type VisitOutline = BriefingOutline["visits"][number];
type AskedContact = BriefingOutline["contacts"][number] & Pick<BriefingOutline, "asOf">;

interface DocumentArguments {
	readonly format?: DocumentFormat | null;
	readonly language?: ScreenLanguage | null;
}

const start =
	<Key extends "visits" | "themes">(key: Key) =>
	(briefing: BriefingOutline, page: PageArguments) =>
		briefing[key].slice(0, pageRequest(page).first);
const count = (key: "visits" | "contacts" | "promises") => (briefing: BriefingOutline) =>
	briefing[key].length;

const node = (id: string | null, { load }: Context) => (id === null ? null : load.entity(id));
const entity = ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id);

/** What to know before a trip, by id until a node is asked for, and as a document. */
export const briefingResolvers = {
	Query: {
		briefing: async (_: unknown, given: BriefingArguments, { runTogether, inTurn }: Context) => {
			const asOf = lastDayArgument("asOf", given.asOf);
			const travel = travelDates(given);
			const themes = [...(given.themes ?? []), ...(given.theme == null ? [] : [given.theme])];
			const found = await inTurn(() =>
				findBriefing(runTogether, {
					place: given.place,
					themes,
					asOf: asOf ?? travel?.start ?? null,
					travel,
				}),
			);
			if (found.outline) return found.outline;
			if (found.unknown === "theme") throw unknownTheme(found.theme);
			throw badInput(
				`No city or country is called "${given.place.slice(0, 80)}". Give an id such as country:NO or a name; search with kinds: [City, Country] finds them.`,
			);
		},
	},
	Briefing: {
		place: ({ place }: BriefingOutline, _: unknown, context: Context) => node(place, context),
		visitCount: count("visits"),
		visits: start("visits"),
		contactCount: count("contacts"),
		contacts: ({ contacts, asOf }: BriefingOutline, page: PageArguments) =>
			contacts.slice(0, pageRequest(page).first).map((contact) => ({ ...contact, asOf })),
		others: ({ others, country }: BriefingOutline, page: PageArguments) =>
			others.slice(0, pageRequest(page).first).map((other) => ({ ...other, country })),
		promiseCount: count("promises"),
		promises: ({ promises, asOf }: BriefingOutline, page: PageArguments) =>
			promises.slice(0, pageRequest(page).first).map((promise) => ({ ...promise, asOf })),
		themes: start("themes"),
		diplomaticPosts: ({ posts }: BriefingOutline, _: unknown, { load }: Context) =>
			load.entities(posts.map(({ id }) => id)),
		changes: ({ changes }: BriefingOutline, page: PageArguments, { runTogether }: Context) =>
			tellChanges(runTogether, changes.slice(0, pageRequest(page).first)),
		document: async (
			outline: BriefingOutline,
			{ format, language }: DocumentArguments,
			{ runTogether, load, inTurn }: Context,
		) => {
			const inLanguage = language ?? "nl";
			const [shown, place] = await Promise.all([
				inTurn(() => tellBriefing(runTogether, outline, longestSection)),
				load.entity(outline.place),
			]);
			const written = await writeBriefing({ whole: outline, shown }, inLanguage, load);
			const name = briefingFileName(outline, place?.name ?? "", inLanguage);
			const file = await toFile(written, format ?? "markdown", name);
			return { ...file, leftOut: leftOutOf(outline) };
		},
	},
	Visit: {
		trip: ({ trip }: VisitOutline, _: unknown, context: Context) => node(trip, context),
		date: ({ date }: VisitOutline) => (date === "" ? null : date),
		purpose: async ({ trip }: VisitOutline, _: unknown, { load }: Context) =>
			(await load.visit(trip))?.purpose ?? null,
		purposeFacts: async ({ trip }: VisitOutline, _: unknown, { load }: Context) =>
			load.factsOf((await load.visit(trip))?.purposeFacts ?? []),
		travellers: async ({ trip }: VisitOutline, _: unknown, { load }: Context) =>
			(await load.visit(trip))?.travellers ?? [],
		results: async ({ trip }: VisitOutline, _: unknown, { load }: Context) => {
			const visit = await load.visit(trip);
			return visit ? resultsOf(await load.content(visit.report)) : [];
		},
	},
	Traveller: {
		facts: ({ facts }: VisitRow["travellers"][number], _: unknown, { load }: Context) =>
			load.factsOf(facts),
	},
	BriefingContact: {
		entity,
		post: async ({ id }: AskedContact, _: unknown, { load }: Context) =>
			(await load.newestFunction(id))?.post ?? null,
		organization: async ({ id }: AskedContact, _: unknown, { load }: Context) =>
			(await load.newestFunction(id))?.organization ?? null,
		functionDate: async ({ id }: AskedContact, _: unknown, { load }: Context) =>
			(await load.newestFunction(id))?.date || null,
		functionAge: async ({ id, asOf }: AskedContact, _: unknown, { load }: Context) => {
			const date = (await load.newestFunction(id))?.date;
			return date && asOf ? yearsBetween(date, asOf) : null;
		},
		functionFacts: async ({ id }: AskedContact, _: unknown, { load }: Context) =>
			load.factsOf((await load.newestFunction(id))?.facts ?? []),
		encounters: async (
			{ id, trips, asOf }: AskedContact,
			page: PageArguments,
			{ load }: Context,
		) => {
			const told = trips.map(async ({ trip, date, kinds }) => {
				const ties = (await load.ties({ partner: id, trip, kinds })) ?? [];
				return { trip, date, kinds, ties };
			});
			const { encounters } = tallyPartner(await Promise.all(told), asOf);
			return encounters.slice(0, pageRequest({ first: 10, ...page }).first);
		},
	},
	BriefingTheme: {
		theme: ({ id }: SharedTheme, _: unknown, context: Context) => node(id, context),
		elsewhere: async ({ id, trips }: SharedTheme, _: unknown, { load }: Context) =>
			((await load.entity(id))?.tripCount ?? trips) - trips,
		facts: ({ facts }: SharedTheme, _: unknown, { load }: Context) => load.factsOf(facts),
	},
	BriefingOther: {
		entity,
		through: ({ through }: Near, _: unknown, context: Context) => node(through, context),
		facts: async (other: Near, _: unknown, { load }: Context) =>
			load.factsOf((await load.nearFacts(other)) ?? []),
	},
	BriefingChange: {
		entity: ({ id }: Change, _: unknown, context: Context) => node(id, context),
	},
};

/** The days of the trip that is being prepared; refuses an end before the start or without one. */
function travelDates({ startDate, endDate }: BriefingArguments): BriefingOutline["travel"] {
	const start = daysArgument("startDate", startDate);
	const end = daysArgument("endDate", endDate) ?? start;
	if (start === null || end === null) {
		if (end !== null)
			throw badInput("endDate is given and startDate isn't. Give both, or startDate alone.");
		return null;
	}
	if (end.last < start.first)
		throw badInput(`endDate is "${endDate}", before startDate "${startDate}". Give a later day.`);
	return { start: start.first, end: end.last };
}

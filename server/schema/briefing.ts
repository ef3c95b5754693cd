import type {
	Briefing,
	BriefingOutline,
	Change,
	Contact,
	Other,
	SharedTheme,
	Visit,
} from "#domain/briefing.ts";
import { yearsBetween } from "#domain/calendar.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { findBriefing } from "#graph/read/briefing.ts";
import { findPlace } from "#graph/read/briefing-rows.ts";
import { tellBriefing, tellChanges, tellContacts, tellVisits } from "#graph/read/briefing-told.ts";
import { tellPromises } from "#graph/read/promises.ts";
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
import { daysArgument, knownTheme, lastDayArgument } from "#server/schema/trip-filter.ts";

interface BriefingArguments {
	readonly place: string;
	readonly asOf?: string | null;
	readonly startDate?: string | null;
	readonly endDate?: string | null;
	readonly themes?: readonly string[] | null;
	readonly theme?: string | null;
}

interface DocumentArguments {
	readonly format?: DocumentFormat | null;
	readonly language?: ScreenLanguage | null;
}

const start =
	<Key extends "others" | "themes">(key: Key) =>
	(briefing: BriefingOutline, page: PageArguments) =>
		briefing[key].slice(0, pageRequest(page).first);
const count = (key: "visits" | "contacts" | "others" | "promises") => (briefing: BriefingOutline) =>
	briefing[key].length;

const node = (id: string | null, { load }: Context) => (id === null ? null : load.entity(id));
const factsOf = (ids: readonly string[], { load }: Context) =>
	Promise.all(ids.map((id) => load.fact(id)));
const entity = ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id);

/** What to know before a trip, by id until a node is asked for, and as a document. */
export const briefingResolvers = {
	Query: {
		briefing: async (_: unknown, given: BriefingArguments, { run }: Context) => {
			const asOf = lastDayArgument("asOf", given.asOf);
			const travel = travelDates(given);
			const themes = [...(given.themes ?? []), ...(given.theme == null ? [] : [given.theme])];
			const [place, ...choices] = await Promise.all([
				findPlace(run, given.place),
				...themes.map((theme) => knownTheme(theme, run)),
			]);
			if (place === null)
				throw badInput(
					`No city or country is called "${given.place.slice(0, 80)}". Give an id such as country:NO or a name; search with kinds: [City, Country] finds them.`,
				);
			return findBriefing(run, {
				place,
				themes: choices.length === 0 ? null : [...new Set(choices.flatMap(({ ids }) => ids))],
				asOf: asOf ?? travel?.start ?? null,
				travel,
			});
		},
	},
	Briefing: {
		place: ({ place }: BriefingOutline, _: unknown, context: Context) => node(place, context),
		visitCount: count("visits"),
		visits: ({ visits }: BriefingOutline, page: PageArguments, { run }: Context) =>
			tellVisits(run, visits.slice(0, pageRequest(page).first)),
		contactCount: count("contacts"),
		contacts: async (
			{ contacts, asOf }: BriefingOutline,
			page: PageArguments,
			{ run }: Context,
		) => {
			const told = await tellContacts(run, contacts.slice(0, pageRequest(page).first), asOf);
			return told.map((contact) => ({ ...contact, asOf }));
		},
		otherCount: count("others"),
		others: start("others"),
		promiseCount: count("promises"),
		promises: ({ promises, asOf }: BriefingOutline, page: PageArguments, { run }: Context) =>
			tellPromises(run, promises.slice(0, pageRequest(page).first), asOf),
		themes: start("themes"),
		diplomaticPosts: ({ posts }: BriefingOutline, _: unknown, { load }: Context) =>
			Promise.all(posts.map(({ id }) => load.entity(id))),
		changes: ({ changes }: BriefingOutline, page: PageArguments, { run }: Context) =>
			tellChanges(run, changes.slice(0, pageRequest(page).first)),
		document: async (
			outline: BriefingOutline,
			{ format, language }: DocumentArguments,
			{ run, load }: Context,
		) => {
			const inLanguage = language ?? "nl";
			const [shown, place] = await Promise.all([
				tellBriefing(run, outline, longestSection),
				load.entity(outline.place),
			]);
			const written = await writeBriefing({ whole: outline, shown }, inLanguage, load);
			const name = briefingFileName(outline, place?.name ?? "", inLanguage);
			const file = await toFile(written, format ?? "markdown", name);
			return { ...file, leftOut: leftOutOf(outline) };
		},
	},
	Visit: {
		trip: ({ trip }: Visit, _: unknown, context: Context) => node(trip, context),
		date: ({ date }: Visit) => (date === "" ? null : date),
		purposeFacts: ({ purposeFacts }: Visit, _: unknown, context: Context) =>
			factsOf(purposeFacts, context),
	},
	Traveller: {
		person: entity,
		facts: ({ facts }: Visit["travellers"][number], _: unknown, context: Context) =>
			factsOf(facts, context),
	},
	BriefingContact: {
		entity,
		post: ({ post }: Contact, _: unknown, context: Context) => node(post, context),
		organization: ({ organization }: Contact, _: unknown, context: Context) =>
			node(organization, context),
		functionDate: ({ functionDate }: Contact) => functionDate || null,
		functionAge: ({ functionDate, asOf }: Contact & Pick<Briefing, "asOf">) =>
			functionDate && asOf ? yearsBetween(functionDate, asOf) : null,
		functionFacts: ({ functionFacts }: Contact, _: unknown, context: Context) =>
			factsOf(functionFacts, context),
		encounters: ({ encounters }: Contact, page: PageArguments) =>
			encounters.slice(0, pageRequest({ first: 10, ...page }).first),
	},
	BriefingTheme: {
		theme: ({ id }: SharedTheme, _: unknown, context: Context) => node(id, context),
		elsewhere: async ({ id, trips }: SharedTheme, _: unknown, { load }: Context) =>
			((await load.entity(id))?.tripCount ?? trips) - trips,
		facts: ({ facts }: SharedTheme, _: unknown, context: Context) => factsOf(facts, context),
	},
	BriefingOther: {
		entity,
		through: ({ through }: Other, _: unknown, context: Context) => node(through, context),
		facts: ({ facts }: Other, _: unknown, context: Context) => factsOf(facts, context),
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

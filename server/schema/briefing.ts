import type { Briefing, Change, Contact, Other, Visit } from "#domain/briefing.ts";
import { yearsBetween } from "#domain/calendar.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { findBriefing } from "#graph/read/briefing.ts";
import { findPlace } from "#graph/read/briefing-rows.ts";
import type { Context } from "#server/context.ts";
import { writeBriefing } from "#server/documents/briefing.ts";
import { toHtml } from "#server/documents/html.ts";
import { toMarkdown } from "#server/documents/markdown.ts";
import { badInput } from "#server/errors.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { lastDayArgument, tripFilter } from "#server/schema/trip-filter.ts";

interface BriefingArguments {
	readonly place: string;
	readonly asOf?: string | null;
	readonly theme?: string | null;
}

interface DocumentArguments {
	readonly format?: "markdown" | "html" | null;
	readonly language?: ScreenLanguage | null;
}

const start =
	<Key extends "visits" | "contacts" | "others" | "promises" | "themes" | "changes">(key: Key) =>
	(briefing: Briefing, page: PageArguments) =>
		briefing[key].slice(0, pageRequest(page).first);
const count = (key: "visits" | "contacts" | "others" | "promises") => (briefing: Briefing) =>
	briefing[key].length;

const node = (id: string | null, { load }: Context) => (id === null ? null : load.entity(id));
const factsOf = (ids: readonly string[], { load }: Context) =>
	Promise.all(ids.map((id) => load.fact(id)));
const entity = ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id);

/** What to know before a trip, by id until a node is asked for, and as a document. */
export const briefingResolvers = {
	Query: {
		briefing: async (_: unknown, { place, asOf, theme }: BriefingArguments, context: Context) => {
			const [found, { themes }] = await Promise.all([
				findPlace(context.run, place),
				tripFilter({ theme: theme ?? null }, context),
			]);
			if (found === null)
				throw badInput(
					`No city or country is called "${place.slice(0, 80)}". Give an id such as country:NO or a name; search with kinds: [City, Country] finds them.`,
				);
			return {
				...(await findBriefing(context.run, {
					place: found,
					themes,
					asOf: lastDayArgument("asOf", asOf),
				})),
			};
		},
	},
	Briefing: {
		place: ({ place }: Briefing, _: unknown, context: Context) => node(place, context),
		visitCount: count("visits"),
		visits: start("visits"),
		contactCount: count("contacts"),
		contacts: ({ contacts, asOf }: Briefing, page: PageArguments) =>
			contacts.slice(0, pageRequest(page).first).map((contact) => ({ ...contact, asOf })),
		otherCount: count("others"),
		others: start("others"),
		promiseCount: count("promises"),
		promises: start("promises"),
		themes: start("themes"),
		diplomaticPosts: ({ posts }: Briefing, _: unknown, { load }: Context) =>
			Promise.all(posts.map((id) => load.entity(id))),
		changes: start("changes"),
		document: async (
			briefing: Briefing,
			{ format, language }: DocumentArguments,
			{ load }: Context,
		) => {
			const written = await writeBriefing(briefing, language ?? "nl", load);
			return format === "html" ? toHtml(written) : toMarkdown(written);
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
	BriefingOther: {
		entity,
		through: ({ through }: Other, _: unknown, context: Context) => node(through, context),
		facts: ({ facts }: Other, _: unknown, context: Context) => factsOf(facts, context),
	},
	BriefingChange: {
		entity: ({ id }: Change, _: unknown, context: Context) => node(id, context),
	},
};

import type { EventMention, OrganizationMention } from "../mention.ts";
import { inOrder, within } from "../within.ts";

const byPlace =
	/^organization\.(?:agent|subject|met|list|entry|entry-head|repeat|signs|register-extended|closing-noun-weak)$/u;

/** The bodies without those that only their place in a sentence shows and that are an event's name, or a part of it. */
export function bodiesOutsideEvents(
	organizations: readonly OrganizationMention[],
	events: readonly EventMention[],
): readonly OrganizationMention[] {
	const named = inOrder(events);
	const doubted = new Set<string>();
	for (const { start, end } of named)
		for (const body of within(organizations, start, end))
			if (byPlace.test(body.rule)) doubted.add(body.name);
	return doubted.size === 0
		? organizations
		: organizations.filter(({ name, rule }) => !doubted.has(name) || !byPlace.test(rule));
}

/** The events without those that are only a part of a known body's name ("Congres van Lokale en Regionale Overheden"), or not attended and the name of a body: "een bestuurslid van het European Youth Forum". */
export function eventsOutsideBodies(
	events: readonly EventMention[],
	organizations: readonly OrganizationMention[],
): readonly EventMention[] {
	const bodies = new Map(organizations.map((body) => [`${body.start} ${body.end}`, body]));
	const known = organizations.filter(({ rule }) => rule === "organization.register");
	const parts = (start: number, end: number): boolean =>
		known.some(
			(body) => body.start <= start && body.end >= end && body.end - body.start > end - start,
		);
	return events.filter(
		({ role, year, start, end }) =>
			!parts(start, end) &&
			!opensBody(bodies.get(`${start} ${end}`)) &&
			(year !== null || !isBody(bodies.get(`${start} ${end}`), role)),
	);
}

/** A body of an event's name; where that was attended only one that the text gives a second name in brackets: "de conferentie van Efus (European Forum for Urban Security)". */
const isBody = (body: OrganizationMention | undefined, role: EventMention["role"]): boolean =>
	body !== undefined &&
	(role !== "attended" || body.aliases.some((alias) => /^\p{Lu}\S*$/u.test(alias)));

/** "Fondazione Matera-Basilicata 2019": a noun of bodies opens it, whatever year is in its name. */
const opensBody = (body: OrganizationMention | undefined): boolean =>
	body?.rule === "organization.opening-noun";

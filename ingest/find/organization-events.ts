import type { EventMention, OrganizationMention } from "./mention.ts";
import { inOrder, within } from "./within.ts";

const byPlace = /^organization\.(?:agent|subject|met|list|entry|entry-head|repeat)$/u;

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

/** The events without those that were not attended and are the name of a body: "een bestuurslid van het European Youth Forum". */
export function eventsOutsideBodies(
	events: readonly EventMention[],
	organizations: readonly OrganizationMention[],
): readonly EventMention[] {
	const bodies = new Set(organizations.map(({ start, end }) => `${start} ${end}`));
	return events.filter(
		({ role, year, start, end }) =>
			role === "attended" || year !== null || !bodies.has(`${start} ${end}`),
	);
}

import type { ReportContent } from "#domain/answers.ts";
import type { Briefing, BriefingOutline, Visit } from "#domain/briefing.ts";
import { tallyPartner } from "#domain/partners.ts";
import type { Span } from "#domain/report.ts";
import { findNewestFunctions, findVisitRows } from "#graph/read/briefing-rows.ts";
import { findTies, tiedKey } from "#graph/read/encounters.ts";
import { nameOwners } from "#graph/read/follow-ups.ts";
import { findNearFacts, type Near, nearKey } from "#graph/read/near-facts.ts";
import { tellPromises } from "#graph/read/promises.ts";
import { findReportContents } from "#graph/read/report.ts";
import type { Run } from "#graph/session.ts";

/** A briefing with the first items of each part told, at most so many. */
export async function tellBriefing(
	run: Run,
	outline: BriefingOutline,
	longest: number,
): Promise<Briefing> {
	const { asOf, country, themes } = outline;
	const first = <Item>(items: readonly Item[]) => items.slice(0, longest);
	const others = first(outline.others);
	const near = [...others, ...outline.posts.map(({ id }) => ({ id, through: null }))].map(
		(one) => ({ ...one, country }),
	);
	const [visits, contacts, promises, changes, facts] = await Promise.all([
		tellVisits(run, first(outline.visits)),
		tellContacts(run, first(outline.contacts), asOf),
		tellFollowUps(run, first(outline.promises), asOf),
		tellChanges(run, first(outline.changes)),
		findNearFacts(run, near),
	]);
	const factsOf = (one: Omit<Near, "country">) => facts.get(nearKey({ ...one, country })) ?? [];
	return {
		...outline,
		visits,
		contacts,
		others: others.map((other) => ({ ...other, facts: factsOf(other) })),
		promises,
		themes: first(themes),
		posts: outline.posts.map(({ id }) => ({ id, facts: factsOf({ id, through: null }) })),
		changes,
	};
}

async function tellFollowUps(
	run: Run,
	promises: BriefingOutline["promises"],
	asOf: string | null,
): Promise<Briefing["promises"]> {
	const owned = await nameOwners(run, promises);
	return tellPromises(
		run,
		owned.map(({ behind: _, ...promise }) => promise),
		asOf,
	);
}

/** These visits with goal, party and what the report says that they brought. */
async function tellVisits(
	run: Run,
	visits: BriefingOutline["visits"],
): Promise<Briefing["visits"]> {
	if (visits.length === 0) return [];
	const rows = await findVisitRows(
		run,
		visits.map(({ trip }) => trip),
	);
	const reports = [...rows.values()].map(({ report }) => report);
	const contents = await findReportContents(run, [...new Set(reports)]);
	return visits.flatMap(({ trip }): readonly Visit[] => {
		const row = rows.get(trip);
		if (row === undefined) return [];
		const travellers = row.travellers.map(({ person, facts }) => ({ id: person.id, facts }));
		return [{ ...row, travellers, results: resultsOf(contents.get(row.report)) }];
	});
}

/** What a report says that its trip brought. */
export function resultsOf(report: ReportContent | undefined): Visit["results"] {
	return (report?.sections ?? [])
		.filter(({ role }) => role === "results")
		.map((section) => withoutHeading(section, report?.content ?? ""))
		.filter(({ text }) => text !== "");
}

/** The words of a section below its heading, with their place. */
function withoutHeading(
	{ start, end, heading }: Span & { readonly heading: string },
	content: string,
): Visit["results"][number] {
	const whole = content.slice(start, end);
	const lead = whole.length - whole.trimStart().length;
	const below = whole.startsWith(heading, lead) ? lead + heading.length : lead;
	const rest = whole.slice(below);
	const from = start + below + rest.length - rest.trimStart().length;
	const text = rest.trim();
	return { start: from, end: from + text.length, text };
}

/** These contacts with the function that the newest report tells, and what ties them to each visit. */
async function tellContacts(
	run: Run,
	contacts: BriefingOutline["contacts"],
	asOf: string | null,
): Promise<Briefing["contacts"]> {
	const [functions, ties] = await Promise.all([
		findNewestFunctions(
			run,
			contacts.map(({ id }) => id),
		),
		findTies(
			run,
			contacts.flatMap(({ id, trips }) =>
				trips.map(({ trip, kinds }) => ({ partner: id, trip, kinds })),
			),
		),
	]);
	return contacts.map((contact) => {
		const told = functions.get(contact.id);
		const trips = contact.trips.map((trip) => ({
			...trip,
			ties: ties.get(tiedKey({ partner: contact.id, ...trip })) ?? [],
		}));
		return {
			...contact,
			post: told?.post?.id ?? null,
			organization: told?.organization?.id ?? null,
			functionDate: told?.date ?? null,
			functionFacts: told?.facts ?? [],
			encounters: tallyPartner(trips, asOf).encounters,
		};
	});
}

/** These changes with the facts that say so. */
export async function tellChanges(
	run: Run,
	changes: BriefingOutline["changes"],
): Promise<Briefing["changes"]> {
	const keyOf = ({ id, encounter: { trip, kinds } }: BriefingOutline["changes"][number]) => ({
		partner: id,
		trip,
		kinds,
	});
	const ties = await findTies(run, changes.map(keyOf));
	return changes.map((change) => ({
		...change,
		encounter: { ...change.encounter, ties: ties.get(tiedKey(keyOf(change))) ?? [] },
	}));
}

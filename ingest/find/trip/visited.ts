import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";
import type { Document, Section } from "#ingest/document.ts";
import { officeBehind } from "#ingest/languages/nl/places.ts";
import {
	heldAgainst,
	onTheWayField,
	originBefore,
	routeBefore,
	routeBehind,
	travelsOn,
	travelsTo,
} from "#ingest/languages/nl/trip-visited.ts";
import type { OrganizationMention, PlaceMention } from "../mention.ts";
import { inOrder, sectionsByTrip, within } from "../within.ts";
import { findHome } from "./home.ts";
import { isPartOf, isVisited, type PlaceKind } from "./stays.ts";
import { atBodies, inNamesOfPlaces, inProgramme, leadIns, type Visit } from "./visited-lists.ts";

/** The key of a town within a trip, as in the set of `visitedCities`. */
export function visitKey(trip: number, place: Pick<PlaceMention, "name" | "country">): string {
	return `${trip} ${foldName(place.name)}|${place.country ?? ""}`;
}

/** The keys (see `visitKey`) of the towns that the party visited; all others are only mentioned. */
export function visitedCities(
	document: Document,
	places: readonly PlaceMention[],
): ReadonlySet<string> {
	const visits = found.get(places) ?? findVisits(document, places, findHome(document, places, []));
	return new Set(visits.map(({ trip, place }) => visitKey(trip, place)));
}

/** The visited towns in the order of the answer on places, then of title and purpose; one visit a town. */
export function findVisits(
	document: Document,
	places: readonly PlaceMention[],
	home: string | null = null,
	organizations: readonly OrganizationMention[] = [],
): readonly Visit[] {
	const visits = readVisits(document, { places, home, organizations });
	found.set(places, visits);
	return visits;
}

/** The visits that these places gave: trips and cities ask for the same ones. */
const found = new WeakMap<readonly PlaceMention[], readonly Visit[]>();

function readVisits(
	document: Document,
	context: {
		readonly places: readonly PlaceMention[];
		readonly home: string | null;
		readonly organizations: readonly OrganizationMention[];
	},
): readonly Visit[] {
	const { places, home } = context;
	const organizations = inOrder(context.organizations);
	const visits: Visit[] = [];
	const away = inOrder(places).filter((place) => place.name !== home || place.country !== "NL");
	for (const [trip, sections] of sectionsByTrip(document).entries()) {
		const title = inSections(document, sections.filter(isTitle), away, "title");
		const told = document.unstructured
			? [...running(document, sections, away), ...title]
			: inAnswers(document, sections, away, title);
		const found = { away, told, organizations };
		const main = mainTown(document, sections, found) ?? mainTown(document, sections, found, true);
		const all = main === null ? told : [main, ...told];
		const seen = new Set<string>();
		const abroad = all.some(({ place }) => place.country !== "NL");
		const named = inNamesOfPlaces(document, sections, away);
		for (const visit of [...all, ...named, ...atBodies(document, sections, found)]) {
			const key = visitKey(trip, visit.place);
			if (seen.has(key)) continue;
			seen.add(key);
			// On the way abroad: "nachttrein Amsterdam-Basel".
			if (abroad && visit.place.country === "NL" && (!visit.sure || isOnRoute(document, visit)))
				continue;
			visits.push({ ...visit, trip });
		}
	}
	return visits;
}

/** "Amsterdam – Lusaka – Amsterdam": where a route begins or ends. */
function isOnRoute({ text }: Document, { place: { start, end } }: Visit): boolean {
	return (
		routeBehind.test(text.slice(end, end + 4)) || routeBefore.test(text.slice(start - 3, start))
	);
}

/** The answer on places, else a programme; then the purpose, the title, and where these are silent the text. */
function inAnswers(
	document: Document,
	sections: readonly Section[],
	away: readonly PlaceMention[],
	title: readonly Visit[],
): Visit[] {
	const places = sections.filter(({ role }) => role === "places");
	const answered = inSections(document, places, away, "answer");
	const purposes = sections.filter(({ role }) => role === "purpose");
	const purpose = inSections(document, purposes, away, "text");
	const rows = answered.length > 0 ? [] : inProgramme(sections, away);
	const rest = sections.filter((section) => tells.has(section.role) && !isTitle(section));
	const besides = inSections(document, rest, away, "text");
	const led = places.length > 0 ? [] : leadIns(document, sections, away);
	const found = [...answered, ...rows, ...purpose, ...title, ...besides, ...led];
	return found.length > 0 ? found : running(document, sections, away);
}

/** Sections that tell what the party did, where the question isn't on places. */
const tells: ReadonlySet<string> = new Set(["other", "party", "duration"]);

/**
 * The town that the report is about, where its answer on places names only buildings: it is named or is a
 * body's seat more often than any other town (`inNames`: or stands more often in names of bodies), and no question but that on follow-ups denies it.
 */
function mainTown(
	document: Document,
	sections: readonly Section[],
	found: {
		readonly away: readonly PlaceMention[];
		readonly told: readonly Visit[];
		readonly organizations: readonly OrganizationMention[];
	},
	inNames = false,
): Visit | null {
	const { away, told, organizations } = found;
	const [start, end] = [sections[0]?.start ?? 0, sections.at(-1)?.end ?? 0];
	const passed = new Set<string>();
	const named = within(away, start, end).filter(({ name, country, start: at, end: behind }) => {
		const before = document.text.slice(Math.max(0, at - 40), at);
		const after = document.text.slice(behind, behind + 60);
		if (travelsTo.test(before) && travelsOn.test(after)) passed.add(name);
		// "We aten met Haapsalu: wethouder Ene Raud kwam over."
		if (before.endsWith(" met ") && officeBehind.test(after)) passed.add(name);
		return country !== "NL" && !originBefore.test(before) && !heldAgainst.test(before);
	});
	const counts = new Map<string, number>();
	const count = (name: string | null): void => {
		if (name !== null && !passed.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	};
	for (const { name } of named) count(name);
	for (const { city, country } of within(organizations, start, end))
		if (country !== "NL") count(city);
	if (inNames) {
		const stayed = named.filter(({ name }) => !passed.has(name));
		countInNames(document.text.slice(start, end), stayed, counts);
	}
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	if (first === undefined || told.some(({ sure, place }) => sure && place.name === first[0]))
		return null;
	const answered = told.some(({ sure }) => sure);
	const [town, times] = first;
	const others = (second?.[1] ?? 0) * (answered ? 2 : 1.5);
	const asked = sections.filter((section) => section.role === "purpose" || isTitle(section));
	const aimed = asked.flatMap((section) =>
		within(named, section.start, section.end).map((place) => ({ place, section })),
	);
	const [aim] = aimed;
	const only = new Set(aimed.map(({ place }) => place.name)).size === 1;
	if (!answered && only && aim !== undefined) return { trip: 0, sure: false, ...aim };
	if (times < Math.max(others, answered ? 3 : 2)) return null;
	for (const section of answered ? asked : sections) {
		const place = within(named, section.start, section.end).find(({ name }) => name === town);
		if (place !== undefined && section.role !== "followups")
			return { trip: 0, place, section, sure: false };
	}
	return null;
}

/** Names of bodies hold a town too, "Wirtschaftsförderung Dortmund": each town counts as often as its name stands there at all. */
function countInNames(
	text: string,
	named: readonly PlaceMention[],
	counts: Map<string, number>,
): void {
	for (const { name, surface, form } of named) {
		if (form !== "name") continue;
		const times = text.split(surface).length - 1;
		counts.set(name, Math.max(times, counts.get(name) ?? 0));
	}
}

function isTitle(section: Section): boolean {
	return section.headingSpan === null && section.role === "other" && section.blocks.length < 5;
}

/** A line above the report names the trip; a paragraph there tells of it. */
function isTitleLine({ text }: Document, { start, end }: Span): boolean {
	return end - start < 140 && !text.slice(start, end).trimEnd().endsWith(".");
}

/** Where no question asks for places: lead-ins such as "In Bremen:", then the text as a whole. */
function running(
	document: Document,
	sections: readonly Section[],
	places: readonly PlaceMention[],
): Visit[] {
	const told = sections.filter(
		({ role }) =>
			role !== "followups" && (document.unstructured || role === "contacts" || role === "other"),
	);
	return inSections(document, told, places, "text");
}

function inSections(
	document: Document,
	sections: readonly Section[],
	places: readonly PlaceMention[],
	kind: PlaceKind,
): Visit[] {
	const visits: Visit[] = [];
	for (const section of sections) {
		const named = within(places, section.start, section.end);
		const heading = section.headingSpan;
		if (named.length === 0) continue;
		if (heading && onTheWayField.test(document.text.slice(heading.start, heading.end))) continue;
		for (const block of section.blocks) {
			const told = kind === "title" && !isTitleLine(document, block) ? "text" : kind;
			for (const sentence of within(named, block.start, block.end).length > 0
				? block.sentences
				: []) {
				for (const place of within(named, sentence.start, sentence.end)) {
					if (told === "answer" && isPartOf(document.text, place, named)) continue;
					if (isVisited(document.text, { kind: told, sentence, place }))
						visits.push({ trip: 0, place, section, sure: kind === "answer" });
				}
			}
		}
	}
	return visits;
}

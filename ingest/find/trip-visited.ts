import { foldName } from "#domain/names.ts";
import type { Document, Section } from "#ingest/document.ts";
import { programmeHeading } from "#ingest/languages/nl/trip-visited.ts";
import type { PlaceMention } from "./mention.ts";
import { findHome } from "./trip-home.ts";
import { isVisited, type PlaceKind } from "./trip-stays.ts";
import { inOrder, sectionsByTrip, within } from "./within.ts";

/** A town that the party visited, where the text says so first. */
export interface Visit {
	readonly trip: number;
	readonly place: PlaceMention;
	readonly section: Section;
	readonly sure: boolean;
}

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
): readonly Visit[] {
	const visits = readVisits(document, places, home);
	found.set(places, visits);
	return visits;
}

/** The visits that these places gave: trips and cities ask for the same ones. */
const found = new WeakMap<readonly PlaceMention[], readonly Visit[]>();

function readVisits(
	document: Document,
	places: readonly PlaceMention[],
	home: string | null,
): readonly Visit[] {
	const visits: Visit[] = [];
	const away = inOrder(places).filter((place) => place.name !== home || place.country !== "NL");
	for (const [trip, sections] of sectionsByTrip(document).entries()) {
		const answered = inSections(
			document,
			sections.filter(({ role }) => role === "places"),
			away,
			"answer",
		);
		const title = inSections(document, sections.filter(isTitle), away, "title");
		const purpose = inSections(
			document,
			sections.filter(({ role }) => role === "purpose"),
			away,
			"text",
		);
		const rows = answered.length > 0 ? [] : inProgramme(sections, away);
		const programme = inSections(document, sections.filter(isProgramme), away, "text");
		const found = [
			...answered,
			...rows,
			...programme,
			...purpose,
			...(answered.length > 0 ? [] : title),
		];
		const all =
			found.length > 0 || title.length > 0
				? [...found, ...title]
				: running(document, sections, away);
		const seen = new Set<string>();
		for (const visit of [...all, ...inNamesOfPlaces(document, sections, away)]) {
			const key = visitKey(trip, visit.place);
			if (seen.has(key)) continue;
			seen.add(key);
			visits.push({ ...visit, trip });
		}
	}
	return visits;
}

/** "Austin Convention Center" on the list of places: the town in the name was visited, if the report names it elsewhere. */
function inNamesOfPlaces(
	document: Document,
	sections: readonly Section[],
	places: readonly PlaceMention[],
): Visit[] {
	const visits: Visit[] = [];
	const [start, end] = [sections[0]?.start ?? 0, sections.at(-1)?.end ?? 0];
	const named = new Map<string, PlaceMention>();
	for (const place of within(places, start, end))
		if (place.form === "name") named.set(place.surface, place);
	for (const section of sections) {
		if (section.role !== "places") continue;
		const answer = document.text.slice(section.headingSpan?.end ?? section.start, section.end);
		for (const [surface, place] of named) {
			const at = answer.indexOf(surface);
			if (
				at < 0 ||
				within(places, section.start, section.end).some(({ name }) => name === place.name)
			)
				continue;
			if (
				!/^\s(?:\p{Lu}\p{L}+\s)*(?:Cent\p{L}+|City|Hall|Stadium|Arena|Museum|Expo|Fair|Haven|Port|Harbou?r|Airport|House)/u.test(
					answer.slice(at + surface.length),
				)
			)
				continue;
			visits.push({ trip: 0, place, section, sure: false });
		}
	}
	return visits;
}

function isProgramme(section: Section): boolean {
	return section.role === "other" && programmeHeading.test(section.heading);
}

function isTitle(section: Section): boolean {
	return section.headingSpan === null && section.role === "other" && section.blocks.length < 5;
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

/** Places in the rows of a programme: a table with a column for the day or the place. */
function inProgramme(sections: readonly Section[], places: readonly PlaceMention[]): Visit[] {
	const visits: Visit[] = [];
	for (const section of sections) {
		for (const block of section.blocks) {
			const column = block.columns.findIndex((caption) =>
				/^(?:plaats|stad|locatie|waar|place|city)/i.test(caption),
			);
			const dated = block.columns.some((caption) =>
				/^(?:dag|datum|wanneer|day|date|tijd)/i.test(caption),
			);
			const cell = block.cells[column];
			if (!dated || cell === undefined) continue;
			for (const place of within(places, cell.start, cell.end))
				visits.push({ trip: 0, place, section, sure: true });
		}
	}
	return visits;
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
		if (named.length === 0) continue;
		for (const block of section.blocks) {
			for (const sentence of within(named, block.start, block.end).length > 0
				? block.sentences
				: []) {
				for (const place of within(named, sentence.start, sentence.end)) {
					if (isVisited(document.text, { kind, sentence, place }))
						visits.push({ trip: 0, place, section, sure: kind === "answer" });
				}
			}
		}
	}
	return visits;
}

import type { Document, Section } from "#ingest/document.ts";
import { otherTownNames } from "#ingest/gazetteer/load-exonyms.ts";
import {
	buildingThenTown,
	noBuildingOfTown,
	townThenBuilding,
} from "#ingest/languages/nl/trip-visited.ts";
import type { OrganizationMention, PlaceMention } from "../mention.ts";
import { within } from "../within.ts";
import { opensDay } from "./stays.ts";

/** A town that a list shows to have been visited, and whether nothing else can be meant. */
interface Listed {
	readonly place: PlaceMention;
	readonly section: Section;
	readonly sure: boolean;
}

/** Places in the rows of a programme: a table with a column for the day or the place. */
export function inProgramme(
	sections: readonly Section[],
	places: readonly PlaceMention[],
): Listed[] {
	const visits: Listed[] = [];
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
				visits.push({ place, section, sure: true });
		}
	}
	return visits;
}

/** "Lviv: locoburgemeester X; …", "a. Lviv, het stadhuis. Daar …", "16/10 Seoul - …": the towns that part a list of contacts, where no question asks for places. */
export function leadIns(
	{ text }: Document,
	sections: readonly Section[],
	away: readonly PlaceMention[],
): Listed[] {
	const visits: Listed[] = [];
	for (const section of sections) {
		if (section.role !== "contacts") continue;
		for (const block of section.blocks)
			for (const place of within(away, block.start, block.end).slice(0, 1)) {
				const mark = text.slice(place.end, place.end + 2);
				const told = block.kind === "item" && block.sentences.length > 1;
				const opens =
					place.start === block.start && (/^:\s/.test(mark) || (told && /^[.,]\s/.test(mark)));
				const day = opensDay(
					text.slice(block.start, place.start),
					text.slice(place.end, block.end),
				);
				if (opens || day) visits.push({ place, section, sure: day });
			}
	}
	return visits;
}

/** "Austin Convention Center" on the list of places: the town in the name was visited, if the report names it elsewhere. */
export function inNamesOfPlaces(
	document: Document,
	sections: readonly Section[],
	places: readonly PlaceMention[],
): Listed[] {
	const visits: Listed[] = [];
	const [start, end] = [sections[0]?.start ?? 0, sections.at(-1)?.end ?? 0];
	const named = new Map<string, PlaceMention>();
	for (const place of within(places, start, end))
		if (place.form === "name") named.set(place.surface, place);
	for (const section of sections) {
		if (section.role !== "places") continue;
		const answer = document.text.slice(section.headingSpan?.end ?? section.start, section.end);
		for (const [surface, place] of named) {
			const names = [surface, ...otherTownNames(place.name, place.country)];
			if (!names.some((name) => isInName(answer, name))) continue;
			if (within(places, section.start, section.end).some(({ name }) => name === place.name))
				continue;
			visits.push({ place, section, sure: false });
		}
	}
	return visits;
}

/** "Museum Walvis (Aveiro)" and "de Visbank (Aveiro)" anywhere in the report: the town that stands in brackets behind two or more bodies that the answer on places names. */
export function atBodies(
	{ text }: Document,
	sections: readonly Section[],
	found: {
		readonly away: readonly PlaceMention[];
		readonly organizations: readonly OrganizationMention[];
	},
): Listed[] {
	const asked = sections.filter(({ role }) => role === "places");
	const named = asked.flatMap(({ start, end }) => within(found.organizations, start, end));
	const bodies = new Set(named.map(({ name }) => name));
	if (bodies.size === 0) return [];
	const seats = new Map<string, { readonly names: Set<string>; readonly visit: Listed }>();
	for (const section of sections) {
		for (const body of within(found.organizations, section.start, section.end)) {
			if (!bodies.has(body.name)) continue;
			const [place] = within(found.away, body.end, body.end + 60);
			if (place === undefined || place.country === "NL") continue;
			const inBrackets = text.slice(body.end, place.start) === " (" && text[place.end] === ")";
			if (!inBrackets) continue;
			const visit = { place, section, sure: false };
			const seat = seats.get(place.name) ?? { names: new Set(), visit };
			seat.names.add(body.name);
			seats.set(place.name, seat);
		}
	}
	return [...seats.values()].flatMap(({ names, visit }) => (names.size > 1 ? [visit] : []));
}

/** Whether a text holds a town's name as a part of a building's: "Austin Convention Center", "Centro Cultural de Cascais". */
function isInName(text: string, surface: string): boolean {
	for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
		const behind = text.slice(at + surface.length);
		if (townThenBuilding.test(behind)) return true;
		const before = text.slice(Math.max(0, at - 60), at);
		if (!/^(?!\p{L})/u.test(behind) || !buildingThenTown.test(before)) continue;
		if (!noBuildingOfTown.test(before)) return true;
	}
	return false;
}

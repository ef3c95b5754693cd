import type { Document } from "../../document.ts";
import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { officesOfMunicipalities } from "../../languages/nl/roles-offices.ts";
import type { Meeting } from "../meetings/reading.ts";
import type { PlaceMention } from "../mention.ts";
import type { Line } from "../names/tokens.ts";
import { sectionsByTrip, within } from "../within.ts";
import type { Entry } from "./entry/entry.ts";
import { lineSense } from "./sense.ts";
import type { PeopleSources } from "./sources.ts";

/** A contact of a line, and what is known of the report by then. */
export interface OfficeTold {
	readonly document: Document;
	readonly line: Line;
	readonly entry: Entry;
	readonly meeting: Meeting;
	readonly sources: PeopleSources;
	/** The words of the section on the party. */
	readonly ownRoles: string;
}

/** The town that a municipal function is of by what was told before it: "met de trein naar Modena. Daar ontving de wethouder ons"; null where none shows. */
export function officeTown(told: OfficeTold): string | null {
	const { line, entry, sources, meeting } = told;
	if (!entry.role || !meeting) return null;
	if (
		!officesOfMunicipalities.test(entry.role.head.singular) &&
		!officesOfMunicipalities.test(entry.role.headFold)
	)
		return null;
	const introduced =
		/^(?:de|het|een|door|met|ook|the)$/u.test(line.tokens[entry.from - 1]?.fold ?? "") ||
		entry.count !== null;
	if (!entry.name && !introduced) return null;
	if (!entry.name && told.ownRoles.includes(` ${entry.role.head.singular} `)) return null;
	const start = line.tokens[entry.from]?.start ?? line.start;
	const before = within(sources.places, line.block.start, start);
	const { text } = told.document;
	const near =
		before.findLast(
			(place) => place.form !== "demonym" && !inBrackets(text.slice(line.block.start, place.start)),
		) ?? null;
	const scene = near || !lineSense(line).contacts || !entry.name ? near : visitedAlone(told);
	// "de Noorse burgemeester", told in Straatsburg, is of no town that is told.
	const land = lookUpLand(line.tokens[entry.from - 1]?.fold ?? "");
	const foreign = land?.form === "demonym" && land.country !== scene?.country;
	return scene === null || foreign ? null : scene.name;
}

/** "X (gemeente Odense)": what stands in brackets tells where somebody is from, not where the party was. */
const inBrackets = (ahead: string): boolean => ahead.lastIndexOf("(") > ahead.lastIndexOf(")");

/** The only town among the places visited, or the first of those that the purpose names; the home town aside. */
function visitedAlone({
	document,
	line,
	sources: { home, places },
}: OfficeTold): PlaceMention | null {
	const sections = sectionsByTrip(document)[line.section.trip] ?? [];
	for (const role of ["places", "purpose"]) {
		const towns = sections
			.filter((section) => section.role === role)
			.flatMap(({ start, end }) => within(places, start, end))
			.filter(({ name, form }) => name !== home && form !== "demonym");
		if (towns[0] && (role === "places" || new Set(towns.map(({ name }) => name)).size === 1))
			return towns[0];
	}
	return null;
}

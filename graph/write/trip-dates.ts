import { monthOf } from "#domain/calendar.ts";
import type { NodeClaim, PropertyValue } from "#domain/graph.ts";

type Properties = Readonly<Record<string, PropertyValue>>;

/** The year of a trip: given, or of its dates, or the one that its bounds leave; null when unknown. */
export function tripYear(properties: Properties): number | null {
	if (typeof properties.year === "number") return properties.year;
	const dated = yearOf(properties.startDate) ?? yearOf(properties.endDate);
	if (dated !== null) return dated;
	const earliest = yearOf(properties.notBefore);
	return earliest !== null && earliest === yearOf(properties.notAfter) ? earliest : null;
}

/** A text that sorts trips by date, as exact as the date is known; empty, and so below all dates, when the year is unknown. */
export function tripSortDate(properties: Properties): string {
	const year = tripYear(properties);
	if (year === null) return "";
	const date = [properties.startDate, properties.endDate].find(
		(value) => typeof value === "string" && yearOf(value) !== null,
	);
	if (typeof date !== "string") return withoutYear(properties.startDate, year);
	const [, century = "", second, rest = ""] = /^(\d{4})(?:-(\d{2}))?(-\d{2})?/.exec(date) ?? [];
	if (second === undefined) return century;
	return `${century}-${monthOf(second)}${rest}`;
}

/** The sort dates of a report's trips by trip id. */
export function sortDates(nodes: readonly NodeClaim[]): ReadonlyMap<string, string> {
	return new Map(
		nodes
			.filter(({ kind }) => kind === "Trip")
			.map(({ id, properties }) => [id, tripSortDate(properties)]),
	);
}

function withoutYear(date: PropertyValue | undefined, year: number): string {
	const [, day] = (typeof date === "string" && /^XXXX(-\d{2}-\d{2}|-\d{2})$/.exec(date)) || [];
	return `${year}${day ?? ""}`;
}

function yearOf(value: PropertyValue | undefined): number | null {
	const [, year] = (typeof value === "string" && /^(\d{4})(?!\d)/.exec(value)) || [];
	return year === undefined ? null : Number(year);
}

/** The trips of a year, or of those whose year isn't known (null). */
export interface YearTrips {
	readonly year: number | null;
	readonly trips: number;
}

export interface HeatColumns {
	/** Every year from the first to the last, those without trips too. */
	readonly years: readonly number[];
	/** Those of them in which no row has a trip. */
	readonly gaps: ReadonlySet<number>;
	/** Whether any trip's year is unknown. */
	readonly unknown: boolean;
	/** The highest number of a cell, at least 1. */
	readonly most: number;
}

/** The columns that rows of trips by year need together. */
export function heatColumns(
	rows: readonly { readonly years: readonly YearTrips[] }[],
): HeatColumns {
	const cells = rows.flatMap(({ years }) => years);
	const known = new Set(cells.flatMap(({ year }) => (year === null ? [] : [year])));
	const first = Math.min(...known);
	const years = Array.from(
		{ length: known.size === 0 ? 0 : Math.max(...known) - first + 1 },
		(_, at) => first + at,
	);
	return {
		years,
		gaps: new Set(years.filter((year) => !known.has(year))),
		unknown: cells.some(({ year }) => year === null),
		most: Math.max(1, ...cells.map(({ trips }) => trips)),
	};
}

const levels = 5;

/** The colour of a number from 1 to `most`: 1, the palest, to 5; few numbers stand apart without the palest. */
export function heatLevel(count: number, most: number): number {
	if (most <= levels) return Math.min(most < 4 ? count + 1 : count, levels);
	return Math.max(1, Math.ceil((count / most) * levels));
}

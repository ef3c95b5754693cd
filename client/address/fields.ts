/** How one value of a view stands in the query of an address. */
export interface Field<T> {
	/** The value that the texts given for its name mean; what can't be read becomes the default. */
	readonly read: (texts: readonly string[]) => T;
	/** The texts that `read` turns back into the value; none for the default. */
	readonly write: (value: T) => readonly string[];
}

/** A text, null when it isn't given. */
export const text: Field<string | null> = {
	read: ([first]) => first || null,
	write: (value) => (value ? [value] : []),
};

/** Any number of texts, each given by itself. */
export const texts: Field<readonly string[]> = {
	read: (given) => given,
	write: (values) => values,
};

/** A text without which the view has nothing to show; it stands in the path. */
export const needed: Field<string> = {
	read: ([first]) => first ?? "",
	write: (value) => [value],
};

/** True where it says so; only what isn't normal is written. */
export function flag(normal: boolean): Field<boolean> {
	return {
		read: ([first]) => (first === "yes" ? true : first === "no" ? false : normal),
		write: (value) => (value === normal ? [] : [value ? "yes" : "no"]),
	};
}

/** A whole number from `least` on, else the default. */
export function wholeNumber<D extends number | null>(normal: D, least = 0): Field<number | D> {
	return {
		read: ([first]) => {
			const value = Number(first || Number.NaN);
			return Number.isInteger(value) && value >= least ? value : normal;
		},
		write: (value) => (value === null || value === normal ? [] : [String(value)]),
	};
}

/** One of some words, else the default. */
export function choice<T extends string>(words: readonly T[], normal: T): Field<T> {
	return {
		read: ([first]) => words.find((word) => word === first) ?? normal,
		write: (value) => (value === normal ? [] : [value]),
	};
}

/** Some of some words, in their order, given in one text with spaces between; all that are normal when it isn't given. */
export function choices<T extends string>(
	words: readonly T[],
	normal: readonly T[],
): Field<readonly T[]> {
	return {
		read: ([first]) => {
			if (first === undefined) return normal;
			const wanted: readonly string[] = first.split(" ");
			return words.filter((word) => wanted.includes(word));
		},
		write: (values) => (values.join() === normal.join() ? [] : [values.join(" ")]),
	};
}

/** A day of the calendar, ISO 8601, null when it isn't given or there is no such day. */
export const day: Field<string | null> = {
	read: ([first]) => (first !== undefined && isDay(first) ? first : null),
	write: (value) => (value ? [value] : []),
};

function isDay(given: string): boolean {
	const date = new Date(`${given}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === given;
}

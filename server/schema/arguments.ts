import { longestPage, type PageRequest } from "#domain/answers.ts";
import { badInput } from "#server/errors.ts";

export interface PageArguments {
	readonly first?: number | null;
	readonly after?: string | null;
}

/** The page that the arguments ask for; refuses one that is too long, with the figures. */
export function pageRequest({ first, after }: PageArguments, usual = 20): PageRequest {
	return { first: within("first", first ?? usual, [0, longestPage]), after: after ?? null };
}

/** The number when it lies between the bounds; refuses it otherwise, with the figures. */
export function within(
	argument: string,
	value: number,
	[least, most]: readonly [number, number],
): number {
	if (value < least || value > most)
		throw badInput(`${argument} is ${value}; give a number from ${least} to ${most}.`);
	return value;
}

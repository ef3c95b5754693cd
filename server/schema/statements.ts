import { badInput } from "#server/errors.ts";

const longest = { name: 80, reason: 1_000 } as const;

/** Who says something, without white space around; refuses an empty or long name. */
export function personOf(by: string): string {
	const name = by.trim();
	if (name === "") throw badInput("by is empty; tell who says so, by a name or a role.");
	withinLength("by", name, longest.name);
	return name;
}

/** Why somebody says so, null when they don't tell; refuses a long text. */
export function reasonOf(reason: string | null | undefined): string | null {
	const told = reason?.trim() || null;
	withinLength("reason", told ?? "", longest.reason);
	return told;
}

function withinLength(argument: string, text: string, most: number): void {
	if (text.length > most)
		throw badInput(`${argument} has ${text.length} characters; give at most ${most}.`);
}

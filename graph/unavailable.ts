/** No database can be used; the message says which, why, and what to do about it. */
export class DatabaseUnavailable extends Error {
	override readonly name = "DatabaseUnavailable";
}

/** The message of whatever was thrown, on one line. */
export function reasonOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").trim();
}

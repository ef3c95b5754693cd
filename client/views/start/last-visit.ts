/** Where the store stood at the end of an earlier visit, as kept on this machine. */
export interface LastVisit {
	/** The cursor of the changes that were seen. */
	readonly cursor: string;
	/** When that was, ISO 8601. */
	readonly at: string;
}

const name = "last visit";

/** Of what the browser keeps, what is needed here. */
type Kept = Pick<Storage, "getItem" | "setItem">;

/** The last visit noted, null where there was none or the browser keeps nothing. */
export function readLastVisit(kept: Kept | null): LastVisit | null {
	try {
		const value: unknown = JSON.parse(kept?.getItem(name) ?? "null");
		return isVisit(value) ? value : null;
	} catch {
		return null;
	}
}

/** Notes that the changes up to a cursor were seen. */
export function noteVisit(kept: Kept | null, visit: LastVisit): void {
	try {
		kept?.setItem(name, JSON.stringify(visit));
	} catch {
		// Full or forbidden: next time everything is new once more.
	}
}

/** What the browser keeps, null where it is forbidden to. */
export function browserStorage(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

function isVisit(value: unknown): value is LastVisit {
	return (
		typeof value === "object" &&
		value !== null &&
		"cursor" in value &&
		"at" in value &&
		typeof value.cursor === "string" &&
		typeof value.at === "string"
	);
}

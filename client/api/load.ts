/** Why an answer did not come, in the words that the screen explains. */
export type FailureCode =
	| "offline"
	| "unreachable"
	| "database"
	| "too-slow"
	| "too-much"
	| "bad-request"
	| "read-only"
	| "unexpected";

export interface Failure {
	readonly code: FailureCode;
	/** The server's own words, where it gave any that are meant to be read. */
	readonly message: string | null;
}

/** An answer on its way, set once per request. */
export type Load<T> =
	| { readonly state: "idle" }
	| { readonly state: "loading" }
	| { readonly state: "ready"; readonly data: T }
	| { readonly state: "failed"; readonly failure: Failure };

export const idle = { state: "idle" } as const;
export const loading = { state: "loading" } as const;

/** An answer that came. */
export function ready<T>(data: T): Load<T> {
	return { state: "ready", data };
}

/** An answer that did not come. */
export function failed(failure: Failure): Load<never> {
	return { state: "failed", failure };
}

/** The same load with what came turned into something else. */
export function mapLoad<T, U>(load: Load<T>, turn: (data: T) => U): Load<U> {
	return load.state === "ready" ? ready(turn(load.data)) : load;
}

import { ask, type Document } from "./client.ts";
import { type Load, loading } from "./load.ts";

/** The answers of this visit, each asked for once. */
export interface AnswerCache {
	readonly read: (key: string) => Load<unknown>;
	readonly want: <V, A>(document: Document<V, A>, variables: V) => void;
	/** Asks again for everything that failed. */
	readonly retry: () => void;
	/** Has every answer asked for anew when it is next wanted, and shown as it is until then: something was changed. */
	readonly renew: () => void;
	/** Changes when answers are to be asked for anew. */
	readonly age: () => number;
	/** Tells of each answer that comes or is asked for again, by its key; null when all are to be asked for anew. */
	readonly subscribe: (listener: Listener) => () => void;
}

type Listener = (key: string | null) => void;

/** What tells one question from another. */
export function questionKey<V, A>(document: Document<V, A>, variables: V): string {
	return `${document.text}\n${JSON.stringify(variables)}`;
}

/** Questions on their way at the same time: more would only make each other wait, until all of them take too long. */
const atOnce = 3;

/** An empty cache that asks by the given function, some questions at a time and the others in their turn. */
export function createCache(askServer: typeof ask = ask): AnswerCache {
	const answers = new Map<string, Load<unknown>>();
	const questions = new Map<string, () => Promise<Load<unknown>>>();
	const listeners = new Set<Listener>();
	const stale = new Set<string>();
	const waiting: (() => void)[] = [];
	let running = 0;
	let age = 0;

	const tell = (key: string | null) => {
		for (const listener of listeners) listener(key);
	};
	const set = (key: string, load: Load<unknown>) => {
		// What was never asked for reads as being on its way.
		const news = answers.has(key) || load !== loading;
		answers.set(key, load);
		if (news) tell(key);
	};
	const start = async (key: string, question: () => Promise<Load<unknown>>) => {
		const known = stale.delete(key) && answers.get(key)?.state === "ready";
		if (!known) set(key, loading);
		if (running === atOnce) await new Promise<void>((turn) => waiting.push(turn));
		else running += 1;
		try {
			const answer = await question();
			// The first question of a kind is slow while the database learns it; the second is not.
			const slow = answer.state === "failed" && answer.failure.code === "too-slow";
			set(key, slow ? await question() : answer);
		} finally {
			// The place is handed on, or given up.
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};

	return {
		read: (key) => answers.get(key) ?? loading,
		want: (document, variables) => {
			const key = questionKey(document, variables);
			if (answers.has(key) && !stale.has(key)) return;
			const question = () => askServer(document, variables);
			questions.set(key, question);
			void start(key, question);
		},
		retry: () => {
			for (const [key, question] of questions) {
				if (answers.get(key)?.state === "failed") void start(key, question);
			}
		},
		renew: () => {
			for (const key of answers.keys()) stale.add(key);
			age += 1;
			tell(null);
		},
		age: () => age,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

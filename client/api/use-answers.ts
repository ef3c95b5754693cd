import { createContext, startTransition, use, useEffect, useReducer } from "react";
import { type AnswerCache, createCache, questionKey } from "./cache.ts";
import type { Document } from "./client.ts";
import { idle, type Load, mapLoad } from "./load.ts";

/** The cache that the page's questions share. */
const CacheContext = createContext<AnswerCache>(createCache());

/**
 * Draws a component anew when an answer to one of these questions has come. As a transition, in slices: a long answer would
 * else be drawn in one go, and the page would take no key or click meanwhile.
 */
function useNews(cache: AnswerCache, keys: readonly string[]): void {
	const [, draw] = useReducer((times: number) => times + 1, 0);
	const drawn = keys.map(cache.read);
	// biome-ignore lint/correctness/useExhaustiveDependencies: keys and what was drawn are those of the render that this follows
	useEffect(() => {
		const news = () => startTransition(draw);
		// It may have come between the drawing and now.
		if (keys.some((key, place) => cache.read(key) !== drawn[place])) news();
		return cache.subscribe((key) => {
			if (key === null || keys.includes(key)) news();
		});
	}, [cache, keys.join("\n")]);
}

/** Asks each question once and gives its answer as it stands; the order is that of the questions. */
export function useAnswers<V, A>(
	document: Document<V, A>,
	questions: readonly V[],
): readonly Load<A>[] {
	const cache = use(CacheContext);
	const keys = questions.map((variables) => questionKey(document, variables));
	useNews(cache, keys);
	const asked = JSON.stringify(questions);
	const age = cache.age();
	// biome-ignore lint/correctness/useExhaustiveDependencies: what has aged is asked for anew
	useEffect(() => {
		for (const variables of JSON.parse(asked) as readonly V[]) cache.want(document, variables);
	}, [cache, document, asked, age]);
	return keys.map((key) => cache.read(key) as Load<A>);
}

/** Asks one question, or none while `variables` is null. */
export function useAnswer<V, A>(document: Document<V, A>, variables: V | null): Load<A> {
	const [answer] = useAnswers(document, variables === null ? [] : [variables]);
	return answer ?? idle;
}

/** Where a list continues. */
export interface ListPage {
	readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The pages of a list that came, in order, and the first of those asked for that didn't. */
export interface Pages<P> {
	readonly pages: readonly P[];
	readonly pending: Load<P> | undefined;
}

/** Asks for so many pages of a list, each as soon as the one before it says where it continues; gives those asked for. */
export function usePages<V extends { readonly after?: string | null }, A, P extends ListPage>(
	document: Document<V, A>,
	options: {
		/** Of the first page; null asks nothing. */
		readonly variables: V | null;
		readonly pages: number;
		readonly pageOf: (answer: A) => P;
	},
): Pages<P> {
	const { variables, pages, pageOf } = options;
	const cache = use(CacheContext);
	const questions: V[] = [];
	let next = variables;
	while (next && questions.length < pages) {
		questions.push(next);
		const load = cache.read(questionKey(document, next)) as Load<A>;
		const info = load.state === "ready" ? pageOf(load.data).pageInfo : null;
		next = info?.hasNextPage ? { ...next, after: info.endCursor } : null;
	}
	const loads = useAnswers(document, questions).map((load) => mapLoad(load, pageOf));
	return {
		pages: loads.flatMap((load) => (load.state === "ready" ? [load.data] : [])),
		pending: loads.find((load) => load.state !== "ready"),
	};
}

/** Asks again for everything that failed. */
export function useRetry(): () => void {
	return use(CacheContext).retry;
}

/** Has all answers asked for anew, once something was changed. */
export function useRenew(): () => void {
	return use(CacheContext).renew;
}

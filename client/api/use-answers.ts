import { createContext, use, useEffect, useSyncExternalStore } from "react";
import { type AnswerCache, createCache, questionKey } from "./cache.ts";
import type { Document } from "./client.ts";
import { idle, type Load } from "./load.ts";

/** The cache that the page's questions share. */
const CacheContext = createContext<AnswerCache>(createCache());

/** Asks each question once and gives its answer as it stands; the order is that of the questions. */
export function useAnswers<V, A>(
	document: Document<V, A>,
	questions: readonly V[],
): readonly Load<A>[] {
	const cache = use(CacheContext);
	useSyncExternalStore(cache.subscribe, cache.version);
	const asked = JSON.stringify(questions);
	useEffect(() => {
		for (const variables of JSON.parse(asked) as readonly V[]) cache.want(document, variables);
	}, [cache, document, asked]);
	return questions.map((variables) => cache.read(questionKey(document, variables)) as Load<A>);
}

/** Asks one question, or none while `variables` is null. */
export function useAnswer<V, A>(document: Document<V, A>, variables: V | null): Load<A> {
	const [answer] = useAnswers(document, variables === null ? [] : [variables]);
	return answer ?? idle;
}

/** Asks again for everything that failed. */
export function useRetry(): () => void {
	return use(CacheContext).retry;
}

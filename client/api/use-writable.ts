import { graphql, question } from "./graphql.ts";
import { useAnswer } from "./use-answers.ts";

const writableQuery = question(graphql("query Writable { writable }"));

/** Whether the store may be changed from here; null until that is known, and false where it can't be. */
export function useWritable(): boolean | null {
	const load = useAnswer(writableQuery, {});
	if (load.state === "failed") return false;
	return load.state === "ready" ? load.data.writable : null;
}

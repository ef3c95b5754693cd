import { type ExecutionArgs, type ExecutionResult, getOperationAST } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import type { Context } from "#server/context.ts";
import { isUnexpected } from "#server/errors.ts";

/** How often a question is asked in all: a report would have to leave during each of as many answers. */
const tries = 4;

/**
 * Asks a question again, with loaders that know nothing yet, when it failed unexpectedly: an answer takes several round
 * trips, and a report that leaves between two of them takes along what the first promised. The database has no view of
 * one moment to offer: it shows each statement what is committed by then. What changes the store is never done twice.
 */
export function askAgainWhenTorn(contextFor: (request: Request) => Context): Plugin {
	return {
		onExecute({ args, executeFn, setExecuteFn }) {
			const operation = getOperationAST(args.document, args.operationName);
			if (operation?.operation !== "query") return;
			setExecuteFn(async (given: ExecutionArgs) => {
				let answer: ExecutionResult = await executeFn(given);
				for (let tried = 1; tried < tries && answer.errors?.some(isUnexpected); tried += 1) {
					const asked = given.contextValue as YogaInitialContext;
					const contextValue = { ...asked, ...contextFor(asked.request) };
					answer = await executeFn({ ...given, contextValue });
				}
				return answer;
			});
		},
	};
}

import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Cuts "Did you mean …?" from errors, which would tell a stranger the names that introspection keeps from him. */
export function withoutSuggestions(): Plugin {
	return {
		onExecutionResult({ result, setResult }) {
			if (!result || !("errors" in result) || !result.errors) return;
			setResult({ ...result, errors: result.errors.map(cut) });
		},
	};
}

function cut(error: GraphQLError): GraphQLError {
	const message = error.message.replace(/\s*Did you mean [^?]*\?/g, "");
	if (message === error.message) return error;
	return new GraphQLError(message, {
		nodes: error.nodes,
		path: error.path,
		extensions: error.extensions,
	});
}

import {
	type ExecutionArgs,
	type GraphQLSchema,
	NoSchemaIntrospectionCustomRule,
	parse,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { tooExpensive } from "#server/errors.ts";
import { documentCost } from "#server/limits/cost.ts";
import { limits } from "#server/limits/limits.ts";
import { documentSizeRule } from "#server/limits/size-rule.ts";

/** Ends the parsing of a document at the limit of tokens. */
export function limitTokens(): Plugin {
	return {
		onParse({ setParseFn }) {
			setParseFn((source: string, options: object) =>
				parse(source, { ...options, maxTokens: limits.tokens }),
			);
		},
	};
}

/** Refuses documents that are too deep or have too many aliases or directives, and introspection where it is off. */
export function limitDocument({ introspection }: { readonly introspection: boolean }): Plugin {
	return {
		onValidate({ addValidationRule }) {
			addValidationRule(documentSizeRule);
			if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
		},
	};
}

/** Refuses a question whose answer may hold more fields than the limit. */
export function limitCost(schema: GraphQLSchema): Plugin {
	const refuseDear = ({ args }: { readonly args: ExecutionArgs }): void => {
		const cost = documentCost({
			schema,
			document: args.document,
			operationName: args.operationName,
			variables: args.variableValues ?? {},
		});
		if (cost > limits.cost)
			throw tooExpensive(
				`The answer may hold ${cost} fields, more than the limit of ${limits.cost}. Ask for shorter pages.`,
			);
	};
	return { onExecute: refuseDear, onSubscribe: refuseDear };
}

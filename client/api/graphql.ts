import { print } from "@0no-co/graphql.web";
import { initGraphQLTada, type ResultOf, type TadaDocumentNode, type VariablesOf } from "gql.tada";
import type { Document } from "./client.ts";
import type { introspection } from "./introspection.ts";

/** Writes a document or fragment of GraphQL; the compiler knows its variables and its answer from the schema. */
export const graphql = initGraphQLTada<{
	introspection: introspection;
	// A fragment's fields are read where its document is; who writes both needs no mask between them.
	disableMasking: true;
}>();

/** The same data, not to be changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
	? readonly Frozen<Item>[]
	: T extends object
		? { readonly [Key in keyof T]: Frozen<T[Key]> }
		: T;

/** A question to the server from a document. */
export function question<Result, Variables>(
	document: TadaDocumentNode<Result, Variables>,
): Document<Frozen<VariablesOf<typeof document>>, Frozen<ResultOf<typeof document>>> {
	return { text: print(document) };
}

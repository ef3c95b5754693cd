import {
	type DocumentNode,
	type FieldNode,
	type FragmentDefinitionNode,
	type GraphQLNamedType,
	type GraphQLOutputType,
	type GraphQLSchema,
	getNamedType,
	isInterfaceType,
	isListType,
	isNonNullType,
	isObjectType,
	Kind,
	type OperationDefinitionNode,
	type SelectionSetNode,
} from "graphql";

export interface CostQuestion {
	readonly schema: GraphQLSchema;
	readonly document: DocumentNode;
	readonly operationName?: string | null | undefined;
	readonly variables: Readonly<Record<string, unknown>>;
}

/** Items of a list whose length nobody asked for. */
const usualLength = 5;
const usualPage = 20;
/** Links that a network has for each node that may be shown. */
const linksPerNode = 3;

/** What fields cost beside what they hold: those that look through all trips, and a document for all that it cites. */
const weights: Readonly<Record<string, number>> = {
	"Query.recurringPartners": 1_000,
	"Query.themeTrace": 1_000,
	"Query.promises": 1_000,
	"Query.changes": 1_000,
	"Query.paths": 2_000,
	"Query.similarPartners": 1_000,
	"Query.secondNeighbours": 1_000,
	"Query.briefing": 2_000,
	"Briefing.document": 2_000,
	"Query.previewReport": 5_000,
	"Mutation.ingestReport": 5_000,
	"Mutation.ingestSamples": 5_000,
};

/** A document of a whole list. */
const exportWeight = 5_000;

/** Estimates how many fields the answer may hold: a field counts one, or its weight, times the length of the lists around it. */
export function documentCost({ schema, document, operationName, variables }: CostQuestion): number {
	const fragments = new Map<string, FragmentDefinitionNode>();
	for (const definition of document.definitions)
		if (definition.kind === Kind.FRAGMENT_DEFINITION)
			fragments.set(definition.name.value, definition);
	const known = new Map<string, number>();

	const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, page: number): number => {
		let cost = 0;
		for (const selection of set.selections) {
			if (selection.kind === Kind.FIELD) cost += ofField(selection, type, page);
			else if (selection.kind === Kind.INLINE_FRAGMENT)
				cost += ofSet(selection.selectionSet, conditioned(schema, selection, type), page);
			else cost += ofFragment(selection.name.value, page);
		}
		return cost;
	};
	const ofFragment = (name: string, page: number): number => {
		const key = `${name} ${page}`;
		const earlier = known.get(key);
		if (earlier !== undefined) return earlier;
		known.set(key, 0);
		const fragment = fragments.get(name);
		const type = fragment && schema.getType(fragment.typeCondition.name.value);
		const cost = fragment && type ? ofSet(fragment.selectionSet, type, page) : 0;
		known.set(key, cost);
		return cost;
	};
	const ofField = (field: FieldNode, type: GraphQLNamedType, page: number): number => {
		const definition =
			isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
		const weight =
			field.name.value === "export"
				? exportWeight
				: (weights[`${type.name}.${field.name.value}`] ?? 1);
		if (!definition || !field.selectionSet) return weight;
		const own = askedLength(field, variables) ?? (takesLength(definition.args) ? usualPage : null);
		const inner = own ?? page;
		const times = isList(definition.type) ? (own ?? listLength(field.name.value, page)) : 1;
		return weight + times * ofSet(field.selectionSet, getNamedType(definition.type), inner);
	};

	const operation = chosenOperation(document, operationName);
	const root = operation && schema.getRootType(operation.operation);
	return operation && root ? ofSet(operation.selectionSet, root, usualPage) : 0;
}

function chosenOperation(
	document: DocumentNode,
	name: string | null | undefined,
): OperationDefinitionNode | undefined {
	return document.definitions
		.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
		.find((operation) => !name || operation.name?.value === name);
}

function conditioned(
	schema: GraphQLSchema,
	{
		typeCondition,
	}: { readonly typeCondition?: { readonly name: { readonly value: string } } | undefined },
	type: GraphQLNamedType,
): GraphQLNamedType {
	return (typeCondition && schema.getType(typeCondition.name.value)) ?? type;
}

function askedLength(field: FieldNode, variables: CostQuestion["variables"]): number | null {
	const argument = field.arguments?.find(
		({ name }) => name.value === "first" || name.value === "limit",
	);
	if (argument?.value.kind === Kind.INT) return Number(argument.value.value);
	const value =
		argument?.value.kind === Kind.VARIABLE ? variables[argument.value.name.value] : undefined;
	return typeof value === "number" ? value : null;
}

function takesLength(args: readonly { readonly name: string }[]): boolean {
	return args.some(({ name }) => name === "first" || name === "limit");
}

function isList(type: GraphQLOutputType): boolean {
	return isListType(isNonNullType(type) ? type.ofType : type);
}

function listLength(field: string, page: number): number {
	if (field === "links") return linksPerNode * page;
	return field === "edges" || field === "nodes" ? page : usualLength;
}

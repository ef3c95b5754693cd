import {
	type DocumentNode,
	type FragmentDefinitionNode,
	Kind,
	type OperationDefinitionNode,
	type SelectionNode,
	type SelectionSetNode,
} from "graphql";

/** How large a document is with its fragments unfolded. */
export interface DocumentSize {
	readonly depth: number;
	readonly aliases: number;
	readonly directives: number;
}

const empty: DocumentSize = { depth: 0, aliases: 0, directives: 0 };

/** The size of the largest operation; each fragment is measured once, so that nesting them can't make measuring slow. */
export function documentSize(document: DocumentNode): DocumentSize {
	const fragments = new Map<string, FragmentDefinitionNode>();
	const operations: OperationDefinitionNode[] = [];
	for (const definition of document.definitions) {
		if (definition.kind === Kind.FRAGMENT_DEFINITION)
			fragments.set(definition.name.value, definition);
		if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
	}
	const measured = new Map<string, DocumentSize>();

	const ofFragment = (name: string): DocumentSize => {
		const known = measured.get(name);
		if (known) return known;
		measured.set(name, empty);
		const fragment = fragments.get(name);
		const size = fragment
			? join(ofSet(fragment.selectionSet), { ...empty, directives: count(fragment.directives) })
			: empty;
		measured.set(name, size);
		return size;
	};
	const ofSelection = (selection: SelectionNode): DocumentSize => {
		const own = { ...empty, directives: count(selection.directives) };
		switch (selection.kind) {
			case Kind.FRAGMENT_SPREAD:
				return join(own, ofFragment(selection.name.value));
			case Kind.INLINE_FRAGMENT:
				return join(own, ofSet(selection.selectionSet));
			case Kind.FIELD: {
				const inner = selection.selectionSet ? ofSet(selection.selectionSet) : empty;
				const introspects = /^__(schema|type)$/.test(selection.name.value);
				return {
					depth: introspects ? 1 : 1 + inner.depth,
					aliases: inner.aliases + (selection.alias ? 1 : 0),
					directives: inner.directives + own.directives,
				};
			}
		}
	};
	const ofSet = (set: SelectionSetNode): DocumentSize =>
		set.selections.map(ofSelection).reduce(join, empty);

	return operations
		.map((operation) =>
			join(ofSet(operation.selectionSet), {
				...empty,
				directives:
					count(operation.directives) +
					(operation.variableDefinitions ?? []).reduce(
						(sum, { directives }) => sum + count(directives),
						0,
					),
			}),
		)
		.reduce(larger, empty);
}

function join(a: DocumentSize, b: DocumentSize): DocumentSize {
	return {
		depth: Math.max(a.depth, b.depth),
		aliases: a.aliases + b.aliases,
		directives: a.directives + b.directives,
	};
}

function larger(a: DocumentSize, b: DocumentSize): DocumentSize {
	return {
		depth: Math.max(a.depth, b.depth),
		aliases: Math.max(a.aliases, b.aliases),
		directives: Math.max(a.directives, b.directives),
	};
}

function count(items: readonly unknown[] | undefined): number {
	return items?.length ?? 0;
}

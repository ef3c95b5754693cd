import {
	type GraphQLArgument,
	type GraphQLNamedType,
	isEnumType,
	isInputObjectType,
	isInterfaceType,
	isObjectType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { nodeKinds, screenLanguages } from "#domain/kinds.ts";
import { linkTypes } from "#domain/links.ts";
import { sectionRoles } from "#domain/report.ts";
import { schema } from "#server/schema/schema.ts";

const own = Object.values(schema.getTypeMap()).filter(
	({ name, astNode }) => !name.startsWith("__") && astNode,
);
const valuesOf = (name: string) => {
	const type = schema.getType(name);
	return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

/** Everything in a type that a person may look up, with its place. */
function parts(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
	const ofArguments = (place: string, args: readonly GraphQLArgument[]) =>
		args.map((argument) => [`${place}(${argument.name})`, argument.description] as const);
	const itself = [type.name, type.description] as const;
	if (isEnumType(type))
		return [
			itself,
			...type
				.getValues()
				.map(({ name, description }) => [`${type.name}.${name}`, description] as const),
		];
	if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [itself];
	return [
		itself,
		...Object.values(type.getFields()).flatMap((field) => [
			[`${type.name}.${field.name}`, field.description] as const,
			...("args" in field ? ofArguments(`${type.name}.${field.name}`, field.args) : []),
		]),
	];
}

describe("the schema", () => {
	test("describes every type, field, argument and value", () => {
		const all = own.flatMap(parts);
		expect(all.length).toBeGreaterThan(250);
		expect(all.filter(([, description]) => !description?.trim()).map(([place]) => place)).toEqual(
			[],
		);
	});

	test("has the kinds, links, roles and languages of the vocabulary, in its order", () => {
		expect(valuesOf("NodeKind")).toEqual(nodeKinds);
		expect(valuesOf("LinkType")).toEqual(linkTypes);
		expect(valuesOf("SectionRole")).toEqual(sectionRoles);
		expect(valuesOf("Language")).toEqual(screenLanguages);
	});

	test("has a type for each kind of node, with all that an entity has", () => {
		const entity = schema.getType("Entity");
		const implementing = isInterfaceType(entity)
			? schema.getPossibleTypes(entity).map(({ name }) => name)
			: [];
		expect(implementing.toSorted()).toEqual(nodeKinds.toSorted());
	});
});

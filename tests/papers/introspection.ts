import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { introspectionFromSchema } from "graphql";
import { schema } from "#server/schema/schema.ts";

const head = `// The schema as a type, from which the compiler works out what each document of the client asks and gets.
// Made by \`npm run schema-types\` after a change of the schema; not written by hand.
`;

/** The contents of client/api/introspection.ts: the server's schema as a type, the same for the same schema. */
export function schemaAsType(): string {
	const introspection = minifyIntrospection(introspectionFromSchema(schema));
	const file = outputIntrospectionFile(introspection, {
		fileType: ".d.ts",
		shouldPreprocess: true,
	});
	// Without what would make it the schema of every document there is, tests included.
	const [types = ""] = file.split("import * as gqlTada");
	return head + types.slice(types.indexOf("export type")).trimEnd().concat("\n");
}

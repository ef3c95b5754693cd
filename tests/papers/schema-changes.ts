import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "#server/schema/schema.ts";

/** Where the schema is kept as text. */
export const keptSchema = join(import.meta.dirname, "../../docs/schema.graphql");

/** The schema as text, by name, so that it is the same for the same schema. */
export function schemaAsText(): string {
	return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** What a client written for the kept schema would stumble on, a sentence for each change. */
export function breakingChanges(
	kept: string = readFileSync(keptSchema, "utf8"),
): readonly string[] {
	return findBreakingChanges(buildSchema(kept), schema).map(({ description }) => description);
}

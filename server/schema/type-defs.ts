import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The contract with the client: what all questions share, and a file for each of the great ones. */
export const typeDefs = readdirSync(import.meta.dirname)
	.filter((name) => name.endsWith(".graphql"))
	.toSorted()
	.map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));

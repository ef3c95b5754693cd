import { readFileSync } from "node:fs";

/** The contract with the client: what all questions share, and a file for each of the great ones. */
export const typeDefs = [
	"schema",
	"documents",
	"briefing",
	"partners",
	"promises",
	"theme-trace",
].map((name) => readFileSync(new URL(`${name}.graphql`, import.meta.url), "utf8"));

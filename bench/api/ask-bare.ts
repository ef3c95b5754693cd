import neo4j, { type Driver } from "neo4j-driver";
import { daysOf } from "#domain/calendar.ts";
import { foldName } from "#domain/names.ts";
import { luceneQuery, searchWords } from "#graph/read/search.ts";
import { statements } from "./cypher.ts";
import type { Parameters, QuestionName } from "./questions.ts";

/** A driver as the hand-written programs use it. */
export function openDriver({
	uri,
	password,
}: {
	readonly uri: string;
	readonly password: string;
}): Driver {
	return neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true });
}

/** Asks Neo4j with the hand-written statement and gives its rows. */
export async function askBare(
	driver: Driver,
	name: QuestionName,
	given: Parameters,
): Promise<readonly object[]> {
	const text = String(given.text ?? "");
	const words = searchWords(text);
	const parameters = {
		theme: null,
		country: null,
		...given,
		until: typeof given.to === "string" ? (daysOf(given.to)?.last ?? null) : null,
		...(name === "search" ? { folded: foldName(text), words, lucene: luceneQuery(words) } : {}),
	};
	const { records } = await driver.executeQuery(statements[name], parameters, {
		database: "neo4j",
		routing: "READ",
	});
	return records.map((record) => record.toObject());
}

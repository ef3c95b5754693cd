import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { openTestDatabase } from "../setup/database.ts";

let database: Database;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

test("a test run gets a real Neo4j of the 5.26 series, empty and with whole numbers as numbers", async () => {
	const { records } = await database.driver.executeQuery(
		"CALL dbms.components() YIELD versions OPTIONAL MATCH (n) RETURN versions[0] AS version, count(n) AS nodes",
	);
	expect(records[0]?.get("version")).toMatch(/^5\.26\./);
	expect(records[0]?.get("nodes")).toBe(0);
});

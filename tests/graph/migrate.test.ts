import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { migrate, storeVersion } from "#graph/migrate.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { openTestDatabase } from "../setup/database.ts";
import { emptyDatabase } from "../setup/empty-database.ts";

let database: Database;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyDatabase(database));

const write = (cypher: string) => inWriteTransaction(database, (run) => run(cypher));
const countIndexes = async () => {
	const rows = await reader(database)<{ count: number }>(
		"SHOW INDEXES YIELD state RETURN count(CASE state WHEN 'ONLINE' THEN 1 END) AS count",
	);
	return rows[0]?.count ?? 0;
};

describe("migrate", () => {
	test("sets an empty database up, once", async () => {
		expect(await migrate(database)).toBe(0);
		const indexes = await countIndexes();
		expect(indexes).toBeGreaterThan(40);
		expect(await migrate(database)).toBe(storeVersion);
		expect(await countIndexes()).toBe(indexes);
	});

	test("may run in several processes at once", async () => {
		await Promise.all([migrate(database), migrate(database), migrate(database)]);
		expect(await migrate(database)).toBe(storeVersion);
	});

	test("goes on where an interrupted one stopped", async () => {
		await write('CREATE (:Store {id: "store", version: 0})');
		expect(await migrate(database)).toBe(0);
		expect(await migrate(database)).toBe(storeVersion);
	});

	test("refuses somebody else's database and leaves it alone", async () => {
		await write("CREATE (:Customer {name: 'x'})");
		await expect(migrate(database)).rejects.toThrow(/another program.*NEO4J_DATABASE/);
		expect(await countIndexes()).toBeLessThan(5);
	});

	test("refuses the store of a newer program", async () => {
		await write(`CREATE (:Store {id: "store", version: ${storeVersion + 1}})`);
		await expect(migrate(database)).rejects.toThrow(
			new RegExp(`version ${storeVersion + 1}.*knows up to ${storeVersion}`),
		);
	});
});

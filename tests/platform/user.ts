import { createInterface } from "node:readline";
import { connect } from "#graph/connect.ts";
import { reasonOf } from "#graph/unavailable.ts";

// One user of the embedded Neo4j of DATA_DIR, led by lines on standard input: "leave", or a Cypher query to run.
const reply = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
try {
	const { driver, database, uri, origin, close } = await connect();
	reply({ uri, origin });
	for await (const line of createInterface({ input: process.stdin })) {
		if (line === "leave") break;
		const { records } = await driver.executeQuery(line, {}, { database });
		reply(records.map((record) => record.toObject()));
	}
	await close();
	process.exit(0);
} catch (error) {
	reply({ error: reasonOf(error) });
	process.exit(1);
}

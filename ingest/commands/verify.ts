import { join } from "node:path";
import { connect, type Database } from "#graph/connect.ts";
import { fitVersion } from "#graph/migrate.ts";
import type { ConnectionSettings } from "#graph/settings.ts";
import { verify } from "#graph/write/verify.ts";

/** Prints whatever in the store does not follow from its reports, changing nothing; gives the exit code, 1 when there is any. */
export async function verifyCommand(settings: ConnectionSettings): Promise<number> {
	const database = await connect(settings);
	try {
		await fitVersion(database);
		const { checked, differences, orphans } = await verify(database);
		const lines = [
			...orphans.map((orphan) => `note: ${orphan}`),
			...differences,
			`${checked} entities checked, ${differences.length} findings`,
			...(differences.length === 0 ? [] : [remedy(database, settings)]),
		];
		process.stdout.write(`${lines.join("\n")}\n`);
		return differences.length === 0 ? 0 : 1;
	} finally {
		await database.close();
	}
}

/** Unchanged reports are not written anew, so a store is mended by building it again. */
function remedy({ origin, uri, database }: Database, { dataFolder }: ConnectionSettings): string {
	const away =
		origin === "embedded"
			? `move ${join(dataFolder, "neo4j")} away`
			: `empty the database "${database}" at ${uri}`;
	return `What to do: stop the program, ${away}, and ingest the reports again: a store is built from them.`;
}

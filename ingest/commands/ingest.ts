import { connect } from "#graph/connect.ts";
import { migrate } from "#graph/migrate.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { reader } from "#graph/session.ts";
import type { ConnectionSettings } from "#graph/settings.ts";
import { ingestPaths } from "../pipeline.ts";
import { progressOn, summaryLines } from "../progress.ts";

/** Reads reports into the graph and prints what became of them; gives the exit code, 1 when a file failed. */
export async function ingestCommand(
	paths: readonly string[],
	year: number | null,
	settings: ConnectionSettings,
): Promise<number> {
	const database = await connect(settings);
	try {
		await migrate(database);
		const progress = progressOn(process.stderr);
		const summary = await ingestPaths({
			database,
			paths,
			year,
			dataFolder: settings.dataFolder,
			onProgress: progress.onProgress,
		}).finally(progress.stop);
		const { nodes } = await findStatistics(reader(database));
		process.stdout.write(`${summaryLines(summary, nodes).join("\n")}\n`);
		return summary.failed.length > 0 ? 1 : 0;
	} finally {
		await database.close();
	}
}

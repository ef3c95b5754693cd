import { connect } from "#graph/connect.ts";
import { fitVersion, storeVersion } from "#graph/migrate.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { reader } from "#graph/session.ts";
import { connectionSettings } from "#graph/settings.ts";
import { reasonOf } from "#graph/unavailable.ts";

// For setup/doctor.mjs: looks at the store of the Neo4j at NEO4J_URI without a change, and prints what it found as JSON.
try {
	const settings = connectionSettings(process.env);
	if (settings.given === undefined) throw new Error("NEO4J_URI is not set.");
	const database = await connect(settings);
	try {
		const version = await fitVersion(database);
		const { nodes, sampleReports } = await findStatistics(reader(database));
		const reports = nodes.find(({ kind }) => kind === "Report")?.count ?? 0;
		reply({ uri: database.uri, version, newest: storeVersion, reports, sampleReports });
	} finally {
		await database.close();
	}
} catch (error) {
	reply({ problem: reasonOf(error) });
}

function reply(found: object): void {
	process.stdout.write(JSON.stringify(found));
}

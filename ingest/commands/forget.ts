import { randomUUID } from "node:crypto";
import { connect, type Database } from "#graph/connect.ts";
import { migrate } from "#graph/migrate.ts";
import { findForgettings } from "#graph/read/forgotten.ts";
import { reader } from "#graph/session.ts";
import type { ConnectionSettings } from "#graph/settings.ts";
import { liftForgetting } from "#graph/write/forget.ts";
import { forgetPerson } from "../forget/forget-person.ts";
import { previewForgetting } from "../forget/preview.ts";

/** What is asked of the command: who, by whom, and whether to do it or only to show it. */
export type ForgetRequest =
	| { readonly list: true }
	| { readonly lift: string; readonly by: string }
	| { readonly person: string; readonly by: string | null };

/** Shows what forgetting a person would do, does it when told by whom, lists what was done, or lifts it; gives the exit code. */
export async function forgetCommand(
	request: ForgetRequest,
	settings: ConnectionSettings,
): Promise<number> {
	const database = await connect(settings);
	try {
		await migrate(database);
		const lines = await linesFor(request, database, settings.dataFolder);
		process.stdout.write(`${lines.join("\n")}\n`);
		return lines === nobody ? 1 : 0;
	} finally {
		await database.close();
	}
}

const nobody: readonly string[] = [
	"Nobody has this id. Open the person's page, or choose Forget … where a report lists the person as rejected: the address ends in it.",
];
const now = () => new Date().toISOString();

async function linesFor(
	request: ForgetRequest,
	database: Database,
	dataFolder: string,
): Promise<readonly string[]> {
	if ("list" in request) {
		const forgettings = await findForgettings(reader(database));
		return forgettings.map(
			({ id, at, by, reports, places, liftedAt, liftedBy }) =>
				`${id}  ${at}  by ${by}: ${places} places in ${reports} reports${liftedAt === null ? "" : `; lifted ${liftedAt} by ${liftedBy}`}`,
		);
	}
	if ("lift" in request) {
		const lifted = await liftForgetting(database, { id: request.lift, at: now(), by: request.by });
		return lifted
			? ["Lifted. The name comes back with the next ingest of the files that hold it."]
			: nobody;
	}
	const { person, by } = request;
	if (by === null) {
		const preview = await previewForgetting({ database, dataFolder }, person);
		if (preview === null) return nobody;
		return [
			...preview.reports.flatMap(({ id, passages }) => [
				id,
				...passages.map(({ after }) => `    ${after.replaceAll(/\s+/g, " ")}`),
			]),
			`${preview.places} places in ${preview.reports.length} reports and ${preview.judgements} judgements; ${preview.namesakes.length} others of this name in other countries stay. Nothing is changed yet: say who does it with --by.`,
		];
	}
	const given = { id: `forgotten:${randomUUID()}`, at: now(), by };
	const receipt = await forgetPerson({ database, dataFolder }, { person, ...given });
	if (receipt === null) return nobody;
	const { id, at, reports, places, judgements } = receipt;
	return [
		`${id}  ${at}  by ${by}: ${places} places in ${reports} reports and ${judgements} judgements are masked.`,
		"Files on disk, documents and exports made before, and backups stay as they are.",
	];
}

import { join } from "node:path";
import { parseArgs } from "node:util";
import { connectionSettings } from "#graph/settings.ts";

/** Each command with what it needs alone: the driver of Neo4j takes longer to load than a report to read. */
const commands = {
	explain: async () => (await import("./commands/explain.ts")).explainCommand,
	extract: async () => (await import("./commands/extract.ts")).extractCommand,
	forget: async () => (await import("./commands/forget.ts")).forgetCommand,
	ingest: async () => (await import("./commands/ingest.ts")).ingestCommand,
	load: async () => (await import("./commands/load.ts")).loadCommand,
	verify: async () => (await import("./commands/verify.ts")).verifyCommand,
};

const usage = `Usage:
  npm run ingest -- PATH… [--year YYYY]    read reports (files, folders) into the graph
  npm run load -- FILE.ndjson              fill an empty store with a graph of other origin (docs/load-format.md)
  npm run forget -- person:… [--by WHO]    show what forgetting a person does; with --by, do it
  npm run forget -- --list | --lift forgotten:… --by WHO
                                           list what was forgotten; lift it
  npm run verify                           compare what is in the store with what its reports give; changes nothing
  npm run --silent extract -- PATH…        print what is found in reports as JSON; no database
  npm run extract -- --explain PATH…       show the text with what was found in it, on the terminal and as a page`;

async function main(): Promise<number> {
	const [command, ...rest] = process.argv.slice(2);
	if (command === "forget") return await forget(rest);
	const warn = (line: string): void => {
		process.stderr.write(`${line}\n`);
	};
	const { values, positionals: paths } = parseArgs({
		args: rest,
		allowPositionals: true,
		options: { year: { type: "string" }, explain: { type: "boolean" } },
	});
	if (command === "verify" && rest.length === 0)
		return await (await commands.verify())(connectionSettings(process.env));
	const [file] = paths;
	if (command === "load" && file !== undefined && rest.length === 1)
		return await (await commands.load())(file, connectionSettings(process.env));
	if (paths.length === 0 || (command !== "ingest" && command !== "extract")) {
		warn(usage);
		return 2;
	}
	const settings = connectionSettings(process.env);
	if (command === "extract" && values.explain)
		return (await commands.explain())(
			paths,
			join(settings.dataFolder, "explained"),
			(text) => process.stdout.write(text),
			warn,
		);
	if (command === "extract")
		return (await commands.extract())(paths, (text) => process.stdout.write(text), warn);
	if (values.year !== undefined && !/^(?:19|20)\d{2}$/u.test(values.year)) {
		warn(`--year ${values.year} is no year. Give four digits, such as --year 2019.`);
		return 2;
	}
	return await (await commands.ingest())(
		paths,
		values.year === undefined ? null : Number(values.year),
		settings,
	);
}

async function forget(rest: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...rest],
		allowPositionals: true,
		options: { by: { type: "string" }, list: { type: "boolean" }, lift: { type: "string" } },
	});
	const by = values.by?.trim().slice(0, 80) || null;
	const [person] = positionals;
	const settings = connectionSettings(process.env);
	const command = await commands.forget();
	if (values.list) return await command({ list: true }, settings);
	if (values.lift !== undefined && by !== null)
		return await command({ lift: values.lift, by }, settings);
	if (person !== undefined && positionals.length === 1)
		return await command({ person, by }, settings);
	process.stderr.write(`${usage}\n`);
	return 2;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

try {
	process.exitCode = await main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}

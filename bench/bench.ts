import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// `npm run bench -- NAME`: each benchmark is a program of its own beside this one.
const benches = {
	extraction:
		"speed and memory of the extraction, without a database (the one that runs without a name)",
	api: "the API against hand-written Cypher and other servers, on generated graphs",
	browser: "the three jobs in a browser: layout shift, long tasks, size of the first view's script",
	graph: "no benchmark: writes such a graph for npm run load (TRIPS FILE.ndjson)",
} as const;

const [name = "extraction", ...rest] = process.argv.slice(2);
const lines = Object.entries(benches).map(
	([known, what]) => `  npm run bench -- ${known.padEnd(10)}  ${what}`,
);
process.stderr.write(`${lines.join("\n")}\n`);
if (name === "extraction") {
	// As a reader of reports runs it; the server, which the others ask, runs without these options.
	const manifest = readFileSync(join(import.meta.dirname, "../package.json"), "utf8");
	const { scripts } = JSON.parse(manifest) as { readonly scripts: { readonly extract: string } };
	const options = scripts.extract.split(" ").filter((word) => word.startsWith("--"));
	const program = join(import.meta.dirname, "extraction.ts");
	const { status } = spawnSync(process.execPath, [...process.execArgv, ...options, program], {
		stdio: "inherit",
	});
	process.exitCode = status ?? 1;
} else if (Object.hasOwn(benches, name)) {
	process.argv.splice(2, process.argv.length, ...rest);
	await import(`./${name}.ts`);
} else {
	process.stderr.write(`There is no benchmark called "${name}".\n`);
	process.exitCode = 2;
}

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { statements } from "./cypher.ts";

/** What the server of @neo4j/graphql is started with: its packages, fetched into this folder, and the hand-written statements as its fields. */
export function neo4jGraphqlNeeds(folder: string): Readonly<Record<string, string>> {
	return { PACKAGES: installPackages(folder), STATEMENTS: JSON.stringify(asRows()) };
}

/** @neo4j/graphql brings another graphql than ours: it is installed beside the stores, not among our packages. */
function installPackages(folder: string): string {
	const packages = join(folder, "packages");
	mkdirSync(packages, { recursive: true });
	copyFileSync(
		join(import.meta.dirname, "neo4j-graphql/package.json"),
		join(packages, "package.json"),
	);
	const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], {
		cwd: packages,
		stdio: ["ignore", "ignore", "inherit"],
	});
	if (status !== 0)
		throw new Error(
			`npm install in ${packages} failed: leave it out with --without neo4j-graphql.`,
		);
	return packages;
}

/** The statements with one column that holds the row, as @cypher wants it. */
function asRows(): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(statements).map(([name, statement]) => {
			const at = statement.lastIndexOf("\nRETURN ");
			const columns = statement.slice(at + "\nRETURN ".length);
			return [
				name,
				`${statement.slice(0, at)}\nWITH ${columns.replace(/^total,/, "total AS total,")}\nRETURN {${namesOf(columns)}} AS row`,
			];
		}),
	);
}

function namesOf(columns: string): string {
	let depth = 0;
	const parts = [""];
	for (const sign of columns) {
		if ("([{".includes(sign)) depth += 1;
		if (")]}".includes(sign)) depth -= 1;
		if (sign === "," && depth === 0) parts.push("");
		else parts[parts.length - 1] += sign;
	}
	return parts
		.map((part) => (/ AS (\w+)\s*$/.exec(part)?.[1] ?? part).trim())
		.map((name) => `${name}: ${name}`)
		.join(", ");
}

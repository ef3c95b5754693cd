import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect } from "#graph/connect.ts";
import { connectionSettings } from "#graph/settings.ts";
import { makeFolder, startNode, userProgram } from "./processes.ts";

const quiet = () => {};

test.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1"])(
	"a NEO4J_URI where nobody answers (%s) is named, with what to do",
	async (uri) => {
		const settings = connectionSettings({ NEO4J_URI: uri }, quiet);
		await expect(connect(settings)).rejects.toThrow(
			new RegExp(`^Neo4j at ${uri} does not answer .*Start it or correct NEO4J_URI`),
		);
	},
);

test("a NEO4J_URI that is no address is named, and a password in it is not shown", async () => {
	const settings = connectionSettings({ NEO4J_URI: "postgres://me:secret@127.0.0.1:1" }, quiet);
	const problem = await connect(settings).catch((error: Error) => error.message);
	expect(problem).toMatch(/^Neo4j at postgres:\/\/127\.0\.0\.1:1 cannot be used/);
	expect(problem).not.toContain("secret");
});

test("without Java, Maven and Docker the three ways are told, with the commands to get them", async () => {
	const folder = makeFolder();
	const nothing = { PATH: folder, JAVA_HOME: "", DATA_DIR: join(folder, "data") };
	const { error } = JSON.parse(await startNode([userProgram], nothing).nextLine());
	expect(error).toContain("no Java 17 or newer was found");
	for (const hint of ["apt-get install", "brew install", "choco install", "Docker", "NEO4J_URI="])
		expect(error).toContain(hint);
	rmSync(folder, { recursive: true });
});

test("a data folder that cannot be written is named, with what to do", async () => {
	const folder = makeFolder();
	writeFileSync(join(folder, "file"), "");
	const dataFolder = join(folder, "file", "data");
	const { error } = JSON.parse(await startNode([userProgram], { DATA_DIR: dataFolder }).nextLine());
	expect(error).toContain(`The data folder ${dataFolder} cannot be written`);
	expect(error).toContain("set DATA_DIR");
	rmSync(folder, { recursive: true });
});

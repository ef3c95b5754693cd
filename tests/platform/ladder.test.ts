import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect, isTooOld } from "#graph/connect.ts";
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

test.each([
	{
		kind: "answers over HTTP",
		answer: "HTTP/1.1 400 Bad Request\r\n\r\n",
		told: /cannot be used.*HTTP.*Check NEO4J_URI/,
	},
	{ kind: "never answers", answer: "", told: /does not answer.*Start it or correct NEO4J_URI/ },
])("a NEO4J_URI where something else $kind is told of", async ({ answer, told }) => {
	const stranger = createServer((socket) => {
		socket.on("error", quiet);
		if (answer !== "") socket.once("data", () => socket.end(answer));
	});
	await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
	const address = stranger.address();
	const port = typeof address === "object" ? address?.port : 0;
	const settings = connectionSettings({ NEO4J_URI: `bolt://127.0.0.1:${port}` }, quiet);
	await expect(connect(settings)).rejects.toThrow(told);
	stranger.close();
});

test("a Neo4j that lacks what the queries need is known by what it calls itself", () => {
	const tooOld = ["Neo4j/4.4.44", "Neo4j/5.22.0", "Neo4j/v5.2.0 compatible", "Bolt/1.0", ""];
	expect(tooOld.filter((agent) => !isTooOld(agent))).toEqual([]);
	expect(["Neo4j/5.23.0", "Neo4j/5.26.12", "Neo4j/2026.01.0"].filter(isTooOld)).toEqual([]);
});

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

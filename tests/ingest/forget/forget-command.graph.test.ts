import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { findForgettings } from "#graph/read/forgotten.ts";
import { reader } from "#graph/session.ts";
import { recordFactJudgement } from "#graph/write/judge-fact.ts";
import { clearStore, openStore } from "../../graph/store.ts";
import { runCommand } from "../run-command.ts";
import { everything } from "./everything.ts";

const report = `Verslag dienstreis Bergen

Met wie is er gesproken?
- Tomas Veldkamp, wethouder van de gemeente Bergen

Resultaten
De heer Veldkamp vertelde over de aanpak van hitte.
`;

let database: Database;
let folder = "";
let person = "";
const forget = (...parameters: string[]) => runCommand(folder, ["forget", ...parameters]);

beforeAll(async () => {
	database = await openStore();
	folder = mkdtempSync(join(tmpdir(), "forget-command-"));
	writeFileSync(join(folder, "bergen.txt"), report);
});
beforeEach(async () => {
	await clearStore(database);
	expect(runCommand(folder, ["ingest", "bergen.txt"]).status).toBe(0);
	const [row] = await reader(database)<{ id: string }>("MATCH (p:Person) RETURN p.id AS id");
	person = row?.id ?? "";
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true, force: true });
});

describe("the command to forget", { timeout: 180_000 }, () => {
	test("shows first what it would do, without the name, and changes nothing", async () => {
		const before = await everything(database);
		const { status, stdout, stderr } = forget(person);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(stdout).toMatch(/^report:\S+\n/u);
		expect(stdout).toContain("    De heer ████████ vertelde over de aanpak van hitte.\n");
		expect(stdout).toContain("2 places in 1 reports and 0 judgements; 0 others of this name");
		expect(stdout).toContain("Nothing is changed yet: say who does it with --by.");
		expect(stdout).not.toMatch(/veldkamp/iu);
		expect(await everything(database)).toEqual(before);
	});

	test("does it once told by whom, lists it, and lifts it once", async () => {
		const done = forget(person, "--by", " privacyfunctionaris ");
		expect(done).toMatchObject({ status: 0, stderr: "" });
		expect(done.stdout).toMatch(
			/^forgotten:\S+ {2}\S+Z {2}by privacyfunctionaris: 2 places in 1 reports and 0 judgements are masked\.\n/u,
		);
		expect((await everything(database)).filter((line) => /veldkamp/iu.test(line))).toEqual([]);
		const [receipt] = await findForgettings(reader(database));
		const id = receipt?.id ?? "";
		expect(forget("--list").stdout).toBe(
			`${id}  ${receipt?.at}  by privacyfunctionaris: 2 places in 1 reports\n`,
		);
		expect(forget("--lift", id, "--by", "jurist")).toMatchObject({
			status: 0,
			stdout: "Lifted. The name comes back with the next ingest of the files that hold it.\n",
		});
		expect(forget("--list").stdout).toMatch(/; lifted \S+Z by jurist\n$/u);
		expect(forget("--lift", id, "--by", "jurist")).toMatchObject({ status: 1 });
	});

	test("reaches a person whom readers rejected", async () => {
		const [row] = await reader(database)<{ id: string }>("MATCH (r:Report) RETURN r.id AS id");
		const said = { id: "judgement:1", at: "2026-11-29T00:00:00.000Z", by: "lezer" } as const;
		const judged = { report: row?.id ?? "", entity: person };
		await recordFactJudgement(database, { ...said, judged, state: "wrong", reason: null });
		expect(forget(person)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("2 places in 1 reports"),
		});
		expect(forget(person, "--by", "privacyfunctionaris")).toMatchObject({ status: 0 });
		expect((await everything(database)).filter((line) => /veldkamp/iu.test(line))).toEqual([]);
	});

	test("says that nobody has an id, and what to do, with exit code 1", async () => {
		const before = await everything(database);
		for (const parameters of [["person:nobody"], ["person:nobody", "--by", "jurist"]])
			expect(forget(...parameters)).toMatchObject({
				status: 1,
				stdout: expect.stringMatching(/^Nobody has this id\. Open the person's page/u),
			});
		expect(await everything(database)).toEqual(before);
	});

	test.each([
		[[], /^Usage:/u],
		[["person:a", "person:b"], /^Usage:/u],
		[["--lift", "forgotten:1"], /^Usage:/u],
		[["--by", "jurist"], /^Usage:/u],
		[["person:a", "--door", "jurist"], /--door/u],
		[["person:a", "--by"], /--by/u],
	])(
		"does nothing with wrong arguments and ends with exit code 2: %j",
		async (parameters, line) => {
			const before = await everything(database);
			const { status, stdout, stderr } = forget(...parameters);
			expect(stderr).toMatch(line);
			expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
			expect(await everything(database)).toEqual(before);
		},
	);
});

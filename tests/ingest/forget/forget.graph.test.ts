import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { foldName } from "#domain/names.ts";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { findChanges } from "#graph/read/changes.ts";
import { findForgettings } from "#graph/read/forgotten.ts";
import { findJudgementPage } from "#graph/read/judgements.ts";
import { searchEntities } from "#graph/read/search.ts";
import { reader } from "#graph/session.ts";
import { liftForgetting } from "#graph/write/forget.ts";
import { recordJudgement } from "#graph/write/judge.ts";
import { recordFactJudgement } from "#graph/write/judge-fact.ts";
import { verify } from "#graph/write/verify.ts";
import { forgetPerson } from "#ingest/forget/forget-person.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { ingestUpload } from "#ingest/uploads.ts";
import { clearStore, openStore } from "../../graph/store.ts";
import { everything } from "./everything.ts";

const bergen = `Verslag dienstreis Bergen

Met wie is er gesproken?
- Tomas Veldkamp, wethouder van de gemeente Bergen
- Ingrid Solheim, directeur van het Fjordinstituut in Bergen

Resultaten
De heer Veldkamp vertelde over de aanpak van hitte. Mail: t.veldkamp@bergen.example.

Vervolgafspraken
- Tomas Veldkamp stuurt het rapport over water naar Den Haag voor 1 mei 2019.
`;
const oslo = `Verslag dienstreis Oslo

Met wie is er gesproken?
- Ingrid Solheim, directeur van het Fjordinstituut in Bergen

Resultaten
Ook T. Veldkamp was er niet bij, maar in 2019 zei Veldkamp, Tomas dat water voorgaat.
`;
const lyon = `Verslag dienstreis Lyon

Met wie is er gesproken?
- Tomas Veldkamp, directeur van de gemeente Lyon
`;

let database: Database;
let folder = "";
let reports = "";
const options = () => ({ database, dataFolder: join(folder, "data"), onProgress: () => {} });
const ingest = () => ingestPaths({ ...options(), paths: [reports], year: null });
const run = () => reader(database);
const given = { id: "forgotten:1", at: "2026-11-29T00:00:00.000Z", by: "privacyfunctionaris" };

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "forget-"));
	database = await openStore();
});
beforeEach(async () => {
	await clearStore(database);
	reports = mkdtempSync(join(folder, "reports-"));
	writeFileSync(join(reports, "bergen-veldkamp.txt"), bergen);
	writeFileSync(join(reports, "oslo.txt"), oslo);
	writeFileSync(join(reports, "lyon.txt"), lyon);
	await ingest();
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true, force: true });
});

const personIn = async (name: string, country: string) => {
	const [row] = await run()<{ id: string }>(
		`MATCH (p:Person {name: $name})<-[:CLAIMS]-(r:Report)-[:CLAIMS]->(:City)-[:IN]->(:Country {id: $country})
		 RETURN DISTINCT p.id AS id`,
		{ name, country: `country:${country}` },
	);
	return row?.id ?? "";
};
const forget = async (more: object = {}) =>
	forgetPerson(options(), {
		...given,
		person: await personIn("Tomas Veldkamp", "NO"),
		...more,
	});
const lines = async () => (await everything(database)).map((line) => foldName(line));
/** What holds the name, without what is of the namesake in Lyon. */
const withName = async () => {
	const namesake = foldName(await personIn("Tomas Veldkamp", "FR"));
	return (await lines()).filter(
		(line) => line.includes("veldkamp") && !line.includes("lyon") && !line.includes(namesake),
	);
};

describe("a person who is forgotten", { timeout: 240_000 }, () => {
	test("stands nowhere in the store; a namesake in another country does", async () => {
		const receipt = await forget();
		expect(receipt).toMatchObject({ ...given, reports: 2, places: 6, judgements: 0 });
		expect(await withName()).toEqual([]);
		const found = await searchEntities(run(), {
			query: "veldkamp",
			kinds: null,
			first: 10,
			after: null,
		});
		expect(found.items).toHaveLength(1);
		expect((await verify(database)).differences).toEqual([]);
	});

	test("leaves what was told of the function", async () => {
		await forget();
		const met = await run()<{ name: string; body: string }>(
			`MATCH (:Trip)-[m:MET]->(p:Post)-[:AT]->(o:Organization {name: "gemeente Bergen"})
			 RETURN p.name AS name, o.name AS body`,
		);
		expect(met).toHaveLength(1);
		expect(met[0]?.name).toContain("wethouder");
	});

	test("stays forgotten when the same files come in again, unchanged or read anew", async () => {
		await forget();
		const before = await everything(database);
		expect(await ingest()).toMatchObject({ new: 0, changed: 0, unchanged: 3, failed: [] });
		expect(await everything(database)).toEqual(before);
		const graph = await dumpGraph(database);
		await ageReports();
		expect(await ingest()).toMatchObject({ new: 0, changed: 3, unchanged: 0, failed: [] });
		expect(await dumpGraph(database)).toEqual(graph);
	});

	test("stays forgotten in a report that comes in later, from a file or handed over", async () => {
		await forget();
		writeFileSync(join(reports, "later.txt"), bergen.replace("dienstreis", "werkbezoek"));
		expect(await ingest()).toMatchObject({ new: 1, failed: [] });
		const upload = { bytes: Buffer.from(oslo.replace("dienstreis", "reis")) };
		const { file } = await ingestUpload(
			{ ...options(), year: null },
			{ ...upload, name: "Tomas Veldkamp.txt", sameName: "refuse" },
		);
		expect(file).not.toContain("Veldkamp");
		expect(await withName()).toEqual([]);
		expect((await verify(database)).differences).toEqual([]);
	});

	test("takes nothing of another with it: forgotten one after the other as together", async () => {
		await forget();
		await forget({ id: "forgotten:2", person: await personIn("Ingrid Solheim", "NO") });
		const graph = await dumpGraph(database);
		expect(graph.filter((line) => /Solheim/.test(line))).toEqual([]);
		await ageReports();
		await ingest();
		expect(await dumpGraph(database)).toEqual(graph);
	});

	test("leaves the judgements, which follow the promise, without the name", async () => {
		const [promise] = await run()<{ id: string }>(
			"MATCH (f:FollowUp) WHERE f.name CONTAINS 'rapport' RETURN f.id AS id",
		);
		const judged = { id: "judgement:1", at: given.at, state: "done", evidence: [] } as const;
		await recordJudgement(database, {
			...judged,
			by: "Tomas Veldkamp",
			followUp: promise?.id ?? "",
			reason: "Veldkamp stuurde het op.",
		});
		expect(await forget()).toMatchObject({ judgements: 1 });
		const { items } = await findJudgementPage(run(), {
			orphaned: false,
			states: null,
			first: 5,
			after: null,
		});
		expect(items[0]?.value.followUp).toBeTruthy();
		expect(items[0]?.value.judgement.reason).toBe("████████ stuurde het op.");
		expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
		expect(await withName()).toEqual([]);
	});

	test("leaves no name in what readers said is wrong, and that stays wrong of the function", async () => {
		const [fact] = await run()<{ id: string }>(
			"MATCH ()-[m:MET]->(:Person {id: $id}) RETURN m.factId AS id",
			{ id: await personIn("Tomas Veldkamp", "NO") },
		);
		const said = { id: "judgement:2", at: given.at, by: "lezer", state: "wrong" } as const;
		const judged = { fact: fact?.id ?? "" };
		await recordFactJudgement(database, { ...said, judged, reason: "Veldkamp was er niet." });
		expect(await forget()).toMatchObject({ reports: 2, judgements: 1 });
		expect(await withName()).toEqual([]);
		expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
		const [met] = await run()<{ count: number }>(
			'MATCH ()-[m:MET]->(:Post)-[:AT]->({name: "gemeente Bergen"}) RETURN count(m) AS count',
		);
		expect(met?.count).toBe(0);
	});

	test("is told by a receipt without the name, and isn't news", async () => {
		const { cursor } = await findChanges(run(), null);
		await forget();
		expect(await findForgettings(run())).toMatchObject([{ ...given, reports: 2, liftedAt: null }]);
		const { partners, promises } = await findChanges(run(), cursor);
		expect([...partners, ...promises]).toEqual([]);
	});

	test("comes back with the next ingest once that was lifted", async () => {
		const before = await dumpGraph(database);
		await forget();
		expect(await liftForgetting(database, { id: given.id, at: given.at, by: "bezwaar" })).toBe(
			true,
		);
		expect(await liftForgetting(database, { id: given.id, at: given.at, by: "bezwaar" })).toBe(
			false,
		);
		expect(await ingest()).toMatchObject({ failed: [] });
		const graph = await dumpGraph(database);
		expect(graph.filter((line) => !line.startsWith('[["Forgotten"]'))).toEqual(before);
	});

	test("is nobody when no person has the id, and nothing changes", async () => {
		const before = await everything(database);
		expect(await forget({ person: "person:nobody" })).toBeNull();
		expect(await everything(database)).toEqual(before);
	});
});

/** As if the program had learned to read better meanwhile. */
async function ageReports(): Promise<void> {
	const session = database.driver.session({ database: database.database });
	await session.run("MATCH (r:Report) SET r.extractorVersion = 'older'");
	await session.close();
}

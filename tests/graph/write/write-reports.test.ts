import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { findEntityNodes } from "#graph/read/entity.ts";
import { findFactPages } from "#graph/read/facts.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { reportStates } from "#graph/write/report-states.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { first, madeBatches, second, third } from "../made-reports.ts";
import { type MadeReport, makeBatch } from "../make-batch.ts";
import { clearStore, openStore } from "../store.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
});
afterAll(() => database.close());
beforeEach(() => clearStore(database));

const states = async (batches: readonly GraphBatch[]) =>
	(await writeReports(database, batches)).map(({ state }) => state);
const dump = () => dumpGraph(database);
const entity = async (id: string) => (await findEntityNodes(reader(database), [id])).get(id);
const expectSound = async () => expect((await verify(database)).differences).toEqual([]);

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
	items.length < 2
		? [items]
		: items.flatMap((item, at) =>
				permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]),
			);

describe("writing reports", () => {
	test("writing them twice changes nothing", async () => {
		expect(await states(madeBatches)).toEqual(["new", "new", "new"]);
		const once = await dump();
		expect(await states(madeBatches)).toEqual(["unchanged", "unchanged", "unchanged"]);
		expect(await dump()).toEqual(once);
		await expectSound();
	});

	test("the order and the grouping of reports don't matter", async () => {
		const dumps = new Set<string>();
		for (const order of permutations(madeBatches))
			for (const together of [1, 20]) {
				await clearStore(database);
				await writeReports(database, order, { together });
				dumps.add((await dump()).join("\n"));
			}
		expect(dumps.size).toBe(1);
	});

	test("two reports share the person, the post and the institute, each with its own facts", async () => {
		await states(madeBatches);
		expect(await entity("organization:fjordinstituut")).toMatchObject({
			name: "Koninklijk Fjordinstituut",
			aliases: ["Fjordinstituut", "KFI"],
			tripCount: 2,
		});
		expect(await entity("person:a1")).toMatchObject({
			name: "Solveig Brännström-Ås",
			aliases: ["S. Brännström-Ås"],
			tripCount: 2,
		});
		const pages = await findFactPages(reader(database), ["person:a1"], {
			types: ["HELD"],
			first: 10,
			after: null,
		});
		const held = pages.get("person:a1")?.items.map(({ value }) => value.evidence[0]?.report);
		expect(new Set(held).size).toBe(2);
	});

	test("a fact of a report with two trips belongs to the trip at its end", async () => {
		await states([makeBatch(third)]);
		expect(await entity("country:NO")).toMatchObject({ tripCount: 2, neighbourCount: 2 });
		expect(await entity("theme:resilience")).toMatchObject({ tripCount: 1 });
	});

	test("hostile words are kept as they are", async () => {
		await states([makeBatch(third)]);
		expect(await entity("event:script-alert-1-script")).toMatchObject({
			name: "<script>alert(1)</script>",
			aliases: ["AND name:* OR `MATCH (n) DETACH DELETE n`"],
		});
	});
});

describe("a changed report", () => {
	const changed: MadeReport = {
		...second,
		text: second.text.replace(", over water", ""),
		nodes: second.nodes.filter(({ id }) => id !== "theme:water"),
		links: second.links.filter(([type]) => type !== "ABOUT"),
	};

	test("replaces its own facts and nothing else's", async () => {
		await states([makeBatch(first), makeBatch(changed)]);
		const expected = await dump();
		await clearStore(database);
		await states([makeBatch(first), makeBatch(second)]);
		expect(await states([makeBatch(changed)])).toEqual(["changed"]);
		expect(await dump()).toEqual(expected);
		expect(await entity("theme:water")).toBeUndefined();
		await expectSound();
	});

	test("is changed too when only the extractor is newer", async () => {
		await states([makeBatch(second)]);
		expect(await states([makeBatch({ ...second, version: "2" })])).toEqual(["changed"]);
	});

	test("can come in the same run as what it replaces", async () => {
		expect(await states([makeBatch(second), makeBatch(changed)])).toEqual(["new", "changed"]);
		expect(await entity("theme:water")).toBeUndefined();
	});
});

describe("the same content under another key", () => {
	const copy = makeBatch({ ...first, file: "copy/bergen.txt" });

	test("is one report", async () => {
		await states([makeBatch(first)]);
		const before = await dump();
		expect(await states([copy])).toEqual(["duplicate"]);
		expect(await dump()).toEqual(before);
	});

	test("is one report within a run too, and its old content goes", async () => {
		const other = makeBatch({ ...second, file: "copy/bergen.txt" });
		await states([other]);
		expect(await states([makeBatch(first), copy])).toEqual(["new", "duplicate"]);
		const both = await dump();
		await clearStore(database);
		await states([makeBatch(first)]);
		expect(both).toEqual(await dump());
	});
});

describe("asking what need be read", () => {
	test("tells new, changed, unchanged and duplicate apart", async () => {
		await states([makeBatch(first), makeBatch(second)]);
		const source = (made: MadeReport) => makeBatch(made).report;
		const found = await reportStates(database, [
			source(first),
			source({ ...second, version: "2" }),
			source(third),
			source({ ...first, file: "x.txt" }),
		]);
		expect([...found.values()]).toEqual([
			{ state: "unchanged" },
			{ state: "changed" },
			{ state: "new" },
			{ state: "duplicate", of: "2019/bergen.txt" },
		]);
	});
});

describe("removing reports", () => {
	test("leaves what the others give, as if it had never been there", async () => {
		await states([makeBatch(second), makeBatch(third)]);
		const expected = await dump();
		await states([makeBatch(first)]);
		expect(await removeReports(database, ["2019/bergen.txt", "no-such.txt"])).toEqual([
			"2019/bergen.txt",
		]);
		expect(await dump()).toEqual(expected);
		await expectSound();
	});

	test("of all leaves nothing", async () => {
		await states(madeBatches);
		await removeReports(
			database,
			madeBatches.map(({ report }) => report.file),
		);
		expect(await dump()).toEqual([]);
	});
});

describe("samples", () => {
	const asSample = (made: MadeReport) => makeBatch({ ...made, sample: true });
	const samples = [first, second].map(asSample);
	const unlike = makeBatch({ ...third, file: first.file });

	test("leave whole with the first own report, as if they had never been there", async () => {
		for (const own of [makeBatch(third), unlike, makeBatch(first)]) {
			await clearStore(database);
			expect(await states([own])).toEqual(["new"]);
			const expected = await dump();
			await clearStore(database);
			expect(await states(samples)).toEqual(["new", "new"]);
			expect(await states([own])).toEqual(["new"]);
			expect(await dump()).toEqual(expected);
			await expectSound();
		}
	});

	test("stay when the own report can't be written", async () => {
		await states(samples);
		const before = await dump();
		const [link] = third.links;
		const links = link ? [[link[0], link[1], link[2], "words that nobody wrote"] as const] : [];
		expect(await states([makeBatch({ ...third, links })])).toEqual(["failed"]);
		expect(await dump()).toEqual(before);
	});

	test("don't come in beside own reports, before or in the same run", async () => {
		expect(await states([makeBatch(third), ...samples])).toEqual(["new", "failed", "failed"]);
		const expected = await dump();
		await clearStore(database);
		expect(await states([...samples, makeBatch(third)])).toEqual(["new", "new", "new"]);
		expect(await dump()).toEqual(expected);
	});

	test("come and go under several writers at once", async () => {
		await states([makeBatch(third)]);
		const expected = await dump();
		await clearStore(database);
		const offers = [samples, [makeBatch(third)], samples];
		await Promise.all(offers.map((batches) => writeReports(database, batches)));
		expect(await dump()).toEqual(expected);
	});
});

describe("a report that can't be written", () => {
	const [link] = second.links;
	const bad = makeBatch({
		...second,
		file: "bad.txt",
		text: `${second.text} `,
		links: link ? [[link[0], link[1], link[2], "words that nobody wrote"]] : [],
	});

	test("stays out, and the others of its transaction are in", async () => {
		const outcomes = await writeReports(database, [makeBatch(first), bad, makeBatch(third)]);
		expect(outcomes.map(({ state }) => state)).toEqual(["new", "failed", "new"]);
		const failed = outcomes[1];
		expect(failed?.state === "failed" && failed.error.message).toMatch(
			/^bad\.txt: fact fact:\w+: its quote is not the text/,
		);
		const sound = await dump();
		await clearStore(database);
		await states([makeBatch(first), makeBatch(third)]);
		expect(sound).toEqual(await dump());
	});

	test("keeps what was there when the database refuses half-way", async () => {
		await states([makeBatch(first)]);
		const before = await dump();
		const clash = makeBatch(second);
		const [mention] = makeBatch(first).mentions;
		const taken = clash.mentions.map((own, index) =>
			index === 0 && mention ? { ...own, key: mention.key } : own,
		);
		expect(await states([{ ...clash, mentions: taken }])).toEqual(["failed"]);
		expect(await dump()).toEqual(before);
	});
});

describe("several writers at once", () => {
	test("give what one gives", async () => {
		await states(madeBatches);
		const expected = await dump();
		await clearStore(database);
		await Promise.all(madeBatches.map((batch) => writeReports(database, [batch])));
		expect(await dump()).toEqual(expected);
		await expectSound();
	});
});

describe("verifying", () => {
	test("finds a count and a name that aren't what the reports give", async () => {
		await states(madeBatches);
		await inWriteTransaction(database, (run) =>
			run('MATCH (c:City {id: "city:3161732"}) SET c.tripCount = 9, c.name = "Elders"'),
		);
		expect((await verify(database)).differences).toEqual([
			"city:3161732: 9 trips and 5 neighbours are stored, 3 and 5 counted",
			"city:3161732: name isn't what the reports give",
		]);
	});

	test("finds what is left of a report that isn't there", async () => {
		await states(madeBatches);
		const { id } = makeBatch(third).report;
		await inWriteTransaction(database, (run) =>
			run("MATCH (r:Report {id: $id}) DETACH DELETE r", { id }),
		);
		const { differences } = await verify(database);
		expect(differences).toContain("trip:three-0: no report names it");
		expect(differences).toContain(`${id}: facts or mentions of a report that isn't there`);
	});

	test("finds quotes that don't stand in the text, and a reference link that no report gives", async () => {
		await states(madeBatches);
		const { id } = makeBatch(first).report;
		await inWriteTransaction(database, async (run) => {
			await run("MATCH ()-[f:VISITED {report: $id}]->() SET f.evidenceQuotes = ['elders']", { id });
			await run("MATCH (:City {id: 'city:3133895'})-[f:IN]->() DELETE f");
		});
		const { differences } = await verify(database);
		expect(differences).toContainEqual(
			expect.stringMatching(/^2019\/bergen.txt: the quote of fact .* isn't in the text/),
		);
		expect(differences).toContain(
			"city:3133895: its links to reference data aren't what the reports give",
		);
	});
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Span } from "#domain/report.ts";
import { dumpGraph } from "#graph/dump.ts";
import { verify } from "#graph/write/verify.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { clearStore } from "../graph/store.ts";
import { askable } from "./ask.ts";
import { writableApp } from "./writable.ts";

const samples = join(import.meta.dirname, "../../samples");
const oslo = readFileSync(join(samples, "2016/01-oslo.txt"), "utf8");
const other = readFileSync(join(samples, "2018/02-oslo.txt"), "utf8");

const { database, dataFolder, app } = await writableApp();

const previewing = `query($report: ReportUpload!, $year: Int) { previewReport(report: $report, year: $year) {
  file state duplicateOf nameTaken problems { file code message }
  found { title content counts { kind count } spans { start end node { kind name } }
    items { node { kind name known { id tripCount } } year owner due
      facts { type role confidence from { name } to { name } evidence { start end quote } } } } } }`;
const ingesting = `mutation($report: ReportUpload!, $year: Int, $sameName: SameName) {
  ingestReport(report: $report, year: $year, sameName: $sameName) {
    file state samplesLeft problems { file code message } report { file name trips { year } } } }`;

const preview = async (report: object, year: number | null = null) => {
	const { data, errors } = await app.ask(previewing, { report, year });
	expect(errors).toEqual([]);
	return data.previewReport;
};
const ingest = async (report: object, given: object = {}) => {
	const { data, errors } = await app.ask(ingesting, { report, ...given });
	expect(errors).toEqual([]);
	return data.ingestReport;
};

describe("a report handed over", () => {
	test("shows what is found in it, each with its words, and stores nothing", async () => {
		const before = await dumpGraph(database);
		const found = await preview({ name: "oslo.txt", text: oslo });
		expect(found).toMatchObject({ file: "upload/oslo.txt", state: "new", nameTaken: false });
		const { content, items, counts, spans } = found.found;
		expect(content).toBe(oslo);
		expect(counts).toContainEqual({ kind: "Trip", count: 1 });
		expect(items.length).toBeGreaterThan(10);
		for (const { node, facts } of items) {
			expect(node.known).toBeNull();
			expect(facts.length).toBeGreaterThan(0);
			for (const { evidence } of facts)
				for (const { start, end, quote } of evidence) expect(oslo.slice(start, end)).toBe(quote);
		}
		expect(spans.length).toBeGreaterThan(10);
		expect(await dumpGraph(database)).toEqual(before);
	});

	test("gives the store that the same file on disk gives, but for its key", async () => {
		expect(await ingest({ name: "oslo.txt", text: oslo })).toMatchObject({
			file: "upload/oslo.txt",
			state: "new",
			problems: [],
			report: { file: "upload/oslo.txt" },
		});
		const uploaded = await dumpGraph(database);
		await clearStore(database);
		const folder = mkdtempSync(join(tmpdir(), "on disk "));
		try {
			mkdirSync(join(folder, "upload"));
			cpSync(join(samples, "2016/01-oslo.txt"), join(folder, "upload/oslo.txt"));
			await ingestPaths({
				database,
				paths: [folder],
				year: null,
				dataFolder,
				onProgress: () => {},
			});
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
		expect(await dumpGraph(database)).toEqual(uploaded);
		expect((await verify(database)).differences).toEqual([]);
	});

	test("tells which stretches of it facts rest on, and by that which gave nothing", async () => {
		const idle = "Het weer was er de hele week wisselvallig en de koffie sterk.";
		const given = `${oslo.trimEnd()}\n\n${idle}\n`;
		await ingest({ name: "oslo.txt", text: given });
		const [found] = (
			await app.ask(
				'{ search(query: "Oslo", kinds: [Report]) { edges { node { entity { id } } } } }',
			)
		).data.search.edges;
		const { data } = await app.ask(
			"query($id: ID!) { node(id: $id) { ... on Report { content cited { start end } trips { facts(first: 100) { edges { node { evidence { start end } } } } } } } }",
			{ id: found.node.entity.id },
		);
		const { content, cited, trips } = data.node;
		for (const { node } of trips[0].facts.edges)
			for (const { start, end } of node.evidence)
				expect(cited.some((span: Span) => span.start <= start && span.end >= end)).toBe(true);
		for (const [index, { start, end }] of cited.entries()) {
			expect(end).toBeGreaterThan(start);
			expect(start).toBeGreaterThan(cited[index - 1]?.end ?? -1);
			expect(content.slice(start, end)).not.toContain(idle);
		}
	});

	test("is recognised the second time, under whatever name", async () => {
		await ingest({ name: "oslo.txt", text: oslo });
		expect(await preview({ name: "oslo.txt", text: oslo })).toMatchObject({ state: "unchanged" });
		expect(await preview({ name: "kopie.txt", text: oslo })).toMatchObject({
			state: "duplicate",
			duplicateOf: "upload/oslo.txt",
		});
		expect(await ingest({ name: "oslo.txt", text: oslo })).toMatchObject({ state: "unchanged" });
		expect(await ingest({ name: "kopie.txt", text: oslo })).toMatchObject({
			state: "duplicate",
			problems: [{ code: "duplicate" }],
			report: null,
		});
		const known = (await preview({ name: "anders.txt", text: other })).found.items.filter(
			({ node }: { node: { known: object | null } }) => node.known,
		);
		expect(known.length).toBeGreaterThan(3);
	});

	test("takes no other report's place unless it is told to", async () => {
		await ingest({ name: "verslag.txt", text: oslo });
		expect(await preview({ name: "verslag.txt", text: other })).toMatchObject({
			state: "changed",
			nameTaken: true,
		});
		expect(await ingest({ name: "verslag.txt", text: other })).toMatchObject({
			state: "failed",
			problems: [{ file: "upload/verslag.txt", code: "same-name" }],
		});
		expect(
			await ingest({ name: "verslag.txt", text: other }, { sameName: "keepBoth" }),
		).toMatchObject({ state: "new", file: "upload/verslag (2).txt" });
		expect(
			await ingest({ name: "verslag.txt", text: `${oslo}\nNaschrift.` }, { sameName: "replace" }),
		).toMatchObject({ state: "changed", file: "upload/verslag.txt" });
		expect((await verify(database)).differences).toEqual([]);
	});

	test("is dated by a year that is told, and by a folder named after one", async () => {
		const undated =
			"Reisverslag\n\nBezochte steden: Oslo\n\nGesproken met de burgemeester van Oslo.";
		expect((await ingest({ name: "oslo.txt", text: undated })).report.trips).toEqual([
			{ year: null },
		]);
		expect(
			(await ingest({ name: "oslo.txt", text: undated }, { year: 2019 })).report.trips,
		).toEqual([{ year: 2019 }]);
		const [trip] = (await preview({ name: "2021/oslo2.txt", text: undated })).found.items;
		expect([trip.node.kind, trip.year]).toEqual(["Trip", 2021]);
	});

	test("makes the samples leave", async () => {
		const { data } = await app.ask("mutation { ingestSamples { new problems { code } } }");
		expect(data.ingestSamples).toEqual({ new: 25, problems: [] });
		expect(await ingest({ name: "eigen.txt", text: oslo })).toMatchObject({
			state: "new",
			samplesLeft: true,
		});
		const again = await app.ask("mutation { ingestSamples { new problems { code } } }");
		expect(again.data.ingestSamples).toEqual({ new: 0, problems: [{ code: "own-reports" }] });
	});

	const bytes = (...values: number[]) => Buffer.from(values).toString("base64");
	test.each([
		["binary data", { name: "a.txt", base64: bytes(0, 1, 2, 0, 255) }, "binary"],
		["nothing", { name: "a.txt", text: " \n" }, "empty"],
		["a format that nobody reads", { name: "a.exe", text: "x" }, "unknown-format"],
		["more than a report may hold", { name: "a.txt", text: "woord ".repeat(42_000) }, "too-long"],
	])("with %s is told of with what to do, and is not in", async (_, report, code) => {
		const before = await dumpGraph(database);
		const told = await preview(report);
		expect(told).toMatchObject({ state: "failed", found: null, problems: [{ code }] });
		expect(await ingest(report)).toMatchObject({ state: "failed", report: null });
		expect(await dumpGraph(database)).toEqual(before);
		if (code === "too-long") expect(told.problems[0].message).toMatch(/252 kB.*250 kB/);
	});

	test("in UTF-16 or Windows-1252 is read like the same text in UTF-8", async () => {
		const text = "Bezochte steden: Malmö\n\nGesproken met de burgemeester van Malmö over café's.";
		await ingest({ name: "a.txt", text });
		for (const encoding of ["utf16le", "latin1"] as const) {
			const mark = encoding === "utf16le" ? "\ufeff" : "";
			const base64 = Buffer.from(mark + text, encoding).toString("base64");
			expect(await preview({ name: "b.txt", base64 })).toMatchObject({ state: "duplicate" });
		}
	});

	test.each([
		[{ name: "a.txt" }, "either as text or as base64"],
		[{ name: "a.txt", text: "a", base64: "YQ==" }, "either as text or as base64"],
		[{ name: "a.txt", base64: "%%%" }, "base64 is none"],
	])("in no right form is refused: %j", async (report, message) => {
		const { errors } = await app.ask(ingesting, { report });
		expect(errors[0]?.message).toContain(message);
		expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
	});

	test("with a year that is none is refused with the bounds", async () => {
		const { errors } = await app.ask(ingesting, { report: { name: "a.txt", text: "a" }, year: 19 });
		expect(errors[0]?.message).toBe("year is 19; give one from 1900 to 2099.");
	});
});

describe("a report taken out", () => {
	const removing = "mutation($report: ID!) { removeReport(report: $report) { file } }";
	const reportOf = async (name: string, text: string) => {
		await ingest({ name, text });
		const { data } = await app.ask("{ trips(first: 5) { edges { node { report { id file } } } } }");
		const reports: { id: string; file: string }[] = data.trips.edges.map(
			({ node }: { node: { report: object } }) => node.report,
		);
		return reports.find(({ file }) => file.endsWith(name))?.id ?? "";
	};

	test("is gone with all that only it told, and the store is as if it had never been in", async () => {
		await ingest({ name: "other.txt", text: other });
		const without = await verify(database);
		const names = async () =>
			(
				await app.ask(
					'{ search(query: "Oslo", first: 50) { totalCount } statistics { nodes { kind count } } }',
				)
			).data;
		const before = await names();
		const report = await reportOf("oslo.txt", oslo);
		expect(await names()).not.toEqual(before);
		const { data, errors } = await app.ask(removing, { report });
		expect(errors).toEqual([]);
		expect(data.removeReport).toEqual({ file: "upload/oslo.txt" });
		expect(await names()).toEqual(before);
		expect(await verify(database)).toEqual(without);
		expect(
			(await app.ask("query($report: ID!) { node(id: $report) { id } }", { report })).data,
		).toEqual({
			node: null,
		});
	});

	test("must be one, and is out once", async () => {
		const report = await reportOf("oslo.txt", oslo);
		for (const id of [report, report, "city:3143244", "report:none"])
			await app.ask(removing, { report: id });
		const { errors } = await app.ask(removing, { report: "city:3143244" });
		expect(errors[0]?.extensions?.code).toBe("NOT_FOUND");
		const again = await app.ask(removing, { report });
		expect(again.errors[0]?.extensions?.code).toBe("NOT_FOUND");
		expect((await ingest({ name: "oslo.txt", text: oslo })).state).toBe("new");
	});
});

describe("who may change the store", () => {
	const report = { name: "a.txt", text: oslo };

	test("nobody where the app has no way to it: reports are refused with what to do", async () => {
		const { ask } = askable({ database });
		for (const question of [previewing, ingesting]) {
			const { errors } = await ask(question, { report });
			expect(errors[0]?.extensions?.code).toBe("READ_ONLY");
			expect(errors[0]?.message).toContain("ALLOW_WRITES=yes");
		}
		const removal = 'mutation { removeReport(report: "report:any") { file } }';
		expect((await ask(removal)).errors[0]?.extensions?.code).toBe("READ_ONLY");
		expect((await ask("{ writable }")).data).toEqual({ writable: false });
		expect((await app.ask("{ writable }")).data).toEqual({ writable: true });
	});

	test("nobody by GET, by a form or from another site", async () => {
		const before = await dumpGraph(database);
		const query = "mutation { ingestSamples { new } }";
		const url = `http://localhost:4000/graphql?query=${encodeURIComponent(query)}`;
		const json = { accept: "application/json" };
		expect((await app.send({ url, headers: json })).status).toBe(405);
		const body = JSON.stringify({ query });
		for (const headers of [
			{ "content-type": "application/x-www-form-urlencoded" },
			{ "content-type": "text/plain" },
			{ "content-type": "application/json", origin: "http://evil.example" },
			{ "content-type": "application/json", "sec-fetch-site": "cross-site" },
			{ "content-type": "application/json", host: "evil.example" },
		])
			expect((await app.send({ method: "POST", headers, body })).status).toBeGreaterThanOrEqual(
				403,
			);
		expect(await dumpGraph(database)).toEqual(before);
	});

	test("a body over the limit is refused before it is read", async () => {
		const { status } = await app.ask(ingesting, {
			report: { name: "a.txt", text: "x".repeat(1_000_001) },
		});
		expect(status).toBe(413);
	});
});

describe("the progress of an ingest", () => {
	test("comes as server-sent events: as it is, each step, and the end", async () => {
		const body = JSON.stringify({
			query: "subscription { ingestProgress { running done total } }",
		});
		const leave = new AbortController();
		const response = await app.app.fetch(
			new Request("http://localhost:4000/graphql", {
				method: "POST",
				headers: { "content-type": "application/json", accept: "text/event-stream" },
				body,
				signal: leave.signal,
			}),
		);
		expect(response.headers.get("content-type")).toContain("text/event-stream");
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		let seen = "";
		const until = async (wanted: RegExp) => {
			while (!wanted.test(seen)) {
				const part = await reader?.read();
				if (!part || part.done) throw new Error(`ended before ${wanted}: ${seen}`);
				seen += part.value;
			}
		};
		await until(/"running":false/);
		await ingest({ name: "oslo.txt", text: oslo });
		await until(/"running":true,"done":1,"total":1[\s\S]*"running":false,"done":1,"total":1/);
		leave.abort();
		expect((await app.ask("{ ingestProgress { running } }")).data.ingestProgress.running).toBe(
			false,
		);
	});
});

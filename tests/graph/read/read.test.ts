import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "#domain/answers.ts";
import type { Database } from "#graph/connect.ts";
import { findDetails } from "#graph/read/details.ts";
import { findEntityNodes } from "#graph/read/entity.ts";
import { findFactById, findFactPages, findFieldProofs } from "#graph/read/facts.ts";
import { findMentionPages } from "#graph/read/mentions.ts";
import { findNetwork } from "#graph/read/network.ts";
import { BadCursor } from "#graph/read/page.ts";
import { findRelatedNodes } from "#graph/read/related.ts";
import { findReportContents, findReportSpans } from "#graph/read/report.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { findTripCounts } from "#graph/read/trip-counts.ts";
import { findTripPage } from "#graph/read/trips.ts";
import { gatheringReader, type Run, reader } from "#graph/session.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { first, idOfReport, madeBatches } from "../made-reports.ts";
import { openStore } from "../store.ts";

let database: Database;
let run: Run;
beforeAll(async () => {
	database = await openStore();
	run = reader(database);
	await writeReports(database, madeBatches);
});
afterAll(() => database.close());

/** All items of a list, read in pages of the given length. */
async function readAll<T>(
	first: number,
	read: (after: string | null) => Promise<Page<T>>,
): Promise<readonly T[]> {
	const values: T[] = [];
	let after: string | null = null;
	for (;;) {
		const page: Page<T> = await read(after);
		expect(page.items.length).toBeLessThanOrEqual(first);
		values.push(...page.items.map(({ value }) => value));
		if (!page.hasMore) {
			expect(values).toHaveLength(page.total);
			return values;
		}
		after = page.items.at(-1)?.cursor ?? null;
	}
}

describe("trips", () => {
	const all = {
		year: null,
		city: null,
		country: null,
		from: null,
		to: null,
		themes: null,
		undated: null,
		title: null,
		orderBy: "newest",
	} as const;
	const ids = (narrower: object, length = 2) =>
		readAll(length, (after) =>
			findTripPage(run, { ...all, ...narrower, first: length, after }),
		).then((trips) => trips.map(({ id }) => id));

	test("stand newest first and undated last, whatever the length of the page", async () => {
		const expected = ["trip:three-1", "trip:three-0", "trip:one-0", "trip:two-0"];
		for (const length of [1, 2, 3, 20]) expect(await ids({}, length)).toEqual(expected);
	});

	test("can be of one year, city or country", async () => {
		expect(await ids({ year: 2021 })).toEqual(["trip:three-1", "trip:three-0"]);
		expect(await ids({ city: "city:3133895" })).toEqual(["trip:three-0"]);
		expect(await ids({ country: "country:NO", year: 2019 })).toEqual(["trip:one-0"]);
		expect(await ids({ country: "country:XX" })).toEqual([]);
	});

	test("can be of a period, or of unknown year alone", async () => {
		expect(await ids({ from: "2019", to: "2020" })).toEqual(["trip:one-0"]);
		expect(await ids({ from: "2020" })).toEqual(["trip:three-1", "trip:three-0"]);
		expect(await ids({ undated: true })).toEqual(["trip:two-0"]);
	});

	test("are found by words of their title, accents and an unfinished word or not", async () => {
		expect(await ids({ title: "bergen 2019" })).toEqual(["trip:one-0"]);
		expect(await ids({ title: "TROMSO" })).toEqual(["trip:three-0"]);
		expect((await ids({ title: "berg" })).toSorted()).toEqual([
			"trip:one-0",
			"trip:three-1",
			"trip:two-0",
		]);
		expect(await ids({ title: "nergens" })).toEqual([]);
		expect(await ids({ title: "?!" })).toHaveLength(4);
	});

	test("stand oldest first with the undated last, or by title, whatever the length of the page", async () => {
		const oldest = ["trip:one-0", "trip:three-0", "trip:three-1", "trip:two-0"];
		for (const length of [1, 3]) expect(await ids({ orderBy: "oldest" }, length)).toEqual(oldest);
		const byTitle = ["trip:three-1", "trip:one-0", "trip:two-0", "trip:three-0"];
		for (const length of [1, 3]) expect(await ids({ orderBy: "title" }, length)).toEqual(byTitle);
	});

	test("say how many contacts, promises and doubtful facts their report gave", async () => {
		const counts = await findTripCounts(run, ["trip:one-0", "trip:nowhere"]);
		expect(counts.has("trip:nowhere")).toBe(false);
		expect(counts.get("trip:one-0")).toEqual({ contacts: 1, promises: 1, doubts: 0 });
	});

	test("refuse a cursor that isn't theirs", async () => {
		for (const after of ["x", "", "WzFd", "W10"])
			await expect(findTripPage(run, { ...all, first: 1, after })).rejects.toThrow(BadCursor);
	});
});

describe("facts", () => {
	const read = (id: string, length: number) =>
		readAll(length, async (after) => {
			const pages = await findFactPages(run, [id], { types: null, first: length, after });
			return pages.get(id) ?? { items: [], hasMore: false, total: 0 };
		});

	test("come in pages of any length in one order, dated trips first", async () => {
		const whole = await read("organization:fjordinstituut", 50);
		expect(whole.map(({ type, trip }) => [type, trip])).toEqual([
			["AT", "trip:one-0"],
			["BASED_IN", "trip:one-0"],
			["WITH", "trip:one-0"],
			["AT", "trip:two-0"],
			["BASED_IN", "trip:two-0"],
		]);
		for (const length of [1, 2, 3])
			expect(await read("organization:fjordinstituut", length)).toEqual(whole);
	});

	test("quote the text at their place", async () => {
		for (const fact of await read("trip:one-0", 50))
			for (const { start, end, quote } of fact.evidence)
				expect(first.text.slice(start, end)).toBe(quote);
	});

	test("are found by id, reference links too", async () => {
		const [fact] = await read("person:a1", 1);
		expect(fact && (await findFactById(run, fact.id))).toEqual(fact);
		expect(await findFactById(run, "IN/city:3161732/country:NO")).toMatchObject({
			type: "IN",
			evidence: [],
			confidence: null,
		});
		expect(await findFactById(run, "no such")).toBeNull();
		expect(await findFactById(run, "a/b/c")).toBeNull();
	});

	test("prove a trip's fields", async () => {
		const proofs = await findFieldProofs(run, ["trip:one-0"]);
		expect(proofs.get("trip:one-0")).toMatchObject([
			{ field: "startDate", evidence: [{ quote: "Van 3 tot 5 juni 2019" }] },
		]);
	});
});

describe("mentions", () => {
	test("of a node are those of all reports, of a report those in it", async () => {
		const report = idOfReport(first);
		const pages = await findMentionPages(run, ["city:3161732", report], { first: 9, after: null });
		expect(pages.get("city:3161732")?.items.map(({ value }) => value.surface)).toEqual([
			"Bergen",
			"Bergen",
		]);
		expect(pages.get(report)?.items.map(({ value }) => value.entity)).toEqual([
			"city:3161732",
			"person:a1",
			"organization:fjordinstituut",
		]);
	});
});

describe("nodes", () => {
	test("have a second line in both languages", async () => {
		const ids = [
			"city:3161732",
			"organization:fjordinstituut",
			"person:a1",
			"trip:one-0",
			"theme:water",
		];
		const nodes = await findEntityNodes(run, ids);
		const details = await findDetails(run, [...nodes.values()]);
		expect(ids.map((id) => details.get(id)?.en)).toEqual([
			"Norway",
			"knowledge institute, Bergen",
			"directeur, Koninklijk Fjordinstituut",
			expect.stringMatching(/^3.{1,3}5 June 2019, Bergen$/),
			null,
		]);
		expect(details.get("city:3161732")?.nl).toBe("Noorwegen");
	});

	test("know their own", async () => {
		const related = async (relation: Parameters<typeof findRelatedNodes>[1], id: string) =>
			(await findRelatedNodes(run, relation, [id])).get(id)?.map((node) => node.id);
		expect(await related("country", "city:3133895")).toEqual(["country:NO"]);
		expect(await related("destinations", "trip:one-0")).toEqual(["city:3161732"]);
		expect(await related("source", "trip:one-0")).toEqual([idOfReport(first)]);
		expect(await related("posts", "person:a1")).toEqual(["post:p1"]);
		expect(await related("organization", "post:p1")).toEqual(["organization:fjordinstituut"]);
		expect(await related("seat", "organization:fjordinstituut")).toEqual(["city:3161732"]);
	});
});

describe("the network", () => {
	const network = (ids: readonly string[], limit: number) =>
		findNetwork(run, { ids, kinds: null, limit, trips: null, minTrips: 0 });

	test("around a node gives it first, and says how much it left out", async () => {
		const whole = await network(["trip:one-0"], 80);
		expect(whole.nodes[0]?.entity.id).toBe("trip:one-0");
		expect([whole.nodes.length, whole.total]).toEqual([6, 6]);
		const part = await network(["trip:one-0"], 3);
		expect([part.nodes.length, part.total]).toEqual([3, 6]);
		expect(part.nodes.map(({ entity }) => entity.id)).toEqual(
			whole.nodes.slice(0, 3).map(({ entity }) => entity.id),
		);
	});

	test("counts the neighbours that are not drawn", async () => {
		for (const { nodes, links } of [await network([], 7), await network(["person:a1"], 3)])
			for (const { entity, hiddenNeighbours } of nodes) {
				const drawn = new Set(
					links
						.filter(({ from, to }) => from === entity.id || to === entity.id)
						.map(({ from, to }) => (from === entity.id ? to : from)),
				);
				expect(hiddenNeighbours).toBe(entity.neighbourCount - drawn.size);
			}
	});

	test("draws the facts of several reports as one line", async () => {
		const { links } = await network(["person:a1"], 10);
		expect(links.find(({ type }) => type === "HELD")).toMatchObject({ count: 2 });
	});

	test("of unknown nodes is empty, and keeps to the kinds asked for", async () => {
		expect(await network(["person:nobody"], 10)).toMatchObject({ nodes: [], links: [], total: 0 });
		const themes = await findNetwork(run, {
			ids: ["trip:one-0"],
			kinds: ["Theme"],
			trips: null,
			minTrips: 0,
			limit: 9,
		});
		expect(themes.nodes.map(({ entity }) => entity.kind)).toEqual(["Trip", "Theme"]);
		const none = { ids: ["trip:one-0"], kinds: [], limit: 9, trips: null, minTrips: 0 };
		expect((await findNetwork(run, none)).total).toBe(1);
	});

	test("without nodes shows every kind of the overview in turn", async () => {
		const { nodes, total } = await network([], 5);
		expect(new Set(nodes.map(({ entity }) => entity.kind)).size).toBe(5);
		expect(total).toBe(12);
	});
});

describe("a report", () => {
	test("has its text, sections and spans", async () => {
		const id = idOfReport(first);
		const content = (await findReportContents(run, [id])).get(id);
		expect(content).toMatchObject({ content: first.text, sections: [{ role: "other" }] });
		const spans = (await findReportSpans(run, [id])).get(id) ?? [];
		expect(spans.map(({ start, end }) => first.text.slice(start, end))).toEqual([
			"Bergen",
			"Solveig Brännström-Ås",
			"Fjordinstituut",
		]);
	});
});

test("statistics count nodes, facts, undated trips and samples", async () => {
	const { nodes, facts, undatedTrips, sampleReports } = await findStatistics(run);
	expect(nodes.find(({ kind }) => kind === "Trip")?.count).toBe(4);
	expect([facts, undatedTrips, sampleReports]).toEqual([24, 1, 0]);
});

describe("what is asked in one turn", () => {
	const asked: (readonly string[])[] = [];
	const gathering = () =>
		gatheringReader(database, { onQuery: (statements) => asked.push(statements) });

	test("goes in one round trip, each with its own rows", async () => {
		asked.length = 0;
		const together = gathering();
		const answers = await Promise.all([
			together("UNWIND $ids AS id RETURN id", { ids: ["a", "b"] }),
			together("RETURN $n AS n", { n: 3 }),
		]);
		expect(answers).toEqual([[{ id: "a" }, { id: "b" }], [{ n: 3 }]]);
		await together("RETURN 1 AS later");
		expect(asked).toEqual([
			["UNWIND $ids AS id RETURN id", "RETURN $n AS n"],
			["RETURN 1 AS later"],
		]);
	});

	test("fails as a whole when one can't be answered", async () => {
		const together = gathering();
		const answers = await Promise.allSettled([
			together("RETURN 1 AS one"),
			together("RETURN nobody"),
		]);
		expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
		expect(await gathering()("RETURN 1 AS one")).toEqual([{ one: 1 }]);
	});
});

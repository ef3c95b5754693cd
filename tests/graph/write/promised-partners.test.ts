import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { findFollowUpCounts } from "#graph/read/follow-up-counts.ts";
import { reader } from "#graph/session.ts";
import { recordJudgement, takeJudgementBack } from "#graph/write/judge.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { type MadeReport, makeBatch } from "../make-batch.ts";
import { clearStore, openStore } from "../store.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
});
afterAll(() => database.close());
beforeEach(() => clearStore(database));

const home = { kind: "Organization", id: "organization:thuis", name: "gemeente Thuis" } as const;
const body = { kind: "Organization", id: "organization:dok", name: "Dokbureau" } as const;
const person = { kind: "Person", id: "person:eva", name: "Eva Voorbeeld" } as const;

const met: GraphBatch = makeBatch({
	file: "ontmoeting.txt",
	text: "Thuis reisde. Eva Voorbeeld van het Dokbureau.",
	nodes: [home, body, person, { kind: "Trip", id: "trip:1", name: "Eerste reis" }],
	links: [
		["BY", "trip:1", home.id, "Thuis reisde"],
		["MET", "trip:1", person.id, "Eva Voorbeeld"],
		["AT", person.id, body.id, "Eva Voorbeeld van het Dokbureau"],
	],
});

/** Of another trip, on which nobody met the body or whom we know there. */
const promised = (status: "open" | "done"): GraphBatch => {
	const promise: MadeReport["nodes"][number] = {
		kind: "FollowUp",
		id: "followup:lijst",
		name: "Wij sturen Eva Voorbeeld de lijst",
		properties: { status },
	};
	const sentence = "Wij sturen Eva Voorbeeld de lijst";
	return makeBatch({
		file: "belofte.txt",
		text: `Thuis reisde. ${sentence}. ${status}`,
		nodes: [home, person, promise, { kind: "Trip", id: "trip:2", name: "Tweede reis" }],
		links: [
			["BY", "trip:2", home.id, "Thuis reisde"],
			["LED_TO", "trip:2", promise.id, sentence],
			["WITH", promise.id, person.id, sentence],
		],
	});
};

/** Of the body and the person, and that all else is what a recount gives too. */
async function counts(): Promise<readonly string[]> {
	expect((await verify(database)).differences).toEqual([]);
	const found = await findFollowUpCounts(
		reader(database),
		[body, person].map(({ id }) => ({
			id,
			wholly: false,
			encounters: [
				{ trip: "trip:1", date: "", kinds: ["met"], weight: 1, recency: 0.5, points: 0.5 },
			],
		})),
	);
	return [body, person].map(({ id }) => {
		const { open, kept } = found.get(id) ?? { open: 0, kept: 0 };
		return `${open} open, ${kept} kept`;
	});
}

const both = (text: string) => [text, text];

test("what was promised to somebody stands at once at the body that was met through them, and leaves it with its report", async () => {
	await writeReports(database, [met]);
	expect(await counts()).toEqual(both("0 open, 0 kept"));
	await writeReports(database, [promised("open")]);
	expect(await counts()).toEqual(both("1 open, 0 kept"));
	await writeReports(database, [promised("done")]);
	expect(await counts()).toEqual(both("0 open, 1 kept"));
	await removeReports(database, ["belofte.txt"]);
	expect(await counts()).toEqual(both("0 open, 0 kept"));
});

test("a judgement counts at once at the body too, and no more once it is taken back or when its report has gone and come again", async () => {
	await writeReports(database, [met, promised("open")]);
	await recordJudgement(database, {
		...{ id: "judgement:1", at: "2024-01-01T00:00:00.000Z", by: "collega" },
		...{ followUp: "followup:lijst", state: "done", reason: "Verstuurd.", evidence: [] },
	});
	expect(await counts()).toEqual(both("0 open, 1 kept"));
	await removeReports(database, ["belofte.txt"]);
	expect(await counts()).toEqual(both("0 open, 0 kept"));
	await writeReports(database, [promised("open")]);
	const [afterReturn] = await counts();
	const by = { id: "judgement:1", by: "collega", at: "2024-01-02T00:00:00.000Z" };
	await takeJudgementBack(database, by);
	expect([afterReturn, ...(await counts())]).toEqual(["0 open, 1 kept", ...both("1 open, 0 kept")]);
});

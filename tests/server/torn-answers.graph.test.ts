import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { makeBatch } from "../graph/make-batch.ts";
import { clearStore, openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";

const text =
	"Reis naar Alradam. Gesproken met Ana Kos van Brenlab over water. Zij stuurt het plan.";

function report(file: string) {
	return makeBatch({
		file,
		text: `${text} ${file}`,
		nodes: [
			{ kind: "Trip", id: `trip:${file}`, name: "Reis", properties: { startDate: "2024-05-01" } },
			{ kind: "City", id: "city:alradam", name: "Alradam", authoritative: true, properties: {} },
			{ kind: "Organization", id: "organization:brenlab", name: "Brenlab" },
			{ kind: "Person", id: "person:ana-kos", name: "Ana Kos" },
			{ kind: "Theme", id: "theme:water", name: "Water", authoritative: true },
		],
		links: [
			["DESCRIBES", "report", `trip:${file}`, "Reis"],
			["VISITED", `trip:${file}`, "city:alradam", "Alradam"],
			["MET", `trip:${file}`, "person:ana-kos", "Gesproken met Ana Kos"],
			["MET", `trip:${file}`, "organization:brenlab", "Ana Kos van Brenlab"],
			["AT", "person:ana-kos", "organization:brenlab", "Ana Kos van Brenlab"],
			["ABOUT", `trip:${file}`, "theme:water", "water"],
		],
	});
}

const questions = {
	briefing: `{ briefing(place: "city:alradam") { visits(first: 3) { trip { id } purposeFacts { id } results { text } }
		contacts(first: 3) { entity { id } functionFacts { id evidence { report { id } } }
			encounters(first: 3) { trip { id } facts { id evidence { report { id } } } } }
		themes(first: 3) { theme { id } facts { id evidence { report { id } } } } } }`,
	partners: `{ recurringPartners(minTrips: 1, first: 3) { edges { node { entity { id }
		encounters(first: 3) { trip { id } facts { id evidence { report { id } } } } } } } }`,
	facts: `{ node(id: "city:alradam") { ... on Entity { facts(first: 20) { edges { node { from { id } to { id }
		evidence { quote report { id } } } } } } } }`,
};

let database: Database;
beforeAll(async () => {
	database = await openStore();
	await clearStore(database);
});
afterAll(async () => {
	await clearStore(database);
	await database.close();
});

/** The same database, where something happens before a given statement is sent. */
function interrupted(at: number, happen: () => Promise<unknown>): Database & { sent: number } {
	const { driver } = database;
	const watched = { ...database, sent: 0 };
	const wait = async (): Promise<void> => {
		watched.sent += 1;
		if (watched.sent === at) await happen();
	};
	const session: typeof driver.session = (config) => {
		const opened = driver.session(config);
		const run = opened.run.bind(opened);
		const begin = opened.beginTransaction.bind(opened);
		const after = <Given extends unknown[], Result>(act: (...given: Given) => Result) =>
			((...given: Given) => wait().then(() => act(...given))) as unknown as typeof act;
		return Object.assign(opened, {
			run: after(run),
			beginTransaction: (...given: Parameters<typeof begin>) => {
				const begun = begin(...given);
				return Object.assign(begun, { run: after(begun.run.bind(begun)) });
			},
		});
	};
	watched.driver = Object.assign(Object.create(driver) as typeof driver, { session });
	return watched;
}

test.each(Object.entries(questions))(
	"%s holds together when a report leaves before any of the statements that answer it",
	async (_, question) => {
		let withoutIt = 0;
		for (let at = 1; at < 60; at += 1) {
			const written = await writeReports(database, [report("one.txt"), report("two.txt")]);
			expect(written.map(({ state }) => state)).not.toContain("failed");
			const watched = interrupted(at, () => removeReports(database, ["two.txt"]));
			const app = askable({ database: watched });
			const { status, errors, text: answer } = await app.ask(question);
			expect({ status, errors, lines: app.lines }).toEqual({ status: 200, errors: [], lines: [] });
			const shows = answer.includes("trip:two.txt");
			if (watched.sent < at) {
				expect(shows).toBe(true);
				break;
			}
			if (!shows) withoutIt += 1;
		}
		expect(withoutIt).toBeGreaterThan(0);
	},
);

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { partnerKinds, tieKinds } from "#domain/partners.ts";
import type { Database } from "#graph/connect.ts";
import { findAroundPartners } from "#graph/read/around-partners.ts";
import { findBestPartners } from "#graph/read/best-partners.ts";
import { findFollowUpCounts } from "#graph/read/follow-up-counts.ts";
import { findRecurringPartners, type Partner } from "#graph/read/partners.ts";
import { findThemeTrace } from "#graph/read/theme-trace.ts";
import { findTheme } from "#graph/read/themes.ts";
import { type Run, reader } from "#graph/session.ts";
import { readLine } from "#ingest/load/line.ts";
import { makeTrips } from "../../../bench/made/trips.ts";
import { city, country, theme, themeCount } from "../../../bench/made/world.ts";
import { wholeTable } from "../../domain/plain-trace.ts";
import { loadAll } from "../load-all.ts";
import { openStore } from "../store.ts";
import { mostCarriers, recountAround, recountPartners, recountTrace } from "./recount.ts";

let database: Database;
let run: Run;
beforeAll(async () => {
	database = await openStore();
	await loadAll(
		database,
		[...makeTrips(150, 3)].map((line) => readLine(JSON.stringify(line))),
	);
	run = reader(database, { timeoutMs: 60_000 });
}, 600_000);
afterAll(() => database.close());

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });
const low = (count: number) =>
	fc.double({ min: 0, max: 0.999, noNaN: true }).map((x) => Math.floor(count * x ** 2));
const date = fc
	.tuple(fc.integer({ min: 2009, max: 2026 }), fc.integer({ min: 0, max: 12 }), fc.boolean())
	.map(([year, month, day]) =>
		month === 0 ? `${year}` : `${year}-${String(month).padStart(2, "0")}${day ? "-15" : ""}`,
	);
const filter = fc.record({
	from: maybe(date),
	to: maybe(date),
	country: maybe(low(30).map((index) => country(index).id)),
	city: maybe(low(60).map((index) => city(index).id)),
});
const times = Number(process.env.RUNS ?? 60);

async function expectAround(partners: readonly Partner[]): Promise<void> {
	const parts = ["cities", "themes", "followUps", "through"] as const;
	const found = await findAroundPartners(run, parts, partners);
	const counts = await findFollowUpCounts(run, partners);
	for (const one of partners) {
		const wanted = await recountAround(run, one);
		const kept = wanted.followUps.filter((followUp) => followUp.kept === true).length;
		expect(found.get(one.id)).toEqual(wanted);
		const counted = { open: wanted.followUps.length - kept, kept };
		expect(counts.get(one.id) ?? { open: 0, kept: 0 }).toEqual(counted);
	}
}

test("what lies around the best partners of all trips, and through whom they were met, is what the facts give", async () => {
	const all = { from: null, to: null, country: null, city: null, themes: null };
	const page = { orderBy: "score", first: 8, after: null, asOf: null, partners: null } as const;
	for (const kind of ["Organization", "Person"] as const) {
		const found = await findRecurringPartners(run, {
			...page,
			filter: all,
			kinds: [kind],
			ties: tieKinds,
			minTrips: 2,
		});
		const partners = found.items.map(({ value }) => value);
		expect(partners.length).toBeGreaterThan(0);
		expect(partners.every(({ wholly }) => wholly)).toBe(true);
		await expectAround(partners);
		const through = await findAroundPartners(run, ["through"], partners);
		if (kind === "Organization")
			expect([...through.values()].flatMap((one) => one.through).length).toBeGreaterThan(0);
	}
}, 600_000);

test("recurring partners are what the facts give, for any filter, order and page", async () => {
	const question = fc.record({
		filter,
		theme: maybe(low(themeCount).map((index) => theme(index).id)),
		asOf: maybe(fc.integer({ min: 2010, max: 2026 }).map((year) => `${year}-12-31`)),
		kinds: fc.oneof(
			fc.constant(["Organization", "Person"] as const),
			fc.subarray([...partnerKinds], { minLength: 1 }),
		),
		ties: fc.oneof(fc.constant(tieKinds), fc.subarray([...tieKinds], { minLength: 1 })),
		minTrips: fc.integer({ min: 1, max: 4 }),
		orderBy: fc.constantFrom("score", "trips", "lastSeen"),
		first: fc.integer({ min: 1, max: 12 }),
	});
	let answered = 0;
	await fc.assert(
		fc.asyncProperty(question, async ({ theme: asked, orderBy, first, ...rest }) => {
			const themes = asked === null ? null : ((await findTheme(run, asked))?.ids ?? [asked]);
			const given = { ...rest, filter: { ...rest.filter, themes } };
			const wanted = await recountPartners(run, given);
			const seen = new Map<string, object>();
			let after: string | null = null;
			const partners: Partner[] = [];
			for (let page = 0; page < 4; page += 1) {
				const found = await findRecurringPartners(run, {
					...given,
					partners: null,
					orderBy,
					first,
					after,
				});
				expect(found.total).toBe(wanted.size);
				for (const { value } of found.items) {
					const { id, asOf: _, ties: __, wholly: ___, ...tally } = value;
					expect(seen.has(id)).toBe(false);
					seen.set(id, tally);
					partners.push(value);
					expect(tally).toEqual(wanted.get(id));
				}
				after = found.items.at(-1)?.cursor ?? null;
				if (!found.hasMore) {
					expect(seen.size).toBe(wanted.size);
					break;
				}
			}
			await expectAround(partners.slice(0, 3));
			const rankOf = (tally: {
				score: number;
				encounters: readonly object[];
				lastSeen: string | null;
			}) =>
				orderBy === "score"
					? tally.score
					: orderBy === "trips"
						? tally.encounters.length
						: Number((tally.lastSeen ?? "0").replaceAll("-", "").padEnd(8, "0"));
			const ranks = [...wanted.values()].map(rankOf).sort((a, b) => b - a);
			expect([...seen.keys()].map((id) => rankOf(wanted.get(id) as never))).toEqual(
				ranks.slice(0, seen.size),
			);
			answered += Math.min(1, seen.size);
		}),
		{ numRuns: times, seed: 5 },
	);
	expect(answered).toBeGreaterThan(times / 10);
}, 600_000);

test("the best over all trips are found without a look at all of them, and are what the facts give", async () => {
	for (const minTrips of [1, 2, 3]) {
		const all = { from: null, to: null, country: null, city: null, themes: null };
		const given = { filter: all, asOf: null, ties: tieKinds, minTrips };
		for (const kinds of [
			["Organization"],
			["Person"],
			["Organization", "Person", "Post"],
		] as const) {
			const wanted = await recountPartners(run, { ...given, kinds });
			const ranks = [...wanted.values()].map(({ score }) => score).sort((a, b) => b - a);
			for (const take of [1, 5, 20]) {
				const found = await findBestPartners(run, { kinds, minTrips, take });
				expect(found?.total).toBe(wanted.size);
				expect(found?.best.map(({ score }) => score)).toEqual(ranks.slice(0, take));
				const list = await findRecurringPartners(run, {
					...given,
					kinds,
					partners: null,
					orderBy: "score",
					first: take,
					after: null,
				});
				for (const { value } of list.items) {
					const { id, asOf: _, ties: __, wholly: ___, ...tally } = value;
					expect(tally).toEqual(wanted.get(id));
				}
			}
		}
	}
});

test("a theme's trace is what the facts give, for any filter", async () => {
	let answered = 0;
	await fc.assert(
		fc.asyncProperty(low(themeCount), filter, async (index, given) => {
			const asked = { text: theme(index).id, rolledUp: true };
			const found = await findThemeTrace(run, asked, given);
			if (found === null) return;
			const { theme: chosen, counted: _, carriers, ...table } = found;
			const places = carriers(run, mostCarriers);
			const there = await Promise.all(places.map(({ carrier }) => carrier()));
			for (const [place, { cityCount, cities }] of places.entries()) {
				expect(cityCount).toBe(there[place]?.cities.length);
				expect(cities).toContainEqual(there[place]?.cities);
			}
			const named = there.map(({ entity, ...carrier }) => ({ id: entity.id, ...carrier }));
			const trace = { ...wholeTable(table), carriers: named };
			const wanted = await recountTrace(run, chosen.ids, { ...given, themes: null });
			expect(JSON.parse(JSON.stringify(trace))).toEqual(JSON.parse(JSON.stringify(wanted)));
			answered += Math.min(1, trace.tripCount);
		}),
		{ numRuns: times, seed: 6 },
	);
	expect(answered).toBeGreaterThan(times / 10);
}, 600_000);

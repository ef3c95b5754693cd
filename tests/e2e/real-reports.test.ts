import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realExpectedFolder, realReportsFolder } from "../evaluation/real-reports.ts";
import { followPartner, followTheme, type Hand, mouse, prepareTrip } from "./jobs.ts";
import { keyboard } from "./keyboard.ts";
import { openSite, type Site } from "./site.ts";

const there = existsSync(realReportsFolder) && existsSync(realExpectedFolder);
const where = there ? "" : ` (skipped: not at ${realReportsFolder}; set REPORTS_DIR)`;

let site: Site;
/** Met on two trips, as the API and the annotations agree. */
let partner: Partner;
let oslo: string;
const texts = there ? filesOf(realReportsFolder, ".txt").map(bare) : [];

describe.skipIf(!there)(`on the five real reports${where}`, () => {
	beforeAll(async () => {
		site = await openSite();
		await site.ingest(realReportsFolder);
		partner = await partnerMetTwice();
		oslo = await idOf("Oslo");
	}, 300_000);
	afterAll(() => site?.close());

	describe.each<[string, Hand, string]>([
		["by mouse, in Dutch", mouse, "/"],
		["by keyboard alone, in English", keyboard, "/?lang=en"],
	])("%s", (_, hand, start) => {
		it("a partner met on two trips leads to the sentence that says so", async () => {
			const { page, complaints } = await site.open(start);
			const sentence = bare(await followPartner(page, hand, partner.id));
			expect(texts.some((text) => text.includes(sentence))).toBe(true);
			expect(partner.quotes.some((quote) => shareWords(bare(quote), sentence))).toBe(true);
			expect(complaints).toEqual([]);
		});

		it("the briefing for Oslo cites a sentence of its report, and is taken along with it", async () => {
			const { page, complaints } = await site.open(start);
			const { cited, sentence, document } = await prepareTrip(page, hand, "Oslo");
			expect(texts.some((text) => text.includes(bare(cited)))).toBe(true);
			expect(shareWords(bare(cited), bare(sentence))).toBe(true);
			const saved = readFileSync(await document.path(), "utf8");
			expect(saved).toMatch(/^# .*Oslo/u);
			expect(letters(saved)).toContain(letters(cited));
			expect(complaints).toEqual([]);
		});

		it("resilience leads by its cell of Oslo to a sentence about it", async () => {
			const { page, complaints } = await site.open(start);
			const place = { theme: "theme:resilience", city: oslo };
			const sentence = await followTheme(page, hand, place);
			expect(sentence).toMatch(/resilien|veerkracht|weerba/iu);
			expect(texts.some((text) => text.includes(bare(sentence)))).toBe(true);
			expect(complaints).toEqual([]);
		});
	});
});

interface Partner {
	readonly id: string;
	readonly quotes: readonly string[];
}

interface Encounter {
	readonly ties: readonly string[];
	readonly facts: readonly { readonly evidence: readonly { readonly quote: string }[] }[];
}

interface PartnerNode {
	readonly entity: { readonly id: string; readonly name: string };
	readonly encounters: readonly Encounter[];
}

async function partnerMetTwice(): Promise<Partner> {
	const data = await site.ask<{
		recurringPartners: { edges: readonly { node: PartnerNode }[] };
	}>(
		"{ recurringPartners(first: 20, minTrips: 2) { edges { node { entity { id name } encounters(first: 5) { ties facts { evidence { quote } } } } } } }",
	);
	const named = filesOf(realExpectedFolder, ".json").map(namesIn);
	const found = data.recurringPartners.edges
		.map(({ node }) => node)
		.find(
			({ entity, encounters }) =>
				encounters.filter(({ ties }) => ties.includes("met")).length >= 2 &&
				named.filter((names) => names.has(entity.name)).length >= 2,
		);
	if (!found) throw new Error("No partner that two annotated reports name was met on two trips.");
	return {
		id: found.entity.id,
		quotes: found.encounters.flatMap(({ facts }) =>
			facts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
		),
	};
}

/** Of the organizations and people of an annotated report, in each spelling. */
function namesIn(json: string): ReadonlySet<string> {
	const { organizations, people } = JSON.parse(json) as Record<
		"organizations" | "people",
		readonly { name: string; aliases_in_text?: string[]; other_names?: string[] }[]
	>;
	return new Set(
		[...organizations, ...people].flatMap(({ name, aliases_in_text = [], other_names = [] }) => [
			name,
			...aliases_in_text,
			...other_names,
		]),
	);
}

async function idOf(city: string): Promise<string> {
	const data = await site.ask<{
		search: { edges: readonly { node: { entity: { id: string } } }[] };
	}>(`{ search(query: "${city}", kinds: [City], first: 1) { edges { node { entity { id } } } } }`);
	const id = data.search.edges[0]?.node.entity.id;
	if (id === undefined) throw new Error(`${city} is in no report that was read.`);
	return id;
}

function filesOf(folder: string, ending: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(ending))
		.map((name) => readFileSync(join(folder, name), "utf8"));
}

/** Without white space, as lines of a report break on the screen where they don't in the file. */
function bare(text: string): string {
	return text.replaceAll(/\s+/gu, "");
}

/** Without signs, as Markdown escapes them. */
function letters(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether one of two pieces of a text lies in the other. */
function shareWords(one: string, other: string): boolean {
	return one.includes(other) || other.includes(one);
}

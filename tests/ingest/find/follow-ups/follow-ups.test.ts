import { describe, expect, it } from "vitest";
import type { ExtractedFollowUp } from "#domain/extraction.ts";
import { findFollowUps } from "#ingest/find/follow-ups/follow-ups.ts";
import type { ContactMention } from "#ingest/find/mention.ts";
import { reportWith } from "../finder-input.ts";

const person = (name: string): ContactMention => ({
	start: 0,
	end: 0,
	rule: "test",
	confidence: 1,
	name,
	role: null,
	organization: null,
	city: null,
	group: false,
	traveller: false,
	aliases: [],
	meeting: null,
});

function promises(answer: string, contacts: readonly string[] = []): readonly ExtractedFollowUp[] {
	const towns = { Gent: "BE", Lausanne: "CH", Luxemburg: "LU" };
	const { document, places } = reportWith(
		`Zijn er vervolgafspraken? Zo ja, welke?\n${answer}`,
		towns,
	);
	const trips = [{ startDate: "2022-11-28", endDate: "2022-11-29" }];
	return findFollowUps(document, {
		places,
		organizations: [],
		contacts: contacts.map(person),
		themes: [],
		trips,
	});
}
const texts = (answer: string): string[] => promises(answer).map(({ text }) => text);

describe("promises", () => {
	it.each([
		"Nee.",
		"Geen",
		"n.v.t.",
		"Ja.",
		"Er zijn geen vervolgafspraken gemaakt.",
		"Met het museum is niets afgesproken.",
	])("are none in: %s", (answer) => {
		expect(promises(answer)).toEqual([]);
	});

	it.each([
		"Het zou mooi zijn als er ooit een tegenbezoek komt.",
		"Eventueel kan later nog over water worden gesproken.",
		"Mogelijk bezoekt Gent ons met Koningsdag.",
		"- de hoop is uitgesproken dat ook Gent gaat meedoen.",
		"Wellicht volgt een gezamenlijke aanvraag.",
	])("are no wishes or possibilities: %s", (answer) => {
		expect(promises(answer)).toEqual([]);
	});

	it("are told apart in one sentence", () => {
		expect(
			texts(
				"Met Gent zullen er gesprekken worden geagendeerd en ook zal Gent een thema inbrengen.",
			),
		).toEqual([
			"Met Gent zullen er gesprekken worden geagendeerd",
			"ook zal Gent een thema inbrengen",
		]);
		expect(
			texts("Luxemburg werkt het onderdeel huisvesting uit en Lausanne het onderdeel beveiliging."),
		).toEqual([
			"Luxemburg werkt het onderdeel huisvesting uit",
			"Lausanne het onderdeel beveiliging",
		]);
	});

	it('begin anew at each "dat" behind what was agreed', () => {
		expect(
			texts(
				"Wij spraken af dat Gent de cijfers stuurt, dat Luxemburg langskomt en dat wij bellen.",
			),
		).toEqual(["Gent de cijfers stuurt", "Luxemburg langskomt", "wij bellen"]);
	});

	it("stay one where two do the same, or one thing has two steps", () => {
		expect(texts("Gent en Lausanne tekenen een verklaring.")).toHaveLength(1);
		expect(texts("Het plan wordt vertaald en in januari gedeeld met Gent.")).toHaveLength(1);
	});

	it("have an owner, partners and a due date", () => {
		expect(
			promises("Mevrouw Bos stuurt Gent vóór 1 maart de cijfers.", ["Anna Bos"]),
		).toMatchObject([{ owner: "Anna Bos", due: "2023-03-01", status: "open" }]);
		expect(promises("Met Gent wisselen we ervaringen uit.")).toMatchObject([
			{ owner: null, with: ["Gent"] },
		]);
		expect(promises("- Rapport vertalen (Anna, vóór 15 juli)", ["Anna Bos"])).toMatchObject([
			{ owner: "Anna Bos", due: "2023-07-15" },
		]);
	});

	it("may be kept already", () => {
		expect(
			promises("- Bedankbrief is inmiddels verstuurd.\n- [x] Mail\n- [ ] Rapport sturen"),
		).toMatchObject([{ status: "done" }, { status: "done" }, { status: "open" }]);
	});

	it("are read from a table and from labelled fields", () => {
		const expected = [
			{ text: "Rapport sturen", owner: "Anna Bos", due: "2022-12", status: "open" },
		];
		expect(
			promises("Actie | Wie | Wanneer\nRapport sturen | Anna | eind december", ["Anna Bos"]),
		).toMatchObject(expected);
		expect(
			promises("Wat: Rapport sturen. Wie: Anna. Wanneer: eind december.", ["Anna Bos"]),
		).toMatchObject(expected);
	});

	it("rest on the sentence or item that makes them", () => {
		expect(promises("Ja. Gent stuurt de cijfers. Dat was het.")[0]?.evidence).toMatchObject([
			{ section: "followups", quote: "Gent stuurt de cijfers." },
		]);
	});

	it("need plain words where no question asks for them", () => {
		const { document, places } = reportWith(
			"Vorige week waren wij in Gent.\n\nAfgesproken is dat Gent de cijfers stuurt. Het was mooi weer.",
		);
		const found = findFollowUps(document, {
			places,
			organizations: [],
			contacts: [],
			themes: [],
			trips: [],
		});
		expect(found.map(({ text }) => text)).toEqual(["Gent de cijfers stuurt"]);
	});
});

import { describe, expect, it } from "vitest";
import { firstBlocks, outlined } from "./outlined.ts";

describe("wrapped text", () => {
	it("undoes line-wrap hyphenation, also across an empty line", () => {
		expect(outlined("Doel:\nDe Rijksdienst voor Ondernemend Neder-\n\nland").text).toContain(
			"Nederland",
		);
	});

	it("keeps real hyphens at a line's end", () => {
		const { text } = outlined(
			"Doel:\nNaar Noord-\nHolland; reis-\nen verblijfskosten, een VN-\ndelegatie",
		);
		expect(text).toContain("Noord-Holland");
		expect(text).toContain("reis- en verblijfskosten");
		expect(text).toContain("VN-delegatie");
	});

	it("joins the lines of a paragraph, and the line after the empty one in text with doubled blank lines", () => {
		const text =
			"Doel:\nSpreken over weerbaarheid en veerkracht van steden tijdens het forum, met \nandere steden, en kennis nemen van wat er elders gebeurt op het vlak van de \n\nStrategie.";
		expect(firstBlocks(text)).toHaveLength(1);
	});

	it("makes quotes, spaces and ligatures plain, and takes soft hyphens and emphasis out", () => {
		expect(outlined("Doel:\n“of\u00adfice”\u00a0en ﬁets, **vet** en *schuin*").text).toContain(
			'"office" en fiets, vet en schuin',
		);
	});
});

describe("lists", () => {
	it.each(["• ", "- ", "* ", "– ", "1) ", "1. ", "a. ", "•\t"])(
		"reads %j as a list mark",
		(mark) => {
			expect(firstBlocks(`Gesprekspartners\n${mark}Jan\n${mark}Piet`)).toEqual([
				{ kind: "item", text: "Jan" },
				{ kind: "item", text: "Piet" },
			]);
		},
	);

	it("reads short lines without closing mark as items, also with empty lines between", () => {
		expect(
			firstBlocks("Welke locaties zijn bezocht?\nStadhuis\nHaven\n\nMuseum").map(
				({ kind }) => kind,
			),
		).toEqual(["item", "item", "item"]);
	});

	it("gives items the line that introduces them", () => {
		const { sections, text } = outlined("Wie heb je ontmoet?\nNiet gelukt:\n- Jan\n- Piet");
		const leadIns = sections
			.at(-1)
			?.blocks.map(({ leadIn }) => leadIn && text.slice(leadIn.start, leadIn.end));
		expect(leadIns).toEqual([null, "Niet gelukt:", "Niet gelukt:"]);
	});

	it("takes an initial at the start of a line for a name, not for a list mark", () => {
		expect(firstBlocks("Gesprekspartners\nA. de Vries\nB. Bos")[0]?.text).toBe("A. de Vries");
	});
});

describe("tables", () => {
	it.each([
		["pipes", "| Naam | Functie |\n|---|---|\n| Jan | wethouder |"],
		["tabs", "Naam\tFunctie\nJan\twethouder"],
		["spaces", "Naam     Functie\nJan      wethouder"],
		["a cell a line", "Naam\nFunctie\n\nJan\nwethouder"],
	])("reads columns parted by %s", (_, table) => {
		const { sections, text } = outlined(`Gesprekspartners\n\n${table}`);
		const [row] = sections.at(-1)?.blocks ?? [];
		expect(row?.kind).toBe("row");
		expect(row?.columns).toEqual(["Naam", "Functie"]);
		expect(row?.cells.map(({ start, end }) => text.slice(start, end))).toEqual([
			"Jan",
			"wethouder",
		]);
	});

	it("knows captions of more words than one", () => {
		const { sections } = outlined(
			"Afspraken\n\nWat\tWie\tVoor wanneer\tStand\nEen brief\tJan\t1 mei\topen",
		);
		expect(sections.at(-1)?.blocks.map(({ kind, columns }) => [kind, columns])).toEqual([
			["row", ["Wat", "Wie", "Voor wanneer", "Stand"]],
		]);
	});

	it("takes a long cell and the small letters below it for two cells, among headings that are such lines too", () => {
		const cells =
			"Notitie aan de raad over uitbreiding van de terminal\nwethouder\nvoor 1 februari 2020";
		const { sections, text } = outlined(
			`Delegatie\nJan\n\nPeriode\nmei 2019\n\nAfspraken\n\nWat\nWie\nWanneer\n${cells}`,
		);
		const last = sections.at(-1);
		const [row] = last?.blocks ?? [];
		expect([last?.role, row?.columns]).toEqual(["followups", ["Wat", "Wie", "Wanneer"]]);
		expect(row?.cells.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(cells);
	});
});

describe("sentences", () => {
	const sentences = (paragraph: string): string[] => {
		const { sections, text } = outlined(`Doel:\n${paragraph}`);
		return (sections.at(-1)?.blocks ?? []).flatMap((block) =>
			block.sentences.map(({ start, end }) => text.slice(start, end)),
		);
	};

	it("does not end a sentence on an abbreviation, an initial or a title", () => {
		const one = "Wij spraken dhr. J.P. de Wit, drs. A. Bos e.a. van bijv. Gent op ma. 3 mei.";
		expect(sentences(one)).toEqual([one]);
	});

	it("ends one on a full stop, a question mark and before informal lower case", () => {
		expect(sentences("Dat werkt. En nu? Jan komt langs. wij sturen de stukken")).toEqual([
			"Dat werkt.",
			"En nu?",
			"Jan komt langs.",
			"wij sturen de stukken",
		]);
	});

	it("ends one before a name whose capital follows a small letter", () => {
		expect(
			sentences("Zij doen mee in oktober. e-Governance Academy stuurt een offerte."),
		).toHaveLength(2);
	});
});

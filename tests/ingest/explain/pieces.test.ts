import { describe, expect, it } from "vitest";
import { toPage } from "#ingest/explain/page.ts";
import { piecesOf } from "#ingest/explain/pieces.ts";

const mark = (start: number, end: number) => ({
	list: "cities" as const,
	item: 0,
	start,
	end,
	surface: "",
	rule: "",
	confidence: 1,
});

describe("pieces of an explained report", () => {
	it("are together the text, with marks and silent sentences told apart", () => {
		const pieces = piecesOf({
			content: "Oslo bezocht. Mooi weer.",
			marks: [mark(0, 4)],
			sentences: [
				{ start: 0, end: 13 },
				{ start: 14, end: 24 },
			],
			quotes: [{ start: 0, end: 13 }],
		});
		expect(pieces.map(({ text }) => text).join("")).toBe("Oslo bezocht. Mooi weer.");
		expect(pieces.filter((piece) => piece.mark).map(({ text }) => text)).toEqual(["Oslo"]);
		expect(pieces.filter((piece) => piece.silent).map(({ text }) => text)).toEqual(["Mooi weer."]);
	});

	it("keep the longest of marks that overlap", () => {
		const pieces = piecesOf({
			content: "gemeente Oslo",
			marks: [mark(9, 13), mark(0, 13)],
			sentences: [],
			quotes: [],
		});
		expect(pieces).toEqual([{ text: "gemeente Oslo", mark: "cities", silent: false }]);
	});

	it("show hostile text as text", () => {
		const page = toPage(
			{
				file: "<b>.txt",
				language: "nl",
				home: null,
				sections: [],
				trips: [],
				cities: [],
				organizations: [],
				people: [],
				themes: [],
				followups: [],
				met: [],
				not_met: [],
				problems: [],
			},
			[{ text: '<script>alert("x")</script>', mark: null, silent: false }],
		);
		expect(page).not.toContain("<script>");
		expect(page).toContain("&lt;script&gt;");
		expect(page).toContain("&lt;b&gt;.txt");
	});
});

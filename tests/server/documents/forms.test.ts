import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { toDocx } from "#server/documents/docx.ts";
import { toHtml } from "#server/documents/html.ts";
import { toMarkdown } from "#server/documents/markdown.ts";
import type { Written } from "#server/documents/written.ts";

const withText = (text: string): Written => ({
	language: "nl",
	title: text,
	lead: text,
	sections: [
		{
			title: text,
			empty: text,
			items: [{ about: text, text, sources: [1], below: [{ about: "", text, sources: [] }] }],
		},
		{ title: "leeg", empty: text, items: [] },
	],
	sourcesTitle: text,
	sources: [{ quote: text, origin: text }],
});

describe("a document as HTML", () => {
	test("has no markup but its own, whatever the text", () => {
		const html = toHtml(withText(`<img src=x onerror="alert(1)"> & '</style><script>`));
		expect(html).not.toMatch(/<(?:img|script)/);
		expect(html.match(/<\/style>/g)).toHaveLength(1);
		expect(html).toContain(
			"<h1>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;&lt;/style&gt;&lt;script&gt;</h1>",
		);
		expect(html).toContain("default-src 'none'");
	});

	test("numbers its sources", () => {
		const html = toHtml(withText("zin"));
		expect(html).toContain(
			'<li><strong>zin</strong>: zin <sup><a href="#s1">1</a></sup><ul><li>zin</li></ul></li>',
		);
		expect(html).toContain('<li id="s1"><q>zin</q> (zin)</li>');
	});
});

describe("a document as Markdown", () => {
	test.each([
		["# kop", "\\# kop"],
		["[x](y) *z* _q_ `c`", "\\[x\\](y) \\*z\\* \\_q\\_ \\`c\\`"],
		["<b>&amp;", "\\<b\\>\\&amp;"],
		["- punt\nvolgende", "\\- punt volgende"],
		["1. eerste", "1\\. eerste"],
		["a\\b", "a\\\\b"],
	])("has %j as plain words", (text, expected) => {
		expect(toMarkdown(withText(text)).split("\n")[2]).toBe(expected);
	});

	test("numbers its sources", () => {
		expect(toMarkdown(withText("zin"))).toBe(
			"# zin\n\nzin\n\n## zin\n\n- **zin**: zin \\[1\\]\n  - zin\n\n## leeg\n\nzin\n\n## zin\n\n1. “zin” (zin)\n",
		);
	});
});

describe("a document as Office Open XML", () => {
	const parts = async (text: string) => unzipSync(await toDocx(withText(text)));

	test("has the same bytes each time, whatever was written before", async () => {
		const once = await toDocx(withText("zin"));
		await toDocx(withText("iets anders"));
		expect(Buffer.from(await toDocx(withText("zin"))).equals(Buffer.from(once))).toBe(true);
	});

	test("has no time in it", async () => {
		const { "docProps/core.xml": core } = await parts("zin");
		expect(strFromU8(core ?? new Uint8Array()).match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
			"1980-01-01T00:00:00Z",
			"1980-01-01T00:00:00Z",
		]);
	});

	test("has headings and lists by style, and numbers that lead to their source", async () => {
		const { "word/document.xml": body } = await parts("zin");
		const xml = strFromU8(body ?? new Uint8Array());
		expect(xml.match(/<w:pStyle w:val="(Title|Heading1|ListParagraph)"/g)).toHaveLength(1 + 3 + 3);
		expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="s1"/);
		expect(xml).toMatch(/<w:bookmarkStart w:name="s1" w:id="1"/);
	});

	test("takes text that XML can't hold or that looks like markup", async () => {
		const { "word/document.xml": body } = await parts('<w:p/>&amp;"\u0000\u0001\uFFFE\uD800x');
		const xml = strFromU8(body ?? new Uint8Array());
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
		expect(xml).not.toMatch(/[\u0000\u0001\uFFFE]|<w:p\/>/);
		expect(xml).toContain("&lt;w:p/&gt;&amp;amp;");
	});
});

import { describe, expect, test } from "vitest";
import { toHtml } from "#server/documents/html.ts";
import { toMarkdown } from "#server/documents/markdown.ts";
import type { Written } from "#server/documents/written.ts";

const withText = (text: string): Written => ({
	language: "nl",
	title: text,
	lead: text,
	sections: [
		{ title: text, empty: text, items: [{ text, more: [text], sources: [1] }] },
		{ title: "leeg", empty: text, items: [] },
	],
	sourcesTitle: text,
	sources: [{ quote: text, file: text }],
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
		expect(html).toContain('<li>zin <sup><a href="#s1">1</a></sup><ul><li>zin</li></ul></li>');
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
			"# zin\n\nzin\n\n## zin\n\n- zin \\[1\\]\n  - zin\n\n## leeg\n\nzin\n\n## zin\n\n1. “zin” (zin)\n",
		);
	});
});

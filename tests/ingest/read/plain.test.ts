import { describe, expect, it } from "vitest";
import { readPlain } from "#ingest/read/plain.ts";
import { readerFor } from "#ingest/read/readers.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("reading plain text", () => {
	it("reads UTF-8 with and without byte order mark, which is no part of the text", () => {
		expect(readPlain(utf8("Genève"))).toMatchObject({
			ok: true,
			content: "Genève",
			encoding: "utf-8",
		});
		expect(readPlain(bytes(0xef, 0xbb, 0xbf, ...utf8("Genève")))).toMatchObject({
			content: "Genève",
		});
	});

	it("reads UTF-16 by its byte order mark", () => {
		expect(readPlain(bytes(0xff, 0xfe, 0x41, 0, 0xe8, 0))).toMatchObject({
			content: "Aè",
			encoding: "utf-16le",
		});
		expect(readPlain(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe8))).toMatchObject({
			content: "Aè",
			encoding: "utf-16be",
		});
	});

	it("takes what is no UTF-8 for Windows-1252", () => {
		expect(readPlain(bytes(0x47, 0x65, 0x6e, 0xe8, 0x76, 0x65, 0x20, 0x95))).toMatchObject({
			content: "Genève •",
			encoding: "windows-1252",
		});
	});

	it("keeps CRLF as two characters", () => {
		expect(readPlain(utf8("a\r\nb"))).toMatchObject({ content: "a\r\nb" });
	});

	it("says of an empty and a binary file what to do", () => {
		expect(readPlain(bytes())).toMatchObject({ ok: false, code: "empty" });
		expect(readPlain(utf8(" \n"))).toMatchObject({ ok: false, code: "empty" });
		expect(readPlain(bytes(0x50, 0x4b, 0x03, 0x04, 0, 0, 0x41))).toMatchObject({
			ok: false,
			code: "binary",
			message: expect.stringContaining("Save the report as .txt"),
		});
	});
});

describe("the registry of readers", () => {
	it("finds a reader by extension in any case, and none for what it does not know", () => {
		expect(readerFor("2019/Oslo.TXT")).toBe(readPlain);
		expect(readerFor("oslo.docx")).toBeNull();
		expect(readerFor("oslo")).toBeNull();
	});
});

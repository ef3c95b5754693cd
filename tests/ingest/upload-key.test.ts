import { describe, expect, it } from "vitest";
import { placeUpload, uploadKey, uploadKeys } from "../../ingest/upload-key.ts";

describe("the source key of an upload", () => {
	it.each([
		["oslo.txt", "upload/oslo.txt"],
		["2019/oslo.txt", "upload/2019/oslo.txt"],
		["..\\..\\etc\\oslo.txt", "upload/etc/oslo.txt"],
		["/../.././oslo.txt", "upload/oslo.txt"],
		["C:\\reizen\\os<l>o?.txt", "upload/C_/reizen/os_l_o_.txt"],
		["os\u0000lo\n.txt", "upload/os_lo_.txt"],
		["Cafe\u0301.txt", "upload/Café.txt"],
		["", "upload/verslag"],
		["///", "upload/verslag"],
	])("of %j is %s", (name, key) => {
		expect(uploadKey(name)).toBe(key);
	});

	it("keeps the end of a name that is too long, where its format stands", () => {
		const key = uploadKey(`${"map/".repeat(100)}oslo.txt`);
		expect(key.length).toBeLessThanOrEqual("upload/".length + 200);
		expect(key).toMatch(/map\/oslo\.txt$/);
	});
});

describe("where an upload goes", () => {
	const keys = uploadKeys("verslag.txt");
	const report = (file: string, contentHash: string, sample = false) => ({
		id: file,
		file,
		contentHash,
		extractorVersion: "1",
		sample,
	});
	const place = (
		sameName: "refuse" | "replace" | "keepBoth",
		...stored: readonly ReturnType<typeof report>[]
	) => placeUpload(keys, { contentHash: "b", sameName }, stored);
	const [first] = keys;
	const second = "upload/verslag (2).txt";

	it("is under its own name while that is free, or taken by a sample alone", () => {
		expect(place("refuse")).toEqual({ file: first, taken: false });
		expect(place("refuse", report(first, "a", true))).toEqual({ file: first, taken: false });
	});

	it("is where the same text is, whatever is told", () => {
		for (const told of ["refuse", "replace", "keepBoth"] as const) {
			expect(place(told, report(first, "b"))).toEqual({ file: first, taken: false });
			expect(place(told, report(first, "a"), report(second, "b"))).toEqual({
				file: second,
				taken: false,
			});
			expect(place(told, report("2019/oslo.txt", "b"))).toEqual({ file: first, taken: false });
		}
	});

	it("is nowhere, in the place of the other or beside it when that has another text", () => {
		const other = report(first, "a");
		expect(place("refuse", other)).toEqual({ file: first, taken: true });
		expect(place("replace", other)).toEqual({ file: first, taken: false });
		expect(place("keepBoth", other)).toEqual({ file: second, taken: false });
		expect(place("keepBoth", other, report(second, "c")).file).toBe("upload/verslag (3).txt");
		expect(place("keepBoth", ...keys.map((key) => report(key, key)))).toEqual({
			file: first,
			taken: true,
		});
	});
});

import { describe, expect, it } from "vitest";
import {
	type Basket,
	basketAfter,
	emptyBasket,
	isReady,
	nextPreview,
	nextToIngest,
	previewQuestion,
} from "../../../client/views/ingest/basket.ts";
import type { Preview } from "../../../client/views/ingest/queries.ts";

const upload = (name: string) => ({ name, upload: { name, base64: "YQ==" }, problem: null });
const added = (...names: readonly string[]): Basket =>
	basketAfter(emptyBasket, { type: "added", files: names.map(upload) });
const preview = (some: Partial<Preview>): Preview => ({
	file: "upload/a.txt",
	state: "new",
	duplicateOf: null,
	nameTaken: false,
	problems: [],
	found: null,
	...some,
});
const previewed = (basket: Basket, key: number, some: Partial<Preview> = {}): Basket => {
	const file = basket.files.find((each) => each.key === key);
	if (!file) throw new Error(`no file ${key}`);
	return basketAfter(basket, {
		type: "previewed",
		key,
		question: previewQuestion(file, "nl"),
		preview: { state: "ready", data: preview(some) },
	});
};

describe("the basket of files", () => {
	it("asks about each file once, and anew when its year or the language is another", () => {
		let basket = added("a.txt", "b.txt");
		expect(nextPreview(basket, "nl")?.key).toBe(0);
		basket = previewed(basket, 0);
		expect(nextPreview(basket, "nl")?.key).toBe(1);
		basket = previewed(basket, 1);
		expect(nextPreview(basket, "nl")).toBeNull();
		expect(nextPreview(basket, "en")?.key).toBe(0);
		basket = basketAfter(basket, { type: "dated", key: 1, year: 2019 });
		expect(nextPreview(basket, "nl")?.key).toBe(1);
	});

	it("takes a name once, and a new file never under the key of one that left", () => {
		let basket = basketAfter(added("a.txt"), { type: "added", files: [upload("a.txt")] });
		expect(basket.files).toHaveLength(1);
		basket = basketAfter(added("a.txt", "b.txt"), { type: "removed", key: 0 });
		basket = basketAfter(basket, { type: "added", files: [upload("c.txt")] });
		expect(basket.files.map(({ key }) => key)).toEqual([1, 2]);
	});

	it.each([
		[{ state: "new" }, true],
		[{ state: "changed" }, true],
		[{ state: "unchanged" }, false],
		[{ state: "duplicate" }, false],
		[{ state: "failed" }, false],
		[{ state: "changed", nameTaken: true }, false],
	] as const)("reads in what is %j: %s", (some, ready) => {
		const [file] = previewed(added("a.txt"), 0, some).files;
		expect(file && isReady(file)).toBe(ready);
	});

	it("reads in a report of a taken name once it is told what to do", () => {
		const taken = previewed(added("a.txt"), 0, { state: "changed", nameTaken: true });
		for (const sameName of ["replace", "keepBoth"] as const) {
			const [file] = basketAfter(taken, { type: "named", key: 0, sameName }).files;
			expect(file && isReady(file)).toBe(true);
		}
	});

	it("reads one file after the other in, only once it was told to, and each once", () => {
		let basket = previewed(previewed(added("a.txt", "b.txt"), 0), 1);
		expect(nextToIngest(basket)).toBeNull();
		basket = basketAfter(basket, { type: "started" });
		expect(nextToIngest(basket)?.key).toBe(0);
		const failure = { code: "unreachable", message: null } as const;
		const outcome = { state: "failed", failure } as const;
		basket = basketAfter(basket, { type: "ingested", key: 0, outcome });
		expect(nextToIngest(basket)?.key).toBe(1);
		basket = basketAfter(basket, { type: "ingested", key: 1, outcome });
		expect(nextToIngest(basket)).toBeNull();
	});
});

import { describe, expect, test } from "vitest";
import { batched } from "#server/batching.ts";

function counting(
	load = async (keys: readonly string[]) => new Map(keys.map((k) => [k, `${k}!`])),
) {
	const calls: (readonly string[])[] = [];
	const get = batched<string, string>(
		(keys) => {
			calls.push(keys);
			return load(keys);
		},
		(key) => key,
	);
	return { calls, get };
}

describe("batched", () => {
	test("loads keys of one tick together, each once", async () => {
		const { calls, get } = counting();
		const later = Promise.resolve().then(() => get("c"));
		expect(await Promise.all([get("a"), get("b"), get("a"), later])).toEqual([
			"a!",
			"b!",
			"a!",
			"c!",
		]);
		expect(calls).toEqual([["a", "b", "c"]]);
	});

	test("remembers what it loaded and asks anew for the rest", async () => {
		const { calls, get } = counting();
		await get("a");
		await Promise.all([get("a"), get("b")]);
		expect(calls).toEqual([["a"], ["b"]]);
	});

	test("gives undefined for what isn't there, and the failure to all who asked", async () => {
		const { get } = counting(async () => new Map());
		expect(await get("a")).toBeUndefined();
		const failing = counting(() => Promise.reject(new Error("gone")));
		const asked = await Promise.allSettled([failing.get("a"), failing.get("b")]);
		expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
	});
});

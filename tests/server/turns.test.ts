import { describe, expect, test } from "vitest";
import { turns } from "#server/turns.ts";

const patient = { longestWaitMs: 60_000, busy: () => new Error("busy") };

/** Work that lasts until it is told to end. */
function tasks() {
	const begun: string[] = [];
	const ends = new Map<string, () => void>();
	const work = (name: string) => () => {
		begun.push(name);
		return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
	};
	const end = async (name: string) => {
		ends.get(name)?.();
		await settled();
	};
	return { begun, work, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("turns", () => {
	test("come in the order of asking, so many at once", async () => {
		const { begun, work, end } = tasks();
		const { take } = turns({ ...patient, atOnce: 2 });
		const all = Promise.all(["a", "b", "c", "d"].map((name) => take(work(name))));
		await settled();
		expect(begun).toEqual(["a", "b"]);
		await end("b");
		expect(begun).toEqual(["a", "b", "c"]);
		await end("a");
		expect(begun).toEqual(["a", "b", "c", "d"]);
		await end("c");
		await end("d");
		expect(await all).toEqual(["a", "b", "c", "d"]);
	});

	test("are handed on when work fails", async () => {
		const { take } = turns({ ...patient, atOnce: 1 });
		const failing = take(() => Promise.reject(new Error("failed")));
		const next = take(async () => "next");
		await expect(failing).rejects.toThrow("failed");
		expect(await next).toBe("next");
	});

	test("that don't come in time aren't waited for any longer", async () => {
		const { begun, work, end } = tasks();
		const busy = (waitedMs: number) => new Error(`busy for ${waitedMs} ms`);
		const { take } = turns({ atOnce: 1, longestWaitMs: 20, busy });
		const first = take(work("first"));
		await expect(take(work("late"))).rejects.toThrow("busy for 20 ms");
		await end("first");
		await first;
		const next = take(work("next"));
		await settled();
		await end("next");
		await next;
		expect(begun).toEqual(["first", "next"]);
	});

	test("are given up by whoever leaves, while waiting or before", async () => {
		const { begun, work, end } = tasks();
		const { take } = turns({ ...patient, atOnce: 1 });
		const first = take(work("first"));
		const leaving = new AbortController();
		const left = take(work("left"), leaving.signal);
		const next = take(work("next"));
		leaving.abort();
		await expect(left).rejects.toMatchObject({ name: "AbortError" });
		await expect(take(work("gone"), AbortSignal.abort())).rejects.toMatchObject({
			name: "AbortError",
		});
		await end("first");
		await end("next");
		await Promise.all([first, next]);
		expect(begun).toEqual(["first", "next"]);
	});
});

// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { createCache, questionKey } from "../../../client/api/cache.ts";
import type { ask } from "../../../client/api/client.ts";
import { failed, ready } from "../../../client/api/load.ts";

const question = { text: "query Q { answer }" };
const key = questionKey(question, { id: 1 });

describe("answer cache", () => {
	it("asks each question once", async () => {
		const asked = vi.fn(async () => ready("answer"));
		const cache = createCache(asked as unknown as typeof ask);
		cache.want(question, { id: 1 });
		cache.want(question, { id: 1 });
		expect(cache.read(key)).toEqual({ state: "loading" });
		await vi.waitFor(() => expect(cache.read(key)).toEqual(ready("answer")));
		expect(asked).toHaveBeenCalledTimes(1);
	});

	it("asks again for what failed, and for nothing else", async () => {
		const failure = failed({ code: "unreachable", message: null });
		const answers = [ready("kept"), failure, ready("found")];
		const asked = vi.fn(async () => answers.shift() ?? failure);
		const cache = createCache(asked as unknown as typeof ask);
		cache.want(question, { id: 0 });
		cache.want(question, { id: 1 });
		await vi.waitFor(() => expect(cache.read(key)).toEqual(failure));
		cache.retry();
		await vi.waitFor(() => expect(cache.read(key)).toEqual(ready("found")));
		expect(asked).toHaveBeenCalledTimes(3);
	});

	it("asks once more for what took too long, and then says so", async () => {
		const failure = failed({ code: "too-slow", message: null });
		const answers = [failure, ready("found"), failure, failure];
		const asked = vi.fn(async () => answers.shift() ?? ready("never"));
		const cache = createCache(asked as unknown as typeof ask);
		cache.want(question, { id: 1 });
		await vi.waitFor(() => expect(cache.read(key)).toEqual(ready("found")));
		cache.want(question, { id: 2 });
		await vi.waitFor(() => expect(cache.read(questionKey(question, { id: 2 }))).toEqual(failure));
		expect(asked).toHaveBeenCalledTimes(4);
	});

	it("asks anew for what was changed, and shows what it knew until then", async () => {
		const answers = [ready("before"), ready("after")];
		const asked = vi.fn(async () => answers.shift() ?? ready("never"));
		const cache = createCache(asked as unknown as typeof ask);
		cache.want(question, { id: 1 });
		await vi.waitFor(() => expect(cache.read(key)).toEqual(ready("before")));
		const age = cache.age();
		cache.renew();
		expect(cache.age()).not.toBe(age);
		cache.want(question, { id: 1 });
		expect(cache.read(key)).toEqual(ready("before"));
		await vi.waitFor(() => expect(cache.read(key)).toEqual(ready("after")));
		cache.want(question, { id: 1 });
		expect(asked).toHaveBeenCalledTimes(2);
	});

	it("tells who listens of the answer, not of the question", async () => {
		const cache = createCache((async () => ready(1)) as unknown as typeof ask);
		const heard = vi.fn();
		const leave = cache.subscribe(heard);
		cache.want(question, { id: 1 });
		await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(key));
		expect(heard).toHaveBeenCalledTimes(1);
		cache.renew();
		expect(heard).toHaveBeenLastCalledWith(null);
		leave();
		cache.renew();
		expect(heard).toHaveBeenCalledTimes(2);
	});

	it("asks three questions at a time, the others in their turn", async () => {
		const answers: (() => void)[] = [];
		const cache = createCache(
			(() =>
				new Promise((resolve) => answers.push(() => resolve(ready(1) as never)))) as typeof ask,
		);
		for (const name of ["a", "b", "c", "d"]) cache.want({ text: name }, {});
		expect(answers).toHaveLength(3);
		answers[0]?.();
		await expect.poll(() => answers.length).toBe(4);
		answers[3]?.();
		await expect.poll(() => cache.read(questionKey({ text: "d" }, {})).state).toBe("ready");
	});
});

import { expect } from "vitest";
import type { askable } from "./ask.ts";

/**
 * Proves that a longer answer costs no more round trips than a shorter one. Reads side by side share a round trip when
 * what they wait for comes in the same turn, which is chance: of three asks each, the fewest for the longer stand
 * against the most for the shorter. A round trip for each item would still be more, given four items more.
 */
export async function expectNoMoreRoundTrips(
	ask: ReturnType<typeof askable>["ask"],
	longer: string,
	shorter: string,
): Promise<void> {
	const trips = async (text: string) => {
		const counts: number[] = [];
		for (let time = 0; time < 3; time += 1) {
			const { errors, queries } = await ask(text);
			expect(errors).toEqual([]);
			counts.push(queries);
		}
		return counts;
	};
	const most = Math.max(...(await trips(shorter)));
	expect(Math.min(...(await trips(longer)))).toBeLessThanOrEqual(most);
}

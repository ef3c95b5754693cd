/** Gives the next number from 0 up to but not including 1; the same seed gives the same numbers (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export function pick<T>(random: Random, items: readonly T[]): T {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error("There is nothing to pick from.");
	return item;
}

/** Some of the items, none twice, in random order. */
export function pickSome<T>(random: Random, items: readonly T[], count: number): readonly T[] {
	const left = [...items];
	const picked: T[] = [];
	while (picked.length < count && left.length > 0)
		picked.push(...left.splice(Math.floor(random() * left.length), 1));
	return picked;
}

/** A whole number, both ends included. */
export function between(random: Random, least: number, most: number): number {
	return least + Math.floor(random() * (most - least + 1));
}

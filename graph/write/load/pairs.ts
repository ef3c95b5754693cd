/** Pairs of numbers below 2²⁶, each as one number, in the order in which they came and with doubles. */
export type Pairs = number[];

const factor = 2 ** 26;

/** No pairs yet. */
export function startPairs(): Pairs {
	return [];
}

/** Adds a pair. */
export function addPair(pairs: Pairs, first: number, second: number): void {
	pairs.push(first * factor + second);
}

/** By first number, the different second ones in ascending order. */
export function grouped(pairs: Pairs): (first: number) => readonly number[] {
	const sorted = Float64Array.from(pairs).sort();
	const starts = new Map<number, number>();
	let previous = -1;
	for (const [index, pair] of sorted.entries()) {
		const first = Math.floor(pair / factor);
		if (first !== previous) starts.set(first, index);
		previous = first;
	}
	return (first) => {
		const found: number[] = [];
		for (let index = starts.get(first) ?? sorted.length; index < sorted.length; index += 1) {
			const pair = sorted[index] ?? 0;
			if (Math.floor(pair / factor) !== first) break;
			const second = pair - first * factor;
			if (found.at(-1) !== second) found.push(second);
		}
		return found;
	};
}

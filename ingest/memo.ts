const words = 20_000;

/** The same function of a word, remembered, as reports use few words; what is remembered is bounded. */
export function remember<T extends string | number | boolean | object | null>(
	judge: (fold: string) => T,
	limit = words,
): (fold: string) => T {
	const known = new Map<string, T>();
	return (fold) => {
		const before = known.get(fold);
		if (before !== undefined) return before;
		const value = judge(fold);
		if (known.size >= limit) known.clear();
		known.set(fold, value);
		return value;
	};
}

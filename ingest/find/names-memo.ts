const limit = 50_000;

/** The same function of a word, remembered, as reports use few words; what is remembered is bounded. */
export function remember<T>(judge: (fold: string) => T): (fold: string) => T {
	const known = new Map<string, { readonly value: T }>();
	return (fold) => {
		const before = known.get(fold);
		if (before) return before.value;
		const value = judge(fold);
		if (known.size >= limit) known.clear();
		known.set(fold, { value });
		return value;
	};
}

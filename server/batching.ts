/**
 * Makes a function of one key that gathers all keys asked for in the same tick and loads them together, each once:
 * fields of many objects in one answer then cost one round trip. Make one for each request, as it remembers what it loaded.
 */
export function batched<Key, Value>(
	load: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
	idOf: (key: Key) => string,
): (key: Key) => Promise<Value | undefined> {
	const asked = new Map<string, Promise<Value | undefined>>();
	let waiting: Key[] = [];
	let loading: Promise<ReadonlyMap<string, Value>> | null = null;

	const loadWaiting = () => {
		const keys = waiting;
		waiting = [];
		loading = null;
		return load(keys);
	};
	return (key) => {
		const id = idOf(key);
		const known = asked.get(id);
		if (known !== undefined) return known;
		waiting.push(key);
		loading ??= afterThisTick().then(loadWaiting);
		const value = loading.then((values) => values.get(id));
		asked.set(id, value);
		return value;
	};
}

/** Resolves when all promises that are settled by now have been handled, so that their keys are in. */
function afterThisTick(): Promise<void> {
	return Promise.resolve().then(() => new Promise((resolve) => process.nextTick(resolve)));
}

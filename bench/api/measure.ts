/** How long calls took, in milliseconds, and how many failed. */
export interface Timings {
	readonly ms: number[];
	errors: number;
	firstError: string | null;
}

export const noTimings = (): Timings => ({ ms: [], errors: 0, firstError: null });

/** Makes calls, so many at a time, and adds how long each took; begins none after `withinMs`. */
export async function timeCalls(
	timings: Timings,
	calls: readonly (() => Promise<unknown>)[],
	{ concurrency, withinMs = Number.POSITIVE_INFINITY }: { concurrency: number; withinMs?: number },
): Promise<void> {
	const end = performance.now() + withinMs;
	let next = 0;
	const worker = async () => {
		for (let call = calls[next++]; call !== undefined; call = calls[next++]) {
			if (performance.now() > end) return;
			const start = performance.now();
			try {
				await call();
				timings.ms.push(performance.now() - start);
			} catch (error) {
				timings.errors += 1;
				timings.firstError ??= String(error).slice(0, 300);
			}
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
}

/**
 * Times the same calls of several contenders, each for so long at most: one caller's alternate call by call, so that a busy
 * moment of the machine meets all of them; those of several callers would wait for each other, and go contender by contender.
 */
export async function timeInTurn(
	contenders: readonly {
		readonly timings: Timings;
		readonly calls: readonly (() => Promise<unknown>)[];
	}[],
	{ concurrency, withinMs }: { readonly concurrency: number; readonly withinMs: number },
): Promise<void> {
	const left = contenders.map(() => withinMs);
	const most = Math.max(...contenders.map(({ calls }) => calls.length));
	const atOnce = concurrency === 1 ? 1 : most;
	for (let from = 0; from < most; from += atOnce)
		for (const [place, { timings, calls }] of contenders.entries()) {
			const started = performance.now();
			const some = calls.slice(from, from + atOnce);
			await timeCalls(timings, some, { concurrency, withinMs: left[place] ?? 0 });
			left[place] = (left[place] ?? 0) - (performance.now() - started);
		}
}

/** The value below which a share of the timings lies; NaN when there are none. */
export function percentile({ ms }: Timings, share: number): number {
	const sorted = ms.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function geometricMean(values: readonly number[]): number {
	return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

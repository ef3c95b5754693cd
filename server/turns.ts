/** A place among so many that may work at once; the others wait for theirs, first come, first served. */
export interface Turns {
	/** Does the work when its turn comes. Throws what `busy` makes when it doesn't come in time, and the signal's reason when the asker leaves. */
	take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export interface TurnRules {
	readonly atOnce: number;
	readonly longestWaitMs: number;
	/** The error for whom waited so long in vain. */
	readonly busy: (longestWaitMs: number) => Error;
}

/** Turns for work that would only slow each other down and fill the memory if all of it ran at once. */
export function turns({ atOnce, longestWaitMs, busy }: TurnRules): Turns {
	/** Each begins somebody's turn; in the order of asking. */
	const waiting = new Set<() => void>();
	let taken = 0;

	const comes = (signal: AbortSignal | undefined) =>
		new Promise<void>((resolve, reject) => {
			const stopWaiting = () => {
				clearTimeout(timer);
				signal?.removeEventListener("abort", leave);
				waiting.delete(begin);
			};
			const begin = () => {
				stopWaiting();
				resolve();
			};
			const giveUp = (reason: unknown) => {
				stopWaiting();
				reject(reason);
			};
			const leave = () => giveUp(signal?.reason);
			const timer = setTimeout(() => giveUp(busy(longestWaitMs)), longestWaitMs);
			signal?.addEventListener("abort", leave, { once: true });
			waiting.add(begin);
		});
	const handOn = () => {
		const [next] = waiting;
		if (next) next();
		else taken -= 1;
	};
	return {
		async take(work, signal) {
			signal?.throwIfAborted();
			if (taken < atOnce) taken += 1;
			else await comes(signal);
			try {
				return await work();
			} finally {
				handOn();
			}
		},
	};
}

import { readdir, stat } from "node:fs/promises";
import { freemem, totalmem } from "node:os";
import { join } from "node:path";

/** From so many MB of store on, a heap of so many MB: the caches of plans and pages of large answers grow with it. */
const steps = [
	{ store: 1_000, heap: 2_048 },
	{ store: 250, heap: 1_024 },
] as const;
const least = 512;
const megabyte = 2 ** 20;

/** Memory of the machine, in MB. */
interface Memory {
	readonly total: number;
	readonly free: number;
}

/** The largest heap for the store in this folder, as Java writes it: 512 MB, more for a large store where a quarter of the memory and half of what is free allow. */
export async function heapFor(
	home: string,
	{ total, free }: Memory = { total: totalmem() / megabyte, free: freemem() / megabyte },
): Promise<string> {
	const size = await megabytesIn(join(home, "data", "databases", "neo4j"));
	const room = Math.min(total / 4, free / 2);
	const step = steps.find(({ store, heap }) => size >= store && heap <= room);
	return `${step?.heap ?? least}m`;
}

async function megabytesIn(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const sizes = await Promise.all(
		names.map((name) =>
			stat(join(folder, name)).then(
				({ size }) => size,
				() => 0,
			),
		),
	);
	return sizes.reduce((sum, size) => sum + size, 0) / megabyte;
}

import { readdir, stat } from "node:fs/promises";
import { freemem, totalmem } from "node:os";
import { join } from "node:path";

/** From so many MB of store on, a heap and a page cache of so many MB: the caches of plans and pages of large answers grow with it. */
const steps = [
	{ store: 1_000, heap: 2_048, pages: 1_024 },
	{ store: 250, heap: 1_024, pages: 512 },
] as const;
const least = { heap: 512, pages: 128 } as const;
const megabyte = 2 ** 20;

/** Memory of the machine, in MB. */
interface Memory {
	readonly total: number;
	readonly free: number;
}

/** What Neo4j may take, as it writes sizes. */
export interface Neo4jMemory {
	/** Largest heap. */
	readonly heap: string;
	/** Of the page cache, beside the heap. */
	readonly pages: string;
}

/**
 * Heap and page cache for the store in this folder, or for the MB that it is about to grow to: 512 and 128 MB, more for a large
 * store where a quarter of the memory and half of what is free allow.
 */
export async function memoryFor(
	home: string,
	growsTo = 0,
	{ total, free }: Memory = { total: totalmem() / megabyte, free: freemem() / megabyte },
): Promise<Neo4jMemory> {
	const size = Math.max(growsTo, await megabytesIn(join(home, "data", "databases", "neo4j")));
	const room = Math.min(total / 4, free / 2);
	const { heap, pages } = steps.find(({ store, heap }) => size >= store && heap <= room) ?? least;
	return {
		heap: `${heap}m`,
		pages: `${Math.max(least.pages, Math.min(pages, Math.floor(room / 4)))}m`,
	};
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

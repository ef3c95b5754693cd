import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";

const beatMs = 1_000;
const deadAfterMs = 10_000;

/**
 * Does `work` while no other process does its own under the same lock folder. The holder touches the folder every second,
 * so a lock whose holder was killed is taken over after ten. It spares double work; correctness must not hang on it.
 */
export async function withBuildLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
	while (!(await take(folder))) await delay(250);
	const beat = setInterval(() => {
		const now = new Date();
		utimes(folder, now, now).catch(() => {});
	}, beatMs);
	try {
		return await work();
	} finally {
		clearInterval(beat);
		await rm(folder, { recursive: true, force: true });
	}
}

async function take(folder: string): Promise<boolean> {
	try {
		await mkdir(folder);
		return true;
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	}
	const beaten = await stat(folder).catch(() => undefined);
	if (beaten !== undefined && Date.now() - beaten.mtimeMs > deadAfterMs)
		await rm(folder, { recursive: true, force: true });
	return false;
}

import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The installation's secret for opaque ids, 32 bytes; made on first use in a file that only its owner can read. */
export function installationKey(dataFolder: string): Uint8Array {
	const path = join(dataFolder, "installation.key");
	const known = readKey(path);
	if (known) return known;
	mkdirSync(dataFolder, { recursive: true });
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600 });
	try {
		linkSync(draft, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
	} finally {
		unlinkSync(draft);
	}
	const made = readKey(path);
	if (!made)
		throw new Error(
			`${path} doesn't hold a key of 64 hexadecimal digits. Restore it from a backup: ids of people depend on it.`,
		);
	return made;
}

function readKey(path: string): Uint8Array | null {
	try {
		const text = readFileSync(path, "utf8").trim();
		return /^[0-9a-f]{64}$/u.test(text) ? Buffer.from(text, "hex") : null;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
}

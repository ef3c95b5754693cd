import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = [
	"read",
	"outline",
	"find",
	"gather",
	"resolve",
	"relate",
	"languages",
	"gazetteer",
	"thesaurus",
	"calibration",
	".",
];

/** A fingerprint of the code and data that turn text into facts: when it changes, reports are read anew. */
export function extractorVersion(): string {
	version ??= fingerprint();
	return version;
}

/** Of the code that this process runs, so that it is worked out once. */
let version: string | undefined;

function fingerprint(): string {
	const hash = createHash("sha256");
	for (const folder of folders) {
		for (const path of filesOf(join(import.meta.dirname, folder), folder !== ".")) {
			hash
				.update(path.slice(import.meta.dirname.length))
				.update("\0")
				.update(readFileSync(path))
				.update("\0");
		}
	}
	return hash.digest("hex").slice(0, 16);
}

function filesOf(folder: string, deep: boolean): readonly string[] {
	return readdirSync(folder, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return deep ? filesOf(path, true) : [];
			return /\.(?:ts|json|tsv)$/u.test(entry.name) && entry.name !== "tsconfig.json" ? [path] : [];
		});
}

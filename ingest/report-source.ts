import { createHash } from "node:crypto";
import type { ReportText } from "#domain/report.ts";
import type { ReportSource } from "#graph/write/plan.ts";
import type { BatchRules } from "./build-batch.ts";
import { installationKey } from "./installation-key.ts";
import { keyedHash } from "./resolve/keyed-hash.ts";
import { extractorVersion } from "./version.ts";

/** What stays the same for all reports of the installation in this data folder. */
export function batchRules(dataFolder: string): BatchRules {
	return {
		hash: keyedHash(installationKey(dataFolder)),
		extractorVersion: extractorVersion(),
	};
}

interface Reading {
	readonly sample: boolean;
	readonly rules: BatchRules;
	readonly year: number | null;
}

/** What tells whether the store knows a report as it is; a year from outside counts as part of the reading. */
export function sourceOf(
	{ file, content }: ReportText,
	{ sample, rules, year }: Reading,
): ReportSource {
	return {
		file,
		sample,
		contentHash: contentHash(content),
		extractorVersion: [rules.extractorVersion, year].filter((part) => part !== null).join("+"),
	};
}

/** SHA-256 of a text, hex. */
export function contentHash(content: string): string {
	return createHash("sha256").update(content, "utf8").digest("hex");
}

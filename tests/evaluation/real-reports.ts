import { existsSync } from "node:fs";
import { join } from "node:path";

const beside = join(import.meta.dirname, "../../../shared/reports");

/** The folder of the five real reports, REPORTS_DIR or beside the repository; they hold names of people and so are no part of it. */
export const realReportsFolder = process.env.REPORTS_DIR ?? beside;

/** Their facts, annotated by hand. */
export const realExpectedFolder =
	process.env.EXPECTED_DIR ?? join(realReportsFolder, "../expected");

/** Fails loudly where the real reports can't be read: a test that looks at nothing must not be green. */
export function requireRealReports(): void {
	for (const folder of [realReportsFolder, realExpectedFolder]) {
		if (!existsSync(folder)) {
			throw new Error(
				`The five real reports are not at ${folder}. Set REPORTS_DIR to the folder that holds them (and EXPECTED_DIR to that of their annotations).`,
			);
		}
	}
}

import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

/** What one vitest project did; `broken` counts files that could not even be loaded. */
interface ProjectTally {
	passed: number;
	failed: number;
	skipped: number;
	broken: number;
}

/** Writes the counts of each project to the file named in TEST_TALLY, for setup/test.mjs to add up. */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter's default export.
export default class TallyReporter implements Reporter {
	onTestRunEnd(
		modules: readonly TestModule[],
		errors: readonly SerializedError[],
		reason: TestRunEndReason,
	): void {
		const file = process.env.TEST_TALLY;
		if (file === undefined) return;
		const projects: Record<string, ProjectTally> = {};
		for (const module of modules) {
			projects[module.project.name] ??= { passed: 0, failed: 0, skipped: 0, broken: 0 };
			const tally = projects[module.project.name];
			if (tally !== undefined) addModule(tally, module);
		}
		writeFileSync(file, JSON.stringify({ projects, errors: errors.length, reason }));
	}
}

function addModule(tally: ProjectTally, module: TestModule): void {
	let failed = 0;
	for (const test of module.children.allTests()) {
		const { state } = test.result();
		if (state === "passed") tally.passed += 1;
		else if (state === "failed") failed += 1;
		else tally.skipped += 1;
	}
	tally.failed += failed;
	if (failed === 0 && module.state() === "failed") tally.broken += 1;
}

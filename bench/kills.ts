import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ingestUndisturbed, killAndRepeat, prepareGround, targets } from "./kills/trial.ts";
import { pickSome, seededRandom } from "./made/random.ts";
import { makeReports } from "./made/reports.ts";

/**
 * kill -9 during an ingest of fictional reports, of the ingest, of Neo4j and of both in turn: after each the store must
 * hold every report wholly or not at all, and after the next ingest equal that of an undisturbed one, byte for byte.
 */
const { values } = parseArgs({
	options: {
		kills: { type: "string", default: "30" },
		reports: { type: "string", default: "300" },
		seed: { type: "string", default: "1" },
		from: { type: "string", default: "1" },
	},
});
const numbers = [values.kills, values.reports, values.seed, values.from].map(Number);
const [kills, reports, seed, from] = numbers;
if (!kills || !reports || !seed || !from)
	throw new Error(
		"Usage: npm run kills -- [--kills 30] [--reports 300] [--seed 1] [--from 1, the kill to go on with]",
	);

process.env.JAVA_TOOL_OPTIONS = "-XX:TieredStopAtLevel=1";
const folder = mkdtempSync(join(tmpdir(), "contacts-kills-"));
const random = seededRandom(seed);
const ground = await prepareGround(folder, makeReports(reports, seed));
const undisturbed = await ingestUndisturbed(ground);
const seconds = ((undisturbed.marks.at(-1) ?? 0) / 1000).toFixed(1);
console.log(
	`undisturbed: ${reports} reports in ${seconds} s, ${undisturbed.dump.length} nodes and links`,
);

/** One moment in each of as many equal parts of the ingest as there are kills, in random order. */
const parts = Array.from({ length: kills }, (_, part) => (part + random()) / kills);
let [whole, equal] = [0, 0];
for (const [index, moment] of pickSome(random, parts, kills).entries()) {
	if (index + 1 < from) continue;
	const target = targets[index % targets.length] ?? "both";
	const outcome = await killAndRepeat(ground, { target, moment }, undisturbed);
	const { after, ended, reportsIn, notWhole, different } = outcome;
	if (notWhole.length === 0) whole += 1;
	if (different.length === 0) equal += 1;
	console.log(
		[
			String(index + 1).padStart(2),
			target.padEnd(6),
			`at ${String(Math.round(moment * 100)).padStart(3)} % (${after || "nothing said yet"})`,
			`the ingest ended with ${ended}`,
			`${reportsIn} of ${reports} reports in`,
			notWhole.length === 0 ? "whole" : `NOT WHOLE: ${notWhole.slice(0, 5).join("; ")}`,
			different.length === 0 ? "equal" : `DIFFERENT: ${different.slice(0, 5).join("; ")}`,
		].join(" · "),
	);
}
console.log(`${whole} whole, ${equal} equal`);
if (Math.min(whole, equal) === kills - from + 1) rmSync(folder, { recursive: true, force: true });
else {
	console.log(`The last store and the reports are kept in ${folder}.`);
	process.exitCode = 1;
}

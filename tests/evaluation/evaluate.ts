import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractReport } from "#ingest/extract.ts";
import { readerFor } from "#ingest/read/readers.ts";
import { leaveOneOut } from "./confidences.ts";
import { type GoldReport, goldFolders, readGold } from "./gold.ts";
import { realExpectedFolder, realReportsFolder, requireRealReports } from "./real-reports.ts";
import { type Outcome, scoreReport } from "./score.ts";
import { calibration, calibrationError, tally } from "./tally.ts";

const root = join(import.meta.dirname, "../..");

/** The scores that `--freeze` records and that a test holds the extraction to. */
export const frozenScores = join(root, "tests/gold/frozen-scores.json");

/** The sets that extraction is measured on; `set-aside` was annotated before the extractor ran on it. */
export const sets = {
	real: () => {
		requireRealReports();
		return readGold(realReportsFolder, realExpectedFolder);
	},
	development: () => readGold(goldFolders.development),
	"set-aside": () => readGold(goldFolders["set-aside"]),
} as const satisfies Record<string, () => readonly GoldReport[]>;

/** Judges the extraction of each report of a set. */
export function evaluateSet(
	name: keyof typeof sets,
): readonly (Outcome & { readonly file: string })[] {
	return sets[name]().flatMap(({ file, bytes, gold }) => {
		const read = readerFor(file)?.(bytes);
		if (!read?.ok) throw new Error(`${file}: ${read?.message ?? "no reader"}`);
		return scoreReport(gold, extractReport({ file, content: read.content })).map((outcome) => ({
			...outcome,
			file,
		}));
	});
}

/** Confidence against truth, each report judged at what the others give. */
function printConfidences(): void {
	const rows = calibration(leaveOneOut(sets["set-aside"]()));
	console.table(rows);
	console.log(`calibration error ${calibrationError(Object.values(rows))}`);
}

if (import.meta.main) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			confusions: { type: "boolean", short: "c" },
			kind: { type: "string", short: "k" },
			file: { type: "string", short: "f" },
			freeze: { type: "boolean" },
		},
	});
	const names = (positionals.length > 0 ? positionals : Object.keys(sets)) as (keyof typeof sets)[];
	const recorded: Record<string, unknown> = {};
	for (const name of names) {
		const outcomes = evaluateSet(name).filter(
			(outcome) =>
				(!values.kind || outcome.kind.startsWith(values.kind)) &&
				(!values.file || outcome.file.includes(values.file)),
		);
		const scores = tally(outcomes);
		recorded[name] = Object.fromEntries(
			Object.entries(scores).map(([kind, { precision, recall }]) => [kind, { precision, recall }]),
		);
		console.log(`\n${name}`);
		console.table(scores);
		if (name === "set-aside" && !values.kind && !values.file) printConfidences();
		if (!values.confusions) continue;
		for (const outcome of outcomes) {
			if (outcome.verdict === "right") continue;
			console.log(
				`${outcome.file.slice(0, 22)} ${outcome.kind} ${outcome.verdict}: gold ${outcome.gold} · found ${outcome.predicted}`,
			);
		}
	}
	if (values.freeze) writeFileSync(frozenScores, `${JSON.stringify(recorded, null, "\t")}\n`);
}

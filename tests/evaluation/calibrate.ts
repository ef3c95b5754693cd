import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "#domain/extraction.ts";
import { calibratedLists, calibrationKeys } from "#ingest/calibration/calibrate.ts";
import { analyseUncalibrated } from "#ingest/extract.ts";
import { readerFor } from "#ingest/read/readers.ts";
import { sets } from "./evaluate.ts";
import { scoreReport } from "./score.ts";

/**
 * Measures how often each rule is right, on the calibration set and the real reports, and writes
 * ingest/calibration/measured.tsv. The development reports have no part in it, since the rules were improved on them;
 * nor have the set-aside ones: they tell whether it holds.
 * A row with few facts leans on the row above it: as if four facts of the wider row had been seen too.
 */

const lean = 4;

interface Count {
	facts: number;
	right: number;
}

const counts = new Map<string, Count>();
const add = (key: string, right: boolean): void => {
	const count = counts.get(key) ?? { facts: 0, right: 0 };
	count.facts += 1;
	if (right) count.right += 1;
	counts.set(key, count);
};

for (const { file, bytes, gold } of [...sets.calibration(), ...sets.real()]) {
	const read = readerFor(file)?.(bytes);
	if (!read?.ok) throw new Error(`${file} can't be read`);
	const { extraction } = analyseUncalibrated({ file, content: read.content });
	for (const list of calibratedLists) {
		const facts: readonly Fact[] = extraction[list];
		for (const fact of facts) {
			const alone = {
				...extraction,
				[list]: facts.map((other) => ({ ...other, confidence: other === fact ? 1 : 0 })),
			};
			const outcome = scoreReport(gold, alone).find(
				({ kind, confidence }) => kind === list && confidence === 1,
			);
			if (!outcome) continue;
			for (const key of calibrationKeys(list, fact)) add(key, outcome.verdict === "right");
		}
	}
}

const confidence = (key: string): number => {
	const { facts, right } = counts.get(key) ?? { facts: 0, right: 0 };
	const [list = "", rule, level] = key.split("\t");
	const wider = rule !== "*" ? `${list}\t*\t${level}` : level !== "*" ? `${list}\t*\t*` : null;
	return wider === null ? right / facts : (right + lean * confidence(wider)) / (facts + lean);
};

const rows = [...counts]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([key, { facts, right }]) => `${key}\t${facts}\t${right}\t${confidence(key).toFixed(2)}`);
writeFileSync(
	join(import.meta.dirname, "../../ingest/calibration/measured.tsv"),
	`# Written by npm run calibrate from the annotated reports. Do not edit.\n# list, rule, level that the rule gave, facts judged, of these right, confidence\n${rows.join("\n")}\n`,
);
console.log(`${rows.length} rows`);

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { confidences, countRight, judge } from "./confidences.ts";
import { sets } from "./evaluate.ts";

/** Measures how often each rule is right on the set-aside reports, which no rule was improved on, and writes ingest/calibration/measured.tsv. */
const counts = countRight(judge(sets["set-aside"]()));
const rows = [...confidences(counts)]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([key, confidence]) => {
		const { facts, right } = counts.get(key) ?? { facts: 0, right: 0 };
		return `${key}\t${facts}\t${right}\t${confidence.toFixed(2)}`;
	});
writeFileSync(
	join(import.meta.dirname, "../../ingest/calibration/measured.tsv"),
	`# Written by npm run calibrate from the annotated reports. Do not edit.\n# list, rule, level that the rule gave, facts judged, of these right, confidence\n${rows.join("\n")}\n`,
);
console.log(`${rows.length} rows`);

import type { Extraction, Fact } from "#domain/extraction.ts";
import { calibrate, calibratedLists, calibrationKeys } from "#ingest/calibration/calibrate.ts";
import { extractUncalibrated } from "#ingest/extract.ts";
import { readerFor } from "#ingest/read/readers.ts";
import type { Gold, GoldReport } from "./gold.ts";
import { type Outcome, scoreReport } from "./score.ts";

/** How many facts fell under a row of the table of confidences, and how many of these were right. */
export interface Count {
	readonly facts: number;
	readonly right: number;
}

/** An annotated report with what the rules found in it, at the confidences that they give themselves. */
interface Judged {
	readonly gold: Gold;
	readonly extraction: Extraction;
}

/** A row with few facts leans on the wider row, as if so many facts of that had been seen too. */
const lean = 32;

/** Reads each annotated report with the rules as they are. */
export function judge(reports: readonly GoldReport[]): readonly Judged[] {
	return reports.map(({ file, bytes, gold }) => {
		const read = readerFor(file)?.(bytes);
		if (!read?.ok) throw new Error(`${file} can't be read`);
		return { gold, extraction: extractUncalibrated({ file, content: read.content }) };
	});
}

/** Counts for each row of the table the facts judged and the right ones. */
export function countRight(reports: readonly Judged[]): ReadonlyMap<string, Count> {
	const counts = new Map<string, Count>();
	for (const { gold, extraction } of reports)
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
				for (const key of calibrationKeys(list, fact)) {
					const { facts: seen, right } = counts.get(key) ?? { facts: 0, right: 0 };
					counts.set(key, {
						facts: seen + 1,
						right: right + (outcome.verdict === "right" ? 1 : 0),
					});
				}
			}
		}
	return counts;
}

/** The confidence of each row: the share that was right, leaning on the wider row. */
export function confidences(counts: ReadonlyMap<string, Count>): ReadonlyMap<string, number> {
	const confidence = (key: string): number => {
		const { facts, right } = counts.get(key) ?? { facts: 0, right: 0 };
		const [list = "", rule, level] = key.split("\t");
		const wider = rule !== "*" ? `${list}\t*\t${level}` : level !== "*" ? `${list}\t*\t*` : null;
		return wider === null ? right / facts : (right + lean * confidence(wider)) / (facts + lean);
	};
	return new Map([...counts.keys()].map((key) => [key, confidence(key)]));
}

/** Judges each report at the confidences that the other reports alone would give, so that none speaks for itself. */
export function leaveOneOut(reports: readonly GoldReport[]): readonly Outcome[] {
	const judged = judge(reports);
	const counted = judged.map((report) => countRight([report]));
	return judged.flatMap(({ gold, extraction }, left) =>
		scoreReport(
			gold,
			calibrate(extraction, confidences(sum(counted.filter((_, at) => at !== left)))),
		),
	);
}

function sum(all: readonly ReadonlyMap<string, Count>[]): ReadonlyMap<string, Count> {
	const total = new Map<string, Count>();
	for (const counts of all)
		for (const [key, { facts, right }] of counts) {
			const so = total.get(key) ?? { facts: 0, right: 0 };
			total.set(key, { facts: so.facts + facts, right: so.right + right });
		}
	return total;
}

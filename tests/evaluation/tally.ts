import type { Outcome } from "./score.ts";

export interface Score {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
}

const share = (part: number, whole: number): number =>
	whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000;

/** Precision, recall and F1 per kind. */
export function tally(outcomes: readonly Outcome[]): Readonly<Record<string, Score>> {
	const counts = new Map<string, { right: number; wrong: number; missed: number }>();
	for (const { kind, verdict } of outcomes) {
		const count = counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
		count[verdict] += 1;
		counts.set(kind, count);
	}
	return Object.fromEntries(
		[...counts].map(([kind, { right, wrong, missed }]) => [
			kind,
			{
				precision: share(right, right + wrong),
				recall: share(right, right + missed),
				f1: share(2 * right, 2 * right + wrong + missed),
				right,
				wrong,
				missed,
			},
		]),
	);
}

export interface CalibrationRow {
	readonly facts: number;
	readonly right: number;
	readonly stated: number;
}

const graphKinds = new Set(["cities", "organizations", "people", "met", "themes", "followups"]);

/** Of the facts given each confidence (rounded to tenths), the share that is right. */
export function calibration(
	outcomes: readonly Outcome[],
): Readonly<Record<string, CalibrationRow>> {
	const rows = new Map<string, { facts: number; right: number; sum: number }>();
	for (const { kind, verdict, confidence } of outcomes) {
		if (confidence === null || verdict === "missed" || !graphKinds.has(kind)) continue;
		const level = (Math.round(confidence * 10) / 10).toFixed(1);
		const row = rows.get(level) ?? { facts: 0, right: 0, sum: 0 };
		row.facts += 1;
		row.sum += confidence;
		if (verdict === "right") row.right += 1;
		rows.set(level, row);
	}
	return Object.fromEntries(
		[...rows]
			.sort(([a], [b]) => (a < b ? 1 : -1))
			.map(([level, { facts, right, sum }]) => [
				level,
				{ facts, right: share(right, facts), stated: share(sum, facts) },
			]),
	);
}

/** How far confidence and truth are apart, weighted by the facts of each level (expected calibration error). */
export function calibrationError(rows: readonly CalibrationRow[]): number {
	const all = rows.reduce((sum, { facts }) => sum + facts, 0);
	const apart = rows.reduce((sum, row) => sum + row.facts * Math.abs(row.right - row.stated), 0);
	return share(apart, all);
}

import type { GraphBatch } from "#domain/graph.ts";

/** What writing a report means to a store: `unchanged` and `duplicate` leave what is there. */
export type ReportState =
	| { readonly state: "new" }
	| { readonly state: "changed" }
	| { readonly state: "unchanged" }
	/** The same content is in the store under another key. */
	| { readonly state: "duplicate"; readonly of: string };

/** A report as the store knows it. */
export interface StoredReport {
	readonly id: string;
	readonly file: string;
	readonly contentHash: string;
	readonly extractorVersion: string;
	readonly sample: boolean;
}

export type ReportSource = Omit<StoredReport, "id">;

/** What stands in place of an extractor's version in a report whose names may come back, so that it is read anew. */
export const liftedVersion = "lifted";

/** A report under a masked name whose text comes in under its own again: that one takes its place. */
export function givesWay(stored: StoredReport, source: ReportSource): boolean {
	const { file, contentHash, extractorVersion } = stored;
	return (
		extractorVersion === liftedVersion && file !== source.file && contentHash === source.contentHash
	);
}

/** The state of one source against the reports that are there; a sample, which leaves when own reports come, is the same as none of them. */
export function stateOf(source: ReportSource, stored: readonly StoredReport[]): ReportState {
	const alike = stored.filter(
		(report) => report.sample === source.sample && !givesWay(report, source),
	);
	const same = alike.find(({ file }) => file === source.file);
	const twin = alike.find(
		({ file, contentHash }) => file !== source.file && contentHash === source.contentHash,
	);
	if (twin) return { state: "duplicate", of: twin.file };
	if (!same) return { state: "new" };
	return same.contentHash === source.contentHash &&
		same.extractorVersion === source.extractorVersion
		? { state: "unchanged" }
		: { state: "changed" };
}

/** The state of each batch if they are written one after the other, in this order. */
export function planWrites(
	batches: readonly GraphBatch[],
	stored: readonly StoredReport[],
): readonly ReportState[] {
	let present = stored;
	return batches.map(({ report }) => {
		const state = stateOf(report, present);
		if (state.state === "unchanged") return state;
		const others = present.filter(({ file }) => file !== report.file);
		present = state.state === "duplicate" ? others : [...others, report];
		return state;
	});
}

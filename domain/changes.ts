/** What one write did with a report, by number in the order in which it happened. */
export interface Change {
	readonly number: number;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** Id of the report. */
	readonly report: string;
	readonly kind: ChangeKind;
	/** Ids of the entities that nobody had named before. */
	readonly arrived: readonly string[];
}

export type ChangeKind = "added" | "changed" | "removed";

/** What all changes of a report come to, and when the last one was. */
export interface ReportChange {
	readonly report: string;
	readonly kind: ChangeKind;
	readonly at: string;
}

/** What changes, the newest first, come to: each report once, and each entity that arrived once, the newest first. A report that came and went again is not among them. */
export function summarizeChanges(changes: readonly Change[]): {
	readonly reports: readonly ReportChange[];
	readonly arrived: readonly string[];
} {
	const reports = [...Map.groupBy(changes, ({ report }) => report)].flatMap(([report, own]) => {
		const [last] = own;
		const wasThere = own.at(-1)?.kind !== "added";
		if (last === undefined || (last.kind === "removed" && !wasThere)) return [];
		const kind = last.kind === "removed" ? "removed" : wasThere ? "changed" : "added";
		return [{ report, kind, at: last.at } as const];
	});
	return { reports, arrived: [...new Set(changes.flatMap(({ arrived }) => arrived))] };
}

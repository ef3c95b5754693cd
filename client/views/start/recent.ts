import type { Overdue } from "./queries.ts";

/** In years before the latest trip. */
const recently = 2;

/** The month, or year where that is all that is known, from which trips are recent; null where all that is overdue is shown anyway. */
export function recentFrom({
	asOf,
	totalCount,
	edges,
}: Pick<Overdue, "asOf" | "totalCount" | "edges">): string | null {
	if (asOf === null || totalCount <= edges.length) return null;
	return `${Number(asOf.slice(0, 4)) - recently}${asOf.slice(4, 7)}`;
}

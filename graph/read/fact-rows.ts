import type { Fact, Proof } from "#domain/answers.ts";
import type { LinkType } from "#domain/links.ts";
import type { SectionRole } from "#domain/report.ts";

/** A fact's own id; a reference link has none and is known by its type and ends. */
const id = 'coalesce(f.factId, type(f) + "/" + startNode(f).id + "/" + endNode(f).id)';

/** Cypher that projects the relationship `f` to a `FactRow`. */
export const factProjection = {
	id,
	row: `f {id: ${id}, type: type(f), from: startNode(f).id, to: endNode(f).id, .role, .field,
    .confidence, .trip, .tripDate, .report, .confirmed, .evidenceSections, .evidenceStarts, .evidenceEnds,
    .evidenceQuotes, .evidenceRules}`,
};

export interface FactRow {
	readonly id: string;
	readonly type: LinkType;
	readonly from: string;
	readonly to: string;
	readonly role: string | null;
	readonly field: string | null;
	readonly confidence: number | null;
	readonly trip: string | null;
	readonly tripDate: string | null;
	readonly report: string | null;
	readonly confirmed: boolean | null;
	readonly evidenceSections: readonly SectionRole[] | null;
	readonly evidenceStarts: readonly number[] | null;
	readonly evidenceEnds: readonly number[] | null;
	readonly evidenceQuotes: readonly string[] | null;
	readonly evidenceRules: readonly string[] | null;
}

/** A row as the domain's value, its parallel arrays joined to evidence. */
export function toFact(row: FactRow): Fact {
	const { id: factId, type, from, to, role, field, confidence, trip } = row;
	return {
		id: factId,
		type,
		from,
		to,
		role,
		field,
		confidence,
		confirmed: row.confirmed === true,
		trip,
		evidence: proofs(row),
	};
}

function proofs(row: FactRow): readonly Proof[] {
	const report = row.report;
	if (report === null) return [];
	return (row.evidenceQuotes ?? []).map((quote, index) => ({
		report,
		section: row.evidenceSections?.[index] ?? "other",
		start: row.evidenceStarts?.[index] ?? 0,
		end: row.evidenceEnds?.[index] ?? 0,
		quote,
		rule: row.evidenceRules?.[index] ?? "",
	}));
}

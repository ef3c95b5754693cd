import type { FoundMention, ReportContent } from "#domain/answers.ts";
import type { SectionRole, Span } from "#domain/report.ts";
import { reportLinkTypes } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const findContents = `
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.content AS content, r.sectionRoles AS roles, r.sectionHeadings AS headings,
  r.sectionStarts AS starts, r.sectionEnds AS ends`;

interface ContentRow {
	readonly id: string;
	readonly content: string;
	readonly roles: readonly SectionRole[];
	readonly headings: readonly string[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** By id, the texts of these reports with their sections. */
export async function findReportContents(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, ReportContent>> {
	const rows = await run<ContentRow>(findContents, { ids });
	return new Map(
		rows.map(({ id, content, roles, headings, starts, ends }) => [
			id,
			{
				content,
				sections: roles.map((role, index) => ({
					role,
					heading: headings[index] ?? "",
					start: starts[index] ?? 0,
					end: ends[index] ?? 0,
				})),
			},
		]),
	);
}

const findSpans = `
UNWIND $ids AS id
MATCH (:Report {id: id})<-[:IN]-(m:Mention)-[:OF]->(o)
WITH id, m, o ORDER BY m.start, m.end DESC, m.key
RETURN id, collect({start: m.start, end: m.end, entity: o.id}) AS spans`;

export type MarkedSpan = Pick<FoundMention, "start" | "end" | "entity">;

/** By id, every span of these reports that names something, in the order of the text, the longer first. */
export async function findReportSpans(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly MarkedSpan[]>> {
	const rows = await run<{ id: string; spans: readonly MarkedSpan[] }>(findSpans, { ids });
	return new Map(rows.map(({ id, spans }) => [id, spans]));
}

/** One branch a type, so that each is found by the index on its `report`. */
const findCited = `
UNWIND $ids AS id
CALL (id) {
${reportLinkTypes.map((type) => `  MATCH ()-[f:${type} {report: id}]->() RETURN f`).join("\n  UNION ALL\n")}
}
UNWIND range(0, size(f.evidenceStarts) - 1) AS at
WITH DISTINCT id, f.evidenceStarts[at] AS start, f.evidenceEnds[at] AS end ORDER BY start, end
RETURN id, collect({start: start, end: end}) AS cited`;

/** By id, the stretches of these reports that a fact rests on, in the order of the text, those that overlap as one. */
export async function findCitedSpans(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Span[]>> {
	const rows = await run<{ id: string; cited: readonly Span[] }>(findCited, { ids });
	return new Map(rows.map(({ id, cited }) => [id, joined(cited)]));
}

function joined(spans: readonly Span[]): readonly Span[] {
	const whole: Span[] = [];
	for (const span of spans) {
		const last = whole.at(-1);
		if (!last || span.start > last.end) whole.push(span);
		else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
	}
	return whole;
}

const findByFile = "MATCH (r:Report {file: $file}) RETURN r.id AS id";

/** The id of the report with this source key; null when there is none. */
export async function findReportId(run: Run, file: string): Promise<string | null> {
	const [row] = await run<{ id: string }>(findByFile, { file });
	return row?.id ?? null;
}

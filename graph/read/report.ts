import type { FoundMention, ReportContent } from "#domain/answers.ts";
import type { SectionRole } from "#domain/report.ts";
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

const findByFile = "MATCH (r:Report {file: $file}) RETURN r.id AS id";

/** The id of the report with this source key; null when there is none. */
export async function findReportId(run: Run, file: string): Promise<string | null> {
	const [row] = await run<{ id: string }>(findByFile, { file });
	return row?.id ?? null;
}

import type { FoundMention, Page, PageRequest } from "#domain/answers.ts";
import type { SectionRole } from "#domain/report.ts";
import { anyKind } from "#graph/cypher.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import type { Run } from "#graph/session.ts";

const mentionsOf = `
    MATCH (e)<-[:OF]-(m:Mention)-[:IN]->(r:Report) RETURN m, r
    UNION
    MATCH (e:Report)<-[:IN]-(m:Mention) RETURN m, e AS r`;

const findMentions = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  CALL (e) {${mentionsOf}
  }
  RETURN count(m) AS total
}
CALL (e) {
  CALL (e) {${mentionsOf}
  }
  WITH m, r.sortDate AS date, r.id AS report
  WHERE $after IS NULL OR date < $after[0] OR (date = $after[0]
    AND (report > $after[1] OR (report = $after[1]
    AND (m.start > $after[2] OR (m.start = $after[2] AND m.key > $after[3])))))
  ORDER BY date DESC, report, m.start, m.key LIMIT $take
  MATCH (m)-[:OF]->(o)
  WITH m, o, date, report ORDER BY date DESC, report, m.start, m.key
  RETURN collect(m {.*, entity: o.id, date: date}) AS mentions
}
RETURN id, total, mentions`;

interface MentionRow {
	readonly key: string;
	readonly report: string;
	readonly date: string;
	readonly entity: string;
	readonly surface: string;
	readonly start: number;
	readonly end: number;
	readonly section: SectionRole;
	readonly quote: string;
	readonly quoteStart: number;
	readonly rule: string;
}

/** By id, a page of the places that name each of these nodes, or that a report names, those of the newest reports first and in the order of the text. */
export async function findMentionPages(
	run: Run,
	ids: readonly string[],
	{ first, after }: PageRequest,
): Promise<ReadonlyMap<string, Page<FoundMention>>> {
	const key = readCursor(after, ["", "", 0, ""]);
	const rows = await run<{ id: string; total: number; mentions: readonly MentionRow[] }>(
		findMentions,
		{ ids, after: key, take: first + 1 },
	);
	return new Map(
		rows.map(({ id, total, mentions }) => [
			id,
			toPage(mentions, first, total, (row) => ({
				key: [row.date, row.report, row.start, row.key],
				value: toMention(row),
			})),
		]),
	);
}

function toMention(row: MentionRow): FoundMention {
	const { key, entity, surface, start, end, report, section, quote, quoteStart, rule } = row;
	return {
		key,
		entity,
		surface,
		start,
		end,
		proof: { report, section, start: quoteStart, end: quoteStart + quote.length, quote, rule },
	};
}

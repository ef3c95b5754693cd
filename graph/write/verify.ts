import type { Database } from "#graph/connect.ts";
import { anyKind, referenceLinkTypes, reportLinkTypes, typePattern } from "#graph/cypher.ts";
import { type Run, reader } from "#graph/session.ts";
import { compareCounts } from "#graph/write/counts.ts";
import { examineJudgements } from "#graph/write/examine-judgements.ts";
import { shownNow } from "#graph/write/settle-entities.ts";
import { compareBoards, compareSummaries, compareWhole } from "#graph/write/summaries/compare.ts";
import { compareJudged } from "#graph/write/verdicts/compare.ts";

const findPage = `
MATCH (e:${anyKind}) WHERE e.id > $after
RETURN e.id AS id ORDER BY e.id LIMIT 1000`;

const findShown = `
UNWIND $ids AS id MATCH (e:${anyKind} {id: id})
RETURN e.id AS id, properties(e) AS properties,
  COLLECT { MATCH (e)-[f:${typePattern(referenceLinkTypes)}]->(to:${anyKind}) RETURN type(f) + " " + to.id } AS references`;

const findUnclaimed = `
MATCH (e:${anyKind}) WHERE NOT e:Report AND NOT EXISTS { (e)<-[:CLAIMS]-() }
RETURN e.id AS id ORDER BY id`;

const findStrays = `
CALL () {
  MATCH ()-[f:${typePattern(reportLinkTypes)}]->() RETURN f.report AS report
  UNION
  MATCH (m:Mention) RETURN m.report AS report
}
WITH report WHERE report IS NULL OR NOT EXISTS { (:Report {id: report}) }
RETURN report`;

const findTexts = `
MATCH (r:Report) WHERE r.id > $after
WITH r ORDER BY r.id LIMIT 50
RETURN r.id AS id, r.file AS file, r.content AS content,
  COLLECT {
    MATCH (m:Mention {report: r.id})
    RETURN {what: "mention " + m.key, starts: [m.start, m.quoteStart], quotes: [m.surface, m.quote]}
  } AS mentions`;

const findQuotes = (type: string) => `
UNWIND $reports AS report
MATCH ()-[f:${type} {report: report}]->()
RETURN report, "fact " + f.factId AS what, f.evidenceStarts AS starts, f.evidenceQuotes AS quotes`;

/** A whole store may take longer to read than the answer to a question. */
const pageMs = 60_000;

export interface Verification {
	/** Entities, reports included. */
	readonly checked: number;
	/** One sentence for each thing that isn't as it follows from the reports. */
	readonly differences: readonly string[];
	/** One sentence for each judgement that names a fact that no report tells any more; it stays, for a person to look at. */
	readonly orphans: readonly string[];
}

/**
 * Compares every stored name, property, count, summary and reference link with what the claims and facts give, and every quote with
 * the text of its report; finds entities that no report claims, and facts and mentions of reports that aren't there.
 */
export async function verify(database: Database): Promise<Verification> {
	const run = reader(database, { timeoutMs: pageMs });
	const { wrong, orphans } = await examineJudgements(run);
	const { own, differences: whole } = await compareWhole(run);
	const differences: string[] = [
		...(await strays(run)),
		...(await misquotes(run)),
		...wrong,
		...(await compareJudged(run)),
		...whole,
		...(await compareBoards(run)),
	];
	let checked = 0;
	for (let after = ""; ; ) {
		const page = await run<{ id: string }>(findPage, { after });
		const last = page.at(-1);
		if (!last) return { checked, differences, orphans };
		const ids = page.map(({ id }) => id);
		differences.push(
			...(await countDifferences(run, ids)),
			...(await shownDifferences(run, ids)),
			...(await compareSummaries(run, ids, own)),
		);
		checked += ids.length;
		after = last.id;
	}
}

async function strays(run: Run): Promise<readonly string[]> {
	const unclaimed = await run<{ id: string }>(findUnclaimed);
	const unknown = await run<{ report: string | null }>(findStrays);
	return [
		...unclaimed.map(({ id }) => `${id}: no report names it`),
		...unknown.map(({ report }) => `${report}: facts or mentions of a report that isn't there`),
	];
}

interface Quoted {
	readonly what: string;
	readonly starts: readonly number[];
	readonly quotes: readonly string[];
}

async function misquotes(run: Run): Promise<readonly string[]> {
	const wrong: string[] = [];
	for (let after = ""; ; ) {
		const texts = await run<{
			id: string;
			file: string;
			content: string;
			mentions: readonly Quoted[];
		}>(findTexts, { after });
		const last = texts.at(-1);
		if (!last) return wrong;
		const byId = new Map(texts.map((text) => [text.id, text]));
		const facts = await quotesOf(run, [...byId.keys()]);
		for (const { id, file, content, mentions } of texts)
			for (const { what, starts, quotes } of [...mentions, ...(facts.get(id) ?? [])])
				if (!quotes.every((quote, at) => content.startsWith(quote, starts[at])))
					wrong.push(`${file}: the quote of ${what} isn't in the text where it says`);
		after = last.id;
	}
}

async function quotesOf(
	run: Run,
	reports: readonly string[],
): Promise<ReadonlyMap<string, readonly Quoted[]>> {
	const found = new Map<string, Quoted[]>();
	for (const type of reportLinkTypes)
		for (const { report, ...quoted } of await run<Quoted & { readonly report: string }>(
			findQuotes(type),
			{ reports },
		))
			found.set(report, [...(found.get(report) ?? []), quoted]);
	return found;
}

async function countDifferences(run: Run, ids: readonly string[]): Promise<readonly string[]> {
	const differing = await compareCounts(run, ids);
	return differing.map(
		({ id, tripCount, trips, neighbourCount, neighbours }) =>
			`${id}: ${tripCount} trips and ${neighbourCount} neighbours are stored, ${trips} and ${neighbours} counted`,
	);
}

async function shownDifferences(run: Run, ids: readonly string[]): Promise<readonly string[]> {
	const stored = await run<{
		id: string;
		properties: Record<string, unknown>;
		references: readonly string[];
	}>(findShown, { ids });
	const byId = new Map(stored.map((entity) => [entity.id, entity]));
	const expected = await shownNow(run, ids);
	return expected.flatMap(({ id, properties, references }) => {
		const entity = byId.get(id);
		const wrong = Object.entries(properties)
			.filter(([key, value]) => JSON.stringify(entity?.properties[key]) !== JSON.stringify(value))
			.map(([key]) => `${id}: ${key} isn't what the reports give`);
		return sameLinks(entity?.references ?? [], references)
			? wrong
			: [...wrong, `${id}: its links to reference data aren't what the reports give`];
	});
}

function sameLinks(stored: readonly string[], expected: readonly string[]): boolean {
	return stored.toSorted().join("\n") === expected.toSorted().join("\n");
}

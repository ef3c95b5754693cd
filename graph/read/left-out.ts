import type { Proof } from "#domain/answers.ts";
import type { NodeRef } from "#domain/graph.ts";
import { claimId, type LeftOut, type LeftOutFact } from "#domain/left-out.ts";
import type { Named } from "#domain/preview.ts";
import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const findLeftOut = `
UNWIND $ids AS id
MATCH (r:Report {id: id}) WHERE r.leftOut IS NOT NULL
RETURN id, r.name AS title, r.leftOut AS leftOut,
  COLLECT { MATCH (j:Judgement {report: id}) WHERE j.state = "wrong" AND j.takenBackAt IS NULL
    RETURN DISTINCT j.about } AS judged,
  COLLECT { MATCH (r)-[c:CLAIMS]->(e)
    RETURN {id: e.id, name: c.name, nl: c.labelNl, en: c.labelEn,
      kind: [l IN labels(e) WHERE l <> "${anyKind}"][0]} } AS claims`;

interface Row {
	readonly id: string;
	readonly title: string;
	readonly leftOut: string;
	readonly judged: readonly string[];
	readonly claims: readonly (Omit<Named, "labels"> & {
		readonly nl: string | null;
		readonly en: string | null;
	})[];
}

/** By id of the report, the facts and names of it that are left out of the graph as somebody says of them that they are wrong, in the order of the text. */
export async function findLeftOutFacts(
	run: Run,
	reports: readonly string[],
): Promise<ReadonlyMap<string, readonly LeftOutFact[]>> {
	const rows = await run<Row>(findLeftOut, { ids: reports });
	return new Map(rows.map((row) => [row.id, factsOf(row)]));
}

function factsOf({ id: report, title, leftOut, judged, claims }: Row): readonly LeftOutFact[] {
	const { nodes, links, mentions } = JSON.parse(leftOut) as LeftOut;
	const names = new Map<string, Named>([
		[report, { kind: "Report", id: report, name: title }],
		...claims.map(({ nl, en, ...claim }): [string, Named] => [
			claim.id,
			nl !== null && en !== null ? { ...claim, labels: { nl, en } } : claim,
		]),
		...nodes.map((node): [string, Named] => [node.id, node]),
	]);
	const named = ({ id, kind }: NodeRef): Named => names.get(id) ?? { id, kind, name: id };
	const wrong = new Set(judged);
	const facts = links
		.filter(({ factId }) => wrong.has(factId))
		.map(({ factId, type, from, to, properties: { role, field }, evidence }) => ({
			id: factId,
			report,
			type,
			role: typeof role === "string" ? role : null,
			field: typeof field === "string" ? field : null,
			from: named(from),
			to: named(to),
			evidence: evidence.map((proof): Proof => ({ ...proof, report })),
		}));
	const claimed = nodes
		.filter(({ id }) => wrong.has(claimId(report, id)))
		.map((node) => ({
			id: claimId(report, node.id),
			report,
			type: null,
			role: null,
			field: null,
			from: named({ kind: "Report", id: report }),
			to: node,
			evidence: mentions
				.filter(({ of }) => of.id === node.id)
				.map(({ section, quote, quoteStart: start, rule }): Proof => {
					return { report, section, start, end: start + quote.length, quote, rule };
				}),
		}));
	return [...facts, ...claimed].toSorted(
		(a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1),
	);
}

const startOf = ({ evidence }: LeftOutFact): number =>
	Math.min(...evidence.map(({ start }) => start));

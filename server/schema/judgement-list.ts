import type { Fact, Page } from "#domain/answers.ts";
import { claimedEntity, type LeftOutFact } from "#domain/left-out.ts";
import type { Named } from "#domain/preview.ts";
import type { FoundJudgement } from "#graph/read/judgements.ts";
import type { ExportList } from "#server/exports/export.ts";
import { listOf, type Pen, valuesOf } from "#server/schema/export-list.ts";

/** What people said of promises and facts: who, when and why, with the sentence that it is about; as a graph, what they said it of. */
export async function judgementList(page: Page<FoundJudgement>, pen: Pen): Promise<ExportList> {
	const { language, load } = pen;
	const said = valuesOf(page);
	const facts = await Promise.all(said.map(({ judgement }) => load.fact(judgement.about)));
	const leftOut = await Promise.all(
		said.map(async ({ judgement: { about, report } }) =>
			(await load.leftOut(report))?.find(({ id }) => id === about),
		),
	);
	const told = new Map(
		said.map(({ judgement }, index) => [judgement.id, toldOf(facts[index], leftOut[index])]),
	);
	const nameOf = ({ name, labels }: Named) => labels?.[language] ?? name;
	const endIds = (id: string) => {
		const { from, to } = told.get(id) ?? nothing;
		return [from, to].filter((end) => typeof end === "string");
	};
	return listOf(
		said,
		{
			name: "judgements",
			names: ({ judgement: { id, report, about } }) => [
				...[report, claimedEntity(about)],
				...endIds(id),
			],
			cells: ({ judgement: { id, state, at, by, reason, report, about, ...back } }, name) => {
				const { type, from, to, quote } = told.get(id) ?? nothing;
				const named = (end: Named | string | null) =>
					end === null ? null : typeof end === "string" ? name(end) : nameOf(end);
				return {
					...{ id, state, at, by, reason },
					...{ type, from: named(from), to: named(to ?? claimedEntity(about)), quote },
					...{ report: name(report), takenBackBy: back.takenBackBy },
					takenBackAt: back.takenBackAt,
				};
			},
			nodes: ({ judgement: { id, report } }) => [report, ...endIds(id)],
		},
		{ ...pen, total: page.total },
	);
}

/** What a judgement is about; an end is an id, or what was named there while that is left out of the graph. */
interface Told {
	readonly type: string | null;
	readonly from: Named | string | null;
	readonly to: Named | string | null;
	readonly quote: string | null;
}

const nothing: Told = { type: null, from: null, to: null, quote: null };

function toldOf(fact: Fact | undefined, leftOut: LeftOutFact | undefined): Told {
	const about = leftOut ?? fact;
	if (about === undefined) return nothing;
	const { type, from, to, evidence } = about;
	// Where a name itself is wrong, the report that names it stands at the other end.
	return { type, from: type === null ? null : from, to, quote: evidence[0]?.quote ?? null };
}

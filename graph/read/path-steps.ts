import type { Fact } from "#domain/answers.ts";
import type { LinkType } from "#domain/links.ts";
import type { PathStep } from "#domain/paths.ts";
import { anyKind, typePattern } from "#graph/cypher.ts";
import { type FactRow, factProjection, toFact } from "#graph/read/fact-rows.ts";
import type { Run } from "#graph/session.ts";

/** A step of a path, with the types of link that were searched. */
export interface SearchedStep extends PathStep {
	readonly types: readonly LinkType[];
}

/** The name of a step in what `findStepFacts` gives. */
export const stepKey = ({ from, to, trips, types }: SearchedStep): string =>
	[from, to, ...trips.slice(0, tripsProven), ...types].join("\n");

/** Trips of a step whose facts are given. */
const tripsProven = 5;

const findFacts = (types: readonly LinkType[]): string => `
UNWIND range(0, size($pairs) - 1) AS nth
WITH nth, $pairs[nth] AS pair
MATCH (:${anyKind} {id: pair[0]})-[f:${typePattern(types)}]-(:${anyKind} {id: pair[1]})
WHERE coalesce(f.role, "") <> "mentioned"
WITH nth, f ORDER BY nth, coalesce(f.tripDate, "") DESC, type(f), f.factId
RETURN nth, collect(${factProjection.row}) AS facts`;

/** The facts behind these steps of one search, by `stepKey`: of the links themselves, or of those to its newest trips. */
export async function findStepFacts(
	run: Run,
	steps: readonly SearchedStep[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
	const pairs = steps.flatMap((step) => pairsOf(step).map((pair) => ({ pair, step })));
	const types = [...new Set(steps.flatMap((step) => step.types))];
	const rows = await run<{ nth: number; facts: readonly FactRow[] }>(findFacts(types), {
		pairs: pairs.map(({ pair }) => pair),
	});
	const found = new Map(steps.map((step) => [stepKey(step), new Map<string, Fact>()]));
	for (const { nth, facts } of rows) {
		const step = pairs[nth]?.step;
		for (const row of facts) if (step) found.get(stepKey(step))?.set(row.id, toFact(row));
	}
	return new Map([...found].map(([key, facts]) => [key, [...facts.values()]]));
}

function pairsOf({ from, to, trips }: PathStep): readonly (readonly [string, string])[] {
	if (trips.length === 0) return [[from, to]];
	return trips.slice(0, tripsProven).flatMap(
		(trip) =>
			[
				[from, trip],
				[trip, to],
			] as const,
	);
}

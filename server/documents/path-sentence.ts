import type { EntityNode, Fact } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { links } from "#domain/links.ts";
import type { SearchedStep } from "#graph/read/path-steps.ts";
import type { Context } from "#server/context.ts";
import { type Load, loadNodes } from "#server/documents/citations.ts";

const nl = {
	undated: "jaar onbekend",
	both: (a: string, b: string) => `${a} en ${b}`,
	met: "zijn beide ontmoet op",
	tied: "horen beide bij",
	more: (count: number) =>
		count === 0 ? "" : ` en nog ${count} ${count === 1 ? "reis" : "reizen"}`,
};
const en: typeof nl = {
	undated: "year unknown",
	both: (a, b) => `${a} and ${b}`,
	met: "were both met on",
	tied: "both belong to",
	more: (count) => (count === 0 ? "" : ` and ${count} more ${count === 1 ? "trip" : "trips"}`),
};
const words: Readonly<Record<ScreenLanguage, typeof nl>> = { nl, en };

/** A path in words: a clause for each step, from the first node to the last. */
export async function pathSentence(
	steps: readonly SearchedStep[],
	language: ScreenLanguage,
	load: Load & Pick<Context["load"], "stepFacts">,
): Promise<string> {
	const ids = steps.flatMap(({ from, to, trips }) => [from, to, ...trips.slice(0, 1)]);
	const [{ node, name }, facts] = await Promise.all([
		loadNodes(ids, language, load),
		Promise.all(steps.map((step) => load.stepFacts(step))),
	]);
	const clauses = steps.map((step, index) => {
		const [trip] = step.trips;
		if (trip === undefined) return linkClause(step, facts[index]?.[0], { name, language });
		const { both, met, tied, more, undated } = words[language];
		const verb = facts[index]?.every(({ type }) => type === "MET") ? met : tied;
		const when = yearOf(node(trip)) ?? undated;
		const rest = more(step.trips.length - 1);
		return `${both(name(step.from), name(step.to))} ${verb} ${name(trip)} (${when})${rest}`;
	});
	return `${clauses.join("; ")}.`;
}

/** Two nodes that are linked themselves, in the direction of the link. */
function linkClause(
	{ from, to }: SearchedStep,
	fact: Fact | undefined,
	{ name, language }: { name: (id: string) => string; language: ScreenLanguage },
): string {
	const [start, end] = fact ? [fact.from, fact.to] : [from, to];
	return `${name(start)} ${links[fact?.type ?? "MET"].caption[language]} ${name(end)}`;
}

function yearOf(trip: EntityNode | undefined): string | null {
	return trip?.kind === "Trip" && trip.sortDate !== "" ? trip.sortDate.slice(0, 4) : null;
}

import type { EntityNode, Fact } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { type LinkType, links } from "#domain/links.ts";
import type { FoundStep } from "#graph/read/paths.ts";
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
	steps: readonly FoundStep[],
	language: ScreenLanguage,
	load: Load,
): Promise<string> {
	const ids = steps.flatMap(({ from, to, trips }) => [from, to, ...trips.slice(0, 1)]);
	const [{ node, name }, facts] = await Promise.all([
		loadNodes(ids, language, load),
		Promise.all(steps.map(async ({ facts }) => (facts[0] ? load.fact(facts[0]) : undefined))),
	]);
	const clauses = steps.map((step, index) => {
		const [trip] = step.trips;
		if (trip === undefined) return linkClause(step, facts[index], { name, language });
		const { both, met, tied, more, undated } = words[language];
		const verb = step.types.every((type) => type === "MET") ? met : tied;
		const when = yearOf(node(trip)) ?? undated;
		const rest = more(step.trips.length - 1);
		return `${both(name(step.from), name(step.to))} ${verb} ${name(trip)} (${when})${rest}`;
	});
	return `${clauses.join("; ")}.`;
}

/** Two nodes that are linked themselves, in the direction of the link. */
function linkClause(
	{ from, to, types }: FoundStep,
	fact: Fact | undefined,
	{ name, language }: { name: (id: string) => string; language: ScreenLanguage },
): string {
	const [start, end] = fact ? [fact.from, fact.to] : [from, to];
	const type: LinkType = fact?.type ?? types[0] ?? "MET";
	return `${name(start)} ${links[type].caption[language]} ${name(end)}`;
}

function yearOf(trip: EntityNode | undefined): string | null {
	return trip?.kind === "Trip" && trip.sortDate !== "" ? trip.sortDate.slice(0, 4) : null;
}

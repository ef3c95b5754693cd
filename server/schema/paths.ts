import type { ScreenLanguage } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { PathThrough } from "#graph/read/path-hops.ts";
import type { SearchedStep } from "#graph/read/path-steps.ts";
import { type FoundPaths, findPaths } from "#graph/read/paths.ts";
import type { Context } from "#server/context.ts";
import { pathSentence } from "#server/documents/path-sentence.ts";
import { notFound } from "#server/errors.ts";
import { type PageArguments, pageRequest, within } from "#server/schema/arguments.ts";

interface PathsArguments {
	readonly from: string;
	readonly to: string;
	readonly k?: number | null;
	readonly maxLength?: number | null;
	readonly through?: readonly PathThrough[] | null;
}

type FoundPath = FoundPaths["paths"][number];

const node =
	(end: "from" | "to") =>
	(ends: { readonly from: string; readonly to: string }, _: unknown, { load }: Context) =>
		load.entity(ends[end]);

/** How two nodes are linked, by id until a node is asked for. */
export const pathResolvers = {
	Query: {
		paths: async (_: unknown, given: PathsArguments, { run, inTurn }: Context) => {
			const asked = {
				from: given.from,
				to: given.to,
				k: within("k", given.k ?? 3, [1, 10]),
				maxHops: within("maxLength", given.maxLength ?? 6, [1, 8]),
				through: given.through ?? [],
			};
			const found = await inTurn(() => findPaths(run, asked));
			const [missing] = found.missing;
			if (missing !== undefined) throw notFound(missing);
			return found;
		},
	},
	Paths: { from: node("from"), to: node("to") },
	Path: {
		length: ({ hops }: FoundPath) => hops,
		nodes: ({ steps }: FoundPath, _: unknown, { load }: Context) => load.entities(nodesOf(steps)),
		sentence: (
			{ steps }: FoundPath,
			{ language }: { readonly language?: ScreenLanguage | null },
			{ load }: Context,
		) => pathSentence(steps, language ?? "nl", load),
	},
	PathStep: {
		from: node("from"),
		to: node("to"),
		kind: async (step: SearchedStep, _: unknown, { load }: Context) =>
			step.trips.length > 0 ? "trip" : stepKinds[(await load.stepFacts(step))[0]?.type ?? "MET"],
		tripCount: ({ trips }: SearchedStep) => trips.length,
		trips: ({ trips }: SearchedStep, page: PageArguments, { load }: Context) =>
			load.entities(trips.slice(0, pageRequest({ first: 5, ...page }).first)),
		facts: (step: SearchedStep, _: unknown, { load }: Context) => load.stepFacts(step),
	},
};

function nodesOf(steps: FoundPath["steps"]): readonly string[] {
	return [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
}

/** A link to a trip is a step of its own where the trip is an end of the path. */
const stepKinds = {
	DESCRIBES: "trip",
	BY: "trip",
	TRAVELLED_ON: "trip",
	VISITED: "trip",
	MENTIONED: "trip",
	MET: "trip",
	INVOLVED: "trip",
	ATTENDED: "event",
	ORGANISED_BY: "event",
	HELD: "function",
	AT: "function",
	LED_TO: "promise",
	WITH: "promise",
	IN: "place",
	BASED_IN: "place",
	HELD_IN: "place",
	ABOUT: "theme",
	BROADER: "theme",
} as const satisfies Record<LinkType, string>;

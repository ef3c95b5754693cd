import type { Line } from "../names/tokens.ts";
import type { BodyMatch, Towns } from "../organizations/match.ts";
import { withApposedRoles } from "./apposed.ts";
import type { Chunk, Material } from "./chunk.ts";
import { chunkLine } from "./chunks.ts";
import { withoutGlosses } from "./gloss.ts";
import { lineSense } from "./sense.ts";
import { withOpenRoles } from "./slots.ts";

interface Made {
	readonly bodies: readonly BodyMatch[];
	readonly chunks: readonly Chunk[];
}

const made = new WeakMap<Line, Made>();
/** Blocks of a report whose parts are remembered; behind them, in a report of some 500 kB or more, lines are parted anew. */
const remembered = 5000;

const sameSpans = (some: readonly BodyMatch[], others: readonly BodyMatch[]): boolean =>
	some.length === others.length &&
	some.every(({ from, to }, index) => others[index]?.from === from && others[index]?.to === to);

/** The bodies by the token that they begin at. */
function startsOf(bodies: readonly BodyMatch[]): readonly (BodyMatch | undefined)[] {
	const starts: BodyMatch[] = [];
	for (const body of bodies) starts[body.from] = body;
	return starts;
}

/**
 * Parts a line with the bodies found in it, in order. A line is parted twice, for bodies and for people; the second time
 * it isn't parted anew if the bodies stand at the same places, and its parts are forgotten, as long reports have many.
 */
export function chunksOf(line: Line, towns: Towns, bodies: readonly BodyMatch[]): readonly Chunk[] {
	const starts = startsOf(bodies);
	const before = made.get(line);
	made.delete(line);
	if (before && sameSpans(before.bodies, bodies)) {
		if (bodies.length === 0) return before.chunks;
		return before.chunks.map((chunk) => {
			const body = starts[chunk.from];
			if (body && chunk.kind === "role" && chunk.of) return { ...chunk, of: body };
			return body && chunk.kind === "body" ? { ...chunk, body } : chunk;
		});
	}
	const { tokens } = line;
	const { list, prose, contacts } = lineSense(line);
	const material: Material = {
		tokens,
		towns,
		bodyAt: (index) => starts[index] ?? null,
		list,
		item: line.block.kind !== "paragraph",
		prose,
		party: line.section.role === "party",
	};
	const parted = chunkLine(material);
	const plain = withApposedRoles(tokens, withoutGlosses(tokens, parted));
	const chunks = contacts && !prose ? withOpenRoles(tokens, plain) : plain;
	if (!before && line.blockIndex < remembered) made.set(line, { bodies, chunks });
	return chunks;
}

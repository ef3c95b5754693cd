import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { endsAsSurname } from "../names/people.ts";
import type { Line } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { type BodyMatch, matched } from "./match.ts";
import { spoils } from "./no-bodies.ts";
import { kindOfRun } from "./nouns.ts";

/** What a line says of the entry it opens or goes on with. */
export interface EntryPart {
	/** Two or three capitals that are all that the first sentence of a paragraph or item says, and may be a body's name. */
	readonly opens: BodyMatch | null;
	/** Tells whom we met, without a word that points back at somebody. */
	readonly meets: boolean;
}

const pointing = /^(?:hij|zij|ze|hem|haar|hen|hun|zijn|die|deze)$/u;

/** Reads of a line what it may be in an entry that a body opens: "Uniun Grischa. Wij spraken met voorzitter Curdin Solèr." */
export function entryPart(line: Line, chunks: readonly Chunk[]): EntryPart {
	return { opens: openingName(line, chunks), meets: meetsOthers(line, chunks) };
}

function openingName({ tokens, start, block }: Line, chunks: readonly Chunk[]): BodyMatch | null {
	const [chunk, stop] = chunks;
	if (start !== block.start || block.kind === "row" || chunks.length !== 2) return null;
	if (!chunk || (chunk.kind !== "name" && chunk.kind !== "unknown")) return null;
	if (tokens[stop?.from ?? -1]?.text !== "." || chunk.from !== 0) return null;
	const run = tokens.slice(0, chunk.to);
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last || run.length < 2 || run.length > 4 || spoils(run)) return null;
	if (chunk.kind === "name" && (chunk.name.title !== null || first.word.initials)) return null;
	if (commonFirstNames.has(first.fold) && endsAsSurname(last.word)) return null;
	return matched(tokens, 0, chunk.to, {
		name: join(run),
		kind: kindOfRun(run),
		rule: "organization.entry-head",
		confidence: 0.75,
	});
}

function meetsOthers({ tokens }: Line, chunks: readonly Chunk[]): boolean {
	const at = chunks.findIndex(
		({ kind }, index) => kind === "role" && chunks[index + 1]?.kind === "name",
	);
	const role = chunks[at];
	if (!role) return false;
	const before = tokens.slice(0, role.from);
	if (before.some(({ fold }) => pointing.test(fold))) return false;
	return before.length < 2 || before.some(({ fold }) => /^(?:wij|we|ons)$/u.test(fold));
}

/** The body that opens an entry, as the sentence behind it tells whom we met there; null if none does. */
export function entryHead(
	part: EntryPart & { readonly line: Line },
	next: (EntryPart & { readonly line: Line }) | undefined,
): BodyMatch | null {
	return next?.meets && next.line.blockIndex === part.line.blockIndex ? part.opens : null;
}

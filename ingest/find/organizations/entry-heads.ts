import { lookUpLand } from "#ingest/gazetteer/load-countries.ts";
import { lookUpTowns } from "#ingest/gazetteer/load-gazetteer.ts";
import { isOrdinaryWord } from "#ingest/gazetteer/ordinary-words.ts";
import { commonFirstNames, surnames } from "#ingest/gazetteer/person-names.ts";
import { dutchAdjectiveEnd, dutchNounEnd } from "#ingest/languages/nl/noun-endings.ts";
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
	/** Capitals that are all that a line on contacts says, and may be the body of those listed below it. */
	readonly leads: BodyMatch | null;
	/** Names somebody or a function. */
	readonly peopled: boolean;
	/** Tells whom we met, without a word that points back at somebody. */
	readonly meets: boolean;
}

const pointing = /^(?:hij|zij|ze|hem|haar|hen|hun|zijn|die|deze)$/u;

const spokenWith =
	/^(?:(?:hier|daar|aldaar|ook|kort|lang|uitgebreid|hartelijk|goed) )*(?:(?:werden|werd|ben) (?:we|wij|ik) (?:hartelijk |kort )?)?(?:(?:gesproken|gesprek|overleg|kennisgemaakt|kennismaking) met|(?:ontvangen|ontvangst|rondgeleid|rondleiding|uitleg|presentatie|toelichting) (?:door|van))(?: (?:de|het|een|onder anderen?))?$/u;

/** Reads of a line what it may be in an entry that a body opens: "Uniun Grischa. Wij spraken met voorzitter Curdin Solèr." */
export function entryPart(line: Line, chunks: readonly Chunk[]): EntryPart {
	return {
		opens: openingName(line, chunks),
		leads: leadingName(line, chunks),
		peopled: chunks.some(
			(chunk) => chunk.kind === "role" || (chunk.kind === "name" && chunk.name.score >= 1),
		),
		meets: meetsOthers(line, chunks),
	};
}

function leadingName({ tokens, section }: Line, chunks: readonly Chunk[]): BodyMatch | null {
	const [chunk, stop] = chunks;
	if (section.role !== "contacts" || chunk?.from !== 0 || chunks.length > 2) return null;
	if (chunk.kind !== "name" && chunk.kind !== "unknown") return null;
	if (stop && tokens[stop.from]?.text !== ":") return null;
	const run = tokens.slice(0, chunk.to);
	if (run.length > 5 || spoils(run) || !mayLead(run)) return null;
	if (chunk.kind === "name" && chunk.name.title !== null) return null;
	return matched(tokens, 0, chunk.to, {
		name: join(run),
		kind: kindOfRun(run),
		rule: "organization.entry-head",
		confidence: 0.75,
	});
}

/** No town, land, function or ordinary word, and nobody's name. */
function mayLead([first, more]: Line["tokens"]): boolean {
	if (!first || first.word.firstName || first.word.initials || first.word.role) return false;
	if (more) return true;
	if (first.upper) return first.text.length > 2;
	if (first.text.length < 4 || isOrdinaryWord(first.fold)) return false;
	if (dutchNounEnd.test(first.fold) || dutchAdjectiveEnd.test(first.fold)) return false;
	if (lookUpTowns(first.fold).named !== null || lookUpLand(first.fold) !== null) return false;
	return !surnames.has(first.fold);
}

function openingName({ tokens, start, block }: Line, chunks: readonly Chunk[]): BodyMatch | null {
	if (start !== block.start) return null;
	// "wo 30/10   Uniun Grischa."
	const dated = chunks.findIndex(({ from }) => !isDate(tokens[from]));
	const [chunk, stop, more] = chunks.slice(Math.max(0, dated));
	if (!chunk || more || (chunk.kind !== "name" && chunk.kind !== "unknown")) return null;
	if (tokens[stop?.from ?? -1]?.text !== ".") return null;
	const run = tokens.slice(chunk.from, chunk.to);
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last || run.length > 4 || spoils(run) || !(run.length > 1 || mayLead(run)))
		return null;
	if (chunk.kind === "name" && (chunk.name.title !== null || first.word.initials)) return null;
	if (commonFirstNames.has(first.fold) && endsAsSurname(last.word)) return null;
	return matched(tokens, chunk.from, chunk.to, {
		name: join(run),
		kind: kindOfRun(run),
		rule: "organization.entry-head",
		confidence: 0.75,
	});
}

/** A weekday, or a number, as a day or time has. */
const isDate = (token: Line["tokens"][number] | undefined): boolean =>
	token !== undefined &&
	(token.kind !== "word" ||
		/^(?:ma|di|wo|do|vr|za|zo|uur|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/u.test(
			token.fold,
		));

function meetsOthers({ tokens }: Line, chunks: readonly Chunk[]): boolean {
	const at = chunks.findIndex(
		({ kind }, index) => kind === "role" && chunks[index + 1]?.kind === "name",
	);
	const role = chunks[at];
	if (!role) return false;
	const before = tokens.slice(0, role.from);
	if (before.some(({ fold }) => pointing.test(fold))) return false;
	if (spokenWith.test(before.map(({ fold }) => fold).join(" "))) return true;
	return before.length < 2 || before.some(({ fold }) => /^(?:wij|we|ons)$/u.test(fold));
}

/** The body that opens an entry, as the sentence behind it tells whom we met there or people are listed below it; null if none does. */
export function entryHead(
	part: EntryPart & { readonly line: Line },
	next: (EntryPart & { readonly line: Line }) | undefined,
): BodyMatch | null {
	if (next?.peopled && next.line.block.leadIn?.start === part.line.start) return part.leads;
	return next?.meets && next.line.blockIndex === part.line.blockIndex ? part.opens : null;
}

import {
	aloneCame,
	calledIn,
	cameOf,
	firstNamed,
	lastNamed,
	onlyWords,
} from "../../languages/nl/meetings-invited.ts";
import { type Standing, standings } from "../meetings/standing.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { isCalledTo } from "./absent.ts";
import type { Entry } from "./entry/entry.ts";
import { canShare } from "./entry/share.ts";

/** Who came for whom in a line, and who of those invited came alone: "A en B waren uitgenodigd, maar alleen A kwam, met C". */
export function standingIn(
	tokens: readonly Token[],
	entries: readonly Entry[],
): ReadonlyMap<Entry, Standing<Entry>> {
	const told = standings(
		tokens,
		entries.filter((one) => one.name || (one.role && !isCalledTo(tokens, one))),
	);
	for (const [one, stands] of told) if (stands.came && stands.for) bodyOfMissed(one, stands.for);
	const only = tokens.findIndex(({ fold }) => onlyWords.has(fold));
	if (only < 2 || !calledIn.test(foldedWords(tokens.slice(0, only)))) return told;
	const invited = entries.filter(({ from, to }) => to <= only && from < only);
	const comer = comerIn(tokens, entries, invited, only);
	if (!comer || invited.length < 2) return told;
	const found = new Map(told);
	for (const one of invited) if (!isSame(one, comer.entry)) found.set(one, { came: false });
	const next = entries.find(({ from }) => from >= comer.to);
	const gap = foldedWords(tokens.slice(comer.to, next?.from ?? comer.to));
	if (next && cameOf.test(gap)) found.set(next, { came: true, for: comer.entry });
	return found;
}

/** "X, afdelingshoofd bij Y, verving directeur Z": who wasn't there is of the body of who came, unless their office says otherwise. */
function bodyOfMissed(comer: Entry, missed: Entry): void {
	const own = missed.body ?? missed.town;
	if (own || !comer.body || comer.from > missed.from) return;
	if (!missed.name || !missed.role || !canShare(missed.role, comer.body)) return;
	missed.body = comer.body;
	missed.town = comer.town;
}

/** The one told to have come alone, and where that is told: by name, or as "de eerste" of those invited. */
function comerIn(
	tokens: readonly Token[],
	entries: readonly Entry[],
	invited: readonly Entry[],
	only: number,
): { readonly entry: Entry; readonly to: number } | null {
	const named = entries.find(({ from }) => from > only && from < only + 4);
	const article = tokens[only + 1]?.word.article === true;
	const point = tokens[article ? only + 2 : only + 1];
	const pointed =
		firstNamed.has(point?.fold ?? "") || lastNamed.has(point?.fold ?? "")
			? invited.at(firstNamed.has(point?.fold ?? "") ? 0 : -1)
			: invited.find(({ name }) => name?.name.split(" ").includes(point?.text ?? ""));
	const to = named?.to ?? (article ? only + 3 : only + 2);
	const said = foldedWords([
		...tokens.slice(Math.max(0, only - 2), only),
		...tokens.slice(to, to + 4),
	]);
	const entry = named ?? pointed;
	return entry && aloneCame.test(said) ? { entry, to } : null;
}

/** The same body, or the same person, whose first name or surname may be all that is told again. */
function isSame(one: Entry, other: Entry): boolean {
	if (one === other) return true;
	if (!one.name || !other.name) return one.body !== null && one.body.name === other.body?.name;
	return one.name.name.split(" ").some((word) => other.name?.name.split(" ").includes(word));
}

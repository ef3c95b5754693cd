import { firstNames } from "../../gazetteer/person-names.ts";
import type { Occupied } from "../names/parts.ts";
import { type NameMatch, nameAt } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import { appositionKind } from "../organizations/noun-words.ts";
import { roleAt } from "../people/roles.ts";
import { foldWord } from "../word-form.ts";

interface Around {
	readonly tokens: readonly Token[];
	readonly occupied: Occupied;
	/** True where sentences have verbs. */
	readonly prose: boolean;
}

const signs = /^[:,/–—-]$/u;
const bodyEnding =
	/(?:bedrijf|bureau|organisatie|instelling|corporatie|fonds|museum|vereniging|stichting|dienst)$/u;

/**
 * Tells whether capitals that end at a token head an entry as its body: a mark follows, behind a remark in brackets if one
 * stands there, and then somebody by function and name ("Zelvo (biotech), CEO Dana Pop"), or by function with an article
 * or number ("Zelvo – de woordvoerder").
 */
export function headsEntry(line: Around, to: number): boolean {
	const { tokens, occupied, prose } = line;
	const gloss = tokens[to]?.text === "(" ? closing(tokens, to) : to;
	const sign = tokens[gloss]?.text ?? "";
	// "Zelvo (straatkrant) de hoofdredacteur en twee verkopers"
	const glossed = gloss > to && ofBody(tokens.slice(to + 1, gloss - 1));
	if (glossed && tokens[gloss]?.word.article)
		return roleAt(tokens, gloss + 1, occupied, prose) !== null;
	if (gloss < 0 || !signs.test(sign)) return false;
	if (
		sign !== ":" &&
		sign !== "," &&
		tokens[gloss]?.start === tokens[gloss - 1]?.end &&
		sign !== "/"
	)
		return false;
	const first = tokens[gloss + 1];
	const introduced = first?.word.article === true || first?.word.count !== undefined;
	const role = roleAt(tokens, introduced ? gloss + 2 : gloss + 1, occupied, prose);
	if (!role) return false;
	const holder = nameAt(tokens, role.to, occupied);
	if (occupied.place(role.to) > role.to && holder?.to === role.to + 1) return false;
	return (introduced && sign !== ",") || glossed || (holder?.score ?? 0) >= 0.5;
}

/** Tells whether brackets at a token hold nobody but somebody with a title: "Developing Workforce (dhr. Bruce Cheng)". */
function holdsTitled({ tokens, occupied }: Around, open: number): boolean {
	const name = tokens[open]?.text === "(" ? nameAt(tokens, open + 1, occupied) : null;
	return name !== null && name.title !== null && tokens[name.to]?.text === ")";
}

const joins = (token: Token | undefined): boolean => token?.text === "," || token?.fold === "en";

/** "Quick Heal, Wipro en KPMG namen deel": tells whether two bodies more stand behind a name, which is one of them. */
function leadsBodies({ tokens, occupied }: Around, to: number): boolean {
	const first = joins(tokens[to]) ? occupied.body(to + 1) : 0;
	return first > 0 && joins(tokens[first]) && occupied.body(first + 1) > 0;
}

/** Tells whether a function and its holder's name stand at a token: "Delta Electronics, oprichter Bruce Cheng". */
export function ownsNamed({ tokens, occupied, prose }: Around, from: number): boolean {
	const role = roleAt(tokens, from, occupied, prose);
	return role !== null && (nameAt(tokens, role.to, occupied)?.score ?? 0) >= 0.5;
}

/** "programmadirecteur (van) Olomouc 2028", "Oulu 2026 (team van drie)": a town with a year behind a function, or heading an entry, is who organizes that year. */
export function isYearOf(
	tokens: readonly Token[],
	from: number,
	to: number,
	heads: boolean,
): boolean {
	if (!/^(?:19|20)\d\d$/u.test(tokens[to]?.text ?? "")) return false;
	const [sign, before] = [tokens[to + 1]?.text ?? "", tokens[from - 1]];
	if (/^[-–/]$/u.test(sign)) return false;
	if (before?.word.role != null || (heads && opensAt(tokens, from) && /^[:(,]$/u.test(sign)))
		return true;
	return (
		/^(?:van|bij|namens|stichting|of|at)$/u.test(before?.fold ?? "") &&
		tokens[from - 2]?.word.role != null
	);
}

/** Nothing but marks and numbers stands before a token. */
export const opensAt = (tokens: readonly Token[], at: number): boolean =>
	!tokens.slice(0, at).some(({ text }) => /\p{L}/u.test(text));

/** The token behind a bracket that closes within a few words; -1 if none does. */
function closing(tokens: readonly Token[], from: number): number {
	for (let at = from + 1; at < Math.min(tokens.length, from + 8); at += 1)
		if (tokens[at]?.text === ")") return at + 1;
	return -1;
}

/** "biotech" says nothing, "afvalbedrijf" and "ov-bedrijf van de regio" say that it is a body. */
const ofBody = (gloss: readonly Token[]): boolean =>
	gloss.some(({ fold }) => bodyEnding.test(fold) || appositionKind(fold) !== null);

/** What stands before a colon is no person when people follow it. */
function headsPeople(line: Around, name: NameMatch, dash: boolean): boolean {
	const { tokens, occupied, prose } = line;
	if (name.score < 1.5 && !dash) return !explained(line, name.to + 1);
	const first = tokens[name.to - 1] ? (name.name.split(/[\s-]/u)[0] ?? "") : "";
	if (name.title !== null || name.score >= 2.5 || firstNames.has(foldWord(first))) return false;
	const role = roleAt(tokens, name.to + 1, occupied, prose);
	const after = role ? null : nameAt(tokens, name.to + 1, occupied);
	// "Spora Sinergia – Christian, socioloog"
	const given =
		dash &&
		name.score < 1.5 &&
		firstNames.has(tokens[name.to + 1]?.fold ?? "") &&
		tokens[name.to + 2]?.text === "," &&
		roleAt(tokens, name.to + 3, occupied, prose) !== null;
	return (
		given ||
		(after?.score ?? 0) >= 1.5 ||
		(!dash && role !== null && (nameAt(tokens, role.to, occupied)?.score ?? 0) >= 0.5)
	);
}

/** "Puerto Velmas (Mejillones): …", "Proteccion Civil van Mejillones: …": behind the town in brackets, or behind "van", if one stands at a token. */
function behindTown({ tokens, occupied }: Around, at: number): number {
	const seat = /^(?:van|uit|in|te)$/u.test(tokens[at]?.fold ?? "") ? occupied.place(at + 1) : 0;
	if (seat > 0 && tokens[seat]?.text === ":") return seat;
	const end = tokens[at]?.text === "(" ? occupied.place(at + 1) : 0;
	return end > 0 && tokens[end]?.text === ")" ? end + 1 : at;
}

const isLink = (token: Token | undefined): boolean =>
	/^(?:van|bij|at|of|,|\()$/u.test(token?.fold ?? "");

/** A function and its body tell whose name stood before the colon: "Wang Xiaomei: directeur van Kruidnagel". */
function explained({ tokens, occupied, prose }: Around, from: number): boolean {
	const role = roleAt(tokens, from, occupied, prose);
	if (!role) return false;
	if (tokens[from - 1]?.text === "/") return true;
	// "Ana Kos: conseillère en aménagement (Ville de Lyon)"
	let to = role.to;
	while (
		to < role.to + 4 &&
		tokens[to]?.kind === "word" &&
		!tokens[to]?.capital &&
		!isLink(tokens[to])
	)
		to += 1;
	const linked = isLink(tokens[to]);
	const at = linked ? to + 1 : role.to;
	return occupied.body(tokens[at]?.word.article ? at + 1 : at) > 0;
}

/** Tells whether what looks like a name is no person but heads people, or stands among bodies; `dash`: a dash follows it, `opensEntry`: it opens an entry. */
export function isHead(
	line: Around,
	name: NameMatch,
	{ dash, opensEntry }: { readonly dash: boolean; readonly opensEntry: boolean },
): boolean {
	const to = behindTown(line, name.to);
	const sign = line.tokens[to]?.text;
	if ((sign === ":" || sign === "/" || dash) && headsPeople(line, { ...name, to }, dash))
		return true;
	if (name.title === null && holdsTitled(line, name.to)) return true;
	if (opensEntry && name.score < 1.5 && headsEntry(line, name.to)) return true;
	const plain = name.score < 2.5 && name.title === null;
	if (plain && (opensEntry || hasArticle(line.tokens, name.to)) && isApposed(line.tokens, name.to))
		return true;
	return name.score < 2 && leadsBodies(line, name.to);
}

const hasArticle = (tokens: readonly Token[], to: number): boolean =>
	/^(?:de|het|een)$/u.test(tokens[to + 1]?.fold ?? "");

/** "Norda Energia, energiebedrijf", "Zelvo Bruma – de roeibond": a noun of bodies alone says what stood before the mark. */
function isApposed(tokens: readonly Token[], to: number): boolean {
	if (!/^[,–—-]$/u.test(tokens[to]?.text ?? "")) return false;
	const at = tokens[to + 1]?.word.article ? to + 2 : to + 1;
	const noun = tokens[at];
	const sign = tokens[at + 1]?.text ?? ".";
	return (
		noun?.capital === false &&
		(appositionKind(noun.fold) !== null || /.{4}(?:centrum|museum|instituut)$/u.test(noun.fold)) &&
		noun.word.role === null &&
		(/^[.,;:()–—-]$/u.test(sign) || (at > to + 1 && sign === "van"))
	);
}

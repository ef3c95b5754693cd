import { ownDepartments, unions } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import type { Chunk } from "./chunk.ts";

/** "Vakbond van havenarbeiders", "Vereniging van eigenaren": members that name a body, and nobody met. */
const isOfUnion = (tokens: readonly Token[], at: number, { head }: RoleMatch): boolean =>
	head.plural && tokens[at - 1]?.fold === "van" && unions.test(tokens[at - 2]?.fold ?? "");

/** "via een tolk": how people spoke, and nobody met. */
function isMeans(tokens: readonly Token[], at: number, { headFold }: RoleMatch): boolean {
	const before = tokens[at - 1]?.word.article ? at - 2 : at - 1;
	return (
		/^(?:via|zonder)$/u.test(tokens[before]?.fold ?? "") &&
		/(?:tolk|vertaler|vertaalster)$/u.test(headFold)
	);
}

/** "zonder de directeur", "zonder haar chef": who wasn't there, and nobody missed. */
function isWithout(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const owned =
		before?.word.article || /^(?:zijn|haar|hun|onze|enige|een)$/u.test(before?.fold ?? "");
	const without = owned ? at - 2 : at - 1;
	return without > 0 && tokens[without]?.fold === "zonder";
}

/** Tells whether words that look like a function, behind these chunks, name nobody: a part of a body's name, a means, a thing, a mere number. */
export const isNobody = (
	tokens: readonly Token[],
	at: number,
	role: RoleMatch,
	before: readonly Chunk[],
): boolean =>
	(isPlayed(tokens, at, role) && !before.some(({ kind }) => kind === "name")) ||
	isOfUnion(tokens, at, role) ||
	isMeans(tokens, at, role) ||
	isWithout(tokens, at) ||
	isNone(tokens, at) ||
	isMind(tokens, at) ||
	isHeadcount(tokens, at) ||
	areShips(tokens, at) ||
	isLabel(tokens, at, role) ||
	isPart(tokens, at, role) ||
	(isMembership(tokens, at, role) && !before.some(({ kind }) => kind === "name")) ||
	isPartnership(tokens, at, role);

/** "Helmond is daarin partner samen met Kortrijk": what towns and bodies are to each other. */
const isPartnership = (
	tokens: readonly Token[],
	at: number,
	{ headFold, to }: RoleMatch,
): boolean =>
	headFold === "partner" &&
	tokens[at]?.capital === false &&
	tokens[to]?.fold === "samen" &&
	tokens[to + 1]?.fold === "met";

/** "Den Haag was als waarnemer uitgenodigd", "onze rol als penvoerder": what some body or party was, and nobody by name. */
const isPlayed = (tokens: readonly Token[], at: number, { head, to }: RoleMatch): boolean =>
	tokens[at - 1]?.fold === "als" &&
	!head.plural &&
	!/^(?:van|bij|namens|of|at|voor|in)$/u.test(tokens[to]?.fold ?? "") &&
	!tokens.slice(to).some(({ capital, word }) => capital && !word.common && !word.place);

/** "Gent is lid van het netwerk", "waar wij lid van zijn", "de stad is gastheer": what bodies and towns are to each other. */
const isMembership = (
	tokens: readonly Token[],
	at: number,
	{ headFold, to, head }: RoleMatch,
): boolean =>
	/^(?:lid|leden|gastheer|gastvrouw|partner|partners|deelnemer)$/u.test(headFold) &&
	tokens[at]?.capital === false &&
	/^(?:is|was|zijn|waren|worden|wordt|werd|wij|we|ook|al|nog|geen|en)$/u.test(
		tokens[at - 1]?.fold ?? "",
	) &&
	(tokens[at - 1]?.fold !== "en" || goesOn(tokens, at)) &&
	(head.plural || tokens[to]?.capital !== true) &&
	/^(?:van|voor|bij|in|,|\.|en|)$/u.test(tokens[to]?.fold || (tokens[to]?.text ?? ""));

/** "is lid van A en partner van B": goes on with what was said so before. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
	tokens
		.slice(Math.max(0, at - 9), at)
		.some(
			({ fold }, index, all) =>
				/^(?:lid|partner|gastheer)$/u.test(fold) &&
				/^(?:is|was|zijn)$/u.test(all[index - 1]?.fold ?? ""),
		);

/** "afdeling oude meesters": what a part of a body is called after. */
const isPart = (tokens: readonly Token[], at: number, { head }: RoleMatch): boolean =>
	head.plural && [at - 1, at - 2].some((before) => ownDepartments.has(tokens[before]?.fold ?? ""));

/** "collega's uit Leipzig (2 personen, Ordnungsamt)": how many those before are. */
const isHeadcount = (tokens: readonly Token[], at: number): boolean =>
	/^(?:personen|mensen|man)$/u.test(tokens[at]?.fold ?? "") &&
	tokens[at - 1]?.word.count != null &&
	tokens[at - 2]?.text === "(";

/** "stroom voor schepen", "drie schepen": behind a number or a small word that leads nobody in, and before no capital or town, no office of a town. */
function areShips(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	// "Schepen in het zand."
	if (token?.text === "Schepen" && at === 0)
		return /^(?:in|op|liggen|lagen|varen|voeren)$/u.test(next?.fold ?? "");
	if (token?.text !== "schepen" || before?.kind !== "word") return false;
	if (before.word.count != null && before.word.count > 1) return true;
	if (before.capital || before.word.article || before.word.modifies || before.word.role)
		return false;
	return (
		!/^(?:met|door|en|als|bij|namens|zijn|haar|hun|onze)$/u.test(before.fold) &&
		next?.capital !== true &&
		next?.fold !== "van"
	);
}

/** "uit mijn hoofd": no head of a department. */
const isMind = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.fold === "hoofd" &&
	/^(?:mijn|ons|het|zijn|haar)$/u.test(tokens[at - 1]?.fold ?? "") &&
	/^(?:uit|boven|in|aan|op)$/u.test(tokens[at - 2]?.fold ?? "");

/** "geen afgevaardigde", "geen enkele wethouder". */
const isNone = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.fold === "geen" ||
	(tokens[at - 1]?.fold === "enkele" && tokens[at - 2]?.fold === "geen");

/** "Uitgevers: Dargaud en Casterman": a noun of bodies in the plural heads those behind the colon. */
const isLabel = (tokens: readonly Token[], at: number, { head, to }: RoleMatch): boolean =>
	head.plural &&
	tokens[at]?.word.genericNoun === true &&
	tokens[to]?.text === ":" &&
	!tokens.slice(0, at).some(({ kind }) => kind === "word");

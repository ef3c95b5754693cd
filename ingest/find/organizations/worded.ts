import { articlesAbroad } from "../../languages/nl/organizations-abroad-small.ts";
import type { Chunk } from "../contacts/chunk.ts";
import type { Token } from "../names/tokens.ts";
import type { Look } from "./position.ts";

/** "het kantoor van Zelvo", "de stand van Zelvo": where a body is at home. */
const premises =
	/(?:kantoor|vestiging|gebouw|pand|stand|lab|laboratorium|fabriek|werkplaats|terrein|depot|remise|magazijn|showroom|campus|loods|atelier)$/u;
/** "bestuur Zelvo (voorzitter, penningmeester)": who a body has. */
const staff = /^(?:bestuur|directie|team|staf|delegatie|afvaardiging|medewerkers|mensen)$/u;
const came =
	/^(?:was|waren|kwam|kwamen|schoof|schoven|sloot|sloten|sprak|spraken|ontving|ontvingen|nam|namen)$/u;
const hosted = /^(?:ontvangst|ontvangen|rondleiding|rondgeleid|begeleid|uitgenodigd|welkom)$/u;
const visited = /(?:bezoek|bezoekje|kennismaking|rondleiding|tour)$/u;
const meals = /^(?:lunch|diner|ontbijt|borrel|koffie|overleg|gesprek|afspraak|kennismaking)$/u;
const links = /^(?:van|bij|namens|vanuit)$/u;

interface Around {
	readonly tokens: readonly Token[];
	readonly chunks: readonly Chunk[];
	/** Index of the chunk that is the stretch. */
	readonly index: number;
	/** Folded words and marks before it, articles left out. */
	readonly gap: readonly string[];
	/** Nothing of people or bodies stands before it. */
	readonly opens: boolean;
}

/** Tells whether the words before and behind a stretch, on contacts, say that somebody was met there or of it; a town or Dutch word needs more. */
export function isWorded({ tokens, chunks, index, gap, opens }: Around, look: Look): boolean {
	const chunk = chunks[index];
	if (!chunk || look.town || look.dutch || look.field || look.someone) return false;
	const [last = "", before = ""] = [gap.at(-1), gap.at(-2)];
	const behind = tokens[chunk.to];
	// "Bezoek aan École des Arts", "bij de Asantehene": more of a name, and what somebody is called.
	if (articlesAbroad.has(behind?.fold ?? "") || tokens[chunk.from - 1]?.word.article) return false;
	const [next, further] = chunks.slice(index + 1, index + 3);
	const isSomebody = (one: Chunk | undefined): boolean =>
		one?.kind === "name" ? one.name.score >= 1 : one?.kind === "role";
	// "Daarna naar Zelvo, waar directeur Ana Kos ons rondleidde"
	if (
		/^(?:naar|langs|bij)$/u.test(last) &&
		behind?.text === "," &&
		tokens[chunk.to + 1]?.fold === "waar"
	)
		return true;
	// "In het kantoor van Zelvo troffen we Ana Kos"
	if (last === "van" && premises.test(before)) return true;
	// "Ontvangst door Zelvo, in de persoon van Ana Kos"
	if (last === "door" && hosted.test(before)) return true;
	// "Bezoek aan Zelvo, ontvangen door directeur Ana Kos"
	if (/^(?:aan|bij)$/u.test(last) && visited.test(before)) return true;
	// "Lunch met Zelvo (Ana Kos)"
	if (last === "met" && meals.test(before) && behind?.text === "(" && isSomebody(further))
		return true;
	// "Ana Kos, die bij Zelvo directeur is"
	if (/^(?:bij|at)$/u.test(last) && next?.kind === "role")
		return /^(?:is|was|werd|wordt)$/u.test(tokens[next.to]?.fold ?? "");
	if (!opens) return false;
	// "Van Zelvo waren Ana Kos en Ivo Dam aanwezig"
	if (gap.length === 1 && links.test(last) && came.test(behind?.fold ?? "")) return true;
	// "Zelvo; Ana Kos (directeur)"
	const parted = gap.length === 0 && behind?.text === ";" && further?.kind === "name";
	if (parted && tokens[further.to]?.text === "(") return true;
	const headed = /^[,;:(–-]$/u.test(behind?.text ?? "") && isSomebody(further);
	// "10.00 uur Zelvo, Ana Kos", "bestuur Zelvo (voorzitter)"
	return headed && gap.length < 3 && (last === "uur" || staff.test(last));
}

import type { OrganizationKind } from "#domain/extraction.ts";
import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import {
	hintingWords,
	holders,
	promoters,
	tellingTails,
	tellingWords,
	toldTogether,
} from "../../languages/nl/organizations-kinds.ts";
import { remember } from "../../memo.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { kindOfList } from "./listed.ts";
import { appositionKind, tailOf } from "./noun-words.ts";

/** What a body is most often of which nothing tells the kind: letters that reports don't explain are an agency's, other names a company's. */
export const unknownKind = ([first, second]: readonly Token[]): OrganizationKind =>
	second === undefined && /^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(first?.text ?? "")
		? "government"
		: "company";

/** The kind that the words of a name tell: its first or last noun of bodies, or one in between; the kind that another word tells; else `otherwise`. */
export function kindOfRun(
	run: readonly Token[],
	otherwise: OrganizationKind = unknownKind(run),
): OrganizationKind {
	const [first] = run;
	const together = toldByAll(run);
	if (together) return together;
	const opening = first?.word.opening;
	const closing = run.at(-1)?.word.closing;
	if (closing && closing !== "other") return closing;
	if (opening && opening !== "other") return opening;
	// "Cork International Festival"
	const lastTold = toldBy(run.at(-1)?.fold ?? "");
	if (lastTold === "culture") return lastTold;
	for (const token of run) {
		// "Center on International Cooperation": only at its end does it tell of a charity.
		const tells = token.capital && token.fold !== "international";
		const kind = tells ? (token.word.opening ?? token.word.closing) : null;
		if (kind && kind !== "other") return kind;
	}
	if (run.length > 1 && /^(?:19|20)\d\d$/u.test(run.at(-1)?.text ?? "")) return "programme";
	for (const token of [...run].reverse()) {
		const kind = token.kind === "word" ? toldBy(token.fold) : null;
		if (kind) return kind;
	}
	return opening ?? closing ?? otherwise;
}

/** The kind that several words of a name tell together: "Dokters voor Vrede", "Visit Tampere"; null if they tell none. */
export function toldByAll(run: readonly Token[]): OrganizationKind | null {
	if (run.length < 2) return /ontwikkelingsbank$/u.test(run[0]?.fold ?? "") ? "multilateral" : null;
	const name = foldedWords(run).trim();
	for (const [kind, words] of toldTogether) if (words.test(name)) return kind;
	const place = run.at(-1)?.fold ?? "";
	// "Québec International"
	if (
		place === "international" &&
		run.length === 2 &&
		lookUpTowns(run[0]?.fold ?? "").named !== null
	)
		return "government";
	const promotes = promoters.has(run[0]?.fold ?? "") && run.length < 4;
	return promotes && (lookUpTowns(place).named !== null || lookUpLand(place) !== null)
		? "government"
		: null;
}

/** The kind of body whose people hold such a function: "hoogleraar", "brigadier"; null if it tells none. */
export const kindHeld = remember((head): OrganizationKind | null => {
	for (const [kind, heads] of holders) if (heads.test(head)) return kind;
	return null;
});

/** The kind that a folded word tells where no noun of bodies does: "Heritage Malta", "Landesinnung Bau"; null if it tells none. */
const toldBy = remember((fold): OrganizationKind | null => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	const whole = tellingWords.get(fold) ?? tellingWords.get(last) ?? hintingWords.get(last);
	if (whole) return whole;
	for (let size = last.length - 3; size >= 3; size -= 1) {
		const kind = tellingTails.get(last.slice(-size));
		if (kind) return kind;
	}
	return null;
});

/** The kind that "start-up X", "de incubator (X)", "X, een opvanghuis" or "X is een woningcorporatie" tells. */
export function kindTold(
	tokens: readonly Token[],
	from: number,
	to: number,
): OrganizationKind | null {
	const before = tokens[from - 1]?.text === "(" ? tokens[from - 2] : tokens[from - 1];
	if (before && !before.capital) {
		const kind = appositionKind(before.fold);
		if (kind) return kind;
	}
	const listed = kindOfList(tokens, from);
	if (listed) return listed;
	const mark = tokens[from - 1]?.text;
	if ((mark === "," || mark === ":") && isOneOfKind(tokens, from - 2)) {
		const kind = appositionKind(tokens[from - 2]?.fold ?? "");
		if (kind) return kind;
	}
	const sign = tokens[to];
	// "Crist, scheepswerf, hoofd verkoop"
	const [noun, behind] = [tokens[to + 1], tokens[to + 2]];
	if (sign?.text === "," && noun?.kind === "word" && !noun.capital && behind?.kind !== "word") {
		const kind = appositionKind(noun.fold);
		// "Granåsen, universiteit": places of a list
		if (kind && kind !== "knowledge-institute" && !noun.word.role) return kind;
	}
	if (!sign || !/^(?:,|\(|is|was)$/u.test(sign.fold)) return null;
	// "DONRE, zeg maar de milieudienst"
	const said = tokens[to + 1]?.fold === "zeg" && tokens[to + 2]?.fold === "maar" ? to + 2 : to;
	if (!/^(?:een|de|het)$/u.test(tokens[said + 1]?.fold ?? "")) return null;
	for (let at = said + 2; at < said + 6; at += 1) {
		const noun = tokens[at];
		if (noun?.kind !== "word") return null;
		// "de Duitse fietsersbond"
		if (noun.capital && !/(?:se|sche)$/u.test(noun.fold)) return null;
		const kind = appositionKind(noun.fold) ?? tailOf(noun.fold);
		if (kind) return kind;
	}
	return null;
}

/** "een lokale start-up, Wolfpack Digital": a noun with "een" before it, which the name behind the comma fills in. */
function isOneOfKind(tokens: readonly Token[], noun: number): boolean {
	for (let at = noun - 1; at >= noun - 3; at -= 1) {
		const token = tokens[at];
		if (token?.kind !== "word") return false;
		if (token.fold === "een") return true;
	}
	return false;
}

import type { OrganizationKind } from "#domain/extraction.ts";
import { appositionHeads } from "../languages/nl/organizations.ts";
import { tellingTails, tellingWords } from "../languages/nl/organizations-kinds.ts";
import { remember } from "./names-memo.ts";
import type { Token } from "./names-tokens.ts";

/** Tells whether a folded word says what a name after it is: "bedrijf", "stedennetwerk". */
export const isNoun = remember(
	(fold) =>
		appositionHeads.has(fold) ||
		/(?:bedrijf|bureau|organisatie|instelling|netwerk|corporatie|krant)$/u.test(fold),
);

/** Tells whether a folded word is a noun of bodies, also in the plural, and so no name. */
export const genericNoun = remember(
	(fold) =>
		isNoun(fold) ||
		/(?:instellingen|organisaties|bedrijven|netwerken|partners|steden|gemeenten)$/u.test(fold),
);

/** The kind of body that a small word before a name tells ("adviesbureau", "afvalbedrijf"); null if it tells none. */
export const appositionKind = remember((fold): OrganizationKind | null => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	let kind = appositionHeads.get(fold) ?? appositionHeads.get(last);
	for (let size = 6; !kind && size <= last.length - 3; size += 1) {
		kind = appositionHeads.get(last.slice(-size));
	}
	return kind ?? null;
});

/** The kind that the words of a name tell: its first or last noun of bodies, or one in between; the kind that another word tells; else `otherwise`. */
export function kindOfRun(
	run: readonly Token[],
	otherwise: OrganizationKind = "company",
): OrganizationKind {
	const [first] = run;
	const opening = first?.word.opening;
	const closing = run.at(-1)?.word.closing;
	if (closing && closing !== "other") return closing;
	if (opening) return opening;
	for (const token of run) {
		const kind = token.capital ? (token.word.opening ?? token.word.closing) : null;
		if (kind && kind !== "other") return kind;
	}
	if (closing) return closing;
	if (run.length > 1 && /^(?:19|20)\d\d$/u.test(run.at(-1)?.text ?? "")) return "programme";
	for (const token of [...run].reverse()) {
		const kind = token.kind === "word" ? toldBy(token.fold) : null;
		if (kind) return kind;
	}
	return otherwise;
}

/** The kind that a folded word tells where no noun of bodies does: "Heritage Malta", "Landesinnung Bau"; null if it tells none. */
const toldBy = remember((fold): OrganizationKind | null => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	const whole = tellingWords.get(fold) ?? tellingWords.get(last);
	if (whole) return whole;
	for (let size = last.length - 3; size >= 3; size -= 1) {
		const kind = tellingTails.get(last.slice(-size));
		if (kind) return kind;
	}
	return null;
});

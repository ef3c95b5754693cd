import type { OrganizationKind } from "#domain/extraction.ts";
import {
	appositionHeads,
	closingHeads,
	closingTails,
	openingHeads,
} from "../languages/nl/organizations.ts";
import { remember } from "./names-memo.ts";
import type { Token } from "./names-tokens.ts";

const foreignLetter = /[^\u0020-\u007e]/u;

/** The kind that a word gives as the close of a name, hyphened compounds included ("Malaguzzi-centrum"); null if none. */
export function closingKind(token: Token | undefined): OrganizationKind | null {
	if (token?.kind !== "word") return null;
	if (token.fold.length < 4 && foreignLetter.test(token.text)) return null;
	const whole = closingHeads.get(token.fold);
	if (whole) return whole;
	const last = token.fold.slice(token.fold.lastIndexOf(" ") + 1);
	if (last !== token.fold && last.length > 3) return closingHeads.get(last) ?? null;
	return token.capital ? tailKind(last) : null;
}

/** The kind that the end of a long word gives: "Technologieraad", "Staatstheater". */
const tailKind = remember((word): OrganizationKind | null => {
	for (let size = 4; size <= word.length - 4 && size <= 12; size += 1) {
		const kind = closingTails.get(word.slice(-size));
		if (kind) return kind;
	}
	return null;
});

/** Tells whether a folded word says what a name after it is: "bedrijf", "stedennetwerk". */
export const isNoun = (fold: string): boolean =>
	appositionHeads.has(fold) ||
	/(?:bedrijf|bureau|organisatie|instelling|netwerk|corporatie|krant)$/u.test(fold);

/** Tells whether a folded word is a noun of bodies, also in the plural, and so no name. */
export const genericNoun = (fold: string): boolean =>
	isNoun(fold) ||
	/(?:instellingen|organisaties|bedrijven|netwerken|partners|steden|gemeenten)$/u.test(fold);

/** The kind of body that a small word before a name tells ("adviesbureau", "afvalbedrijf"); null if it tells none. */
export const appositionKind = remember((fold): OrganizationKind | null => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	let kind = appositionHeads.get(fold) ?? appositionHeads.get(last);
	for (let size = 6; !kind && size <= last.length - 3; size += 1) {
		kind = appositionHeads.get(last.slice(-size));
	}
	return kind ?? null;
});

/** The kind that the words of a name tell: its first or last noun of bodies, or one in between; a company if none does. */
export function kindOfRun(run: readonly Token[]): OrganizationKind {
	const [first] = run;
	const opening = first && openingHeads.get(first.fold);
	const closing = closingKind(run.at(-1));
	if (closing && closing !== "other") return closing;
	if (opening) return opening;
	for (const token of run) {
		const kind = token.capital ? (openingHeads.get(token.fold) ?? closingKind(token)) : null;
		if (kind && kind !== "other") return kind;
	}
	return closing ?? "company";
}

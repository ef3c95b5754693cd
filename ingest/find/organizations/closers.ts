import type { OrganizationKind } from "#domain/extraction.ts";
import { closingHeads, closingTails } from "../../languages/nl/organizations.ts";
import { closersAbroad } from "../../languages/nl/organizations-abroad.ts";
import { remember } from "../../memo.ts";
import type { WordForm } from "../word-form.ts";

const foreignLetter = /[^\u0020-\u007e]/u;

/** The kind that a word gives as the close of a name, hyphened compounds included ("Malaguzzi-centrum"); null if none. */
export function closingKind(token: WordForm): OrganizationKind | null {
	if (token.kind !== "word") return null;
	if (token.fold.length < 4 && foreignLetter.test(token.text)) return null;
	const whole = closingHeads.get(token.fold) ?? closersAbroad.get(token.fold);
	if (whole) return whole;
	const last = token.fold.slice(token.fold.lastIndexOf(" ") + 1);
	if (last !== token.fold && last.length > 3) return closingHeads.get(last) ?? null;
	return token.capital ? tailKind(last) : null;
}

/** The kind that the end of a long word gives: "Technologieraad", "Staatstheater". */
const tailKind = remember((word): OrganizationKind | null => {
	for (let size = Math.min(18, word.length - 3); size >= 4; size -= 1) {
		const kind = closingTails.get(word.slice(-size));
		// Before a short end more must stand: "Gasunie" is no union.
		if (kind && (size > 7 || size < word.length - 3)) return kind;
	}
	return null;
});

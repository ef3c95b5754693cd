import type { OrganizationKind } from "#domain/extraction.ts";
import { appositionHeads } from "../languages/nl/organizations.ts";
import { remember } from "../memo.ts";

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

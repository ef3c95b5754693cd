import type { OrganizationKind } from "#domain/extraction.ts";
import { appositionHeads, closingHeads, openingHeads } from "../../languages/nl/organizations.ts";
import { remember } from "../../memo.ts";

/** Tells whether a folded word says what a name after it is: "bedrijf", "stedennetwerk". */
export const isNoun = remember(
	(fold) =>
		appositionHeads.has(fold) ||
		/(?:bedrijf|bureau|organisatie|instelling|netwerk|corporatie|krant)$/u.test(fold),
);

/** "projectontwikkelaars", "banken", "brouwerijen": a noun of bodies in the plural; those of districts go by the district's name. */
function manyOf(fold: string): boolean {
	const singular = fold.replace(/(?:s|en)$/u, "");
	return (
		singular.length < fold.length &&
		!/^(?:wijk|buurt|dorp)/u.test(fold) &&
		appositionKind(singular) !== null
	);
}

/** Tells whether a folded word is a noun of bodies, also in the plural, and so no name. */
export const genericNoun = remember(
	(fold) =>
		isNoun(fold) ||
		manyOf(fold) ||
		/(?:instellingen|organisaties|bedrijven|netwerken|partners|steden|gemeenten)$/u.test(fold),
);

/** The kind of body that a small word before a name tells ("adviesbureau", "afvalbedrijf"); null if it tells none. */
export const appositionKind = remember((fold): OrganizationKind | null => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	let kind = appositionHeads.get(fold) ?? appositionHeads.get(last);
	for (let size = 6; !kind && size <= last.length - 3; size += 1) {
		kind = appositionHeads.get(last.slice(-size));
	}
	return kind ?? shortTail(last);
});

/** "fietsersclub", "roeibond", "straatkrant", "mannenkoor": nouns too short to be looked for at the end of any word. */
function shortTail(fold: string): OrganizationKind | null {
	if (/.{4}(?:club|bond)$/u.test(fold)) return fold === "nachtclub" ? null : "association";
	if (/.{3}(?:krant|magazine)$|^(?:week|dag|maand|vak)blad$/u.test(fold)) return "company";
	return /.{4}koor$/u.test(fold) ? "culture" : null;
}

/** The kind that a small compound tells: "het techtransferkantoor", "de waterautoriteit"; null if it tells none. */
export const tailOf = remember((fold): OrganizationKind | null => {
	const tail =
		/.{3}(kantoor|instituut|fonds|museum|vereniging|stichting|bond|agentschap|autoriteit|inspectie|federatie|universiteit|school|dienst)$/u;
	const noun = tail.exec(fold)?.[1];
	return noun === undefined ? null : (closingHeads.get(noun) ?? openingHeads.get(noun) ?? "other");
});

/** "Bedrijven (A, B)", "ngo's zoals A": the kind that a noun of bodies in the plural tells. */
export const kindOfMany = (fold: string): OrganizationKind | null =>
	appositionKind(fold) ?? appositionKind(fold.replace(/(?:en|s)$/u, ""));

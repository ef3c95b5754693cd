import type { SectionRole } from "#domain/report.ts";

/** Headings that are clauses, as people head notes and mails: "Wie we spraken", "Wat er nu gebeurt". */
export const clauseHeadings: readonly (readonly [SectionRole, RegExp])[] = [
	[
		"party",
		/^wie (?:er )?(?:meeging|meegingen|meereisde|meereisden|mee (?:was|waren|ging|gingen|reisden))$/,
	],
	[
		"purpose",
		/^wat (?:we|wij|ik) (?:er |daar |hier )?(?:kwam|kwamen|ging|gingen|wilde|wilden|zocht|zochten)(?: doen| weten| bereiken| leren| zien)?$|^waar (?:we|wij|ik) (?:\w+ )?voor (?:kwam|kwamen|ging|gingen)$/,
	],
	[
		"contacts",
		/^wie ons (?:\w+ )?(?:ontving|ontvingen|ontvangen hebben)$|^wie (?:we|wij|ik) (?:er |daar |allemaal )*(?:zag|zagen|gezien hebben|hebben gezien)$/,
	],
	[
		"results",
		/^wat (?:leren|leerden|leerde) (?:we|wij|ik)(?: \w+)?$|^wat (?:blijft|bleef) hangen$|^wat (?:we|wij|ik|ons|mij|me|het|dit|de reis) (?:\w+ ){0,3}(?:meenemen|meeneem|meenam|meenamen|meegeven|opleverde|oplevert|opgeleverd heeft|opstak|opstaken|bijblijft|bijbleef|bracht|brengt|gebracht|eraan hebben|eraan hadden|vond|vonden)$/,
	],
	[
		"followups",
		/^wat (?:er |we |wij |ik |nu |nog |verder |te |moet |moeten |gaat |gaan |ga )+(?:gebeuren|gebeurt|doen|moet|moeten|komt|beloofd|beloofden|beloofde|toezegden)(?: staat)?$|^hoe (?:het|dit|we|wij|jullie) (?:nu )?verder (?:gaat|gaan|moet|moeten)$/,
	],
];

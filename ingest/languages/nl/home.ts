import { monthNames } from "./dates.ts";

/**
 * What stands before (and behind) a Dutch town that is the home of the party, and how strongly it says so.
 * The first that fits counts.
 */
export const homePatterns: readonly (readonly [number, RegExp, RegExp | null])[] = [
	[4, /\bon behalf of (?:the )?(?:city|municipality) of\s+$/iu, null],
	[
		5,
		/\b(?:namens|wij als|als|vertegenwoordig\p{L}* van|wij van|ik als)\s+(?:de\s+)?(?:gemeente|stad)\s+$/iu,
		null,
	],
	// "Namens Dordrecht namen deel", "vanuit Delft reisden mee"
	[
		4,
		/\b(?:namens|vanuit)\s+$/iu,
		/^\s+(?:namen|nam|waren|was|gin?g(?:en)?|reis(?:de|den)|deed|deden|bezocht(?:en)?|spra(?:k|ken))\b|^\s?[:(]/iu,
	],
	[
		0,
		/\b(?:gemeenten|steden|collega's (?:van|uit) (?:de )?(?:gemeente )?|wethouders? (?:\p{L}+ )?van (?:de gemeente )?)\s*$/iu,
		null,
	],
	// "Drie uit Den Haag en twee van de gemeente Rotterdam"
	[
		0.5,
		/\ben (?:een|één|twee|drie|vier|vijf|zes|\d{1,2}) (?:\p{L}+ ){0,2}?(?:van|uit|vanuit) (?:de )?(?:gemeente |stad )?$/iu,
		null,
	],
	// "komt weer bijeen op 6 en 7 maart in Leeuwarden": where others gather next.
	[-0.5, new RegExp(`\\d\\s+(?:${monthNames})(?:\\s+\\d{4})?\\s+(?:te|in)\\s+$`, "iu"), null],
	[3, /\b(?:gemeente|stad|burgemeester|college van|directie \p{L}+ van)\s+$/iu, null],
	[2, /./su, /^\s+op de kaart\b/i],
	// Guests that come, and what the town itself takes on, with the verb before it.
	[
		1.5,
		/\b(?:komt|komen|kwam|bezoekt|bezoeken|reist|reizen|tegenbezoek|uitgenodigd)\b(?:(?!\bnaar\b)[^.;]){0,30}\b(?:naar|aan|in)\s+$/iu,
		null,
	],
	[
		1.5,
		/\b(?:neemt|krijgt|wordt|heeft|kan|gaat|zal|wil|levert|doet|moet|mag|sluit|brengt|stelt|blijft|organiseert|ontvangt)\s+$/iu,
		null,
	],
	[0, /\b(?:uit|met|tussen|vanuit|zoals|naar|ook|bijvoorbeeld|en|of)\s+$/iu, null],
	[
		2,
		/\b(?:voor|van|wij in|positioneren|als|positie van|positionering van|profileren van)\s+$/iu,
		/^\s+(?:als|op de kaart|in|tijdens|een|nog)\b|^[.,]/i,
	],
	[
		1.5,
		/(?:^|[.:;!?]\s+|\n\s*)(?:\p{L}+\s)?$/u,
		/^\s+(?:is|heeft|wil|staat|gaat|zal|levert|kan|was|had|doet|sluit|stelt|neemt|werkt|wordt|krijgt|overweegt|onderzoekt|presenteert|tekent|en)\b/i,
	],
	[1, /\b(?:in|voor|als|aan|van|dat|waar|eenheid|bij)\s+(?:de stad\s+)?$/iu, null],
];

/** Adjectives of the towns that travel most, where they stand for the home of the party. */
export const homeDemonyms: readonly (readonly [RegExp, string])[] = [
	[/\bHaagse?\b/, "Den Haag"],
	[/\b(?:Amsterdamse?)\b/, "Amsterdam"],
	[/\b(?:Rotterdamse?)\b/, "Rotterdam"],
	[/\b(?:Utrechtse?)\b/, "Utrecht"],
	[/\b(?:Eindhovense?)\b/, "Eindhoven"],
	[/\b(?:Groningse?|Groninger)\b/, "Groningen"],
];

/** Parts, bodies and traits of towns that their own people speak of without naming the town. */
export const homeParts: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:Scheveningen|Kijkduin|Binckhorst|Laakhaven|Hofvijver|Hagena{1,2}rs?|Ypenburg|Leidschenveen|Schilderswijk|Transvaal|Escamp|Segbroek|Loosduinen|Internationale Zone|HSD Campus|Humanity Hub|Haaglanden|HTM|Staedion|Haag Wonen)\b/,
		"Den Haag",
	],
	[/\b(?:Zuidas|IJburg|Amsterdammers?|Bijlmer|Stopera|Marineterrein|GVB)\b/, "Amsterdam"],
	[
		/\b(?:Kop van Zuid|Katendrecht|Rotterdammers?|Coolsingel|Feijenoord|M4H|Maasvlakte|RET)\b/,
		"Rotterdam",
	],
	[/\b(?:Leidsche Rijn|Merwedekanaalzone|Overvecht|Kanaleneiland|Utrechters?)\b/, "Utrecht"],
	[/\b(?:Strijp-S|Brainport|Eindhovenaren|Eindhovenaars?)\b/, "Eindhoven"],
	[/\b(?:Waalsprong|Nijmegenaren|Nijmegenaars?)\b/, "Nijmegen"],
	[/\b(?:Groningers|Stadjers|Suikerterrein)\b/, "Groningen"],
	[/\b(?:Piushaven|Tilburgers)\b/, "Tilburg"],
];

/** A report of another kind of government. */
export const notHomeHeader =
	/\b(?:provincie|gedeputeerde staten|ministerie|waterschap|rijksoverheid|kamer)\b/i;

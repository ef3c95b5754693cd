import type { SectionRole } from "#domain/report.ts";
import { promisesBelow } from "./follow-ups.ts";

/** What a paragraph says that tells which question it answers, in a report without headings; the first that fits counts. */
export const roleHints: readonly (readonly [SectionRole, RegExp])[] = [
	[
		"followups",
		/\b(?:afgesproken|vervolgafspra\w+|vervolgstap\w*|vervolggesprek\w*|toegezegd|toezegging\w*|afspraak is|actiepunt\w*|zegde toe|zegden toe|agreed to|follow-?up)\b/i,
	],
	["followups", promisesBelow],
	[
		"contacts",
		/\b(?:gesproken met|spraken (?:\w+ ){0,4}met|sprak (?:\w+ ){0,4}met|ontmoet(?:te|ten)?|ontvangen door|gesprek(?:ken)? met|kennisgemaakt|maakten? (?:\w+ )?kennis met|in gesprek met|met wie)\b/i,
	],
	[
		"purpose",
		/\b(?:doel van|met als doel|het doel|doelstelling|om deel te nemen|op uitnodiging van|aanleiding)\b/i,
	],
	[
		"results",
		/\b(?:opgeleverd|leverde|geleerd|resultaat|resultaten|opbrengst|conclusie|inzicht(?:en)?|leerpunt\w*)\b/i,
	],
	["places", /\b(?:bezochten|bezocht(?:e)?|bezoek aan|bezoeken aan|rondleiding)\b/i],
];

/** Names a function, in an item of a list of people. */
export const holdsFunction =
	/\b(?:\p{L}*(?:directeur|directrice|voorzitter|burgemeester|wethouder|coördinator|adviseur|manager|hoogleraar|secretaris)|ceo|hoofd|director|ambassadeur|consul|professor|rector|president|minister)\b/iu;

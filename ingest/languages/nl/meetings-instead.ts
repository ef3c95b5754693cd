import type { NotMetReason } from "#domain/extraction.ts";

/** What came instead of a meeting: word that nobody comes, a deputy, a video call, a mail, a wish; on folded words as in `notMetPatterns`. */
export const instead: readonly (readonly [NotMetReason, RegExp])[] = [
	["absent", / (?:liet|lieten) (?:\S+ ){0,3}weten (?:\S+ ){0,3}niet /u],
	["absent", / (?:ontving|ontvingen) ons (?:\S+ ){0,2}niet (?!alleen |zonder )/u],
	[
		"absent",
		/ (?:stuurde|stuurden|zond|zonden) (?:een |haar |zijn |hun )?(?:vervanger|vervangster|vervanging|plaatsvervanger|plaatsvervangster) /u,
	],
	[
		"phone",
		/ (?:videogesprek|videogesprekken|videooverleg|videovergadering|teamsgesprek|teamsoverleg|zoomgesprek|zoomoverleg|skypegesprek|gezoomd|ge zoomd) /u,
	],
	[
		"phone",
		/ (?:mailde|mailden|mailt) (?:\S+ ){0,3}(?:presentatie|antwoord|antwoorden|stukken|verhaal) /u,
	],
	["cancelled", / (?:kwam|is) er (?:\S+ ){0,3}niet van /u],
	[
		"planned",
		/ (?:wilde|wilden|wou|wouden) (?:\S+ ){0,4}graag (?:\S+ ){0,3}(?:spreken|ontmoeten|zien|treffen|bezoeken) /u,
	],
	[
		"planned",
		/ (?:ontmoeten|spreken|zien|treffen|bezoeken) (?:we|wij|ik) (?:\S+ ){0,2}(?:in het (?:najaar|voorjaar)|na de (?:zomer|vakantie)|volgend|volgende|komend|komende|binnenkort) /u,
	],
];

import type { NotMetReason } from "#domain/extraction.ts";

const talks =
	"gesprek|gesprekken|ontmoeting|interview|ontvangst|toegang|medewerking|ontvangen|spreken|ontmoeten|komen|praten|meedoen|meewerken|meegaan|aanschuiven|deelnemen|te woord";
const invitations = "uitnodiging|uitnodigingen|verzoek|verzoeken|aanbod|voorstel";

/** Say that somebody would not come or receive the party, never answered or stayed away; on folded words as in `notMetPatterns`. */
export const refusals: readonly (readonly [NotMetReason, RegExp])[] = [
	[
		"cancelled",
		/ (?:gesprek|gesprekken|ontmoeting|interview|afspraak|bezoek) (?:(?:is|was|werd|zijn|waren|werden|ons) )?(?:geweigerd|afgewezen|afgehouden|afgeslagen) | (?:gesprek|ontmoeting|interview|afspraak|bezoek) (?:heeft|hebben|had|hadden) (?:\S+ ){1,5}(?:geweigerd|afgewezen|afgehouden|afgeslagen) /u,
	],
	[
		"absent",
		new RegExp(
			` (?:weigerde|weigerden) (?:\\S+ ){0,4}(?:${talks}) | (?:heeft|hebben|had|hadden) (?:\\S+ ){0,3}(?:gesprek|ontmoeting|interview|ontvangst|afspraak) (?:\\S+ )?geweigerd `,
			"u",
		),
	],
	[
		"absent",
		new RegExp(
			` (?:wilde|wilden|wou|wouden|wenste|wensten|mocht|mochten|durfde|durfden) (?:(?:ons|mij|er|daar|ook|zelf|hier|helaas|liever|met) )*niet (?:meer )?(?:(?:met|over|op) \\S+ )?(?:${talks}) `,
			"u",
		),
	],
	[
		"absent",
		new RegExp(
			` (?:sloeg|sloegen|wees|wezen|hield|hielden) (?:\\S+ ){0,3}(?:${invitations}|boot) (?:\\S+ )?af | (?:bedankte|bedankten|bedankt) voor (?:de|onze|het|ons) (?:eer|${invitations}) | (?:ging|gingen) niet in op (?:de|onze|het|ons) (?:\\S+ )?(?:${invitations}) `,
			"u",
		),
	],
	[
		"absent",
		/ (?:had|hadden|zag|zagen) geen (?:zin|behoefte|trek|interesse|belangstelling|boodschap|heil|noodzaak|ruimte|gaatje|plek|reden) (?:\S+ )?(?:in|aan|om|voor) (?:\S+ ){0,4}(?:gesprek|ontmoeting|ontmoeten|spreken|komen|ontvangen|ons|praten) | gaf(?:en)? geen (?:sjoege|krimp|thuis) /u,
	],
	[
		"absent",
		/ (?:bleef|bleven) (?:\S+ ){0,2}weg | (?:weggebleven|weg bleef|weg bleven) | (?:schitterde|schitterden) door /u,
	],
	["absent", / niets (?:meer )?(?:vernomen|gehoord) (?!over|dat|hoe)/u],
	[
		"absent",
		/ (?:liet|lieten) zich (?:\S+ ){0,6}(?:excuseren|verontschuldigen|vervangen|vertegenwoordigen) /u,
	],
	[
		"absent",
		/ niet (?:\S+ ){0,2}te (?:spreken|zien|pakken) (?:gekregen|krijgen|kunnen krijgen|te krijgen) /u,
	],
	[
		"absent",
		/ niet (?:aangeschoven|aangesloten|meegekomen|langsgekomen|ingegaan op|op komen draven) /u,
	],
	[
		"absent",
		/ (?:wenste|wensten|wilde|wilden|wou) (?:(?:ons|mij|zelf|helaas|ook) )*niet (?:aan te (?:schuiven|sluiten)|mee te (?:werken|doen|praten|gaan)|deel te nemen|te (?:komen|praten|spreken)) | niet bereid (?:\S+ ){0,4}(?:ontvangen|spreken|ontmoeten|praten|komen|schuiven|gesprek) | niemand (?:\S+ ){0,4}(?:te woord|ontvangen|spreken) (?:(?:te|willen|kunnen|staan|stond|wilde|kon) )*$/u,
	],
	[
		"absent",
		/ (?:kreeg|kregen) geen (?:visum|vlucht|ticket|toestemming|vrij|vrijaf|verlof|oppas|reistoestemming|vervanging) /u,
	],
	[
		"absent",
		/ niemand (?:van|bij|namens|uit) (?:(?:de|het|een) )?@ $| @ niemand (?:(?:gesproken|gezien|getroffen|beschikbaar|aanwezig) )?$/u,
	],
	[
		"absent",
		/ @ (?:zelf )?niemand (?:ondanks|wegens|vanwege|door|omdat|want|ivm|i v m|helaas|die|zij|ze) | maar (?:er )?(?:kon|wilde|kwam|was|bleek) (?:\S+ )?niemand | maar niemand (?:kon|wilde|kwam|reageerde|nam|had) /u,
	],
	[
		"absent",
		/ (?:deed|deden|nam|namen|schoof|schoven) (?:(?:er|zelf|helaas|ook|dit|keer|dus) )*niet (?:mee|deel|aan) | (?:wilde|wilden|wou) (?:(?:zelf|helaas|ook|dus) )*niet $/u,
	],
	[
		"cancelled",
		/ niet plaatsgevonden | (?:vond|vonden) (?:\S+ ){0,3}niet plaats | @ (?:was|waren|is|bleek|bleken) (?:\S+ ){0,4}(?:dicht|gesloten) $| (?:paste|pasten) (?:\S+ ){0,2}niet (?:meer )?in (?:het|ons) (?:programma|schema) /u,
	],
	["absent", / (?:miste|misten) (?:we|wij|ik) | werd(?:en)? gemist | niet opengedaan /u],
	["planned", / @ (?:volgt|volgen) (?:later|nog|volgende) /u],
	["absent", / deed (?:\S+ ){0,2}niemand open /u],
	["absent", / liet(?:en)? (?:\S+ ){0,3}niets? van zich horen /u],
	[
		"absent",
		/ (?:heeft|had|hebben|hadden) (?:\S+ ){0,2}niemand (?:afgevaardigd|gestuurd|ter plaatse|aanwezig) /u,
	],
];

const ownGroups =
	"delegatie|groep|commissie|missie|afvaardiging|gezelschap|wethouder|burgemeester|raadsleden|adviseurs|ambtenaren";
const walks =
	"rondleiding|excursie|tour|fietstour|stadstour|bustour|fietstocht|boottocht|rondvaart|wandeling|stadswandeling|wijkwandeling";
const tours = `${walks}|toelichting|uitleg|presentatie|demonstratie|demo|workshop|masterclass|introductie|briefing|rondgang|ontvangst|training`;
const treats = "\\S*diner|\\S*lunch|\\S*receptie|maaltijd|\\S*borrel|\\S*ontvangst|\\S*ontbijt";
const talkers =
	"praatte|praatten|dineerde|dineerden|lunchte|overlegde|overlegden|aten|kletsten|dronken|vergaderden|wandelden";
const ofOurs = "(?:ons|mij|onze delegatie|de delegatie|het gezelschap|de groep)";

/** Patterns of what only the writers can have had: a talk "met", a walk led by; on folded words. */
export const ownPatterns: readonly RegExp[] = [
	/ (?:onderhoud|tweegesprek|nagesprek|werksessie) (?:\S+ ){0,2}met /u,
	new RegExp(` (?:${walks}) (?:\\S+ ){0,6}(?:verzorgd|gegeven|geleid|begeleid) door `, "u"),
];

/** Whoever writes, alone or with others; on folded words. */
export const ourselves = / (?:wij|we|ons|onze|mij|ik|delegatie|gezelschap|groep) /u;

/** Patterns with which running text tells that those named were met where it speaks of the writers too; on folded words. Without them they may be of a stage, a congress or others' meeting. */
export const metPatterns: readonly RegExp[] = [
	new RegExp(
		` (?:sprak|at|overlegde|praatte) (?:de|onze|het) (?:@|${ownGroups}) (?:\\S+ ){0,5}met `,
		"u",
	),
	new RegExp(` (?:${talkers}) (?:\\S+ ){0,5}met `, "u"),
	/ om (?:de )?tafel (?:gezeten|gegaan|zaten|zat|met|gingen|ging) | (?:zaten|zat|gingen|ging) (?:\S+ ){0,5}(?:om|rond) (?:de )?tafel /u,
	/ in (?:gezelschap|aanwezigheid|bijzijn) van /u,
	new RegExp(` (?:bood|boden) ${ofOurs} (?:\\S+ ){0,4}(?:${treats}) `, "u"),
	/ (?:aanzat|aanzaten|aanschoof|aanschoven|aansloot|aansloten) /u,
	new RegExp(` (?:${tours}) (?:\\S+ ){0,6}(?:verzorgd|gegeven|geleid|begeleid) door `, "u"),
	new RegExp(` (?:gaf|gaven|verzorgde|verzorgden|deed|deden) (?:\\S+ ){0,6}(?:${tours}) `, "u"),
	/ (?:nam|namen) (?:\S+ ){0,4}(?:presentatie|rondleiding|plaats|honneurs|ontvangst|gesprek|programma|toelichting|uitleg) (?:\S+ ){0,4}(?:over|waar) /u,
	/ (?:schoof|schoven|sloot|sloten) (?:\S+ ){1,6}aan | (?:zat|zaten) (?:\S+ ){1,6}naast /u,
	/ (?:kwam|kwamen) (?:\S+ ){1,8}(?:tegen|in contact met) | (?:terecht|op de thee|op de koffie|te eten|te gast) bij | aangesproken door /u,
	/ (?:kregen|kreeg) (?:wij|we|ik) (?:\S+ ){0,4}(?:koffie|thee|soep|les|uitleg|lunch|rondleiding|college) van | (?:wij|we|ik) (?:kregen|kreeg) (?:\S+ ){0,4}(?:koffie|thee|soep|les|lunch|rondleiding|college) van /u,
	/ gesprek (?:\S+ ){1,6}was met | (?:zat|zaten) (?:\S+ ){0,3}(?:bij|met) ons (?:\S+ )?aan tafel /u,
	/ (?:bespreking|rondetafel|rondetafelgesprek|interview) (?:\S+ ){0,2}met /u,
	/ (?:stelde|stelden) (?:ons|mij) (?:\S+ ){0,3}voor aan | (?:ons|mij) (?:\S+ ){0,6}welkom (?:te )?heten /u,
	/ (?:kwam|kwamen|verscheen|verschenen) (?:alleen|slechts|enkel|uiteindelijk|wel) | (?:bezocht|bezochten) (?:ons|onze) | (?:ging|gingen|was|waren) (?:\S+ ){0,6}in (?:debat|discussie|gesprek) met /u,
	/ met ons (?:mee|meegelopen|meegegaan|meegefietst|opgelopen) /u,
	/ (?:presenteerden|presenteerde|overhandigden|overhandigde|toonden|toonde) (?:wij|we|ik) (?:\S+ ){1,8}aan /u,
	/ (?:kwam|kwamen) (?:\S+ ){0,3}(?:langs om|op bezoek|kennismaken|bijpraten|meepraten|meedenken|meedoen|buurten|mee-eten) /u,
	/ (?:stond|stonden) (?:\S+ ){1,6}te woord /u,
	/ was (?:de |onze )?(?:\S*ontvangst|lunch|afspraak|kennismaking) bij /u,
	/ (?:had|hadden|nam|namen|maakte|maakten) (?:\S+ ){0,5}(?:uur|uren|kwartier|tijd|minuten|middag|ochtend|dagdeel) (?:\S+ )?voor ons /u,
	/ namens (?:\S+ ){1,8}(?:(?:nam|namen) (?:\S+ ){1,6}deel|(?:was|waren) (?:\S+ ){1,6}(?:aanwezig|present)) /u,
	/ (?:nam|namen) (?:\S+ ){1,6}namens (?:\S+ ){1,6}deel | (?:was|waren) (?:\S+ ){1,8}aanwezig namens /u,
];

/** Nouns of occasions whose guests come from elsewhere; folded. */
export const receptions: RegExp = /(?:borrel|receptie|feest|feestje|netwerkbijeenkomst)$/u;

/** Words behind which "bij" leads to whoever the party sat or ate with: "aan tafel bij", "op de thee bij"; folded. */
export const hostedBeforeBij: ReadonlySet<string> = new Set(
	"tafel thee koffie bezoek lunch diner borrel eten gast terecht langs ontvangst".split(" "),
);

const ownGroups =
	"delegatie|groep|commissie|missie|afvaardiging|gezelschap|wethouder|burgemeester|raadsleden|adviseurs|ambtenaren";
const tours =
	"rondleiding|toelichting|uitleg|presentatie|demonstratie|demo|workshop|masterclass|introductie|briefing|excursie|tour|fietstour|stadstour|bustour|fietstocht|boottocht|rondvaart|wandeling|stadswandeling|wijkwandeling|rondgang|ontvangst|training";
const treats = "\\S*diner|\\S*lunch|\\S*receptie|maaltijd|\\S*borrel|\\S*ontvangst|\\S*ontbijt";
const talkers =
	"praatte|praatten|dineerde|dineerden|lunchte|overlegde|overlegden|aten|kletsten|dronken|vergaderden|wandelden";
const ofOurs = "(?:ons|mij|onze delegatie|de delegatie|het gezelschap|de groep)";

/** Patterns with which running text tells that those named were met; on folded words. */
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
	/ van de kant van (?:\S+ ){1,5}(?:was|waren) (?:dat|dit|er) /u,
	/ (?:schoof|schoven|sloot|sloten) (?:\S+ ){1,6}aan | (?:zat|zaten) (?:\S+ ){1,6}naast /u,
	/ (?:kwam|kwamen) (?:\S+ ){1,8}(?:tegen|in contact met) | (?:terecht|op de thee|op de koffie|te eten|te gast) bij | aangesproken door /u,
	/ (?:onderhoud|bespreking|tweegesprek|rondetafel|rondetafelgesprek|werksessie|interview|nagesprek) (?:\S+ ){0,2}met /u,
	/ (?:stelde|stelden) (?:ons|mij) (?:\S+ ){0,3}voor aan | (?:ons|mij) (?:\S+ ){0,6}welkom (?:te )?heten /u,
	/ (?:kwam|kwamen|verscheen|verschenen) (?:alleen|slechts|enkel|uiteindelijk|wel) | (?:bezocht|bezochten) (?:ons|onze) | (?:ging|gingen|was|waren) (?:\S+ ){0,6}in (?:debat|discussie|gesprek) met /u,
	/ met ons (?:mee|meegelopen|meegegaan|meegefietst|opgelopen) /u,
	/ (?:presenteerden|presenteerde|overhandigden|overhandigde|toonden|toonde) (?:wij|we|ik) (?:\S+ ){1,8}aan /u,
	/ (?:kwam|kwamen) (?:\S+ ){0,3}(?:langs om|op bezoek|kennismaken|bijpraten) /u,
	/ (?:stond|stonden) (?:\S+ ){1,6}te woord /u,
	/ was (?:de |onze )?(?:\S*ontvangst|lunch|afspraak|kennismaking) bij /u,
	/ namens (?:\S+ ){1,8}(?:(?:nam|namen) (?:\S+ ){1,6}deel|(?:was|waren) (?:\S+ ){1,6}(?:aanwezig|present)) /u,
	/ (?:nam|namen) (?:\S+ ){1,6}namens (?:\S+ ){1,6}deel | (?:was|waren) (?:\S+ ){1,8}aanwezig namens /u,
];

/** Verbs of who speaks to or does something for those there; folded. */
export const tellingVerbs: ReadonlySet<string> = new Set(
	`vertelde vertelden toonde toonden benadrukte benadrukten schetste schetsten onderstreepte waarschuwde waarschuwden adviseerde adviseerden
	deelde deelden vroeg vroegen antwoordde antwoordden beaamde erkende erkenden opperde drong
	legde legden lichtte lichtten liet lieten gaf gaven wees wezen`
		.split(/\s+/u)
		.filter((word) => word !== ""),
);

/** The second part of a telling verb that tells nothing alone, by its first; on folded words behind the verb. */
export const tellingParts: Readonly<Record<string, RegExp>> = {
	deelde: / (?:ervaring|ervaringen|inzichten|lessen|kennis|verhaal) /u,
	deelden: / (?:ervaring|ervaringen|inzichten|lessen|kennis|verhaal) /u,
	drong: / aan op /u,
	legde: / uit /u,
	legden: / uit /u,
	lichtte: / toe /u,
	lichtten: / toe /u,
	liet: / zien /u,
	lieten: / zien /u,
	gaf: / (?:aan|toe|advies|tips|antwoord) /u,
	gaven: / (?:aan|toe|advies|tips|antwoord) /u,
	vroeg: / (?:ons|om|naar|of|waarom|hoe) /u,
	vroegen: / (?:ons|om|naar|of|waarom|hoe) /u,
	wees: / (?:erop|op) /u,
	wezen: / (?:erop|op) /u,
};

/** Nouns of occasions whose guests come from elsewhere; folded. */
export const receptions: RegExp = /(?:borrel|receptie|feest|feestje|netwerkbijeenkomst)$/u;

/** Words behind which "bij" leads to whoever the party sat or ate with: "aan tafel bij", "op de thee bij"; folded. */
export const hostedBeforeBij: ReadonlySet<string> = new Set(
	"tafel thee koffie bezoek lunch diner borrel eten gast terecht langs ontvangst".split(" "),
);

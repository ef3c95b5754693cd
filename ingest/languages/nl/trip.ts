import { numberPattern } from "./numbers.ts";

/** "4 dagen", "2,5 dag", "anderhalve dag"; the first group is the number. */
export const daysPattern = new RegExp(
	`(?<![\\p{L}\\d.,-])(${numberPattern}|een|één|a|one)\\s+(?:volle |hele |halve |werk)?(dagen|dag|dgn|days|day|weken|week|etmalen|etmaal)(?![\\p{L}-])|(?<![\\p{L}\\d])(${numberPattern})[- ]?daagse?(?!\\p{L})`,
	"giu",
);
export const halfDay =
	/\b(?:een )?halve dag\b(?! )|\b(?:dag|dagen) en (?:een|één) (?:ochtend|middag|dagdeel|halve dag)\b/iu;
export const nightsPattern = new RegExp(
	`(?<![\\p{L}\\d.,-])(${numberPattern}|één|one)\\s+(?:hotel|trein)?(?:nachten|nachtjes?|nacht|ntn|(?:keer|maal|x) (?:overnacht|geslapen)|overnachtingen|overnachting|nights|night)(?!\\p{L})(?:[^.;,]{0,40}?\\ben\\s+(${numberPattern}|een|één)(?=\\s+in\\s+(?:het|een|de)\\s+(?:hotel|trein|vliegtuig|boot|bus|jeugdherberg|pension)))?`,
	"giu",
);

/** There and back on one day. */
export const sameDay =
	/(?<!\p{L})(?:(?:heen en (?:weer|terug)|op en neer|uit en thuis)\b[^.;]{0,20}\b(?:op|in|binnen) (?:één|een|1|dezelfde) dag|(?:dag(?:bezoek|tocht|trip|retour)|dagje heen en weer)(?!\p{L})|'s (?:ochtends|morgens)(?: vroeg)? heen\b[^.;]{0,20}'s (?:middags|avonds|nachts)(?: laat)? (?:weer )?terug\b)/iu;
/** Nobody slept away from home. */
export const noNight = /\b(?:zonder|geen|0) (?:hotel)?(?:overnachting(?:en)?|nachten)\b/iu;
/** "Twee en een halve dag": the group is the whole number. */
export const andHalf = new RegExp(`(?<!\\p{L})(${numberPattern}) en een halve dag$`, "iu");
/** "2 x 2 dagen": stands before the number of days. */
export const timesBefore = new RegExp(
	`(?<![\\p{L}\\d])(${numberPattern})\\s?(?:x|maal|keer)\\s?$`,
	"iu",
);
/** "Dagen: 3", "overnachtingen 2": the number behind what it counts. */
export const daysInLine =
	/(?:^|[,;/|]\s*)(?:aantal )?(?:reis)?(?:dagen|dag)\s*[:=]\s*(\d{1,2})(?=\s*(?:[,;/|)]|$))/iu;
export const nightsInLine =
	/(?:^|[,;/|]\s*)(?:aantal )?(?:(?:hotel)?(?:nachten|nacht)|overnachtingen)\s*[:=]\s*(\d{1,2})(?=\s*(?:[,;/|)]|$))/iu;
/** "Het plan was zes dagen, het werden er acht": the days that it took. */
export const daysAfterAll = new RegExp(
	`\\b(?:het werden er|werden het er|dat werden er) (?:uiteindelijk )?(${numberPattern})(?!\\p{L})`,
	"iu",
);
/** "In de week van 12 maart": the date is not the day of the trip. */
export const inWeekOf = /\bweek (?:van|rond|na|voor) (?:de )?\d/iu;

/** Before a number of days that are only part of the trip: "4 t/m 12 mei, waarvan twee dagen reizen". */
export const partOfTrip =
	/\b(?:waarvan|waaronder|inclusief|incl\.|met (?:daarin|onder meer)|plus|en|na|laatste|eerste)\s+(?:de\s+|het\s+|nog\s+|ook\s+)?(?:laatste\s+|eerste\s+)?$/iu;
/** Parts of a number of nights that is stated already. */
export const partsOfNights = /waarvan|waaronder|inclusief|namelijk|te weten/i;
/** Headings of a field that holds a bare number of days or nights. */
export const daysLabel =
	/\b(?:aantal|hoeveel|number of) (?:reis)?(?:dagen|days)\b|^(?:reis)?(?:dagen|days)$/i;
export const nightsLabel =
	/\b(?:aantal|hoeveel|number of) (?:hotel)?(?:nachten|overnachtingen|nights)\b|^(?:nachten|overnachtingen|nights)$/i;
export const bareNumber = new RegExp(`^\\W*(${numberPattern})[.\\s]*$`, "iu");

/** Headings of a form's fields that hold one end of the trip. */
export const startLabel = /vertrek|begin|start|heenreis|departure|aanvang|\bvan\b/i;
export const endLabel = /terug|retour|eind|return|thuiskomst|\btot\b/i;

/** Without one of these a sentence says nothing of the goal. */
export const goalWords = /doel|opzet|goal|geslaagd|beoogde/i;

/** Says that the trip's goal was reached, or was not; a half-reached goal is neither. */
export const goalReached: readonly (readonly [boolean, RegExp])[] = [
	// "Doel bereikt? Nee."
	[
		false,
		/\bdoel(?:en|stelling(?:en)?)?\s+(?:bereikt|gehaald|behaald)\s*[?:]\s*(?:nee|neen|niet)\b/i,
	],
	[
		false,
		/\b(?:doel(?:en|stelling(?:en)?)?|opzet)\b[^.;]*?\b(?:niet|geen van)\b[^.;]*?\b(?:bereikt|gehaald|behaald|gerealiseerd|geslaagd)\b/i,
	],
	[
		true,
		/\b(?:doel(?:en|stelling(?:en)?)?|opzet|beoogde resultaat)\b[^.;]*?\b(?:bereikt|gehaald|behaald|gerealiseerd|geslaagd|vervuld|voldaan)\b/i,
	],
	[
		true,
		/\b(?:geslaagd in (?:ons|het|mijn|zijn|de) (?:doel|opzet)|goal(?:s)? (?:was|were|has been) (?:met|reached|achieved))\b/i,
	],
];
export const halfReached =
	/\b(?:gedeeltelijk|deels|grotendeels|ten dele|half|bijna|nog|partly|zou|zouden|kan|kunnen|moet|indien|als|om)\b/i;

/** A line that dates the report itself: "Leiden, 12 oktober 2018", "Datum verslag: …", "besproken d.d. 24 mei 2022". */
export const datelineWords =
	/^(?:\p{Lu}[\p{L}' -]{1,30},\s+)(?:(?:de|den|\p{L}+dag)\s+)?\d{1,2}[ -/.]\s?[\p{L}\d]+\.?[ -/.]\s?\d{2,4}\.?$|\b(?:d\.d\.|dd\.|besproken|vastgesteld|opgesteld|opgemaakt|ondertekend|gedateerd|goedgekeurd|geaccordeerd|gepubliceerd|ingediend|ingevuld|(?<=^door (?:de )?\p{L}+, )\d|notulen|verslagdatum|dagtekening|(?:B ?& ?W|college|raad|commissie|agenda)\b[^.]{0,30}\bvergadering (?:van|op|d\.d\.) \d{1,2}|(?:college|raads|commissie)vergadering (?:van|op|d\.d\.) \d{1,2}|datum (?:van )?(?:het )?(?:verslag|brief|notitie|opstellen|vergadering|overleg|rapport))\b|^(?:datum|date|verzonden|sent|ontvangen|geprint)\s*:/iu;

/** The date in the head of a letter or memo: "Aan: … Van: … Datum: …". */
export const memoDate = /^(?:datum|date|d\.d\.)$/i;

/** Kinds of trip that open a purpose, for a title. */
export const tripKind =
	/^(?:(?:een|het|de)\s+)?((?:\p{L}+\s)?(?:\p{L}*bezoek|(?!\p{L}*commissie)\p{L}*missie|\p{L}*reis|kennismaking|viering|studiereis|overleg|conferentie|congres|bijeenkomst|stedenband))(?!\p{L})/iu;

/** Title for a trip of no stated kind. */
export const plainTrip = "Werkbezoek";
/** Joins event and place, and the last two places, in a title. */
export const titleJoin = { in: " in ", and: " en " } as const;
/** Joins a kind of trip and where it went: "werkbezoek aan", "studiereis naar", "overleg in". */
export const kindJoin = (kind: string): string =>
	/bezoek$/iu.test(kind) ? " aan " : /(?:reis|missie)$/iu.test(kind) ? " naar " : titleJoin.in;

/** "Reisde wethouder X met twee ambtenaren naar …": the first group is the party. */
export const travellersBetween =
	/\b(?:reisde|reisden|ging|gingen|vertrok|vertrokken|vloog|vlogen|bezocht|bezochten|bracht|brachten)\s+(?!naar\b|in\b)(.{4,120}?)\s+(?:naar|aan|in|de stad|een (?:\w+ )?(?:werk)?bezoek)\b/i;
export const travellersBefore =
	/^(.{4,120}?)\s+(?:reisde|reisden|ging|gingen|vertrok|vertrokken|vloog|vlogen|bezocht|bezochten|brachten? een (?:werk)?bezoek)\b/i;

/** A sentence that tells of the trip itself. */
export const tripTold =
	/\b(?:reisde|reisden|gereisd|afgereisd|bezocht|bezochten|bracht|brachten|reis|werkbezoek|bezoek|waren|was|geweest|vond|vonden|ging|gingen|gegaan|vertrok|vertrokken|vloog|vlogen|gevlogen|te gast|heen|heenreis|terugreis|visited|travelled)\b/i;

/** A fragment that tells when the party left and when it came back: "Vertrek maandag 6 juni, terug zaterdag de 11e". */
export const thereAndBack =
	/^(?:vertrek|heenreis|heen|vertrokken|weg)\b.*\b(?:terug|thuis|retour|terugreis|terugkomst)\b/iu;

/** Headings of a field that says in a line what the report is about. */
export const subjectHeading = /^(?:onderwerp|betreft|titel|subject)/i;

/** A line that holds a weekday with its date and nothing else. */
export const dayOnly =
	/^\W*(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:de )?\d{1,2}e? \p{L}{3,9}\.?(?: (?:19|20)\d\d)?\W*$/iu;

/** Opens an entry of a programme: "Dag 1", "Maandag 3 mei", "3 mei:". */
export const dayOpening =
	/^(?:dag \d|(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|(?:ma|di|wo|do|vr|za|zo)\.? \d|\d{1,2} \p{L}{3,9}\b[^.]{0,6}:)/iu;

/** In a line at the top of a report: it says what trip the report tells of. */
export const titleWords =
	/(?:verslag|rapport|reis|bezoek|missie|congres|conferentie|trip|terugkoppeling|impressie)/i;

/** "En terug op donderdag de 10e", "was de 15e weer thuis": the day alone, in the month named before. */
export const returnDay =
	/\b(?:terug|thuis|retour|tot(?: en met)?)\b[^.;\d]{0,30}?\b(?:de |den )(\d{1,2})(?:e|ste|de)\b|\b(?:de|den) (\d{1,2})(?:e|ste|de)\b[^.;\d]{0,20}\b(?:terug|thuis)\b/iu;

/** "Woensdag de 24ste": a day without its month. */
export const dayAlone =
	/\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)? (?:de |den )?(\d{1,2})(?:e|ste|de)?(?![\d.:/-]|\s*(?:uur|jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|personen|mensen))/giu;

/** "Terugkomst vrijdag rond etenstijd", "donderdagavond laat teruggekeerd": the weekday alone, in one of the groups. */
export const returnWeekday =
	/\b((?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:ochtend|morgen|middag|avond|nacht)?(?!\p{L})(?: (?!en |heen|weg|vertrek|vertrok)\p{L}+){0,4}? (?:terug(?:ge(?:keerd|komen|reisd|gaan|vlogen|reden)|reis|vlucht|komst|keer)?|(?:weer )?thuis|retour|geland)(?!-)(?!\p{L})|\b(?:terug|terugkomst|terugreis|thuis|retour|tot(?: en met)?|t\/m)\b[^.;\d]{0,20}?\b((?:maan|dins|woens|donder|vrij|zater|zon)dag)/iu;

/** In a sentence: the party went home. */
export const returnWords =
	/\b(?:terug|keerden?|teruggereisd|naar huis|thuis|thuisreis|terugreis|weer (?:op|in|te)|Schiphol|geland|landden?)\b/i;

/** The answer on how long: a single day. */
export const oneDayAnswer =
	/^\W*(?:(?:1|een|één|eén|1\.0)\s+(?:werk)?dag(?!\p{L})|eendaags|dagreis|dagbezoek)/iu;

/** A field of a register for the year: "Jaar: 2023". */
export const yearField =
	/(?<!\p{L})(?:reis|verslag|register)?jaar(?: van (?:de )?reis)?\s*:?\s*((?:19|20)\d{2})\W*$/iu;

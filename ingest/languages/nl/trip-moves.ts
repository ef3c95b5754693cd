const list = "(?:\\p{Lu}[\\p{L}'-]*(?:\\s\\p{Lu}[\\p{L}'-]*)?(?:,\\s+|\\s+en\\s+))*";
/** Those that receive a party where they are: "de gemeente", "de burgemeester van", "onze partnerstad". */
const host =
	"(?:(?:de|het|onze|hun|een) )?(?:\\p{L}+e )?(?:\\p{L}*(?:gemeente|stad)|stadje|dorp(?:je)?|plaatsje|(?:stads|gemeente)bestuur|college|raad|(?:loco)?burgemeester|wethouder|bestuurders)(?: en \\p{L}+)?(?: van| in)? ";

/** Right before a town: the party was received there: "te gast bij de gemeente", "een bezoek aan de stad", "op uitnodiging van burgemeester". */
export const hostedBefore = new RegExp(
	`(?<!\\p{L})(?:(?:te gast|op bezoek|op werkbezoek|meegedraaid|meegelopen|langs|terecht) bij|(?:ontvangen|verwelkomd|begroet|onthaald) door|op uitnodiging van|(?<!tegen)\\p{L}*bezoek(?:en)?(?: gebracht)? aan|bracht(?:en)? (?:wij |we |ik )?een \\p{L}*bezoek aan|bezocht(?:en)?(?: (?:wij|we|ik))?) ${host}${list}$`,
	"iu",
);

const past = "(?:was|waren|werd|werden)";
/** Right before a town: it was where the party stayed or stopped: "Gaststad was", "Onze eerste halte was". */
export const baseBefore = new RegExp(
	`(?<!\\p{L})(?:gast(?:gemeenten?|stad|steden|heer|heren)|standplaats|uitvalsbasis|thuisbasis|(?:eind|hoofd|reis)?(?:bestemming(?:en)?|doel(?:en)?)|halte|stop|\\p{L}+ plaats van bestemming) (?:van (?:de|deze|onze) \\p{L}*reis )?${past} (?:de stad |de gemeente )?${list}$`,
	"iu",
);
/** Right behind a town: the same. */
export const baseBehind =
	/^ (?:was|waren|trad(?:en)? op als|fungeerde(?:n)? als|diende(?:n)? als) (?:(?:deze|dit) (?:keer|jaar|week) |ook |onze? |de |als |het )*(?:gast(?:heer|vrouw|heren|stad|steden|gemeenten?)|uitvalsbasis|standplaats|thuisbasis|aan de beurt|(?:eerste|tweede|derde|laatste) (?:stop|halte|bestemming))(?!\p{L})/iu;
/** The same where the verb stands before the town: "dit jaar was Graz gastheer". */
export const wasBefore = new RegExp(`(?<!\\p{L})(?:was|waren) ${list}$`, "u");
export const baseBehindVerb =
	/^ (?:(?:onze|de|als|het) )*(?:gast(?:heer|vrouw|heren|stad|steden|gemeenten?)|uitvalsbasis|standplaats|thuisbasis|aan de beurt)(?!\p{L})/iu;
/** In the clause: another year than that of the trip. */
export const otherYear =
	/(?<!\p{L})(?:(?:vorige?|volgende?|komende?) (?:jaar|keer|editie|maal|voorjaar|najaar|zomer|winter)|eerdere? (?:jaren|edities?))(?!\p{L})/iu;

/** Right before a town: the party saw it, or it came next: "liet ons", "daarna volgde". */
export const shownBefore =
	/(?<!\p{L})(?:liet(?:en)? (?:ons|mij|me) (?:\p{L}+ )?|(?:daarna|vervolgens|toen|tot slot|ten slotte|als laatste|de volgende dag|\p{L}+dag) (?:volgden?|wachtten?) (?:nog |ook )?)$/iu;
export const shownBehind = /^(?: zien(?!\p{L})|\s?(?:[.;:]|, (?:waar|met)|$))/iu;

/** Right before a town: there was time to see it, and behind: "was er tijd om Bath te bezoeken". */
export const timeToBefore =
	/(?<!\p{L})(?:was er|er was|hadden (?:wij|we)|had ik|kregen (?:wij|we)|kreeg ik|namen (?:wij|we)|vonden (?:wij|we)|(?:gelegenheid|kans) benut|de gelegenheid te baat genomen) (?:(?!geen |weinig |te )\p{L}+ ){0,5}om (?:ook |nog |even )*$/iu;
export const timeToBehind =
	/^ (?:even |kort |ook )?(?:te bezoeken|te bekijken|aan te doen|in te gaan)(?!\p{L})/iu;

/** Before a town, in its clause: what one did there, or how the trip went on: "alle afspraken waren in", "het tweede deel van de reis speelde zich af in". */
export const heldBefore =
	/(?<!\p{L})(?:programma|(?:alle |onze |de |meeste )?(?:afspraken|gesprekken)|deel van (?:de|het|ons|onze) (?:\p{L}*reis|\p{L}*bezoek|programma|week)|(?:eerste|tweede|derde|laatste|volgende|resterende|overige) (?:\p{L}+ )?(?:deel|helft|etappe|dag(?:en)?|ochtend|middag|avond)|\p{L}*reis|\p{L}*missie|\p{L}*tocht|excursie) (?:\p{L}+ ){0,4}?(?:was|waren|vond(?:en)?|speelden?|brachten?|voerden?|leidden?|ging(?:en)?|liep(?:en)?) (?:(?:ik|we|wij|ons|mij|me|plaats|zich|af|door|verder|daarna|eerst|ook|het gezelschap|de delegatie|per \p{L}+|met de \p{L}+) ){0,4}(?:in|te|naar|langs) (?:de stad |het (?:dorp|stadje|plaatsje) )?$/iu;

/** Right before a town: "ging het per bus naar". */
export const wentOnBefore =
	/(?:^|\n|[.;]\s+)\p{Lu}\p{Ll}+ en (?:\p{Lu}\p{Ll}+|ik) naar $|(?:^|[.;]\s+|\n)[Nn]a (?:een|één|twee|drie|vier|\d|enkele|een paar) (?:\p{L}+e )?(?:dag(?:en)?|weken) (?:in )?$|(?<!\p{L})(?:ging het|ging de (?:reis|tocht|rit)|trok het gezelschap|reisde de delegatie|reed de bus) (?:\p{L}+ ){0,4}?(?:naar|op) $/iu;

/** Right before a town: the writer tells from there or has just come back: "Net terug uit", "Groeten uit", "Terugkoppeling". */
export const backFromBefore =
	/(?:(?:^|[.!?:;]\s+|\n)(?:(?:\p{L}+ ){0,3}(?:terug|indrukken|nieuws|impressie|bericht) (?:uit|van(?:uit)?)|(?:korte? |hierbij (?:de|mijn|een) (?:korte )?)?(?:terugkoppeling|impressie|reisverslag|bezoekverslag|dagboek|indrukken|aantekeningen|verslag)(?: (?:van )?(?:\p{L}+ )?\p{L}*(?:bezoek|reis))?(?: (?:aan|naar|uit|over|van(?:uit)?))?)|\b(?:ik ben|(?:wij|we) zijn|ben ik|zijn (?:wij|we)) (?:(?:net|weer|pas|gisteren|vandaag|sinds gisteren|inmiddels|veilig|\p{L}+dag) ){0,3}(?:terug|thuis|teruggekeerd|teruggekomen) (?:uit|van(?:uit)?)) $/iu;

/** Right before and behind a town: back there something was done: "Terug in Graz volgde een diner". */
export const backInBefore = /(?:^|[.:;]\s+|\n)(?:[Ee]enmaal |[Ww]eer )?[Tt]erug in $/u;
export const backInBehind =
	/^(?:[,:]\s|\s(?:was|volgden?|wachtten?|spraken|sprak|bezochten|hadden|had|kregen|kreeg|gaf|gaven|stond) )/u;

/** Right before and behind a town: from there the party made a trip: "Vanuit Graz maakten we een uitstapje". */
export const fromBase = /(?:^|[.;]\s+|\n)[Vv]anuit $/u;
export const trippedBehind =
	/^ \p{Ll}{3,} (?:wij|we|ik) [^.;]{0,40}\b(?:uitstap\p{L}*|excursie|dagtocht|dagtrip|tocht(?:je)?|middagje|dagje)(?!\p{L})/u;

/** The same with greetings, that end there. */
export const greetingsBefore = /(?<!\p{L})groet(?:en|jes)? (?:uit|vanuit) (?:een \p{L}+ )?$/iu;
export const greetingsEnd = /^(?:[!.,]|\s*$)/u;

/** Right before a town: what stands there was where one was: "op de ambassade in", "In het ziekenhuis van". */
export const siteBefore =
	/(?<!\p{L})(?:op|naar|bij|in|aan) (?:de|het|onze|een) (?:\p{L}+e? )?(?:ambassade|consulaat\p{L}*|residentie|kanselarij|stadhuis|raadhuis|gemeentehuis|universiteit|hogeschool|ziekenhuis|\p{L}*haven|museum|\p{L}*school|bibliotheek|archief|politiebureau|kazerne|theater|stadion|fabriek|\p{L}*markt|\p{L}*park|\p{L}*centrum|campus|\p{L}*bedrijf|\p{L}*dienst|\p{L}*centrale|binnenstad|paleis|rechtbank|waterschap|\p{L}*gebouw|\p{L}*plein) (?:van|in|te) (?:de stad )?$/iu;
/** Behind it: "kregen we een rondleiding". */
export const partyBehind = /^ \p{Ll}{2,} (?:wij|we|ik)(?!\p{L})/u;
/** Before it: the party is received or does something there. */
export const partyBefore =
	/(?<!\p{L})(?:(?:wij|we|ik) (?:\p{L}+ ){0,3}|\p{Ll}{3,} (?:\p{L}+ )*?(?:ons|mij|me) (?:\p{L}+ ){0,2}|\p{Ll}{3,} (?:wij|we|ik) (?:\p{L}+ ){0,4})$/iu;

/** Before a town: somebody who works there for a body: "de directeur van het museum in". */
export const holderBefore =
	/(?<!\p{L})(?:directeur|directrice|hoogleraar|baas|hoofd|chef|voorzitter|secretaris|medewerkster?|onderzoekster?|conservator|beheerder|collega|eigenaar|eigenares|manager|woordvoerder|rector|decaan|docent|arts|priester|imam|student|studente|commandant|projectleider) (?:van|bij|aan|uit) (?:het|de|een) (?:\p{L}+ ){1,3}(?:in|te|van|uit) $/iu;

/** Behind a town that one came to: the way went on at once: ", waar we direct doorreden naar". */
export const onAtOnce =
	/^,? waar (?:wij|we|ik) (?:(?:direct|meteen|gelijk|alleen|slechts|snel|gauw|weer|moesten|konden|de|het|een|op|heenreis|terugreis|heenweg|terugweg) ){0,4}(?:door(?:reden|reisden|gingen|vlogen|stoomden)|overstap(?:ten|te|pen)|(?:huur)?auto|(?:nacht)?trein|(?:veer)?boot|bus(?:je)?|vlucht|vliegtuig)(?!\p{L})/iu;
/** Behind a town: it was for no more than changing: "alleen om over te stappen". */
export const onlyToChange =
	/^,? (?:was |is |alleen |enkel |slechts |puur )*(?:om (?:over te stappen|te landen|op te stappen|de trein te (?:halen|pakken))|voor (?:de |een )?(?:trein|vlucht|bus|boot|veerboot|vliegtuig)(?=\s*(?:$|[.,;)]))|(?:voor|als) (?:de |een )?(?:overstap\p{L}*|transfer|tussenstop|tussenlanding|doorreis\p{L}*))(?!\p{L})/iu;
/** Right before a town: one only ate or rested there: "onderweg lunchten we in". */
export const restedBefore =
	/(?<!\p{L})onderweg (?:\p{Ll}+(?:ten|den)|aten|dronken|stopte|lunchte|at|rustten) (?:wij|we|ik) (?:\p{L}+ ){0,3}(?:in|te|bij) $/iu;
/** Right before a town: what is held there in another year: "volgend jaar in", "het vorige congres was in". */
export const nextThere =
	/(?<!\p{L})(?:(?:volgend|komend)e? (?:jaar|keer|editie|voorjaar|najaar|zomer|winter|maal)(?: (?:is|gaan|gaat|weer|dan|we|wij|ze|het|zij|vindt|plaats|komt))*|(?:de|het) (?:vorige|(?:eerst)?volgende)(?: (?!dag|ochtend|middag|avond|week|stop|halte|bestemming|etappe)\p{L}+)? (?:is|was|wordt|werd|vindt|vond)(?: plaats)?) (?:in|naar|te) $/iu;

/** Behind a town to which a train or flight goes: how that went: "liep vertraging op". */
export const runsLate =
	/^ (?:liep|had|viel|was|bleek|kwam|vertrok|reed|ging) (?!(?:wij|we|ik) )[^,;.]*\b(?:vertraging|vertraagd|uit|vol|laat|geannuleerd|niet)(?!\p{L})/iu;

/** Where a town was on the programme; denied only by what follows. */
export const onProgramme =
	/(?<!\p{L})(?:op het (?:programma|menu|lijstje)|op de (?:agenda|rol)) (?:\p{L}+ ){0,4}?(?:stond(?:en)?|staat|staan)(?!\p{L})|(?<!\p{L})(?:stond(?:en)?|staat|staan) (?:\p{L}+ ){0,6}?(?:erop|er op|op (?:de|ons|het) lijst(?:je)?|op het (?:programma|menu|lijstje)|op de (?:agenda|rol))(?!\p{L})/iu;

/** Behind a town that opens a line: no more than when: "Graz, 3 en 4 mei", "Graz (3-5 mei 2022)". */
const day = "\\d{1,2}(?:e|ste|de)?";
const monthName = "(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)\\p{L}*\\.?";
export const thenDates = new RegExp(
	`^(?:,| [–-]|:)? \\(?(?:(?:van |op )?(?:\\p{L}+dag )?${day}(?: ${monthName}(?: \\d{4})?)?(?:(?: ?[-–/] ?| t/m | tot | tot en met | en )(?:\\p{L}+dag )?${day}(?: ${monthName})?)?(?: ${monthName})?(?: \\d{4})?|(?:\\p{L}+dag)(?: en \\p{L}+dag)?)\\)?[.:]?\\s*(?:$|\\n|(?<=[.:]\\s*)(?=\\p{Lu}))`,
	"u",
);
export const opensLine = /^\s*(?:[-*•–]\s*|(?:\d{1,2}|[a-z])[.)]\s+)?$/u;

/** "; in Turku de universiteit": a clause that borrows its verb begins so. */
export const gapOpening = /^\s*(?:(?:en|maar|daarna|vervolgens) )?(?:in|te|naar) $/iu;

/** In a clause: what it tells of lies ahead or is only wished. */
export const notYet =
	/(?<!\p{L})(?:volgende? (?:jaar|keer|voorjaar|najaar|zomer)|komende?|zou(?:den)?|wil(?:len|den|de)?|zal|zullen|kan|kunnen|hopen|hoopt|voorstel|nodigt|nodigen|graag|tegenbezoek|ooit|destijds)(?!\p{L})/iu;
/** The same of what was meant: "de bedoeling was ook X aan te doen". */
export const wasMeant =
	/(?<!\p{L})(?:(?:bedoeling|plan|idee|wens|opzet) was|was (?:het (?:plan|idee)|de (?:bedoeling|wens|opzet)))(?!\p{L})/iu;

/** From a town on the programme on: it was taken off again. */
export const takenOff =
	/(?<!\p{L})(?:maar|doch|echter|helaas|totdat|eigenlijk|aanvankelijk|oorspronkelijk)(?!\p{L})|^[^.]*\.\s+(?:Maar|Helaas|Dat|Dit|Deze|Die|Daar)\s[^.]*\b(?:niet|verviel\p{L}*|vervallen|afgelast|geannuleerd|afgezegd)(?!\p{L})/u;

/** From the start of a clause to a town: the words of passing hold for the town before, from which one went on: "in Kigali geland en meteen doorgegaan naar". */
export const onFromThere =
	/(?<!\p{L})(?:geland|overgestapt|getankt|aangekomen)(?: (?:en|om|daarna|vervolgens|toen|meteen|direct|gelijk|snel|weer|per \p{L}+|met de \p{L}+|van(?:uit|af)? daar)){1,5} (?:door|verder|door\p{L}+|verder\p{L}+|gereden|gereisd|gegaan) naar $/iu;

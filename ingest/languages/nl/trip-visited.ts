/** Before a town: the party only passed it. The town stands right behind the words. */
export const transitBefore =
	/(?:\b(?:via|vanaf|na (?:een|één|onze|de) (?:\p{L}+ )?(?:nacht|overnachting|tussenstop) (?:in|te|op)|(?:aankomst|vertrek|terug|teruggevlogen|vertrokken) vanuit|(?:aankomst|landing|heenvlucht|vertrek|terugvlucht) en (?:vertrek|terugvlucht|aankomst|landing)(?: in| op| te| via| vanaf)?|op doorreis(?: in| door| naar)?|doorreis(?: in| door)?|(?:over|tussen)(?:stap|stop|landing)(?:pen|en)?(?: in| op| te| via)?|(?:^|\s)landing(?: in| op| te)?|overgestapt (?:in|op|te)|transfer(?: in| via| op)?|retour|(?:heen|terug)reis (?:\p{L}+ ){0,4}vanuit|op de (?:heen|terug)(?:weg|reis) (?:een )?(?:nacht|overnachting|tussenstop|pauze) (?:in|te)|vlucht(?:en)? (?:naar|op|vanaf|vanuit|via)|(?:vloog|vlogen|gevlogen|vliegen) (?:\p{L}+ )?(?:op|vanaf|vanuit|via|terug|over)|(?:geland|landden?|landde|landt|landen) (?:[\p{L}\d.:]+ ){0,4}?(?:op|in|te)|stop-?over(?: in| te)?|op de (?:heen|terug)(?:weg|reis) (?:aten|lunchten|dronken|stopten|pauzeerden|tankten|sliepen|overnachtten|wachtten|strandden) (?:wij|we|ik)(?: \p{L}+){0,3} (?:in|te|bij)|de grens over(?:gestoken)? (?:bij|in|te)|(?:geluncht|gegeten|oponthoud|vertraging|pauze) (?:in|te|bij)|(?:onderweg|heen|terug) (?:lunch|\p{L}*koffie|diner|ontbijt|borrel|getankt|plaspauze) (?:in|te|bij)|(?:dwars|recht|midden) door|(?:korte |technische |extra )?\p{L}{0,8}stops?(?: in| te| op)?|transit(?: in)?|layover(?: in)?|(?:reisden?|reden?|gereisd|gereden|reis|route) (?:we |wij |ik )?(?:heen |terug |v\.?v\.? )?over|changing (?:trains|planes) in|aan- en afreis(?: via)?)\s*:?\s*)(?:(?:de|het)\s+)?(?:luchthaven\s+|vliegveld\s+|station\s+)?$/iu;

/** In the clause of a town on the way: what one did there, so that it was more than passed. */
export const doneOnTheWay =
	/^\s(?:met|bij) (?!(?:de|het|een|onze) (?:\p{L}*(?:trein|auto|bus|boot|groep|delegatie|tas)|hele)(?!\p{L}))(?:(?:de|het|een|onze|mw\.?|mevr\.?|dhr\.?|prof\.?|dr\.?) |\p{Lu})|\bwaar [^.;]*\b(?:gesprek|overleg|afspraak|rondleiding|bijeenkomst|ontvangst)(?!\p{L})|\bvoor (?:een|het|de|onze|ons) (?!(?:\p{L}+ )?(?:\p{L}*(?:trein|vlucht|boot|bus|veer|reis|stop|nacht|weg)|overstap|bezoek|overnachting|aansluiting|lunch|koffie|rest|eten|tijd)(?!\p{L}))\p{L}+ van (?:de|het|een)\b|\bvoor (?:een|het|de|onze|ons) (?:(?!bezoek|overstap)\p{L}+e? ){0,2}?(?:\p{L}*(?:gesprek(?:ken)?|bezoek|overleg|rondleiding|kennismaking|bijeenkomst|bespreking|ontmoeting|presentatie|briefing|ontvangst|vergadering|sessie|seminar|excursie|workshop|bezichtiging|afspraak))(?!\p{L})|\b(?:bezocht(?:en)?|bezoek gebracht|gesproken|spraken|sprak|ontvangen|ontving(?:en)?|ontmoet(?:ten)?|rondgeleid|rondleidden?|bijgepraat|kennisgemaakt|(?:gesprek|overleg|bespreking|kennismaking|ontmoeting) (?:gehad|gevoerd|met))(?!\p{L})/iu;

const stops = "(?:over|tussen)(?:stap|stop|landing)\\p{L}*|transfer|doorreis";

/** Before a town, in its clause: one stopped there on the way. */
export const stopBefore = new RegExp(`\\b(?:${stops})(?!\\p{L})[^,;]*$`, "iu");

/** Where in a clause another place or matter begins than that of the town before it. */
export const elsewhereBehind =
	/,\s(?!waar|daar|en daar|voor )|\s(?:en|dan) (?:door|verder|in|naar) /iu;

/** Behind a town that one travelled to: the way goes on from there at once, with the next means of transport. */
export const travelsOn =
	/^(?:\s\([^()]*\))?,?\s(?:(?:en|dan|daarna|vervolgens|toen|nog|weer|verder|van(?:uit|af)? (?:daar|hier)(?:uit)?|daarvandaan|aldaar|daar|namen?|pakten?|stapten?|(?:we|wij|ik)|met|per|in|op|over|een|de|het|\d+ uur|(?:een|twee|drie|vier|vijf) uur)\s)*(?:(?:huur|dienst)?auto|\p{L}*bus(?:je)?|taxi|\p{L}*trein|veerboot|veer|boot|ferry|metro|tram|doorgereden|doorgereisd|doorgevlogen|overgestapt)(?!\p{L})/iu;

/** Behind a town: from there the party went home. */
export const thenHome =
	/^ en (?:(?:dan|daarna|vandaar|toen|weer|door|terug) ){0,2}(?:naar )?(?:huis|Schiphol|Nederland)(?!\p{L})/iu;

/** Before a town: somebody travels there, by whatever means. */
export const travelsTo =
	/\b(?:vlucht|vliegtuig|vloog|vlogen|gevlogen|vliegen|\p{L}*trein|\p{L}*bus(?:je)?|taxi|\p{L}*boot|ferry|\p{L}*auto)\s(?:\p{L}+\s){0,2}?(?:naar|op)\s(?:de stad )?$|\baankomst (?:in|te|op) $/iu;

/** Before a town, anywhere in its clause: what follows was only passed or had to be left out. */
export const passedBefore = new RegExp(
	`\\b(?:${stops}|vlucht|vliegtuig|geen tijd|in plaats van|niet naar)\\b`,
	"iu",
);

const undone =
	"bezocht|bezoeken|gehaald|gelukt|doorgegaan|geweest|aangedaan|bereikt|gereisd|gegaan|haalbaar|mogelijk|toegestaan|toegelaten|langs geweest|toe gekomen|toegekomen|terecht|naartoe|heen";

/** In a clause: the towns that it names were not visited, only passed, seen, wished or planned. */
export const notVisitedWords = new RegExp(
	`\\b(?:(?:volgend|vorig|komend) jaar (?:is|was|wordt|werd|vindt|vond) (?:\\p{L}+ ){0,3}(?:in|te)|(?:hoop|hopen|willen|wilden) (?:\\p{L}+ ){0,3}te (?:bezoeken|gaan)|overgestapt(?! op (?!de luchthaven|het vliegveld)\\p{Ll})|overstaptijd|geland|(?:alleen|slechts|enkel) (?:de |het )?(?:getankt|luchthaven|vliegveld|overstap|\\p{L}*station)|getankt|vanuit (?:het raam|de trein|de bus|de auto|de lucht)|niet (?:\\p{L}+ ){0,3}(?:${undone})|vervallen|vervielen?|viel(?:en)? (?:\\p{L}+ )?(?:af|weg)|lukten? (?:\\p{L}+ )?niet|(?:eerst)?volgende (?:\\p{L}+ )?\\p{L}*(?:bijeenkomst|vergadering|conferentie|congres|editie|partnerontmoeting|ontmoeting|sessie|top|reis|bezoek|werkbezoek|keer) (?:is|zijn|vindt|wordt|staat|komt|gaat)|geannuleerd|afgezegd|afgelast|ging(?:en)? (?:helaas )?niet (?:door|meer)|uit (?:het )?programma|geschrapt|geskipt|overgeslagen|oversla\\p{L}*|laten schieten|liet(?:en)? (?:we|wij|ik|de)|gemist|misten|zou|zouden|hadden? (?:\\p{L}+ ){0,2}willen|eigenlijk(?! (?:per|alleen|vooral|best|heel|een|geen|meer|toch)\\b)|(?:was|waren|stond|stonden) (?:\\p{L}+ ){0,2}(?:gepland|(?:op|in) de planning|in het programma)|volgende (?:keer|reis|maal)|een andere keer|not visited|cancelled|skipped|staken|staking|gestaakt|gemeld|verder niet|op (?:de|het) (?:luchthaven|vliegveld)|(?:wil|willen) (?:ze|zij|men|hij)|(?:worden|wordt) (?:\\p{L}+ ){0,3}uitgenodigd|uitgenodigd worden|niet gestopt|niet uitgestapt|(?:vanaf|vanuit) (?:de|het|een) \\p{L}+ gezien|tijdgebrek|gestrand|strandden?|vastgezeten|zaten (?:\\p{L}+ )?vast|pauze|(?:uur|uren|uurtje|minuten|kwartier) (?:\\p{L}+ ){0,3}(?:gewacht|wachten|wachttijd|oponthoud)|(?:stond|stonden|stil) (?:\\p{L}+ ){0,2}(?:stil|gestaan)|gemiste (?:aansluiting|trein|vlucht|bus)|\\p{L}*storing|(?:aan|via) de (?:telefoon|lijn)|naar ons toe|als (?:tussenstop|overstap|doorreis)|niet (?:\\p{L}+ ){0,2}(?:gezien|in te (?:passen|plannen)|inpassen)|volgt|volgen (?:later|nog)|verlanglijst\\p{L}*|(?:in|naar) een vorige|vorig jaar|destijds|jaren geleden|zoom\\p{L}*|beeld\\p{L}*|teams-?\\p{L}*|webinar|video\\p{L}*|telefonisch|gebeld|belden?|(?:geen|onvoldoende|te weinig) (?:tijd|toestemming|gelegenheid|mogelijkheid|visum|visa|toegang)|no time|(?:kon|konden|mocht|mochten|kan|konden) (?:\\p{L}+ ){0,5}niet|(?:reed|reden|ging|gingen|kwam|kwamen|bleek|bleken) (?:\\p{L}+ ){0,4}niet|viel(?:en)? (?:helaas )?(?:in het water|uit)|(?:geplande?|voorgenomen|beoogde) (?:\\p{L}+ )?\\p{L}+ (?:aan|naar|in|te)|(?:was|waren) (?:\\p{L}+ ){0,4}(?:geregeld|geboekt|voorzien|afgesproken|gereserveerd)|online|digitaal|bij (?:bellen|mailen|een (?:telefoontje|belletje|mailtje)) gebleven|aansluiting (?:gehaald|gemist|halen)|(?:uur|uren|kwartier|minuten) (?:\\p{L}+ )?vertraging|graag (?:hadden|had) (?:we|wij|ik)|geen (?:programma|afspraken)|niet functioneel|(?:zag|zagen|gezien) (?:\\p{L}+ ){0,4}(?:vanaf|vanuit) (?:de|het|een) (?:\\p{L}*weg|bus|trein|auto|boot|veer\\p{L}*|raam\\p{L}*|vliegtuig|lucht|verte|overkant)|(?:komt|komen) (?:\\p{L}+ ){0,4}(?:bijeen|samen|bij elkaar)|(?:volgend|komend) jaar (?:gaan|gaat|reizen|komt|komen|zijn)|niet (?:zelf )?(?:meegemaakt|meegegaan|meegedaan|bijgewoond)|(?:daar|hier) (?:was|waren|ging|gingen) (?:wij|we|ik) (?:zelf )?niet)(?!\\p{L})|^maar (?:die|deze|hij|zij) `,
	"iu",
);

/** Right before a town, or in the brackets behind it: only its airport. */
export const airportBefore =
	/(?:^|[\s(:])(?:luchthaven|vliegveld|airport)\s+(?:van |bij |in |te |\p{Lu}[\p{L}-]*[ -])?$/iu;
export const airportRemark = /^(?:alleen |slechts |enkel )?(?:de |het )?(?:luchthaven|vliegveld)/iu;

/** Right before a town: it is said not to have been visited. */
export const deniedBefore = /(?:^|[\s(])(?:niet|geen)\s+(?:in\s+|naar\s+)?$/iu;
/** Right behind a town: a correction, or that somebody else was there. */
export const deniedAfter =
	/^\s*\?\s*nee\b|^ (?:was|bleek|is|lag|werd) (?:(?:helaas|toch|net|ons|echt) )*(?:te ver|niet (?:haalbaar|te doen|bereikbaar)|onbereikbaar|afgesloten|geen optie)(?!\p{L})|^\s*[,:–-]\s*(?:alleen |enkel |slechts )?(?:de |het )?(?:luchthaven|vliegveld)(?!\p{L}|\s+\p{L})|^\s*[,:–-]\s*(?:alleen |enkel |slechts )(?:een |voor |om )?(?:de )?(?:overstap|overstappen|transit|tussenstop|tussenlanding|doorreis)(?!\p{L})|^\s*[:–-]\s*(?:niet|vervallen|vervalt|afgezegd|geschrapt|overgeslagen)\b|^\s*(?:appte|mailde|belde|schreef)\b|^\s*(?:bevond|bevonden|bevindt|ophield|ophielden)(?!\p{L}| (?:wij|we|ik)\b)/iu;

/** What a list says of a town right behind it: what went wrong there, where one was on the way. */
export const delayRemark =
	/^(?:(?:alleen|enkel|slechts|een|één|\d+|twee|drie|vier|vijf|zes) )?(?:(?:uur|uren|kwartier|minuten) )?(?:\p{L}*vertraging|wachten|gewacht|oponthoud|koffers?|bagage|sneeuw|mist|staking|gemiste|noodlanding|omgeboekt|omgeleid|vertrek|aankomst|heen(?:reis|vlucht|weg)|terug(?:reis|vlucht|weg)|(?:over|tussen)(?:stap|stop|landing)\p{L}*|doorreis|vliegveld|luchthaven)(?!\p{L})/iu;

/** In such a remark: what one did there all the same. */
export const doneRemark =
	/\b(?:ontvangst|ontvangen|gesprek\p{L}*|overleg|\p{L}*bezoek|rondleiding|bijeenkomst|presentatie|workshop|ambassade|consulaat|stadhuis|universiteit)(?!\p{L})/iu;

/** "Helsinki-Vantaa", "Milaan-Malpensa": behind a town, the airport that bears its name. */
export const airportOfTown =
	/^-(?:Vantaa|Zaventem|Kastrup|Malpensa|Linate|Fiumicino|Ciampino|Heathrow|Gatwick|Stansted|Luton|Gardermoen|Arlanda|Landvetter|Orly|Roissy|Charles de Gaulle|Schiphol|Tegel|Schönefeld|Tempelhof|Barajas|Otopeni|Ferihegy|Okęcie|Narita|Haneda|Incheon|Gimpo|Ngurah Rai|Sabiha|Atatürk|Schwechat|Kloten|Cointrin|Findel|Sheremetyevo|Domodedovo|Boryspil|Keflavík|Airport|luchthaven|vliegveld)(?!\p{L})/iu;

/** In a clause: not the party, only some of it in their own time. */
export const partOfParty =
	/(?<!\p{L})(?:(?:een )?(?:klein |groot )?deel van (?:de|het|onze)(?! \p{L}*(?:reis|bezoek|programma|week|dag|middag|ochtend|avond|missie|stad|tijd)(?!\p{L}))|sommigen|enkele (?:deelnemers|anderen|leden|collega's)|enkelen|de (?:rest(?! van (?:de|het|onze) \p{L}*(?:week|weken|reis|tijd|dag|dagen|middag|ochtend|avond|bezoek|programma))|overigen|anderen)|op eigen (?:gelegenheid|kosten|rekening)|priv[eé](?:bezoek|reis)?|vrije (?:tijd|dag|middag|ochtend|avond)|vrij (?:was|waren|hadden|had)(?! gemaakt)|vrij(?=,)|vakantie|(?:de )?andere (?:helft|groep|ploeg|deelnemers|delegatieleden)|één groep(?:je)? van \p{L}+|(?:wij|we|ik)(?: zelf| dus| helaas)? niet(?=[.,;)]|$)|(?:zonder|niet met) (?:ons|mij)|(?:(?:mijn|onze) (?!delegatie|groep|gezelschap|reis|missie)\p{L}+|(?:een|de) collega(?:'s)?) (?:(?:reisde|reisden|ging|gingen|vloog|vlogen)(?! mee)|(?:is|zijn) (?:\p{L}+ )?door(?:gereisd|gegaan|gevlogen)))(?!\p{L})/iu;

/** Before a town: what was visited lies near it, not in it. */
export const nearBefore =
	/\b(?:nabij|vlak ?bij|dicht ?bij|niet ver van|(?:in de )?(?:buurt|omgeving|nabijheid) van|ten (?:noord|zuid|oost|west)\p{L}* van|(?:net|even) (?:buiten|boven|onder)|op weg naar|richting|\d+ (?:km|kilometer|minuten|uur)(?: \p{L}+)? (?:van|buiten)|onder de rook van|grens met|(?:dat|die) (?:onder|bij|tot))\s+(?:de stad )?$/iu;

/** Before a town, or the last of a list: it is a quarter of another. */
export const quarterBefore =
	/\b(?:wijk(?:en)?|buurt(?:en)?|stadsde(?:el|len)|deelgemeenten?|wijkcentrum in|buurthuis in|achterstandswijk) (?:\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?(?:, | en ))*(?:\p{Lu}[\p{L}'-]* )?$/u;

/** "Bezocht van dinsdag 4 tot en met vrijdag 7 juni Warschau": the verb stands apart from its town. */
export const visitedApart = /\b(?:bezocht(?:en)?|bezochten)\s(?:[^,;]{0,80}\s)?$/i;
export const notItsTown =
	/\b(?:van|uit|met|over|voor|der|des|tussen)\s+(?:de |het )?(?:stad |gemeente )?$/i;

/** Words with which a clause has a verb of its own that says that the party went there. */
export const visitVerb =
	/\b(?:bezocht(?:en)?|bezochten|bezoeken|gingen?|reisden?|waren|verbleven|verbleef|overnachtten|sliepen|gereisd|geweest|deden)\b/i;

/** Before a town in running text: the party went there, or was asked there. */
export const visitBefore =
	/(?:\b(?:in|te|naar|(?:fietsten?|liepen|wandelden|zwierven)(?: (?:we|wij))? door|(?:wijken|straten|binnenstad) van|werkbezoek|dienstreis|studiereis|handelsmissie|bezoek(?:en)? (?:gebracht )?aan|uitnodiging van|bezochten (?:we |wij )?|bezocht (?:ik |we |wij )?|\p{L}*stad|voorstadje|dorp|\p{L}*plaats|aan|gemeente|ambassade|stadhuis(?: van)?|langs|(?<=(?:één|een|twee|drie|vier|vijf|halve|hele|laatste|eerste|\d) )(?:dag|dagen|nacht|nachten|ochtend|middag|avond)|daarna|vervolgens|tot slot|eerst|to|visit(?:ed)?|at)\s+(?:de stad |het stadhuis van |partnerstad |zusterstad |het (?:verre|kleine|nabije|nabijgelegen|naburige) )?)$/iu;

/** "Zij hebben Amiens bezocht": before and behind the town. */
export const haveBefore = /\b(?:heb|hebben|heeft|is|zijn|werd|werden)\b[^,;.]*$/i;
export const visitedBehind = /^[^,;.]{0,60}?\b(?:bezocht|aangedaan)\b/i;

/** "Wij deden nog Fukuoka aan": before and behind the town. */
export const calledAtBefore = /\b(?:deed|deden|doet|doen)\b[^,;.]*$/i;
export const calledAtAfter = /^(?:[^,;.]{0,40}?)\baan\b/i;

/** Before a town: it is where somebody else was or had to go: "De burgemeester zat in Brussel", "maar moest naar Kumasi". */
export const othersWent =
	/(?<!\b(?:wij|we|ik) (?:\p{L}+ )?)\b(?:zat|zit|zaten|zitten|moest|moesten|moet) (?!(?:wij|we|ik) )(?:\p{L}+ ){0,3}(?:in|naar|te) $|\b(?:verhinderd|afwezig|weggeroepen) (?:door|voor|vanwege|wegens) [^,;.]{2,40}\b(?:in|naar|te) $|(?<!\b(?:wij|we|ik) )\b(?:is|was) (?:\p{L}+ )?(?:op|met) (?:dienst|zaken)?(?:reis|vakantie|verlof) (?:in|naar) $/iu;

/** A clause tells of the party's own doings. */
export const ownDoings =
	/\b(?:we|wij|ik|ons|onze|werkbezoek|bezoek|gesprek|gesprekken|bezochten|bezocht|gereisd|reisden|reisde|reis|trein|lunch|diner|ontvangen|ontving|overnacht|rondleiding|deelname|deelnemen|bijwonen|spreken|gesproken|conferentie|congres|summit|forum|\p{L}*top|missie|\p{L}*training|gastles|lezing|presentatie|ontmoette?n?|kennismak\p{L}+|bijeenkomst|geweest|dagbezoek|door naar|masterclass|beurs|overleg|presenteren|viering|delegatie|wethouder|burgemeester|dag|me|mij|reed|reden|staken|voer|voeren|vloog|vlogen|dagtocht|dagtrip|excursie|uitstap\p{L}*|doorgereisd|verbleven|verbleef|overnachtten|logeerden|sliepen|onze|hier|daar|aankomst|aangekomen|arriveerden|kwamen)\b/iu;

/** "Een bezoek aan de haven van", "rondleiding door de oude stad van": before a town, what the party saw of it. */
export const sawSiteOf =
	/\b(?:\p{L}*bezoek|bezoekje|rondleiding|excursie|rondgang|rondrit|wandeling|fietstocht|kijkje) (?:aan|door|in|op|bij|naar|langs|over) (?:de|het|een) (?:\p{L}+ ){1,3}(?:van|in|te|bij) $/iu;

/** Verbs that say of a town, or of somebody there, what is the case; a fragment without one tells where the party was. */
export const finiteVerb =
	/(?<!\p{L})(?:is|was|zijn|waren|heeft|hebben|had|hadden|doet|doen|deed|deden|kan|kunnen|kon|wil|willen|wilde|gaat|gaan|ging|gingen|staat|staan|stond|zit|zitten|zat|ligt|liggen|lag|lagen|schijnt|blijkt|bleek|lijkt|werkt|werken|werkte|woont|wonen|studeert|loopt|lopen|komt|komen|kwam|kwamen|krijgt|krijgen|wordt|werd|worden|werden|moet|moeten|moest|mag|mogen|mocht|zou|zouden|zegt|zei|vertelde|gebeurt|kost|telt|heet|bestaat|maakt|maken|gebruikt|gebruiken|gevonden|bouwt|bouwen|begon|begint)(?!\p{L})/iu;

/** Before a town: it is somebody's or something's home. */
export const affiliationBefore =
	/\b(?:burgemeesters?|wethouders?|gemeenten?|gemeenteraad|delegaties?|vertegenwoordigers?|collega's|steden|ambtenaren|universiteit|university|politie|officers?|professor|hoogleraar|directeur|bedrijven|uit|afkomstig uit|zoals|met|stad|bewoners|inwoners|boeren|ondernemers|vissers|dorpelingen|vrijwilligers|jongeren|studenten|mensen)\s+(?:(?!naar\s|in\s|te\s|aan\s)\p{L}+\s+){0,2}?(?:van\s+|uit\s+|of\s+)?(?:de\s+|het\s+)?(?:stad\s+|gemeente\s+|dorp\s+|stadje\s+|plaatsje\s+|eiland\s+)?$|,\s(?:\p{L}+ )?\p{L}{5,} (?:van|bij) (?:het|de|een) (?:\p{L}+ ){1,3}(?:in|te) $/iu;

/** Before a town, or a list of them: what was talked about, or what the place visited is held against. */
export const topicBefore =
	/\b(?:(?:bel|belt|bellen|belde|belden|mail|mailt|mailen|vraag|vraagt|vragen|schrijf|schrijft|schrijven|benader|benadert|benaderen)\s(?:(?:ik|wij|we|zij|hij|nog|ook|eerst|daarna)\s)*|waaronder\s|onder (?:meer|andere)\s|over(?! naar| te)\s(?:[^,.;]*\s(?:van|uit|met)\s)?|net als(?: in)?\s|zoals(?: in)?\s|evenals(?: in)?\s|vergelijkbaar met\s|(?:in )?vergelijking (?:met|tot)\s|anders dan(?: in)?\s|in tegenstelling tot\s|bekend (?:van|uit)\s|tegenbezoek(?:en)? (?:aan|in)\s|(?<=\b(?:had|hadden|heb|hebben) (?:wij|we|ik) )(?:al )?eerder (?:al )?in\s|terug (?:naar|in)\s|toen (?:ook )?)(?:de (?:stad|gemeente) )?$/iu;

/** Before a town, or a list of them: somebody or something comes from there. */
export const originBefore = /\b(?:afkomstig )?uit (?:de )?(?:stad |gemeente |omgeving van )?$/iu;

/** Before a town: a post or body, whose people one met, has its seat there. */
export const seatBefore =
	/\b(?:van|namens|door|bij|uit) (?:het|de|onze|een) (?:\p{L}+ )?(?:consulaat\p{L}*|ambassade|consulaat-generaal|universiteit|secretariaat|kantoor|hoofdkantoor|vestiging|hogeschool|instituut) (?:in|te) $|\b(?:ambassade|consulaat(?:-generaal)?|consul(?:-genera+l)?|ambassadeur|hoofdkantoor|secretariaat|hoofdkwartier) (?:in |te )?$/iu;

/** Before a town: somebody lives or works there. */
export const livesBefore =
	/\b(?:onze|zijn|haar|hun|een) (?:\p{L}+ )?collega in $|\b(?:woont|wonen|woonde|woonden|woonachtig|gevestigd|geboren|werkt|werkte|opgegroeid|gestudeerd) (?:\p{L}+ )?(?:in|te) $/iu;

/** Behind a town: the same, with the verb at the end: "omdat zij in Celje werkt". */
export const livesBehind =
	/^ (?:woont|wonen|woonde|werkt|werken|werkte|zit|zat|studeert|studeerde|opgroeide|gevestigd (?:is|zijn))(?! (?:wij|we|ik)(?!\p{L}))/iu;

/** "Vrijdag: …", "Dag 3 - …": a line of a programme or diary opens so, and tells where the party was. */
export const dayLabel =
	/^\s*(?:[-*•–]\s*)?(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:ma|di|wo|do|vr|za|zo)\.?)(?: (?:de )?\d{1,2}e?(?:[-/.]\d{1,2}| \p{Ll}{3,9})?)?|dag \d{1,2}|\d{1,2}(?:[-/.]\d{1,2}| (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)\p{Ll}*))\.?(?:,? ?(?:'s )?(?:ochtends?|middags?|avonds?))?(?:\s*[:–-]|\.?\s+(?=\p{Lu}))/iu;

/** A sentence that opens so goes to the town behind it, without a verb: "Naar Orono, twee uur rijden." */
export const goingTo =
	/(?:^|[.:;!?]\s+|(?:^|\s)\d{1,2}[.:]\d{2}(?: uur|u)?[:,]?\s+|\b\d{1,2} (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?: \d{4})?[:,]?\s+)(?:(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|'s \p{L}+|(?:de )?volgende (?:dag|ochtend)|daarna|vervolgens|toen|per \p{L}+|met (?:de|een) \p{L}+|door|dagtocht|dagtrip|uitstapje?|excursie|bus(?:je)?|taxi|trein|auto|veerboot|ferry|boot|tram|verder|doorgereisd|reisdag|vlucht|rit|tocht|treinreis|reis|(?:\p{L}+|\d+) (?:uur|uurtjes?|minuten|kwartier) (?:rijden|reizen|sporen|treinen|varen|vliegen|lopen|fietsen)),?\s+){1,3})?naar\s+$/iu;

/** "'s Avonds laat in Izmir, hotel …": a time and the town open a sentence of a diary, without a verb. */
export const dayThenIn =
	/(?:^|[.!?]\s+)(?:'s (?:avonds|middags|morgens|ochtends|nachts)|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:eerste |tweede |laatste )?(?:nacht|dag|avond|ochtend|middag)|overnachting)\s(?:laat |vroeg |weer )?(?:in|(?:op|in|bij|aan|langs) (?:het|de) \p{L}+(?: (?:van|in|te))?)\s$|(?:^|[.!?]\s+)(?:daarna|vervolgens|toen|ten slotte|tot slot|eerst)\s$/iu;

/** "Vrijdag ten slotte Washington D.C.:", "20 t/m 26/2 Mutare": a time and the town open the sentence. */
const weekday = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\\.?)";
const month =
	"(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)\\p{L}*\\.?(?: (?:19|20)\\d{2})?";
const numbers = "\\d{1,2}[-/.]\\d{1,2}(?:[-/.](?:\\d{2}|\\d{4}))?";
const until = "(?: ?(?:t/m|tot en met|tot|en|&|[-–]) ?)";
const written = "(?:\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?(?:/|, | en | [-–+] ))*";
export const dayThenTown = new RegExp(
	`^\\s*(?:[-*•–]\\s*|(?:\\d{1,2}|[a-z])[).]\\s+)?(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:/| en ))?${weekday}(?:,? \\d{1,2}e?)?|(?:${weekday},? )?(?:(?:\\d{1,2}(?: ${month}|[-/.]\\d{1,2})?${until}(?:(?:${weekday}) )?)?(?:${numbers}|\\d{1,2} ${month})|\\d{1,2}(?![.)\\d]))|(?:een )?(?:dagje|middagje|uitstapje|dagtocht)|dag \\d|op de (?:\\p{L}+ )?dag)(?:ochtend|middag|avond)?(?:,| dan| ten slotte| tot slot| daarna| door naar| naar|[:.]|\\s[-–])*\\s+${written}$`,
	"iu",
);
export const townThenColon =
	/^(?:[^\p{L}]{0,3}(?:\p{Lu}\.){0,3}\s*[:,.(–/\t]|\s[-–]\s|\s*$| en (?:weer )?terug(?!\p{L})| (?:en |[-–+] )?\p{Lu}\p{Ll}+)/u;

/** Behind a noun: what somebody else does, where the party isn't the subject: "een ingenieur die al jaren in Concepción woont". */
export const tellsOfOther =
	/(?:^|[\s,])(?:die(?! (?:week|dag|middag|ochtend|avond|keer|tijd|zomer|maand|reis)(?!\p{L}))|wiens|wier)\s(?!(?:wij|we|ik)\b)[^,;]*$|(?<!\b(?:ze|zij|wij|we|ik|je|men|hij|het) )(?<=[\s,])dat\s(?!(?:wij|we|ik)\b)[^,;]*$/iu;

/** "Semarang werd bezocht op 9 augustus", "Geelong is aangedaan". */
export const wasVisited =
	/^\s(?:deden|deed|doen) (?:we|wij|ik) [^,;.]{0,40}?\baan\b|^\s+(?:werd|is|zijn|werden|hebben (?:we|wij)|heeft (?:men|de \p{L}+))\s[^,;.]{0,40}?\b(?:bezocht|aangedaan|ingepast|ingelast|meegepakt)\b/iu;

/** Behind a town: somebody else tells of it. */
export const toldOf =
	/^,\s(?:zo|aldus|volgens|zoals|naar) (?:\p{L}+ ){0,2}?(?:hoor|hoord|verteld|zei|begrep|begreep|leerd|bleek|lazen|las)\p{L}*|^(?:(?!\b(?:wij|we|ik|ons)\b)[^.,;]){0,40},\s(?:maar )?(?:hier|bij ons)\s(?!(?:wij|we|ik)\b)|^\s(?:doen|deden|hebben|hadden|kennen|werken|gebruiken|pakken|lossen) (?:ze|zij)(?! ons)(?!\p{L})|^\s(?:doet|heeft|kent|gebruikt|pakt|lost) men (?!ons)/iu;

/** Behind a town with no preposition before it: the town does something. */
export const townActs =
	/^ (?:\([^()]*\) )?(?:is|was|zijn|waren) (?:(?:veel|nog|wel|al|iets|een|stuk|hier|daar|ons) )*(?:\p{L}{3,}er|vergelijkbaar)(?!\p{L})|^ (?:nodigt|nodigde|vroeg|vraagt|wil|wilde|stuurt|stuurde|biedt|bood|zoekt|overweegt|presenteerde|presenteert|liet|vertelde|doet|deed|had|heeft|telt|haalt|krijgt|kreeg|organiseert|organiseerde|denkt|gebruikt) (?!(?:wij|we|ik|men)(?!\p{L}))/iu;
export const prepositionBefore =
	/(?:^|[\s(])(?:in|te|naar|uit|aan|bij|vanuit|van|op|via|over|met)\s$/iu;

/** Before a town in the answer on places: whom one met there came from it. */
export const guestsBefore =
	/\b(?:burgemeesters?|delegaties?|collega's|vertegenwoordigers?|ambtenaren|bedrijven|experts|gasten|sprekers?|deelnemers|studenten) (?:van|uit) (?:\p{L}+, )*(?:de )?(?:gemeente |stad )?$/iu;

/** Headings of fields that name towns on the way. */
export const onTheWayField =
	/^\s*(?:tussenstops?|overstap|tussenlanding|transfer|via|reisroute|vlucht|vluchten)\b/iu;

/** Label of the line that says what a mail or memo is about. */
export const subjectLabel = /^(?:onderwerp|betreft|betr\.?|subject|re)\b/iu;

/** The same as the label of a line: "Via: Madrid, Santiago". */
export const onTheWayLabel =
	/^\s*(?:[-*•–]\s*)?(?:tussenstops?|overstap(?:pen)?|tussenlanding|transfer|via|doorreis|vluchten|heenreis via|terugreis via)\s*:/iu;

/** Behind a town's name: the rest of that of a building. */
export const townThenBuilding =
	/^\s(?:\p{Lu}\p{L}+\s)*(?:Cent\p{L}+|City|Hall|Stadium|Arena|Museum|Expo|Fair|Haven|Port|Harbou?r|Airport|House|Park|Tower|Library|Square|Market|Cathedral|Castle|Docks|Waterfront|Campus|University)(?!\p{L})/u;
/** Before it: the beginning, "Palacio de Congresos de", "Polizeipräsidium"; not that of an inn or a street. */
export const buildingThenTown =
	/(?:^|[\s(,;:])\p{Lu}[\p{L}'-]{3,}(?: (?:de|del|da|do|di|du|des|la|van|of|\p{Lu}[\p{L}'-]+))* $/u;
export const noBuildingOfTown =
	/(?<!\p{L})(?:san|santa|santo|saint|sankt|são|sint|h[oô]tel|hostal|hostel|caf[eé]|restaurant|brasserie|bar|rue|calle|via|rua|avenue|avenida|boulevard|plaza|pla[cç]a|piazza|place|ambassade|consulaat\p{L}*|delegatie|gemeente|stad|vlucht|luchthaven|vliegveld|airport|station)(?!\p{L})[^.,;:()]*$/iu;

/** Between the ends of a route: "Amsterdam – Lusaka – Amsterdam". */
export const routeBefore = /\s[–—>-]\s$/u;
export const routeBehind = /^\s[–—>-]\s/u;

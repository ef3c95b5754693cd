/** The whole answer is that there are none, or only announces them. */
export const noFollowUp =
	/^(?:nee|neen|geen|n\.?v\.?t\.?|niet van toepassing|ja|jazeker|zeker|zie (?:boven|onder|hieronder|bijlage)|geen (?:concrete |verdere |nadere )?(?:vervolg)?afspraken(?: gemaakt)?|nog niet|vooralsnog niet|niet direct|no|none|yes|(?:ja,? |zeker,? )?(?:een paar|een handvol|een stuk of \S+|een|één|twee|drie|vier|vijf|zes|enkele|diverse|meerdere|verschillende|\d)(?: stuks| afspraken| punten| zaken)?(?: zelfs)?|ja,? (?:hieronder|namelijk|te weten|de volgende|zie\b.*)|-|–)[\s.:!]*$/i;

/** A clause that says that nothing was agreed. */
export const deniesFollowUp =
	/\b(?:zal|zullen|gaat|gaan)\b[^,;.]* niet (?:\p{L}+ )?(?!te )\p{Ll}+(?:en|gaan|doen)$|\b(?:niets|g[eé]{2}n|niet)\b[^.;]{0,40}\b(?:vastgelegd|afgesproken|afspraak|afspraken|vervolgafspraken|vervolg|beloofd|toegezegd|toezegging|toezeggingen|overeengekomen)\b|^g[eé]{2}n\b|^(?:op dit moment|vooralsnog|momenteel|voorlopig|nog)\b[^.;]{0,20}\bniet\b[^.;]{0,20}$|^(?:vooralsnog|voorlopig|nog|op dit moment) (?:niet|geen)\b|\b(?:afspraken|vervolgafspraken) (?:(?:over|voor|met) (?:\p{L}+ ){1,4})?(?:zijn|werden) (?:er )?niet\b|^nee\b(?!,? maar)|(?<!\b(?:wil|willen|hoeft|hoeven|vraagt|vragen|rekent|rekenen) (?:daar|er|hier) )\bg[eé]{2}n (?:besluit|beslissing|keuze|geld|budget|ruimte|capaciteit|datum|vervolg|behoefte|reactie|standpunt)\b|\bn\.?v\.?t\b|\b(?:afgewezen|geweigerd|niet ingewilligd|niet op in)\b|\biets van vinden\b|\b(?:adviseren|adviseert|raden|raadt)\b[^.;]{0,30}\b(?:niet|af)\b|\bniet (?:nodig|voorzien|aan de orde|van toepassing)\b|\bgeen (?:\p{L}+ ){0,3}(?:voorzien|gepland)\b/iu;

/** A wish, a hope, an offer or a mere possibility. */
export const onlyWish =
	/[?!]$|\bdenk(?:t|en) (?:er |hier |nog )*(?:over )?na(?:$| over)|^(?:(?:het|ons|mijn) )?(?:voorstel|suggestie) (?:is|was)(?: om)?\b|^of |^ter overweging\b|^wie weet\b|\b(?:sta(?:at|an)|stond(?:en)?) (?:\p{L}+ )?open voor\b|\b(?:heeft|hebben|toonde|toonden|toont|tonen|had|hadden) (?:(?!geen)\p{L}+ ){0,2}(?:interesse|belangstelling)\b|\bsluit(?:en)? [^.;]*\bniet uit$|\bsloot(?:en)? [^.;]*\bniets? uit$|\bniet uitgesloten\b|\b(?:behoort|behoren) tot\b|\bvoor de hand\b|\bdenkbaar\b|\bwenselijk\b|\bvroeg(?:en)? (?:of|(?:ons |mij )?om)\b|\b(?:zien (?:we|wij) (?:dan )?wel|(?:we|wij) zien (?:het )?wel)\b|\bnice to have\b|\bwil(?:len)? (?:\p{L}+ ){0,2}(?:kijken|bezien) of\b|\bnog wel (?:een|'n) keer\b|\bnog wel eens\b|\bhang(?:t|en) af van\b|\bde wens uit\b|\bnog te bezien\b|\bte zijner tijd bezien\b|\b(?:opnieuw|nog eens) (?:te )?(?:bezien|bekijken|overwegen)$|\bniet zeker\b|\bonzeker\b|\b(?:wens|verlang)lijst\p{L}*|\bgeopperd\b|\baangehoord$|\bgedachte (?:aan|leeft|om)\b|\b(?:maar een|is de) gedachte\b|\bin het midden (?:gelaten|laten)\b|\bop de vlakte\b|^evt\b|\balleen als\b|\bin gesprek (?:te )?blijven\b|\bover uit$|^(?:[^,;:()]{0,60}\s)?(?<!(?:zodat|opdat|dat|die|waar|of|zodra|wanneer|als|welke|wie|hoe|wat) [^,;]*)(?:kan|kunnen)\b(?! niet)|\bals het even kan\b|\bin beraad\b|\bwel zitten\b|\b(?:het|is een) idee\b|^idee\b|(?<!\b(?:datum|data|tijdstip|plaats|locatie) )\bnader te (?:bezien|bepalen|onderzoeken)\b|\bin principe\b|\bafhankelijk van\b|\bniets (?:\p{L}+ )?(?:beslist|besloten)\b|^(?:eerst |nog |we |wij |ik )?(?:eens |nog )?(?:kijken|bekijken|bezien|onderzoeken) of\b|\boverwogen (?:wordt|worden)\b|\b(?:wordt|worden) (?:nog )?overwogen\b|\bp\.m\.|\b(?:droom|toekomstmuziek|luchtkasteel)\b|\bwil(?:len)? (?:wel )?(?:op|naar|mee|aanhaken|meedoen)\b|\bals (?:\p{L}+ ){1,4}(?:vraagt|vragen|wil|willen|lukt)\b|\bnieuw geld\b|\b(?:nog )?te vroeg\b|^(?:het|ons|hun|zijn|haar) standpunt\b|\bals standpunt\b|\bmoet(?:en)? nog blijken\b|\bis (?:een|de) vraag\b|\booit\b|^(?:mogelijke?|eventuele?|eventueel|wellicht|misschien|hopelijk|idealiter|liefst)\b|\b(?:wellicht|misschien|eventueel|hopelijk|hopen|hoopt|de hoop|zou|zouden|welkom|interessant om|leuk (?:vinden|om|zijn)|de moeite waard|wens|wensen|dromen|perhaps|might|would|could|hope)\b|(?<=t|en)(?<!\b(?:het|maken|zo \p{L}+)) mogelijk (?:naar|op|met|in|bij|voor|een|de|het|nog|ook|mee|langs|spreken)\b|\b(?:mogelijk(?! te| is om)) (?:bezoekt|komt|kan|kunnen|gaat|gaan|wordt|worden|leidt|volgt|zal|in)\b|\b(?:kan|kunnen) (?:later |nog |in de toekomst |mogelijk )+|\b(?:wil|willen) (?:wel )?(?:eens|graag)\b|\bhet (?:lijkt|is) (?:ons |mij )?(?:een goed idee|zinvol|verstandig|wenselijk)\b|\b(?:overwegen|overweegt)\b/iu;

/** A main clause with a verb in the present: "Met Smit deel ik elke maand cijfers". */
export const doesNow =
	/^(?!(?:als|toen|zodra|nadat|omdat|hoewel|sinds|terwijl|zoals|dat|die|wat)\s)(?:[^,;]* )?(?:\p{Ll}{3,} (?:ik|we|wij)|(?:ik|we|wij) (?!was|waren|had|hadden|kon|konden|zag|zagen|ging|gingen|kreeg|kregen)\p{Ll}{3,}|(?:stuur|deel|kom|mail|werk|maak|houd)(?:t|en))(?!\p{L})/iu;

/** Still owed to us, and so no wish: "Smit zou ons nog een lijst sturen". */
export const stillOwed =
	/\bzou(?:den)? (?:[^,;.]{1,40} )?nog (?:[^,;.]* )?(?:sturen|mailen|toesturen|opsturen|nasturen|doorsturen|leveren|aanleveren|doorgeven|laten weten|terugbellen|terugmailen)$/iu;
/** Takes back the promise before it: "Idee, niet afgesproken." */
export const takesBack =
	/^(?:(?:slechts |maar )?(?:een )?idee, |maar |dit is |dat is |is |heb |we hebben |wij hebben )*(?:nog )?(?:niet|niets) (?:\p{L}+ )?(?:afgesproken|toegezegd|beloofd|vastgelegd)$/iu;

/** A sentence that comments on what was agreed instead of agreeing something. */
export const onlyComment =
	/\bvind(?:t|en) (?:het|dat|dit) (?:goed|prima|fijn|leuk|mooi|best)\b|^(?:is|zijn|was|wordt) (?:\p{L}+ )?\p{Ll}+$|^trekker (?:ben|is|zijn|wordt)\b|^datum (?:volgt|nog|nader|onbekend)\b|\b(?:heeft|hebben) (?:\p{L}+ )?(?:nog )?(?:niet (?:gereageerd|geantwoord|geregeld)|niets (?:gehoord|teruggehoord))$|^(?:nog )?niets (?:van )?gehoord$|^(?:terugreis|heenreis|terugvlucht|heenvlucht)\b|^reis$|\b(?:is|zijn|werd|werden) (?:geheel |volledig )?(?:betaald|bekostigd|vergoed|gefinancierd) (?:uit|door|via|met)\b|^(?:dit|dat) (?:gebeurt|vindt (?:\p{L}+ ){0,2}plaats)\b|^(?:dit|dat|deze|die) (?:is|zijn|was|waren|betreft|geldt|past|vraagt|biedt|geeft|sluit|vergt)\b|^(?:op die manier|op deze manier|zo|daarmee|hiermee|daardoor|hierdoor|immers|want|de reden|reden|achtergrond)\b|\bis (?:hier|hiervan|daarvan) (?:de )?trekker\b|^(?:de volgende|onderstaande|hieronder|er zijn|we hebben|wij hebben)[^:]{0,60}\bafspra\p{L}+[^:]{0,30}[.:]?$|\b(?:het volgende|als volgt)\b|^(?:aller)?eerst(?:e)? wat\b|^(?:met )?(?:veel |grote )?dank\b|^voor (?:meer |nadere )?(?:vragen|informatie|inlichtingen)\b|^(?:klaar|gereed|af) (?:voor|vóór|in|op|uiterlijk|eind|begin|medio) |: (?:ja|nee|geen|onbekend|n\.?v\.?t\.?)$|^(?:en )?(?:hij|zij|ze|die|deze|men) (?:heeft|hebben|had|hadden)(?: \p{L}+){0,2} (?:toegezegd|ja gezegd|ingestemd|geaccepteerd|bevestigd|aangenomen|geantwoord)$|^w\.g\.|\bnoem (?:ik|we|wij)\b|\bblijven (?:het|dit|dat) volgen\b|^(?:het|dit|dat) was\b|^(?:totale )?kosten\b|^dit verslag\b|^wie meer\b|^\p{L}+ (?:trekt|pakt|doet|regelt|regel|regelen|doe|pak) (?:dit|het|dat)(?: op)?$|^\p{Lu}\p{Ll}+ (?:regelt|trekt|coördineert)(?:$|,)|^(?:college|raads)besluit\b|\bvoor kennisgeving aangenomen\b|^(?:vastgesteld|ter inzage|gezien en akkoord|akkoord bevonden) |^bijlagen?\b[^.;]{0,12}:|^(?:nog|verder|later) \p{L}+en$|^(?:volgende keer|tip|leerpunt|groet|groeten|met vriendelijke|hartelijke|mvg)\b|\bsta(?:at|an) (?:op|in) (?!(?:de|onze|mijn|ieders) agenda)|^(?:daarover|hierover) (?:\p{L}+ (?:\d{4} )?){0,3}meer$|^(?:wij|we|ik) (?:zelf )?niet\b|^(?:gevraagde? (?:besluit|beslissing)|kennis ?(?:te )?nemen van|paraaf\b|sluiting\b|rondvraag\b|(?:de )?vergadering (?:sluit|is gesloten|wordt gesloten))/iu;

/** A copula and a word at the end that is no participle: "De sfeer is goed". The groups: what stands before, and the verb. */
export const endsInAdjective =
	/^([^,:]*)\b(is|zijn|was|waren|blijft|blijven) (?:zeer |erg |heel |nu |al |reeds |nog |hartelijk |echt )*(?!(?:\p{L}{2,4})?ge|ver|be|ont|her|mis|voor|vol)\p{Ll}+$/iu;

/** The finite verb of a main clause tells how things are or what one found, not what somebody will do. */
export const tellsState =
	/^(?:[^,;:()]{0,70}?\s)?(?:telt|tellen|draai(?:t|en) (?:op|om)|functioneert|functioneren|beschik(?:t|ken) over|bevalt|scheelt|schelen|kijk(?:t|en) (?:\p{L}+ )?terug op|bestaa(?:t|n)|loopt nog|lopen nog|verloopt|verlopen|ligt|liggen|blijkt|lijkt|lijken|geldt|gelden|bied(?:t|en)(?!.*\baan\b)|beteken(?:t|en)|kent|kennen|toont|tonen|(?:past|passen) bij|verdien(?:t|en))\b/iu;

/** With a date ahead no state but a plan: "Het plan ligt in september bij het college". */
export const laidBefore = /\b(?:ligt|liggen)\b.*\b(?:bij|voor) (?:het|de|onze) \p{L}+/u;

/** The same, unless a date shows that something is planned: "is", "heeft" without a participle. */
export const tellsStateUndated =
	/^(?:[^,;:()]{0,70}?\s)?(?<!\b(?:of|dat|die|als|zodra|wanneer|waar|wat|hoe|wie|welke?)\s[^,;]*)(?:is|(?<=(?:er|we|wij|deze|die) )zijn|heeft|hebben)\s/iu;
/** At the end of a clause: the participle of a perfect or a passive, or what is to be done. */
export const endsInParticiple =
	/(?:^|\s)(?:\p{Ll}{0,6}(?:ge|be|ver|ont|her)\p{Ll}{2,}(?:d|t|en)|\p{Ll}+(?:eerd|tekend)|te \p{Ll}+en|onderweg|binnen|klaar|rond|bereid \p{Ll}+)(?:\s+(?:door|aan|met|naar|bij|voor|van|op|over|in|tot)\s.*)?$/u;
/** Participles of what was learned or felt: looking back, nothing promised. */
export const reflects =
	/\b(?:geleerd|versterkt|gesproken|gezien|ervaren|gehoord|opgeleverd|gehad|kennisgemaakt|gebleken|verkregen|ontstaan|opgedaan|verdiept|aangehaald|bevestigd|genoten|meegemaakt|opgevallen|gegroeid|geworden|gewisseld|verbeterd|gemeen)$|\bis (?:\p{L}+ )?gesproken over\b/iu;

/** A clause that only says that the promise before it was kept: "Afgehandeld", "dat is inmiddels geschied". */
export const doneRemark =
	/^\(?(?:status\s*:\s*)?(?:(?:is |zijn )?(?:inmiddels|al|reeds)[^;]*\b(?:gehouden|doorgegaan|plaatsgevonden)\b[^;]{0,26}|(?:dit|dat|deze|die|het) (?:is|zijn|heeft|hebben)\b[^;]*\b(?:gedaan|geschied|gebeurd|afgerond|ontvangen|verstuurd|verzonden|binnen|afgehandeld|geweest|geregeld)|(?:(?:is|zijn|al|reeds|inmiddels|intussen|ondertussen|ook|meteen|direct|gelijk|gisteren|eergisteren|vandaag|vorige week) )*(?:gedaan|geschied|gebeurd|gereed|afgerond|klaar|voltooid|afgehandeld|ontvangen|binnen|verstuurd|verzonden|gestuurd|gemaild|geregeld|opgestuurd|geweest|done|completed)(?:,? (?:op|in|per) .{2,24}|,? (?:op )?\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|(?:,| en) (?:ze|het|dat|die|alles|hij|zij|wij|we) (?:is|zijn|was|waren|sta(?:at|an)|lig(?:t|gen)|kwam(?:en)?|hebben|heeft|mag|mogen|komt|komen|doet|doen) (?:\p{L}+ ){0,3}\p{L}+)?|\(binnen\b[^)]*\))[.! )]*$/iu;
/** Behind the promise, in one sentence: what was to be sent has gone: "uitnodiging is verstuurd op 5 maart". */
export const sentRemark =
	/^(?:(?:de|het|een) )?\p{Ll}{4,} (?:is|zijn|werd|werden) (?:(?:inmiddels|al|reeds|ook|meteen) )*(?:verstuurd|verzonden|gestuurd|gemaild|toegestuurd|opgestuurd|overhandigd|de deur uit)(?: (?:op|in|per) .{2,24})?$/u;
/** Behind the promise, in one sentence: when what it speaks of goes or comes: "wij sturen het in januari". */
export const takenUp =
	/^(?:we|wij|ik|hij|zij|ze|\p{Lu}\p{L}+) (?:\p{L}+t|\p{L}+en|mail|zend|stuur|lever|deel) (?:het|dit|dat|die|deze|ze|hem) (?:in|op|voor(?! aan\s)|vóór|uiterlijk|per|eind|begin|medio|half|binnen|volgend|volgende|deze|komende|na)(?=\s)/u;
/** Behind the promise: when what it speaks of is done: "Dit gebeurt in oktober". */
export const happens =
	/^(?:dit|dat|die|deze|het) (?:gebeurt|vindt (?:\p{L}+ ){0,2}plaats|doen (?:we|wij)|(?:is|staat) (?:gepland|voorzien)|volgt)(?!\p{L})/iu;
/** In a few words with a date: who does it, or what is held, so that they are a promise of their own: "tegenbezoek voorjaar 2023". */
export const ownMatter =
	/^(?:dat )?(?:(?:we|wij|ik|zij|ze|hij) \p{L}|(?:(?:het|de|een|ons|onze|nieuwe?|online|digitale?) )*\p{L}*(?:bezoek|overleg|gesprek|bijeenkomst|vergadering|workshop|sessie|webinar|conferentie|congres|seminar|training|ontvangst|rondleiding|tentoonstelling)(?!\p{L}))/iu;
/** A verb that makes a clause of its own. */
export const clauseVerb =
	/(?:^|\s)(?!(?:het|dat|dit|met|niet|tot|uit|wat|eerst|laatst|kort|maart|oost|west)(?:\s|$))\p{Ll}{2,}(?<!s)t(?:\s|$)|\b(?:zal|zullen|gaan|komen|sturen|zijn|hebben|worden|moet|start)\b/u;
/** Introduces the promises that the rest of a paragraph holds. */
export const introducesPromises =
	/\b(?:het volgende|als volgt|de volgende|hieronder|onderstaande)\b[^.;]*\b(?:afgesproken|afspraken|overeengekomen|toegezegd|toezeggingen|vervolgstappen|acties)\b|\b(?:afgesproken|overeengekomen|toegezegd|(?:vervolg)?afspraken|acties|toezeggingen)\b[^.;]*\b(?:het volgende|de volgende|als volgt|hieronder)\b|^wat er (?:\p{L}+ ){0,3}(?:gaat gebeuren|gebeurt|gebeuren moet|te doen staat|is afgesproken|is toegezegd|beloofd is|(?:aan )?(?:beloften|beloftes|afspraken|toezeggingen|acties))[.:]?$|^(?:\p{L}+ ){0,6}(?:afspraken|afgesproken|toezeggingen|vervolgacties|actiepunten)(?: \p{L}+){0,2}[:.]$/iu;
/** Leads in a list of promises: "In de trein afspraken uitgeschreven:". */
export const promisesBelow =
	/\b(?:(?:vervolg)?afspraken|afgesproken|beloofd|beloften|beloftes|toezeggingen|toegezegd|acties|actiepunten|huiswerk|te doen|gaat gebeuren|nu gebeurt|gaan (?:we|wij) doen|doen (?:we|wij) nog|wie doet wat)\b[^.:]{0,40}:\s*$/i;
/** Opens a paragraph that tells what was agreed: what follows in it was agreed too. */
export const opensAgreements =
	/^(?:(?:er|verder|ook|tot slot|ten slotte) is |(?:wij|we) hebben )?(?:afgesproken|overeengekomen|toegezegd)(?: is| werd)? dat\b/iu;
/** A letter's end: what follows is who wrote it. */
export const closesLetter =
	/^(?:(?:veel )?liefs\b|(?:fijne?|prettige?|goede?) (?:weekend|dag|avond|week|vakantie)\s*[,!.]|(?:hartelijks|kus(?:jes)?|tot (?:snel|gauw|ziens|dan))\s*[,!.]?$|tot (?:maan|dins|woens|donder|vrij|zater|zon)dag(?!\p{L})[^.;:]{0,40}$|(?:met )?(?:\p{L}+ )?(?:vriendelijke|hartelijke|collegiale)? ?groet(?:en|jes)?\b|P\.?S\.?[:\s]|mvg\b|hoogachtend|namens (?:het college|de delegatie|burgemeester))/iu;

/** A main verb in the past: a sentence that only looks back, unless it tells what was agreed. */
export const looksBack =
	/\b(?:was|waren|had|hadden|werd|werden|bleek|bleken|kwam|kwamen|vond|vonden|ging|gingen|sprak|spraken|gaf|gaven|zei|zeiden|vertelde|vertelden)\b/i;

/** What was agreed or promised. */
export const agreed =
	/\b(?:afgesproken|afspraak|toegezegd|toezegging|beloofde?n?|belooft|beloven|overeengekomen|aangeboden|zegde|zegden|zei toe|zeiden toe|zegt toe|zeggen toe|sprak(?:en)? (?:we |wij )?af|besloten|agreed|promised)\b/i;

/** A plan for what is to come: for promises outside the answer on follow-ups. */
export const plans =
	/\b(?:zal|zullen|gaat|gaan|stuurt|sturen|komt|komen|maakt|maken|levert|leveren|organiseert|organiseren|bezoekt|bezoeken|plant|plannen|neemt|nemen|deelt|delen|werkt|werken|schrijft|schrijven|nodigt|nodigen|wordt|worden)\b/i;

/** Done already. */
export const doneWords =
	/\b(?:gedaan|gebeurd|gereed|afgerond|afgehandeld|voltooid|verstuurd|verzonden|toegestuurd|opgestuurd|toegezonden|gezonden|gestuurd|gemaild|gedeeld|overgemaakt|de deur uit|ingediend|ontvangen|aangeleverd|geleverd|getekend|ondertekend|rondgestuurd|vertaald|geplaatst|bezorgd|bedankt|aangevraagd|aangemeld|voldaan|ingevuld|bijgewerkt|teruggekoppeld|uitgenodigd|overgedragen|gekoppeld|besteld|geboekt|ingepland|geschied|uitgevoerd|gerealiseerd|geregeld|overhandigd|verwerkt|doorgegeven|betaald|gepubliceerd|done|completed|sent)\b/i;
/** With one of these a participle tells of something done; after "wordt" or "moet" it is still to come. */
export const perfectTense =
	/\b(?:is|zijn|hebben|heeft|al|reeds|inmiddels|has|have)\b|^[^,;]{3,60}\s[–—-]\s(?:\p{L}+ en )?\p{L}+$/iu;
export const stillToCome =
	/\b(?:wordt|worden|zal|zullen|moet|moeten|gaat|gaan|nog|zodra|dient|dienen)\b/i;

/** Somebody has been asked to something: with a date ahead the visit is still to come. */
export const invitedTo = /\buitgenodigd\s(?:voor|op|om|bij)\b/iu;

/** A note of the state in brackets or behind a colon: "(gedaan 5/11)", ": gebeurd". */
export const doneNote =
	/^\[x\]|[(:]\s*(?:is\s+|reeds\s+|al\s+|inmiddels\s+)?(?:gedaan|gebeurd|(?:gereed|klaar)(?!\s*:?\s*(?:\d|eind|begin|medio|half|q\d|eerste|tweede|derde|vierde|in|voor|vóór|uiterlijk|per|op|week|volgend|(?:na|voor)jaar|zomer|winter|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))|afgerond|done|voltooid|afgehandeld|verzonden|verstuurd)\b|^(?:is\s+)?(?:gedaan|gebeurd|gereed|afgerond|klaar|done|voltooid)$/iu;

/** Fields of an action written as labels: "Wat: … Wie: … Wanneer: …". */
export const actionFields = {
	what: /^(?:wat|actie|afspraak|what|action|onderwerp)\s*:\s*/i,
	who: /\b(?:wie|door|actiehouder|eigenaar|verantwoordelijke|trekker|who|owner)\s*:\s*/i,
	when: /\b(?:wanneer|termijn|deadline|gereed|datum|when|due|voor)\s*:\s*/i,
} as const;

/** Columns of a table of actions. */
export const actionColumns = {
	what: /^(?:actie|wat|afspraak|actiepunt|onderwerp|toezegging|action|what|activiteit|omschrijving)/i,
	who: /^(?:wie|door|actiehouder|eigenaar|verantwoordelijke|trekker|who|owner|naam)/i,
	when: /^(?:wanneer|termijn|deadline|gereed|datum|planning|when|due|status)/i,
	/** Of these at least one shows that a table is a list of actions. */
	action:
		/^(?:actie|afspraak|afspraken|actiepunt|toezegging|action|wie doet|actiehouder|trekker|deadline|termijn|gereed)/i,
	state: /^(?:status|gereed|klaar|afgehandeld|afgerond|voortgang|gedaan|done)/i,
} as const;
/** In a column for the state: it is done. */
export const doneCell = /^(?:ja|x|v|✓|✔|☑|yes|ok|oké)$/i;
/** In a column for the state: nobody will do it any more. */
export const droppedCell = /^(?:afgevallen|vervallen|vervalt|ingetrokken|geschrapt|afgeblazen)$/i;

/** Introduces the agreement and is no part of it. */
export const agreementOpening =
	/^(?:(?:het )?volgende )?(?:afgesproken|toegezegd|overeengekomen|afspraak|afspraken|toezegging|actie)\s*:\s+|^(?:wij|we) spraken (?:\p{L}+ )?af (?:dat|om) |^dat |^(?:afgesproken|toegezegd|overeengekomen) (?:is|werd) (?:dat|om) |^(?:ja|yes|jazeker|zeker|uiteraard)\s*[,.:;–-]\s*|^(?:(?:er|ook|verder|tevens|daarnaast|bovendien|tot slot)\s+)?(?:is|zijn|werd|hebben (?:we|wij)|(?:we|wij) hebben)\s+(?:er\s+)?(?:ook\s+)?(?:afgesproken|toegezegd|overeengekomen)\s+(?:dat|om)\s+/iu;

/** A coordinated clause with its own verb begins here. */
export const clauseJoin =
	/;\s+|(?<=[^\s(]{2} \([^()]{2,30}\)),\s+(?=[^,;.()]{4,60} \([^()]{2,30}\)(?:[,.;]|$))|,?\s+(?=\(?[2-9]\)\s)|,?\s+en\s+(?=(?:ook|tevens|daarnaast|verder)\s+(?:zal|zullen|wordt|worden|gaat|gaan|komt|is)\b)|,?\s+(?:en|terwijl)\s+(?=(?:zal|zullen|wordt|worden|gaat|gaan|komt|komen)\s+(?:er|de|het|we|wij|ook|\p{Lu}))|,?\s+en\s+(?=(?:we|wij|ik|zij|ze|hij)\s)/gu;

/** Behind a comma somebody else does something too: "Gent stuurt de cijfers, wij maken een vergelijking"; no remark on how it is. */
export const nextDoer =
	/,\s*(?=(?:(?:wij|we|ik) (?!(?:zijn|ben|hebben|heb|kijken|kijk|hopen|hoop|vinden|vind|denken|denk|wachten|wacht|willen|wil|blijven|blijf|weten|weet|zien|zie|kunnen|kan|zullen|zal|moeten|moet|waren|was|hadden|had)\b)\p{Ll}{2,}\s+\p{L}|(?:(?:de|het) \p{Ll}{4,}|(?:\p{Ll}{5,} )?\p{Lu}[\p{L}'’-]+) (?:stuurt|maakt|levert|legt|zet|leest|schrijft|regelt|zorgt|betaalt|vertaalt|bespreekt|geeft|neemt|doet|deelt|komt|mailt|zoekt|vraagt|organiseert|verzorgt|beoordeelt|bekijkt|werkt|houdt|brengt|plant|presenteert|rekent|toetst|reageert|informeert|benadert|bereidt)\s+\p{L}))/gu;

/** Opens a clause on which the next one depends: no promise ends at its comma. */
export const dependsOn =
	/^(?:en |maar |dan )?(?:als|zodra|wanneer|zoals|indien|mits|omdat|nadat|voordat|hoewel|of|na|sinds|tenzij|terwijl|bij|met|volgens)\s/iu;

/** Before a date that limits or recalls something and is not when the promise falls due. */
export const notDueBefore =
	/\b(?:tot|sinds|al|memo|d\.d\.|dd\.?|uit|over)\s+(?:de\s+|het\s+|en met\s+)?$/i;

/** Finite verbs that show that a clause stands by itself; a gapped one behind "en" borrows it. */
export const finiteVerb =
	/\b(?:(?!(?:het|dat|dit|met|niet|tot|uit|wat|eerst|laatst|kort|\p{L}*(?:teit|ject|tact|rapport|ment|budget|cept))\b)\p{Ll}{2,}t|zal|zullen|gaan|komen|sturen|is|zijn|heeft|hebben|worden)\b|(?:^|\s)(?:ik|we|wij) \p{Ll}{3,}/iu;

/** Behind these each "dat" begins a promise of its own. */
export const agreedThat =
	/\b(?:sprak(?:en)? (?:we |wij )?(?:\p{L}+ )?af|afgesproken|toegezegd|beloofd|overeengekomen)\b[^.]{0,30}?\bdat\b/iu;
export const nextThat = /,?\s+(?:en\s+)?(?=dat\s)/g;

/** In a few words with a date: for whom something is, so that they are a promise and no remark on the one before: "verslag voor de raad in mei". */
export const ownRecipient =
	/\b(?:aan|voor|met)\s+(?:de|het|onze)\s+(?!zomer|winter|herfst|lente|kerst|\p{L}*vakantie|bouwvak|feestdagen|jaarwisseling|eind|maand|deadline)\p{Ll}{3,}/u;

/** In a few words with a date: what comes then, so that they are a promise of their own: "Tweede overleg in mei", "Nieuwe ronde: maart". */
export const ownOccasion =
	/^(?:\d+[.)]? )?(?:[Vv]olgende?|[Nn]ieuwe?|[Tt]weede|[Dd]erde) (?!keer|maal)\p{Ll}{3,}(?: \p{L}+)*:? /u;

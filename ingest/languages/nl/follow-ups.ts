/** The whole answer is that there are none, or only announces them. */
export const noFollowUp =
	/^(?:nee|neen|geen|n\.?v\.?t\.?|niet van toepassing|ja|jazeker|zeker|zie (?:boven|onder|hieronder|bijlage)|geen (?:concrete |verdere |nadere )?(?:vervolg)?afspraken(?: gemaakt)?|nog niet|vooralsnog niet|niet direct|no|none|yes|ja,? (?:hieronder|namelijk|te weten|de volgende|zie\b.*)|-|–)[\s.:!]*$/i;

/** A clause that says that nothing was agreed. */
export const deniesFollowUp =
	/\b(?:niets|geen|niet)\b[^.;]{0,40}\b(?:afgesproken|afspraak|afspraken|vervolgafspraken|vervolg|toegezegd|toezeggingen|overeengekomen)\b|^geen\b|^(?:op dit moment|vooralsnog|momenteel|voorlopig|nog)\b[^.;]{0,20}\bniet\b[^.;]{0,20}$|^(?:vooralsnog|voorlopig|nog|op dit moment) (?:niet|geen)\b|\b(?:afspraken|vervolgafspraken) (?:zijn|werden) (?:er )?niet\b|^nee\b(?!,? maar)/i;

/** A wish, a hope, an offer or a mere possibility. */
export const onlyWish =
	/[?!]$|^of |\bals het even kan\b|\bin beraad\b|\bwel zitten\b|\bhet idee\b|\b(?:nog )?te vroeg\b|\bstandpunt\b|\bmoet(?:en)? nog blijken\b|\bis (?:een|de) vraag\b|\booit\b|^(?:mogelijke?|eventuele?|eventueel|wellicht|misschien|hopelijk|idealiter|liefst)\b|\b(?:wellicht|misschien|eventueel|hopelijk|hopen|hoopt|de hoop|zou|zouden|welkom|interessant om|leuk (?:vinden|om|zijn)|de moeite waard|wens|wensen|dromen|perhaps|might|would|could|hope)\b|\b(?:mogelijk(?! te| is om)) (?:bezoekt|komt|kan|kunnen|gaat|gaan|wordt|worden|leidt|volgt|zal|in)\b|\b(?:kan|kunnen) (?:later |nog |in de toekomst |mogelijk )+|\b(?:wil|willen) (?:wel )?(?:eens|graag)\b|\bhet (?:lijkt|is) (?:ons |mij )?(?:een goed idee|zinvol|verstandig|wenselijk)\b|\b(?:overwegen|overweegt|wordt overwogen)\b/i;

/** A sentence that comments on what was agreed instead of agreeing something. */
export const onlyComment =
	/^(?:dit|dat|deze|die) (?:is|zijn|was|waren|betreft|geldt|past|vraagt|biedt|geeft|sluit|vergt)\b|^(?:op die manier|op deze manier|zo|daarmee|hiermee|daardoor|hierdoor|immers|want|de reden|reden|achtergrond)\b|\bis (?:hier|hiervan|daarvan) (?:de )?trekker\b|^(?:de volgende|onderstaande|hieronder|er zijn|we hebben|wij hebben)[^:]{0,60}\bafspra\p{L}+[^:]{0,30}[.:]?$|^(?:volgende keer|tip|leerpunt|groet|groeten|met vriendelijke|hartelijke|mvg)\b|\bsta(?:at|an) (?:op|in) |^[^,:]*\b(?:is|zijn|was|waren|blijft|blijven) (?:zeer |erg |heel |nu |nog |hartelijk |echt )?(?!(?:\p{L}{2,4})?ge|ver|be|ont|her|mis|voor|vol)\p{Ll}+$/iu;

/** A main verb in the past: a sentence that only looks back, unless it tells what was agreed. */
export const looksBack =
	/\b(?:was|waren|had|hadden|werd|werden|bleek|bleken|kwam|kwamen|vond|vonden|ging|gingen|sprak|spraken|gaf|gaven|zei|zeiden|vertelde|vertelden)\b/i;

/** What was agreed or promised. */
export const agreed =
	/\b(?:afgesproken|afspraak|toegezegd|toezegging|beloofd|overeengekomen|aangeboden|zegde|zegden|zei toe|zeiden toe|zegt toe|zeggen toe|sprak(?:en)? (?:we |wij )?af|besloten|agreed|promised)\b/i;

/** A plan for what is to come: for promises outside the answer on follow-ups. */
export const plans =
	/\b(?:zal|zullen|gaat|gaan|stuurt|sturen|komt|komen|maakt|maken|levert|leveren|organiseert|organiseren|bezoekt|bezoeken|plant|plannen|neemt|nemen|deelt|delen|werkt|werken|schrijft|schrijven|nodigt|nodigen|wordt|worden)\b/i;

/** Done already. */
export const doneWords =
	/\b(?:gedaan|gebeurd|gereed|afgerond|afgehandeld|voltooid|verstuurd|verzonden|toegestuurd|opgestuurd|toegezonden|gezonden|gestuurd|gemaild|gedeeld|overgemaakt|de deur uit|ingediend|ontvangen|aangeleverd|geleverd|getekend|ondertekend|uitgevoerd|gerealiseerd|geregeld|overhandigd|verwerkt|doorgegeven|betaald|gepubliceerd|done|completed|sent)\b/i;
/** With one of these a participle tells of something done; after "wordt" or "moet" it is still to come. */
export const perfectTense = /\b(?:is|zijn|hebben|heeft|al|reeds|inmiddels|has|have)\b/i;
export const stillToCome =
	/\b(?:wordt|worden|zal|zullen|moet|moeten|gaat|gaan|nog|zodra|dient|dienen)\b/i;

/** A note of the state in brackets or behind a colon: "(gedaan 5/11)", ": gebeurd". */
export const doneNote =
	/^\[x\]|[(:]\s*(?:is\s+|reeds\s+|al\s+|inmiddels\s+)?(?:gedaan|gebeurd|gereed(?!\s*:?\s*(?:\d|eind|begin|medio|half|q\d|eerste|tweede|derde|vierde|in|voor|vóór|uiterlijk|per|op)\b)|afgerond|klaar|done|voltooid|afgehandeld|verzonden|verstuurd)\b|^(?:is\s+)?(?:gedaan|gebeurd|gereed|afgerond|klaar|done|voltooid)$/i;

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
} as const;

/** Introduces the agreement and is no part of it. */
export const agreementOpening =
	/^(?:wij|we) spraken (?:\p{L}+ )?af (?:dat|om) |^dat |^(?:afgesproken|toegezegd|overeengekomen) (?:is|werd) (?:dat|om) |^(?:ja|yes)\s*[,.:;–-]\s*|^(?:(?:er|ook|verder|tevens|daarnaast|bovendien|tot slot)\s+)?(?:is|zijn|werd|hebben (?:we|wij)|(?:we|wij) hebben)\s+(?:er\s+)?(?:ook\s+)?(?:afgesproken|toegezegd|overeengekomen)\s+(?:dat|om)\s+/iu;

/** A coordinated clause with its own verb begins here. */
export const clauseJoin =
	/;\s+|,?\s+(?=\(?[2-9]\)\s)|,?\s+en\s+(?=(?:ook|tevens|daarnaast|verder)\s+(?:zal|zullen|wordt|worden|gaat|gaan|komt|is)\b)|,?\s+(?:en|terwijl)\s+(?=(?:zal|zullen|wordt|worden|gaat|gaan|komt|komen)\s+(?:er|de|het|we|wij|ook|\p{Lu}))|,?\s+en\s+(?=(?:we|wij|ik|zij|ze|hij)\s)/gu;

/** Words that may stand between the start of a clause and its subject. */
export const beforeSubject =
	/^(?:(?:ja|ook|daarnaast|verder|tevens|tot slot|zal|zullen|de|het|een|onze|en|heer|mevrouw|mevr\.?|mw\.?|dhr\.?|sn\.?|prof\.?|professor|dr\.?|drs\.?|ir\.?|mr\.?|stad|gemeente|collega's van|collega|directeur|wethouder|burgemeester)[\s,:]+)*/i;

/** Before the doer in the passive, and before a partner. */
export const agentBefore = /\bdoor\s+(?:de\s+|het\s+)?$/i;
export const partnerBefore =
	/\b(?:met|aan|tussen|bij|van|richting|namens|with|to)\s+(?:(?:de|het|mw\.?|mevrouw|dhr\.?|de heer|stad|gemeente)\s+)*$/i;

/** Before a date that limits or recalls something and is not when the promise falls due. */
export const notDueBefore =
	/\b(?:tot|sinds|al|memo|d\.d\.|dd\.?|uit)\s+(?:de\s+|het\s+|en met\s+)?$/i;

/** Finite verbs that show that a clause stands by itself; a gapped one behind "en" borrows it. */
export const finiteVerb =
	/\b(?:\p{Ll}{2,}t|zal|zullen|gaan|komen|sturen|is|zijn|heeft|hebben|worden)\b/u;

/** A doer by a name that nothing else tells of: a title, a noun, capitalised words, then the verb. */
export const namedDoer =
	/^(?:(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|prof\.?|professor|de|het)\s+)?((?:\p{Ll}{6,}\s+)?\p{Lu}[\p{L}\p{N}&'-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&'-]*|van|de|der|den|ter|la|of|e|y|and|the))*?)(?:\s+en\s+(?:\p{L}+\s+){0,2}?\p{L}+)?\s+(?:zal|(?!(?:dit|dat|het|met|niet|uit|tot|wat)\s)\p{Ll}{2,}t|komen|sturen|gaan|doen|zijn)\s/u;
/** Words with a capital at the start of a clause that are no doer. */
export const notDoer =
	/^(?:We|Wij|Ik|Er|Het|De|Dit|Dat|Deze|Die|Met|In|Op|Voor|Na|Om|Hierbij|Hiervoor|Daarnaast|Ook|Verder|Tevens|Eventueel|Mogelijk|Als|Wanneer|Onze|Iedereen|Men|Beide|Alle|Een|Twee|Drie|Vervolg\p{L}*|Afspraak|Contact|Nader|Onderzocht|Bij|Tijdens|Vanuit|Over)(?!\p{L})/u;

/** Behind these each "dat" begins a promise of its own. */
export const agreedThat =
	/\b(?:sprak(?:en)? (?:we |wij )?(?:\p{L}+ )?af|afgesproken|toegezegd|beloofd|overeengekomen)\b[^.]{0,30}?\bdat\b/iu;
export const nextThat = /,?\s+(?:en\s+)?(?=dat\s)/g;

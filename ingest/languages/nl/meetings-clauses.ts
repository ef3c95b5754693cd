import { wordList } from "./word-list.ts";

/** Words that begin a new clause about somebody else; folded. */
export const clauseBreaks: ReadonlySet<string> = new Set(["maar", "terwijl", "but", "echter"]);

/** With these an aside is said of all those before it: "X en Y (beiden ziek)", "X en Y, die verhinderd waren". */
export const asideOfAll =
	/ (?:beide|beiden|allebei|allen|waren|konden|moesten|hadden|zaten|lieten|zegden|belden|kwamen|bleken|hebben|zijn) /u;

/** Words that address a reader of the report: "Beste collega's", "Geachte wethouder"; folded. */
export const salutations: ReadonlySet<string> = new Set(
	"beste geachte lieve waarde dag hallo hoi dear hooggeachte weledele".split(" "),
);

/** Verbs with which a clause tells that somebody was met, on folded words; nouns such as "overleg met" leave that open. */
export const metVerbs =
	/ (?:ontving|ontvingen|ontvangen|onthaalde|verwelkomde|verwelkomden|spraken|gesproken|ontmoette|ontmoetten|ontmoet|troffen|getroffen|rondgeleid|rondleidde|rondleidden|meenam|meenamen|schoof|schoven|sloot aan|sloten aan|aangeschoven|aanwezig|erbij|waren er ook|was er ook|er waren ook|er was ook|lunchten|geluncht|aten|gegeten|dineerden|gedineerd|sprak ik|trof ik) | (?:sprak|vertelde|vertelden|leidde|leidden|heette|stond|stonden|nam|namen|gaf|gaven|liet|lieten|begeleidde|begeleidden|praatte|praatten|lunchte|dineerde) (?:\S+ ){0,2}(?:ons|mij|onze) | (?:sprak|praatte|overlegde|lunchte|dineerde) (?:\S+ ){0,4}met (?:ons|mij) /u;

/** A second half in which the party itself spoke with somebody: "hield een keynote en sprak met X"; on folded words. */
export const spokeWith =
	/^ en (?:sprak|spraken|ontmoette|ontmoetten|overlegde|overlegden|bezocht|bezochten) (?:\S+ ){0,3}(?:met )?/u;

/** Somebody spoke with others on an occasion: "sprak tijdens het diner van X met Y"; on folded words. */
export const spokeAt = / sprak (?:tijdens|bij|op|aan|na|voor) (?:\S+ ){1,8}met /u;

/** Said of the one named last alone: "ons gesprek met hem werd verzet"; on folded words. */
export const ofHimAlone = / (?:met|van|aan|voor) (?:hem|haar) /u;

/** One named behind a list and a verb of one: "@, @, dhr. @ hield een toespraak"; on folded words with "@" for those named. */
export const lastAlone =
	/^ (?:en )?(?:(?:dhr|mw|mevr|heer|mevrouw|de|het|dr|ir|drs|mr|prof) )*@ (?:(?:@|van|bij|uit|in|de|het) )*(?:hield|was|kon|werd|had|moest|zegde|belde|heeft|is|liet|bleek|opende|sprak|gaf|zat|lag|verbleef|meldde) /u;

/** What stands in a list of those named beside them; folded, with "@" for those named. */
export const listWords: ReadonlySet<string> = new Set(
	"@ dhr mw mevr heer mevrouw de het een en dr ir drs mr prof van bij uit in met verder ook".split(
		" ",
	),
);

/** What somebody did in the place of one who wasn't there: "X was verhinderd, de rondleiding deed Y"; on folded words. */
export const didInstead =
	/ (?:rondleiding|ontvangst|uitleg|toelichting|presentatie|gesprek|koffie|lunch) (?:door|met|van|bij) | (?:deed|deden|voerde|voerden|verzorgde|verzorgden|gaf|gaven|hield|hielden|leidde|leidden|opende|openden|presenteerde|presenteerden|toonde|toonden|lichtte|lichtten|vertelde|vertelden|kwam|kwamen|nam|namen|zat|zaten|sprong|sprongen|viel|vielen) /u;

/** Somebody was there after all, or had time: "X wilde wel praten"; on folded words. */
export const wasThere =
	/ (?:wilde|wilden|kon|konden|had|hadden|was|waren|kwam|kwamen|deed|deden) (?:er )?wel /u;

/** What somebody sent instead of coming: "niemand, wel een hartelijke e-mail"; on folded words. */
export const sentWord =
	/ (?:e mail|mail|mailtje|brief|briefje|bericht|berichtje|appje|kaart|kaartje|groet|groeten|filmpje) /u;

/** Opens what somebody new did, behind what kept another away: "en de wethouder ontving ons", "dus sprak mevrouw X met ons"; on folded words with "@" for those named. */
export const opensWithAnother =
	/^ (?:(?:en|dus|zodat|waardoor|waarop|waarna|daarom|maar) )*(?:(?:ontving|ontvingen|sprak|spraken|leidde|leidden|nam|namen|schoof|schoven|kwam|kwamen|stond|stonden|gaf|gaven|heeft|hebben|werd|werden|deed|deden) )?(?:(?:de|het|een|zijn|haar|hun|diens|dr|prof|mevrouw|meneer|heer|mw|dhr|onze) )*@ /u;

/** Opens why others weren't there; folded. */
export const becauseWords: ReadonlySet<string> = new Set(["omdat", "want", "doordat", "aangezien"]);

/** Opens a clause on those named in the sentence before; on folded words. */
export const ofThoseBefore = /^ (?:hij|zij|ze|die|deze|hem|haar) /u;

/** Opens a clause on who came instead: "…, zijn vervanger stelde vragen"; on folded words. */
export const deputy =
	/^ (?:zijn|haar|hun|diens|de) (?:vervanger|vervangster|plaatsvervanger|plaatsvervangster|plv|adjunct|waarnemer|rechterhand|tweede man) /u;

/** Somebody received the party, not the party something; on folded words. */
export const received = / ontving(?:en)? (?!(?:wij|we|ik) )/u;

/** Somebody did something for or with the party, on folded words that hold "ons". */
export const didForUs =
	/ (?:sprak|spraken|vertelde|vertelden|leidde|leidden|gaf|gaven|liet|lieten|begeleidde|begeleidden|toonde|toonden|legde|legden|praatte|praatten|nam|namen|bedankte|bedankten|wees|wezen|schetste|schetsten|presenteerde|presenteerden|stond|stonden|heette|heetten|onthaalde|verwelkomde|verwelkomden|haalde|haalden|hielp|hielpen|adviseerde|adviseerden|bracht|brachten|rekende|rekenden|loodste|loodsten|gidste|gidsten|trakteerde|trakteerden|liep|liepen|fietste|fietsten) (?:\S+ ){0,6}ons | (?:kookte|kookten|vertaalde|vertaalden|tolkte|tolkten|zong|zongen|speelde|speelden|schonk|schonken|tekende|tekenden) (?:\S+ ){0,4}voor ons | (?:had|hadden|nam|namen|maakte|maakten) (?:\S+ ){0,5}(?:uur|uren|uurtje|tijd|kwartier|middag|ochtend|dag|dagdeel|minuten) (?:\S+ ){0,2}voor ons | ons (?:\S+ ){0,8}(?:vertelde|vertelden|verteld|uitlegde|uitgelegd|rondleidde|rondgeleid|meenam|bijpraatte|bijgepraat|toonde|getoond|ontving|ontvangen|verwelkomd|opgewacht|opwachtte|begeleidde|begeleid|toesprak|zien) /u;

/** Words with which somebody comes for somebody else, on folded words around those named. */
export const replacements = {
	/** One of these stands in every such sentence. */
	words: new Set([
		...wordList(`verving vervangt vervingen vervangen gevraagd gestuurd gezonden vervanger plaatsvervanger vervanging vertegenwoordigen vertegenwoordigd plaats plaatse stuurde stuurden zond
		vaardigde waar waarnam waargenomen overgenomen inviel viel ingenomen namens afgevaardigd wel niet ipv`),
		"i p v",
	]),
	/** Between the one who came and the other. */
	replaced: / (?:verving|vervangt|vervingen|viel in voor|vielen in voor|nam waar voor) /u,
	/** Before the one who did not come. */
	insteadOf:
		/ (?:in plaats van|i p v|ipv|in de plaats van|ter vervanging van|als vervanger van|plaatsvervanger van|voor de zieke|voor de verhinderde) (?:(?:haar|hun) $|(?!(?:haar|hem|hen|hun) )(?:\S+ ){0,2}$)/u,
	/** Before an office for which somebody else spoke. */
	onBehalf: / namens (?:(?:de|het|zijn|haar|hun) )?$/u,
	/** Before the one who came, after the other. */
	represented:
		/ (?:(?:vertegenwoordigen|vervangen|waarnemen|vertegenwoordigd|waargenomen|overgenomen|ingenomen) door|namens (?:hem|haar|hen)|in plaats van (?:hem|hen|deze|laatstgenoemde)|in (?:zijn|haar|hun) plaats|als (?:zijn |haar )?vervanger|(?:stuurde|stuurden|zond|vaardigde|vaardigden)(?: af)?(?: (?:zijn|haar|hun|in zijn|in haar|plaats|wel|een|de))*) (?:(?:zijn|haar|hun) )?(?:\S+ )?(?:(?:mw|mevr|mevrouw|dhr|heer) )?$/u,
	/** Before a deputy, and behind, where the one who didn't come had sent them: "had zijn conservator, mevrouw X, gevraagd". */
	asked: / (?:had|heeft|hebben|hadden|vroeg|liet) (?:\S+ )?(?:zijn|haar|hun) (?:\S+ ){0,2}$/u,
	askedTo: / (?:gevraagd|gestuurd|gezonden|afgevaardigd|laten waarnemen|laten komen) /u,
	/** Around one who did not come, after the one who did: "X, die de burgemeester verving". */
	whom: / (?:die|welke) (?:(?:de|het|zijn|haar) )?$/u,
	stoodFor: /^ (?:verving|vervingen|vervangt|verving|vervangen) /u,
	/** After the one who came. */
	tookOver:
		/^ (?:was|waren) (?:er )?wel (?!eens)|^ (?:nam|neemt|namen) (?:de honneurs |het |hem |haar |diens taken )?waar |^ verving (?:hem|haar) |^ viel in |^ (?:kwam |was er )?in (?:zijn|haar|hun|diens) plaats /u,
} as const;

/** Words behind which "van" leads to somebody who speaks or does something, not to a body; folded. */
export const tellingBeforeVan: ReadonlySet<string> = wordList(`
	uitleg toespraak speech lezing keynote voordracht presentatie rondleiding ontvangst verhaal verhalen toelichting bijdrage
	gezelschap leiding begeleiding introductie uitnodiging videoboodschap betoog inleiding woorden gast we wij ik ons ook mij
	kregen kreeg gehoord plaats plaatse leerden leerde hoorden hoorde vernamen vernam begrepen begreep
`);

/** How an entry of a diary or agenda opens: a day, a date or an hour. */
export const agendaOpening =
	/^\W{0,4}(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?\b|(?:ma|di|wo|do|vr|za|zo)\.? \d|(?:dag|day) (?:\d|een|twee|drie|vier)\b|(?:ochtend|morgen|middag|avond)(?:programma)?\s?:|\d{1,2}[.:]\d{2}\b(?![./-]\d)|\d{1,2} (?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b|\d{1,2}[/-]\d{1,2}\b)/iu;

/** Labels of lines on who wrote or travelled, before a colon; folded. */
export const ownLabels: ReadonlySet<string> = new Set(
	"van aan cc door wie who from to namens steller auteur verslag verslaglegger opsteller deelnemers reizigers delegatie".split(
		" ",
	),
);

/** Before the home town and a colon: those who travelled for it ("Aanwezig namens Utrecht:"); on folded words. */
export const ownSenders = / (?:namens|vanuit|voor|van|uit) (?:de )?(?:gemeente |stad )?/u;

/** The same in an answer on contacts, as all that stands before the home town: "Aanwezig Utrecht:", "Delegatie gemeente Utrecht:"; on folded words. */
export const ownHeads =
	/^ (?:(?:aanwezig|aanwezigen|deelnemers|delegatie|afvaardiging|team) (?:(?:namens|vanuit|voor|van|uit) )?|(?:namens|vanuit) )(?:de )?(?:gemeente |stad )?$|^ (?:gemeente|stad) $/u;

/** Before a colon: the party tells who it was ("Wij gingen met zijn drieën:"); on folded words. */
export const ownParty =
	/^ (?:wij|we) (?:gingen|waren|zijn|reisden|vertrokken|reden|vlogen) |^ (?:wij|we) \p{L}*(?:ee|drie|vie|vij|zes|zeve|acht)\p{L}*en $| met (?:zijn|zn|z n|ons) \p{L}+en (?:\S+ ){0,5}$| met \S+ (?:man|personen) (?:sterk )?(?:\S+ ){0,4}(?:naar|vanaf|van|in|onderweg) \S+ $/u;

/** The way out or home, which those told of besides the writer go along: "Met X en Y van Schiphol"; on folded words. */
export const wayOut =
	/^ (?:samen )?met (?:\S+ ){1,14}(?:van|naar|vanaf|vanuit|op) (?:schiphol|de luchthaven|het vliegveld) /u;

/** Closes the list of those who went with the writer; on folded words. */
export const writer = / ondergetekende | (?:en|plus) (?:mijzelf|mezelf|ikzelf) $/u;

/** Heads a list of those who came along from home; on folded words. */
export const alongWithUs =
	/^ (?:wie )?(?:(?:ook )?(?:met ons )?(?:mee|meegereisd|meereizend|gingen mee|reisden mee|mee op reis)|medereizigers|reisgenoten) $/u;

/** A greeting behind which whoever writes signs; on folded words. */
export const greeting =
	/^ (?:(?:met )?(?:vriendelijke|hartelijke|warme|beste|zonnige)? ?(?:groet|groeten|groetjes|hoogachtend|namens het college|mvg|liefs)|tot (?:gauw|snel|ziens|morgen|maandag|dan)|(?:goed|fijn|prettig) weekend|(?:goede|fijne|prettige) (?:avond|dag|zondag|feestdagen))\b/u;

/** The writer tells of the journey itself, so that those behind "samen met" came along; on folded words. */
export const journeyTold =
	/ (?:(?:ik|wij|we) (?:was|waren|ben|zijn|ging|gingen|reisde|reisden|vloog|vlogen|vertrok|vertrokken)|(?:was|waren|ging|gingen|reisde|reisden|vloog|vlogen|vertrok|vertrokken|ben) (?:ik|wij|we)|(?:reis|bezoek) (?:\S+ ){0,12}(?:maakte|maakten|ondernam|gemaakt)|\S*(?:missie|reis|werkbezoek|deelname) (?:naar|aan) (?:\S+ ){0,9}\S+(?= samen met )|samen met (?:\S+ ){1,16}(?:geland|gevlogen|gereisd|afgereisd|vertrokken|aangekomen|teruggevlogen|teruggereisd|op pad|onderweg)) /u;

/** Before "met" and those who came along: "ik ben er van 8 tot 13 mei geweest met"; on folded words. */
export const wentWith =
	/ (?:ik|wij|we) (?:ben|was|waren|zijn) (?:er|daar|hier) (?:\S+ ){0,9}geweest $/u;

/** Behind "met" and those who came along: "ben ik vier dagen in Turku geweest"; on folded words. */
export const haveBeen = / (?:ben|zijn) (?:ik|wij|we) (?:\S+ ){0,7}geweest $/u;

/** Before "met" and those who came along, in a sentence that says where to: "wij reisden met … naar Turku"; on folded words. */
export const travelledWith =
	/ (?:(?:ik|wij|we) )?(?:reisde|reisden|vertrok|vertrokken|vloog|vlogen) (?:(?:ik|wij|we|er|op \S+) )*$/u;

/** The same where the verb or a noun says by itself that it was the journey: "ik reis met", "wij waren op pad met"; on folded words. */
export const onTheWayWith =
	/ (?:ik|wij|we) (?:reis|reizen|(?:(?:ben|was|waren|zijn|ging|gingen) (?:\S+ ){0,3}(?:op pad|op reis|onderweg|afgereisd|gereisd))) (?:samen )?$| (?:was|waren|ging|gingen) (?:ik|wij|we) (?:\S+ ){0,3}(?:op pad|op reis|onderweg) (?:samen )?$/u;

/** Before "met" and those who came along in "ben ik met … naar Turku geweest", and the rest of it; on folded words. */
export const beenWith =
	/ (?:ben|zijn|was|waren) (?:ik|wij|we) (?:(?:samen|vorige|afgelopen|deze|week|maand|van|tot|en|op|\d+|\S+dag) )*$/u;
export const beenThere =
	/ (?:naar|in) \S+ (?:\S+ ){0,4}(?:geweest|gegaan|gereisd|afgereisd|gevlogen|vertrokken) /u;

/** All that brackets behind somebody say who wasn't there in person: "X (online)". */
export const distantAside =
	/^ (?:(?:alleen|helaas|slechts) )*(?:via |per |by )?(?:online|digitaal|virtueel|teams|zoom|video|videoverbinding|telefonisch|telefoon|phone|op afstand)(?: helaas)? $/u;

/** Opens a clause that goes on about the same one: "…, maar moest naar huis"; on folded words. */
export const sameSubject =
	/^ (?:maar|doch) (?:moest|moesten|was|waren|kon|konden|had|hadden|zat|zaten|kwam|kwamen|bleek|bleken|lag|lagen|kreeg|kregen|werd|werden|is|zijn|heeft|hebben|liet|lieten|zegde|zegden|meldde|meldden|verscheen|verschenen|ging|gingen|bleef|bleven|vertrok|vertrokken) /u;

/** What points back to a visit: "die afspraak", "dat is afgezegd"; folded. */
export const pointers: ReadonlySet<string> = new Set(["die", "dat", "deze", "dit", "de", "het"]);

/** What the party would have liked, and so didn't do; on folded words. */
export const wished = / (?:had|hadden|zou|zouden) (?:\S+ ){0,4}(?:graag|willen|zo graag) /u;

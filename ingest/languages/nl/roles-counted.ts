import { wordList } from "./word-list.ts";

/** Plurals that say of people what they are at home, of age or by fate: people only behind a number; folded. */
export const countedPeople: ReadonlySet<string> = wordList(`
	vrouwen mannen moeders vaders ouders ouderen senioren dames heren kinderen jongens meisjes meiden buren broers zussen
	vrienden vriendinnen klanten leden gasten patienten clienten slachtoffers getuigen nabestaanden migranten asielzoekers
	vluchtelingen nieuwkomers statushouders daklozen werklozen werkzoekenden gehandicapten gedetineerden gevangenen
	afgestudeerden genodigden betrokkenen belangstellenden geinteresseerden gedupeerden kleuters peuters pubers tieners
	overlevenden ooggetuigen lotgenoten weduwen wezen gewonden getroffenen ontheemden ballingen bannelingen verzetsstrijders
	suppoosten kaderleden toehoorders panelleden juryleden gezinnen families echtparen stellen koppels dochters zonen zoons
`);

/** People told of as one, who are met where "een" stands before them; folded. */
export const couples = /^(?:echtpaar|echtpaartje|koppel|stel|stelletje|gezin|gezinnetje)$/u;

/** Behind "een stel" these show that it is two people, and no number of things; folded. */
export const behindCouple = /^(?:uit|van|dat|met|en|die|bij|,|\.|\()?$/u;

/** How plurals of those who do something end: "waterbouwers", "bibliothecaressen", "fietsactivisten", "afgestudeerden". */
export const doers =
	/(?:sters|essen|smeden|coaches|(?:iv|al|ur|on|er|om|at)isten|ologen|kundigen|aressen|(?:work|teach|lead|werk|bouw|zoek|houd|mak|leid|voer|gang|drag|kijk|spel|loop|rijd|fiets|nem|gev|help|spreek|schrijv|luister|strijd|wacht|verkop|huurd|kwek|tel|zwemm|zeil|roei|redd|vorm|vecht|land|burg|blaz|wev|slijp|snijd|drukk|duik|bewak|naai|klimm)ers|(?:st|l|d|v|nt|r)(?:eurs)|eerden|igden|lozen|zoekenden|stellenden)$/u;

/** Plurals that end so and are no people; folded. */
export const noDoers: ReadonlySet<string> = wordList(`
	processen interessen adressen lessen successen congressen flessen messen tressen excessen posters clusters monsters
	vensters rasters lijsters pleisters registers kloosters roosters toasters
`);

/** How nouns end for somebody who does something, one alone: "modelleur", "koperslager", "sluiswachter"; folded. */
export const oneDoer =
	/.{2}(?:[ltndv]eur|(?:iv|al|ur|on|er|om|at|or|im)iste?|olo(?:og|ge)|kundige|aresse?|[tsr]ator|[mw]eester|wachter|werker|houder|leider|maker|bouwer|voerder|drager|slager|schrijver|spreker)$/u;

/** Whom somebody brings along, but a spouse: a child, and who works with them; folded. */
export const kin: ReadonlySet<string> = wordList(`
	dochter dochters zoon zoons zonen compagnon kompaan metgezel secondant
`);

/** How nouns end for those who sit or work together: "studentenpanel", "sportcommissie", "ploeg"; folded. */
export const companies =
	/(?:panel|commissie|ploeg|klas|jury|koor|orkest|elftal|gezelschap|clubje|groepje)$/u;

/** Opens a sentence on whom somebody met that may have no verb: "Woensdag in Gent de schooldirecteur"; folded. */
export const opensDay =
	/^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?|daarna|vervolgens|daarnaast|verder|s|in|later|eerst|tenslotte|ook)$/u;

/** What may stand in it before who; folded. */
export const goesOnDay =
	/^(?:,|en|in|te|ook|nog|eerst|weer|s|ochtends|middags|avonds|morgens|dag|middag|ochtend|avond|daarna|van|bij|op|uit)$/u;

/** Something was handed to somebody: "boden hun aanbevelingen aan de voorzitter aan"; on folded words. */
export const handedOver =
	/ (?:bood|boden|aangeboden|overhandigde|overhandigden|overhandigd|presenteerde|presenteerden|gepresenteerd|gaf|gaven|uitgereikt) (?:\S+ ){0,8}aan | aan (?:\S+ ){1,8}(?:aangeboden|overhandigd|gepresenteerd|uitgereikt) /u;

import { numberPattern } from "./numbers.ts";

/** Clauses on who paid: what they count are no travellers. */
export const paymentWords =
	/\b(?:kosten|betaald|betaalde|vergoed|vergoeding|bekostigd|gefinancierd|financiering|rekening|ticket|tickets|gesponsord|declaratie|hotel is|paid|funded|expenses)\b/i;

export const people =
	"personen|persoon|mensen|deelnemers|deelnemer|reizigers|reiziger|collega's|delegatieleden|man|pers\\.?|p\\.|people|persons|person|travellers";
export const staff =
	"\\p{L}*(?:medewerkers|ambtenaren|bestuurders|adviseurs)|raadsleden|wethouders";
export const number = `(${numberPattern})`;
export const party =
	"\\p{L}*(?:delegatie|groep|groepje|gezelschap|team|afvaardiging|clubje)|party|group|delegation";

/** "Met z'n drieën." */
export const togetherTotal = new RegExp(
	`\\b(?:met (?:z'n|zijn|ons|hun)\\s+(?:allen,?\\s+)?|(?:wij|we|ons) (?=(?:twee|drie)ën|(?:vier|vijv|zess|zeven|acht)en))${number}(?!\\p{L})`,
	"iu",
);

/** "Een delegatie van acht personen." */
export const partyTotal = new RegExp(
	`(?<!\\p{L})(?:${party})(?: (?:vanuit|uit|namens) [^.,;:]{3,30}?)? (?:van|bestond uit|bestaat uit|bestaande uit|telde|telt|omvatte|was met) (?:in totaal )?(?:de |ongeveer |circa )?${number}(?=\\s*(?:$|[.,:;()–-]|(?:${people}|${staff}|leden|mannen|vrouwen|deelnemende|jongeren|leerlingen|scholieren|studenten|ondernemers)(?!\\p{L})|(?:onder|uit|van|naar|die|in|met|bezocht)\\s))`,
	"iu",
);

/** "Met de projectgroep (7 personen)." */
export const partyInRemark = new RegExp(
	`(?<!\\p{L})(?:${party})(?:\\s+\\p{L}+)?\\s*\\(${number}(?:\\s+(?:${people}|leden))?\\)`,
	"iu",
);

/** "Een achtkoppige delegatie." */
export const headedParty = new RegExp(
	`(?<![\\p{L}\\d])${number}-?koppige?\\s+(?:${party}|college)`,
	"iu",
);

/** "Vanuit de gemeente Den Haag: 6 (…)": who sent them, how many. */
export const countBySender = new RegExp(
	`^(?:vanuit|namens|van|voor|door)\\s[^:\\d]{3,50}:\\s*${number}(?:\\s+(?:${people}|${staff}))?\\s*(?:$|[(.;])`,
	"iu",
);

/** Ways to state the size of the whole party, the surest first; the first group is the number. */
export const partyTotals: readonly RegExp[] = [
	// "Door vijf personen.": a whole sentence that says nothing else.
	new RegExp(`^\\W*(?:door|met) ${number}\\s+(?:${people})\\W*$`, "iu"),
	new RegExp(`(?<!\\p{L})${number}(?:\\s+(?:${people}))?\\s+in totaal`, "iu"),
	new RegExp(
		`\\b(?:in totaal|totaal(?: aantal)?)\\b[^.\\d]{0,25}?(?<!\\p{L})${number}(?!\\p{L})`,
		"iu",
	),
	// "Vier dus!", "Tien man dus, en een chauffeur", "Dat maakt vier"
	new RegExp(
		`^\\W*${number}(?:\\s+(?:${people}))? dus(?!\\p{L})|\\b(?:dat maakt|maakt (?:samen|totaal|in totaal)) ${number}(?:\\s+(?:${people}))?\\W*$`,
		"iu",
	),
	// "Er zouden vier mensen meegaan, het werden er drie"
	new RegExp(`\\b(?:het|dat) (?:werden|waren|zijn) er (?:uiteindelijk )?${number}(?!\\p{L})`, "iu"),
	// "Wethouder Bos en drie adviseurs (4 personen)"
	new RegExp(`\\((?:totaal |in totaal )?${number} (?:${people})\\)\\W*$`, "iu"),
	// Not who signed up but who went.
	new RegExp(
		`\\buiteindelijk (?:\\p{L}+ ){0,4}?${number}(?:\\s+(?:${people}|${staff}))?(?=\\s*(?:$|[.,;:(]|gegaan|gereisd|vertrokken|mee))`,
		"iu",
	),
	togetherTotal,
	partyTotal,
	// "Dezelfde twee plus een collega, dus drie", "vijf aangemeld, vier gegaan", "namens Den Haag 2 personen"
	new RegExp(
		`\\bdus (?:in totaal |samen |met )*(?:met )?${number}(?:\\s+(?:${people}))?\\W*$`,
		"iu",
	),
	new RegExp(
		`(?<!\\p{L})${number}\\s+(?:(?:${people}|${staff})\\s+)?(?:gegaan|meegegaan|afgereisd)\\W*$`,
		"iu",
	),
	new RegExp(`^(?:namens|vanuit|van) [^.,;:()]{3,40}? ${number}\\s+(?:${people})\\W*$`, "iu"),
	partyInRemark,
	headedParty,
	new RegExp(`\\b(?:delegation|party|group) of ${number}(?!\\p{L})`, "iu"),
	// "4 (2 gemeente, 2 bedrijf)", "zes (6)", "Twee: de wethouder en …", "3 personen, te weten …", "1"
	new RegExp(
		`^\\W*(?:met |we waren met |wij waren met |uiteindelijk |slechts |maar |samen |ongeveer |circa |ca\\.? |zo'n |alle (?=\\p{L}+ (?:de )?leden))?(?:de )?${number}(?:\\s*\\(\\d+\\))?(?:\\s+(?:de )?(?:${people}|leden van (?:de|het) (?:college|presidium|bestuur|team|dagelijks bestuur))|p)?\\s*(?:$|[:;(=–—]|\\.(?!\\d)|-\\s+(?=\\p{L})|,(?!\\s*(?:en|plus|met|alsmede)\\s)|(?:-\\s+)?waarvan|van wie|onder wie|(?:-\\s+)?waaronder|bestaande|op kosten|inclusief|t\\.?w\\.?|te weten|namelijk|nl\\.)`,
		"iu",
	),
	new RegExp(
		`\\b(?:(?:het|wij|we|er|zij) (?:waren|zijn|gingen|reisden)|waren (?:wij|we|het|er)|gingen (?:wij|we)) (?:er |met |samen |in totaal |slechts )*${number}(?:\\s+(?:${people}))?\\s*(?:$|[.:;(=–—]|onder (?:leiding|aanvoering) van)`,
		"iu",
	),
	new RegExp(
		`\\b(?:gemaakt|gereisd|deelgenomen|ging(?:en)?|gegaan) (?:\\p{L}+ )?(?:door |met )?${number}\\s+(?:${people}|${staff})(?!\\p{L})(?!\\s*(?:,|en|plus|met)\\s)`,
		"iu",
	),
];

/** "Ik ben alleen gegaan." */
export const aloneWords =
	/\b(?:ik (?:was|ben) (?:\p{L}+ )?de enige (?:deelnemer|vertegenwoordiger|afgevaardigde|reiziger)(?= (?:namens|van|uit|vanuit)(?!\p{L})|[.,])|ik (?:ben|was|ging|reisde) (?:\p{L}+ )?alleen(?! (?:in|op|bij|voor|de|het))|(?:alleen|enkel|slechts) (?:ikzelf|ik|mijzelf|mezelf|mij)(?!\p{L})|in mijn (?:eentje|uppie|dooie eentje)|alleen (?:gereisd|gegaan)|ondergetekende alleen|alleen ondergetekende|alleen de \p{L}+(?=[.\s]*$)|als enige (?:van|namens|uit|vanuit)|(?:uitsluitend|enkel) (?:de|een) \p{L}+(?=[.\s]*$)|zonder (?:collega's|gezelschap|anderen)|travelled alone)\b|^\W*(?:(?:solo|als enige)\b|(?:ik|ondergetekende) alleen\W*$)/iu;

/** Behind these a sentence breaks the party down; what they name is counted already. */
export const breakdownWords =
	/\b(?:waarvan|van wie|onder wie|waaronder|bestaande uit|inclusief|van de drie|te weten|t\.?w|namelijk)\b/i;

/** Joins the members of a party. */
export const memberJoin =
	/\s*(?:[,;+&/]|\s\d\.(?=\s)|\ben\b|\bplus\b|\balsmede\b|\bevenals\b|\baangevuld met\b|\bsamen met\b|\b(?:vergezeld|bijgestaan) (?:van|door)\b|\bin gezelschap van\b|\bonder (?:leiding|aanvoering) van\b|\bmet\b|\band\b|\bwith\b)\s*/giu;

/** Before a list of members: "De delegatie bestond uit …", "Een afvaardiging van …", "Mee gingen …". */
export const listOpening = new RegExp(
	`^\\W*(?:(?:(?:de|het|een|onze)\\s+)?(?:\\p{L}+\\s+)?(?:${party})\\s+(?:van|bestond uit|bestaat uit|bestaande uit|werd gevormd door|waren?)|(?:mee|meegereisd|aanwezig)\\s+(?:gingen|ging|waren|was|zijn)|gereisd met|(?:de|deze) (?:dienst)?reis (?:is|werd) (?:gemaakt|ondernomen|afgelegd) door)\\s+`,
	"iu",
);

/** "Samen met twee collega's": the writer, who does not name himself, is one more. */
export const besidesWriter = new RegExp(
	`^\\W*(?:(?:samen|tezamen) met\\s+(?!(?:z'n|zijn|ons|hun)\\s)|met\\s+(?=(?:mijn|een|één|${numberPattern})\\s+(?:\\p{L}+\\s+)?(?:collega|leidinggevende|manager|teamleider|chef|directeur|stagiair)))`,
	"iu",
);

/** "Naast de burgemeester gingen ook twee raadsleden mee": both belong to the party. */
export const besidesOthers =
	/^(?:naast|behalve) (.{4,80}?) (?:gingen|ging|reisden|reisde|waren|was|namen) (?:(?:ook|nog|verder|er) )*/iu;

/** Before a member: a verb of going. */
export const goingBefore =
	/^(?:zodat |dus |daarom )?(?:(?:we|wij|er|in zijn plaats|in haar plaats) )?(?:reisden?|gingen?|ging|waren|zijn|is|was) (?:(?:ook|nog|verder|er|mee) )*(?=\p{L})/iu;

/** "Als onderdeel van een delegatie van 23 bedrijven": a larger company, of which the party is a part. */
export const largerParty =
	/,?\s*(?:als )?(?:onderdeel|deel) van (?:een|de|het) [^,;.]*|,?\s*in het kader van (?:een|de) [^,;.]*/giu;

/** A clause about somebody who stayed behind. */
export const stayedBehind =
	/\b(?:(?:ging|gingen|kon|konden|reisde|reisden|mocht)\b[^,;.]*\bniet\b|niet mee\b|(?:bleef|bleven) thuis|afgevallen|viel(?:en)? af|zegden? af|afgezegd|afgemeld|(?:was|waren) (?:\p{L}+ )?(?:verhinderd|ziek)|werd(?:en)? (?:\p{L}+ )?ziek)/iu;

/** People of the place itself, who joined the party there. */
export const localPeople =
	/\b(?:ter plaatse|ter plekke|lokale|plaatselijke|van de ambassade|van het consulaat)\b/iu;

/** A number behind those it counts: "raadsleden (4)", "provincie: 2", "vanuit de gemeente 3". */
export const countBehind = new RegExp(
	`(?<!\\p{L})(\\p{L}+)(?:\\s*\\((${numberPattern})\\)|:\\s*(${numberPattern})(?=\\s*(?:[,;.]|$)))`,
	"giu",
);
export const countAtEnd = new RegExp(`^(?:vanuit|van|uit|namens)\\s.*\\s(${numberPattern})$`, "iu");

/** "5 + 1 tolk": a bare number that more is added to. */
export const bareCount = new RegExp(`^\\W*(${numberPattern})$`, "iu");

/** "Naast mijzelf vijf collega's": the writer is one more. */
export const besidesMe =
	/^(?:naast|behalve|buiten) (?:mij|mijzelf|mezelf|ikzelf|ondergetekende)\s+(?:gingen |reisden |waren |zijn |dat |er |nog |ook )*/i;

/** The writer and somebody named, in running text: "waren Jan Jansen en ik". */
export const andMe =
	/\b(?:\p{Lu}[\p{L}'-]+)\s+en (?:ik|ondergetekende)\b|\b[Ii]k\b[^.]{0,100}?\bsamen met (?:collega )?\p{Lu}|\bwaar ik met (?:collega )?\p{Lu}\p{Ll}+ (?!.{0,60}(?:spra|gespr|ontmoet))/u;

/** The writer with others behind "samen met"; the group is those others. */
export const meWith = /\b(?:ik|ondergetekende)\b[^.]{0,120}?\b(?:samen|tezamen) met (.{4,200})$/iu;

/** "Samen met X was ik er van …", "Naast ondergetekende waren dat X en Y": the group is who came with the writer. */
export const withMe =
	/(?:^|[.;]\s+|,\s+)(?:samen |tezamen )?met (.{4,120}?) (?:was|ging|reisde|ben|vertrok|vloog|bezocht) ik\b|^(?:naast|behalve) (?:mij|mijzelf|mezelf|ikzelf|ondergetekende) (?:waren|gingen|reisden|was|ging|reisde) (?:dat |er |ook |nog )*(.{4,160})$/iu;

/** "De burgemeester sloot twee dagen aan": the group is who came besides. */
export const joinedLater =
	/^(.{4,80}?)\s+(?:sloot|sloten|reisde|reisden|voegde|voegden|was|waren|ging|gingen)\b[^.]{0,40}\b(?:aan|mee|bij (?:ons|de delegatie|het gezelschap))[.\s]*$/iu;

/** "Hij werd vergezeld door X en Y": the group is who came along. */
export const accompanied =
	/\b(?:werd|werden|was|waren) (?:\p{L}+ )?(?:vergezeld|bijgestaan) (?:door|van) ([^.;]{4,160})/iu;

/** "De burgemeester is drie dagen in Gent geweest": the group is who was. */
export const haveBeen =
	/^(?:[^;]{0,60};\s+)?((?:[^.;]|(?<=\b(?:\p{Lu}|mw|dhr|mevr|dr|drs|mr|ir|ing|prof))\.){4,100}?) (?:is|zijn|heeft|hebben) (?:[^.;]{0,120} )?(?:geweest|bezocht|gereisd|afgereisd|gegaan|bezoek gebracht)\b/iu;

/** "Een raadsdelegatie (acht leden, griffier, tolk)": the group is the list. */
export const partyInBrackets = new RegExp(
	`(?<!\\p{L})(?:${party}|\\p{L}*commissie|\\p{L}*fractie|college|klas)(?:\\s+\\p{Lu}\\p{L}+(?: en \\p{Lu}\\p{L}+)?)?\\s*\\(([^()]{6,120})\\)`,
	"iu",
);

/** "Vanuit Gent reisden twee studenten mee": the group is who travelled besides. */
export const cameAlong =
	/\b(?:reisden?|gingen?|ging|vlogen|vloog) (?:ook |nog |verder |er )*(.{4,100}?) (?:met ons )?mee\b|^(?:daarnaast|ook|verder|vanuit [^.;]{3,30}|namens [^.;]{3,30}) (?:sloten|sloot|haakten|haakte|schoven|schoof) (?:zich )?(.{4,100}?) (?:bij ons )?aan\b/iu;

/** "De overige drie deelnemers": those named were counted in the whole already. */
export const restOfParty = new RegExp(
	`\\bde (?:overige|andere|resterende) (?:${number}\\s+)?(?:${people}|leden)(?!\\p{L})`,
	"iu",
);

/** The whole party in so many words, wherever it stands: "In totaal waren wij met acht personen." */
export const totalTold = new RegExp(
	`^(?:het )?aantal (?:${people})(?!\\p{L})[^.;:]{0,60}? (?:is|was|bedroeg|bedraagt)(?: in totaal)?:? ${number}(?!\\p{L})|\\b(?:in totaal|totaal|alles bij elkaar|samen) (?:waren|gingen|reisden|zijn|bestond|telde)\\b[^.;]{0,40}?(?<!\\p{L})${number}(?:\\s+(?:${people}|leden))?\\W*$|\\b(?:gin?g(?:en)?|reis(?:de|den)?|mee|groep|delegatie)\\b[^.]{0,300}, (?:alles bij elkaar|bij elkaar|al met al)(?: dus)? ${number}(?:\\s+(?:${people}|leden))?\\W*$|\\b(?:wij|we) (?:waren|gingen|reisden) (?:in totaal|samen|alles bij elkaar) (?:met )?(?:z'n |zijn )?${number}(?!\\p{L})|\\b(?:wij|we) (?:waren|gingen|reisden) (?:\\p{L}+ ){0,2}met (?:z'n|zijn|ons) ${number}(?!\\p{L})|\\b(?:wij|we) (?=(?:twee|drie)ën|(?:vier|vijv|zess|zeven|acht)en)${number}(?!\\p{L})|\\ber (?:gingen|reisden|vlogen) (?:in totaal |uiteindelijk )?${number} (?:${people}|${staff}) mee(?=\\s*(?:$|[.,;:(]|naar|op reis|vanuit|namens))|\\b(?:studie|dienst)?reis (?:telde|had) (?:in totaal )?${number} (?:${people})(?!\\p{L})`,
	"iu",
);

/** The writer went, as one who speaks of nobody else. */
export const writerWent =
	/\b(?:ben|was|reisde|vloog|vertrok|bezocht|ging|verbleef) ik\b|\bik (?:ben|was|reisde|vloog|vertrok|bezocht|ging|verbleef)\b/iu;
export const firstPersonPlural = /\b(?:we|wij|ons|onze)\b/iu;

/** On whose account a traveller went; no clause on who paid. */
export const ownExpense =
	/\s(?:(?:geheel |volledig )?(?:op|voor) (?:eigen |haar |zijn |hun )(?:eigen )?(?:kosten|rekening)|op kosten van (?:de|het|een) \p{L}+)(?!\p{L})/giu;

/** "Aan de reis namen negen raadsleden deel, aangevuld met …": the groups are the party. */
export const tookPart =
	/\baan (?:de|het|deze|dit) (?:\p{L}*(?:reis|bezoek|missie))\b[^.;]{0,40}?\b(?:namen|nam) (.{4,160}?) deel\b(.*)$/iu;

/** "Gereisd met vier personen", "waren wij met vier man in …", but not "gesproken met". */
export const goingWith = new RegExp(
	`\\b(?:gereisd|(?:waren|bezochten) (?:wij|we)|(?:wij|we) (?:waren|bezochten)|ging(?:en)? (?:wij|we)|(?:wij|we) ging(?:en)?|reisden (?:wij|we)|(?:wij|we) reisden|vertrok(?:ken)? (?:wij|we)) (?:(?!spra|gespr|ontmoet)\\p{L}+ ){0,3}?met (?:in totaal |een groep van )?${number}\\s+(?:${people}|${staff})(?!\\p{L})(?!\\s*(?:,|en|plus)\\s)|\\b(?:waren (?:wij|we)|(?:wij|we) (?:waren|gingen|reisden))[^.;:]{0,70}?,? met ${number} (?:${people})(?=\\s?[:(])`,
	"iu",
);

/** "Ging ik met twee collega's op reis": the group is who went along with the writer. */
export const wentAlong =
	/\b(?:ging|reisde|vertrok|vloog|bezocht|was|ben) ik\b[^.;]{0,60}?\bmet ((?:mijn|een|één|onze|de|twee|drie|vier|vijf|zes|zeven|acht|wethouder|burgemeester|collega)\s[^.;]{3,120})|\bik (?:ging|reisde|vertrok|vloog|bezocht)\b[^.;]{0,60}?\bmet ((?:mijn|een|één|onze|twee|drie|vier|vijf|zes|zeven|acht|wethouder|burgemeester|collega)\s[^.;]{3,120})|\b(?:gevlogen|gereisd|afgereisd|vertrokken) met ((?:mijn|onze) collega\S* [^.;]{3,120})/iu;

/** "Vorige week was ik met Wouter Kalma in Arusha": the group is who came along, by name. */
export const wasThereWith =
	/\b(?:was|ging|reisde|vloog|vertrok) ik (?:samen )?met ((?:\p{Lu}\p{Ll}[\p{L}'-]*(?:,? en |, | )(?:(?:van|de|den|der|ten|ter|el|al) )*){1,8}?(?:(?:van|uit) (?:(?:de|het|ons|onze) )?[\p{L}-]+ )?)(?:in|naar|op|te|van) /u;

/** What one speaks with somebody is no journey with him. */
export const talkWords =
	/\b(?:spra(?:k|ken)|gesproken|gesprek(?:ken)?|ontmoet\p{L}*|overleg\p{L}*|kennis\p{L}*|afspraak|ontvangen)\b/iu;

/** What a role is for, not who has it: "wethouder Economie". */
export const portfolio =
	/(?:ie|ing|zaken|heid|cultuur|sport|zorg|wonen|ruimte|mobiliteit|financiën|onderwijs|verkeer|werk|water|havens?|milieu|klimaat|bouw|jeugd|natuur|groen|beheer)$/iu;

/** Between a verb of going and the town: who went along. */
export const withWhom = /^(?:(?:we|wij|ik)\s+)?(?:samen |tezamen )?met\s/iu;

/** A number of people anywhere in the answer, where nothing plainer tells. */
export const anyPeople = new RegExp(`(?<!\\p{L})${number}\\s+(?:${people})(?!\\p{L})`, "iu");

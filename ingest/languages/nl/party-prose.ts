import { number, party, people, staff } from "./party.ts";

/** Open a sentence with a time. */
const times =
	"van|op|in|begin|medio|eind|vorige?|afgelopen|onlangs|tussen|deze|dit|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";
const member = "[^;]{4,260}?";
const going =
	"reisden?|gingen?|ging|vertrok(?:ken)?|vlogen|vloog|bezocht(?:en)?|trokken|reden|reed";
export const goingVerb = new RegExp(`(?<!\\p{L})(?:${going})(?!\\p{L})`, "iu");
/** "De Zweedse delegatie": it may be that of others. */
export const foreignParty = /\p{Lu}\p{Ll}+e \p{L}*(?:delegatie|groep|afvaardiging|missie)/u;
const tail =
	"(?=\\s+(?:af|naar|in|te|aan|een (?:\\p{L}+ )?(?:werk)?bezoek|de stad|het|deel|mee|aanwezig|van|op|voor|begin|medio|eind|vorige|vorig|afgelopen|onlangs|(?!(?:en|ik|wij)\\b)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:[.,]|$))|[,:;]|[.]?$)";

/** Behind the sentence that names the party: who was with it for a part: "Wethouder Bos was de eerste dag aanwezig." */
export const partOfTime =
	/^(?<members>(?:wethouder|burgemeester|gedeputeerde|raadslid|directeur|collega) (?!.{0,40} van \p{Lu})\p{Lu}?[^,;:.]{2,60}?) (?:(?:verving|vervingen) [^,;:.]{3,60} en )?(?:was|waren|sloot|sloten) (?:alleen |er )?(?:op )?(?:de |het )?(?:eerste|tweede|derde|laatste) (?:\p{L}+ )?(?:dag(?:en)?|ochtend|middag|deel) (?:aanwezig|erbij|mee|aan|bij ons)/iu;

/** Ways to name the whole party in running text; the group `members` lists who went. The first that lists anybody counts. */
export const partyProse: readonly RegExp[] = [
	// "De reis die wethouder Bos, Joris Nauta en ik begin april maakten"
	new RegExp(
		`\\b(?:\\p{L}*reis|\\p{L}*bezoek|missie)\\b[^.;]{0,50}?,? (?:die|dat|welke) (?<members>${member})(?=\\s(?:begin|medio|eind|vorige|vorig|afgelopen|onlangs|naar|in|op|tussen|van \\d|van \\p{Ll}+dag|aan|samen|maakten?|hebben|heb|ondernam(?:en)?|brachten)\\s)[^.;]*?\\b(?:maakten?|gemaakt|ondernam(?:en)?|ondernomen|brachten|bracht|gebracht|aflegden)\\b`,
		"iu",
	),
	// "Aan de reis namen deel: …", "Deelnemers waren …", "Mee gingen …", "We waren met een clubje: …"
	/^(?:(?:aan|met) (?:de|het|deze|dit) (?:\p{L}*reis|\p{L}*bezoek|missie) (?:namen|nam|deden|ging|gingen) (?:deel|mee)|(?:de )?(?:deelnemers|reizigers|delegatieleden|reisgenoten|leden van de delegatie)(?: aan [^.:;]{3,30})? (?:waren|was|zijn)|(?:mee|meegereisd) (?:gingen|ging|reisden|waren|zijn)|(?:we|wij) (?:waren|gingen|reisden)[^.:;]{0,40}:)\s*:?\s*(?<members>[^;]{4,260})/iu,
	// "Gereisd werd door …", "De reis is gemaakt door …"
	/^gereisd (?:hebben|heeft)(?: namens [^,.;:]{3,40}?)?:? (?<members>[^;]{4,260})/iu,
	/^(?:gereisd|(?:de|deze) (?:\p{L}*reis|missie)|(?:het|dit) (?:\p{L}*bezoek)) (?:werd|is|was|wordt)(?: (?:gemaakt|afgelegd|ondernomen|uitgevoerd|gebracht))? door (?<members>[^;]{4,260}?)(?: (?:gemaakt|afgelegd|ondernomen|uitgevoerd|gebracht|bijgewoond))?[.]?$/iu,
	// "Op uw verzoek hebben ondergetekende en mevrouw Bos van Impuls op 3 mei het congres bezocht"
	/^(?:[^,;:.]{3,60} )?(?:hebben|zijn) (?<members>(?:ondergetekende|ik|wethouder|burgemeester|mevrouw|de heer|\p{Lu}\p{Ll})[^;:]{3,120}? en (?:(?:mevrouw|de heer|mw\.|dhr\.) )?(?:\p{Lu}\.\s?)*[^;:,.]{2,60}?) (?:op|van|in|naar|tussen) (?=[^;:]*(?:bezocht|geweest|gereisd|bijgewoond|deelgenomen)(?!\p{L}))/iu,
	// "We zijn met twee raadsleden, de griffier en ik", "stapte ik met Jelle en Roos in het vliegtuig"
	/\b(?:we|wij) (?:zijn|waren|gingen|reisden|reizen) (?:\p{L}+ )?met (?<members>[^;.]{4,160}? en (?:ik|ondergetekende)[^.;]*)/iu,
	/\b(?:ging|reisde|vertrok|vloog|stapte|trok|reed) (?<members>ik (?:\p{Ll}+ )?(?:samen )?met (?:collega's? )?(?:(?!De|Het)\p{Lu}\p{Ll}+(?:,| en) )+\p{Lu}\p{Ll}+)/u,
	// "Een delegatie uit onze stad, bestaande uit de burgemeester en twee wethouders, bezocht …"
	new RegExp(
		`\\b(?:${party}|ploeg|groepje|commissie|fractie)\\b[^.;:]{0,60}?,? (?:bestaande uit|bestond uit|bestaat uit|gevormd door|met daarin)\\s*:?\\s*(?<members>[^;]{4,260}?)(?=,? (?:${going}|was|waren|heeft|hebben|bracht)\\b|;|$)`,
		"iu",
	),
	// "Namens de gemeente waren Anna Bos en Piet de Wit aanwezig", "Vanuit Zwolle namen twee medewerkers deel"
	new RegExp(
		`^(?:(?:namens|vanuit|van de kant van) [^.,;:]{3,50}?|van onze (?:kant|zijde)|onzerzijds) (?:waren|was|namen|nam|${going}) (?:er )?(?<members>(?!ik\\s)${member})(?=\\s+(?:aanwezig|deel|mee|erbij|vertegenwoordigd|naar|in|te|op)\\b|[.]?$)`,
		"iu",
	),
	// "Begin mei reisden de wethouder, de programmamanager en ik naar Gent"
	new RegExp(
		`^(?:${times})\\b[^;:]{3,80}? (?:${going}|brachten) (?<members>(?!(?:ons|wij|we|ik)\\s)[^;:.,]{3,60}(?:, [^;:.,]{2,60}?)+,? en [^;:.,]{2,60}?)${tail}`,
		"iu",
	),
	// "Van 3 tot 5 mei bezochten Anna Bos en ik Gent"
	new RegExp(
		`^(?:${times})\\b[^;:]{3,80}? (?:${going}|brachten|bracht) (?:alleen |enkel |slechts )?(?<members>(?!(?:ons|wij|we|ik)\\s)${member})${tail}`,
		"iu",
	),
	// "Burgemeester Bos bracht van 3 tot 5 mei een bezoek aan"
	/^(?<members>.{4,120}?) (?:bracht|brachten) [^.;]{0,60}\bbezoek\b/iu,
	// "Deze week waren Anna, Piet en ik in Gent"
	/^(?:[^,;:]{3,60} )?(?:waren|zijn) (?<members>[^;:]{4,200}? en (?:ik|ondergetekende))\b/iu,
	/^(?<members>[^;:]{4,120}?) vertegenwoordigden? /iu,
	// "Wethouder Bos ging, met raadslid Vis en ondergetekende."
	/^(?<members>\p{Lu}[^;:,.]{3,60}) (?:ging|reisde|vertrok|vloog)(?=,? met )/u,
	// "Joost en ik zijn maandag vertrokken", "Anna Bos en ik bezochten …"
	/^(?<members>\p{Lu}[^;:.]{1,120}? en (?:ik|ondergetekende)) (?:zijn|waren|gingen|reisden|vertrokken|vlogen|bezochten|mochten|vormden)\b/u,
];

/** "Erik en Carlijn waren van 3 tot 9 mei in Burlington": the group is who was; only near the top of a report. */
export const partyWas =
	/^(?<members>(?!(?:er|dit|dat|het|de (?:reis|stad|sfeer))\s)[^.;:]{4,120}?) (?:waren|was|zijn|is) (?:er )?(?=[^.;]{0,60}\b(?:in|naar|te) (?:de stad )?\p{Lu})(?=[^;]*(?:\d|week|maand|geweest|gereisd|samen met|namens))/iu;

/** "Vorige week waren Lotte Bos en archivaris Vis in Gent": the same behind a time. */
export const partyWasThen = new RegExp(
	String.raw`^(?:${times})\b[^;:.]{2,60}? (?:waren|was) (?<members>(?!(?:ons|wij|we|ik|er|het|de (?:reis|stad|sfeer|dag))\s)[^;:.]{4,160}?)(?=\s(?:in|te|bij|op bezoek|aanwezig|naar)\s)`,
	"iu",
);

/** Who came with those that a sentence names: "…, samen met burgemeester De Groot en zes leerlingen". */
export const alongBehind =
	/(?:(?<=\b(?:ging|reisde|vertrok|vloog)),? met|,?\s(?:samen met|tezamen met|in gezelschap van|vergezeld (?:door|van)|bijgestaan door|aangevuld met)) (?<members>[^;]{4,260})/iu;

/** "Met z'n vieren reden we naar Gent.", "Verder met z'n drieën: …" */
export const togetherWent = new RegExp(
	`\\bmet (?:z'n|zijn|ons) ${number}(?!\\p{L})(?:\\s*:|[^.;]{0,40}\\b(?:we|wij|naar|heen|gereisd|reden|gingen)\\b)`,
	"iu",
);

/** Without one of these words a sentence of running text names no party. */
export const mayNameParty =
	/reis|bezo|miss|waren|was |zijn |delegatie|ploeg|groep|deel|mee|namens|vanuit|gin?g|vertr|vl[oo]{1,2}[gn]|bracht|re[ed]{1,2}|trok/i;

/** The same above a text: "1 pers. (adviseur)", "2 man: Anna Bos en Piet Vis", "Tien man dus". */
export const totalOpening = new RegExp(
	`(?:^\\W*|^[^.;:]{3,40}, |\\s[/|•·]\\s)${number}\\s+(?:${people})(?:\\s*(?:$|[:(.,=–])| dus(?!\\p{L}))`,
	"iu",
);

/** A line that was a row of a table: "Aantal deelnemers 4". */
export const totalRow = new RegExp(
	`(?:^|\\n)\\s*aantal(?: (?:${people}))?(?:\\s*[|:]|\\s)\\s*(\\d{1,2})\\s*(?:$|\\n)`,
	"iu",
);

/** "Is besloten twee mensen te sturen", "vaardigde drie ambtenaren af". */
export const sentTotal = new RegExp(
	`(?<!\\p{L})(?:(?:stuurden?|vaardigden?|zonden?|zond) ${number}\\s+(?:${people}|${staff})(?!\\p{L})|${number}\\s+(?:${people}|${staff}) (?:te sturen|af te vaardigen|afgevaardigd|gestuurd|uitgezonden)(?!\\p{L})|met ${number}\\s+(?:${people}|${staff}) (?:vertegenwoordigd|aanwezig|erbij)(?!\\p{L}))`,
	"iu",
);

/** Heading of a field for who went besides the one who fills in the form. */
export const besidesReporter =
	/^(?:reisgenoten|reisgenoot|medereizigers?|meereizenden?|meegereisd|vergezeld)(?!\p{L})/iu;
/** Heading of a field for the one who fills in the form. */
export const reporterLabel =
	/^(?:ingediend door|naam|reiziger|opgesteld door|opsteller|auteur|bestuurder|aanvrager|melder)(?!\p{L})/iu;
/** Heading of a field for others who came along on their own account. */
export const otherCompany = /\b(?:overige?n?|derden|externen?)\b/i;

/** "Wij (vier raadsleden en de griffier) waren …": the groups hold who "wij" are. */
export const whoWeAre =
	/\b(?:wij|we)(?:\s*\(([^()]{4,160})\)|,\s+([^.;]{4,140}?),)\s+(?:waren|gingen|reisden|zijn|bezochten|hebben|vertrokken|vlogen|mochten|namen)\b/iu;

/** A number of people in running text. */
export const travelledAs = new RegExp(
	`(?<!\\p{L})${number}\\s+(?:${people}|${staff})(?!\\p{L})[^.]{0,40}?\\b(?:gereisd|reisden|gingen|bezochten|afgereisd|vertrokken|namen deel)`,
	"iu",
);

/** Behind the size of a party: who came on top of it, as in "negen leden en de griffier bezocht". */
export const onTop = new RegExp(
	`^(?:\\s+(?:${people}|${staff}|\\p{L}*leden|jongeren|leerlingen|scholieren|studenten))?\\s*,?\\s+(?:en|plus|met) (?<members>[^;:.]{3,60}?)(?=\\s(?:${going}|was|waren|bracht|brachten|naar|in|van)\\s|[.]?$)`,
	"iu",
);

/** The same where more of its kinds follow: "vier scholieren, twee docenten en mijzelf". */
export const onTopListed = new RegExp(
	`^\\s+(?:${staff}|\\p{L}*leden|jongeren|leerlingen|scholieren|studenten|ondernemers), (?<members>[^;:.]{3,120}? en [^;:.,]{2,60})`,
	"iu",
);

/** Before who went along: when. "Vertrok op 3 mei 2019 met twee ambtenaren" */
export const timeBeforeWith =
	/^(?:op|van|in|begin|eind|medio|afgelopen|vorige?|onlangs)\b[^,;]*?\s(?=(?:samen |tezamen )?met\s)/iu;

/** A body with the number of its members: "de commissie Ruimte (elf leden)". */
export const bodyOfMembers = new RegExp(
	`(?:(?:de|het) )?(?:\\p{L}+ )?\\p{L}+(?: \\p{Lu}\\p{L}+)? \\((?=${number} leden\\))([^()]+)\\)`,
	"giu",
);

/** Before members: on whose behalf they went. */
export const onBehalf =
	/^(?:namens|vanuit) (?:(?:de|het) )?(?:\p{Ll}+\s+(?=\p{Lu})|(?:\p{Lu}[\p{L}&-]*\s+)+?(?=\p{Ll}{4,} \p{Lu}))/u;

/** Before a number of members: where they are from: "van Rotterdam nog twee collega's". */
export const fromElsewhere = new RegExp(
	`^(?:van|uit) (?:(?:de|het) )?\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:nog |ook |dan nog )?(?=(?:${number})\\s)`,
	"iu",
);

/** In a question: who came with the one that answers it. */
export const withYou = /\bmet wie (?:ben|bent|heb|hebt|was|reisde|ging) (?:je|jij|u)(?!\p{L})/iu;

export const namesWriter =
	/(?<!\p{L})(?:ik|ikzelf|mijzelf|mezelf|ondergetekende|alleen)(?!\p{L})/iu;

/** Several of one role by name: "beleidsadviseurs Piet Vis", of whom the next member is another. */
export const sharedRole = /^(?:de )?\p{Ll}{5,}(?:s|en) (?=\p{Lu}\p{L}*\.? (?:\p{Ll}+ )*\p{Lu})/u;

/** "Daarom is een studiereis gehouden met tien deelnemers". */
export const journeyWith = new RegExp(
	`(?<!\\p{L})(?:\\p{L}*(?:reis|bezoek|missie|excursie)) [^.;:]{0,40}?(?:gehouden|gemaakt|ondernomen|georganiseerd|uitgevoerd) met (?:in totaal )?${number}\\s+(?:${people})(?!\\p{L})(?!\\s*(?:uit|van|,|en|plus)\\s)`,
	"iu",
);

/** Opens a sentence near the top: "Met vijf man sterk naar Schiphol", "Met negen man en vrouw", "Met z'n drieën in de auto". */
export const partyOpening = new RegExp(
	`^met (?:(?:z'n|zijn|ons) ${number}(?!\\p{L})|${number} (?:man|mensen|personen)(?!\\p{L}))`,
	"iu",
);

/** "(totaal dus vier)": the sum that ends an answer, whoever paid. */
export const sumAtEnd = new RegExp(
	`\\b(?:in )?totaal(?: dus)?:? ${number}(?:\\s+(?:${people}))?\\)?\\W*$`,
	"iu",
);

/** "Burgemeester en kabinetschef (2)": the sum behind a list of as many. */
export const sumInBrackets = new RegExp(`^(.{4,200}) \\(${number}\\)\\W*$`, "iu");

/** What a sentence counts is no part of the party. */
export const notCounted = /\btel(?:len|t|de|den)\b[^.;]{0,30}\bniet mee\b|\bniet meegeteld\b/iu;

/** "Met mij mee: Jos Vis en twee leden": the writer is one more. */
export const meeWithMe = /^met (?:mij|me|ondergetekende) (?:mee|gingen mee|reisden mee)\s*:\s*/i;

/** "Ik ben er van 8 tot 13 mei geweest met Herman Kooi en met Sven Vis", "Ik was er met Sven Vis", "ben ik met Sven Vis naar Gent geweest": the group is who came along. */
export const beenThereWith =
	/\b(?:[Ii]k (?:ben|was) (?:er |daar )?[^.;]{0,60}?\bgeweest (?:samen )?met|[Ii]k was er [^.;]{0,30}?(?:samen )?met) ((?:(?:collega |de )?(?:\p{Ll}{5,} )?\p{Lu}|(?:mijn|onze|een|twee|drie|vier) \p{Ll})[^;]{3,160})$|\bwaar ik (?:samen )?met ((?:(?:collega |de )?(?:\p{Ll}{5,} )?\p{Lu}|(?:mijn|onze|een|de|twee|drie|vier) \p{Ll})[^.;,]{3,100}?) (?:naartoe|heen) (?:ben|was)(?!\p{L})|\b(?:ben|was) ik [^.;]{0,40}?\bmet ((?:collega |de )?(?:\p{Ll}{5,} )?\p{Lu}\p{Ll}[^.;]{3,100}?) naar (?:\p{Ll}+ )?\p{Lu}[^.;]*\bgeweest(?!\p{L})/u;

/** Whom a fragment near the top names beside its writer, and "was ik er met X en met Y". */
export const besideWriter =
	/^Samen met (?:mijn )?collega(?:['’]?s)? (?<members>\p{Lu}.{3,160})$|\b(?:door|van) \p{Lu}[^:]{3,80}, mee: (?<members>.{4,160})$|\b(?:was|ging|reisde) ik (?:er|daar|hier) (?:samen )?met (?<members>\p{Lu}.{4,200})$|\b[Ii]k (?:reis|reisde|ga|ging) (?:hier |er |samen )*met (?<members>(?:collega )?\p{Lu}.{3,200})$|^(?:Mijn )?(?:[Rr]eisgenoten|[Rr]eisgenoot|[Mm]edereizigers?)(?: (?:was|waren|is|zijn))?:? (?<members>\p{Lu}.{3,160})$|^(?<members>\p{Lu}[^;]{3,100}), (?:en )?ik ben \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?:en )?samen (?:zijn|vormen) (?:wij|we) /u;

/** "Ik werd vergezeld door Sven Vis": who came with the writer, wherever the report says so. */
export const accompaniedWriter =
	/\b(?:[Ii]k (?:werd|was|ben)|(?:werd|was|ben) ik) (?:hierbij |daarbij |op reis )?(?:vergezeld|bijgestaan) (?:door|van) (?<members>.{4,200})$/u;

/** The whole party between "bestaande uit" and its verb, or those who went and who came with them. */
export const partyWhole: readonly RegExp[] = [
	/\bbestaande uit (?<members>[^.;:]{4,200}?), (?:bezocht|bezochten|reisde|reisden|ging|gingen|was|waren|vertrok|bracht)(?!\p{L})/iu,
	/^(?<members>[^.;:]{4,80}?) (?:ging|gingen|reisde|reisden) mee,? en (?:verder|ook) (?<more>[^;:]{4,200})$/iu,
	// "Anna Bos en Piet Vis gingen er vier dagen kijken, met buurtkok Gwen Pas"
	/^(?<members>[^.;:]{4,80}?) (?:ging|gingen|reisden?|trokken|trok|vertrokken|vlogen|waren|bezochten?) [^.;:]{3,80}, (?:samen )?met (?<more>(?!een |de |het |als |name )[^;:.]{4,100})[.]?$/iu,
	/^(?<members>[^.;:]{4,80}?) (?:bezocht|bezochten) [^.;:]{3,60}, vergezeld (?:door|van) (?<more>[^;:]{4,160})$/iu,
];

/** The same near the top of a report, where others than the party aren't told of yet. */
export const partyWholeTop: readonly RegExp[] = [
	/^(?<members>(?!.{0,60} van \p{Lu})[^.;:]{4,80}?) (?:werd|werden|was|waren) (?:op|tijdens|bij) (?:de|het|deze|dit|zijn|haar) \p{L}*(?:reis|bezoek|missie) (?:vergezeld|bijgestaan) (?:door|van) (?<more>[^;:]{4,160})$/u,
	// "Met drie ambtenaren en een raadslid ging de wethouder naar Gent"
	/^(?:Samen m|Tezamen m|M)et (?<more>(?!(?:z'n|zijn|ons|hun) )[^.;:]{4,160}?) (?:ging|gingen|reisden?|was|waren|vertrok|vertrokken|vloog|vlogen|trok|trokken) (?<members>(?!(?:wij|we|ik|er|het|dit|dat|die) )(?:(?:de|onze|een) \p{Ll}|\p{Ll}{4,} \p{Lu}|\p{Lu})[^.,;:]{3,60}?)(?=,? (?:[^.;:]{0,50} )?(?:in|naar) (?:de stad )?\p{Lu})/u,
];

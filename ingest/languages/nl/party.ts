import { monthNames } from "./dates.ts";
import { numberPattern } from "./numbers.ts";

/** Clauses on who paid: what they count are no travellers. */
export const paymentWords =
	/\b(?:kosten|betaald|betaalde|vergoed|vergoeding|bekostigd|gefinancierd|financiering|rekening|ticket|tickets|gesponsord|declaratie|hotel is|paid|funded|expenses)\b/i;

const people =
	"personen|persoon|mensen|deelnemers|deelnemer|reizigers|reiziger|collega's|delegatieleden|man|pers\\.?|p\\.|people|persons|person|travellers";
const number = `(${numberPattern})`;
const party = "\\p{L}*(?:delegatie|groep|gezelschap|team|afvaardiging)|party|group|delegation";

/** Ways to state the size of the whole party, the surest first; the first group is the number. */
export const partyTotals: readonly RegExp[] = [
	new RegExp(
		`\\b(?:in totaal|totaal(?: aantal)?)\\b[^.\\d]{0,25}?(?<!\\p{L})${number}(?!\\p{L})`,
		"iu",
	),
	new RegExp(`(?<!\\p{L})${number}\\s+(?:${people})\\s+in totaal`, "iu"),
	new RegExp(`\\bmet (?:z'n|zijn|ons|hun)\\s+(?:allen,?\\s+)?${number}(?!\\p{L})`, "iu"),
	new RegExp(
		`(?<!\\p{L})(?:${party}) (?:van|bestond uit|bestaat uit|bestaande uit|telde|telt|omvatte|was met) (?:in totaal )?(?:de |ongeveer |circa )?${number}(?=\\s*(?:$|[.,:;()–-]|(?:${people}|leden|mannen|vrouwen|deelnemende)(?!\\p{L})|(?:onder|uit|van|naar|die|in|met|bezocht)\\s))`,
		"iu",
	),
	new RegExp(`\\b(?:delegation|party|group) of ${number}(?!\\p{L})`, "iu"),
	// "4 (2 gemeente, 2 bedrijf)", "zes (6)", "Twee: de wethouder en …", "3 personen, te weten …", "1"
	new RegExp(
		`^\\W*(?:met |we waren met |wij waren met |uiteindelijk |slechts |maar |samen )?(?:de )?${number}(?:\\s*\\(\\d+\\))?(?:\\s+(?:${people}))?\\s*(?:$|[.:;(=–—]|,\\s*(?!(?:\\p{L}+\\s+){0,3}(?:${numberPattern})\\s)|waarvan|van wie|onder wie|waaronder|bestaande|op kosten|inclusief|t\\.?w\\.?|te weten|namelijk|nl\\.)`,
		"iu",
	),
	new RegExp(
		`\\b(?:(?:het|wij|we|er|zij) (?:waren|zijn|gingen|reisden)|waren (?:wij|we|het|er)|gingen (?:wij|we)) (?:er |met |samen |in totaal |slechts )*${number}(?:\\s+(?:${people}))?\\s*(?:$|[.:;(=–—])`,
		"iu",
	),
	new RegExp(
		`\\b(?:gemaakt|gereisd|deelgenomen|ging(?:en)?|gegaan) (?:\\p{L}+ )?(?:door |met )?${number}\\s+(?:${people})(?!\\p{L})`,
		"iu",
	),
];

/** "Ik ben alleen gegaan." */
export const aloneWords =
	/\b(?:ik (?:ben|was|ging|reisde) (?:\p{L}+ )?alleen(?! (?:in|op|bij|voor|de|het))|(?:alleen|enkel|slechts) (?:ikzelf|ik|mijzelf|mezelf|mij)(?!\p{L})|in mijn eentje|alleen (?:gereisd|gegaan)|ondergetekende alleen|alleen ondergetekende|alleen de \p{L}+(?=[.\s]*$)|travelled alone)\b/iu;

/** Behind these a sentence breaks the party down; what they name is counted already. */
export const breakdownWords =
	/\b(?:waarvan|van wie|onder wie|waaronder|bestaande uit|inclusief|van de drie|te weten|t\.?w|namelijk)\b/i;

/** Joins the members of a party. */
export const memberJoin =
	/\s*(?:[,;+&/]|\ben\b|\bplus\b|\balsmede\b|\bsamen met\b|\bvergezeld van\b|\bmet\b|\band\b|\bwith\b)\s*/giu;

/** A person by role: "wethouder", "bestuursadviseur", "raadslid", "ondergetekende". */
export const memberRole =
	/^(?:(?:de|het|een|haar|zijn|hun|onze|mijn|uw|jullie|één|eén|1|the|a|her|his)\s+)?(?:loco-?|oud-|plv\.? |plaatsvervangend |\p{Ll}+ )?(?:\p{L}+-?)?(?:burgemeester|wethouder|gedeputeerde|griffier|secretaris|gemeentesecretaris|directeur|adviseur|adviseuse|medewerker|medewerkster|ambtenaar|woordvoerder|manager|raadslid|statenlid|voorzitter|coördinator|beleidsmedewerker|projectleider|programmaleider|hoofd|chef|strateeg|trainee|stagiair|stagiaire|tolk|beveiliger|chauffeur|vertegenwoordiger|bestuurslid|bestuurder|docent|student|arts|jurist|econoom|analist|specialist|assistent|regisseur|wijkagent|fotograaf|journalist|ondernemer|onderzoeker|lobbyist|ondergetekende|collega|leidinggevende|voorlichter|begeleider|begeleidster|kwartiermaker|ingenieur|ontwerper|inspecteur|agent|conservator|curator|rector|decaan|hoogleraar|lector|trainer|coach|redacteur|verslaggever|lid|fractielid|commissielid|raadsgriffier|afgevaardigde|ondersteuner|procesbegeleider|partner|echtgenote|echtgenoot|kabinetschef|officier|commissaris|architect|stedenbouwkundige|planoloog|archivaris|accountmanager|consultant|mayor|alderman|advisor|director)(?!\p{L})/iu;

/** The writer of the report. */
export const writer =
	/^(?:ik|ikzelf|mijzelf|mezelf|ondergetekende|schrijver dezes|me|i|myself)(?:$| als | zelf| ben$| was$| ging$| reisde$| heb$)/i;

/** A number of people as one member of a list: "twee wethouders", "3 ambtenaren". */
export const countedMembers = new RegExp(
	`^(?:(?:nog|verder|ook|ongeveer|circa|maar liefst|de)\\s+)?(${numberPattern})\\s+(?!(?:${monthNames}|dag|dagen|nacht|nachten|uur|uren|euro|jaar|km|procent|steden|gemeenten|landen|plaatsen|organisaties|bedrijven)(?!\\p{L}))(?:\\p{L}[\\p{L}'-]*)`,
	"iu",
);

/** "Naast mijzelf vijf collega's": the writer is one more. */
export const besidesMe =
	/^(?:naast|behalve|buiten) (?:mij|mijzelf|mezelf|ikzelf|ondergetekende)\s+(?:gingen |reisden |waren |nog |ook )*/i;

/** A body that its members follow in brackets: "het college (burgemeester en vier wethouders)". */
export const bodyInBrackets =
	/(?<!\p{L})(?:college|delegatie|bestuur|presidium|fractie|driehoek|managementteam)\s*\(([^()]*)\)/giu;

/** The writer and somebody named, in running text: "waren Jan Jansen en ik". */
export const andMe =
	/\b(?:\p{Lu}[\p{L}'-]+)\s+en (?:ik|ondergetekende)\b|\bik\b[^.]{0,40}?\bsamen met (?:collega )?\p{Lu}/u;

/** The writer with others behind "samen met"; the group is those others. */
export const meWith = /\b(?:ik|ondergetekende)\b[^.]{0,120}?\b(?:samen|tezamen) met (.{4,200})$/iu;

/** "De burgemeester sloot twee dagen aan": the group is who came besides. */
export const joinedLater =
	/^(.{4,80}?)\s+(?:sloot|sloten|reisde|reisden|voegde|voegden|was|waren|ging|gingen)\b[^.]{0,40}\b(?:aan|mee|bij (?:ons|de delegatie|het gezelschap))[.\s]*$/iu;

/** A number of people in running text. */
export const travelledAs = new RegExp(
	`(?<!\\p{L})${number}\\s+(?:${people}|ambtenaren|collega's|medewerkers|bestuurders)(?!\\p{L})[^.]{0,40}?\\b(?:gereisd|reisden|gingen|bezochten|afgereisd|vertrokken|namen deel)`,
	"iu",
);

/** A number of people anywhere in the answer, where nothing plainer tells. */
export const anyPeople = new RegExp(`(?<!\\p{L})${number}\\s+(?:${people})(?!\\p{L})`, "iu");

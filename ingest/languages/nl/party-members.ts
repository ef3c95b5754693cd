import { monthNames } from "./dates.ts";
import { numberPattern } from "./numbers.ts";
import { party } from "./party.ts";

/** A person by role: "wethouder", "bestuursadviseur", "raadslid", "ondergetekende". */
export const memberRole =
	/^(?:(?:de|het|een|haar|zijn|hun|onze|mijn|uw|jullie|één|eén|1|the|a|her|his)\s+)?(?:loco-?|oud-|plv\.? |plaatsvervangend |\p{Ll}+ )?(?:c[defiot]o|ciso|(?:\p{L}+-?)?(?:burgemeester|wethouder|gedeputeerde|griffier|secretaris|gemeentesecretaris|directeur|adviseur|adviseuse|medewerker|medewerkster|ambtenaar|woordvoerder|manager|raadslid|statenlid|voorzitter|coördinator|beleidsmedewerker|projectleider|programmaleider|hoofd|chef|strateeg|trainee|stagiair|stagiaire|tolk|beveiliger|chauffeur|vertegenwoordiger|plaatsvervanger|bestuurslid|penningmeester|bestuurder|portefeuillehouder|ecoloog|dirigent|raadsvrouw|bouwmeester|stadsbouwmeester|programmamaker|docent|student|arts|jurist|econoom|analist|specialist|assistent|regisseur|wijkagent|fotograaf|journalist|ondernemer|onderzoeker|lobbyist|havenmeester|stadsmeester|meester|archivist|bibliothecaris|planner|verkeerskundige|verpleegkundige|commandant|korpschef|consulent|vrijwilliger|leraar|lerares|controller|archeoloog|hydroloog|gids|kunstenaar|musicus|rechter|notaris|werkgever|boswachter|stadsdichter|kok|vertaler|vertaalster|notulist|notuliste|webredacteur|bode|adjunct|monteur|ondergetekende|collega|leidinggevende|voorlichter|begeleider|begeleidster|kwartiermaker|ingenieur|ontwerper|inspecteur|agent|conservator|curator|rector|decaan|hoogleraar|lector|trainer|coach|redacteur|verslaggever|lid|fractielid|commissielid|raadsgriffier|afgevaardigde|ondersteuner|procesbegeleider|partner|echtgenote|echtgenoot|kabinetschef|officier|commissaris|architect|stedenbouwkundige|planoloog|archivaris|accountmanager|consultant|mayor|alderman|advisor|director))(?!\p{L})/iu;

/** Of the family of another member: "zijn vrouw". */
export const familyMember =
	/^(?:haar|zijn|hun|mijn|diens) (?:man|vrouw|echtgenoot|echtgenote|partner|zoon|dochter|broer|zus|vader|moeder)(?!\p{L})/iu;

/** Somebody whom no name or function tells: "iemand van Communicatie". */
export const someMember = /^(?:nog )?(?:iemand|een (?:vertegenwoordiger|afgevaardigde)) /iu;

/** "Het voltallige college (7)": a body and how many its members are. */
export const bodyCounted =
	/(?:(?:het|de)\s+)?(?:voltallige?\s+)?(?:college|\p{L}*commissie|fractie|bestuur|presidium|\p{L}*team|dagelijks bestuur)(?:\s+van\s+(?:BW|burgemeester en wethouders)|\s+\p{Lu}\p{L}+)?\s*\((\d{1,2})\)/giu;

/** The writer of the report. */
export const writer =
	/^(?:ik|ikzelf|mij|mijzelf|mezelf|ondergetekende|schrijver dezes|me|i|myself)(?:$| als | zelf| = | (?:ben|was|ging|reisde|heb)(?: (?:namens|vanuit|voor|er|naar)\b|$))/i;

/** A number of people as one member of a list: "twee wethouders", "3 ambtenaren". */
export const countedMembers = new RegExp(
	`^(?:(?:nog|verder|ook|ongeveer|circa|maar liefst|de|een (?=\\p{L}+tal\\s)|een man of)\\s+|een (?=\\p{L}+tal\\s))?(${numberPattern})(?:\\s?[x×])?\\s+(?!(?:${monthNames}|(?:${party})|ploeg|aantal|paar|werkbezoek|bezoek|reis|dag|dagen|nacht|nachten|uur|uren|euro|jaar|km|procent|steden|gemeenten|landen|plaatsen|organisaties|bedrijven)(?!\\p{L}))(?:\\p{L}[\\p{L}'-]*)|^een man of (${numberPattern})`,
	"iu",
);

/** A body that its members follow in brackets: "het college (burgemeester en vier wethouders)". */
export const bodyInBrackets =
	/(?<!\p{L})(?:college(?: van BW)?|\p{L}*delegatie|reisgezelschap|groep|team|bestuur|presidium|fractie|driehoek|managementteam)\s*\(([^()]*)\)/giu;

/** No name begins with these, though a capital opens the sentence. */
export const noNameOpening =
	/^(?:Op|In|Tijdens|Namens|Vanuit|Onder|Met|Na|Voor|Wij|We|Het|Een|Er|Dit|Dat|Deze|Die|Onze|Aan|Bij|Tot|Uit|Door|Om|Als|Ook|Daarna|Daarnaast|Verder|Graag|Hierbij)\s/u;

/** "Beleidsmedewerkers Kok en Nas": two of one function, by their surnames alone. */
export const twoOfOne =
	/(?<!\p{L})(?:de )?(?:\p{L}*(?:medewerkers|adviseurs|leden|houders|meesters|leiders|managers|ambtenaren|collega's|directeuren)) (\p{Lu}[\p{L}'-]+) en (\p{Lu}[\p{L}'-]+)(?=\s*(?:[,.;(]|$))/gu;

/** Who stayed away, or the first point of the minutes: behind the list of those who went. */
export const behindParty = /^(?:afwezig|verhinderd|verontschuldigd|\d{1,2}\.\d{1,2}\s)/iu;

/** Words for whoever writes, in a list of the party; folded. */
export const writers = /^(?:ik|ikzelf|ondergetekende|mij|mijzelf|mezelf|steller)$/u;

/** How a sentence says of one it names that they are of the party; on folded words before the name, or from it on. */
export const ownSaid = {
	/** "ik ben Gijs" */
	writes: / ik (?:ben|heet) $| mijn naam is $/u,
	/** "Onze stagiaire Roos", and what follows the name. */
	ours: / (?:mijn|onze|ons) (?:\S+ ){0,2}$/u,
	wentAlong:
		/ (?:ging|gingen|reisde|reisden|vloog|vlogen|was|waren|is|zijn) (?:\S+ ){0,3}(?:mee|meegegaan|meegereisd|meegevlogen|erbij) /u,
	/** "Roos is onze jurist" */
	isOurs: / (?:is|was) (?:bij ons|onze|ons|mijn) (?:\S+ ){0,3}$/u,
} as const;

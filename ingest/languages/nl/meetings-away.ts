import type { NotMetReason } from "#domain/extraction.ts";

const sufferings =
	"geopereerd|herstellende|herstellend|bevallen|overleden|gevallen en|geveld|gewond|uitgeschakeld|ontslagen";
const duties =
	"begrafenis|uitvaart|crematie|sterfgeval|bruiloft|\\S*zitting|\\S*debat|\\S*vergadering|spoedoverleg|crisisoverleg|crisis|staatsbezoek|examens?|andere (?:afspraak|afspraken|verplichting|verplichtingen|prioriteiten|zaken)|dubbele afspraak|(?:afspraak|verplichting|verplichtingen|zaken) (?:elders|in de hoofdstad)";
const times =
	"die (?:dag|week|ochtend|middag|avond)|dat moment|op dat moment|net|juist|toen|tegelijk|helaas|zelf|nog|al|plotseling|onverwacht";
const messages =
	"mail|mailtje|e mail|brief|briefje|kaartje|berichtje|bericht|appje|groet|groeten|telefoontje";
const channels =
	"whatsapp|mail|mails|e mail|app|appjes|post|brief|brieven|sms|linkedin|chat|signal";

/** Phrases that say what kept somebody away, or that all was by mail; on folded words with "@" for those named. */
export const awayPatterns: readonly (readonly [NotMetReason, RegExp])[] = [
	[
		"absent",
		/ (?:opgenomen in|lag in|lagen in|ligt in|belandde in|belandden in|moest naar|werd naar) (?:het|een) ziekenhuis | in het ziekenhuis (?:opgenomen|beland|lag|ligt) /u,
	],
	[
		"absent",
		new RegExp(
			` (?:was|waren|werd|werden|is|zijn|bleek) (?:\\S+ ){0,4}(?:${sufferings}) | herstel(?:de|t|den) van (?:een|zijn|haar|de) `,
			"u",
		),
	],
	[
		"absent",
		new RegExp(
			` (?:had|hadden|heeft) (?:(?:${times}) )*(?:\\S+ )?(?:een |de |een \\S+ )?(?:${duties}) (?!(?:met|voor) (?:ons|mij) )`,
			"u",
		),
	],
	[
		"absent",
		/ @ (?:(?!(?:wij|we|ik|men|die) )\S+ ){0,7}(?:moest|moesten) (?!(?:ik|we|wij|men|weer|daarna|later|toen|door) )(?:(?!(?:daarna|later|we|wij|na|vroeg|door) )\S+ ){0,4}naar (?!(?:ons|onze) )/u,
	],
	[
		"absent",
		/ (?:was|waren|zat|zaten|verbleef|is|zijn) (?:voor|wegens|vanwege) (?!het eerst |ons |onze )(?:\S+ ){1,4}(?:in|naar|op) (?:@|de hoofdstad|het buitenland) /u,
	],
	[
		"absent",
		/ (?:had|hadden) (?:een|het|de) (?:\S+ ){0,2}(?:volle|drukke|overvolle|bomvolle) agenda (?!maar (?:\S+ ){0,2}(?:nam|maakte|ontving|kwam|schoof|sprak) )/u,
	],
	["absent", / (?:stond|zat|was|verbleef) (?:ergens|elders) (?:\S+ ){0,2}(?:in|op|bij|anders) /u],
	[
		"absent",
		/ niet (?:meer )?(?:kunnen|weten te|te) vinden | niet (?:\S+ ){0,2}gevonden | nergens te (?:vinden|bekennen) /u,
	],
	["absent", / @ (?:zelf )?(?:was |waren |is |bleek )?niet (?:beschikbaar|vrij|thuis) /u],
	[
		"absent",
		/ @ (?:(?:was|waren|is) (?:\S+ ){0,2}te druk|(?:was|waren|werd|werden) (?:\S+ ){0,2}in beslag genomen) /u,
	],
	[
		"absent",
		/ (?:was|waren) (?:net|juist|inmiddels|intussen|zojuist|kort (?:daarvoor|ervoor|tevoren)|(?:\S+ )?(?:dagen|dag|weken|week|maanden|maand) (?:daarvoor|ervoor|eerder|tevoren|geleden)) (?:afgetreden|opgestapt|afgezet|geschorst|gearresteerd|weggestuurd) /u,
	],
	[
		"absent",
		/ (?:voelde|voelden) zich (?:\S+ )?(?:niet|te|beroerd|ziek|slecht) | (?:had|hadden|heeft) (?:zijn|haar|een) \S+ (?:gebroken|verstuikt|gekneusd) | (?:zat|zaten|lag|lagen) (?:\S+ )?thuis (?:met|wegens|vanwege|door) | (?:moest|moesten) (?:\S+ ){0,4}(?:verzorgen|ophalen) /u,
	],
	["absent", / (?:geniet|genoot|genieten|nam|namen|heeft|had) (?:\S+ ){0,3}\S*verlof /u],
	["absent", / (?:was|waren|is|zijn) (?:\S+ )?onderweg naar (?!(?:ons|onze|het gesprek) )/u],
	["absent", / (?:stuurde|stuurden|zond|zonden) geen @ /u],
	[
		"absent",
		/ (?:@|die|hij|zij|ze) (?:zat|zaten) (?:\S+ )?in (?:een |de )?(?:\S*overleg|\S*vergadering|\S*bespreking|\S*zitting|\S*debat) (?!met ons )/u,
	],
	["absent", new RegExp(` niemand (?:maar )?(?:wel|alleen) (?:\\S+ ){0,4}(?:${messages}) `, "u")],
	["absent", / (?:had|hadden) (?:corona|covid|griep|koorts) en (?:kwam|kwamen|bleef|bleven) /u],
	[
		"cancelled",
		/ (?:keer|maal|meermaals|opnieuw|steeds|2x|3x|4x|5x|tweemaal|driemaal) (?:verzet|verplaatst|verschoven|uitgesteld|afgezegd) /u,
	],
	[
		"phone",
		new RegExp(
			` (?:alleen|slechts|enkel|uitsluitend) (?:per |via |over |contact per |contact via )?(?:de )?(?:${channels}) `,
			"u",
		),
	],
	[
		"planned",
		/ (?:contact|afspraak|gesprek) nog te (?:leggen|maken|plannen|voeren) | nog contact te leggen /u,
	],
	[
		"phone",
		/ (?:videogebeld|beeldgebeld|gebeeldbeld|gevideobeld|gebelvergaderd|opgebeld|teruggebeld|nagebeld|geskypet|geskypt|geteamsd) | (?:was|waren|werd|werden|is|zijn|had|hadden|heeft|hebben) (?:\S+ ){0,4}(?:ingebeld|ingelogd|bijgeschakeld|ingeschakeld|doorgeschakeld) | @ (?:een |kort |alleen )?(?:appje|mailtje|berichtje|sms|sms je|briefje) /u,
	],
	[
		"absent",
		/ niet (?:kon|konden|kunnen|te kunnen) (?:komen|ontvangen|aansluiten|aanschuiven|deelnemen|spreken|zien) | (?:liet|lieten|laten) (?:zich )?(?:\S+ )?niet (?:zien|vinden) | zich niet laten zien /u,
	],
	[
		"absent",
		/ @ (?:helaas |nog |net |zelf )?(?:in quarantaine|in isolatie|met \S*verlof|op vakantie|met vakantie|op dienstreis|op zakenreis) /u,
	],
	["absent", / @ (?:helaas |dus )?niet $/u],
	["absent", / (?:trein|vlucht|aansluiting|boot) gemist | niemand (?:gezien|ontmoet|getroffen) /u],
	["planned", / nog (?:niets|niks|geen contact|geen gesprek) (?:\S+ )?gehad /u],
	[
		"planned",
		/ (?:gesprek|ontmoeting|afspraak|kennismaking) volgt (?:(?:later|nog|dan|alsnog) )*(?:in|op|volgende|dit|komend|later|binnenkort) /u,
	],
	["cancelled", / lukte het (?:\S+ ){0,3}niet /u],
	[
		"cancelled",
		/ lukten? (?:\S+ )?(?:gesprek|gesprekken|afspraak|afspraken|ontmoeting|ontmoetingen|bezoek|overleg|lunch|diner) (?:\S+ ){0,2}niet | (?:gesprek|gesprekken|afspraak|afspraken|ontmoeting|ontmoetingen|bezoek|overleg|lunch|diner) lukten? (?:\S+ ){0,2}niet /u,
	],
	[
		"absent",
		/ niet (?:meer )?(?:gehaald|gered) (?:i v m|ivm|wegens|vanwege|door) (?:\S+ ){0,2}(?:files?|uitloop|verkeer|sneeuw|treinstoring|panne) /u,
	],
	[
		"cancelled",
		/ (?:was|waren|bleef|bleven|bleek|bleken) (?:\S+ )?(?:dicht|gesloten) (?:wegens|vanwege|door|die dag|op) /u,
	],
	["absent", / niet (?:binnengekomen|binnengelaten|toegelaten|binnen geweest|binnen gelaten) /u],
	[
		"absent",
		/ (?:stond|stonden) (?:\S+ ){0,8}(?:gepland|ingepland|op het programma|op de agenda|in de agenda|in het programma) (?:(?:\S+ ){0,10}(?:maar|doch) (?:(?:die|hij|zij|ze|deze|dat) )?(?:was|waren|bleek|bleken|had|moest|kon|zat|(?:heeft|hebben|stuurde|stuurden) (?:alleen|enkel|slechts|niet|geen)) (?!(?:\S+ )?(?:erbij|ons|onze) )|$)/u,
	],
	["absent", / niet (?:\S+ ){0,2}kunnen (?:spreken|ontmoeten|treffen|bereiken) /u],
	[
		"phone",
		/ telefonische (?:evaluatie|nabespreking|voorbespreking|afstemming|terugkoppeling|vergadering|interview) /u,
	],
	["cancelled", / (?:deur dicht|deur was dicht|gesloten deur|voor een dichte) /u],
	["cancelled", / (?:trok|trokken) zich (?:\S+ ){0,5}terug /u],
	[
		"phone",
		/ (?:via|per) (?:de |een )?(?:mail|e mail|post|app|brief) (?:\S+ ){0,6}(?:gestuurd|gegeven|ontvangen|toegestuurd|bericht|beantwoord|laten weten) /u,
	],
	["phone", / alleen (?:\S+ )?aan (?:de )?(?:tel|telefoon|lijn) /u],
	[
		"absent",
		/ @ zelf (?:in|op|te|naar) @ | (?:had|hadden) (?:er )?(?:\S+ ){0,3}moeten (?:komen|zijn|aansluiten|spreken) /u,
	],
	["planned", / aangevraagd (?:\S+ ){0,3}(?:maar|doch) (?:\S+ ){0,6}(?:geen|nooit|niet) /u],
];

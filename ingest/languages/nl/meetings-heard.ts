import type { NotMetReason } from "#domain/extraction.ts";

const only = "alleen|slechts|enkel|uitsluitend|louter";
const performances =
	"\\S*lezing|keynote|\\S*toespraak|\\S*speech|voordracht|\\S*rede|gastcollege|college|hoorcollege|presentatie|pitch|panel|paneldebat|paneldiscussie|panelgesprek|debat|optreden|preek|talk";
const shortSpeeches =
	"praatje|(?!antwoord |wachtwoord )\\S+woord|\\S*woordje|\\S*toast|toost|heildronk|preek|\\S*boodschap|laudatio|lofrede|dankrede|\\S*rede|gedicht";
const occasions =
	"\\S*conferentie|\\S*congres|\\S*plenaire|plenaire|\\S*opening|openings\\S+|slot\\S+|\\S*zitting|\\S*symposium|\\S*seminar|\\S*summit|\\S*forum|\\S*festival|\\S*herdenking|\\S*plechtigheid|\\S*ceremonie|\\S*avond|\\S*top|\\S*beurs|\\S*podium|\\S*parade|\\S*mis|\\S*dienst|\\S*uitreiking|\\S*onthulling";
const crowds =
	"zaal|aanwezigen|congres|conferentie|menigte|publiek|deelnemers|gasten|genodigden|aula|plein|vergadering|studenten|stad|raad";
const heights =
	"bordes|balkon|podium|kansel|preekstoel|spreekgestoelte|katheder|toneel|praalwagen|zijlijn|overkant";
const nobodyOfOurs = "(?!(?:.* )?(?:met|ons|onze|mij|wij|we|ik) )";

/**
 * Phrases that say that somebody was only heard or seen: from a stage, in the hall, on a film; tried before those on who
 * didn't come, so that "hield een toast, geen gesprek" is one heard; on folded words with "@" for those named.
 */
export const heardPatterns: readonly (readonly [NotMetReason, RegExp])[] = [
	[
		"heard",
		new RegExp(
			` (?:bijgewoond|gehoord|gevolgd|beluisterd|hoorden|volgden|beluisterden) (?:de |een |het |zijn |haar |hun )?(?:\\S+ )?(?:${performances}) (?:van|door|waarin|waar|met) `,
			"u",
		),
	],
	[
		"heard",
		/ (?:keynote|lezing|toespraak|speech|panel) (?:(?:wel|op|afstand|alleen|helemaal|deels|online|nog) )*(?:bijgewoond|gehoord|gevolgd|beluisterd) /u,
	],
	[
		"heard",
		new RegExp(
			` (?:zijn|haar|hun|diens|de|een|het|@) (?:\\S+ )?(?:${performances}) (?:van @ )?(?:bijgewoond|gehoord|gevolgd|beluisterd|meegemaakt|gezien) `,
			"u",
		),
	],
	[
		"heard",
		/ (?:gezien en gehoord|gehoord en gezien|uit de verte|vanuit de menigte|als publiek) /u,
	],
	[
		"heard",
		/ @ (?:alleen |slechts |enkel )?(?:gehoord|beluisterd) (?:op|in|tijdens|bij|vanaf|aan|als) /u,
	],
	["heard", / (?:horen|hoorden|hoorde|zien|zagen) (?:\S+ ){0,3}(?:spreken|toespreken|speechen) /u],
	[
		"heard",
		/ (?:wij|we|ik) (?:waren|was|zaten|zat|stonden|stond) (?:\S+ )?(?:publiek|toeschouwers?|toehoorders?|achteraan) /u,
	],
	[
		"heard",
		new RegExp(
			` (?:hield|hielden|deed|deden|bracht|brachten|las|sprak|zei|gaf|gehouden|uitgebracht) (?:(?!(?:ons|onze|mij|met|wij|we|ik) )\\S+ ){0,4}(?:${shortSpeeches}) `,
			"u",
		),
	],
	[
		"heard",
		/ (?:een|het|de) (?:\S+ )?(?:praatje|dankwoord|slotwoord|openingswoord|toast|toost|heildronk|laudatio|preek) (?:van|door) @ /u,
	],
	[
		"heard",
		new RegExp(
			` (?:sprak|spraken|sprekend) (?:\\S+ ){0,6}(?:de|het|alle) (?:\\S+ )?(?:${crowds}) toe `,
			"u",
		),
	],
	[
		"heard",
		new RegExp(
			` (?:@|hij|zij|ze|die) (?:sprak|spraken) (?:(?!(?:met|ons|onze|mij|wij|we|ik|@) )\\S+ ){0,3}(?:bij|op|tijdens|in|aan) (?:de|het|een) (?:\\S+ ){0,2}(?:${occasions})(?= )${nobodyOfOurs}`,
			"u",
		),
	],
	[
		"heard",
		new RegExp(
			` (?:bij|op|tijdens|in) (?:de|het|een) (?:\\S+ )?(?:${occasions}) (?:\\S+ )?(?:sprak|spraken) (?:de |het |een |ook |nog )*@ ${nobodyOfOurs}`,
			"u",
		),
	],
	[
		"heard",
		new RegExp(
			` (?:zat|zaten) in (?:een|het|dat|hetzelfde) (?:\\S+ )?(?:panel|forum) ${nobodyOfOurs}`,
			"u",
		),
	],
	["heard", new RegExp(` vanaf (?:de|het|een|zijn|haar|hun) (?:${heights}) `, "u")],
	[
		"heard",
		/ (?:daar bleef het (?:ook )?bij|geen kans (?:\S+ ){0,4}(?:spreken|ontmoeten)|verder kwam het niet|meer was het niet|meer werd het niet) /u,
	],
	[
		"heard",
		/ (?:stuurde|stuurden|zond|zonden) (?:\S+ ){0,5}(?:filmpje|video\S*|opname|bandje) | (?:filmpje|video|videogroet|videoboodschap|videobericht|bandje|boodschap) (?:gestuurd|opgenomen|ingesproken|gezonden|achtergelaten) | (?:was|waren|verscheen|verschenen|kwam|kwamen) (?:\S+ ){0,3}(?:in|op) (?:een|de|het) (?:\S+ )?(?:film|filmpje|video|opname|videoscherm) /u,
	],
	["heard", / per (?:video|film|filmpje) (?:toegesproken|geopend|gegroet|welkom) /u],
	["heard", / (?:was|waren|kwam|kwamen) (?:\S+ ){0,6}om (?:de|het) (?:\S+ ){1,4}te openen /u],
	["heard", / gaf(?:en)? (?:ons )?(?:alleen |slechts )?een hand /u],
	[
		"heard",
		/ kwam(?:en)? (?:ons )?(?:\S+ ){0,2}(?:de|een) hand (?:schudden|geven|drukken) (?:\S+ ){1,4}weg /u,
	],
	[
		"heard",
		new RegExp(
			` (?:${only}) (?:\\S+ ){0,6}(?:gehoord|horen|hoorden?|gezien|zien|zagen?|hand|handdruk|groet|groeten|begroet|podium|geluisterd|toegesproken|geopend|ingeleid) `,
			"u",
		),
	],
	[
		"heard",
		new RegExp(
			` (?:${only}) (?:\\S+ ){0,5}(?:aanwezig|erbij|foto|groepsfoto|fotomoment|begroeting|welkomstwoord) `,
			"u",
		),
	],
	["heard", / gaf(?:en)? (?:iedereen|allen|ons allen|ons allemaal) een hand /u],
	[
		"heard",
		/ (?:stak|staken) (?:\S+ ){0,3}(?:hoofd|neus|kop) (?:\S+ )?(?:om|naar|door|binnen) | (?:keek|keken|kwam|kwamen|wipte|wipten) (?:\S+ ){0,3}om (?:de|het|een) (?:deur|hoek|hoekje) | (?:hoofd|neus) om de (?:deur|hoek) /u,
	],
	[
		"heard",
		/ (?:kwam|kwamen|verscheen|verschenen) (?:sprak|spraken|zag|zwaaide|groette|zegende) (?:en )?(?:ging|gingen|vertrok|vertrokken|verdween|overwon) /u,
	],
	[
		"heard",
		/ lint (?:\S+ )?(?:knippen|doorknippen|knipte|knipten|doorknipte|geknipt|doorgeknipt|door|mocht) | (?:knipte|knipten|knipt) (?:\S+ ){0,3}lint /u,
	],
	[
		"heard",
		/ (?:drukte|drukten|schudde|schudden) (?:\S+ ){0,6}(?:de hand|handen|handjes) | zwaaide(?:n)? (?:\S+ ){0,3}(?:naar|vanaf|vanuit) /u,
	],
	[
		"heard",
		/ zien (?:openen|onthullen|toespreken|optreden|speechen|dopen|zegenen|planten) | op de foto (?:gegaan|gezet|gestaan|geweest) (?:\S+ )?(?:niet|niets) /u,
	],
	[
		"heard",
		/ (?:wij|we|ik) (?:zaten|zat|stonden|stond|liepen|liep) (?:\S+ ){0,2}(?:achterin|achteraan|bovenin|buiten) /u,
	],
	[
		"heard",
		/ (?:herdenking|dodenherdenking|kranslegging|congres|conferentie|opening|plechtigheid|ceremonie|festival|symposium|seminar|slotavond|openingsavond|plenaire|zitting|uitreiking|onthulling) (?:\S+ ){0,4}(?:werd|werden) (?:\S+ ){0,3}gesproken door | (?:sprekers|keynotesprekers|hoofdsprekers|inleiders) (?:waren|onder anderen|onder meer) | het woord (?:\S+ )?gevoerd door | toespraken (?:\S+ ){0,2}(?:van|door) /u,
	],
	[
		"heard",
		/ (?:liep|liepen|kwam|kwamen|reed|reden) (?:\S+ )?(?:langs|voorbij) (?!(?:de|het|een|bij|om|op|voor|tijdens|na) )(?!(?:.* )?(?:ons|onze|wij|we|ik) )/u,
	],
	[
		"heard",
		/ (?:foto|groepsfoto|selfie|hal|gang|lobby|ingang|deur|stoep|gezien|gegroet|hand) (?:\S+ ){0,3}verder (?:ook )?niets? $/u,
	],
	[
		"heard",
		/ (?:sprak|spraken) (?:\S+ ){0,2}(?:kort|kwartier|paar|enkele|hartelijke|warme|mooie) woord(?:en)? /u,
	],
	["heard", / (?:zat|zaten|stond|stonden) (?:\S+ ){0,8}rijen (?:voor|achter) ons /u],
	[
		"heard",
		/ (?:hij|zij|ze|die|en|alleen|@) (?:knikte|knikten|zwaaide|zwaaiden|groette|groetten) (?!(?:\S+ ){0,2}uit )/u,
	],
	[
		"heard",
		/ (?:plenaire|zitting|congres|conferentie|raadsvergadering|symposium|plechtigheid|herdenking) (?:\S+ ){0,14}het woord (?:voerde|voerden|nam|namen|kreeg|kregen) /u,
	],
	[
		"heard",
		/ (?:keynote|keynotes|openingstoespraak|slottoespraak|toespraak|toespraken|speech|speeches|lezing|openingswoord|slotwoord|welkomstwoord) @ /u,
	],
	[
		"heard",
		/ (?:keynote|openingskeynote|slotkeynote|openingstoespraak|openingsrede|slottoespraak|gastlezing) (?:\S+ ){0,2}(?:was|kwam|werd) (?:\S+ ){0,2}(?:van|door) /u,
	],
	[
		"heard",
		new RegExp(` (?:woonde|woonden) (?:\\S+ ){0,6}(?:${performances}) (?:\\S+ ){0,3}bij `, "u"),
	],
	[
		"heard",
		/ (?:welkomstwoord|openingswoord|slotwoord|dankwoord|toespraak|toespraakje|openingslezing|slotlezing|keynote|keynotelezing|gastlezing) (?:uitsprak|uitspraken|hield|hielden|gaf|gaven) /u,
	],
	["heard", / geen (?:apart|persoonlijk|inhoudelijk) (?:gesprek|contact|onderhoud) | op podium /u],
	["heard", / waar (?:\S+ ){1,7}het woord (?:voerde|voerden|nam|namen) /u],
	["heard", / (?:te zien|te horen) (?:in|op) (?:de|een|het|die|dat|deze) /u],
	["heard", / (?:voorbij|langs) (?:zien|zagen) | zien (?:lopen|rijden|voorbijkomen|passeren) /u],
	["heard", / alleen (?:\S+ ){0,3}(?:gezwaaid|geknikt|zwaaide|zwaaiden|knikte|knikten|zwaaien) /u],
	["heard", / om te (?:zwaaien|groeten|begroeten) | gezwaaid naar /u],
	[
		"heard",
		/ (?:heette|heetten|heeft|hebben|had|hadden) (?:iedereen|allen|alle|(?:de|het) (?:\S+ )?(?:zaal|aanwezigen|deelnemers|gasten|genodigden|publiek|delegaties|bezoekers)) (?:\S+ ){0,3}welkom /u,
	],
	["heard", / (?:hief|hieven) het glas | meer niet $| niet (?:\S+ ){0,2}voorgesteld /u],
	[
		"heard",
		/ (?:zei|sprak|groette|opende) (?:\S+ ){0,3}(?:via|per) (?:een )?(?:video|scherm|videoscherm) /u,
	],
	["heard", / (?:ontmoeting|gesprek|kennismaking) (?:\S+ ){0,2}zat er (?:\S+ )?niet in /u],
	[
		"heard",
		/ (?:sprekers|keynotesprekers|hoofdsprekers) (?:(?:op|tijdens|bij|van) (?:\S+ ){1,4})?waren /u,
	],
];

/** All that stands before a colon and those heard: "Keynote: X", "Opening: minister Y"; on folded words. */
export const heardHead =
	/^ (?:alleen )?(?:de |het )?(?:keynote|keynotes|opening|afsluiting|toespraak|toespraken|speech|speeches|lezing|lezingen|openingswoord|slotwoord|welkomstwoord|sprekers|beluisterd|gehoord|gezien) (?:(?:op|tijdens|bij|van|in) (?:\S+ ){0,4})?(?:door )?$/u;

/** What somebody opens or closes. */
const gatherings =
	"dag|bijeenkomst|training|\\S*conferentie|\\S*beurs|top|zitting|sessie|\\S*tentoonstelling|expositie|week|avond|middag|ochtend|workshop|seminar|\\S*festival|\\S*congres|symposium|forum|summit|jaarmarkt|\\S*feest";

/** Somebody opens or closes a day or a gathering, and so is heard; on folded words. */
export const opensOrCloses = new RegExp(
	` (?:opende|sloot) (?:de|het) (?:\\S+ )?(?:${gatherings}) (?!(?:(?!en )\\S+ ){0,3}(?:aan|ons|onze) )| (?:heeft|hebben|had|hadden) (?:de|het|deze) (?:\\S+ )?(?:${gatherings}|congres|summit|forum) (?:\\S+ ){0,2}(?:geopend|afgesloten|ingeleid) `,
	"u",
);

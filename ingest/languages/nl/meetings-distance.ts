import type { NotMetReason } from "#domain/extraction.ts";

const greetings = "zwaaien|hand|handdruk|groet|groeten|knikje|foto|begroeting|handen schudden";
const calls =
	"bellen|belletje|telefoontje|mailen|mail|mailtje|mails|appje|appen|brief|briefje|mailwisseling|telefoon";

/** "teamscall", "zoommeeting", "videosessie". */
const remoteCalls = ["teams", "zoom", "video", "skype", "beeld"]
	.flatMap((by) => ["call", "calls", "meeting", "sessie", "afspraak"].map((what) => by + what))
	.join("|");

/** Phrases with a gap that say that somebody was only heard, only reached from afar, or didn't answer; tried first, as those of meetings-missed.ts. */
export const distantPatterns: readonly (readonly [NotMetReason, RegExp])[] = [
	[
		"heard",
		/ (?:in de zaal gezeten|(?:zaten|zat) (?:wij|we|ik) (?:\S+ ){0,3}in de zaal|(?:wij|we|ik) (?:zaten|zat) (?:\S+ ){0,3}in de zaal|op rij \S+|alleen (?:een |de |zijn |haar )?(?:toespraak|speech|lezing|keynote|voordracht)|was (?:de )?keynote|naar (?:\S+ ){0,4}geluisterd|persoonlijk (?:\S+ ){0,4}niet) /u,
	],
	[
		"phone",
		/ via (?:een|de|het|haar|zijn|hun) \S*(?:laptop|tablet|ipad|computer|mobiel|camera) | (?:digitaal|online|virtueel|telefonisch|hybride) (?:plaats|plaatsgevonden|plaatsvinden|doorgegaan|doorgaan|gevoerd|gehouden|afgehandeld) /u,
	],
	["phone", new RegExp(` (?:${remoteCalls}) `, "u")],
	[
		"phone",
		/ (?:zat|zaten|deed|deden|was|waren|erbij|alleen|slechts|meegedaan|aanwezig|aangehaakt|aangesloten) (?:\S+ ){0,6}(?:via|op) (?:het|een) \S*scherm | (?:online|digitaal|virtueel) (?:aangehaakt|aangesloten|aangeschoven|ingehaakt|ingelogd|meegedaan|deelgenomen|erbij) /u,
	],
	[
		"heard",
		/ @ (?:\S+ ){0,2}zien (?:langs|voorbij) ?(?:lopen|komen|rijden|gaan|fietsen) | (?:zagen|zag) (?:wij|we|ik) (?:langs|voorbij) ?(?:lopen|komen|rijden|gaan|fietsen) | aangehoord | van (?:een )?(?:afstand|afstandje) (?:\S+ ){0,4}(?:gezien|gekeken|gezwaaid|gehoord|begroet) /u,
	],
	[
		"absent",
		/ geen van (?:de|het|beide|beiden|alle|hen) (?:\S+ ){0,5}(?:tijd|kon|konden|kwam|kwamen|verscheen|verschenen|reageerde|reageerden|beschikbaar) | (?:nooit|niet) (?:kwam|kwamen|verscheen|verschenen|kwam opdagen) /u,
	],
	["phone", / via (?:een|het) \S*scherm (?:\S+ ){0,2}(?:mee|deel|aan)(?:\p{L}+)? /u],
	["heard", / (?:als toehoorders?|(?:wij|we) zaten op (?:\S+ ){0,2}rij) /u],
	[
		"absent",
		/ (?:liep|liepen) (?:\S+ ){0,4}mis | (?:heb|hebben|had|hadden) (?:\S+ ){0,8}gemist | gemist @ /u,
	],
	["heard", / alleen (?:\S+ ){0,2}van (?:verre|afstand|ver|opzij) /u],
	["heard", / (?:keynotespreker|hoofdspreker|keynote speaker|openingsspreker) (?:was|waren) /u],
	[
		"planned",
		/ nog (?:een )?(?:afspraak|gesprek|overleg|kennismaking) (?:\S+ ){0,3}(?:moeten|moet|willen|gaan|zullen|volgt|volgen) | (?:staat|staan) (?:\S+ ){0,2}op de rol | nog te benaderen | nog uitnodigen /u,
	],
	["phone", / (?:via|per) (?:de )?(?:mail|e mail) (?:gesproken|contact|gehad) /u],
	["phone", / telefonische (?:toelichting|uitleg|bijdrage|reactie) /u],
	...[
		"bleef het bij (?:\\S+ ){0,3}(?:TOKEN)",
		"het bij (?:\\S+ ){0,3}(?:TOKEN) (?:\\S+ )?(?:gebleven|bleef|laten)",
	].flatMap((stay): (readonly [NotMetReason, RegExp])[] => [
		["heard", new RegExp(` ${stay.replace("TOKEN", greetings)} `, "u")],
		["phone", new RegExp(` ${stay.replace("TOKEN", calls)} `, "u")],
	]),
	[
		"phone",
		/ (?:deed|deden|keek|keken|luisterde|luisterden|praatte|praatten|sloot|sloten|schoof|schoven) (?:\S+ ){0,3}(?:mee|aan) (?:vanuit|vanaf) (?:huis|thuis|haar|zijn|hun) | (?:online|digitaal|virtueel|op afstand|via (?:een |de )?\S+) (?:gevolgd|meegekeken|meegeluisterd|meegedaan|bijgewoond) /u,
	],
	[
		"heard",
		/ (?:hoorden (?:we|wij)|hoorde ik) (?!(?:s )?(?:(?:ochtends|middags|avonds|smorgens|smiddags|savonds|vandaag) )?(?:(?!@)\S+ ){0,3}(?:van|hoe|dat|wat|waarom|wie|welke|over|er|ook|veel|meer|pas|toen|later) )/u,
	],
	[
		"absent",
		/ geen (?:\S+ )?(?:afgevaardigde|vertegenwoordiger|vertegenwoordiging|afvaardiging) (?:\S+ )?(?:gestuurd|gezonden) /u,
	],
	[
		"planned",
		/ (?:staat|staan) (?:(?:\S+ ){0,2}op de agenda voor|voor (?:begin|eind|medio|het (?:na|voor)jaar|de (?:zomer|herfst|winter)|volgende?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)) /u,
	],
	[
		"phone",
		/ (?:alleen|slechts) (?:\S+ )?(?:bellen|inbellen|mailen|telefoneren|appen) | (?:mailwisseling|mailcontact|belcontact|voicemail) /u,
	],
	[
		"absent",
		/ (?:had|hadden|heeft|hebben) het (?:\S+ ){0,2}druk | stuurde(?:n)? (?:\S+ ){0,2}niemand | geen (?:reactie|antwoord|gehoor) | nooit (?:gereageerd|geantwoord) | vlucht gemist /u,
	],
	[
		"absent",
		/ (?:corona|covid|griep|koorts) te hebben | niet te kunnen (?:komen|ontvangen|deelnemen|aansluiten) | (?:verbleef|verbleven|bevond zich|bevonden zich) (?:\S+ ){0,4}in @ /u,
	],
	[
		"planned",
		/ (?:wordt|worden|zal|zullen) (?:\S+ ){0,6}(?:later|alsnog|binnenkort|op een (?:later|ander) (?:moment|tijdstip)) (?:\S+ ){0,3}(?:gevoerd|gepland|ingepland|gehouden|plaatsvinden|opgepakt|bezocht|georganiseerd) /u,
	],
	[
		"planned",
		/ (?:zien|spreken|ontmoeten|treffen|bellen) (?:wij|we|ik) (?:\S+ ){0,3}(?:hopelijk|later|nog|binnenkort) /u,
	],
	// Whom others named as somebody to speak to.
	[
		"planned",
		/ (?:moeten|moet|willen|wil|gaan|ga) (?:we|wij|ik) (?:nog|zeker|echt|eens) (?:\S+ ){0,2}(?:spreken|ontmoeten|bellen|benaderen|bezoeken) | (?:werd|werden|is|zijn) (?:ons )?(?:genoemd als (?:contact|contactpersoon|mogelijke?)|(?:aangeraden|aanbevolen|getipt)) | (?:kreeg|kregen) (?:we|wij|ik)? ?(?:de )?(?:naam|namen|contactgegevens) (?:van|door) /u,
	],
	[
		"heard",
		/ (?:lezing|lezingen|toespraak|toespraken|keynotes?|presentatie|presentaties|speeches|voordracht|voordrachten|praatje|praatjes) (?:gehoord|bijgewoond|gevolgd|beluisterd|aangehoord) (?:van|door) /u,
	],
	["heard", / alleen (?:even )?(?:gedag|dag|hallo) (?:gezegd|zeggen|zei|zeiden) /u],
];

/** The meeting was before the trip: "spraken wij eerder dit jaar al"; on folded words. */
export const metBefore =
	/ (?:spraken|sprak|ontmoetten|ontmoette|troffen|trof|zagen|zag) (?:wij|we|ik) (?:\S+ ){0,2}?(?:eerder (?:dit|deze)|vorig jaar|vorige (?:maand|week|zomer|herfst|winter)|afgelopen (?:jaar|maand|zomer|voorjaar|najaar)|(?:een|twee|drie|enkele|paar) (?:weken|week|maanden|maand|jaar) (?:geleden|eerder|terug)) /u;

/** Somebody is only told of: "werd door iedereen aangehaald"; on folded words. */
export const onlyTold =
	/ (?:werd|werden|wordt|worden|is|zijn) (?:(?!(?:ons|voorgesteld) )\S+ ){0,5}(?:aangehaald|geroemd|geprezen|geciteerd|aanbevolen|herdacht|bezongen|veelgenoemd) | viel de naam (?:van )?@ /u;

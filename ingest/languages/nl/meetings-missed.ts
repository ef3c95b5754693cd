import type { NotMetReason } from "#domain/extraction.ts";
import { awayPatterns } from "./meetings-away.ts";
import { distantPatterns } from "./meetings-distance.ts";
import { heardPatterns, opensOrCloses } from "./meetings-heard.ts";
import { instead } from "./meetings-instead.ts";
import { meetingNouns } from "./meetings-nouns.ts";
import { refusals } from "./meetings-refused.ts";
import { remotePatterns } from "./meetings-remote.ts";

/** A meeting that did not go through, whatever kept people from it: "kon door ziekte niet doorgaan"; on folded words. */
export const calledOff = new RegExp(
	` (?:${meetingNouns}) (?:\\S+ ){0,12}niet (?:doorgaan|doorgegaan|doorging|door(?! (?:ziekte|tijdgebrek|(?:hem|haar|hen) $))) `,
	"u",
);

const meetingVerbs =
	"ontvangen|ontmoeten|spreken|bezoeken|treffen|zien|lunchen|dineren|aanschuiven|aansluiten|meedoen|meegaan|bijwonen|deelnemen|langskomen|rondleiden|komen|afspreken|kennismaken|bijpraten|vliegen|overkomen|overvliegen|invliegen|meereizen|meekomen|meelopen|aanhaken|langsgaan";
const away =
	"verhinderd|ziek|ziekgemeld|afwezig|elders|weg|vertrokken|onbereikbaar|op (?!door)\\S*reis|op \\S*missie|op vakantie|met vakantie|op congres|op conferentie|op cursus|op oefening|op patrouille|op stage|op training|op werkbezoek|op huwelijksreis|op retraite|met \\S*verlof|in het buitenland|in het ziekenhuis(?! @)|in quarantaine|niet beschikbaar|niet in de gelegenheid|niet in staat|niet bij|niet present|op een begrafenis|bij een begrafenis|opgehouden|gestrand|opgenomen|thuisgebleven|ziek thuis";
/** After "niet" these say how or for how long, and deny no meeting. */
const degree =
	"alleen|lang|langer|veel|zo|zozeer|helemaal|precies|meteen|direct|alles|allemaal|alle|wachten|blijven|zonder|eerder|slechts|enkel|ver|mis|toe|nalaten|zeggen|vertellen|beantwoorden|beloven|garanderen|bevestigen|toezeggen|verklaren|uitleggen|aangeven|laten";

/**
 * Phrases with a gap that say why somebody was not met; tried in their order after the fixed ones, on folded words
 * in which people, functions, bodies and towns are one "@" each.
 */
export const notMetPatterns: readonly (readonly [NotMetReason, RegExp])[] = [
	...heardPatterns,
	...awayPatterns,
	...refusals,
	...distantPatterns,
	...instead,
	...remotePatterns,
	["cancelled", / (?:ging|gingen|gaat|gaan) (?:\S+ ){0,8}niet door /u],
	[
		"cancelled",
		/ (?:niet|geen) (?:\S+ ){0,3}(?:toegekomen|doorgegaan|doorgang) | kwam(?:en)? (?:\S+ ){0,8}niet toe /u,
	],
	[
		"cancelled",
		new RegExp(
			` (?:${meetingNouns}) (?:\\S+ ){0,10}(?:verschoven|doorgeschoven|opgeschort|verzet|verplaatst|verdaagd|schrappen|afblazen|laten vallen|vervalt|vervielen|sneuvelde|sneuvelden|gesneuveld|in de soep|kwam te vervallen|kwamen te vervallen) `,
			"u",
		),
	],
	[
		"cancelled",
		/ (?:moest|moesten) (?:\S+ ){0,6}(?:schrappen|afblazen|annuleren|laten vallen|uitstellen|verzetten|afbellen) /u,
	],
	[
		"absent",
		/ @ (?:zat|zaten|was|waren|verbleef|verbleven|bleek|bevond zich) (?:op dat moment|die (?:dag|week|ochtend|middag|avond)|dat (?:moment|weekend)|toen|net|juist|zelf|nog|echter|helaas|intussen|inmiddels|al|onverwacht) (?:\S+ ){0,3}(?:in|op|naar|bij) /u,
	],
	[
		"absent",
		/ (?:liet|lieten|laten) ons (?:\S+ ){0,3}(?:zitten|staan|wachten) | ons (?:\S+ ){0,2}(?:laten|liet|lieten) (?:zitten|staan) /u,
	],
	[
		"absent",
		/ ons lieten (?:zitten|staan) | (?:tevergeefs|vergeefs) (?:\S+ ){0,4}(?:gewacht|wachtten|aangeklopt|gebeld) | wachtten (?:\S+ ){0,8}(?:vergeefs|tevergeefs) /u,
	],
	[
		"absent",
		/ (?:misliep|misliepen|misgelopen|mislopen) | (?:miste|misten) (?:\S+ ){0,2}(?:de|het|onze|ons|elkaar|zijn|haar|hun|zo) /u,
	],
	[
		"absent",
		/ (?:kreeg|kregen|ontving|ontvingen|kwam|stuurde|stuurden|zond|zonden|gaf|berichtte) (?:\S+ ){0,6}(?:afmelding|afbericht|verhindering|afmeldingen) /u,
	],
	[
		"absent",
		/ (?:op komen dagen|kwam(?:en)? (?!(?:het|dat|dit|er|daar) )(?:\S+ ){0,4}(?:opdagen|niet)|forfait|gaf(?:en)? verstek|met \S*verlof) /u,
	],
	["absent", / (?:stond|stonden) (?:\S+ ){0,3}vast (?:in|op|door) /u],
	[
		"absent",
		new RegExp(
			` (?:troffen|trof|vonden|vond|zagen|zag|spraken|sprak|ontmoetten|ontmoette|bereikten|bereikte) (?:(?!(?:die|dat|wie|waar|over|omdat|want|hoe|of|hij|zij|ze) )\\S+ ){0,8}(?:niet|nergens) (?!(?:${degree}) )`,
			"u",
		),
	],
	[
		"absent",
		new RegExp(
			` niet (?!(?:${degree}) )(?:\\S+ ){0,2}(?:getroffen|ontmoet|bereikt|aangetroffen|ontmoetten|troffen|bereikten|bereiken|treffen|ontmoeten) `,
			"u",
		),
	],
	[
		"absent",
		/ niet (?:er )?(?:bij|erbij|aanwezig|present) (?:zijn|kunnen zijn|kon zijn|konden zijn|geweest|was|waren|konden|kon) /u,
	],
	["absent", / niet (?:@ )?maar @ (?:\S+ ){0,4}(?:ontving|ontvingen|kwam|sprak|verwelkomde) /u],
	["absent", / niemand (?:\S+ ){0,3}(?:opdagen|verschenen|gekomen|opgedaagd|kwam|verscheen) /u],
	[
		"heard",
		/ (?:trad|traden) (?:\S+ ){0,2}op als (?:dagvoorzitter|spreker|keynotespreker|hoofdspreker|moderator|panellid|inleider) /u,
	],
	[
		"heard",
		/ (?:opening|aftrap|afsluiting|slotwoord) (?:\S+ ){0,4}(?:verricht|gedaan|verzorgd) door | toegesproken door /u,
	],
	[
		"heard",
		/ (?:(?:verder|persoonlijk) (?:\S+ ){0,2}niet|nauwelijks|amper) (?:\S+ ){0,2}(?:spraken|gesproken|ontmoetten|ontmoet) /u,
	],
	["cancelled", / (?:zegde|zegden|belde|belden|zei|zeiden|blies|bliezen) (?:\S+ ){0,8}af /u],
	[
		"cancelled",
		new RegExp(
			` (?:${meetingNouns}) (?:\\S+ ){0,5}(?:kon|konden) (?:\\S+ ){0,5}(?:niet|geen) `,
			"u",
		),
	],
	["cancelled", / (?:niet bezocht|(?:niet|niets) (?:\S+ ){0,2}gekomen|er niet van kwam) /u],
	[
		"cancelled",
		/ tot (?:een|het|de) (?:\S+ )?(?:ontmoeting|gesprek|afspraak|kennismaking) (?:\S+ ){0,5}kwam (?:\S+ ){0,3}niet /u,
	],
	[
		"cancelled",
		/ niet (?:\S+ ){0,2}(?:tot|van) (?:een|het|de) (?:ontmoeting|gesprek|afspraak|kennismaking) (?:\S+ ){0,2}(?:gekomen|kwam|komen) /u,
	],
	["cancelled", / (?:zag|zagen|ziet|zien) (?:\S+ ){0,8}af van (?:het|een|de|verdere) /u],
	[
		"cancelled",
		new RegExp(
			` (?:${meetingNouns}|uur|uurtje) (?:\\S+ ){0,8}(?:niet (?:mogelijk|haalbaar|te regelen)|onmogelijk) `,
			"u",
		),
	],
	[
		"cancelled",
		/ (?:overgeslagen|uitgevallen|ingetrokken|mislukt|mislukte|ketste af|afgeketst|viel (?:\S+ ){0,3}(?:uit|weg|in het water)|moeten (?:laten )?(?:schieten|overslaan)|sloegen (?:\S+ ){0,3}over|dichte deur|geen toegang|van de agenda (?:gehaald|geschrapt)) /u,
	],
	[
		"absent",
		/ (?:afweten|door afwezigheid|gaf(?:en)? niet thuis|nam(?:en)? (?:\S+ ){0,3}niet op|reageerden? (?:\S+ ){0,2}(?:niet|nooit)|niet bereikbaar|weggeroepen|andere verplichtingen|lag(?:en)? in het ziekenhuis|haakten? (?:\S+ ){0,3}af|afgehaakt|niet te (?:vinden|pakken|bereiken)) /u,
	],
	[
		"phone",
		/ (?:per mail (?:\S+ ){0,3}(?:weten|gemeld|gereageerd|toegezegd)|geappt|appte|appten|appcontact|gemaild|gefacetimed|aan de lijn|op afstand|schriftelijk|via (?:een |de )?\S*verbinding) /u,
	],
	["phone", / alleen (?:\S+ ){0,2}(?:video|beeld|telefoon)\S* /u],
	["phone", / (?:belde|telefoneerde|telefoneerden|getelefoneerd) /u],
	[
		"absent",
		/ @ (?:(?:die|dat) (?:\S+ ){1,4})?(?:was|zat|zaten|verbleef|verbleven|bevond zich|bleek|bleken) (?!(?:\S+ )?(?:ook|eveneens|toevallig) )(?:\S+ ){0,2}in @ (?:te (?:zitten|zijn|verblijven) )?$/u,
	],
	["heard", opensOrCloses],
	["absent", new RegExp(` (?:kon|konden) (?:\\S+ ){0,6}niet (?!(?:${degree}) )`, "u")],
	["absent", / (?:afgemeld|meldde zich af|meldden zich af|stuurde (?:zijn|haar)|stuurden hun) /u],
	[
		"absent",
		new RegExp(
			` (?:was|waren|is|zijn|bleek|bleken|zat|zaten|lag|lagen) (?:\\S+ ){0,5}(?:${away}) `,
			"u",
		),
	],
	["absent", / (?:was|waren) (?:(?:@|hij|zij|ze|die) )?er (?:\S+ ){0,5}niet (?!alleen|veel|zo )/u],
	["absent", / (?:had|hadden) (?:\S+ ){0,2}(?:verlof|corona|covid|griep|koorts|zich vergist) /u],
	["absent", / (?:bleef|bleven) (?:\S+ ){0,5}thuis /u],
	["absent", / zat(?:en)? (?:\S+ ){0,4}vast /u],
	[
		"absent",
		/ (?:ontbrak|ontbraken|verontschuldigde zich|verontschuldigden zich|geen tijd|geen gehoor) /u,
	],
	["absent", / ons (?:\S+ ){0,3}niet (?:kunnen )?(?:ontvangen|ontmoeten) /u],
	["absent", new RegExp(` geen (?:\\S+ ){0,2}(?:${meetingNouns}|contact|gelegenheid) `, "u")],
	["heard", / (?:opende|opent|sprak|zei) (?:\S+ ){0,8}(?:vertrok|verdween|ging weer|liep weg) /u],
	[
		"heard",
		/ (?:horen|zien) (?:spreken|toespreken|optreden) | niet verder (?:\S+ ){0,2}dan (?:een|wat) /u,
	],
	["heard", / (?:de hand|handje) (?:te )?(?:schudden|drukken|geschud|gedrukt|gegeven) /u],
	["heard", / (?:keynote|toespraak|speech|lezing|voordracht|openingswoord) door /u],
	[
		"heard",
		/ (?:opening|afsluiting|sluiting|aftrap) van (?:\S+ ){1,5}door (?!ons )| (?:conferentie|congres|top|beurs|festival|summit|forum|week|dag|bijeenkomst|zitting|symposium|seminar) (?:\S+ ){0,6}(?:geopend|afgesloten|afgetrapt) door /u,
	],
	["absent", / @ zelf (?:zat|was|verbleef|bevond zich) (?:\S+ ){0,3}(?:in|op|te|bij) /u],
	[
		"absent",
		/ niemand (?:\S+ ){0,2}(?:aanwezig|beschikbaar|gesproken|bereikbaar|thuis|vrij|te vinden) /u,
	],
	[
		"absent",
		/ (?:van|namens|bij|vanuit) (?:@|geen van beiden?|beiden?|hen|allebei) (?:was|waren|kwam|verscheen) (?:er )?(?:helaas )?niemand /u,
	],
	[
		"heard",
		/ (?:op|via) (?:het|een) (?:scherm|podium) (?!(?:\S+ ){0,4}(?:zien|liet|lieten|toonde|toonden) )| op (?:het|een|de|grote) (?:\S+ )?(?:scherm|schermen|beeldscherm|podium|toneel) (?!(?:\S+ ){0,4}(?:zien|liet|lieten|toonde|toonden) )/u,
	],
	["heard", / (?:bij|tot) een (?:handdruk|groet|hand|knikje) /u],
	[
		"heard",
		/ (?:hield|hielden|houdt|gaf|hoorden|hoorde|volgden) (?:\S+ ){0,6}(?:\S*toespraak|\S*speech|keynote|lezing|voordracht|\S*rede|openingswoord|slotwoord|preek|gebed) /u,
	],
	[
		"phone",
		/ (?:via|per) (?:een |de )?(?:\S+ )?(?:videoverbinding|beeldverbinding|verbinding|lijn|link|stream|livestream|beeldscherm|videoscherm|schermpje|videobellen|beeldbellen|videolink|satelliet|whatsapp|teams|zoom|webex) /u,
	],
	[
		"phone",
		/ (?:belde|belden) (?:\S+ ){0,8}in $| (?:heeft|hebben|had|hadden) (?:\S+ ){0,4}ingebeld /u,
	],
	[
		"phone",
		/ (?:schoof|schoven|sloot|sloten|nam|namen|keek|keken) (?:\S+ ){0,4}(?:online|digitaal|virtueel) /u,
	],
	[
		"planned",
		/ moet(?:en)? nog (?:\S+ ){0,5}(?:gepland|ingepland|plaatsvinden|gemaakt|geregeld|gevoerd|worden) /u,
	],
	[
		"absent",
		/ (?:moest|moesten) (?:\S+ ){0,6}(?:naar huis|weg|verlaten|afhaken|afmelden|verontschuldigen|forfait geven|verstek laten gaan|passen|vertrekken|afreizen|invallen|elders zijn) /u,
	],
	[
		"planned",
		/ (?:staat|stond|staan|stonden) (?:\S+ ){0,6}(?:gepland|op het lijstje|op de lijst|op de wensenlijst) /u,
	],
	["absent", / (?:zou|zouden) (?:\S+ ){1,12}(?:maar|doch|helaas) /u],
	["absent", new RegExp(` (?:zou|zouden) (?:\\S+ ){0,8}(?:${meetingVerbs}) `, "u")],
	["absent", / (?:had|hadden) (?:\S+ ){0,8}(?:willen|zullen) /u],
	[
		"planned",
		new RegExp(` (?:willen|wil|hopen|hoop|zullen) (?:\\S+ ){0,10}(?:${meetingVerbs}) `, "u"),
	],
	["heard", / niet (?:persoonlijk |zelf )?gesproken /u],
];

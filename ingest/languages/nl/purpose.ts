/** Labels of fields of a form: what the trip was to reach, and what only led to it. */
export const aimLabel =
	/^(?:\d+[.)]?\s*)?(?:het |de )?(?:reis)?(?:doel|doelen|doelstelling|doelstellingen|bedoeling|purpose|aim|goal)\b/iu;
export const occasionLabel =
	/^(?:\d+[.)]?\s*)?(?:de )?(?:aanleiding|context|reden)\b(?!.*\bdoel)/iu;

/** What opens the answer on the purpose and says nothing of it. */
export const purposeOpening =
	/^(?:aanleiding (?:(?:voor|van|tot) (?:de|deze|dit|het|onze|ons|mijn) (?:reis|dienstreis|bezoek|werkbezoek|missie) )?(?:was|is|vormde)(?!\s+dat\b)|aanleiding:|(?:het |ons |onze |mijn )?(?:hoofd|reis)?doel(?:stelling)?(?: van (?:de|deze|dit|het|ons|onze|mijn) (?:\p{L}+ )?(?:reis|dienstreis|bezoek|werkbezoek|missie))? (?:was|is|betrof)(?: om)?:?|(?:hoofd|reis)?doel(?:stelling)?(?: van (?:de|deze|dit|het|ons|onze|mijn) (?:\p{L}+ )?(?:reis|dienstreis|bezoek|werkbezoek|missie))?:|(?:de )?(?:bedoeling|inzet|opdracht|insteek) (?:was|is)(?: om)?:?|(?:bedoeling|opdracht|inzet|reden|waarom|waarvoor):|(?:de|deze|dit) (?:reis|dienstreis|missie|bezoek|werkbezoek) had (?:als|tot) doel(?: om)?|(?:de|deze|dit|het) (?:reis|dienstreis|missie|bezoek|werkbezoek) (?:was bedoeld|diende(?: ertoe)?) om|(?:de|deze|dit|het) (?:reis|dienstreis|missie|bezoek|werkbezoek) stond in het teken van|namens (?:de )?(?:burgemeester en wethouders|het college|de gemeente \p{L}+|de burgemeester),?|(?:the )?(?:purpose|aim|goal|objective)(?: of (?:the|this) (?:trip|visit))? was(?: to)?)\s+/iu;

/** A sentence that only says what kind of trip it was, or where its purpose stands. */
export const bareKind =
	/^(?:een |dit was een )?(?:werkbezoek|dienstreis|bezoek|studiereis)(?: namens [^.]*)?\.?$|^zie (?:ook )?[^.]{1,40}\.?$|^(?:het )?doel (?:[^.]{0,40} )?was (?:twee|drie|vier|meer)(?:ledig|voudig)[^.]{0,20}\.?$/iu;

/** What one wants to do somewhere. */
const wanted =
	"zien|leren|weten|kijken|horen|onderzoeken|verkennen|aanhalen|versterken|bespreken|vergelijken|kennismaken";

/** Words of intention: a sentence with one tells the purpose though it is not the first. */
export const intention = new RegExp(
	String.raw`\b(?:wilden? (?:we|wij|ik|graag)|(?:we|wij|ik) wilden?|wilden? (?:\p{L}+ ){0,6}?(?:${wanted})|met als doel|had(?:den)? (?:als|tot) doel|om te (?:zien|leren|kijken|horen|bespreken|onderzoeken|spreken|ervaren|kennismaken|verkennen)|doel (?:van \p{L}+ \p{L}+ )?(?:was|is)|doel van (?:de|deze|dit|het|ons|onze|mijn) \p{L}+(?=:)|aanleiding (?:\p{L}+ ){0,4}(?:was|vormde)|teneinde|gevraagd of (?:we|wij|ik)|(?:we|wij|ik) (?:was|waren|werd|werden) (?:\p{L}+ )?gevraagd omdat|wij waren uitgenodigd|(?:was|waren) (?:we|wij|ik) uitgenodigd|deelgenomen aan|deel te nemen|we wanted to|(?<!niet (?:de )?)bedoeling was|(?:was|waren) bedoeld om|beoog(?:de|den|t|en))\b`,
	"iu",
);

/** The same, where the question asks for the purpose: words that would tell of other things elsewhere. */
export const askedIntention = new RegExp(
	String.raw`\b(?:(?:reis|missie|bezoek|bijeenkomst|overleg) (?:moest|moet|diende|dient|stond in het teken)\b|moest(?:en)? (?:\p{L}+ ){0,8}(?:worden (?:besproken|gesproken|verlengd|ondertekend|afgerond|geëvalueerd)|leren|opleveren|brengen|blazen)|gevraagd (?:om )?(?:[^.;]{0,40} )?te onderzoeken|ter (?:voorbereiding|afronding|ondertekening|verkenning|kennismaking)|op zoek naar|op het programma stond|kort gezegd|kortom|(?:ging|draaide) het (?:\p{L}+ ){0,4}om|de vraag (?:was|is)|kwamen (?:we|wij)|gingen (?:we|wij)|(?:we|wij) gingen|tegenbezoek|wil(?:len)? (?:\p{L}+ ){0,6}?(?:${wanted})|(?:is|zijn|was|waren) (?:\p{L}+ )?benieuwd|om (?:[^.;]{0,60} )?te \p{L}+(?:en|n)\b)`,
	"iu",
);

/** "Hoe houd je die na hun studie vast?": the question that the trip was to answer. */
export const askedQuestion = /^(?:hoe|welke|wat|waarom|waardoor|en hoe)\s[^?]{12,}\?$/iu;

/** "Doel van de reis was:", "We hadden drie doelen:": the list behind it holds the purpose. */
export const listOfAims =
	/\b(?:(?:hoofd|reis)?doel(?:en|stelling|stellingen)?|bedoeling|opdracht|wil(?:den|de|len)? (?:we|wij|ik))\b[^:.]{0,60}:$/iu;

/** "Aanleiding: Utrecht zoekt …": a sentence of a running text with its own label; the first kind tells more plainly. */
export const labelledAims: readonly RegExp[] = [
	/^(?:het )?(?:reis|hoofd)?doel(?:stelling)?(?: van (?:de|deze|dit|het) (?:reis|dienstreis|studiereis|bezoek|werkbezoek))?: (?=.{12})/iu,
	// A row of a form: "Doel Brandveiligheid van de oude stad."
	/^(?:[Rr]eis)?[Dd]oel (?=\p{Lu}\p{Ll}.{10})/u,
	/^(?:aanleiding|reden|waarom(?: (?:ook alweer|ook weer|gingen (?:we|wij)|erheen|daarheen|eigenlijk))?|opdracht|bedoeling)(?: (?:voor|van) (?:de|deze|dit|het) (?:reis|dienstreis|studiereis|bezoek|werkbezoek))?: (?=.{12})/iu,
];

/** Opens a sentence that tells what went before, where another may tell the purpose itself. */
export const purposeBackground =
	/^(?:sinds|al (?:jaren|sinds|in)|in (?:19|20)\d{2}|vorig(?:e)? (?:jaar|week|maand|zomer|winter|najaar|voorjaar)|eerder|destijds|vanaf (?:19|20)\d{2}|jarenlang|aanleiding (?:was|is|vormde)|toen|na afloop|naar aanleiding|door (?:corona|de pandemie))\b|^[^.;]{0,60}\b(?:al sinds|sinds (?:19|20)\d{2}|sinds jaar en dag|al jaren|al langer|jarenlang|enige tijd geleden|liep (?:\p{L}+ ){0,3}af)\b|^(?:de|het) (?:gemeente)?raad (?:heeft|nam|besloot)\b/iu;

/** Opens a sentence that tells of one aim more. */
export const addsOn =
	/^(?:ook|daarnaast|tegelijk(?:ertijd)?|verder|tevens|bovendien|daarbij|en passant)\b/i;

/** In running text of those who went: what they went for, from "om" on. */
export const wentTo =
	/\b(?:gegaan|gereisd|afgereisd|getogen|ging(?:en)?|reisden?|vertrok(?:ken)?|vlogen|vloog|bezocht(?:en)?|waren)\b[^.;]{0,120}?\b(om (?!(?:\d|half|kwart|een uur)\b)[^,.;]{3,140}\bte \p{L}+[^.;]*)/iu;

/** "Was ik in Gent voor een congres over …": the group is what one went for. */
export const wentFor =
	/\b(?:was|waren|ging|gingen|reisde|reisden|vloog|vlogen|vertrok|vertrokken|bezocht|bezochten|geweest)\b[^.;]{0,90}?\bvoor ((?:een|het|de) (?:\p{L}+ )?(?:\p{L}*(?:congres|conferentie|bijeenkomst|overleg|bezoek|reis|viering|opening|ondertekening|beurs|training|workshop|kennismaking|uitwisseling|vergadering|top|forum|festival|gesprek\p{L}*))(?!\p{L})[^.;]*)/iu;

/** From here on a sentence on the purpose adds what is not it. */
export const purposeEnd =
	/,\s+(?:waar(?:bij|aan|in|op|voor|door|mee)?|georganiseerd|die|dat|welke|hetgeen|wat|which|where)\s|;\s(?!(?:hoofd)?doel\b)|\s+[–—]\s/;

/** In running text the purpose begins here. */
export const purposeFrom = /\bom (?:[^,.;]{0,100} )?te \p{L}+|\bmet als doel\b/iu;

const journey = "(?:de|het|deze|dit|ons|onze|mijn) (?:\\p{L}+ )?\\p{L}+";

/** Ways to tell in running text what led to the trip or what it was to answer; the group `aim` is that. */
export const toldAims: readonly RegExp[] = [
	// "Aanleiding ken je: de raad vroeg …", "De reden van de reis was dat …"
	new RegExp(
		`^(?:de |onze |mijn )?(?:aanleiding|reden)(?: (?:van|voor|tot) ${journey})?(?:(?: ken je| kennen jullie| is bekend)?:| (?:was|is|vormde)(?: dat| een| de| het)?:?) (?<aim>.{12,})`,
		"iu",
	),
	// "Vraag voor ons: hoe houd je …", "Centraal stond de vraag hoe …"
	/(?:^|[,;:] )(?:de |onze |mijn |dé )?\p{L}*vraag(?: (?:voor|van) (?:ons|mij|(?:de|onze|het) \p{L}+))?(?:(?: daarbij)? (?:was|is|luidde))?:? (?<aim>(?:hoe|wat|wie|waarom|welke|waar|wanneer|of|mag|kan|kun|is|zijn|moet) .{12,})/iu,
	/\bcentraal (?:stond|stonden) (?:de vraag |het thema |de kwestie )?(?<aim>.{12,})/iu,
	// "Zij doet het onderzoek: mag een stad toeristen belasten?"
	/\b(?:onderzoek|opdracht|uitzoeken|zoeken|weten)\b[^:?]{0,40}: (?<aim>(?:hoe|wat|wie|waarom|welke|of|mag|kan|kun|is|moet) [^?]{10,}\?)/iu,
	/^(?:de|onze|mijn) (?:opdracht|taak|insteek|inzet) (?:was|luidde)(?: om)?:? (?<aim>.{12,})/iu,
	/\b(?:(?:was|waren|werd|werden) (?:ik|wij|we)|(?:ik|wij|we) (?:was|waren|werd|werden)) (?:\p{L}+ )?gevraagd (?:om|voor) (?<aim>.{12,})/iu,
	/\b(?:(?:kwamen|gingen) (?:we|wij)|(?:we|wij) (?:kwamen|gingen) (?:er |erheen |daarheen )?)(?:vooral |speciaal )?voor (?<aim>(?:de|het|een) .{8,})/iu,
	/\b(?:ging|draaide) het (?:ons|mij) (?:vooral )?om (?<aim>.{8,})|\bhet ging (?:ons|mij) (?:vooral )?om (?<aim>.{8,})/iu,
];

/** "Waarom Thessalië?": the sentences behind it tell what the trip was for. */
export const whyAsked =
	/^(?:en |maar )?(?:waarom|waarvoor|vanwaar)(?! (?:niet|is|zijn|heeft|hebben|doet|doen|kan|kunnen|moet|moeten)\b)[^?]{0,50}\?$/iu;

/** In one of them: who had asked for it, or what was wanted. */
export const becauseAsked =
	/\b(?:gevraagd (?:om|of)|vroeg(?:en)? (?:ons|om|of)|omdat|uitgenodigd|uitnodiging)\b/iu;

/** "Daarvoor gingen we.", "Dat wilden we zien.": what the sentence before tells is the purpose. */
export const pointsBack =
	/^(?:en )?(?:(?:daarvoor|hiervoor|daarom|vandaar dat) (?:gingen|kwamen|waren|reisden|zijn|ging|kwam|was) (?:we|wij|ik)|(?:dat|dit) (?:wilden|wilde|wouden|wou) (?:we|wij|ik) (?:\p{L}+ ){0,3}(?:zien|weten|leren|begrijpen|horen))(?!\p{L})[^,;]{0,30}$/iu;

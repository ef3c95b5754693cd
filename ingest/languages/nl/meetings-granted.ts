/** Says that there was a talk after all, whatever else the clause says. */
export const metAfterAll =
	/ (?:sprak|spraken|gesproken|praatte|praatten|lunchte|lunchten|dineerde|dineerden|overlegde|overlegden) (?:\S+ ){0,5}met (?:ons|onze|mij|de delegatie|de wethouder|de burgemeester) | (?:toch|alsnog) (?:\S+ ){0,6}(?:gesproken|ontmoet|ontvangen|aanwezig|aan|gekomen|erbij|rond|bij) | (?:toch|alsnog) (?:(?:nog|even|wel|er) )*(?:kwam|kwamen|verscheen|verschenen) | er (?:toch|wel|gewoon) $ | (?:maar|doch|gesprek|onderhoud|ontmoeting|afspraak|contact) wel (?:(?:een|ons|gewoon|met) )*(?:rondleiding|rondgeleid|uitleg|lunch|koffie|ontvangen|kennisgemaakt|gepraat) | en (?:\S+ ){0,2}(?:ontving|ontvingen|at|aten|lunchte|lunchten|dineerde|schoof|nam|namen|leidde|leidden|liep|liepen|begeleidde|maakte) (?:\S+ ){0,4}(?:ons|onze|mij) | (?:maar|doch) (?:(?:toch|wel|daarna|later|alsnog|nog) )*(?:ontving|ontvingen|gaf|gaven|leidde|leidden|nam|namen|sprak|spraken) (?:\S+ ){0,4}(?:ons|onze|mij) | (?:ontving|ontvingen|verwelkomde|verwelkomden|onthaalde|leidde|leidden) (?:\S+ ){0,2}(?:ons|mij) (?:(?!@ )\S+ ){0,6}(?:maar|doch|en) (?:moest|moesten|kon|konden|had|hadden|was|waren|vertrok|vertrokken|ging|gingen) | (?:na afloop|naderhand|daarna|nadien|vervolgens) (?:(?!(?:niet|geen) )\S+ ){0,4}(?:gesproken|ontmoet|gepraat|kennisgemaakt) | en (?:heeft|hebben|had|hadden) (?:\S+ ){0,2}met (?:\S+ ){1,5}gesproken | (?:met|gevolgd door) (?:een )?(?:aansluitende?|daarna een) (?:discussie|gesprek|nagesprek) | (?:bleef|bleven) (?:\S+ ){0,5}(?:napraten|natafelen|eten|plakken|zitten|hangen|lunchen|koffiedrinken) /u;

/** Opens what is granted, and takes nothing from a meeting that the rest tells of; folded. */
export const concession =
	/ (?:hoewel|ofschoon|alhoewel|ondanks|eerdere|aanvankelijk|aanvankelijke|eerst|eerste|ook al|al (?:was|had|zat|kwam|moest|lag|voelde) (?:hij|zij|ze|het)|al was|kort|even) /u;

/** Says that what is told was before; folded. */
export const earlier = / (?:eerder|voorheen|tot dan toe|tot nu toe|tot dusver|tot die dag) /u;

/** Denies what follows or precedes; folded. */
export const denial = / (?:niet|geen|nooit|nauwelijks|amper|evenmin) /u;

/** Somebody who was there tells of other things, to the end; folded. */
const retold =
	/ (?:vertelde|vertelden|verteld|legde (?:\S+ )?uit|legden (?:\S+ )?uit|uitlegde|schetste|schetsten|benadrukte|benadrukten|beschreef|beschreven|betoogde|betoogden|verzekerde|verwacht|verwachtte|waarschuwde|waarschuwden|erkende|erkenden) (?:(?!\S*(?:boodschap|toespraak|speech|keynote|lezing|scherm|video|telefoon)\S* )\S+ ){0,3}(?:dat|hoe|waarom|over) .*$/u;

/** Told by the way: what was over, others than those named, what was talked about; folded. */
export const byTheWay: readonly RegExp[] = [
	retold,
	/ (?:ziek|verhinderd|afwezig|geveld|geopereerd) (?:te zijn )?geweest(?= )/u,
	/ (?:(?:want|omdat|terwijl|en|maar|al) )?de (?:rest|anderen|overigen) .*$/u,
	/ over (?:(?:de|het|een) )?(?!(?:en|maar|was|waren) )[^@ ]+(?: en [^@ ]+)?(?= )/u,
];

/** All that a line says above those who weren't met: "Afwezig met bericht"; folded. */
export const bareDenial =
	/^ (?:helaas |wel uitgenodigd (?:maar )?)?(?:afwezig|verhinderd|afgemeld|afgezegd|niet (?:gesproken|ontmoet|getroffen|gezien|aanwezig|gekomen))(?: (?:met|zonder) (?:bericht|kennisgeving))?(?: waren)? $/u;

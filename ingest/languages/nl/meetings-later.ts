import { wordList } from "./word-list.ts";

/** Without a subject these say of whom was named last why there was no meeting; folded. */
export const bareReasons: ReadonlySet<string> = wordList(
	"verhinderd ziek ziekgemeld afwezig afgezegd afgemeld geannuleerd telefonisch online vervallen afgelast uitgevallen",
);

/** Stand before a sentence that goes on; folded. */
export const asides: ReadonlySet<string> = wordList(
	"helaas maar echter jammer uiteindelijk achteraf alleen toch en",
);

/** Verbs of one of whom a sentence goes on to tell: "Vandaag was ze er niet"; folded. */
export const singleVerbs: ReadonlySet<string> = wordList(
	"was is had heeft kon zat bleek moest kwam zegde liet lag belde meldde werd wilde ging viel sneuvelde",
);

/** Verbs of the party about somebody: "Uiteindelijk hebben we haar alleen gebeld"; folded. */
export const weVerbs: ReadonlySet<string> = wordList(
	"hebben heb konden kon spraken sprak troffen trof zagen zag hadden had is zijn was hoorden belden",
);

/** Behind "haar" and "hem" these show that nobody's thing follows; folded. */
export const objectFollows: ReadonlySet<string> = wordList(
	"niet alleen slechts enkel helaas ook wel uiteindelijk nog verder zelf aan telefonisch kort even via per later nooit nergens vanuit uit op horen zien",
);

/** Words that such a sentence begins with; folded. */
export const bareOpenings: ReadonlySet<string> = wordList(
	"niet alleen slechts nooit was kon ging is had moest zat bleef lag kwam lukte belde zegde liet bleek viel gebeld gemaild ingebeld het daar",
);

/** All of a short sentence without a subject: "Ging niet door.", "Was er niet.", "Niet doorgegaan, te weinig aanmeldingen."; on folded words. */
export const tellsBare =
	/^ (?:(?:niet|alleen|slechts|nooit) (?:meer )?(?:doorgegaan|gelukt|getroffen|gezien|gesproken|ontmoet|gekomen|verschenen|bereikt|gehoord|gebeld|gemaild|begroet|telefonisch|online|digitaal|per|via|vanuit|van|uit) |(?:was|kon|ging|is|had|moest|zat|bleef|lag|kwam|lukte|belde|zegde|liet|bleek|viel|gebeld|gemaild|ingebeld) (?!(?:dat|het|dit|die|er (?!niet)|de|een|wij|we|ik|ook|vroeger|eerder|wel|nog|pas|zeer|heel|erg|zelf) )|(?:het|daar) bleef (?:het )?bij )(?:(?!(?:het|dat|wij|we|ik|ons) )\S+ ){0,7}$/u;

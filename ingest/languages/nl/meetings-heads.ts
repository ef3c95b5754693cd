/** Ends what a line says of those behind it: they weren't talked to; on folded words. */
export const notTalkedTo = / niet (?:gesproken|ontmoet|getroffen|gezien)(?: met)? $/u;

const never =
	"niet (?:\\S+ )?(?:gesproken|ontmoet|getroffen|gezien|gekomen|verschenen|kwamen?|kwam|spraken?|sprak|waren?|was|ontmoetten|troffen|zagen|lukten?|gelukt|konden|kon)";

/** All that stands before a colon and those missed: "Gemist:", "Wie er niet was:", "De mensen die niet kwamen:"; on folded words. */
export const missedHead = new RegExp(
	`^ (?:niet|(?:(?:helaas|wel|ook|verder|nog|met|zonder|bericht|kennisgeving|uitgenodigd|aangekondigd|maar|doch) )*(?:van )?(?:gemist|verontschuldigd|afgemeld|verhinderd|verhindering|weggebleven|afwezig|afwezigen|afmeldingen|afmelding|verhinderden|afwezig m k|a m k)|(?:\\S+ ){0,6}(?:wie|die) (?:(?:wij|we|er|ik|helaas|hebben|heb|zijn) )*${never}(?: (?:hebben|heb|zijn|waren|konden))?|(?:\\S+ ){0,6}(?:uitgenodigd|aangekondigd|gepland|programma|agenda) (?:maar |doch )?${never}) $`,
	"u",
);

/** All that stands before a colon and those only reached from afar: "Online:", "Per mail:"; on folded words. */
export const phoneHead =
	/^ (?:(?:alleen|ook|verder|slechts) )?(?:online|digitaal|virtueel|telefonisch|ingebeld|gebeld|gemaild|op afstand|per (?:mail|e mail|telefoon|video|teams|brief)|via (?:de |een )?(?:mail|e mail|telefoon|teams|zoom|video|\S*scherm|\S*verbinding))(?: (?:aangesloten|gesproken|deelgenomen|meegedaan|aanwezig|contact|met|contact met|gesproken met))? $/u;

/** Says of whom it names behind a verb that they weren't met: "De mensen die wij niet spraken zijn A en B"; on folded words. */
export const missedSubject = new RegExp(
	`^ (?:de |het |alle )?(?:\\S+ )?(?:personen|mensen|gasten|partijen|contacten|contactpersonen|gesprekspartners|genodigden|organisaties|partners|deelnemers|sprekers|degenen|diegenen)?(?: \\S+)? ?(?:die|wie) (?:(?:wij|we|er|ik|helaas|hebben|heb|zijn) )*${never}(?: (?:hebben|heb|zijn|waren|konden))?(?: (?:hoewel|ofschoon|ondanks|terwijl) (?:\\S+ ){0,4})? $`,
	"u",
);

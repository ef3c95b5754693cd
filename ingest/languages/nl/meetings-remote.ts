import type { NotMetReason } from "#domain/extraction.ts";

/** Phrases that say that all went by screen, telephone or mail; on folded words with "@" for those named. */
export const remotePatterns: readonly (readonly [NotMetReason, RegExp])[] = [
	[
		"phone",
		/ @ (?:online|digitaal|virtueel|per mail|per video|video|mail|tel|telefoon|videoverbinding|beeldverbinding|ingebeld|ingelogd|mailwisseling|(?:op|via) (?:het |een )?(?:\S+ )?(?:scherm|beeldscherm|videoscherm|schermpje)) $/u,
	],
	["phone", / per (?:brief|post|mail|kaart) (?:bedankt|uitgenodigd|gevraagd|benaderd|ingelicht) /u],
	[
		"phone",
		/ (?:(?:deed|deden|nam|namen|keek|keken|was|waren|schoof|schoven|sloot|sloten|luisterde|luisterden) (?:\S+ ){0,5}(?:online|digitaal|virtueel|hybride|via een scherm|via het scherm|via een videoverbinding|via de video|vanuit huis|op een scherm|per video)|(?:heeft|hebben|had|hadden|is|zijn|was|waren) (?:\S+ ){0,5}(?:online|digitaal|virtueel|via (?:teams|zoom)) (?:meegedaan|deelgenomen|meegepraat|meegekeken|aangesloten|aangeschoven|aangehaakt|ingebeld)) /u,
	],
	[
		"phone",
		/ (?:teams|zoom|video|online|telefonisch|telefonische|digitaal|digitale|virtueel|virtuele) (?:overleg|gesprek|gesprekje|afspraak|contact|kennismaking|sessie|bijeenkomst|meeting|call|les|lesje|college|gastcollege|praatje|presentatie|bijdrage|toelichting|uitleg|rondleiding|workshop|interview|vraaggesprek) /u,
	],
	[
		"phone",
		/ (?:stuurde|stuurden|zond|schreef|kregen|kreeg|wisselden|wisselde) (?:\S+ ){0,5}(?:mailtje|mail|e mail|berichtje|appje|brief|briefje|mails) /u,
	],
];

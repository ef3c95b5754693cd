import { wordList } from "./word-list.ts";

/**
 * Functions that many people hold at one place at once: two trips that met "a professor of X" need not
 * have met the same one, so such a post is never joined across trips. Folded, Dutch and English.
 */
export const genericRoles: ReadonlySet<string> = wordList(`
	adviseur adviseurs advisor adviser afgevaardigde afgevaardigden ambtenaar ambtenaren bestuurder bestuurders
	beleidsadviseur beleidsmedewerker beleidsmedewerkers collega collegas consultant consultants contactpersoon
	delegate delegatie delegatielid deelnemer deelnemers deskundige docent docenten employee engineer expert experts
	gastheer gesprekspartner hoogleraar inspecteur journalist journalisten kunstenaar lecturer lid leden lead manager
	medewerker medewerkers member ondernemer ondernemers onderzoeker onderzoekers policy officer politieagent
	professor professoren projectleider projectmanager raadslid raadsleden representative representatives researcher
	senior spreker sprekers staf staflid stafleden staff student studenten vertegenwoordiger
	vertegenwoordigers vrijwilliger wetenschapper wetenschappers wethouder wethouders
`);

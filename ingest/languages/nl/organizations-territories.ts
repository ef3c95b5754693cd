import { wordList } from "./word-list.ts";

/** Nouns of stretches of land that have a government: "regio Skåne", "county Kisumu"; folded. Where somebody is of one, or it acts, it is a body. */
export const territories: ReadonlySet<string> = wordList(`
	regio region regione streek gewest land bondsland deelstaat kanton county prefectuur district departement gouvernoraat gouvernement
	oblast woiwodschap voivodschap comarca kreis landkreis eilandgebied metropoolregio agglomeratie
`);

/** What governs such a stretch, whatever it does: "provinciebestuur Vlaams-Brabant", "deelstaatregering van Hessen"; over a folded word. */
export const governments =
	/^(?:provincie|regio|districts?|deelstaat|kantons?|eiland|streek|gewest|county|bonds?|lands?|graafschaps?|departements?)(?:bestuur|raad|regering|parlement)$|^(?:bestuurscollege|eilandsraad|regering)$/u;

/** How names of lands and regions end that no list has: "Karakalpakstan"; folded. */
export const landEnding = /(?:stan|land|landen|ie|eiland|eilanden|delta)$/u;

/** Words before a stretch of land that tell where something is, and of no government. */
export const whereabouts =
	/^(?:in|naar|uit|rond|rondom|binnen|buiten|langs|over|te|tussen|nabij|doorheen|vanuit|boven|onder|op)$/u;

/** People that live or serve somewhere, and hold no office of its government. */
export const inhabitants =
	/^politie|^brandweer|(?:bewoner|inwoner|boer|ondernemer|jongere|burger|student|mens|vrouw|man|kind|vluchteling|werkloze|burgemeester|wethouder|schepen|gemeente|bedrijf|school)(?:s|n|en|eren|es)?$/u;

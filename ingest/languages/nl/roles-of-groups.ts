import { wordList } from "./word-list.ts";

/** Groups that say no more than that somebody of a body was there, so that those named of it take their place; folded. */
export const bodyGroups: ReadonlySet<string> = wordList(`
	mensen personen lieden team teams delegatie afvaardiging vertegenwoordiging staf groep groepje gezelschap vrienden ploeg clubje
	afgevaardigden people staff members
`);

/** Ends between a group or body and who of it is told of: "onder leiding van", "met name door", "bestond uit"; on folded words. */
export const partOfThem =
	/ (?:(?:vertegenwoordigd|vertegenwoordigen) (?:door|met)|onder (?:leiding|aanvoering|voorzitterschap|aanvoerderschap) van|o l v|olv|(?:aangevoerd|geleid) door|met name(?: door| met| van)?|in de persoon van|in de personen van|(?:bestond|bestonden|bestaat|bestaande) uit|te weten|in het bijzonder(?: door| met)?|vooral (?:door|met|van)) $/u;

/** Opens a sentence on people of the body named last: "Namens hen", "Van hun kant"; on folded words. */
export const onTheirBehalf =
	/^ (?:(?:ook |daar )?(?:namens|van|vanuit|uit) (?:hen|hun (?:kant|zijde|midden|bureau|organisatie)|die kant|deze (?:club|organisatie|partij|instelling)|die (?:club|organisatie|partij|instelling)) |laatstgenoemden? )/u;

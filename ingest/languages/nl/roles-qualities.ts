import { wordList } from "./word-list.ts";

/** How adjectives end that stand without an ending of their own before a function they belong to: "klinisch psycholoog"; folded. */
export const qualities = /\p{L}{3}(?:ig|isch|lijk|iaal|aal|ieel|itair|entair)$/u;

/** Words that end so and are no part of a function behind them; folded. */
export const noQualities: ReadonlySet<string> = wordList(`respectievelijk tegenwoordig 
	namelijk eindelijk uiteindelijk oorspronkelijk waarschijnlijk vermoedelijk eigenlijk gezamenlijk feitelijk duidelijk tegelijk dadelijk
	onmiddellijk gelukkig telefonisch overig vorig nodig weinig spoedig aanwezig afwezig volledig toevallig jarig helemaal eenmaal tweemaal
	driemaal allemaal ditmaal meermaal moeilijk makkelijk gemakkelijk heerlijk eerlijk hartelijk vriendelijk persoonlijk aardig geduldig
	twintig dertig veertig vijftig zestig zeventig tachtig negentig maximaal minimaal totaal digitaal schriftelijk mondeling vrolijk
	enthousiastig levendig gezellig prettig nieuwsgierig plotseling toenmalig huidig onlangs gebruikelijk tevergeefs
`);

/** French nouns of what somebody is the head of, also with a capital, where a surname might follow too: "Chef de Poste"; folded. */
export const chefNouns: ReadonlySet<string> = wordList(`
	poste mission cabinet protocole protocol section service division bureau communication delegation projet programme station equipe
`);

/** Answers on who travelled, each with how many that are. */
export const partyAnswers: readonly (readonly [string, number])[] = [
	["Vier (4)", 4],
	["4 pers.", 4],
	["Drie personen, waarvan één op eigen kosten.", 3],
	["De wethouder Mobiliteit (Anna Bos), haar bestuursadviseur en twee beleidsmedewerkers", 4],
	["Anna Bos (wethouder) + Piet Vis (adviseur)", 2],
	["Burgemeester Anna Bos, gemeentesecretaris Piet Vis en ondergetekende", 3],
	["Twee collega's van de afdeling Stadsbeheer en ik", 3],
	["Ik was er alleen heen.", 1],
	["Alleen ik, de andere collega werd ziek.", 1],
	["Solo", 1],
	["In mijn uppie", 1],
	["Ik ben alleen gegaan; mijn collega had corona.", 1],
	["Wij gingen met z'n vijven: drie van Economie, twee van Communicatie.", 5],
	["Er reisden zes personen mee: vier ambtenaren en twee raadsleden.", 6],
	["Een delegatie van 12 personen onder leiding van de burgemeester", 12],
	["De delegatie bestond uit de burgemeester, twee wethouders en een ambtenaar.", 4],
	["Delegatie: wethouder Bos, P. Vis (adviseur), K. de Wit (tolk)", 3],
	["1 wethouder, 2 ambtenaren, 1 raadslid", 4],
	["wethouder + 2 ambtenaren", 3],
	["Vijf personen. De vlucht van de twee sprekers werd betaald door Eurocities.", 5],
	["Zeven: vijf raadsleden, de griffier en een fractiemedewerker", 7],
	["Twee; de kosten van de tweede persoon zijn vergoed door de EU", 2],
	["Ondergetekende met twee stagiairs", 3],
	["Ondergetekende, vergezeld door Piet Vis van Economie", 2],
	["Mw. drs. A. Bos en dhr. ir. P. Vis", 2],
	["Anna Bos, Piet Vis en Karim", 3],
	["Namens de gemeente Anna Bos en Piet Vis; namens de TU Delft professor Karin de Wit", 3],
	["Aanvankelijk zes, uiteindelijk vijf personen", 5],
	["Er zouden vier mensen meegaan, het werden er drie", 3],
	["Drie ambtenaren van de dienst Stedelijke Ontwikkeling en een externe adviseur", 4],
	["een tiental raadsleden", 10],
	["tien raadsleden en twee griffiers", 12],
	["De voltallige commissie Ruimte (elf leden) en de griffier", 12],
	["Ik en mijn leidinggevende Piet Vis.", 2],
	["Een. Ikzelf dus.", 1],
	["Met zijn tweeën, Anna en ik", 2],
	["Twee medewerkers: Anna Bos en Piet Vis. In Oslo sloot een collega van de ambassade aan.", 2],
	["3 (wethouder, bestuursadviseur, woordvoerder)", 3],
	["Wethouder en bestuursadviseur", 2],
	["Het college van B&W (burgemeester en zes wethouders) en de secretaris", 8],
	["De heren Vis en De Wit", 2],
	["Mevrouw Bos en de heer Vis", 2],
	["Anna Bos, senior adviseur Internationaal, en Piet Vis, projectleider Wonen", 2],
	["Twee personen van de gemeente en drie van het Havenbedrijf", 5],
	["5 deelnemers uit de gemeente en 3 uit het bedrijfsleven", 8],
	["Reisgezelschap van negen: de wethouder, drie ambtenaren en vijf ondernemers", 9],
	["A. Bos\nP. Vis\nK. de Wit", 3],
	["- Anna Bos, wethouder\n- Piet Vis, adviseur\n- Karim el Amrani, tolk", 3],
	["Een groep van zestien jongeren met vier begeleiders", 20],
	["zestien scholieren en vier begeleiders", 20],
	["Wethouder Bos, beleidsadviseurs Piet Vis en Karin de Wit, en een fotograaf", 4],
	["het hoofd Internationale Zaken en zijn plaatsvervanger", 2],
];

/** Sentences in running text that tell who travelled, each with how many that are. */
export const partySentences: readonly (readonly [string, number])[] = [
	["Van 3 tot 5 mei 2019 was ik met twee collega's in Oslo.", 3],
	["Van 3 tot 5 mei 2019 bezocht wethouder Bos Oslo, samen met haar adviseur Piet Vis.", 2],
	["Wethouder Bos en ik waren van 3 tot 5 mei 2019 in Oslo.", 2],
	["Ik was van 3 tot 5 mei 2019 in Oslo.", 1],
	["Een delegatie van zes ambtenaren reisde van 3 tot 5 mei 2019 naar Oslo.", 6],
	["Met vier collega's reisde ik van 3 tot 5 mei 2019 naar Oslo.", 5],
	["Met z'n drieën waren we van 3 tot 5 mei 2019 in Oslo.", 3],
	["De burgemeester en drie wethouders brachten van 3 tot 5 mei 2019 een bezoek aan Oslo.", 4],
	["Vorige week zijn Anna Bos, Piet Vis en ik naar Oslo geweest.", 3],
	["Samen met Piet Vis ben ik van 3 tot 5 mei 2019 in Oslo geweest.", 2],
	["Van 3 tot 5 mei 2019 ben ik samen met Piet Vis (afdeling Wonen) in Oslo geweest.", 2],
	["Piet en ik zaten van 3 tot 5 mei 2019 in Oslo.", 2],
	["Een raadsdelegatie van negen leden en de griffier bezocht van 3 tot 5 mei 2019 Oslo.", 10],
	["Onze wethouder vertrok op 3 mei 2019 met twee ambtenaren naar Oslo.", 3],
	["Namens de gemeente gingen Anna Bos en Piet Vis van 3 tot 5 mei 2019 naar Oslo.", 2],
	["In mei 2019 trok een groep van tien raadsleden naar Oslo.", 10],
	["Wij, twee beleidsmedewerkers en een stagiair, waren van 3 tot 5 mei 2019 in Oslo.", 3],
	["Mijn collega Piet Vis en ik reisden op 3 mei 2019 naar Oslo.", 2],
	["Ik ben dus drie dagen in Oslo geweest, samen met Hatice uit het webteam.", 2],
	["Afgelopen week ging ik met wethouder Bos naar Oslo.", 2],
	["Burgemeester Bos was van 3 tot 5 mei 2019 in Oslo, vergezeld door kabinetschef Vis.", 2],
	["De gemeente was met drie mensen vertegenwoordigd in Oslo van 3 tot 5 mei 2019.", 3],
	["Aan de reis naar Oslo (3-5 mei 2019) namen vijf ambtenaren deel.", 5],
	["Er gingen vier collega's mee naar Oslo, van 3 tot 5 mei 2019.", 4],
];

/** Where an answer may stand. */
export const answerSpots: Readonly<Record<string, (answer: string) => string>> = {
	"under the question": (answer) =>
		`Hoeveel personen hebben de reis gemaakt?\n${answer}\n\nHoelang duurde de reis?\n3 t/m 5 mei 2019\n\nWelke locaties zijn bezocht?\nOslo\n\nWie heb je ontmoet?\nDe burgemeester van Oslo`,
	"under other words": (answer) =>
		`Werkbezoek Oslo\n\nWie gingen er mee?\n${answer}\n\nWanneer?\n3 t/m 5 mei 2019\n\nWaar?\nOslo\n\nMet wie gesproken?\nDe burgemeester van Oslo`,
	"in a form": (answer) =>
		`Zaaknummer: 12\nDeelnemers: ${answer}\nBestemming: Oslo\nReisdata: 3 t/m 5 mei 2019\nDoel: kennismaking`,
};

/** Where a sentence may stand. */
export const sentenceSpots: Readonly<Record<string, (sentence: string) => string>> = {
	"in a letter": (sentence) =>
		`Beste allen,\n\n${sentence} De stad is groot en het was koud. We spraken er met de burgemeester en twee wethouders over wonen.\n\nGroet,\nJan`,
	"above the first question": (sentence) =>
		`Werkbezoek Oslo\n\n${sentence}\n\nWat leverde het op?\nVeel kennis.\n\nAfspraken\n- De burgemeester stuurt drie rapporten.`,
};

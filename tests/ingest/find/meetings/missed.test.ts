import { describe, expect, it } from "vitest";
import { cases, told } from "../told.ts";

describe("what a report says of somebody who did not come, or of a visit that fell through", () => {
	it.each(
		cases(`
			Stichting Walvis was uitgenodigd voor de borrel, maar niemand kon. → absent –, Stichting Walvis
			Stichting Walvis was uitgenodigd, maar kon niemand sturen. → absent –, Stichting Walvis
			van Stichting Walvis zelf niemand, die mochten niet → absent –, Stichting Walvis
			Stichting Walvis: niemand, ondanks bevestiging → absent –, Stichting Walvis
			Stichting Walvis deed niet mee met het gesprek. → absent –, Stichting Walvis
			De directeur van Stichting Walvis schoof niet aan. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis wilde niet. → absent directeur, Stichting Walvis
			Een overleg met Stichting Walvis heeft niet plaatsgevonden. → cancelled –, Stichting Walvis
			Stichting Walvis was wegens een feestdag gesloten. → cancelled –, Stichting Walvis
			Stichting Walvis misten we helaas. → absent –, Stichting Walvis
			Stichting Walvis paste niet meer in het programma. → cancelled –, Stichting Walvis
			Stichting Walvis volgt later. → planned –, Stichting Walvis
			Directeur Jonas Berg van Stichting Walvis moeten we nog spreken. → planned Jonas Berg, Stichting Walvis
			Directeur Jonas Berg van Stichting Walvis werd ons aangeraden. → planned Jonas Berg, Stichting Walvis
			We kregen de naam van directeur Jonas Berg van Stichting Walvis. → planned Jonas Berg, Stichting Walvis
			Directeur Jonas Berg van Stichting Walvis kwam alleen even gedag zeggen. → heard Jonas Berg, Stichting Walvis
			Niemand minder dan Jonas Berg van Stichting Walvis ontving ons. → + Jonas Berg, Stichting Walvis
			Directeur Jonas Berg van Stichting Walvis, zij wilde niet dat wij opnamen. → + Jonas Berg, Stichting Walvis
			De deur van Stichting Walvis was gesloten maar Jonas Berg van Stichting Walvis deed open. → + Jonas Berg, Stichting Walvis
			Bezoek aan Stichting Walvis. Dat ging op het laatste moment niet door. → cancelled –, Stichting Walvis
			Een presentatie van Stichting Walvis is tot nader order uitgesteld. → cancelled –, Stichting Walvis
			Met Gent is via een beveiligde lijn gesproken: wethouder Heiða Duinroos. → phone Heiða Duinroos
			Premier en minister van Kinderzaken waren in het buitenland. → absent Premier | absent minister van Kinderzaken
			De president van Finland hield de openingsrede. → heard president van Finland
			dhr. Jonas Berg (Stichting Meeuw), mw. Leila Haddad (Stichting Zee), dhr. Pieter Zeewind van Stichting Walvis hield een toespraak. → + Jonas Berg, Stichting Meeuw | + Leila Haddad, Stichting Zee | heard Pieter Zeewind, Stichting Walvis
			Jonas Berg (Stichting Meeuw) en Pieter Zeewind (Stichting Walvis), ons gesprek met hem werd verzet naar juni. → + Jonas Berg, Stichting Meeuw | cancelled Pieter Zeewind, Stichting Walvis
			Onze wethouder hield een keynote en sprak met Pieter Zeewind van Stichting Walvis. → + Pieter Zeewind, Stichting Walvis
			Het congres werd geopend door directeur Pieter Zeewind van Stichting Walvis. → heard Pieter Zeewind, Stichting Walvis
			Opening van het Festival der Meeuwen door burgemeester Maria Duinroos. → heard Maria Duinroos
			Pieter Zeewind van Stichting Walvis bleek op het laatste moment toch verhinderd. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind (Stichting Walvis) had zich ziek gemeld. → absent Pieter Zeewind, Stichting Walvis
			De directeur van Stichting Walvis lag met griep op bed. → absent directeur, Stichting Walvis
			Helaas heeft de voorzitter van Stichting Walvis verstek laten gaan. → absent voorzitter, Stichting Walvis
			De directeur van Stichting Walvis kwam niet opdagen. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis is niet op komen dagen. → absent directeur, Stichting Walvis
			Maria Duinroos van Stichting Meeuw liet het afweten. → absent Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw was door een familieomstandigheid niet in staat om te komen. → absent Maria Duinroos, Stichting Meeuw
			De wethouder zelf, Ahmed Yilmaz, zat op dat moment in Brussel. → absent Ahmed Yilmaz
			Pieter Zeewind van Stichting Walvis heeft ons laten zitten. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis hebben wij niet getroffen. → absent Pieter Zeewind, Stichting Walvis
			We troffen Pieter Zeewind van Stichting Walvis niet aan. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis moest halsoverkop naar huis. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis stond vast in het verkeer en miste de bijeenkomst. → absent Pieter Zeewind, Stichting Walvis
			Door een staking konden we Pieter Zeewind van Stichting Walvis niet bereiken. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis moest zich afmelden. → absent Pieter Zeewind, Stichting Walvis
			- Pieter Zeewind (online), Stichting Walvis → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis heeft online meegedaan. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis had zich vergist in de datum. → absent Pieter Zeewind, Stichting Walvis
			Minister Pieter Zeewind heeft alleen de ontvangst geopend. → heard Pieter Zeewind
			- Pieter Zeewind van Stichting Walvis: handje geschud → heard Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis heeft ons per mail laten weten mee te doen. → phone Pieter Zeewind, Stichting Walvis
			Stichting Walvis had niemand gestuurd. → absent –, Stichting Walvis
			Het gesprek met Pieter Zeewind van Stichting Walvis is op het laatste moment geannuleerd. → cancelled Pieter Zeewind, Stichting Walvis
			De afspraak met Pieter Zeewind van Stichting Walvis kwam te vervallen. → cancelled Pieter Zeewind, Stichting Walvis
			Het bezoek aan Stichting Walvis hebben we moeten schrappen. → cancelled –, Stichting Walvis
			Het bezoek aan Stichting Walvis ging vanwege noodweer niet door. → cancelled –, Stichting Walvis
			De lunch met de directeur van Stichting Walvis viel uit. → cancelled directeur, Stichting Walvis
			Pieter Zeewind van Stichting Walvis zegde een uur tevoren af. → cancelled Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis heeft afgezegd wegens drukte. → cancelled Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis belde 's ochtends af. → cancelled Pieter Zeewind, Stichting Walvis
			Wegens tijdgebrek hebben we Stichting Walvis overgeslagen. → cancelled –, Stichting Walvis
			Aan een gesprek met Stichting Walvis zijn we niet toegekomen. → cancelled –, Stichting Walvis
			De ontmoeting met de voorzitter van Stichting Walvis is naar het najaar verschoven. → cancelled voorzitter, Stichting Walvis
			Een afspraak met de voorzitter van Stichting Walvis bleek niet haalbaar. → cancelled voorzitter, Stichting Walvis
			Pieter Zeewind van Stichting Walvis zou ook aanschuiven, maar dat lukte niet. → absent Pieter Zeewind, Stichting Walvis
			Oprichter Pieter Zeewind van Stichting Walvis was verhinderd, de rondleiding deed programmaleider Maria Duinroos. → absent Pieter Zeewind, Stichting Walvis | + Maria Duinroos, Stichting Walvis
			Pieter Zeewind van Stichting Walvis zond bericht van verhindering. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis liep ik net mis. → absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis zagen we alleen van verre. → heard Pieter Zeewind, Stichting Walvis
			Een gesprek met Pieter Zeewind van Stichting Walvis staat nog op de rol. → planned Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis kon ons niet vertellen wat het kost. → + Pieter Zeewind, Stichting Walvis
			De voorzitter van Stichting Walvis hield een toespraak en ontving ons daarna op zijn kamer. → + voorzitter, Stichting Walvis
			De minister liet verstek gaan, de staatssecretaris Pieter Zeewind was er wel. → + Pieter Zeewind | absent minister
			Afwezig: Pieter Zeewind (Stichting Walvis); Maria Duinroos (Stichting Meeuw) → absent Maria Duinroos, Stichting Meeuw | absent Pieter Zeewind, Stichting Walvis
			Sprekers (niet persoonlijk gesproken): Pieter Zeewind, Stichting Walvis; Maria Duinroos, Stichting Meeuw → heard Maria Duinroos, Stichting Meeuw | heard Pieter Zeewind, Stichting Walvis
			Afwezig met bericht / Pieter Zeewind, directeur Stichting Walvis / Maria Duinroos, Stichting Meeuw → absent Maria Duinroos, Stichting Meeuw | absent Pieter Zeewind, Stichting Walvis
			In plaats van Pieter Zeewind kwam Maria Duinroos van Stichting Walvis. → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind
			Niet gesproken / Directeur Stichting Walvis Alleen per telefoon → phone Directeur, Stichting Walvis
			Wij spraken Maria Duinroos van Stichting Meeuw. De voorzitter van Stichting Walvis was voor een zitting in Parijs. → + Maria Duinroos, Stichting Meeuw | absent voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis moest onverwacht naar Boekarest. → absent voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis hield een praatje bij de opening. → heard voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis stuurde een filmpje. → heard voorzitter, Stichting Walvis
			- Voorzitter van Stichting Walvis: gehoord op de plenaire → heard Voorzitter, Stichting Walvis
			- Voorzitter van Stichting Walvis: 3x verzet en uiteindelijk niet → cancelled Voorzitter, Stichting Walvis
			Bij de afsluiting sprak de voorzitter van Stichting Walvis de zaal toe. → heard voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis hebben wij aan het banket horen spreken, maar tot een kennismaking kwam het niet. → heard voorzitter, Stichting Walvis
			Niet gesproken is met de voorzitter van Stichting Walvis, hij werd in het ziekenhuis opgenomen. → absent voorzitter, Stichting Walvis
			Maria Duinroos van Stichting Walvis ontving ons. Zij kwam in plaats van haar directeur. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			Directeur Pieter Zeewind van Stichting Walvis liet zich vertegenwoordigen door zijn vice, mw. Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind, Stichting Walvis
			In plaats van haar kwam Maria Duinroos van Stichting Walvis. → + Maria Duinroos, Stichting Walvis
			- Pieter Zeewind, Stichting Walvis, i.p.v. Maria Duinroos → + Pieter Zeewind, Stichting Walvis | absent Maria Duinroos
			Namens de directeur van Stichting Walvis sprak adviseur Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			Afwezig met kennisgeving: Maria Duinroos (Stichting Meeuw) → absent Maria Duinroos, Stichting Meeuw
			Niet doorgegaan: bezoek aan Stichting Meeuw → cancelled –, Stichting Meeuw
			Pieter Zeewind, Stichting Walvis (NB: was er uiteindelijk niet) → absent Pieter Zeewind, Stichting Walvis
			Van de voorzitter van Stichting Walvis kregen we een afmelding. → absent voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis moest forfait geven. → absent voorzitter, Stichting Walvis
			Zonder de directeur van Stichting Walvis, die met ouderschapsverlof was. → absent directeur, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

describe("what a report says of a talk at a distance, or none", () => {
	it.each(
		cases(`
			Pieter Zeewind van Stichting Walvis sprak ik telefonisch. → phone Pieter Zeewind, Stichting Walvis
			Met Pieter Zeewind van Stichting Walvis heb ik gebeld. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis nam via een videoverbinding deel. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis schoof digitaal aan. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis deed online mee. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis belde in vanuit Lissabon. → phone Pieter Zeewind, Stichting Walvis
			Met Pieter Zeewind van Stichting Walvis hadden we vooraf een Teams-overleg. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis stuurde alleen een mailtje. → phone Pieter Zeewind, Stichting Walvis
			Met Pieter Zeewind van Stichting Walvis hebben we alleen gemaild. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis was er via het scherm bij. → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis hebben we alleen horen spreken. → heard Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis zat in het panel, maar we hebben hem niet gesproken. → heard Pieter Zeewind, Stichting Walvis
			We luisterden naar de keynote van Pieter Zeewind (Stichting Walvis). → heard Pieter Zeewind, Stichting Walvis
			De koning hebben we alleen van een afstand gezien. → heard koning
			De directeur van Stichting Walvis gaf ons slechts vluchtig een hand. → heard directeur, Stichting Walvis
			Pieter Zeewind van Stichting Walvis sprak de deelnemers toe en vertrok meteen weer. → heard Pieter Zeewind, Stichting Walvis
			De opening werd verricht door Pieter Zeewind van Stichting Walvis, die we verder niet spraken. → heard Pieter Zeewind, Stichting Walvis
			Met Pieter Zeewind van Stichting Walvis hopen we in het voorjaar te spreken. → planned Pieter Zeewind, Stichting Walvis
			Graag hadden we ook Pieter Zeewind van Stichting Walvis gesproken. → planned Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis staat voor de volgende reis op de lijst. → planned Pieter Zeewind, Stichting Walvis
			Een afspraak met Pieter Zeewind van Stichting Walvis moet nog worden ingepland. → planned Pieter Zeewind, Stichting Walvis
			Volgend jaar willen we Stichting Walvis bezoeken. → planned –, Stichting Walvis
			Telefonisch: Maria Duinroos (Stichting Meeuw) → phone Maria Duinroos, Stichting Meeuw
			Pieter Zeewind (Stichting Walvis) — online → phone Pieter Zeewind, Stichting Walvis
			Pieter Zeewind (Stichting Walvis, alleen gehoord) → heard Pieter Zeewind, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

describe("what a report says of others in a list", () => {
	it.each(
		cases(`
			Gesproken met: Pieter Zeewind (Stichting Walvis), Maria Duinroos (telefonisch), Ayla Stormvogel (afgezegd). → + Pieter Zeewind, Stichting Walvis | phone Maria Duinroos | cancelled Ayla Stormvogel
			- Pieter Zeewind, directeur van Stichting Walvis / - Maria Duinroos, voorzitter van Stichting Meeuw (ziek) / - Ayla Stormvogel, Stichting Kokmeeuw – afgezegd → + Pieter Zeewind, Stichting Walvis | absent Maria Duinroos, Stichting Meeuw | cancelled Ayla Stormvogel, Stichting Kokmeeuw
			Wel gesproken: Pieter Zeewind (Stichting Walvis). Niet gesproken: Maria Duinroos (Stichting Meeuw). → + Pieter Zeewind, Stichting Walvis | absent Maria Duinroos, Stichting Meeuw
			De directeur van Stichting Walvis stuurde Maria Duinroos in zijn plaats. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			Pieter Zeewind van Stichting Walvis werd vervangen door Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind, Stichting Walvis
			Pieter Zeewind en Maria Duinroos van Stichting Meeuw konden er beiden niet bij zijn. → absent Pieter Zeewind, Stichting Meeuw | absent Maria Duinroos, Stichting Meeuw
			Gesproken met Pieter Zeewind van Stichting Walvis. De voorzitter was er niet. → + Pieter Zeewind, Stichting Walvis | absent voorzitter
			Pieter Zeewind van Stichting Walvis was ziek. We spraken daarom met Maria Duinroos. → + Maria Duinroos | absent Pieter Zeewind, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

describe("what a report says of somebody met all the same", () => {
	it.each(
		cases(`
			Pieter Zeewind van Stichting Walvis ontving ons, hoewel hij net ziek was geweest. → + Pieter Zeewind, Stichting Walvis
			Na een eerdere afzegging ontmoetten we Pieter Zeewind van Stichting Walvis toch. → + Pieter Zeewind, Stichting Walvis
			We spraken Pieter Zeewind van Stichting Walvis niet alleen over water maar ook over wonen. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis kon niet lang blijven, maar sprak ons uitgebreid. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis, die we tot nu toe alleen van Teams kenden, leidde ons rond. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis gaf een lezing en lunchte daarna met ons. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis was een uur te laat maar heeft ons daarna hartelijk ontvangen. → + Pieter Zeewind, Stichting Walvis
			Met Pieter Zeewind van Stichting Walvis hadden we een goed gesprek; volgend jaar komt hij naar Den Haag. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis vertelde dat zijn project niet doorgaat. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis vertelde dat hij volgend jaar hoopt naar Nederland te komen. → + Pieter Zeewind, Stichting Walvis
			We kregen een rondleiding van Maria Duinroos (Stichting Meeuw). → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw haalde ons op van het station. → + Maria Duinroos, Stichting Meeuw
			We zaten aan met Maria Duinroos van Stichting Meeuw. → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw wachtte ons op bij de poort. → + Maria Duinroos, Stichting Meeuw
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

import { describe, expect, it } from "vitest";
import { cases, told } from "../told.ts";

describe("what a report says of somebody only heard, seen or kept away", () => {
	it.each(
		cases(`
			Lezingen gehoord van Pieter Zeewind (Stichting Walvis) en Jonas Berg (Stichting Meeuw) → heard Pieter Zeewind, Stichting Walvis | heard Jonas Berg, Stichting Meeuw
			Pieter Zeewind van Stichting Walvis gaf ons een hand en was weer weg. → heard Pieter Zeewind, Stichting Walvis
			- Pieter Zeewind, oprichter van Stichting Walvis: zijn lezing bijgewoond, geen kans gekregen hem te spreken → heard Pieter Zeewind, Stichting Walvis
			- Pieter Zeewind (Stichting Walvis): haar workshop gevolgd vanuit de zaal → heard Pieter Zeewind, Stichting Walvis
			- Stichting Walvis: panel bijgewoond waarin directeur Pieter Zeewind sprak → heard Pieter Zeewind, Stichting Walvis
			- Stichting Walvis - lezing van Pieter Zeewind bijgewoond → heard Pieter Zeewind, Stichting Walvis
			De voorzitter van Stichting Walvis hebben wij aan het diner horen spreken, maar tot een kennismaking kwam het niet. → heard voorzitter, Stichting Walvis
			De consul-generaal hield een praatje bij de opening van de markt. → heard consul-generaal, Nederlands consulaat-generaal
			De voorzitter van Stichting Walvis, Pieter Zeewind, had een overvolle agenda, maar zijn collega Leila Haddad ontving ons. → absent Pieter Zeewind, Stichting Walvis | + Leila Haddad, Stichting Walvis
			De minister, Pieter Zeewind, kwam heel even binnen lopen om te zwaaien. → heard Pieter Zeewind
			De voorzitter van Stichting Walvis deed een woordje bij de opening. → heard voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis hield een korte toast op de vriendschap. → heard voorzitter, Stichting Walvis
			De voorzitter van Stichting Walvis bracht een toost uit. → heard voorzitter, Stichting Walvis
			Bij de afsluiting sprak de voorzitter van Stichting Walvis, de heer Pieter Zeewind, de zaal toe. → heard Pieter Zeewind, Stichting Walvis
			De voorzitter van Stichting Walvis sprak de aanwezigen toe. → heard voorzitter, Stichting Walvis
			Assistent-directeur van Stichting Walvis: gehoord op de plenaire → heard Assistent-directeur, Stichting Walvis
			- Pieter Zeewind (Stichting Walvis): gezien en gehoord → heard Pieter Zeewind, Stichting Walvis
			- Pieter Zeewind (Stichting Walvis), sprak op de slotavond, wij waren publiek → heard Pieter Zeewind, Stichting Walvis
			De directeur van Stichting Walvis sprak in de plenaire zaal; geen persoonlijk contact. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis sprak tijdens het congres. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis sprak zaterdag bij de opening maar was meteen weg. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis zwaaide ons toe vanaf het bordes, en daar bleef het bij. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis begroette ons vanaf het podium. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis stuurde een filmpje. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis had een videogroet opgenomen. → heard directeur, Stichting Walvis
			De minister van Water was te zien in een film. → heard minister van Water
			Directeur Pieter Zeewind was in de hal om de beurs te openen (gezien en gehoord). → heard Pieter Zeewind
			Tijdens het congres sprak Pieter Zeewind van Stichting Walvis. → heard Pieter Zeewind, Stichting Walvis
			Niet gesproken is met de directeur van Stichting Walvis, hij werd in het ziekenhuis opgenomen. → absent directeur, Stichting Walvis
			Niet gesproken is met de directeur van Stichting Walvis, hij werd geopereerd. De minister van Water liep over het terrein, wij zagen hem alleen van ver. → absent directeur, Stichting Walvis | heard minister van Water
			De directeur van Stichting Walvis had ons uitgenodigd maar moest naar de koning. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis moest onverwacht naar Boekarest. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis moest plotseling naar een vergadering in de hoofdstad. → absent directeur, Stichting Walvis
			De burgemeester was voor een congres in Peking. → absent burgemeester
			Bij het gemeentebestuur van Gent werden wij ontvangen door schepen Maria Duinroos. De burgemeester was voor de partijdag in Brussel. → + Maria Duinroos, gemeente Gent | absent burgemeester
			De directeur van Stichting Walvis werd net geopereerd. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis was herstellende van een hernia. → absent directeur, Stichting Walvis
			- de directeur van Stichting Walvis zelf was herstellende van een operatie → absent directeur, Stichting Walvis
			- Directeur Stichting Walvis: niet kunnen vinden in de menigte → absent Directeur, Stichting Walvis
			- Directeur Stichting Walvis: niet beschikbaar (campagne) → absent Directeur, Stichting Walvis
			- Directeur Stichting Walvis: 3x verzet en uiteindelijk niet → cancelled Directeur, Stichting Walvis
			- Directeur Stichting Walvis: twee keer verplaatst, uiteindelijk helemaal niet → cancelled Directeur, Stichting Walvis
			- Directeur Stichting Walvis – alleen WhatsApp → phone Directeur, Stichting Walvis
			- Directeur Stichting Walvis – alleen mail → phone Directeur, Stichting Walvis
			- Directeur Stichting Walvis -- alleen per post → phone Directeur, Stichting Walvis
			- Nederlandse ambassade in Oslo: niemand, wel een aardige mail van de landbouwraad → absent landbouwraad, Nederlandse ambassade in Oslo
			De burgemeester zou komen; hij stuurde gemeenteraadslid Maria Duinroos. → + Maria Duinroos | absent burgemeester
			De delegatie uit Porto had corona en kwam niet. → absent delegatie
			- Stichting Walvis: contact nog te leggen via de ambassade → planned –, Stichting Walvis
			- Stichting Walvis: nog benaderen → planned –, Stichting Walvis
			Onze ambassadeur in Berlijn belde; zij had graag willen komen. → phone ambassadeur, Nederlandse ambassade in Berlijn
			De directeur van Stichting Walvis belde: of we het leuk hadden. → phone directeur, Stichting Walvis
			Een afspraak met Stichting Walvis is verschoven naar het najaar. → cancelled –, Stichting Walvis
			Ook de burgemeester van zusterstad Gent zou komen; hij stuurde gemeenteraadslid Maria Duinroos. → + Maria Duinroos | absent burgemeester
			Ook de burgemeester van Gent zou komen; hij stuurde gemeenteraadslid Maria Duinroos. → + Maria Duinroos | absent burgemeester
			De directeur van Stichting Walvis zou komen; zij stuurde een collega, Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			- wethouder van Gent – stuurde haar adviseur, Maria Duinroos → + Maria Duinroos | absent wethouder
			- Stichting Walvis: directeur ziek, stuurde Maria Duinroos → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			De directeur van Stichting Walvis had ons uitgenodigd maar moest naar de minister. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis zou komen maar werd vertegenwoordigd door adjunct-directeur Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			De consul had een andere afspraak. → absent consul, Nederlands consulaat
			De consul was op het laatste moment weggeroepen voor crisisoverleg. → absent consul, Nederlands consulaat
			Onze ambassadeur belde. → phone ambassadeur, Nederlandse ambassade
			- Pieter Zeewind (Stichting Walvis): alleen tijdens de openingsceremonie gezien, geen gesprek gehad → heard Pieter Zeewind, Stichting Walvis
			De directeur van Stichting Walvis liet weten dat hij wegens een sterfgeval niet kon komen. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis werd in de zaal op een groot scherm getoond. → heard directeur, Stichting Walvis
			Minister Pieter Zeewind opende, wij zaten ergens achterin. → heard Pieter Zeewind
			De directeur van Stichting Walvis kwam binnenlopen, gaf iedereen een hand en was weer weg. → heard directeur, Stichting Walvis
			Met directeur Pieter Zeewind van Stichting Walvis videogebeld vanuit het hotel. → phone Pieter Zeewind, Stichting Walvis
			Tijdens de herdenking werd gesproken door minister Pieter Zeewind en door wethouder Maria Duinroos. → heard Maria Duinroos | heard Pieter Zeewind
			Sprekers waren Pieter Zeewind van Stichting Walvis en Maria Duinroos van Stichting Meeuw. → heard Maria Duinroos, Stichting Meeuw | heard Pieter Zeewind, Stichting Walvis
			Er stond een gesprek gepland met directeur Pieter Zeewind van Stichting Walvis, maar die was door de pers in beslag genomen. → absent Pieter Zeewind, Stichting Walvis
			- Pieter Zeewind (Stichting Walvis), liep langs met camera's erachter → heard Pieter Zeewind, Stichting Walvis
			- Stichting Walvis: directeur in quarantaine, adviseur Maria Duinroos in zijn plaats → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			- Minister Pieter Zeewind - op de foto gegaan, verder niet → heard Pieter Zeewind
			- Stichting Walvis: Pieter Zeewind – appje, trein gemist → phone Pieter Zeewind, Stichting Walvis
			- Pieter Zeewind niet → absent Pieter Zeewind
			- Stichting Walvis: Maria Duinroos wel, Pieter Zeewind niet → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind, Stichting Walvis
			De directeur van Stichting Walvis liet zich niet zien. → absent directeur, Stichting Walvis
			- Minister Pieter Zeewind: twee uur in de rij, niet binnengekomen → absent Pieter Zeewind
			Stichting Meeuw (adviseur Maria Duinroos), Grup Meseš za mlade (afgezegd door hun kant) → + Maria Duinroos, Stichting Meeuw
			Zijn voorganger Pieter Zeewind, die de band ooit tekende, is vorig jaar overleden. → absent Pieter Zeewind
			De directeur van Stichting Walvis sprak een kort woord namens het bestuur. → heard directeur, Stichting Walvis
			De directeur van Stichting Walvis sprak enkele woorden. → heard directeur, Stichting Walvis
			Directeur Pieter Zeewind kwam ook binnen, die wij helaas niet hebben kunnen spreken. → absent Pieter Zeewind
			Gesproken met: / - Maria Duinroos, Stichting Meeuw / Beluisterd: / - Pieter Zeewind, Stichting Walvis → + Maria Duinroos, Stichting Meeuw | heard Pieter Zeewind, Stichting Walvis
			Niet gesproken met: / - Pieter Zeewind (Stichting Walvis), te druk → absent Pieter Zeewind, Stichting Walvis
			Directeur Pieter Zeewind van Stichting Walvis kwamen we tegen op de markt, hij knikte vriendelijk. → heard Pieter Zeewind, Stichting Walvis
			We hebben de zitting bijgewoond, waar minister Pieter Zeewind en wethouder Maria Duinroos het woord voerden. → heard Maria Duinroos | heard Pieter Zeewind
			Wethouder Pieter Zeewind stond in de agenda maar het werd schepen Maria Duinroos. → + Maria Duinroos | absent Pieter Zeewind
			- opening: minister Pieter Zeewind → heard Pieter Zeewind
			- keynote: Pieter Zeewind (Stichting Walvis) → heard Pieter Zeewind, Stichting Walvis
			- opening van de beurs: burgemeester Pieter Zeewind → heard Pieter Zeewind
			16.00 telefonische evaluatie met Pieter Zeewind, Stichting Walvis → phone Pieter Zeewind, Stichting Walvis
			Toespraak van Maria Duinroos (Stichting Meeuw), na afloop helaas niet gesproken. → heard Maria Duinroos, Stichting Meeuw
			Zijn tegenhanger, directeur Pieter Zeewind van Stichting Walvis, trok zich op het laatste moment terug. → cancelled Pieter Zeewind, Stichting Walvis
			Minister Pieter Zeewind is te zien in de film die daar draait. → heard Pieter Zeewind
			Burgemeester Pieter Zeewind ging voorop in de tocht; wij liepen ergens achteraan. → heard Pieter Zeewind
			Stichting Walvis heeft via de mail een lijst met namen gestuurd. → phone –, Stichting Walvis
			We hadden minister Pieter Zeewind graag de hand geschud, maar hij was ziek. → absent Pieter Zeewind
			Directeur Pieter Zeewind van Stichting Walvis was aan het werk en heeft alleen gezwaaid. → heard Pieter Zeewind, Stichting Walvis
			- Stichting Walvis: directeur Pieter Zeewind niet beschikbaar, in plaats van hem adjunct-directeur Maria Duinroos → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind, Stichting Walvis
			- Minister Pieter Zeewind hebben we op het plein voorbij zien lopen → heard Pieter Zeewind
			We werden ontvangen door viceburgemeester Maria Duinroos, die de burgemeester verving. → + Maria Duinroos | absent burgemeester
			De directeur van Stichting Walvis was ziek en had zijn adviseur, mevrouw Maria Duinroos, gevraagd de rondleiding te doen. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			De directeur van Stichting Walvis had zijn adviseur Maria Duinroos gestuurd. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			De minister van Onderwijs heeft ons per brief verwelkomd; een ontmoeting zat er niet in. → heard minister van Onderwijs
			Een gesprek met wethouder Pieter Zeewind was aangevraagd, maar daar is nooit antwoord op gekomen. → planned Pieter Zeewind
			- Stichting Walvis had moeten komen maar die had een verkeerde datum → absent –, Stichting Walvis
			- Minister Pieter Zeewind: in de zaal gezeten bij zijn toespraak, meer niet → heard Pieter Zeewind
			- Directeur Stichting Walvis alleen aan de telefoon → phone Directeur, Stichting Walvis
			Minister Pieter Zeewind zei iets via video. → heard Pieter Zeewind
			Directeur Pieter Zeewind van Stichting Walvis hief het glas en verdween. → heard Pieter Zeewind, Stichting Walvis
			Sprekers op de conferentie waren verder wethouder Maria Duinroos en minister Pieter Zeewind. → heard Maria Duinroos | heard Pieter Zeewind
			Minister Pieter Zeewind sprak ook, maar daar zijn we niet aan voorgesteld. → heard Pieter Zeewind
			- Stichting Walvis: directeur kwam niet opdagen, rondleiding door adviseur Maria Duinroos → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
			- Niet: burgemeester Pieter Zeewind → absent Pieter Zeewind
			De directeur van Stichting Walvis moest naar de premier en liet zich vervangen door adviseur Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent directeur, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

describe("what a report says of somebody met, in words that could deny it", () => {
	it.each(
		cases(`
			Maria Duinroos van Stichting Walvis was in het ziekenhuis Ospedale Civico onze gids. → + Maria Duinroos, Stichting Walvis
			En onze partners waren er ook: collega's uit Gent en Brugge, en Kortrijk had een videogroet gestuurd. → + collega's | + collega's | + collega's
			Na de thee liep schoolhoofd Maria Duinroos met ons naar haar school: de kinderen komen op het belletje binnen. → + Maria Duinroos
			- assistent van directeur Pieter Zeewind → + assistent
			- de secretaresse van directeur Pieter Zeewind van Stichting Walvis → + secretaresse, Stichting Walvis
			- medewerker van Kamerlid Pieter Zeewind, Maria Duinroos → + Maria Duinroos
			De directeur van Stichting Walvis ontving ons maar moest vroeg weg. → + directeur, Stichting Walvis
			De directeur van Stichting Walvis ontving ons hartelijk maar moest daarna naar een overleg. → + directeur, Stichting Walvis
			De directeur van Stichting Walvis ontving ons hartelijk maar moest al snel naar een overleg. → + directeur, Stichting Walvis
			We spraken kort met de directeur van Stichting Walvis, die naar een overleg moest. → + directeur, Stichting Walvis
			We moesten met de trein naar Stichting Walvis, waar directeur Pieter Zeewind ons ontving. → + Pieter Zeewind, Stichting Walvis
			Op de receptie sprak wethouder Pieter Zeewind ons aan. → + Pieter Zeewind
			In de pauze van het congres spraken wij directeur Pieter Zeewind van Stichting Walvis. → + Pieter Zeewind, Stichting Walvis
			Tijdens de conferentie sprak ik Pieter Zeewind van Stichting Walvis. → + Pieter Zeewind, Stichting Walvis
			De directeur van Stichting Walvis hield een toast en at daarna met ons. → + directeur, Stichting Walvis
			Met directeur Pieter Zeewind van Stichting Walvis, in het ziekenhuis. → + Pieter Zeewind, Stichting Walvis
			In het ziekenhuis ontving Maria Duinroos van Stichting Meeuw ons. → + Maria Duinroos, Stichting Meeuw
			Rondleiding in het ziekenhuis door arts Maria Duinroos. → + Maria Duinroos
			- Maria Duinroos, arts in het ziekenhuis → + Maria Duinroos
			Maria Duinroos van Stichting Meeuw bood een lunch aan om de samenwerking te openen. → + Maria Duinroos, Stichting Meeuw
			Directeur Pieter Zeewind van Stichting Walvis leidde ons rond en toonde een filmpje. → + Pieter Zeewind, Stichting Walvis
			Directeur Pieter Zeewind van Stichting Walvis had een filmpje voor ons klaarstaan. → + Pieter Zeewind, Stichting Walvis
			Directeur Pieter Zeewind van Stichting Walvis was herstellende maar ontving ons toch. → + Pieter Zeewind, Stichting Walvis
			Maria Duinroos (Stichting Meeuw) zat in hetzelfde panel als onze wethouder. → + Maria Duinroos, Stichting Meeuw
			Presentatie van Maria Duinroos (Stichting Meeuw) gevolgd door een rondleiding. → + Maria Duinroos, Stichting Meeuw
			Stichting Walvis en Stichting Meeuw, afspraak gemaakt via Stichting Zee. → + –, Stichting Meeuw | + –, Stichting Walvis
			- Maria Duinroos (Stichting Meeuw), voormalig directeur, met pensioen → + Maria Duinroos, Stichting Meeuw
			- Maria Duinroos, met pensioen, oud-voorzitter van Stichting Meeuw → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw is net met pensioen maar gaf ons een rondleiding. → + Maria Duinroos, Stichting Meeuw
			Pieter Zeewind van Stichting Walvis liep met ons langs de haven. → + Pieter Zeewind, Stichting Walvis
			Pieter Zeewind van Stichting Walvis kwam langs voor een gesprek met ons. → + Pieter Zeewind, Stichting Walvis
			Op het programma stond een gesprek met Maria Duinroos van Stichting Meeuw; dat werd een mooie ochtend. → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw hadden we vooraf gemaild en ontving ons op haar kantoor. → + Maria Duinroos, Stichting Meeuw
			Bij Stichting Walvis ontving directeur Pieter Zeewind ons, al had hij koorts. → + Pieter Zeewind, Stichting Walvis
			Directeur Pieter Zeewind van Stichting Walvis ontving ons, al was hij eigenlijk ziek. → + Pieter Zeewind, Stichting Walvis
			Maria Duinroos van Stichting Meeuw haalde ons op en zwaaide ons uit. → + Maria Duinroos, Stichting Meeuw
			- workshop met Maria Duinroos (Stichting Meeuw) → + Maria Duinroos, Stichting Meeuw
			In de agenda stond een uur met directeur Pieter Zeewind van Stichting Walvis en dat werden er drie. → + Pieter Zeewind, Stichting Walvis
			Toespraak van Maria Duinroos (Stichting Meeuw), na afloop uitvoerig met haar gesproken. → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw sprak Duits, de rest van ons knikte. → + Maria Duinroos, Stichting Meeuw
			Gesproken met Maria Duinroos van Stichting Meeuw. Pieter Zeewind van Stichting Walvis werd door iedereen aangehaald. → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw werd ons door iedereen aanbevolen en ontving ons graag. → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw had haar collega's gevraagd om aan te schuiven en ontving ons hartelijk. → + Maria Duinroos, Stichting Meeuw
			Maria Duinroos van Stichting Meeuw had ons per mail uitgenodigd en ontving ons hartelijk. → + Maria Duinroos, Stichting Meeuw
			Met Maria Duinroos van Stichting Meeuw is lang gesproken; Stormvogel hief het glas en verdween. → + Maria Duinroos, Stichting Meeuw
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

describe("who opened a festival or welcomed all, and who answered", () => {
	it.each(
		cases(`
			De Franse minister van Cultuur opende het filmfestival, daar waren wij bij. → heard minister van Cultuur
			De burgemeester van Porto heeft iedereen kort welkom geheten en vertrok daarna. → heard burgemeester, –
			De burgemeester van Porto heette ons van harte welkom. → + burgemeester, –
			Even gezwaaid naar de burgemeester van Porto, die voorbij kwam in een optocht. → heard burgemeester, –
			Bij Stichting Walvis, waar oprichter Pieter Zeewind zelf de kas opent, hoorden we hoe alle banen verdwenen. → + Pieter Zeewind, Stichting Walvis
			Bij Stichting Walvis gaf directeur Pieter Zeewind antwoord op alles wat wij vroegen. → + Pieter Zeewind, Stichting Walvis
			Stichting Walvis stond in het programma maar heeft alleen een presentatie opgestuurd. → absent –, Stichting Walvis
			De directeur van Stichting Walvis stond in het programma maar was naar Brussel voor overleg. → absent directeur, Stichting Walvis
			Stichting Walvis stond in het programma maar was erbij zoals altijd, en directeur Pieter Zeewind ontving ons. → + Pieter Zeewind, Stichting Walvis
		`).map(([says, wanted]) => [says, wanted.map((one) => one.replace(/, –$/u, ""))] as const),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted.toSorted());
	});
});

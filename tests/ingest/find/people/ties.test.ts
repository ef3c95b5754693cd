import { describe, expect, it } from "vitest";
import { cases, told } from "../told.ts";

describe("whose function and body stand", () => {
	it.each(
		cases(`
			Sinds kort is daar Leila Haddad directeur van Stichting Walvis. → + Leila Haddad, Stichting Walvis
			- Stichting Walvis: Leila Haddad (directeur), Jonas Berg (beleid) en een stagiaire → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis | + stagiaire, Stichting Walvis
			- Stichting Walvis (Leila Haddad en Jonas Berg) → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			- Leila Haddad en Jonas Berg, beiden van Stichting Walvis → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			- van Stichting Walvis: directeur Leila Haddad → + Leila Haddad, Stichting Walvis
			- directeur en adjunct-directeur van Stichting Walvis → + directeur, Stichting Walvis | + adjunct-directeur, Stichting Walvis
			- de directeur en twee medewerkers van Stichting Walvis → + directeur, Stichting Walvis | + medewerkers, Stichting Walvis
			- iemand van Stichting Walvis → + –, Stichting Walvis
			- Stichting Walvis: directeur Leila Haddad en twee jobcoaches → + Leila Haddad, Stichting Walvis | + jobcoaches, Stichting Walvis
			- Stichting Meeuw (adviseur Jonas Berg en drie docenten), Stichting Walvis (directeur Leila Haddad) → + Jonas Berg, Stichting Meeuw | + docenten, Stichting Meeuw | + Leila Haddad, Stichting Walvis
			- kolonel Jonas Berg (hoofd wijkpolitie), de ngo Stichting Walvis (voorzitter: Leila Haddad) → + Jonas Berg | + Leila Haddad, Stichting Walvis
			- de NAVO-woordvoerder en de EU-ambassadeur → + NAVO-woordvoerder, NAVO | + EU-ambassadeur, EU
			- Leila Haddad, projectleider bij By & Havn → + Leila Haddad, By & Havn
			Aanwezig waren Leila Haddad (bestuurslid) en een archivaris. → + Leila Haddad | + archivaris
			- VWP Oranje Zee (directeur Leila Haddad) → + Leila Haddad, VWP Oranje Zee
			- Leila Haddad (World Bank, Urban Practice) → + Leila Haddad, World Bank
			- Leila Haddad, permanent vertegenwoordiger bij de VN in New York → + Leila Haddad, Permanente Vertegenwoordiging bij de VN
			- mensen van Stichting Walvis → + –, Stichting Walvis
			- Stichting Walvis, met name de directeur → + directeur, Stichting Walvis
			- bij Stichting Walvis ontvangen door Leila Haddad, die er de scholen doet → + Leila Haddad, Stichting Walvis
			- Op bezoek bij Stichting Walvis, waar directeur Leila Haddad ons rondleidde → + Leila Haddad, Stichting Walvis
			We werden rondgeleid door Leila Haddad, de directeur van Stichting Walvis, en haar collega Jonas Berg. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			Bij Stichting Walvis spraken we met directeur Leila Haddad en projectleider Jonas Berg. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			Leila Haddad leidt Stichting Walvis. → + Leila Haddad, Stichting Walvis
			Leila Haddad werkt als ingenieur bij Stichting Walvis. → + Leila Haddad, Stichting Walvis
			Namens Stichting Walvis schoof Leila Haddad aan. → + Leila Haddad, Stichting Walvis
			Stichting Walvis werd vertegenwoordigd door Leila Haddad. → + Leila Haddad, Stichting Walvis
			Stichting Walvis was vertegenwoordigd met directeur Leila Haddad. → + Leila Haddad, Stichting Walvis
			Aan tafel zaten Leila Haddad (Stichting Walvis), Jonas Berg (Stichting Meeuw) en de burgemeester van Oslo. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Meeuw | + burgemeester
			Stichting Walvis / - Leila Haddad, directeur / - Jonas Berg, woordvoerder → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			Stichting Walvis: / * Leila Haddad, directeur / * Jonas Berg, woordvoerder / Stichting Meeuw: / * Ayla Storm, penningmeester → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis | + Ayla Storm, Stichting Meeuw
			- Stichting Walvis – Leila Haddad (directeur) → + Leila Haddad, Stichting Walvis
			- Verzekeraar Walvis, adviseur Jonas Berg → + Jonas Berg, Walvis
			- Gebiedsontwikkelaar By & Meeuw: directeur Leila Haddad → + Leila Haddad, By & Meeuw
			- uitgever Leila Haddad → + Leila Haddad
			- Leila Haddad | directeur | Stichting Walvis → + Leila Haddad, Stichting Walvis
			- dhr. Berg en mw. Haddad van Stichting Walvis → + Berg, Stichting Walvis | + Haddad, Stichting Walvis
			- J. Berg, L. Haddad, Stichting Walvis → + J. Berg, Stichting Walvis | + L. Haddad, Stichting Walvis
			De directeur van Stichting Walvis, Leila Haddad, en haar plaatsvervanger Jonas Berg ontvingen ons. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			Zowel de directeur als de voorzitter van Stichting Walvis was aanwezig. → + directeur, Stichting Walvis | + voorzitter, Stichting Walvis
			Directeur Leila Haddad (Stichting Walvis) en haar rechterhand, Jonas Berg. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			Stichting Walvis / Leila Haddad, directeur / Jonas Berg (jurist) / Gemeente Oslo / Ayla Storm, planoloog → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis | + Ayla Storm, gemeente Oslo
			Stichting Walvis /  / Leila Haddad, directeur /  / Jonas Berg (jurist) /  / Gemeente Oslo /  / Ayla Storm, planoloog → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis | + Ayla Storm, gemeente Oslo
			Stichting Walvis / Leila Haddad, directeur / Jonas Berg (jurist) /  / Ayla Storm, planoloog → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis | + Ayla Storm
			Stichting Walvis / Leila Haddad, directeur / Odense / Ayla Storm, planoloog → + Leila Haddad, Stichting Walvis | + Ayla Storm
			Leila Haddad, directeur / Stichting Walvis / Jonas Berg, adviseur / UNESCO → + Leila Haddad | + Jonas Berg | + –, Stichting Walvis | + –, UNESCO
			Stichting Walvis / Leila Haddad, directeur / een journalist → + Leila Haddad, Stichting Walvis | + journalist
			De vertegenwoordiger van burgemeester Storm van Oslo, de heer Jonas Berg → + Jonas Berg
			- Jonas Berg (kabinetschef van burgemeester Storm) → + Jonas Berg
			We spraken met de adviseur van wethouder Leila Storm en met burgemeester Jonas Berg. → + adviseur | + Jonas Berg
			- directeur Jonas Berg en adviseur Noor de Wit-Bakker van Stichting Walvis → + Jonas Berg, Stichting Walvis | + Noor de Wit-Bakker, Stichting Walvis
			- De burgemeester van de havenstad Lille, Leila Haddad → + Leila Haddad
			- Leila Haddad, voormalig directeur van Stichting Walvis en nu burgemeester van Oslo → + Leila Haddad
			- Leila Haddad, burgemeester van Oslo en voorzitter van Stichting Walvis → + Leila Haddad
			- Leila Haddad, directeur van Stichting Walvis en penningmeester van Stichting Meeuw → + Leila Haddad, Stichting Walvis
			- Leila Haddad, directeur van Stichting Walvis en een adviseur van Stichting Meeuw → + Leila Haddad, Stichting Walvis | + adviseur, Stichting Meeuw
			- Wethouder De Jong van Oslo → + De Jong
			- burgemeester Van der Meer, schepen De Backer en haar adviseur → + Van der Meer | + De Backer | + adviseur
			- directeur De Balie → + directeur, Balie
			- directeur De Groot van Stichting Walvis → + De Groot, Stichting Walvis
			- CEO Bergman van Stichting Walvis → + Bergman, Stichting Walvis
			- Leila Haddad (Stichting Walvis) en Jonas Berg, eveneens Stichting Walvis → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			Bij het Mayors Forum spraken we met Fatimetou Abdel Malick. → + Fatimetou Abdel Malick
			- loco-burgemeester Kim Hyun-soo van Suwon → + Kim Hyun-soo
			- Stichting Walvis. Leila Haddad (directeur) en Jonas Berg → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect(told(text).toSorted()).toEqual(wanted);
	});
});

describe("people of one name, or of a function alone", () => {
	it.each(
		cases(`
			- zijn hoofdingenieur, don Fausto → + Fausto
			- Rania (tolk) → + Rania
			- de stadsdichter van Gdansk, ene Zbyszek → + Zbyszek
			- Roxana en Mihai, coördinatoren van Stichting Walvis → + Roxana, Stichting Walvis | + Mihai, Stichting Walvis
			We spraken Roxana, promovenda bij Stichting Walvis. → + Roxana, Stichting Walvis
			We spraken een promovenda van Stichting Walvis, Roxana. → + Roxana, Stichting Walvis
			- drie studenten en hun buurvrouw Roxana (79) → + studenten | + Roxana
			- jongerenwerker "Bolle" van Stichting Walvis → + Bolle, Stichting Walvis
			- lt.kol. M. Verhagen, onderzoeker bij Stichting Walvis → + M. Verhagen, Stichting Walvis
			Bij Stichting Walvis ontmoetten we in Zaal Lampa de artistiek leider, Yvette Novotná. → + Yvette Novotná, Stichting Walvis
			Het bezoek aan de grootmoefti verviel. → cancelled grootmoefti
			- hun directeur ziek → absent directeur
			- de wijkagente en twee vakbondslieden van Stichting Walvis → + wijkagente, Stichting Walvis | + vakbondslieden, Stichting Walvis
			- de oesterteler en de vuurtorenwachter → + oesterteler | + vuurtorenwachter
		`),
	)("%s", (text, wanted) => {
		expect(told(text).toSorted()).toEqual(wanted);
	});
});

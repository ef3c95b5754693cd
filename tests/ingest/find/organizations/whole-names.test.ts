import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("the name of a body in another language", () => {
	it.each(
		bodyCases(`
			Galway :: Bij Coillte na Locha, het staatsbosbedrijf, spraken wij met Padraig Keane. → Coillte na Locha
			Galway :: Bij Údarás na Mara, het ontwikkelingsbureau voor de kust, ontving directeur Nuala Breen ons. → Údarás na Mara
			Brno :: Twee begeleiders van Deti v pohybe / Anna Bos, coach, Ľudia proti rasizmu → Deti v pohybe | Ľudia proti rasizmu
			Maribor :: Ljudje za mir: Ana Kos (vrijwilliger) → Ljudje za mir
			Rabat :: - Office Régional de Mise en Culture des Terres du Nord: mw. Salma Idrissi → Office Régional de Mise en Culture des Terres du Nord
			Szczecin :: Nadmorski Urząd Morski: Ewa Kuchta / Morska Służba Poszukiwania i Ratownictwa: Piotr Lewicki, kapitein → Nadmorski Urząd Morski | Morska Służba Poszukiwania i Ratownictwa
			Fès :: - coöperatie Al Amal – voorzitster Fatima Lamrani → Al Amal
			Ljubljana :: Wij spraken met Zala Kos, hoofd van prostoTis. → prostoTis
			Tallinn :: Gesprek met viceburgemeester Kati Lepp (Ruimtelijke Ordening) en met Kaidi Mets van het Linnaplaneerimise Büroo. → Linnaplaneerimise Büroo
			Esbjerg :: Bij Danfabrik, het bedrijf van de burgemeester, zagen we motoren. → Danfabrik
		`),
	)("goes on over its small words: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Esbjerg :: Daarna bezochten we het Jysk Fiskeri- og Landbrugsmuseum, waar directeur Poul Brink ons rondleidde. → Jysk Fiskeri- og Landbrugsmuseum
			Lund :: Bygg- och Miljöverket: Lars Ek (inspecteur) → Bygg- och Miljöverket
			Chur :: Handels- und Gewerbeverein Lindau: Eva Kern (voorzitter) → Handels- und Gewerbeverein Lindau
			Esbjerg :: Dansk Fiskeri- og Søfartsskole: Niels Holm, docent → Dansk Fiskeri- og Søfartsskole
			Gent :: Ana Bos, directeur van het Natuur- en Milieumuseum → Natuur- en Milieumuseum
			Gent :: Ana Bos (directeur), collega's uit Derby, en Mons had een groet gestuurd. →
		`),
	)("shares its noun with the word before a hyphen: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Kopenhagen :: Fiskeristyrelsen: alleen telefonisch (Jonas Holm, vergunningverlener) → Fiskeristyrelsen
			Kopenhagen :: Vejdirektoratet heeft afgezegd. → Vejdirektoratet
			Lund :: Trafikinspektionen, Eva Berg (jurist) → Trafikinspektionen
			Esbjerg :: Bestuur: voorzitter Bo Lund / Kommunalbestyrelsen: voorzitter Mette Lund →
		`),
	)("is one word with the article in it: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Athlone :: Wij lunchten met Deirdre Foy, coördinator van het Western Just Transition Team, waarbij ook Ana Bos aanschoof. → Western Just Transition Team
			Turijn :: Jan Bos, lid van het Smart Mobility Team van de gemeente Turijn → gemeente Turijn
		`),
	)("closes with its team: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Kaapmond :: Op woensdag hebben we de school bezocht: Kaapmond Sekondêr, waar rektor mevrouw Salome Jantjies ons rondleidde. → Kaapmond Sekondêr
			Kaapmond :: - Ana Bos, rector, Hoërskool Strand → Hoërskool Strand
			Gent :: - Ana Bos van de VVV Zuid-Limburg → VVV Zuid-Limburg
			Gent :: - Jan Kok, directeur van Forum Drachten → Forum Drachten
			Gent :: Op maandag bezochten wij Forum Drachten. →
			Kuressaare :: Wij waren op bezoek bij Saaremaa. De burgemeester van de gemeente Saaremaa ontving ons. → gemeente Saaremaa
		`),
	)("holds its noun, or none where a municipality has it: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: - Ana Bos, conservator van het Museum voor Oude en Hedendaagse Kunst → Museum voor Oude en Hedendaagse Kunst
			Gent :: - De directeur Kunsten van het ministerie van Sport en Jongeren → Ministerie van Sport en Jongeren
			Gent :: - Het Centrum voor Jeugd en Gezin Almere → Centrum voor Jeugd en Gezin Almere
			Gent :: De Zweedse Inspectie voor Werk en Welzijn heeft ons ontvangen. → Zweedse Inspectie voor Werk en Welzijn
			Gent :: Onze gastheer was het Centre for Bhutan and GNH Studies. → Centre for Bhutan and GNH Studies
			Gent :: - Het Instituut voor Natuur en Greenpeace → Instituut voor Natuur | Greenpeace
			Gent :: - De Academie voor Beeldende Kunsten en de Hogeschool Gent → Academie voor Beeldende Kunsten | Hogeschool Gent
			Gent :: - Ana Bos, lid Weense Gemeenteraad en Landdag voor Europese Zaken → Weense Gemeenteraad en Landdag
		`),
	)("goes on with the fields that it is for: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: Met de organisatie Harbour Students Fighting Plastic Waste (voorzitter en secretaris) is gesproken. → Harbour Students Fighting Plastic Waste
			Gent :: - directeur Regio Achterhoek → Regio Achterhoek
			Gent :: WHO-man Peter Holt en UNICEF-collega Ana Bos hebben ons ontvangen. → WHO | UNICEF
			Gent :: Bezoek aan Derby Cycle te Cloppenburg → Derby Cycle
		`),
	)("is told by what stands around it: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: - Kennisinstellingen (o.a. Vantor, Studio Kelda) → Vantor | Studio Kelda
			Gent :: - Maatschappelijke organisaties in Larnaca (Open Deur, Zwarte Doos) → Open Deur | Zwarte Doos
		`),
	)("stands in a list behind the noun of many: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: - Newlab (Ana Kos, directeur) → Newlab
			Gent :: - Pro Velo Bern (Ana Kos, coördinator) → Pro Velo Bern
			Gent :: - Newlab, Ana Kos, directeur → Newlab
			Gent :: - Costa Verde, 4 vrijwilligers → Costa Verde
			Gent :: - Kelvin Bridge: directeur Ana Kos → Kelvin Bridge
			Gent :: - Ana Kos, programmadirecteur Tartu 2031 / - Oulu 2032 (team van drie) → Tartu 2031 | Oulu 2032
			Gent :: - Ana Kos – directeur – Newlab / - Mulder, Ana, directeur → Newlab
			Gent :: - Mulder, Ana Lena, directeur / - Jan Bos, Ana Kos, adviseur →
		`),
	)("heads an entry with its people behind it: %s – %s", expectBodies);
});

import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("posts abroad", () => {
	it.each(
		bodyCases(`
			Gdańsk :: Op vrijdag ontving de honorair consul ons op het stadhuis. De tentoonstelling komt volgend jaar naar Hamburg. → Nederlands consulaat in Gdańsk
			Gdańsk :: - de honorair consul van Nederland, dhr. Piotr Lewicki → Nederlands consulaat in Gdańsk
			Warschau en Gdańsk :: Wij spraken in Gdańsk met de honorair consul over de havens en in Warschau met de ambassadeur. → Nederlands consulaat in Gdańsk | Nederlandse ambassade in Warschau
			Halifax :: De consul-generaal uit Montreal was overgekomen voor de opening. → Nederlands consulaat-generaal in Montreal
			Montevideo :: De ambassadeur was uit Buenos Aires overgekomen; de honorair consul regelde de rondleiding. → Nederlandse ambassade in Buenos Aires | Nederlands consulaat in Montevideo
			Montevideo :: De honorair consul heeft ons rondgeleid door de oude stad; op de terugweg moesten wij overnachten in Madrid. → Nederlands consulaat in Montevideo
			Muscat :: De landbouwraad van de ambassade was net terug uit Doha. → Nederlandse ambassade in Muscat
			Muscat :: De tweede secretaris gaf een toelichting op de sancties. → Nederlandse ambassade in Muscat
			Kumasi :: De handelsattaché reisde met ons mee vanuit Accra. → Nederlandse ambassade in Accra
			Kumasi :: De ambassadeur opende de markt in Kumasi. → Nederlandse ambassade in Accra
			Portland :: De honorair consul in Portland gaf een diner. Ook de consul-generaal uit San Francisco was er. → Nederlands consulaat in Portland | Nederlands consulaat-generaal in San Francisco
			Toulouse :: De honorair consul, mevrouw Claire Delmas, ontving ons. Airbus heeft ook een fabriek in Hamburg. → Nederlands consulaat in Toulouse | Airbus
			Thessaloniki en Kalamariá :: De honorair consul in Thessaloniki, dhr. Nikos Papas, was onze gids; de havenwijk ligt in Kalamariá. → Nederlands consulaat in Thessaloniki
			Valparaíso :: De ambassadeur sloot aan bij de lunch. De volgende dag bezochten wij de ambassade in Santiago. → Nederlandse ambassade in Santiago
			Kraków :: De economisch medewerker van de ambassade had het programma gemaakt. → Nederlandse ambassade in Warschau
			Porto :: De ambassade was vertegenwoordigd door de plaatsvervangend ambassadeur. → Nederlandse ambassade in Lissabon
			Marseille :: De cultureel attaché sprak over de biënnale van Venetië. → Nederlandse ambassade in Parijs
			Chengdu :: Wij werden ontvangen door de consul-generaal in Chongqing. → Nederlands consulaat-generaal in Chongqing
			Mumbai :: De consul-generaal sprak een welkomstwoord. → Nederlands consulaat-generaal in Mumbai
			Bangalore :: Het consulaat-generaal hielp bij de uitnodigingen. → Nederlands consulaat-generaal in Bangalore
			Medan :: De honorair consul was verhinderd; de ambassade stuurde de politiek attaché. → Nederlands consulaat in Medan | Nederlandse ambassade in Jakarta
			Skopje :: De zaakgelastigde a.i. vertelde over de verkiezingen. → Nederlandse ambassade in Skopje
			Tripoli (Libanon) :: De defensieattaché uit Beiroet begeleidde ons. → Nederlandse ambassade in Beiroet
			Toronto :: Gesproken met de consul-generaal en met de directeur van Waterfront Toronto. → Nederlands consulaat-generaal in Toronto | Waterfront Toronto
			Novi Sad :: De ambassadeur kwam uit Belgrado. Bij de ambassade werkt ook een migratie-attaché. → Nederlandse ambassade in Belgrado
			Cartagena :: De ambassadeur, die op doorreis was naar Panama-Stad, groette kort. → Nederlandse ambassade in Bogotá
			Bilbao :: De economische afdeling van de ambassade had gewaarschuwd. De honorair consul zat ook aan. → Nederlandse ambassade in Madrid | Nederlands consulaat in Bilbao
			Chicago :: Een medewerker van het consulaat-generaal liep met ons mee. → Nederlands consulaat-generaal in Chicago
			Toronto :: - Consul-General Annemie Dams → Nederlands consulaat-generaal in Toronto
			Toronto :: - Deputy Consul General: Jan Post → Nederlands consulaat-generaal in Toronto
			Toronto :: - John Smith, Director-General Metrolinx → Metrolinx
			Denver :: Een medewerker van het consulaat-generaal in San Francisco liep mee. → Nederlands consulaat-generaal in San Francisco
			Lviv :: De ambassadeur was wegens de veiligheid niet naar Lviv gekomen. → Nederlandse ambassade in Kyiv
			Vancouver en Portland :: - Honorair consul der Nederlanden te Portland, Gijs de Wit → Nederlands consulaat in Portland
			Vancouver en Portland :: - Honorair consul der Nederlanden te London, mw. Rika Postema → Nederlands consulaat in London
			Wenen en Bratislava :: - de Nederlandse ambassade aldaar → Nederlandse ambassade in Wenen
			Wenen en Bratislava :: - het stadhuis van Bratislava / - de Nederlandse ambassade aldaar → Nederlandse ambassade in Bratislava
			Reykjavik :: - iemand van het Nederlandse ereconsulaat → Nederlands consulaat in Reykjavik
			Lviv en Kiev :: Lviv: locoburgemeester Oksana Hrynko. / Kiev: de defensieattaché van onze ambassade. → Nederlandse ambassade in Kyiv
			Krakau :: - aankomst met de trein uit Wrocław / - honorair consul van Nederland, de heer Witkowski → Nederlands consulaat in Krakau
			Thessaloniki :: Wij sliepen in Kalamariá. De honorair consul, de heer Nikos Pappas, at met ons. → Nederlands consulaat in Thessaloniki
		`),
	)("%s: %s", expectBodies);
});

describe("bare names", () => {
	it.each(
		bodyCases(`
			Detroit :: Renault investeert daar in accu's. Bij Newbuild werken dertig start-ups en van Newbuild kregen wij cijfers mee. → Renault | Newbuild
			Detroit :: Samen met Wonenburg bouwt de gemeente tweehonderd woningen. Wonenburg is een woningcorporatie. → Wonenburg
			Detroit :: De aannemer Treverka heeft de brug gebouwd. → Treverka
			Detroit :: Wij kregen uitleg van een medewerker van Salvio en van de directeur van Nordhus. → Salvio | Nordhus
			Detroit :: Start-up Leafwise maakt sensoren voor bomen; GreenPole levert de palen. → Leafwise | GreenPole
			Detroit :: De incubator (Hatchery) bood ons een lunch aan. → Hatchery
			Detroit :: Bij USAR.NL en Havens Int. werken oud-collega's. → USAR.NL | Havens Int.
			Detroit :: Energiebedrijf Lumeva en ingenieursbureau Tauber & Zn. werken eraan. → Lumeva | Tauber & Zn.
			Detroit :: Gastheer was het familiebedrijf Stokvis. → Stokvis
			Detroit :: - Mary Kelly (CEO), Fernlight → Fernlight
			Detroit :: - namens Brightwell: John Owens en Sarah Hill → Brightwell
			Detroit :: Fietsdeelbedrijf Velomi zette ons op weg. → Velomi
			Detroit :: Wij fietsten verder met een gids van CityWalkers. → CityWalkers
			Detroit :: De organisatie van het diner lag bij Kooklust, een sociale onderneming. → Kooklust
			Detroit :: Het project wordt betaald door Interbank en de provincie. → Interbank
			Detroit :: De zorgaanbieder Curadom werkt met vrijwilligers uit de wijk. → Curadom
			Detroit :: Vodafone heeft er 5G-masten neergezet; IBM leverde de software. → Vodafone | IBM
			Detroit :: Wij liepen binnen bij Repaira, waar fietsen worden gemaakt. → Repaira
		`),
	)("%s: %s", expectBodies);
});

describe("what is no body", () => {
	it.each(
		bodyCases(`
			Tartu :: Wij spraken met Adwoa Boateng en Kwabena over de markt. →
			Tartu :: Mw. P. en dhr. K. waren er ook, maar wilden niet met naam genoemd worden. →
			Tartu :: - mevr. S. (bewoonster) →
			Tartu :: De fracties van Hart voor Rijswijk en GroenLinks waren erbij. →
			Tartu :: Ons Ingenieursbureau en de afdeling Stadsbeheer bereiden het voor. →
			Tartu :: De Spaanse politie was in de stad vanwege de wedstrijd. →
			Tartu :: De Italiaanse brandweer gebruikt daar andere slangen. →
			Tartu :: Het Ministerie heeft nog niet gereageerd. →
			Tartu :: De Gemeenteraad moet nog akkoord geven. →
			Tartu :: Van het Waterschap Rivierenland Jan Terpstra en van de gemeente Tiel Sanne Mulder. → Waterschap Rivierenland | gemeente Tiel
			Tartu :: Veiligheidsregio Twente Koen Wolters presenteerde het plan. → Veiligheidsregio Twente
			Tartu :: Met Zeynep Aydın, Thu Trang en Kofi werd gegeten. →
			Tartu :: Duurzaamheid en Inclusie stonden centraal. Circulariteit kwam ook aan bod. →
			Tartu :: De app heet ParkeerMee en draait op Windows. →
			Tartu :: Onze gids Hatidža liet ons de markt zien. →
			Tartu :: Het Straatteam van de gemeente liep mee. →
			Tartu :: De collega's van Jeugd en Veiligheid, Marga en Theo, sloten aan. →
			Tartu :: Na de lunch bij restaurant De Gouden Leeuw liepen wij naar Hotel Atlantic. →
			Tartu :: De Nobelprijs werd uitgereikt in het Stadhuis. →
			Tartu :: Naast de Kejetia markt ligt het Centraal Station. →
			Tartu :: De Wmo en de AVG kwamen ter sprake, net als de SDG's. →
			Tartu :: - Do 12/3 Zarqa: rondleiding →
			Tartu :: Het Nederlands team won met 3-0. →
			Tartu :: We aten bij Mama Rosa en dronken koffie met Ingeborg van der Wal. →
			Tartu :: Minor Castro Ureña en Xiomara Badilla Soto leidden ons rond. →
			Tartu :: - Krisztina Alpár, jeugdwerker / - Ásta Björk, jeugdwerker →
			Tartu :: Volgens Bashir al-Amin en Umm Khaled is er weinig water. →
			Tartu :: De gemeente Annelies de Boer en Piet Post waren erbij. →
			Tartu :: Het Nederlandse bedrijfsleven was goed vertegenwoordigd. →
			Tartu :: Het boek "De Stad van Morgen" werd uitgereikt aan de Universiteit. →
			Tartu :: In de wijk Chamanculo wonen dertigduizend mensen. →
			Tartu :: Het programma Kansrijk Opgroeien loopt tot 2025. →
			Tartu :: De wet Passend Onderwijs en het Klimaatakkoord. →
			Tartu :: PvdA-raadslid Bram Visser en VVD'er Els Kok reisden mee. →
			Tartu :: Het model van Jane Jacobs en het boek van Gehl. →
			Tartu :: De Directie en de OR zijn akkoord. →
		`),
	)("%s: %s", expectBodies);
});

describe("short names and parties", () => {
	it.each(
		bodyCases(`
			Recife :: De Universidade Federal da Paraíba (in het kort UFPB) doet mee. Met de UFPB is een vervolg afgesproken. → Universidade Federal da Paraíba
			Recife :: Dr. Lucía Paz van de Universidad de los Lagos (Udelag) sprak. Udelag heeft gemeten. → Universidad de los Lagos
			Recife :: Wij bezochten het NEWDC (North East Water Desalination Center). Bij NEWDC werken dertig mensen. → North East Water Desalination Center
			Recife :: Ontvangen door de Asociación Vecinos de Lima. De AVL is boos. → Asociación Vecinos de Lima
			Recife :: Met de Stichting Samen Sterk Zuid, afgekort SSSZ, is gesproken. De SSSZ wil meer geld. → Stichting Samen Sterk Zuid
			Recife :: Gesprek met raadsleden Ana Popescu (USL) en Ion Radu (PDR). →
			Recife :: De fracties van MDR, PLN en Verde waren vertegenwoordigd. →
			Recife :: De wethouder (SPÖ) en de oppositie (FPL) waren erbij. →
			Recife :: Parlementslid Mary Wood (Labour) en senator John Dole (Republikein). →
			Recife :: De Rooms-katholieke kerk en het Baskisch bestuur waren het oneens. →
			Recife :: - Ministerieel medewerker Statssekreterare Anna Holm →
			Recife :: Het Afvalbedrijf, het Energieloket en de Monumentenzorg reisden mee. →
			Recife :: De Permanente Vertegenwoordiging bij de VN Joost van Berkel. → Permanente Vertegenwoordiging bij de VN
			Recife :: Wij spraken met Landbouwraad Pieter van Houten-Kim van de ambassade. → Nederlandse ambassade in Brasilia
		`),
	)("%s: %s", expectBodies);
});

describe("Dutch names of public bodies", () => {
	it.each(
		bodyCases(`
			Split :: Wij spraken met de directeur van het toeristenbureau van Trogir. → toeristenbureau van Trogir
			Split :: - twee medewerkers van de havendienst van Zadar → havendienst van Zadar
			Split :: Ontvangen door de brandweer van Zadar en de politie van de provincie Split. → brandweer van Zadar | politie van de provincie Split
			Split :: - de rector van de muziekschool van Mostar → muziekschool van Mostar
			Split :: Bij basisschool nr. 12 spraken wij met de directrice. → basisschool nr. 12
			Split :: - juf Ivana, Basisschool nr. 45 → Basisschool nr. 45
			Split :: - de voorzitter van de joodse gemeente van Split → joodse gemeente van Split
			Split :: - de voorzitter van de visserscoöperatie van Komiža → visserscoöperatie van Komiža
			Split :: Het Nationaal Museum van Montenegro en het Museum aan de Haven werken samen. → Nationaal Museum van Montenegro | Museum aan de Haven
			Split :: - Ante Marić, directeur van het Huis van de Muziek → Huis van de Muziek
			Split :: - Josip Bilić, Historisch Centrum Šibenik → Historisch Centrum Šibenik
			Split :: De journalist van de Kroatische Nationale Radio stelde vragen. → Kroatische Nationale Radio
			Split :: - een gids van het Erasmus Huis → Erasmus Huis
			Split :: Namens Rijeka 2020 sprak de artistiek leider. → Rijeka 2020
			Split :: - Emina Visnić, directeur van Rijeka 2020 → Rijeka 2020
			Split :: Wij spraken met Leeuwarden-Fryslân 2018 en met Timișoara 2023. → Leeuwarden-Fryslân 2018 | Timișoara 2023
			Split :: De Haagse scholen, Kroatische architecten en een Servische vereniging waren uitgenodigd. →
			Split :: De Italiaanse groep en de Haagse bedrijven deden mee. →
			Split :: - Kroatische studenten en Haagse docenten →
			Split :: Op de EU-delegatie spraken wij met de plaatsvervangend hoofd. → EU-delegatie
			Split :: - het hoofd van de EU-delegatie → EU-delegatie
			Split :: - dr. Anna Weiss, Max-Planck-Institut für europäische Rechtsgeschichte → Max-Planck-Institut für europäische Rechtsgeschichte
			Split :: - Jens Kolb, Leibniz-Institut für ökologische Raumentwicklung → Leibniz-Institut für ökologische Raumentwicklung
			Split :: - Luka Perić, Lučka uprava Rijeka → Lučka uprava Rijeka
			Split :: - Petra Malá, Městský úřad Třebíč → Městský úřad Třebíč
			Split :: Wij spraken met Turistička zajednica Split en Gradska knjižnica Zadar. → Turistička zajednica Split | Gradska knjižnica Zadar
			Split :: - Jan Duda, Małopolska Izba Rzemiosła → Małopolska Izba Rzemiosła
			Split :: - Eva Holm, Kungliga biblioteket → Kungliga biblioteket
			Split :: - de ombudsman van Kroatië →
			Split :: - een onderzoeker van het Constitutioneel Hof van Kroatië → Constitutioneel Hof van Kroatië
			Split :: - mw. Karin Bos, woordvoerder van het Landeskriminalamt → Landeskriminalamt
			Split :: - Uwe Graf, Miteinander Leben e.V. → Miteinander Leben e.V.
		`),
	)("%s: %s", expectBodies);
});

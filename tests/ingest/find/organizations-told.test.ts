import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

/** The names of the bodies of a text on contacts, with what else each is called. */
function bodies(place: string, contacts: string): readonly (readonly string[])[] {
	const content = `Verslag buitenlandse dienstreis

Welke locaties zijn bezocht?
${place}

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}

Wat heeft de reis opgeleverd?
Kennis.
`;
	const { organizations } = extractReport({ file: "report.txt", content });
	return organizations.map(({ name, aliases }) => [name, ...aliases]);
}

/** A line a case: the town visited, what the report says, an arrow, the bodies; a slash parts lines. */
const cases = (text: string): readonly (readonly [string, string, readonly string[]])[] =>
	text
		.trim()
		.split("\n")
		.map((line) => {
			const [place = "", rest = ""] = line.trim().split(" :: ");
			const [says = "", wanted = ""] = rest.split(" →");
			const names = wanted.split(" | ").map((name) => name.trim());
			return [place, says.replaceAll(" / ", "\n"), names.filter((name) => name !== "")];
		});

function expectBodies(place: string, says: string, wanted: readonly string[]): void {
	const found = bodies(place, says);
	const given = wanted.map(
		(name) => found.find((names) => names.includes(name))?.[0] ?? `no ${name}`,
	);
	expect(found.map(([name]) => name).toSorted()).toEqual(given.toSorted());
}

describe("posts abroad", () => {
	it.each(
		cases(`
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
			Denver :: Een medewerker van het consulaat-generaal in San Francisco liep mee. → Nederlands consulaat-generaal in San Francisco
			Lviv :: De ambassadeur was wegens de veiligheid niet naar Lviv gekomen. → Nederlandse ambassade in Kiev
			Vancouver en Portland :: - Honorair consul der Nederlanden te Portland, Gijs de Wit → Nederlands consulaat in Portland
			Vancouver en Portland :: - Honorair consul der Nederlanden te London, mw. Rika Postema → Nederlands consulaat in London
			Wenen en Bratislava :: - de Nederlandse ambassade aldaar → Nederlandse ambassade in Wenen
			Wenen en Bratislava :: - het stadhuis van Bratislava / - de Nederlandse ambassade aldaar → Nederlandse ambassade in Bratislava
			Reykjavik :: - iemand van het Nederlandse ereconsulaat → Nederlands consulaat in Reykjavik
			Lviv en Kiev :: Lviv: locoburgemeester Oksana Hrynko. / Kiev: de defensieattaché van onze ambassade. → Nederlandse ambassade in Kiev
			Krakau :: - aankomst met de trein uit Wrocław / - honorair consul van Nederland, de heer Witkowski → Nederlands consulaat in Krakau
			Thessaloniki :: Wij sliepen in Kalamariá. De honorair consul, de heer Nikos Pappas, at met ons. → Nederlands consulaat in Thessaloniki
		`),
	)("%s: %s", expectBodies);
});

describe("names in other languages", () => {
	it.each(
		cases(`
			Gdańsk :: De directeur van het Muzeum Miasta Gdyni leidde ons rond. → Muzeum Miasta Gdyni
			Gdańsk :: - Marek Zieliński, conservator Muzeum Archeologiczne w Poznaniu → Muzeum Archeologiczne w Poznaniu
			Gdańsk :: - Ewa Król, directeur Zarząd Transportu Publicznego w Krakowie → Zarząd Transportu Publicznego w Krakowie
			Gdańsk :: Wij spraken met Stowarzyszenie Kobiety dla Miasta over opvang. → Stowarzyszenie Kobiety dla Miasta
			Brno :: Op bezoek bij Divadlo Husa na provázku en bij Dopravní podnik města Brna. → Divadlo Husa na provázku | Dopravní podnik města Brna
			Bratislava :: Met Dopravný podnik mesta Košice spraken wij over trams. → Dopravný podnik mesta Košice
			Bratislava :: - Peter Horák, directeur, Univerzita Komenského v Bratislave → Univerzita Komenského v Bratislave
			Sarajevo :: - Amira Hadžić, Fondacija lokalne demokratije → Fondacija lokalne demokratije
			Sarajevo :: De decaan van het Univerzitet u Zenici sprak ons toe. → Univerzitet u Zenici
			Sarajevo :: - Lejla Begić, Centar za kulturu i mlade → Centar za kulturu i mlade
			Porto :: De directeur van de Casa da Música gaf een rondleiding. → Casa da Música
			Porto :: - Rui Moreira Alves, vereador, Câmara Municipal de Matosinhos → gemeente Matosinhos
			Porto :: Bij de Associação Comercial do Porto spraken wij over vastgoed. → Associação Comercial do Porto
			Porto :: - Teresa Lima, Águas e Energia do Porto → Águas e Energia do Porto
			Maputo :: Het Conselho Municipal da Beira en de Empresa Municipal de Saneamento waren er. → Conselho Municipal da Beira | Empresa Municipal de Saneamento
			Montevideo :: - Ana Pereyra, alcaldesa van Municipio CH → Municipio CH
			Montevideo :: Wij bezochten het Hospital de Clínicas en de Facultad de Arquitectura. → Hospital de Clínicas | Facultad de Arquitectura
			Medellín :: - Jorge Ríos, Alcaldía de Bello → Alcaldía de Bello
			Medellín :: Bij de Corporación Parque Explora spraken wij over wetenschap. → Corporación Parque Explora
			Medellín :: De Instituto de Deportes y Recreación de Medellín gaf een presentatie. → Instituto de Deportes y Recreación de Medellín
			Marseille :: - Hélène Brun, directrice, Maison des Femmes et des Familles → Maison des Femmes et des Familles
			Marseille :: Ontvangen door de Métropole Aix-Marseille-Provence en de Établissement public Euroméditerranée. → Métropole Aix-Marseille-Provence | Établissement public Euroméditerranée
			Marseille :: - Paul Girard, Office de Tourisme et des Congrès de Marseille → Office de Tourisme et des Congrès de Marseille
			Marseille :: Lunch met de Chambre de Commerce et d'Industrie de Toulon. → Chambre de Commerce et d'Industrie de Toulon
			Leipzig :: Bezoek aan het Haus der Demokratie en de Stiftung Bürger für Leipzig. → Haus der Demokratie | Stiftung Bürger für Leipzig
			Leipzig :: - Jens Krüger, Amt für Jugend und Familie → Amt für Jugend und Familie
			Leipzig :: - Karin Vogel, Verein zur Förderung des Radverkehrs → Verein zur Förderung des Radverkehrs
			Leipzig :: Wij waren te gast bij de Gesellschaft für soziale Arbeit. → Gesellschaft für soziale Arbeit
			Odense :: - Mette Holm, Foreningen Børn og Unge → Foreningen Børn og Unge
			Odense :: Bij Boligselskabet Næstved og Omegn spraken wij over huren. → Boligselskabet Næstved og Omegn
			Odense :: De Kulturhuset Stadion en de Selskabet for Byudvikling deden mee. → Kulturhuset Stadion | Selskabet for Byudvikling
			Malmö :: - Karin Åkesson, Föreningen Ung och Trygg → Föreningen Ung och Trygg
			Malmö :: - Olle Berg, Stiftelsen Hem för Alla → Stiftelsen Hem för Alla
			Malmö :: Bij Västra Götalandsregionen kregen wij cijfers. → Västra Götalandsregionen
			Trondheim :: - Ingrid Moen, Stiftelsen Kirkens Bymisjon → Stiftelsen Kirkens Bymisjon
			Trondheim :: Wij spraken met Utdanningsetaten en Trøndelag fylkeskommune. → Utdanningsetaten | Trøndelag fylkeskommune
			Tampere :: - Juha Mäkinen, Tampereen Vuokratalosäätiö → Tampereen Vuokratalosäätiö
			Thessaloniki :: - Eleni Dimou, Dimos Volou → gemeente Volos
			Istanbul :: - Ayşe Yılmaz, İstanbul Büyükşehir Belediyesi → gemeente Istanbul
			Istanbul :: De directeur van de Kadıköy Belediyesi Gençlik Merkezi en van de Mor Çatı Vakfı spraken. → Kadıköy Belediyesi Gençlik Merkezi | Mor Çatı Vakfı
			Istanbul :: - Mehmet Demir, İzmir Kalkınma Ajansı → İzmir Kalkınma Ajansı
			Surabaya :: - Budi Santoso, Dinas Kebersihan dan Pertamanan → Dinas Kebersihan dan Pertamanan
			Surabaya :: - Dewi Lestari, Institut Teknologi Sepuluh Nopember → Institut Teknologi Sepuluh Nopember
			Surabaya :: Bij Yayasan Bumi Hijau en Badan Perencanaan Pembangunan Kota spraken wij over afval. → Yayasan Bumi Hijau | Badan Perencanaan Pembangunan Kota
			Hanoi :: - Nguyễn Văn Minh, Sở Xây dựng Hà Nội → Sở Xây dựng Hà Nội
			Hanoi :: - Trần Thị Hoa, Đại học Cần Thơ → Đại học Cần Thơ
			Amman :: - Rania Khoury, Jam'iyat al-Nahda → Jam'iyat al-Nahda
			Amman :: - Omar Haddad, Baladiyat Zarqa → gemeente Zarqa
			Fukuoka :: - Kenji Mori, Fukuoka Shiyakusho → gemeente Fukuoka
			Fukuoka :: - Yuki Tanaka, Kitakyushu Daigaku → Kitakyushu Daigaku
			Boedapest :: - Gábor Kiss, Menedék Migránsokat Segítő Egyesület → Menedék Migránsokat Segítő Egyesület
			Boedapest :: - Ágnes Tóth, Budapesti Közlekedési Központ → Budapesti Közlekedési Központ
			Cluj-Napoca :: - Radu Ionescu, Primăria Turda → gemeente Turda
			Cluj-Napoca :: - Ana Marin, Asociația Centrul pentru Tineret → Asociația Centrul pentru Tineret
			Tallinn :: - Mati Kask, Tartu Ülikool → Tartu Ülikool
			Riga :: - Ilze Ozola, Rīgas Satiksme → Rīgas Satiksme
			Riga :: - Jānis Bērziņš, Latvijas Universitāte → Latvijas Universitāte
			Dublin :: - Aoife Byrne, An Garda Síochána → An Garda Síochána
			Barcelona :: - Marta Puig, Institut Municipal de l'Habitatge i Rehabilitació → Institut Municipal de l'Habitatge i Rehabilitació
			Barcelona :: - Jordi Sala, Fundació Privada Escola i Barri → Fundació Privada Escola i Barri
			Palermo :: - Giulia Russo, Associazione Donne per la Pace → Associazione Donne per la Pace
			Palermo :: - Marco Conti, Azienda Sanitaria Provinciale di Trapani → Azienda Sanitaria Provinciale di Trapani
			Palermo :: - Lucia Ferri, Cooperativa sociale Il Ponte → Cooperativa sociale Il Ponte
			Palermo :: - Paolo Greco, Centro Studi e Ricerche Borsellino → Centro Studi e Ricerche Borsellino
		`),
	)("%s: %s", expectBodies);
});

describe("bare names", () => {
	it.each(
		cases(`
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
		cases(`
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
		cases(`
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

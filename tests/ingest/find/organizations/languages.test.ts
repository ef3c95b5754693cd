import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("names in other languages", () => {
	it.each(
		bodyCases(`
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

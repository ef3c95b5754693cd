import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("bodies in ordinary sentences", () => {
	it.each(
		bodyCases(`
			Riga :: Wij spraken met Rijk & Partners en met The Hague & Partners. → Rijk & Partners | The Hague & Partners
			Riga :: Het is een VNG International-programma voor waterbeheer. → VNG International
			Riga :: Wij namen deel aan de New Baltic Bauhaus-werkgroep van Eurocities. → Eurocities
			Riga :: Woningcorporaties zoals Dzintari en Latio verhuren de huizen. → Dzintari | Latio
			Riga :: - de directeur van het Guggenheim Museum Bilbao → Guggenheim Museum Bilbao
			Riga :: - Jana Kalna, docent aan de Technische Universiteit van Ostrava → Technische Universiteit van Ostrava
			Riga :: - Petr Novák, Národní památkový ústav → Národní památkový ústav
			Riga :: - Eva Malá, Dolní oblast Vítkovice z.s. → Dolní oblast Vítkovice z.s
			Riga :: - telers van Sian Roses en Oserian Development Company → Sian Roses | Oserian Development Company
			Riga :: - Peter Bos, redacteur van de lokale omroep EiTB → EiTB
			Riga :: - adviseurs van de steden Augsburg en Turijn → gemeente Augsburg | gemeente Turijn
			Riga :: - Ali Kaya, directoraat-generaal Migratiebeheer (DGMM) → DGMM
			Riga :: Wij bezochten het congres van de Deutsche Energie-Agentur. → Deutsche Energie-Agentur
			Riga :: - Peter Vos (directie Economische Zaken) →
			Riga :: - Anna Bos, arts bij de GGD regio Utrecht → GGD regio Utrecht
			Riga :: De fietsersclub Gasteizko Bizikleteroak gaf een rondleiding. → Gasteizko Bizikleteroak
			Riga :: - een agent van de Police aux frontières → Police aux frontières
			Riga :: - Comfort Lamptey, Accra Metropolitan Assembly → gemeente Accra
			Riga :: - Sarah Roy, directeur van het Mayor's Office for International Affairs → Mayor's Office for International Affairs
			Riga :: Wij overlegden met Microsoft en Humanity Hub. → Microsoft | Humanity Hub
			Riga :: De Carl von Ossietzky Universität stond op het programma. → Carl von Ossietzky Universität
			Riga :: Het gesprek met Soitek is afgezegd. → Soitek
			Riga :: De UNHCR en Fluxys stellen materiaal beschikbaar. → UNHCR | Fluxys
			Riga :: - twee bevelvoerders van Hulpverleningszone Rand → Hulpverleningszone Rand
			Riga :: - de directeur van het Museum Beelden aan Zee → Museum Beelden aan Zee
			Riga :: - Agentschap voor Natuur en Bos, boswachter → Agentschap voor Natuur en Bos
			Riga :: - Mahratta Chamber of Commerce, Industries and Agriculture → Mahratta Chamber of Commerce, Industries and Agriculture
			Riga :: - Eva Holm, Mölndals stad → gemeente Mölndal
			Riga :: - Ana Reis, docent aan het Conservatório Pernambucano de Música → Conservatório Pernambucano de Música
			Riga :: Het ging over Homelessness Services. →
			Riga :: De bank Nykredit financiert het. → Nykredit
			Riga :: Wij spraken met de Baltic Alliance of Harbours. BAoH zoekt steden. → Baltic Alliance of Harbours
			Riga :: Op het consulaat-generaal in Riga: Ana Reis, Jan Bos, Eva Holm, Piet Vos en Leila Haddad (handelsattaché) → Nederlands consulaat-generaal in Riga
			Riga :: De Latvian Violence Reduction Unit is wereldwijd bekend. → Latvian Violence Reduction Unit
			Riga :: - MEP Jana Kalna →
			Riga :: - twaalf leerlingen van Varden videregående skole → Varden videregående skole
			Riga :: - Jana Kalna (onderzoeker, Sund universitet) → Sund universitet
			Riga :: - Bij de VIP-ontvangst: Jana Kalna, directeur →
			Riga :: - KZWIK managing director Jana Kalna → KZWIK
			Riga :: - Chris Vos – European Cyclists' Federation → European Cyclists' Federation
			Riga :: - Chris Vos, hoofd 'Straten en Zones' Politie Twente → Politie Twente
			Riga :: Riga: wijk Sarkanda, het domein van de havenmeester. →
			Riga :: Kantoor van de Métropole de Lyon. Bij de Métropole: Jan Vos, hoofd bomen. → Métropole de Lyon
			Riga :: - ARA (Housing Finance and Development Centre of Finland): Jan Vos → Housing Finance and Development Centre of Finland
			Riga :: Wij bezochten het Centre on Climate Risk (nu Ottawa) en de ambassade. → Centre on Climate Risk | Nederlandse ambassade in Riga
			Riga :: - PV Genève: ambassadeur Jan Vos → Nederlandse permanente vertegenwoordiging in Genève
			Riga :: - Jan Vos, oud-president Internationale Rode Kruis → Internationale Rode Kruis
			Riga :: De PV-panelen in Genève leveren stroom. →
			Riga :: - Jan Vos (Berliner Wasserwerke) → Berliner Wasserwerke
			Riga :: Het ministerie in Hannover betaalt uit het gemeentelijk CO2-fonds. →
			Riga :: Wij spraken met een lokale start-up, Wolfpack Digital. → Wolfpack Digital
			Riga :: - vertegenwoordigers van o.a. Hapag-Lloyd, Eurogate en de Reederei Nord → Hapag-Lloyd | Eurogate | Reederei Nord
			Riga :: De UNHCR (VN) en Kabouter willen een proef. → UNHCR | Kabouter
			Riga :: Stromnetz Hamburg verzwaarde het net. → Stromnetz Hamburg
			Riga :: De Letse sportraad deelt de cijfers met de Duitse arbeidsinspectie. → Letse sportraad | Duitse arbeidsinspectie
			Riga :: - Eva Bos, schepen van Onderwijs, Opvoeding en Jeugd →
			Riga :: - Mari Korhonen, VVA ry → VVA ry
			Riga :: - Haagse Basketbalvereniging → Haagse Basketbalvereniging
			Riga :: - Jan Novák, Dopravní podnik → Dopravní podnik
			Riga :: - Stad Riga, bureau Crisisbeheersing → gemeente Riga
			Riga :: - Bram Vos, Universiteit van Dar es Salaam → Universiteit van Dar es Salaam
			Riga :: - Mo Çetin van het Centre for Trust, Peace and Social Relations → Centre for Trust, Peace and Social Relations
			Riga :: - conservator van de Herbert Art Gallery & Museum → Herbert Art Gallery & Museum
			Riga :: - Clement Tulezi CEO Kenya Flower Council → Kenya Flower Council
			Riga :: - Kip Rotich Minister van Transport Ministry of Roads and Transport → Ministry of Roads and Transport
			Riga :: - professor Ding en Avans Hogeschool → Avans Hogeschool
			Riga :: - haar directeur Regeneratie, de heer Chahal →
			Riga :: - directeur Arjan Schrauwen van Stadsbeheer →
			Riga :: - een inspecteur van de Arbeidsinspectie → Arbeidsinspectie
			Riga :: - VIA University College, Jens Holm → VIA University College
			Boston :: - RISD en Brown University → RISD | Brown University
			Ankara :: HagaZiekenhuis en Ankara Üniversitesi onderzoeken een stageplek. → HagaZiekenhuis | Ankara Üniversitesi
			Boston :: Verizon en Akamai sponsoren de hackathon. → Verizon | Akamai
			Gdynia :: - Crist, scheepswerf, hoofd verkoop → Crist
			Glasgow :: - Buurtbewoners van Calton →
			Turijn :: Wij spraken met Ugo Scopelliti van AMAT, het mobiliteitsbureau van de stad. → AMAT
			Glasgow :: Met Police Scotland is gebeld. → Police Scotland
			Turijn :: Assessore Ada Censi ontving ons op Palazzo Madama. →
		`),
	)("%s: %s", expectBodies);
});

describe("names that nothing but what they do shows", () => {
	it.each(
		bodyCases(`
			Riga :: Wij spraken met Velmara over een vestiging. → Velmara
			Riga :: Met Velmara is afgesproken dat er een proef komt. → Velmara
			Riga :: Drellin liet zien hoe het stroomnet vol raakt. → Drellin
			Riga :: Volgens plan stuurt Ostrafin het rapport toe. → Ostrafin
			Riga :: Tarvia kon op het laatste moment niet. → Tarvia
			Riga :: De Kejetia-markt toonde een film. →
			Riga :: - Maka Rezova, projectleider van VNG International. Maka mailt het verslag. → VNG International
			Riga :: - onderzoekers van het Lumen Institute en van VUSK → Lumen Institute | VUSK
			Riga :: - Bij Sandoria: de directeur overheid → Sandoria
			Riga :: - Kraldis en Voltis: accountmanagers → Kraldis | Voltis
			Riga :: Gesproken met: Unicef, Zendari, Amnesty International → Unicef | Zendari | Amnesty International
			Riga :: Carnholm Council publiceerde een rapport. → Carnholm Council
			Riga :: Het Schotse parlement werkt aan een wet. De Nederlandse regering ook. → Schotse parlement
			Luton :: - hoofd wonen, Luton Borough Council → gemeente Luton
			Riga :: - Ministerie van Economie, Handel en Industrie (METI) → Ministerie van Economie, Handel en Industrie
			Riga :: - Ana Reis, voorzitter van Verdambiente → Verdambiente
		`),
	)("%s: %s", expectBodies);
});

describe("longer names", () => {
	it.each(
		bodyCases(`
			Riga :: - voorzitter van de Europese Federatie van Lantaarnopstekers → Europese Federatie van Lantaarnopstekers
			Riga :: - Jana Kalna, Europees Netwerk tegen Eenzaamheid → Europees Netwerk tegen Eenzaamheid
			Riga :: - secretaris van de Internationale Commissie van Landmeters → Internationale Commissie van Landmeters
			Riga :: - Ana Bos van Farbox en Haagse Hogeschool → Farbox | Haagse Hogeschool
			Riga :: - Jana Kalna, Dutch Business Council Korea → Dutch Business Council Korea
			Riga :: - directeur van Justice Swift Response → Justice Swift Response
			Riga :: - directeur van Marketing en Verkoop →
			Riga :: - projectleider van i4CAR → i4CAR
			Riga :: - RGA City & Port Development: hoofd ontwikkeling → RGA City & Port Development
			Riga :: - artistiek leider van het Baltic Midsummer Festival → Baltic Midsummer Festival
			Riga :: - Zelda Vakar Ozols: twee medewerkers → Zelda Vakar Ozols
			Wenen :: - Baufonds Wien, directeur / Baufonds koopt de grond twintig jaar vooruit. → Baufonds Wien
		`),
	)("%s: %s", expectBodies);
});

describe("names that small words tie to somebody or to what they are", () => {
	it.each(
		bodyCases(`
			Riga :: - iemand van Velmara uit Bristol → Velmara
			Riga :: - Ana Bos, directeur van Stichting Walvis, nu Baltic Justice Ireland → Stichting Walvis | Baltic Justice Ireland
			Riga :: - de programmeur van Stichting Walvis en die van Doclora → Stichting Walvis | Doclora
			Riga :: - In Riga: Juris Velo (burgemeester), Krista Kola van Co-LAB, een delegatie van VUSK → Co-LAB | VUSK
			Riga :: Ngo's zoals Unicef, Velmara Call en de Small Boats Survey doen mee. → Unicef | Velmara Call | Small Boats Survey
			Riga :: - Skåntorp: marketingmanager → Skåntorp
			Riga :: - Aukso vandenys: Juris Velo, algemeen directeur → Aukso vandenys
			Riga :: - twee docenten van Lumin ammattiopisto → Lumin ammattiopisto
			Riga :: - een gids van Velmara regio → Velmara
			Riga :: - Adriana Kolar, curator at Ta Pepa → Ta Pepa
			Riga :: - Te Mapu: marketingmanager →
			Riga :: - Velm, partner en oprichter Helle Dahl → Velm
			Riga :: - een adviseur van lumenova uit Graz → lumenova
			Riga :: - een adviseur van hamburgports → hamburgports
			Riga :: - een adviseur van bewoners →
			Riga :: - Ana Bos van het OZ Mayor's Office of Civic Progress → OZ Mayor's Office of Civic Progress
			Riga :: - priester van de St. Jacob school → St. Jacob school
			Riga :: - Tim Ellery - Keeper of the Records (National Museum of Latvia) → National Museum of Latvia
			Riga :: Baltic Evidence Center wil het archief openbaar maken. → Baltic Evidence Center
			Riga :: Drummers Without Borders is daar initiatiefnemer van. → Drummers Without Borders
			Riga :: Nurses Against Violence geeft les. → Nurses Against Violence
			Riga :: Zij werken samen met Numati en FADE. → Numati | FADE
			Riga :: Wij liepen samen met Petra door de stad. →
			Riga :: Voris tekende een contract met een reseller, Optara. → Optara
			Riga :: Twee Haagse bedrijven, Zenvo en Cloudburst Labs, reisden mee. → Zenvo | Cloudburst Labs
			Riga :: Leren van de Deense en Zweedse fietsaanpak. →
			Riga :: Theater Zuidhoek Palestijnse dansers laten zien is een idee. → Theater Zuidhoek
			Riga :: Wij spraken over Opelaitos, dat is het Finse onderwijsagentschap. → Opelaitos
			Riga :: - KADRIN, de Letse kamer van koophandel → KADRIN
			Riga :: - adviseur van het Waterschap Delfmark. Met Delfmark is gesproken. → Waterschap Delfmark
			Riga :: - collega's van Velogi brez meja → Velogi brez meja
			Riga :: - mensen van Stichting Walvis, Yara en Dow →  Stichting Walvis
			Riga :: - Nexhal – president → Nexhal
			Riga :: - Mowesat, directeur bus → Mowesat
			Riga :: - Thijm, directeur bus →
			Riga :: - Raval Zebal (buurtgroep) → Raval Zebal
			Riga :: - een agent van bureau De Heemstraat →
			Riga :: - Stichting Walvis en Kraldis worden ook uitgenodigd. → Kraldis | Stichting Walvis
			Riga :: - Sporra Sinergia – Christian, socioloog → Sporra Sinergia
			Riga :: Bij Makole zagen we de nieuwe aanpak. → Makole
			Riga :: Het Zuidhoektheater Palestijnse dansers laten zien is een idee. → Zuidhoektheater
			Riga :: - programmeur van het Narodowe Centrum Filmu → Narodowe Centrum Filmu
			Riga :: - Velmarverband Noord, een communicatiemedewerkster → Velmarverband Noord
			Riga :: - Eva Dahl, OZMA architects → OZMA architects
			Riga :: - Barcelona Turisme (2x) → Barcelona Turisme
			Riga :: - Opelaitos, het Finse onderwijsagentschap: drie adviseurs → Opelaitos
		`),
	)("%s: %s", expectBodies);
});

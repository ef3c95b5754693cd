import type { OrganizationKind } from "#domain/extraction.ts";
import { kindTable } from "./kind-table.ts";
import { wordList } from "./word-list.ts";

/** Nouns that open the name of a body ("Ministerie van …", "Universidad …"); folded, with the body's kind. */
export const openingHeads: ReadonlyMap<string, OrganizationKind> = kindTable({
	government: `canton ministerie ministry rijksdienst agentschap inspectie provincie politie politie-eenheid brandweer
		veiligheidsregio regio ggd waterschap hoogheemraadschap kanton douane belastingdienst rechtbank gerechtshof parket
		openbaar-ministerie departement department behorde amt landesamt bundesamt landesregierung senatsverwaltung
		bezirksamt secretaria ministerio ministere ministero generalitat diputacion prefecture prefectuur junta
		staatskanzlei ministerium landkreis polizei police policia polizia feuerwehr regierung bundesministerium
		conseil metropoolregio omgevingsdienst rekenkamer hafenbehorde deelstaat gouvernement parlement kamer directoraat directoraat-generaal
		directorate bombeiros bomberos pompiers sapeurs-pompiers straz policja policie policija gendarmerie
		carabinieri urzad ministerstwo ministerstvo ministerul regione region regiao provincia prefettura office agence agencia agenzia agencja
		bundespolizei bundeskriminalamt jugendamt guardia diputacio regierungsprasidium polizeiprasidium polizeidirektion
		kantonspolizei senatskanzlei landratsamt gesundheitsamt umweltamt ordnungsamt fachstelle xunta gobierno governo consell
		citta communaute metropole carabineros questura autoridade autorita ministrstvo zupanija direccion direction direzione
		direcao direktion servicio servico servizio gemeentepolitie hulpverleningszone brandweerzone stadspolitie havenpolitie zeehavenpolitie
		kantonspolitie politiezone gemeenteraad stadsraad dorpsraad havenautoriteit coordinatieorgaan government`,
	"knowledge-institute": `universiteit hogeschool university universidad universidade universite universita universitat
		universiteti universitet univ instituut institute institut instituto istituto academie academy akademie academia college
		ecole escuela scuola escola basisschool school lyceum forschungszentrum forschungsinstitut politecnico politecnica
		hochschule onderzoeksinstituut planbureau conservatorium laboratorium universitas uniwersytet univerzita univerzitet
		universitatea politechnika politehnica akademia skola szkola instytut ustav lycee liceo gimnazija gymnazium
		gymnazjum roc umc fachhochschule grundschule realschule gesamtschule`,
	company: `radio rtv televisie bank banco banque banca stadtwerke havenbedrijf woningcorporatie omroep port autoridad empresa empresas azienda
		haven puertos aguas eaux hafen hafengesellschaft verkehrsbetriebe`,
	network: `netwerk network reseau red rede netzwerk alliantie alliance coalitie coalition platform verband`,
	association: `vereniging verband verein federatie federation federacion verbond bond association asociacion associacao
		associazione kamer-van-koophandel chamber camara chambre handelskammer vakbond confederatie branchevereniging ihk
		stowarzyszenie asociatia udruzenje unione sindicato syndicat confederation confederacion confederazione ligue
		vvv bewonersgroep buurtgroep actiegroep bewonerscomite buurtcomite wijkcomite stedenbandcomite organisatiecomite burgercomite`,
	ngo: `stichting foundation stiftelsen fundacio fundacion fundacao fondation fondazione stiftung vluchtelingenwerk fundacja fundatia nadacia nadace`,
	multilateral: `hof gerechtshof court raad council organisatie organization organisation organizacion unie comision
		comissao commission comite`,
	other: `bisdom aartsbisdom parochie maison casa centro centre zentrum centrum universitatsklinikum klinikum hospital ospedale hopital`,
	culture: `museum museo musee museu museums stadsmuseum theater theatre teatro staatstheater archief stadsarchief
		bibliotheek biblioteca bibliotheque opera philharmonie lugar schouwburg orkest muzeum muzeul muzej musees musei teatr teatrul`,
});

/** Of the words that open a name, those that do so only with a capital or a small word and a name after them. */
export const cautiousHeads: ReadonlySet<string> = wordList(`
	radio red rede port kamer raad council hof court platform programma programme school college department amt conseil
	junta academy academie instituut institute bank verband verbond bond netwerk network alliance alliantie coalitie
	coalition chamber camara chambre parlement gouvernement deelstaat police politie brandweer museum theater theatre
	organisatie organization organisation organizacion unie commission comite
	opera archief bibliotheek federatie departement lugar rechtbank kanton omroep autoridad laboratorium regierung
	region office provincie universiteit hogeschool orkest basisschool roc umc guardia haven hafen aguas eaux
	citta metropole communaute direction direktion servicio servico servizio maison casa centro centre zentrum centrum hospital
	hopital klinikum gobierno governo gemeenteraad stadsraad fachstelle empresa
`);

/** Nouns that close the name of a body ("… University", "… GmbH"); folded; a hyphened or long compound counts too. */
export const closingHeads: ReadonlyMap<string, OrganizationKind> = kindTable({
	government: `ministry ministerie authority police politie brandweer agency agentschap dienst service department administration
		inspectorate inspectie commission commissie county government parliament parlement raad gemeenteraad landdag landtag
		liaisonkantoor planbureau douane constabulary polisen poliisi politi ministeriet bakanligi treasury senate senaat bureau rekenkamer
		coordinatiecentrum crisiscentrum board agentur unit team turisme turismo tourisme tourismus`,
	municipality: `kommune kommun belediyesi council municipality linnavalitsus`,
	"knowledge-institute": `university universiteit universitat universitet universitesi college institute instituut institut
		instituto academy academie akademie school hogeschool hochschule laboratory laboratories observatory faculty conservatory conservatoire conservatorium conservatori polytechnic seminary
		onderzoekscentrum kenniscentrum yliopisto egyetem universitetet gymnasium gymnazium lyceum liceo lycee gimnazjum scholen schools academia akademy akademi akademia`,
	company: `gmbh ag bv b.v nv n.v ltd limited inc incorporated corp corporation co company plc llc llp sa s.a sas sarl srl s.r.l spa
		s.p.a kg oy oyj ab as a/s aps a.m.b.a amba d.d kft zrt asa ehf ltda pty pte sro ggmbh sp.z.o.o doo d.o.o s.r.o a.s group groep holding labs lab technologies technology systems solutions
		software consulting consultants consultancy partners ventures capital bank industries energy airlines airways
		motors railways railway recycling insurance telecom fastighets fastigheter bostader enterprise enterprises aviation stadtwerke
		studio studios kitchen bakery brewery shipping trading foods media architects architecten engineering robotics analytics logistics pharma bedrijf energieagentschap
		fm tv radio farm works associates advisors advisory services`,
	network: `network netwerk alliance alliantie coalition coalitie platform partnership hub cluster consortium forumnetwerk netwerken charter`,
	association: `association handelskamer e.v z.s o.p.s ry federation federatie society vereniging union unie chamber verband verein guild confederation dernegi forening foreningen forbund forbundet
		fc afc rfc jongerenraad jeugdraad studentenraad ouderenraad vrouwenraad liitto`,
	ngo: `vzw asbl foundation endowment stichting stiftung fund fonds trust charity international committee comite mission initiative initiatief kruis kreuz
		aid watch relief movement vakfi saatio stiftelse crescent cross`,
	multilateral: `programme organization organisation tribunal tribunaal strafhof strafkamer court hof secretariat`,
	culture: `museum theater theatre orchestra orkest philharmonic opera ballet gallery library bibliotheek archive archives archief
		festivalstichting ensemble schouwburg`,
	other: `centre center centrum nation office kantoor hospital hospitals ziekenhuis clinic kliniek klinikum krankenhaus hospice
		sjukhus sykehus sygehus hopital`,
});

/** Of the words that close a name, those too common to make a body of any capitalised words before them: they count in affiliations and beside an acronym. */
export const weakClosers: ReadonlySet<string> = wordList(`
	fm tv radio farm kitchen bakery brewery shipping trading foods service co as ab sa lab labs partners capital energy media works programme initiative initiatief mission office hub platform
	society union unie center centre centrum school international technology systems solutions studio group
	department administration government court trust fund county company bureau aid watch relief cluster unit team raad dienst services movement
	partnership faculty holding kantoor festival commissie parliament parlement nation library senate senaat commission opera ag college council
	academy committee fonds comite board motors railway recycling insurance telecom enterprise aviation crescent cross
`);

/** Nouns that say what a name is and stay out of it ("bureau West 8", "afvalbedrijf X"); folded; also as the end of a compound. */
export const appositionHeads: ReadonlyMap<string, OrganizationKind> = kindTable({
	company: `sponsor hoofdsponsor bedrijf bedrijven bureau bureaus cooperatie corporatie corporaties woningcorporatie woningcorporaties start-up
		start-ups startup startups scale-up scale-ups onderneming ondernemingen firma concern fabrikant producent ontwikkelaar
		projectontwikkelaar krant dagblad zender omroep uitgeverij maatschappij luchtvaartmaatschappij rederij
		bedrijfje familiebedrijf energieagentschap energiebedrijf waterbedrijf vervoerder vervoersbedrijf adviesbureau ingenieursbureau architectenbureau
		ontwerpbureau aannemer bouwer leverancier exploitant netbeheerder winkelketen supermarktketen importeur scheepswerf brouwerij
		verzekeraar uitgever vastgoedbelegger zorgaanbieder afvalbedrijf cybersecuritybedrijf techbedrijf bouwbedrijf bank telecombedrijf multinational multinationals organisator brouwer uitbater
		praktijk huisartsenpraktijk fabriek spoorwegen spoorwegmaatschappij havenbedrijf autofabrikant chipfabrikant
		evenementenbureau reisbureau uitzendbureau energiemaatschappij energieleverancier afvalverwerker vastgoedbedrijf
		ontwikkelingsmaatschappij verhuurder telecomaanbieder zorgverzekeraar pensioenfonds pensioenuitvoerder hotelketen
		incubator accelerator kwekerij drukkerij investeerder ontwerpstudio studio retailer webwinkel softwarehuis
		reseller dealer distributeur groothandel detacheerder adviseurskantoor advocatenkantoor deelfietsaanbieder taxibedrijf platformbedrijf softwarebedrijf mediabedrijf installateur productiehuis theaterbureau vliegtuigbouwer scheepsbouwer veredelaar zaadbedrijf kassenbouwer machinebouwer chipmaker
		wereldwinkel kringloopwinkel boekwinkel boekhandel bakkerij slagerij boerderij distilleerderij destilleerderij stokerij wijnhuis wijngoed weverij
		spinnerij zagerij gieterij raffinaderij veiling kaasmakerij smederij leerlooierij pottenbakkerij mouterij atelier containerterminal zaadhuis
		adviesfirma touroperator visafslag visveiling taxicentrale`,
	ngo: `ngo ngos vzw asbl organisatie organisaties hulporganisatie hulporganisaties burgerinitiatief bewonersorganisatie mensenrechtenorganisatie
		vrijwilligersorganisatie jongerenorganisatie milieuorganisatie actiegroep burgerbeweging beweging denktank collectief vrouwencentrum vrouwengroep
		opvanglocatie opvangorganisatie voedselbank zorginstelling welzijnsinstelling jeugdzorginstelling liefdadigheidsorganisatie ontwikkelingsorganisatie inloopcentrum
		buurtgroep wijkgroep moedergroep oudergroep ouderengroep vrijwilligersclub vrijwilligersgroep bewonersgroep jongerengroep stichtingen weeshuis opvanghuis opvangcentrum inloophuis rechtswinkel
		belangengroep actiecomite daklozenopvang vrouwenopvang noodopvang wijkhuis`,
	network: `koepel netwerk netwerken stedennetwerk stedennetwerken samenwerkingsverband platform netwerkorganisatie koepelorganisatie
		bedrijvencluster innovatiecluster stedenverbond`,
	"knowledge-institute": `kennisinstelling kennisinstellingen kennisinstituut onderzoeksinstituut universiteit universiteiten onderzoeksbureau
		kenniscentrum onderzoekscentrum instituut onderzoeksgroep basisschool muziekschool taalschool vakschool dansschool kookschool
		landbouwschool hotelschool kunstschool balletschool zeevaartschool ambachtsschool proefstation proefboerderij genenbank zaadbank onderzoekslab
		fablab datalab expertisecentrum opleidingscentrum trainingscentrum rekencentrum sterrenwacht`,
	association: `vereniging brancheorganisatie vakbond werkgeversorganisatie voetbalclub sportclub roeiclub ondernemersclub bond ondernemersvereniging bewonersvereniging belangenvereniging buurtvereniging
		zeilbond roeibond voetbalbond schaatsbond atletiekbond zwembond studentenvereniging supportersvereniging
		winkeliersvereniging bewonersraad wijkraad buurtraad dorpsraad bewonerscomite buurtcomite wijkcomite
		scoutinggroep scoutingvereniging scouting turnvereniging muziekvereniging schutterij huurdersbond huurdersvereniging dorpsvereniging visserscooperatie
		beveiligersclub wijkvereniging sportbond koepelvereniging ondernemerskring`,
	culture: `poppodium gezelschap dansgezelschap theatergezelschap theatergroep cultuurhuis cultuurcentrum kunstencentrum
		concertzaal filmhuis galerie koor orkest harmonie wijkbibliotheek poppentheater theaterhuis toneelgroep dansgroep fanfare kunstruimte`,
	other: `bezoekerscentrum informatiecentrum gezondheidscentrum revalidatiecentrum jongerencentrum ziekenhuis jeugdhuis buurthuis wijkcentrum buurtcentrum jeugdcentrum kliniek verpleeghuis vrijetijdscentrum`,
});

/** Small words inside the names of bodies. */
export const nameConnectors: ReadonlySet<string> = new Set(
	"zonder of for by and the on van voor de het der den des per en in fur für para di da do degli dei delle dell dal dello della gli la del las los du et und y e au aux of- to te tot a af och og pour de-la & +".split(
		" ",
	),
);

/** Connectors that join two nouns, after which a name goes on only when nothing says a second body begins. */
export const joiningWords: ReadonlySet<string> = new Set([
	"en",
	"and",
	"und",
	"et",
	"y",
	"&",
	"e",
	"og",
	"och",
]);

/** Words for a municipality before its town, in the languages that reports use; folded. */
export const municipalityWords: ReadonlySet<string> = wordList(`
	gemeente gemeenten gemeentes stad steden stadsbestuur gemeentebestuur city municipality municipalidad municipalite
	comune commune ville mairie ayuntamiento ajuntament stadt stadtverwaltung municipio prefeitura
	landeshauptstadt alcaldia intendencia miasto magistrat gemeinde hansestadt camara-municipal pemkot primaria
	gmina obcina opcina volkscomite hanzestad gem metropoolgemeente stadsgemeente buurgemeente partnergemeente
	griffie raadsgriffie college dimos baladiyat baladiyyat iriyat zustergemeente randgemeente regiogemeente kustgemeente plattelandsgemeente
`);

/** Words for a municipality after its town; folded. */
export const municipalityEndings: ReadonlySet<string> = new Set([
	"kommune",
	"kommun",
	"stad",
	"belediyesi",
	"linnavalitsus",
	"municipality",
	"kaupunki",
	"city council",
	"metropolitan assembly",
	"municipal assembly",
	...["borough council", "district council", "town council"],
	"buyuksehir belediyesi",
	"shiyakusho",
	"kuyakusho",
	"sicheong",
]);

/** Nouns whose definite use ("het Hof", "de universiteit") stands for the body of that noun named before. */
export const anaphoricHeads: ReadonlySet<string> = new Set([
	"hof",
	"universiteit",
	"netwerk",
	"ministerie",
	"bank",
	"museum",
	"stichting",
	"instituut",
	"provincie",
	"politie",
	"brandweer",
	"archief",
	"theater",
	"hogeschool",
	"academie",
	"vereniging",
	"tribunaal",
	"commissie",
	"raad",
]);

/** Ends of long words that make a capitalised word a body ("Technologieraad", "Staatstheater"). */
export const closingTails: ReadonlyMap<string, OrganizationKind> = kindTable({
	government: `raad dienst agentschap autoriteit bureau politie brandweer feuerwehr behorde polizei ministeriet ministerium verket
		vesenet etaten styrelsen myndigheten direktoratet tilsynet inspektionen coordinatiecentrum crisiscentrum managementcentrum meldkamer`,
	"knowledge-institute":
		"kenniscentrum onderzoekscentrum instituut universiteit academie akademie akademi hogeschool hochschule universitet universitat skole skola skolan skolen",
	company: "maatschappij corporatie bedrijf bank fabriek",
	network: "netwerk",
	association: `vereniging bond federatie verband foreningen forening forbundet verein kammer unie stadtetag`,
	ngo: "stichting fonds stiftung",
	culture:
		"museum museet theater orkest archief bibliotheek schouwburg herdenkingscentrum documentatiecentrum",
	other:
		"heidscentrum teitscentrum ingscentrum atiecentrum expertisecentrum vredescentrum rechtencentrum",
});

/** Nordic nouns that hold their article, and so are the name of a body in one word: "Energistyrelsen"; over a folded word. */
export const oneWordNames =
	/.{3}(?:verket|vesenet|etaten|(?<!be)styrelsen|myndigheten|direktoratet|tilsynet|inspektionen|ministeriet|museet|foreningen|forbundet)$/u;

/** Nouns that also close a name when written small: "Global Resilient Cities netwerk". */
export const smallClosers: ReadonlySet<string> = new Set(
	"netwerk network charter instituut stichting alliantie museum fonds school college ziekenhuis".split(
		" ",
	),
);

/** What a hyphen may join to a known acronym without it meaning a building or a thing. */
export const acronymCompounds =
	/-(?:missie|(?:landen|regio|hoofd|veld|project|stads)?kantoor|bureau|netwerk|steunpunt|delegatie|team|directeur|collega|medewerkster|medewerker|adviseur|vertegenwoordigster|vertegenwoordiger|functionaris|woordvoerder|projectcoordinator|projectcoördinator|coordinator|coördinator|projectleider|ambtenaar|expert|manager|onderzoeker|ambassadeur|gezant|rapporteur|commissaris|hoofd|chef|voorzitter|lid|secretariaat|programma|(?:man|vrouw|mensen)$)/u;

/** Acronyms of things that are no bodies, political parties, and departments of the municipality of Den Haag (BSD, DSO, DSB, DPZ). */
export const noBodies: ReadonlySet<string> = wordList(`
	SDG SDGs GIS AI AR VR ICT IT IoT CO2 EV GDPR AVG KPI OV PPS MKB HR PR TV UK USA US VS NL EU-subsidie R&D B2B 5G 4G EUR USD
	CV PDF FAQ Q1 Q2 Q3 Q4 CEO CIO CTO COO CFO CDO CRO CMO VP MT DT OK SXSW HLPF COP MoU MOU LOI VLR VLRs NGO NGOs PPP BBQ
	Kerst Kerstmis Pasen Pinksteren Hemelvaart Ramadan Oudjaar Nieuwjaar Koningsdag NB PS HBO WO MBO PhD VIP WIFI WC GPS LED ESG BNP BBP B&W VOG P&R WK EK BRT TOD VVE SOC QA UX BIM CSR MVO LATAM EMEA APAC LHBTI LGBTQ OZB BTW BPM WOZ WMO AOW WIA WAO BRP BAG MKBA PVE ANPR BHV EHBO ZZP VMBO HAVO VWO ADHD ERP CRM SaaS LNG LPG CNG PFAS
	UV USB SMS APP QR RFID NFC MaaS SROI EMVI VvE VvEs TGV ICE LRT AED AZC PGB BOA NT2 PMO SLA RFP KPIs FTE POC ESG VC DMZ CSIRT SOC CISO DNA RNA ICAO-code GMT CET SMART WUF
	EN DE HET VAN EEN WIE WAT HOE DG SG VVD PvdA D66 CDA GroenLinks ChristenUnie PVV SGP BBB PvdD SPD CDU CSU FDP AfD SNP PSOE AKP CHP BSD DSO DSB DPZ
`);

/** Words that lead in the short name of a body, in brackets behind its name. */
export const shortenings: ReadonlySet<string> = new Set(
	"afgekort kortweg kort in het acroniem afkorting ook wel beter bekend als lokaal genaamd genoemd tot".split(
		" ",
	),
);

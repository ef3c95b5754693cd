import { wordList } from "./word-list.ts";

/** Words that stand before a function and belong to it; folded, an inflected -e is also understood. */
export const roleModifiers: ReadonlySet<string> = wordList(`
	hoog hoge plaatsvervangend plv waarnemend wnd senior junior algemeen adjunct assistent vice loco honorair ere oud voormalig toenmalig
	consulair economisch politiek juridisch technisch wetenschappelijk regionaal landelijk nationaal eerste tweede derde
	tijdelijk bijzonder permanent speciaal persoonlijk bestuurlijk ambtelijk strategisch commercieel financieel artistiek
	creatief operationeel uitvoerend zakelijk cultureel maatschappelijk dagelijks hoofd buitengewoon gevolmachtigd
	stedenbouwkundig verkeerskundig militair dir gen alg coordinerend leidinggevend wetenschappelijke demissionair
	deputy associate executive managing general regional national international global local project program programme policy
	business development innovation data digital information technology technical financial operating marketing
	communications communication safety security event events city urban public affairs research strategic senior junior
	chief vice head assistant acting interim principal lead special permanent honorary first second third political economic
	cultural press media legal commercial creative artistic scientific academic country field area division section
	department unit office team account sales product service operations operational supply procurement human resources
	hr it ict smart sustainability resilience climate energy mobility transport transportation traffic cycling water
	housing planning spatial environmental environment health education cyber community engagement partnership
	partnerships programs programmes network communications diversity equity inclusion night gold silver bronze heritage culture
	foreign external internal relations government governmental parliamentary cabinet private crisis risk emergency
	disaster fire police prevention investment trade export economic growth startup start-up venture crowd visiting
	full lord gepensioneerd aftredend aantredend beoogd gewezen kersvers emeritus adjunct postdoctoral research doctoral phd graduate undergraduate staff co ex former design
	lecturer web software systems infrastructure knowledge content social youth family gender migration asylum
	compliance tenant child protection public-affairs harbor harbour shore race volunteer volunteers visitor guest customer user
	learning training talent workforce employment labour labor skills school student academic admissions alumni library museum
	collections exhibition programming audience arts music dance film festival editorial news photo video broadcast
	civic civil community-engagement neighbourhood neighborhood regeneration renewal land estate property asset facilities
	building construction fire rescue ambulance intelligence counter-terrorism border customs immigration refugee resettlement
	humanitarian relief wash nutrition livelihoods monitoring evaluation data-protection quality standards audit risk
	supply-chain logistics freight port marine maritime aviation airport rail bus metro parking road roads bicycle pedestrian
	county town borough parish state federal municipal provincial prime shadow works parks
	task inaugural founding independent corporate strategy impact finance managing tourism brand communications
	secretario subsecretario vice-secretario primer primera gerente jefe adjunto tecnico ministre premier premiere
	chargee charge leitender leitende stellvertretender stellvertretende erster erste
`);

/** Modifiers that alone, before a small word, do not begin a function in running text. */
export const shyModifiers: ReadonlySet<string> = wordList(
	`eerste tweede derde algemeen bijzonder speciaal permanent nationaal regionaal landelijk economisch politiek`,
);

/** Nouns of policy and organisation that follow a function ("wethouder Verkeer", "Director Climate Policy"); folded; also as the end of a compound. */
export const portfolioWords: ReadonlySet<string> = wordList(`
	aangelegenheden zaken betrekkingen relaties samenwerking ontwikkeling ontwikkelingssamenwerking beleid beleidszaken
	stedenbouw huisvesting wonen woningbouw volkshuisvesting bouwen ruimte ordening ruimtelijke omgeving leefomgeving
	verkeer vervoer mobiliteit openbaar infrastructuur bereikbaarheid fiets
	economie economische werk werkgelegenheid arbeid arbeidsmarkt handel buitenlandse buitenlands binnenlandse
	financien begroting belastingen vastgoed grondzaken inkoop subsidies
	onderwijs onderzoek wetenschap cultuur erfgoed kunst kunsten sport jeugd jongeren jeugdzorg welzijn zorg gezondheid volksgezondheid
	ouderen ouderenzorg sociale sociaal armoede integratie emancipatie diversiteit inclusie migratie asiel participatie burgerparticipatie wijken wijkzaken
	veiligheid openbare orde handhaving crisisbeheersing rampenbestrijding justitie vrede mensenrechten recht rechtspraak
	milieu klimaat klimaatadaptatie duurzaamheid energie energietransitie water waterbeheer afval afvalbeheer groen natuur landbouw
	visserij circulaire circulariteit voedsel dierenwelzijn
	innovatie digitalisering digitale informatie informatievoorziening ict data technologie technologische cyber cyberveiligheid
	communicatie protocol voorlichting marketing toerisme evenementen citymarketing acquisitie
	publieke publiek bestuur bestuurszaken binnenstad haven havens burgerzaken dienstverlening personeel organisatie strategie kabinet
	internationale internationaal europese europa stedelijke stedelijk regionale burgercultuur
	vluchtelingen opvang slachtofferhulp weerbaarheid veerkracht vergunningen toezicht publiekszaken programmas projecten
	stad steden wijk gebied gebiedsontwikkeling
	records archives collections exhibitions estates staff protocol affairs relations policy policies development planning culture education health safety security climate environment
	resilience innovation technology mobility transport transportation housing energy sustainability partnerships strategy
	communications engagement operations research science finance programs programmes services service public international
	external foreign economic urban city cyber cities infrastructure water waste trade investment tourism heritage youth
	sport sports migration integration inclusion diversity justice peace rights analytics digital data information design
	products product sales marketing europe africa asia americas emea benelux mission place places field affairs delivery
	governance community communities learning growth cooperation
	verkehr stadtentwicklung wohnen umwelt kultur bildung wirtschaft mobilitat stadtplanung internationales
	movilidad cooperacion internacional relaciones internacionales cultura urbanismo desarrollo medio ambiente innovacion
	urbanisme mobilites mobilite logement cooperation internationales europeennes relations culture environnement climat
	business handelszaken public-affairs privacy logistiek luchtvaart zeevaart scheepvaart nautische techniek realisatie
	programma hitte bodem openbare-ruimte monumenten archeologie rampen crowdmanagement
	industrie nijverheid mijnbouw bosbouw platteland planologie defensie telecommunicatie religie gezin vrouwen gezinszaken
	media planning financien wederopbouw veteranen grondstoffen luchtruim ruimtevaart wegen spoorwegen opgroeien opvoeden meedoen samenleven leefstijl kansrijk kansrijke vitaal vitale gezond veilig
`);

/** Nouns for a part of a body: what follows them is the part's name, not another body; folded. */
export const departmentWords: ReadonlySet<string> = wordList(`
	sector afdeling dienst directie unit team bureau sectie divisie department division office section branch desk
	directoraat directoraat-generaal eenheid cluster programma programme program project kantoor leerstoel vakgroep
	faculteit faculty school commissie raad abteilung referat amt departement departamento direction servicio service
	kabinet cabinet secretariaat crisisteam
`);

/** What a municipality calls its own departments, with which those who travelled are told of; folded. */
export const ownDepartments: ReadonlySet<string> = wordList(
	"afdeling hoofdafdeling dienst bestuursdienst directie sector cluster kabinet griffie",
);

/** Words with which a function of the home municipality is told in a report; folded. */
export const ownWords: ReadonlySet<string> = wordList(`onze ons eigen haagse`);

/** Small words after which a function's field follows; folded. */
export const fieldPrepositions: ReadonlySet<string> = wordList(`voor for inzake fur para per pour`);

/** Small words after which a field or the body may follow; folded. */
export const openPrepositions: ReadonlySet<string> = wordList(
	`van of de der des di do da of del della du af`,
);

/** Articles between such a word and its noun; folded. */
export const articles: ReadonlySet<string> = wordList(
	`de het een the a an der das den la el il lo le les los las`,
);

/** Functions whose field may follow "of" or "van" with a capital when a body still comes ("Head of Place van …"); folded. */
export const fieldHeads: ReadonlySet<string> = wordList(`
	head chief director secretary minister lead commissioner vp hoofd secretaris staatssecretaris wethouder schepen
	commissaris gedeputeerde jefe jefa leiter leiterin manager coordinator president assessore vereador vereadora
	concejal concejala adjoint adjointe directeur deputy
`);

/** Functions after which a lone name with a capital is the body, not the field ("directeur Comfama"); folded. */
export const bodyHeads: ReadonlySet<string> = wordList(`
	directeur directrice director ceo founder oprichter medeoprichter eigenaar owner voorzitter president medewerker
	medewerkster vertegenwoordiger rector bestuurder partner bestuurslid lid secretaris consultant chairman chair
	journalist journaliste correspondent lobbyist vrijwilliger staflid cio cto coo cfo intendant zaakvoerder
	medewerkers vertegenwoordigers vrijwilligers studenten stafleden staf onderzoekers delegatie afvaardiging
`);

/** Offices after which a lone name with a capital that is no field is the holder's surname ("burgemeester Tazi"); folded. */
export const officeHeads: ReadonlySet<string> = wordList(`
	burgemeester wethouder schepen minister staatssecretaris president premier gouverneur senator ambassadeur consul
	consul-generaal commissaris gedeputeerde professor rechter mayor ambassador minister governor senator councillor
	alderman commissioner alcalde alcaldesa maire sindaco burgermeister oberburgermeister burgermeisterin rector imam
	bisschop koning koningin generaal kolonel majoor inspecteur
`);

/** Functions that stand with a capital between a name and a body in a row of a table whose lines are lost; folded. */
export const rowFunctions: ReadonlySet<string> = wordList(`
	ceo cfo cto voorzitter directeur hoofd burgemeester wethouder gouverneur minister gedeputeerde rector adviseur
	hoogleraar secretaris projectleider programmamanager chairman chairperson
`);

/** Plural nouns for parts of a body, folded, with the singular that a function is told with. */
export const partPlurals: Readonly<Record<string, string>> = {
	afdelingen: "afdeling",
	diensten: "dienst",
	directies: "directie",
	sectoren: "sector",
	departementen: "departement",
	faculteiten: "faculteit",
	bureaus: "bureau",
	teams: "team",
	vakgroepen: "vakgroep",
};

/** Offices that every country has one of; folded. */
export const headsOfState: ReadonlySet<string> = wordList(
	`president vicepresident oud-president koning koningin keizer emir sultan`,
);

/** Functions that stand beside a visit rather than in the service of the body visited; folded. */
export const guestRoles: ReadonlySet<string> = wordList(`
	tolk vertaler vertaalster tolk-vertaler gebarentolk chauffeur taxichauffeur buschauffeur reisleider reisleidster imam priester pastoor dominee
	rabbijn bisschop aartsbisschop stadsdichter journalist journaliste eurocommissaris europarlementarier
`);

/** Functions that only schools and universities have; folded. */
export const schoolRoles: ReadonlySet<string> = wordList(
	"rector conrector decaan hoogleraar professor lector leraar lerares leerling scholier student studente promovendus promovenda",
);

/** Functions that somebody has only at the meeting, beside the one at a body; folded. */
export const occasionRoles: ReadonlySet<string> = wordList(`
	gastheer gastvrouw gids rondleider contactpersoon gesprekspartner collega spreker keynotespreker begeleider
	vakgenoot evenknie ambtgenoot kennis tafelgenoot panellid moderator gespreksleider
`);

/** Functions that are common surnames too: with a capital behind a function, title, initial or particle they are one; folded. */
export const surnameRoles: ReadonlySet<string> = wordList(`
	bakker visser boer kok koks timmerman timmermans schipper schippers schoenmaker schoenmakers koning koningen prins prinsen
	bouwmeester burgmeester meester leraar beheerder voorzitter schrijver schrijvers priester bisschop chef jager molenaar
	schilder schilders ridder hofman kapitein wever wevers slager keizer graaf hertog pastoor rechter coach baas handelaar
	engineer marshal sheriff dean provost page butler major constable sergeant bishop priest king prince
`);

/** Ranks that stand before a name like a title, so that the function may still come; folded. */
export const ranks: ReadonlySet<string> = wordList(`
	kolonel majoor kapitein luitenant generaal sergeant brigadier admiraal professor colonel captain lieutenant sergeant
	commander general brigadier
`);

/** Functions that in their country stand before a name like a title; folded. */
export const officeTitles: ReadonlySet<string> = wordList(
	"councillor cllr alderman prof hoogleraar",
);

/** Titles before a name that are functions by themselves; folded. */
export const titleRoles: ReadonlySet<string> = wordList(`
	prof professor pater broeder zuster dominee ds rabbijn imam sheikh sjeik pastor pastoor kolonel majoor generaal kapitein luitenant
	sergeant admiraal brigadier councillor cllr superintendent inspector eerwaarde zeereerwaarde weleerwaarde monseigneur kol maj kap kpt lt luit sgt capt col
`);

/** Small words with which a remark on somebody begins or goes on in a list, and no function; folded. */
export const slotStrangers: ReadonlySet<string> = wordList(`
	van bij met uit voor over op in aan door namens via tot te naar tijdens tegen als of en and die dat wie waar zie niet wel geen alleen
	ook zeer erg heel kort lang later eerder daarna vooraf achteraf nu toen nog maar want omdat zodat is was waren zijn had hebben
	heeft wordt werd kan kon wil wilde zal zou ons wij we ik zij ze hij hem haar hun mij the of for with and is was who
	onder andere o.a. ca circa ongeveer samen apart gisteren vandaag morgen jaar maand week dag uur minuten keer maal verder
`);

/** Words that say behind a comma what somebody does at the body that follows: "X, verantwoordelijk voor cultuur bij Y"; folded. */
export const engaged: ReadonlySet<string> = wordList(
	`verantwoordelijk belast werkzaam verbonden actief aangesteld gedetacheerd betrokken aanspreekpunt`,
);

/** Between a name with a comma and the body's preposition these are no unknown function: "X, die …", "X, destijds bij Y"; folded. */
export const noFunctions =
	/(?:ig|zaam|lijk|baar|end|en|loos|isch|st|te|de|dt)$|^(?:daar|er|nu|ook|al|nog|zelf|toen|wel|niet|hier|thans|eerst|later|ooit|samen|beiden|allen)$|^ge/u;

/** Nouns that stand for a body named before: "zelfde gemeente"; folded. */
export const bodyNouns: ReadonlySet<string> = wordList(`
	gemeente stad organisatie universiteit hogeschool school bedrijf instelling dienst ministerie museum afdeling club ambassade
	instituut bureau stichting vereniging fonds raad faculteit firma
`);

/** Nouns of bodies that are named by their members: "vakbond van havenarbeiders"; folded. */
export const unions =
	/(?:vereniging|bond|raad|comite|koepel|stichting|gilde|genootschap|federatie|netwerk|club|unie|coalitie|associatie|cooperatie)$/u;

/** "haar rechterhand X": whose somebody is; folded. */
export const ownersBefore: ReadonlySet<string> = wordList(`haar zijn hun mijn onze diens`);

/** "(Keniaan)", "(Fransman)": how words end that say where somebody is from; folded. */
export const ofLand = /(?:aan|ees|man|vrouw|ier|ische?|aanse)$/u;

/** Prepositions between an unknown function and its body; folded. */
export const bodyPrepositions: ReadonlySet<string> = wordList(`van bij op namens aan of at for`);

/** Prepositions between what somebody does and where: "verantwoordelijk voor cultuur in …"; folded. */
export const engagedAt: ReadonlySet<string> = wordList(`van bij op in namens aan voor`);

/** Nouns behind which parties stand in brackets. */
export const partyNouns: ReadonlySet<string> = new Set(
	"partij partijen fractie fracties oppositie oppositiepartij oppositiepartijen coalitie coalitiepartijen".split(
		" ",
	),
);

import { wordList } from "./word-list.ts";

/** What people are by trade, rank or calling, singular, folded; beside the functions in administration of roles.ts. */
export const occupations: ReadonlySet<string> = wordList(`
	aanvoerder aanvoerster aalmoezenier abdis abt acupuncturist adjudant administrateur administratrice admiraal allergoloog ambulancebroeder anesthesist
	animator apotheker arbiter arborist archivist artdirector assessor astronoom audicien auditor auteur automonteur
	bandleider barista barman beeldend-kunstenaar beeldhouwer beeldhouwster beiaardier belangenbehartiger beveiliger beveiligster bewaker
	bewaakster bezorger bibliothecaresse biochemicus blogger bloemist boekbinder boekhandelaar boomkweker bootsman bosbouwer botanicus
	brandmeester brouwer brugwachter busondernemer buschauffeur cabaretier cameraman cameravrouw cardioloog cateraar ceremoniemeester
	chemicus cineast cipier coassistent columnist columniste commandeur componiste constructeur controller copywriter
	crisismanager croupier cultuurscout dakdekker datascientist decorbouwer deken dermatoloog detailhandelaar deurwaarder diaken
	diplomaat diplomate dispatcher docente doelman dokwerker dominee douanebeambte drukker duinwachter econometrist edelsmid
	elektricien entomoloog entrepreneur ergotherapeut essayist etnoloog fabrikant farmaceut farmacoloog fietsenmaker fietskoerier
	filantroop filmer fiscalist fondsenwerver fotografe franciscaan galerist geldwerver generaal-majoor
	geneesheer geneticus gerant gerontoloog gezagsdrager glaciologe goudsmid graficus grensbewaker groenteman grootmoefti
	gynaecoloog hacker handelsraad havenarbeider havenloods havenkapitein heelmeester herbergier herbergierster hoefsmid hofmeester
	horecaman hostess hotelhouder hydrograaf illustrator immunoloog impresario influencer inrichter intercedent internist
	interviewer jezuiet jongleur juwelier kaasmaker kapelaan kapelmeester kapitein kapitein-luitenant kapitein-ter-zee kapper kapster kartograaf
	kasteelheer keramist keramiste kinesist kinderarts kioskhouder klerk klimatologe klokkenluider kloosterling kloosteroverste
	kraanmachinist kunstcriticus kunstschilder kustwachter laborant laborante lichtontwerper linguist
	literator logopedist logopediste loodgieter luitenant luitenant-kolonel luitenant-generaal
	luitenant-ter-zee machinebouwer mecenas mediator medicus metselaar mijnbouwer mijnwerker modeontwerper moefti molenaar monnik
	mufti musicoloog musicus natuurbeschermer neuroloog nuntius oesterkweker oesterteler omroeper oncoloog onderwijzeres ontdekkingsreiziger
	oogarts oorlogsveteraan operazanger organist ouderling overste paleontoloog pandit parketwachter pater patholoog patissier patriarch
	pianist pianiste plaatwerker poetsvrouw pompier portier postbode politicoloog politicus poppenspeler procurist promotor
	psychologe radiomaker radioloog raadsman raadsvrouw rapper receptionist receptioniste reder referendaris regisseuse reisleider
	reisleidster restaurateur restauratrice robotontwikkelaar roerganger sacristein scheepsbouwer scheidsrechter schilder schilderes schoonmaker
	schoonmaakster seismoloog shariarechter sjamaan slotenmaker sluismeester sluiswachter sommelier souffleur
	sportleraar staatsraad staatsrechtgeleerde stadhouder stadschroniqueur stadsdichter stadsgids museumgids berggids steenhouwer
	stewardess stylist stuntman stukadoor superior supervisor suppoost surveillant tassenmaker plantenveredelaar veredelaar taxateur taxichauffeur tekenaar theoloog
	tolk-vertaler toneelspeler toxicoloog tramchauffeur treinmachinist trendwatcher tuinarchitect uitbater uitbaatster uitgeefster
	uitvinder uroloog vakbondsman vakbondsvrouw veerman veiligheidsman veldmaarschalk veldheer verkeersregelaar verkoopster verloskundige
	verpleger verpleegster verzekeraar vicaris vicaris-generaal vice-admiraal videograaf violist violiste vlootvoogd voetballer
	voorlichtster vormgever vormgeefster vroedmeester vuurtorenwachter waarzegger waterbouwer watermeester wegenwachter weerman
	weervrouw wijnbouwer wijnboer winkelierster zaakvoerster zakenman zakenvrouw zeeman zendeling ziekenverzorger
	gendarme carabiniere syndicus kwestor voivode wojewoda marszalek marschall podesta landvoogd abdijoverste
	griot sjeik marabout fakir goeroe kadi lama patriarche metropoliet exarch archimandriet pope hogepriester diacones
	stamoudste dorpsoudste clanhoofd emir sultan kroonprins kroonprinses hertog hertogin graaf gravin
	actuaris bassist beleidsondersteuner beroepskracht brigadier cargadoor dietist dietiste dijkwacht dijkwachter documentalist drummer
	exporteur gitarist gitariste groothandelaar importeur korporaal saxofonist saxofoniste schaapherder
	schatbewaarder steward straatveger trompettist vissersvrouw werkvoorbereider wetenschapster
	juf meester gymleraar taaldocent taalcoach voorlezer speeltuinbeheerder wijkcoach gezinscoach jobcoach
	leerling leerlinge scholier scholiere cursist cursiste adjunct loods leidinggevende werker aankoper kelner serveerster ober barkeeper slager smid
	glazenwasser vuilnisman badmeester strandwacht redder brandwacht paramedicus centralist speurder patrouilleur zuster broeder non
	koster kerkvoogd toneelmeester educator vlogger telefoniste tuinman herder veehouder stoker distillateur matroos kraandrijver stuwadoor
	expediteur purser nachtwaker aanjager notulist vertaalster gebarentolk stichter stichtster grondlegger bedenker jachtopziener
	sleepbootkapitein eigenaresse pachter verhuurder operator doctorandus rectrix masterstudent bachelorstudent kandidaat-notaris
	marketeer citymarketeer penvoerder handhaver kamerheer opperbevelhebber werkstudent businessdeveloper trafikplanerare byradsleder kommunalrat radmann walikota bupati tenente starostka
	onderhandelaarster rondleidster begeleidster bestuurster beheerster bewaarster ontwikkelaarster organisatrice initiatiefneemster
`);

/** What people are in English, singular, folded; in the plural names of bodies and events have them ("Writers House"). */
export const occupationsEnglish: ReadonlySet<string> = wordList(`
	harbour-master harbourmaster harbor-master harbormaster speaker keeper bailiff emcee photographer writer author
	poet artist painter sculptor musician composer choreographer dancer actor actress technician mechanic electrician plumber farmer grower
	fisherman waiter bartender nurse physician surgeon dentist pharmacist psychologist psychiatrist therapist teacher headmaster headmistress
	apprentice campaigner organiser barrister solicitor magistrate notary ombudsperson detective lieutenant colonel admiral soldier
	veteran firefighter paramedic diplomat broker trader banker statistician geographer biologist chemist physicist mathematician
	programmer shareholder foreman steward skipper sailor priest archbishop rabbi monk chaplain missionary evaluator tutor
	interpreter translator recruiter venture-capitalist capitalist fire-chief police-chief
	salesperson salesman saleswoman
`);

/** What people are at home, by age or by fate, singular, folded: somebody met, only where an encounter is told. */
export const stations: ReadonlySet<string> = wordList(`
	moeder vader ouder grootmoeder grootvader weduwe weduwnaar meisje jongen huurder huurster inwoner inwoonster buurtbewoner buurtbewoonster
	patient patiente bezoeker bezoekster gedetineerde ex-gedetineerde lotgenoot slachtoffer overlevende getuige verzetsstrijder
	statushouder nieuwkomer expat marktvrouw oud-leerling oud-bewoner
`);

/** Ends of such words that stand behind another word: "tempelwachter", "oesterteler", "vulkanoloog"; folded. */
export const occupationTails: ReadonlySet<string> = wordList(`
	wachter bewaker bouwer teler kweker schilder houwer smid chauffeur verpleger verpleegster verkoper verkoopster ontwerper vormgever
	ologe oloog arts iater ondernemer ondernemster houder houdster bezorger koerier visser molenaar monteur
	raadsman zanger danser speler speelster schrijver tekenaar regisseur dichteres wetenschapster rechtgeleerde geestelijke politicus
	admiraal luitenant sergeant commandeur adjudant cipier bakker slager brouwer
`);

/** Of what a "master" is a function in English: "harbour master"; folded. */
export const masteries: ReadonlySet<string> = wordList(
	"harbour harbor port station post dock lock yard quarter concert school head web scrum",
);

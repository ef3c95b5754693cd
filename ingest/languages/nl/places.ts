import { wordList } from "./word-list.ts";

/** Prepositions after which a capitalised name is most likely a place; folded. */
export const placePrepositions = wordList(`
	in te naar uit vanuit via nabij rond rondom richting vanaf tussen langs buiten omgeving from near
`);

/** Prepositions that show a place less plainly, as much else stands behind them. */
export const weakPrepositions = wordList("van bij na voorbij");

/** Between a town and "naar" or "tot": the way goes on there. */
export const onwardWords = wordList("door verder terug daarna vervolgens weer direct");

/** Words that may stand between a cue and the place: "burgemeester van de stad X". */
export const linkingWords = wordList(
	"van de het der den of the di du da del do la voor uit in te i",
);

/** Behind a town's name: what kind of town it is, "…, een stadje aan zee", "…, tevens dit jaar hoofdstad". */
export const calledTown =
	/^, (?:een|de|het|tevens|ook)(?: (?:\p{Ll}+e|dit|vorig|jaar|klein|oud|leuk)){0,3} (?:\p{Ll}*hoofdstad|(?:haven|bad|kust|berg|mijn|industrie|universiteits)?(?:stad|stadje|plaats|plaatsje|dorp|dorpje))(?!\p{L})/u;

/** ": wethouder Ene Raud", " (locoburgemeester …": behind a town whose office it is. */
export const officeBehind =
	/^(?:: | \()(?:de |hun )?(?:loco-?|vice-?|oud-)?(?:burgemeesters?|wethouders?|schepenen?|gemeentesecretaris|raadsleden|stads\p{Ll}+) (?=\p{Lu}|voor |van |\p{Ll}+ \p{Lu})/u;

/** Nouns beside which a capitalised name is a town; a compound that ends in one counts too ("havenstad", "oud-burgemeester"). */
export const townNouns = wordList(`
	stad steden gemeente gemeenten gemeentes stadsbestuur stadsbesturen stadhuis gemeentehuis burgemeester burgemeesters
	wethouder wethouders schepen schepenen gemeenteraad stadsraad stadsregio agglomeratie metropool hoofdstad dorp
	stadje gehucht plaats plaatsje badplaats haven gemeenteraadslid gemeenteraadsleden stadsdelegatie
	gemeentebestuur gemeentesecretaris collega's centrum binnenstad city town stadt ville ciudad citta comune kommune
	municipalidad municipalidade camara prefeitura primaria alcaldia intendencia opstina obcina belediyesi belediye kaupunki radnica
	municipal mayor mayors municipality ayuntamiento mairie municipio rathaus oberburgermeister burgermeister
	burgermeisterin oberburgermeisterin stadtprasident stadtprasidentin maire bourgmestre alcalde alcaldesa sindaco sindaca
	prefeito prefeita borgmester ordforer kommunalrad pormestari kaupunginjohtaja primator primatorka polgarmester burmistrz
`);

/** Nouns that may stand right before a town's name without being part of a name: "Ambassade Pretoria", "brandweer Warschau". */
export const nounsBeforeTown = wordList(`
	ambassade ambassades consulaat consulaten consulaat-generaal ambassadeur consul consul-generaal politie brandweer
	station luchthaven vliegveld vlucht trein treinreis bus autorit overstap aankomst vertrek reis reizen dienstreis
	studiereis dagje middagje uitstapje dagtocht werkbezoek bezoek bezoeken missie handelsmissie delegatie delegaties verslag reisverslag excursie
	rondreis congres conferentie beurs bijeenkomst kantoor vestiging afdeling locatie bestemming bestemmingen plaats
	regio omgeving universiteiten stadspartner partnerstad zusterstad zustersteden gaststad tussenstop terugreis heenreis
	heenweg terugweg via naar uit raad college bestuur dienst directie rechtbank ggd kamer
	aanwezig aanwezigen deelnemers afvaardiging
	cg nbso office embassy consulate kamp wethouders zoals waaronder namelijk bijvoorbeeld onder steden
`);

/** "Consul der Nederlanden te Recife": before "te" no surname. */
export const landNouns = wordList("nederlanden koninkrijk");

/** Nouns that make the town after them, with or without "van", a part of another name. */
export const institutionNouns = wordList(`
	universiteit university universite universidad universita universitat univ hogeschool hochschule college school academie academy
	institute instituut institut museum musea hotel hostel motel cafe bar pub restaurant brasserie bistro theater theatre
	schouwburg stadion stadium arena festival tu ku vu uva rwth fh ihk fc sc ac as sv club bank ziekenhuis hospital
	klinikum kliniek centre center instituto fundacion stichting foundation vereniging omroep radio tv krant
	campus lab labs hub living museo galerie gallery orkest orchestra opera biennale triennale marathon
	kanton canton provincie province bisdom aartsbisdom arrondissement departement district graafschap county hertogdom
	groothertogdom koninkrijk eiland wijk stadsdeel stadswijk stadtteil altstadt neustadt vorstadt seestadt buurt deelgemeente baai golf straat zee meer plein park
`);

/** Words after a town's name that make it a part of another name: venues, events, clubs, papers. */
export const nounsAfterTown = wordList(`
	pub bar hotel resort lodge cafe restaurant club house hall tower towers park summit forum conference congress convention expo fair
	festival week days award awards prize university college school academy institute museum times post gazette journal
	agreement accord protocol declaration charter framework principles principes rules agenda treaty pact
	united city-club fc rovers airport-hotel marathon biennale biennial business economics partnership programme program
	initiative network netwerk alliance foundation group gmbh bv b.v nv ltd inc llc ag sa spa oy ab as plc bank stock exchange
	philharmonic orchestra opera symphony startup innovation tech climate smart urban resilience water cyber security center centre
	conferentie congres verdrag akkoord conventie verklaring handvest akkoorden verdragen statuut
`);

/** What buildings and squares are called abroad; some hamlet bears each of these names. */
export const foreignSites = wordList(`
	stazione estacion gare bahnhof hauptbahnhof giardini arsenale castello castillo palazzo palacio piazza plaza praca mercato
	mercado museo universidad universita centro rathaus rynek aeropuerto aeroporto corniche marina basilica duomo
`);

/** Words after a town's name with which it is the town's own administration. */
export const civicNouns = wordList(`
	city council kommune kommun stad stadt municipality municipal metropolitan government county borough gemeente
	town mairie prefecture stadsbestuur magistrat senat
`);

/** The same without a capital, and the town's own school: "Hamar kommune", "Hamar videregående skole". */
export const ownNouns = wordList("stad kommune videregaende");

/** Parts of a town: "Brussel-Zuid", "Den Haag Zuidwest", "Gare du Nord" apart. */
export const townParts = wordList(`
	noord zuid oost west noordoost noordwest zuidoost zuidwest centrum centraal midden north south east central centre
	airport luchthaven hauptbahnhof hbf hb station binnenstad stad nord sud ost est ouest mitte midi schiphol dc
`);

/** Behind a hyphen these make a lake, street or building of a town's name: "Phoenix-See", "Bremen-Haus". */
export const hyphenedSites = wordList(
	"see haus platz strasse allee turm halle brucke kanal straat plein toren gebouw",
);

/** What may stand before a hyphen and a town: "Oost-Berlijn", "Groot-Londen". */
export const townPrefixes = wordList(`
	noord zuid oost west groot nieuw oud centraal midden greater east regio stad ex anti pro niet
`);

/** Singular offices: a name right behind one, with nothing between, is more likely its holder's than a little-known town's. */
export const holderNouns = wordList(
	"burgemeester oud-burgemeester oudburgemeester locoburgemeester wethouder schepen mayor minister collega burgermeister oberburgermeister",
);

/** What takes place in a town rather than in a country. */
export const meetingNouns = wordList(
	"ontmoeting gesprek overleg afspraak vergadering zitting lunch diner",
);

/** Stops that have names of their own. */
export const stops = wordList(
	"station treinstation metrostation metrohalte tramhalte bushalte halte",
);

/** Agreements named after a town: "Verdrag van Parijs". */
export const treatyNouns = wordList(`
	verdrag verdragen akkoord akkoorden protocol protocollen conventie conventies pact handvest charter statuut
	verklaring declaratie vrede slag raamwerk doelen afspraken agreement treaty convention declaration principes
	beginselen geest concilie proces agenda
`);

/** Words of streets and things to eat that make an adjective of a town no mention of it: "Weense straat", "Goudse kaas". */
export const nounsOfNoTown = wordList(`
	straat weg laan plein kade gracht singel brug poort markt straatje steenweg kaas bol bollen hopje hopjes wafel wafels
	wals spruitjes schnitzel worst blauw chocolade bier pannenkoek school
`);

/** Capitalised heads with which an adjective of a town still speaks of the town: "Weense Gemeenteraad". */
export const officeNouns = wordList(`
	gemeenteraad raad landdag parlement staatssecretaris commissaris minister schepen wethouder burgemeester
	loco-burgemeester locoburgemeester stadsbestuur bestuur college politie brandweer kantoor liaisonkantoor senaat
	stadsregering regering dienst directie delegatie gemeente stad regio ambtenaar ambtenaren haven collega
	hoofdstedelijk hoofdstedelijke gewest
`);

/** Forms of address and particles after which a name is a person's. */
export const personCues = wordList(`
	dhr mw mevr mevrouw meneer heer mr mrs ms dr drs ir ing prof professor jonkheer sir lord pater generaal kolonel
`);

/** Particles of surnames: "Van Delft", "von Bremen". */
export const surnameParticles = wordList("van von de den der ten ter te zu zum zur vander vande");

/** Articles: a town's name after one is most likely a part of another name. */
export const articles = wordList("de het een the der die das le la les el il lo ons onze deze dit");

/** With a capital they open a sentence, also behind a point that ends an abbreviation: "Bakker Ltd. In Tokio". */
export const openingPrepositions: ReadonlySet<string> = new Set(["in", "te", "naar", "vanuit"]);

/** Capitalised words that begin a sentence and can't be part of a name. */
export const sentenceOpeners = wordList(`
	in te naar uit van vanuit via met bij op voor door aan na tijdens sinds ook maar en of want dus zowel vooral zelfs
	als toen omdat terwijl hoewel daarna vervolgens later eerst niet wel alleen behalve namens volgens over onder rond
	tussen tot zoals waar hier daar er dat dit deze die is was zijn waren wordt werd heeft had zal kan sprak bezocht
	verder daarnaast tevens bovendien evenals waaronder bezoek overleg gesprek gesprekken ontmoeting dankzij helaas
	vertrek aankomst terug heen reis vlucht trein overstap tenslotte nu vandaag morgen mogelijk eventueel ja nee
	wij we zij ze hij het de een u ik onze ons hun alle allen beide enkele veel
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`);

/** "'s Ochtends Gent": times of the day behind which a capital opens a name of its own. */
export const dayParts = wordList(
	"ochtends morgens middags avonds nachts maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo",
);

/** What may stand between "in het" and a town: "in het kleine Hirado". */
export const townAdjectives = wordList(
	"kleine verre nabije nabijgelegen naburige aangrenzende oude historische mooie pittoreske grote",
);

/** "Het geplande bezoek aan Samedan": nouns of visits, right before "aan" and a town. */
export const visitingNouns = wordList(
	"gebracht bezoek bezoeken bezoekje dagbezoek werkbezoek tegenbezoek",
);

/** Verbs whose object is where the party went, and the words that may stand between: "bezochten wij ook", "deden we zondag nog … aan". */
export const visitingVerbs = wordList("bezocht bezochten bezoeken deed deden");
export const visitingAdverbs = wordList(`
	ik we wij ook nog even kort daarna vervolgens toen dan hierna later tot slot en eerst tevens
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`);

/** Endings of Dutch nouns that no first name has: "Ontwikkeling van Rotterdam" has no surname in it. */
export const nounEndings =
	/(?:ing|ingen|heid|heden|schap|dienst|raad|bestuur|teit|teiten|tie|ties|ment|aris|arissen|eurs?|meesters?|houders?|ambassade|consulaat|kantoor|leiders?|leden|lid|hoofd|directie|afdeling|netwerk|huis|haven|hallen|hal|terrein|gebouw|bedrijf|bedrijven|delegaties?|adviseurs?|ambtena[a]?ren?|officers?|ministers?|managers?|directors?|rector|voorzitters?|commissarissen|collega.?s?|steden)$/u;

/** States that are a town at the same time; folded, in Dutch and English. */
export const cityStates = new Set([
	"singapore",
	"monaco",
	"gibraltar",
	"hongkong",
	"hong kong",
	"macau",
	"macao",
	"san marino",
	"vaticaanstad",
	"vatican city",
]);

/** Nouns with which the name after them is a region's. */
export const regionNouns = wordList(`
	provincie provincies province staat deelstaat state kanton canton departement regio prefectuur arrondissement eiland
	bondsstaat district commissaris gouverneur gedeputeerde statenlid
`);

/** With a capital the beginning of a street's or square's name, whatever town it is called after: "Rue de Rennes". */
export const streetNouns = wordList(
	"rua rue calle avenida avenue boulevard praca plaza piazza viale corso",
);

/** Last words of English names of sites that small towns have too: "Grant Park". */
export const siteEndings = wordList("park square bridge pier market beach gardens");

/** Words that join the parts of a name abroad: "Mejillones del Sur". */
export const foreignLinks = wordList("de del da do di du des dos das los las of");

/** "de wijk Homewood": what a report calls a quarter, of one word or two. */
export const quarterCalled =
	/(?<!\p{L})(?:\p{Ll}*wijk|\p{Ll}*buurt|stadsdeel|deelgemeente|township) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;

import { wordList } from "./word-list.ts";

/** Words that end in a full stop without ending the sentence; lower case, without that stop. */
export const abbreviations = wordList(`
	mr dr drs ir ing prof mw mevr dhr hr fam jhr ds st ste inc ltd co corp bv b.v nv n.v plc llc e.v s.a gmbh
	v v.d th chr ph jr sr plv wnd lt gen kol maj insp dir econ afd ass alg int gem min sn doc dott dra lic msc bsc
	bijv o.a m.n b.d h.e z.e m.i t.a.v i.s.m jos fr joh dipl sc resp univ secr vice-pres adm zr bpk hon rev amb sen cllr capt col sgt supt mag mgr sra srta mtro mtra ned
	arch avv
	weth wethr mdw medew beleidsmdw voorz vz coord secretr burgem
`);

/** Titles and forms of address that stand before a name; folded. */
export const titles: ReadonlySet<string> = new Set([
	"dott ssa",
	"prof ssa",
	...wordList(`
	mr mrs ms miss dr drs ir ing prof professor mw mevr mevrouw dhr heer de-heer jonkheer jhr jonkvrouw pater
	broeder zuster ds dominee rabbijn imam sir lord lady dame he ze hr frau herr madame monsieur mme senor senora don
	cr clr br fr dona dottore dottoressa dott dra lic doc sc dipl dring exc excellentie hon honourable honorable sheikh sjeik sjeikh
	generaal-majoor generaal kolonel majoor kapitein luitenant sergeant admiraal brigadier sn sayin fra eng arq
	pak bapak bpk ibu bu shri smt khun dato datuk haji cllr councillor capt col gen maj sgt insp supt mag mgr sra srta mtro mtra
	eerwaarde zeereerwaarde weleerwaarde monseigneur lt luit kap kpt ktz kltz bgen adj wmr mama papa tante oom oma opa juf meester
	profesor profesora professora ingeniero ingeniera licenciado licenciada doctora padre madre
	arch architetto avv avvocato
	zr sr rev reverend fru herrn maitre me hh dames heren prinses prins koning koningin baron barones
`),
]);

/** Titles that are also words of their own, and so count only before a capital. */
export const looseTitles = wordList(
	"de he ze me hon don fra dame heer lady lord eng sc doc lic hr",
);

/** Words inside a surname that are written small; folded. */
export const particles = wordList(`
	van de den der het t ten ter te in op aan bij von vom zu zur zum da das do dos del della di du des le la las los
	e y i al el bin ibn binti binte bint ben abu ould arap ap af av dalla dalle dello degli delli freiherr freifrau graf grafin baron barones tot o
	s uit onder voor over d san santa
`);

/** Adjectives and letters that stand with a capital inside surnames: "Oude Kotte", "Tjon A Fat"; folded. */
export const innerNameWords = wordList(
	"oude olde nieuwe grote groot kleine klein lange korte nieuw oud jonge a e o",
);

/** How words of bodies end in languages around: "Mieterbund", "Gaelscoil", "Menntaskóli", "Kulturhuset"; folded. */
export const bodyEnding =
	/\p{L}{3}(?:bund|verein|verband|stiftung|schule|skola|skolan|skole|skoli|koulu|scoil|schaft|kommun|kommune|gemeinde|institut|universitet|universitat|biblioteket|museet|huset|kontoret|verket|radet|rathaus|zentrum|senteret)$/u;

/** Common words that are first names before a surname: "An Peeters", "Mei Lin"; folded. */
export const givenWords = wordList("an mei dan will dag");

/** "Ma. Hamar": a day of the week cut short, and no initial. */
export const weekdayCut = /^(?:Ma|Di|Wo|Woe|Do|Vr|Za|Zo)\.$/u;

/** Common words that open the name of a body before another capital: "International Rescue Committee"; folded. */
export const leadingWords = wordList(
	"dutch european international europese nederlandse internationale",
);

/** Particles that may open a surname that stands without a first name. */
export const openers = wordList(
	"van de den der ter ten te von di da del la le el al mac mc san dos du",
);

/** Abbreviations that have no capitals: "ETC" is a body's. */
export const writtenSmall = wordList("etc enz nvt");

/** Words that begin sentences, or stand with a capital for other reasons, and are no part of a name; folded. */
export const commonWords = wordList(`
	de het een en of maar want dus ook als dan toen die dat deze dit er hier daar waar wie wat welke welk hoe waarom wanneer
	ik jij je u hij zij ze wij we jullie men ons onze mijn jouw uw zijn haar hun iedereen niemand iemand allen alle
	al allemaal beide beiden sommige enkele enige veel vele meer meest weinig verschillende diverse andere anderen
	met bij van voor door in op aan uit over onder naar tot te om na tijdens sinds vanaf via zonder tegen tussen rond
	binnen buiten behalve volgens namens dankzij wegens ondanks conform inzake betreffende
	niet geen wel nog reeds toch zo zoals verder daarnaast tevens bovendien evenals alsmede ten tenslotte eveneens
	eerst eerste tweede derde vierde vijfde laatste daarna vervolgens later eerder nu vandaag gisteren morgen straks
	ja nee en/of namelijk helaas gelukkig eigenlijk kort kortom vooral graag mogelijk mogelijke eventueel misschien
	is was waren werd werden wordt worden heeft hebben had hadden heb zal zullen zou zouden kan kunnen kon konden moet moeten
	mocht mag gaat gaan ging gingen doet doen deed deden komt komen kwam kwamen ziet zien zag zagen sprak spraken gesproken
	ontmoet ontmoette ontvangen ontving bezoek bezocht bezochten gesprek gesprekken overleg ontmoeting kennismaking
	kennisgemaakt deelname deelgenomen presentatie lunch diner ontbijt borrel receptie ontvangst rondleiding excursie
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
	september oktober november december lente zomer herfst winter ochtend middag avond s
	doel reis verslag dienstreis buitenlandse locatie locaties resultaat resultaten afspraak afspraken vervolg actie
	naam functie organisatie plaats stad land datum onderwerp programma thema nummer bijlage betreft beste
	chez presso the a an and or with at by for from to on our they he she it this that these those are were
	n.v.t nvt nvt. etc enz o.a oa
	drie twee vier vijf zes zeven acht negen tien elf twaalf
	dank groet groeten foto collega collegas gemeente provincie ministerie ambassade stadhuis wethouder burgemeester
	nederlandse nederlands europese europees internationale internationaal haagse dutch german european international
	bestond bestonden bestaat bestaan telde telden
	lopende lopend huidige nieuwe nieuw oude oud gezamenlijke gezamenlijk digitale digitaal stedelijke stedelijk
	ma di wo woe vr za aanwezig aanwezigen afwezig bijdrage tegenbezoek videogesprek telefoongesprek werkbezoek werksessie
	gastheer gastvrouw sprekers deelnemende deelnemers organisatoren begeleiding vertrek aankomst terugreis heenreis
	aansluitend afsluitend tussendoor tussentijds zelf alleen samen idem voormiddag namiddag ontbijtsessie afsluiting opening aanvullend contactpersoon contactpersonen gesprekspartners
	positionering zichtbaarheid presenteren versterken versterking aankondigen inzicht kennis delegatie delegaties
	ochtends middags avonds nachts smorgens smiddags savonds besproken afgezegd skype
	dag dagen nacht week weken maand jaar uur vlucht trein bus hotel
	omdat doordat zodat opdat hoewel ofschoon alhoewel terwijl nadat voordat totdat zodra zolang aangezien indien mits tenzij
	waardoor waarna waarbij waarmee waarop waarover waarvan waarin waaraan waarvoor waaronder zowel noch evenmin alsof
	vanuit vanwege richting qua gedurende halverwege omstreeks jegens langs achter boven beneden naast plus inclusief exclusief onderweg
	ieder iedere elk iets niets eenieder sommigen velen enkelen zulke dergelijke zelfs slechts enkel pas ooit nooit soms vaak
	meestal bijna ongeveer circa uiteindelijk aanvankelijk inmiddels intussen ondertussen tegelijk tegelijkertijd opnieuw wederom alweer
	daarop hierop daarvoor hiervoor daarbij hierbij daarmee hiermee daarover hierover daarin hierin daarvan hiervan daarom vandaar hierdoor
	daardoor daartoe hiertoe daarvandaan daarheen erna ervoor erbij ermee eerstgenoemde laatstgenoemde voorts overigens trouwens
	desondanks desalniettemin niettemin evengoed immers uiteraard natuurlijk onverwacht spontaan jammer jammergenoeg fijn leuk prettig
	interessant opvallend opmerkelijk bijzonder telefonisch online afgelopen komende volgende vorige eerdere latere gisteravond
	overmorgen eergisteren vanochtend vanmorgen vanmiddag vanavond doorgaans kennelijk blijkbaar waarschijnlijk wellicht hopelijk
	hartelijk vriendelijke geachte
	kende kreeg kregen gaf gaven zei zeiden vroeg vroegen belde belden bleek bleken bleef bleven bracht brachten dacht dachten dronk dronken
	gegeten gehoord gehad gekregen gezien gewandeld gelopen gefietst gereden geluncht gedineerd gepraat geleerd gegaan gekomen
	haalde haalden hield hielden hoorde hoorden kocht leerde leerden leek liep liepen liet lieten lunchten maakte maakten
	mochten nam namen reed reden reisde reisden schreef stelde stelden stond stonden trof troffen vertelde vertelden vertrok
	vloog vlogen vond vonden wachtte wachtten wandelde wandelden wilde wilden wist wisten zat zaten legde legden leidde leidden
	toonde toonden mailde mailden stuurde stuurden schoof schoven sloot sloten
`);

/** Words with which a proper name is not a person but an event, prize, day or place; folded, whole word or end of a word. */
export const eventWords = wordList(`
	forum summit congress congres conference conferentie expo festival week day dag dagen award awards prijs prize top
	convention symposium seminar workshop masterclass session sessie meeting assembly assemblee beurs fair biennale
	gala ceremony event events tour missie mission olympics games spelen marathon congrescentrum topconferentie
	declaration verklaring agenda strategy strategie goals akkoord agreement pact manifest charter plan programma
	verdrag convenant tentoonstelling show
`);

/** Words with which a proper name is a building, street or quarter; folded, whole word or end of a word. */
export const placeWords = wordList(`
	hotel cafe bar pub restaurant straat street avenue laan weg plein square plaza park stadion stadium arena haven
	airport luchthaven vliegveld station hall zaal house huis paleis palace toren tower brug bridge kerk church cathedral
	kathedraal moskee boulevard district wijk borough quarter kasteel castle fort eiland island rivier river markt market
	wijken complex gebouw building bau halle platz terminal campus residentie road lane gardens tuin tuinen strand beach paviljoen pavilion
	stadhuis rathaus townhall cityhall congrescentrum conferentiecentrum brasserie bistro eetcafe herberg hostel gasthof
	forest woud valley
	strada calle avenida avenue ulica rue piazza plaza sokak caddesi jalan passeig viale
	trattoria osteria pizzeria taverna taverne guesthouse resort
`);

/** Words of places and occasions that are family names too, behind a first name: "Kristina Hall"; folded. */
export const placeSurnames = wordList("hall lane church castle forest day kerk");

/** Honours, degrees and seats that stand with capitals behind a name and are no part of it; folded. */
export const honours = wordList(
	"mp mla obe mbe cbe kbe qc kc jp mpa msc bsc mba emba phd dphil llm llb mres meng beng mrics riba frsa",
);

/** Open the second part of a name ("Fatimetou Abdel Malick"), so that what stands before them is no rank; folded. */
export const bonds = /^(?:abd\p{L}*|abou|abu|ben|bin|ibn)$/u;

/** Ranks of other tongues that are parts of names too: "Agus Imam Santoso", "Emir Hodžić"; folded. */
export const rolesAsNames: ReadonlySet<string> = new Set(
	"emir imam sultan mufti kadi lama pandit sjeik prins".split(" "),
);

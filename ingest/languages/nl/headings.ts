import type { SectionRole } from "#domain/report.ts";
import { clauseHeadings } from "./headings-clauses.ts";
import { columnCaptions } from "./meetings-columns.ts";

/**
 * What headings say, Dutch and English, as patterns over folded words (lower case, no accents or punctuation).
 * The first that fits gives the role. A line is a heading only if all its words are in `headingWords`.
 */
export const headingPatterns: readonly (readonly [SectionRole, RegExp])[] = [
	...clauseHeadings,
	[
		"party",
		/^wie (?:namen|nam) (?:\w+ )?deel$|^wie (?:maakte|maakten) (?:\w+ )?(?:reis|bezoek)$|^haagse (?:delegatie|delegatieleden|deelnemers|deelname|reizigers|vertegenwoordiging)$|^met wie (?:.* )?op reis(?: geweest| gegaan)?$|^vertegenwoordiging (?:van |vanuit )?(?:de )?(?:gemeente|den haag)$|^mee$|^met hoeveel man$|^mee op reis$|^(?:betrokken|deelnemende|meereizende) (?:medewerkers|bestuurders|collega s)$/,
	],
	["duration", /^heen en terug$|^verblijfsduur$|^reisdagen$/],
	[
		"purpose",
		/^kern van (?:het|de) (?:\w+)$|^(?:wat (?:was|waren|is|zijn) )?(?:het |de |ons |onze )?(?:beoogde?|gewenste?|verwachte?) (?:resultaat|resultaten|doel|doelen|opbrengst|opbrengsten)$|^nut en noodzaak$|^kennisvraag$|^kennisvragen$/,
	],
	[
		"places",
		/^plek(?:ken)?$|\bbekeken\b|^(?:locatie|werk)bezoeken$|^bezoeklocaties$|^bezochte projecten$|^welke plekken .*gezien$/,
	],
	[
		"contacts",
		/^wie (?:kwamen|zagen) (?:we|wij)(?: tegen)?$|^wie heb je leren kennen$|^kennismakingen$|^afspraken en ontmoetingen$|^visitekaartjes$|^overleg(?: gevoerd)? met$|^aanwezige (?:partijen|organisaties|personen)$|\bfunctionarissen\b|^(?:welke )?(?:\w+ )?contacten (?:zijn |hebben |heb )?(?:\w+ )?opgedaan$|^opgedane contacten$|^met wie .*\bafspraken\b|^bilaterale (?:gesprekken|ontmoetingen|contacten)$|^bilaterals$/,
	],
	[
		"results",
		/\b(?:opgehaald|opgehaalde)\b|^verslag van (?:de|het|onze) \w+$|^wat (?:is|werd|hebben (?:we|wij|jullie)) (?:er )?(?:\w+ )?besproken$|^besproken (?:onderwerpen|punten|themas|thema s)$|^kennis en inzichten$|^kernpunten$|^hoofdpunten$|^hoogtepunten$|^take aways$|^bruikbaar voor ons$/,
	],
	[
		"followups",
		/^(?:hoe|wat|waar|gaan|gaat) .*\bverder$|^wat gaat er (?:nu |verder |nog )?gebeuren$|\bnog te doen$|^todo$|^doen$|^beloftes$|^beloften$|^uit te voeren$|^uitgezette acties$|^actieoverzicht$|^lopende zaken$|^waar gaan (?:we|wij) mee verder$/,
	],
	["other", /^rondvraag(?: en sluiting)?$|^sluiting$|^gevraagde? (?:besluit|beslissing)$|^wvttk$/],
	[
		"other",
		/^(?:datum|date) (?:van )?(?:het )?(?:verslag|opstellen|publicatie|openbaarmaking|ondertekening|besluit|report|indiening)\b/,
	],
	[
		"party",
		/\b(?:reizigers|deelnemers|delegatie|gezelschap|reisgezelschap|personen) en (?:\w+ )?(?:kosten|bekostiging|financiering)\b/,
	],
	[
		"other",
		/\b(?:kosten|verblijfskosten|reiskosten|reissom|bedrag|budget|declaratie|gefinancierd|financiering|bekostigd|bekostiging|betaald|costs|funding|paid)\b/,
	],
	[
		"contacts",
		/^wie (?:leerden|leerde) \w+ (?:er |daar )?kennen\b|^wie (?:hebben|heb|heeft) \w+ (?:er |daar |allemaal )?gezien\b|\baan tafel\b|\b(?:we|wij|ik) troffen\b|^wie ontving(?:en)? ons\b|^ontvangen door\b/,
	],
	[
		"results",
		/^samenvatting (?:van )?(?:de |onze )?gesprekken\b|^(?:het )?verslag$|^inhoudelijk verslag$|^inhoud$|\bgezien en gehoord\b/,
	],
	["other", /\b(?:uitnodigende|uitgenodigd|uitnodiging|gastheer|invited|host)\b/],
	[
		"results",
		/\bdoel(?:en|stelling|stellingen)? .*\b(?:bereikt|gehaald|behaald|gerealiseerd|geslaagd)\b/,
	],
	[
		"results",
		/\b(?:opgeleverd|opviel|leeropbrengst|leeropbrengsten|oogst|rendement|reflectie|beoordeling|terugkoppeling|betekenis|betekent|toegevoegde waarde|kansen|wat (?:we|wij|ik) zagen|wat kunnen (?:we|wij)|steken .* op|opbrengst|opbrengsten|oplevert|resultaat|resultaten|uitkomst|uitkomsten|bevinding|bevindingen|conclusie|conclusies|leerpunten|leerpunt|leerervaringen|geleerd|leerden|learnings|lessen|inzichten|meerwaarde|opgestoken|opgedaan|aanbeveling|aanbevelingen|indrukken|impressie|impressies|opvallend|opvallends|opgevallen|relevantie|observaties|waarnemingen|geleerde|results?|outcomes?|findings?|conclusions?|lessons|learned|takeaways|recommendations|deliver|yield)\b|\b(?:viel|vielen|valt|vallen)(?: ons| mij)? op\b|\bwat (?:brengt|bracht|hebben|heeft) (?:het|dit|we|wij|de stad|de gemeente|ons)(?: ons)?(?: gebracht| eraan| hieraan| gezien| gehoord)?$|^(?:het )?(?:nut|waarde) (?:voor|van)\b|\b(?:levert|leverde) .*\bop\b|\bwat (?:neemt|nam)\b.*\bmee\b|\b(?:hiervan|ervan|hieruit) leren\b|\beraan gehad\b|^wat (?:is|was|werd) (?:er )?bereikt\b|\b(?:nemen (?:we|wij)|neem (?:je|ik)) mee\b|\bnamen (?:we|wij) mee\b/,
	],
	[
		"followups",
		/\b(?:vervolg|huiswerk|beloofd|openstaande|besluiten|uit te zetten|moet (?:er )?nog|terug in|vervolgafspraak|vervolgafspraken|vervolgacties|vervolgactie|vervolgstappen|vervolgstap|vervolgtraject|afspraak|afspraken|afgesproken|toezegging|toezeggingen|toegezegd|actiepunten|actiepunt|actielijst|acties|actions?|follow ups?|followups?|agreements?|commitments|next steps|opvolging|nazorg|doorkijk|voornemens|vervolgplannen)\b|\b(?:hoe|wat|en|nu) (?:nu )?verder\b|^actie$|^verder$|^wie doet wat(?: wanneer)?$|\bvolgende stap(?:pen)?\b|^(?:en|wat) nu$|^wat gebeurt er nu$|^wat er (?:nu |verder )?(?:gaat |moet )?gebeur(?:t|en)$|\bmee verder$|^(?:nog )?te (?:doen|regelen)$|^wat (?:doen|gaan) (?:we|wij) (?:er|hier)mee(?: doen)?$|^wat staat (?:ons|er) (?:nog |nu )?te doen$|^to do(?: list)?$|^wat (?:gaan|moeten) (?:we|wij) (?:nu |nog )?doen$|\bspraken (?:we|wij) af\b/,
	],
	[
		"party",
		/\bmet wie (?:.*\b)?(?:gereisd|reisde|reisden|ging|gingen|meegegaan|samen)\b|\bmet (?:z n|zijn|ons) hoevelen\b|^met hoeveel\b|^wie (?:was|waren|is|zijn) (?:er ?bij|mee)\b/,
	],
	[
		"contacts",
		/\b(?:ontmoet|contactenlijst|stakeholders|ter plaatse|ontmoette|ontmoetten|ontmoeting|ontmoetingen|gesprekspartner|gesprekspartners|contact|contacten|contactpersoon|contactpersonen|gesproken|sprak|spraken|gesprekken|praatjes|kennisgemaakt|meetings?|met whom|contacts?|interlocutors|spoken)\b|\b(?:people|persons|who) .*\b(?:meet|met|spoke|speak)\b|^met wie\b|\b(?:relaties|gastheren|sprekers|contactmomenten)\b|^(?:personen|partijen|bezoeken)$|^wie (?:heeft|hebben) ons ontvangen\b|^(?:ons )?netwerk$|\b(?:personen|mensen|partijen) en (?:organisaties|instellingen)\b|\b(?:organisaties|instellingen) en (?:personen|mensen)\b/,
	],
	[
		"party",
		/\b(?:hoeveel|aantal|number of|how many) (?:personen|mensen|deelnemers|reizigers|deelnemende|medereizigers|medewerkers|collega s|collegas|people|persons|participants|travellers|travelers|delegates)\b|^(?:omvang|grootte|samenstelling)\b|\bgroepsgrootte\b|^hoe groot\b|^aantal$|^team$|^deelgenomen\b|^travelling party$/,
	],
	[
		"duration",
		/\b(?:aantal|hoeveel|number of|how many) (?:reis)?(?:dagen|dag|nachten|overnachtingen|days|nights)\b|\b(?:hoelang|looptijd|hoe lang|how long|duur|tijdsduur|tijdstip|reisduur|duration|data|datum|reisdata|reisdatum|reisdatums|datums|reisperiode|periode|tijdvak|wanneer|when|dates?|period|vertrekdatum|vertrek|terugkomst|terugkomstdatum|terugreis|terugkeer|retour|retourdatum|heenreis|aankomst|aankomstdatum|einddatum|begindatum|startdatum|departure|return)\b|^(?:tijd|van tot)$|^(?:lengte|length)\b|^dag$|^(?:(?:aantal )?(?:dag en|dagen|nachten|overnachtingen|nights|days)(?: en | and |$))+/,
	],
	[
		"purpose",
		/\b(?:doel|vraagstelling|leervraag|leervragen|onderzoeksvraag|onderzoeksvragen|onze vraag|de vraag|doelen|doeleinden|reisdoel|reisdoelen|doelstelling|doelstellingen|aanleiding|waarom|reden|motivatie|oogmerk|purpose|objectives?|goals?|aims?|reason|waartoe|waarvoor|bedoeling|motivering|insteek|why)\b|^(?:opdracht|inzet|context)\b|^wat$|^waar (?:ging|gaat|draaide|draait) (?:het|dit|de reis|deze reis) (?:\w+ )?(?:om|over)\b|^waar (?:het|dit|de reis|deze reis) (?:\w+ )?(?:om|over) (?:ging|gaat|draaide|draait)\b|^wat (?:gingen|kwamen|wilden|wouden|wilde|wou) (?:we|wij|jullie|ik|je|u|men)\b/,
	],
	[
		"places",
		/\b(?:locaties|locatie|bezocht|bezochte|bestemming|bestemmingen|reisbestemming|plaatsen|waar|steden|aangedaan|where|locations?|places|destinations?|visited|cities|waarheen|reisroute|route|bezoekadres|bezoekadressen|standplaats|itinerary|adressen)\b|^plaats(?: en)?$|^stad$|^steden$|^land(?:en)? (?:en )?(?:stad|plaats)$|^(?:stad|plaats) (?:en )?land$/,
	],
	["party", /\bgereisd met\b|^wie$|^(?:opsteller|auteur|author|opgesteld door|geschreven door)\b/],
	[
		"party",
		/\b(?:deelnemer|deelnemers|reiziger|reizigers|delegatie|delegatieleden|reisgezelschap|gezelschap|medereizigers|medereiziger|meereizend|meereizende|meereizenden|meereizigers|meegereisd|reisgenoten|delegation|travellers?|travelers?|participants?|party|bestuurder|bewindspersoon|reizende|personen|namens)\b|\b(?:door|met) wie\b|^deelname$|^vergezeld (?:van|door)$|^wie (?:zijn|is|ging|gingen|gaan|reisde|reisden|heeft|hebben|was|waren)\b|^who (?:travelled|traveled|went)\b/,
	],
	[
		"other",
		/\b(?:registratienummer|dossiernummer|zaaknummer|kenmerk|nummer|vervoer|vervoermiddel|vervoerswijze|partner|openbaar|openbaarmaking|bijlage|bijlagen|programma|inleiding|achtergrond|opgesteld|afdeling|dienst|directie|onderwerp|betreft|titel|samenvatting|evaluatie|dankwoord|handtekening|ondertekening|geschenk|geschenken|naam|functie|portefeuille|hotel|bijzonderheden|opmerkingen|overig|overige|terugblik|reisverloop|introduction|background|programme|summary|author|annex|remarks|transport|name)\b/,
	],
];

/** Every word that a heading may have besides those of the patterns above. */
const fillers =
	"waarover de het een van en of in op te tot aan bij voor met naar om uit door over per vanuit er je jij u jullie we wij zij men ik uw onze ons ze die dit deze dat deel als zoals ook " +
	"is zijn was waren heeft heb hebben hebt had hadden werd werden wordt worden kan kunnen zo ja welke wat wie hoe hoeveel hoelang lang wanneer waar waarheen waarom graag eventueel eventuele " +
	"reis reizen dienstreis dienstreizen studiereis handelsmissie missie bezoek werkbezoek werkbezoeken buitenlandse buitenland internationale evenement " +
	"ambtenaren ambtenaar bestuurders medewerkers raadsleden collegeleden opsteller auteur author opgesteld geschreven partij nu verder nemen namen thuis huis levert leverde jou mij haar hem nog meer tijdens gedurende deelnemende eigen verslag datums vooraf vervolgens mogelijk mogelijke aanwezig aanwezige gemeente gemeentelijke organisatie stad haag provincie college ministerie ons concern " +
	"ondernomen gemaakt duurde duren geduurd gereisd deelgenomen gegaan mee geweest gedaan gekomen gezien gebracht bereikt gehaald behaald gerealiseerd geslaagd geworden meegegaan meegereisd bijgewoond meegenomen maken gaan ging gingen reisde reisden gevoerd plaatsgevonden aangedaan naartoe toe weg heen erheen afwezig onderweg verbleven verblijf verblijfplaats verbleef duurt overnacht bestond mensen " +
	"benoem vermeld noem beschrijf omschrijf geef benoemen vermelden noemen beschrijven omschrijven aangeven functieomschrijving functieomschrijvingen functienaam functienamen functietitel functietitels functie functies naam namen rol organisaties instelling instellingen korte kort enkele zinnen woorden regels omschrijving beschrijving toelichting indien van toepassing svp inclusief incl aub welk belangrijkste concrete concreet gezamenlijke verdere nieuwe relevante gemaakte " +
	"v d vd totaal samenstelling overzicht lijst leden lid aantal personen mensen dagen dag nachten overnachtingen uren data tijd begin eind einde heen terug jaar land landen stad steden plaats plaatsen bezochte en of " +
	"bereiken bereikten doet action points inhoudelijke algemene persoonlijke den z n s er ie ben bent weg geweest vond vonden nog doen maken bezoeken erbij hoevelen omvang grootte groep composition members length stay day you travel context brengt bracht eraan gezien gehoord ons ontvangen tot gaat staat wil zat haagse toekomst nav kern hier onderwerpen kennis " +
	"netwerk partners partijen mede overige opdrachtgever vraag weten zien zagen zetten moet moeten gebeuren punten waarde hiermee ermee ervan aanpak bedrijven instanties relaties onze gesprekken zaten vrouwen " +
	"weggeweest bedoeld wilde wilden wou wouden diende dienden gelegd opgedaan hun geboekt volgende volgen volgt groot lessen leren hiervan concreets stap stappen gegeven gebeurt gehad neem " +
	"what who whom which where when how many much long did does do was were is are the a an of to for by with in on at and or any if so yes there you your we our it its trip visit travel journey people persons meet met made make last took taken been have has had go went yield bring deliver city municipality days nights list please state function job title titles names role results key main number follow up next steps foreign mission purpose";

/** Headings and labels that a heading line may consist of; matching tolerates one slip a long word. */
export const headingWords: ReadonlySet<string> = new Set([
	...fillers.split(" "),
	...headingPatterns.flatMap(([, pattern]) => literalWords(pattern.source)),
]);

/** The words that a pattern names, optional endings left out. */
function literalWords(source: string): string[] {
	return source
		.replace(/\\b/g, " ")
		.replace(/\.\*/g, " ")
		.replace(/([a-z]+)\?/g, (_, word: string) => `${word} ${word.slice(0, -1)}`)
		.replace(/[^a-z ]+/g, " ")
		.split(" ")
		.filter((word) => word.length > 1);
}

/** Words that a question starts with. */
export const questionWords: ReadonlySet<string> = new Set(
	"hoeveel hoelang hoe wat welke wie waar wanneer waarom zijn heeft is met what who which where when how why did were are".split(
		" ",
	),
);

/** Headings over the bodies visited or over the programme: over whom one met there too, where no other heading asks it. */
export const visitedBodies =
	/^(?:bezochte|bezoeken aan) (?:\w+ en )?(?:organisaties|bedrijven|partijen|instellingen|instanties|partners|relaties)\b|^(?:locatie|werk)bezoeken$|^(?:dag)?programma$|^wat (?:is|werd) (?:er )?besproken$/;

/** Headings of no role of their own that may stand alone on a line, without a colon. */
export const plainOtherHeadings: ReadonlySet<string> = new Set(
	"inleiding achtergrond samenvatting programma bijzonderheden opmerkingen overig kosten financiering bijlage bijlagen terugblik reisverloop evaluatie introduction background programme summary remarks annex".split(
		" ",
	),
);

/** Headings that are common words too: on a line of their own they need a mark such as a number, capitals or a colon. */
export const markedHeadings: ReadonlySet<string> = new Set(
	"wie wat waar wanneer mee doen verder actie acties team netwerk stad steden plaats plaatsen tijd aantal nachten dagen dag en relaties sprekers gastheren opdracht inzet context contact deelgenomen verslag inhoud terugkoppeling reflectie betekenis kansen besluiten beloofd oogst rendement beoordeling personen partijen bezoeken why when who where naam".split(
		" ",
	),
);

/** Openings of a question that are long enough to be a heading though the answer follows without any mark. */
export const questionOpenings: readonly RegExp[] = [
	/^hoeveel personen hebben de reis gemaakt/,
	/^met hoeveel personen is de reis gemaakt/,
	/^hoe ?lang (?:duurde de reis|heeft de reis geduurd)/,
	/^wat was het doel van de reis/,
	/^welke (?:locaties|plaatsen|steden) (?:zijn|heb je|hebben jullie|heeft u) bezocht/,
	/^wie (?:heb je|hebben jullie|heeft u) (?:ontmoet|gesproken)/,
	/^wat heeft de reis (?:(?:voor )?de (?:gemeente|organisatie|stad) )?opgeleverd/,
	/^zijn er vervolgafspraken(?: gemaakt)?(?: zo ja welke)?/,
];

/** Tells of a line that it opens a report: "Verslag buitenlandse dienstreis", "Reisverslag Oslo", "Trip report". */
export const titlePattern =
	/^(?:kort |beknopt |concept )?(?:reis)?(?:verslag|rapport|rapportage|verslaglegging|terugkoppeling|trip report|travel report|mission report)\b/;

/** Tells of a line that it opens one of several trips: "Reis 1: Brussel", "Tweede reis". */
export const numberedTripPattern =
	/^(?:(?:dienst)?reis|trip|bezoek|werkbezoek|deel) (?:[1-9]|i{1,3}|een|twee|drie|vier)\b|^(?:eerste|tweede|derde|vierde|first|second|third) (?:(?:dienst)?reis|trip|bezoek|werkbezoek)\b/;

/** The same where nothing but such lines parts the trips: a "bezoek 2" is a talk of the same trip as well. */
export const toldTripPattern =
	/^(?:(?:dienst|studie)?reis|trip) (?:[1-9]|i{1,3}|een|twee|drie|vier)\b|^(?:eerste|tweede|derde|vierde|first|second|third) (?:(?:dienst|studie)?reis|trip)\b/;

/** Tells of a line that it names a trip: "Werkbezoek Oslo, 3-5 mei". */
export const tripNamePattern =
	/^(?:dienst|studie|werk)?(?:reis|bezoek)\b|^(?:handels)?missie\b|^(?:trip|visit|mission) to\b/;

/** Labels of a form that are too common to be headings elsewhere; with a date behind them an end of the trip. */
export const periodLabels =
	/^(?:van|tot|t m|tm|tot en met|heen|uit|thuis|terug|retour|vertrek|aankomst|heenreis|terugreis|thuiskomst)$/;

/** Labels in the head of a letter or memo. */
export const memoLabel =
	/^\s*(?:aan|van|cc|t\.a\.v\.|afzender|steller|opsteller|auteur|betreft|onderwerp|kenmerk|to|from|subject|re)(?:\s*:|\s{2,}\S)/i;

/** Words in the captions of table columns, folded: of contacts, and of what was agreed, planned or asked. */
export const columnWords: ReadonlySet<string> = new Set(
	[
		...[...columnCaptions].filter(([, kind]) => kind !== "count").map(([caption]) => caption),
		"gesprekspartners aanwezigen achternaam voornaam affiliation land datum dag tijd tijdstip onderwerp thema",
		"email e mail telefoon soort ontmoeting actie acties afspraken actiepunt actiepunten toezegging wat wanneer",
		"waar deadline verantwoordelijke actiehouder nr voor stand voortgang planning uiterlijk einddatum over afspraak",
		"termijn gereed resultaat activiteit programma vraag antwoord eigenaar trekker organization country date topic",
		"owner due what who when rubriek waarover door klaar gedaan afgerond",
	]
		.join(" ")
		.split(" ")
		.filter((word) => word !== ""),
);

/** An answer that counts who travelled: "6 pers.", "z'n drieën", "vier collega's". */
export const countsParty =
	/^\s*(?:(?:met )?(?:z['’]?n|ons) \p{L}+ën|(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht) (?:pers(?:onen|\.)?|man|mensen|reizigers|deelnemers|collega['’]?s)(?!\p{L})(?! van| uit| bij| of)|[^.;:]{2,80} (?:en|plus) (?:ik|ikzelf|ondergetekende)(?=[.;]|$| \())/iu;

/** A label within an answer for the rest of it. */
export const remainder = /^overige?n?$/;

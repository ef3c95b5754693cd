import { wordList } from "./word-list.ts";

/** Verbs, in the forms that stand behind a subject, of what companies and institutions do; folded. */
export const actingVerbs = wordList(`
	investeert investeerde investeren levert leverde leveren bouwt bouwde bouwen ontwikkelt ontwikkelde ontwikkelen
	organiseert organiseerde organiseren financiert financierde financieren beheert beheerde beheren exploiteert
	exploiteerde verhuurt verhuurde verhuren produceert produceerde produceren verkoopt verkocht verkopen koopt
	adviseert adviseerde adviseren sponsort sponsorde verzorgt verzorgde verzorgen betaalt betaalde betalen biedt bood
	bieden onderzoekt onderzocht coordineert coordineerde traint trainde begeleidt begeleidde publiceert publiceerde
	faciliteert faciliteerde importeert exporteert plaatst plaatste installeert installeerde onderhoudt test testte
	bedient bedenkt ontwerpt ontwierp renoveert recyclet verwerkt verwerkte haalt huurt maakt maken lanceerde lanceert
	sponsoren trainen evalueert evalueren berekent berekende bouwden betaalden controleert controleren keurt keurde
	begeleiden vervoert vervoerde werft demonstreert demonstreerde leende verwerken verzorgden digitaliseert beheerden
	kocht kochten vergoedt subsidieert subsidieerde vangt opereert vaart
`);

/** Verbs of what people and bodies alone do towards others: to tell, show, send, invite; singular, so that no plural noun does it. */
export const tellingVerbs = wordList(`
	vertelt vertelde legde liet toonde stuurt stuurde mailt mailde belt belde bevestigt bevestigde presenteert presenteerde
	meldt meldde waarschuwt waarschuwde benadrukt benadrukte schetst schetste verklaart verklaarde beschreef
	nodigde nodigt ontvangt ontving belooft beloofde overweegt overwoog onderhandelt onderhandelde reageert reageerde
	demonstreert demonstreerde deelde zegde zegt zei beschouwt verhuist verhuisde opperde suggereerde erkent erkende
	rekende levert leverde trakteerde reikte licht lichtte overhandigde verzocht verzoekt bedankte becijferde becijfert
`);

/** Verbs that anybody may do, a body too. */
export const commonVerbs = wordList(`
	wil wilde willen werkt werkte werken heeft hebben krijgt kreeg krijgen zoekt zocht zoeken doet deed doen zet zette
	start startte opent opende sluit helpt hielp helpen gebruikt gebruikte gebruiken neemt nam geeft gaf stelt stuurt
	rekent verwacht kiest koos denkt gaat komt kwam presenteert presenteerde presenteren deelt deelde zit zat zitten
	kan kunnen moet leert leerde vindt vond houdt hield ziet zag laat lieten noemt noemde verzamelt betrekt wint won
	staat stond staan telt groeit groeide bestaat bestond vraagt vroeg vragen vroegen toont toonde toonden liet
	stellen nemen overwegen overweegt trekken trekt sturen
	brengt bracht regelt regelde voert voerde mag mocht moest zou zouden kon konden gaven
	steunt steunde draagt droeg ontving ontvangt ontvingen sloot leidt leidde tekende tekenden
`);

/** Nouns of what a body has, before "van" and its name: "het hoofdkantoor van X". */
export const belongings = wordList(`
	kantoor hoofdkantoor vestiging fabriek terrein lab laboratorium werkplaats showroom magazijn winkel pand personeel
	medewerkers medewerker medewerkster collega collegas directie team software sensoren cijfers onderzoek onderzoekers
	gids monteur chauffeur techniek bestuur vrijwilligers klanten leden oprichter presentatie aanbod offerte aandeel
	dochter dochterbedrijf loods werf schip schepen trams bussen hub studio atelier opslag woordvoerder instructeur
	stand inbreng bijdrage steun gastheer gastvrouw ingenieur ingenieurs trainers coaches
	aanpak werkwijze ervaring ervaringen rapport rapporten hulp voorstel netwerk lassers personeelsleden stagiairs jaarverslag dochteronderneming uitnodiging verzoek initiatief opdracht kosten bestuursleden raadsleden kantoren medewerking financiering sponsoring
`);

/** Nouns before a name that make it a thing, a place or a plan. */
export const thingNouns = wordList(`
	app boek film programma project wet rapport systeem tool methode cursus spel lied serie documentaire wijk buurt
	straat plein gebouw toren park brug rivier meer berg eiland regio streek dal dorp stad haven hotel restaurant cafe
	boot schip trein model merk taal woord begrip term thema titel campagne krant maand dag markt kerk moskee tempel
	station halte lijn route luchthaven vliegveld wijken buurten district strand zaal kamer lokaal tentoonstelling
	voorstelling stuk nummer traject initiatief plan visie strategie nota deelgemeente provincie stadsdeel kwartier
`);

/** Open what a thing or a part of a town is called, and no body's name. */
export const openThings: ReadonlySet<string> = wordList(`
	wijk buurt lijn zaal thema foto dag spoor perron tafel straat plein gebouw perceel kavel blok route etappe halte boot schip ms ss orp
`);

/** Open what a work or an undertaking is called. */
export const openUndertakings: ReadonlySet<string> = wordList(`
	film boek app tentoonstelling campagne traject model methode spel lied serie documentaire krantenartikel
`);

/** Behind a hyphen, what a body does or has: "een VNG International-programma", "de New European Bauhaus-werkgroep". */
export const undertakings =
	/\p{L}-(?:radio|tv|programma|project|kantoor|hoofdkantoor|terrein|gebouw|werkgroep|stuurgroep|taskforce|campagne|traject|bijeenkomst|workshop|sessie|subsidie|regeling|aanvraag|delegatie|rapport|richtlijn|verordening|studie|methode|model|aanpak|akkoord|verdrag|ontvangst|lunch|diner|borrel|receptie|overleg)(?:s|en|’s|'s)?$/u;

/** What one has with a body: "Het gesprek met Soitec is afgezegd." */
export const talks =
	/(?:gesprek|gesprekken|afspraak|overleg|ontmoeting|samenwerking|samenwerken|contract|kennismaken|kennismaking|contact|partnerschap|pilot|proef|werksessie)$/u;

/** Before "door": what a body did or paid. */
export const madeBy =
	/^(?:be|ver|ont|her)?\p{L}*(?:betaald|georganiseerd|gefinancierd|ontwikkeld|gebouwd|ontworpen|gemaakt|geleverd|uitgevoerd|begeleid|opgezet|beheerd|gerund|verzorgd|gesponsord|gesubsidieerd|gefaciliteerd|aangeboden|geschreven|opgericht|gecoordineerd|geexploiteerd)$/u;

/** Behind a name: what one does with a body or somebody, as an action to take; folded. */
export const dealtWith = wordList(`
	uitnodigen bellen mailen benaderen informeren bedanken betrekken aanschrijven raadplegen spreken vragen
`);

/** Of two folded words: who runs a place or brings events ("airport authority", "convention bureau"), and no place or event. */
export const runners =
	/ (?:authority|foundation|association|agency|council|commission|society|federation|alliance|trust|company|corporation)$|^(?:convention|congress) bureau$/u;

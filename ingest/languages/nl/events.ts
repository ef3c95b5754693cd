/** Nouns that name an event when they stand, with a capital, in a name: "World Urban Forum", "Foro Urbano". */
export const properHeads =
	"Forum|Foro|Fórum|Summit|Expo|Exhibition|Congress|Congres|Congreso|Kongress|Conference|Conferentie|Konferenz|Festival|Week|Top|Masterclass|Assembly|Assemblee|Convention|Symposium|Biënnale|Biennale|Triënnale|(?:Architectuur|Kunst|Design|Film)(?:biënnale|triënnale|festival|week)|Beurs|Vakbeurs|Jaarbeurs|Fair|Messe|Games|Spelen|Awards|Days|Dagen|Hackathon|Meeting|Conclave|Show|Encuentro|Rencontres|Cumbre|Sommet|Salon(?=\\s+(?:d|[iI]nt|\\d))|Dialogue|Dialogues|Talks|Challenge|Bijeenkomst|Jaarbijeenkomst|Jaarvergadering|Slotbijeenkomst|Conventie|Seminar|Race|Regatta|Marathon|Colloquium|Showcase|Roadshow|Wereldforum|Wereldtop|Wereldcongres|Jeugdforum|Jeugdtop|Jaarcongres|Biënnale|Bienal|Feria|Fiera|Foire|Forums|Olympics|Kirchentag|Festspiele|Karneval|Carnival|Jornadas|Semana|Settimana|Semaine|Encuentro|Encontro|Rencontres|Assises|Congrès|Congresso|Conferenza|Conferência|Conferencia|Kongres|Konferencja|Konference|Konferencija|Sajam|Targi|Veletrh|Zirvesi|Kongresi|Festivali|Fuarı|Dagarna|Dagene|Veckan|Mostra|Quadriennale|Salone|Fête|Fiesta|Festa|Festas|Fallas|Bauausstellung|Funkausstellung|Gartenschau|Weltausstellung|Fachmesse|Ausstellung|Mässan|Messen|Kongressi|Päivät|Wystawa|Jamboree|Olympiade|Biennial|Triennial|Songfestival|Woche|Wochen|Tage|Buchmesse|Handelsmesse|Day|(?<=Days?\\s)March(?:es)?|Weekend|Bootcamp|Gala|Cup|Convoy|Jubilee|Bazaar|Fiere|Fuar|Vrtovi|Dani|Dny|Dni|Dienas|Päev|Päevad|Napok|Zilele|Días|Jours|Journées|Giornate|Giornata|Jornada|Dagur";

/** Nouns for an event that take the name of it behind them, or in quotes: "de conferentie 'Cities in Motion'". */
export const plainHeads =
	"conferentie|congres|summit|top|klimaattop|stedentop|festival|beurs|vakbeurs|event|evenement|symposium|hackathon|forum|expo|feest|bijeenkomst|slotbijeenkomst|jaarbijeenkomst|netwerkbijeenkomst|slotconferentie|jaarcongres|jaarconferentie|seminar|workshop|training|conclave|exchange|masterclass|conference|congress|week|themaweek|assemblee|jaarvergadering|manifestatie|tentoonstelling|marathon|prijsuitreiking|ceremonie|dialoog|wedstrijd|toernooi|kampioenschap|jubileum";

/** Of those, the ones behind which a single capitalised word is a name and no town or body. */
export const singleNameHeads =
	/^(?:\p{L}+top|festival|event|evenement|\p{L}*feest|manifestatie|hackathon)$/iu;

/** Joins the words of an event's name behind its noun: "Forum on Climate Change", "Top van Vredessteden". */
export const nameTail =
	"(?:on|for|of|van|voor|over|der|des|sur|sobre|de|del|della|delle|dei|degli|dell|di|do|da|du|zu|zum|zur|für|pour|para|per|w|i|og|och)(?:\\s+(?:the|de|het|la|los|las|den))?";

/** Small words within a name before its noun. */
export const nameInner = "of|the|on|for|van|de|der|du|la|las|los|del|y|and|&|by|aan";

/** Compounds that name a day or a gathering of their own: "Techniekdag Twente", "Nationale Klimaatweek". */
export const compoundHead =
	"(?!(?:Konings|Land|Rijks|Bonds|Stads|Maan|Dins|Woens|Donder|Vrij|Zater|Zon|Feest|Werk|Project|Thema|Mid|Verjaar|Koop|Vandaag)(?:dagen|dag|week))\\p{Lu}\\p{Ll}{3,20}(?:dagen|dag|weken|week|(?<!dag)avond|top|congres|festival|beurs|conferentie|race|loop|nacht|marathon|(?<!(?:[Hh]eri|[Mm]on|[Cc]ot|[Vv]an|[Vv]in|[Hh]ermi|[Rr]epor|[Pp]ercen|[Ss]abo|[Ss]hor))tage|woche|messe)";

/** A body whose own meeting is no event with a name: "VN-conferentie". */
export const plainPrefix = /^(?:VN|UN|EU|VS|NAVO|VNG|G4|B&W|MKB)-\p{Ll}+$/u;

/** With a year behind it a plan or a budget's programme, no event: "Agenda 2030", "Horizon 2020". */
export const planName =
	/^(?:Horizon|Vision|Strategy|Europ[ae]|Erasmus|Interreg)(?!\p{L})|(?:visie|plan|agenda|programma|strategie|akkoord|begroting|monitor|verslag)$/iu;

/** Small words that a name in lower case may hold where an article and a capital follow: "Lichtjes op de Rivier". */
export const innerStop = /^(?:op|aan|van|voor|langs|onder)$/;

/** Days set apart: "Haagse Dag van de Wijk". */
export const dayHead = "(?:Dag|Nacht|Week|Maand|Jaar)\\s+van\\s+(?:de|het)";

/** What is commemorated, and where or in which year it was, tells one herdenking from another: "herdenking van het bombardement op X". */
export const commemoration =
	"(?:dodenh|[Hh])erdenking\\s+van\\s+(?:(?:de|het)\\s+)?\\p{Ll}[\\p{L}-]+(?:\\s+(?:van|op|in|te)\\s+(?:(?:de|het)\\s+)?(?:\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*)*|(?:19|20)\\d\\d))+";

/** A body's own meeting: "jaarvergadering van …", "voorjaarsbijeenkomst van …". */
export const ownMeeting =
	"(?:(?:jaar|leden|najaars|voorjaars|slot)?(?:congres|conferentie)|(?:jaar|leden|najaars|voorjaars|slot)(?:vergadering|bijeenkomst)|jaartop|algemene (?:leden)?vergadering)";

/** Which edition: "tweede", "3e", "10th". */
export const edition =
	"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|\\d{1,3}(?:e|de|ste|th|nd|rd|st))";

/** Capitalised words that open a sentence and belong to no name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	"De Het Een Deze Dit Die Dat In Op Te Tijdens Bij Met Voor Van Na Naar Aan Om Door Over Als Onze Ons Wij We Ik Er Ook En Deelname Deelnemen Bijwonen Bijwoning Bezoek Bezoeken Geven Spreken Presenteren Presentatie Organiseren Organisatie Vertegenwoordigen Vertegenwoordiging Opening Jaarlijkse Jaarlijks Daarnaast Verder Tevens Vervolgens Eerste Tweede Derde Volgende The A At During Attending Participation Namens Vanuit Rond Rondom Tussen Dag Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag".split(
		" ",
	),
);

/** Behind an event's noun a name in lower case ends at one of these. */
export const nameStops: ReadonlySet<string> = new Set(
	"dat die waar waarin waarbij waarop wat in op te van voor om en of met door bij aan is was werd wordt zal zullen heeft over naar als tot tijdens hierin daarin hieraan daaraan kan kenden kunnen mag moet hebben georganiseerd gehouden plaats dit deze het de een".split(
		" ",
	),
);

/** The party took part: stands before the event's name. */
export const attendBefore =
	/\b(?:deelname|deelgenomen|deelnemen|deelnamen|namen deel|nam deel|bijwonen|bijgewoond|bijwoning|woonden|spreken (?:op|tijdens|bij)|gesproken (?:op|tijdens|bij)|sprak(?:en)? (?:op|tijdens|bij)|tijdens|bezoek aan|bezocht|geven van|attend(?:ed|ing)?|participat\p{L}+|sessies? van|panel\p{L}*|presenteren|voor)\b[^.;]{0,60}$/iu;

/** The event lies ahead or is somebody else's: stands before its name … */
export const aheadBefore =
	/\b(?:in aanloop naar|voorafgaand aan|vooruitlopend op|volgende?|komende?|aanstaande|toekomstige?|(?:spreken|praten|overleggen?|onderhandelen|gesprek(?:ken)?|nadenken) over|invulling van|voorbereid\p{L}* (?:op|van|voor|(?:de )?deelname)|ter voorbereiding op|uitnodig\p{L}* voor|(?<!\b(?:wij|we|ik|ons|mij|delegatie|wethouder)\b[^.;]{0,40})uitgenodigd voor|nodigen? [^.;]{0,40} voor|genomineerd voor|kandidaat voor|bid voor|zoals|naar een|in het kader van|na afloop van vorige?|(?:leggen|werven|werving|zoeken|vragen|winnen|promotie|lobby\p{L}*|draagvlak|aandacht|belangstelling)(?: \p{L}+){0,3} voor)\b[^.;]{0,40}$/iu;
/** … or behind it. */
export const aheadBehind =
	/^[^.;]{0,90}?\b(?:zal|zullen|gaat plaatsvinden|gaan organiseren|wordt georganiseerd|volgend jaar|komend jaar|in de toekomst|op de agenda)\b/i;

/** Before an event's name: somebody works for it, so that it's their body: "de directeur van de Biennale". */
export const worksForBefore =
	/(?:\b(?:[Dd]irecteur|[Dd]irectrice|[Mm]anager|[Mm]edewerkers?|[Vv]oorzitter|[Cc]urator|[Hh]oofd|[Cc]o[oö]rdinator|[Aa]dviseur|[Ww]oordvoerder|[Oo]prichter|[Vv]ertegenwoordigers?|[Bb]estuurslid|[Pp]rojectleider)(?: van(?: de| het)?)?|(?<=(?:[Mm]et|,|;|^|\n|[-•*]) ?)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ van(?: de| het)?) (?:(?:La|The) )?$/u;

/** Leads in who invited, and no event: "op uitnodiging van Bilbao Ría 2000". */
export const invitedBy =
	/\b(?:uitnodiging|verzoek|initiatief|rekening|kosten) van (?:de |het )?$/iu;

/** Introduces events by name: "evenementen … zoals Hack the Hague". */
export const eventExamples =
	/\b(?:evenementen|congressen|conferenties|beurzen|festivals)\b[^.;:]{0,70}?\b(?:zoals|waaronder|als)\s+$/iu;

/** An international climate summit by its number. */
export const numberedSummits = "COP\\s?\\d{1,2}|WUF\\s?\\d{1,2}|Habitat\\s(?:III|II|IV)";

/** Championships by their short name: "WK noords skiën", "EK voetbal". */
export const championship =
	"(?:WK|EK|NK)\\s+(?:(?:noords|alpine|paralympisch|jeugd|dames|vrouwen|mannen)\\s+)?\\p{L}{4,}";

/** One word made of a name and an event's noun: "ImpactFest", "CyCon". */
export const joinedName = "\\p{Lu}\\p{Ll}+(?:Fest|Con|Expo|Forum|Summit|Days|Week)";

/** Behind a name with a year: it was attended. */
export const attendedBehind = "(?:bijwonen|bijgewoond|bezoeken|bezocht)";

/** Ends the name of a body or a building that has an event's noun in it; fairgrounds and halls of congress by their town. */
export const bodyOrVenue =
	/^World Forum$|^Forum\s\p{Lu}\p{L}+$|^Standing Conference\b|\b(?:Convention|Congress|Conference|Exhibition|Expo)\s(?:Cent(?:er|re|rum)|Hall)\b|^(?:Messe|Fiera|Fira|Congress|Kongress)\s\p{Lu}\p{L}+(?:\sam\s\p{L}+)?$|(?:Metropolitan|Municipal|National|District|Legislative|Provincial|County) Assembly$|^(?:(?!\s(?:of|on|for|van|voor|der|des)\s).)*\b(?:Cent(?:er|re|rum)|Hall?|Sands|Arena|House|Huis|Bureau|Network|Netwerk|Alliance|Foundation|Fonds|Institute|Instituut|Council|Office|Team|Group|Association|Committee|Stichting|Vereniging|Academy|University|Universiteit|Building|Hotel|Village|Plein|Straat|conferentiecentrum|congrescentrum)$/iu;

/** Fairs, races and conferences that cities go to or bid for and that go by a name without any noun for an event. */
export const knownEvents =
	"CES|MIPIM|MAPIC|Slush|VivaTech|Viva Technology|IMEX|IBTM World|ITB Berlin|FITUR|IFAT|IFA Berlin|Expo Real|SXSW|South by Southwest|Hannover Messe|Automechanika|CeBIT|InnoTrans|Intertraffic|ITS World|Velo-city|Mobile World|Dutch Design Week|Ars Electronica|Art Basel|Floriade|Giro d'Italia|Vuelta(?: a España)?|Tour de France|Invictus Games|The Ocean Race|Volvo Ocean Race|Sail (?:Amsterdam|Den Helder|Kampen|Rotterdam|Den Haag|Scheveningen|Harlingen|Vlissingen|IJmuiden|Antwerpen|Bremerhaven)|DelfSail|HortiContact|Provada|PROVADA|InfraTech|Aquatech|Europort|Metstrade|Oerol|Lowlands|Pinkpop|Leidens Ontzet|Alkmaars Ontzet|Gronings Ontzet|Gentse Feesten|MotoGP|TT Assen|Bevrijdingspop|North Sea Jazz|Eurosonic Noorderslag|Europride|EuroPride|WorldPride|Oktoberfest|Nowruz|Noorderslag|Eurosonic|Vierdaagse|Elfstedentocht|Hogmanay|Australian Open|Roland Garros|Davis Cup|Youth Olympic Games|Universiade|GITEX|Burning Man|Mardi Gras|Sziget|Tomorrowland|Glastonbury|Web Summit|Bits & Pretzels|Cannes Lions|Transport Research Arena|Smart Cities Live|Africities|Winternachten|CaDance|Pride Amsterdam|Canal Parade|Milan Parade|Keti Koti|Tong Tong Fair|Parkpop|Just Peace|GLOW|Koningsnacht|Uitmarkt|Poetry International|Crossing Border Festival|Border Sessions|Deventer [Oo]p Stelten|Varend Corso|Zwarte Cross|IFFR|IDFA|Amsterdam Dance Event|Vlaggetjesdag|Roze Zaterdag|Museumnacht|Open Monumentendag|Highlight Delft|Gamescom|Ecomondo|Pollutec|Fruit Logistica|Bauma|Photonics West|Semicon West|Arab Health|Gulfood|Medica|WTM London|Batimat|Swissbau|Nordic Edge|Sibos|Money20/20|Collision|Hay Festival|Berlinale|Documenta|Manifesta|Womex|Eurovision|Eurovisie|Tall Ships Races|Special Olympics|Hanse Sail|Kieler Woche|Grüne Woche|Sónar|Primavera Sound|Ruhrtriennale|Salon de l'Agriculture|Sister Cities Summit|(?<!\\p{Lu}[\\p{L}&-]{3,30}\\s)Expo 20\\d\\d";

/** "Brave aandoen", "Zomerzon gehouden": a verb behind the name is none of its words. */
export const verbForm =
	/^(?:(?:aan|af|bij|door|in|mee|op|uit)?\p{Ll}{2,}(?:doen|gaan|komen|nemen|zien|wonen)|ge\p{Ll}{2,}(?:d|t|en)|bezoeken|bezocht|organiseren|organiseert)$/u;

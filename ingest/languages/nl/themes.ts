import { wordList } from "./word-list.ts";

/** Nouns of jobs: what follows them is a portfolio ("wethouder Cultuur", "adviseur cyberveiligheid"), no theme; folded. */
export const jobHeads = wordList(`
	wethouder wethouders schepen schepenen minister ministers staatssecretaris gedeputeerde gedeputeerden directeur
	directeuren directrice hoofd hoofden afdelingshoofd adviseur adviseurs beleidsadviseur beleidsadviseurs
	bestuursadviseur beleidsmedewerker beleidsmedewerkers medewerker medewerkers manager managers programmamanager
	programmaleider projectleider projectmanager coordinator coordinatoren hoogleraar professor lector secretaris
	attache landbouwraad specialist expert onderzoeker onderzoekers docent ambtenaar ambtenaren inspecteur gezant
	senator commissaris commissioner vereador director directors head officer officers lead chair chairman voorzitter
	portefeuillehouder teamleider accountmanager trainee stagiair woordvoerder raadslid raadsleden chief
`);

/** Nouns of departments and bodies: the capitalised words after them are their name, no theme; folded. */
export const bodyHeads = wordList(`
	ministerie ministeries ministry departement department dienst diensten directie directoraat afdeling afdelingen
	rijksdienst agentschap agency inspectie kamer commissie bureau office faculteit faculty instituut institute
	universiteit university hogeschool stichting foundation vereniging federatie unit team secretariaat raad stadsarchief
	gemeenschap behorde amt fondazione fundacion museum portefeuille veiligheidsregio bank fort hotel
`);

/** Words that end a name of a body: "Toronto Community Housing", "Water Authority". */
export const bodyTails = wordList(`
	agency authority ministry department institute university college school bank board council foundation company
	gmbh ag bv inc ltd llc corporation commission committee services service group technologies museum orkest theater
	delta campus center centre association society
`);

/** Words in the name of an event or plan: it's about what its name says. */
export const eventNouns = wordList(`
	expo congress congres conference conferentie forum summit top week dag day days festival assembly bijeenkomst beurs
	fair award awards prijs strategie strategy programma programme program agenda platform symposium seminar workshop
	masterclass plan convention review charter goals conventie panel sessie session project challenge
`);

/** Words in the name of a network: it says little of what a trip was about. */
export const networkNouns = wordList(
	"network netwerk alliance alliantie coalition coalitie initiative",
);

/** Words that join the parts of a name. */
export const nameLinks = wordList(
	"van voor de het en der den of for and the on & di des und y e te in",
);

/** Prepositions after which a sentence of a list of contacts says what was talked of. */
export const topicPrepositions = wordList("over omtrent inzake rondom betreffende about");

/** Verbs of meeting: with one, a sentence among the contacts tells of a talk. */
export const talkWords = wordList(`
	gesproken spraken sprak gesprek gesprekken presentatie presenteerde vertelde verteld overleg sessie sessies lezing
	discussie gediscussieerd rondleiding uitleg toelichting workshop ging kennis
`);

/** Prepositions of a reason or a place: what follows them is only why or where something was. */
export const besideTopic = wordList("wegens vanwege ondanks langs naast achter tegenover");

/** In a sentence: what it speaks of did not take place, was only floated, or paid for the trip. */
export const notDone =
	/\b(?:ging(?:en)? (?:\p{L}+ ){0,2}niet door|(?:is|zijn|was|waren) (?:\p{L}+ ){0,2}(?:vervallen|geannuleerd|afgezegd|geopperd)|verviel(?:en)?|afgelast|uitgesteld|(?:reis|verblijf|vlucht|hotel)?kosten (?:zijn|werden|komen|kwamen|zitten|is|werd)|(?:betaald|bekostigd|vergoed|gefinancierd|gedragen) (?:door|uit|via))\b/iu;

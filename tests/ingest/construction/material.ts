/** Names of invented people in the shapes that reports have them in. */
export const names: readonly string[] = [
	"Jan van der Waterloop",
	"Elske de Ruijter-Bakhuis",
	"P.J.M. van 't Zand",
	"Fatima El Amrani",
	"María José Fuentes Olmedo",
	"Juan Carlos Peña y Ruiz",
	"Kim Dae-hyun",
	"Wang Xiaomei",
	"Nguyen Thi Hoa",
	"Søren Kjærgaard",
	"Małgorzata Wiśniewska-Lis",
	"Siobhán O’Dowd",
	"Jean-Baptiste d’Orval",
	"Ludovica à Marca",
	"Ahmed bin Rashid",
	"Kiptoo arap Cheruiyot",
	"Oluwaseun Adeyemi",
	"Sri Wahyuningsih",
	"Thomas Müller",
	"Ana Luísa da Costa Neves",
	"Klaus-Dieter Vogelsang",
	"Priya Krishnamurthy",
	"Tadeusz Borowik",
	"Yıldız Çelik",
	"Ingrid Þórsdóttir",
	"Bo Lindqvist",
	"R. Oosterling",
	"Mary-Ann McAllister",
	"Giulia Dell’Acqua",
	"Hans ten Cate",
];

/** Titles before a name. */
export const titles: readonly string[] = [
	"dr.",
	"prof. dr.",
	"mevrouw",
	"de heer",
	"mr.",
	"ir.",
	"drs.",
	"Dr.",
	"mw.",
	"dhr.",
];

/** Functions in Dutch and English, plain, compound and with what they are for. */
export const roles: readonly string[] = [
	"directeur",
	"voorzitter",
	"projectleider",
	"beleidsadviseur",
	"hoofd Internationale Zaken",
	"secretaris-generaal",
	"programmamanager Klimaatadaptatie",
	"senior adviseur",
	"onderzoeker",
	"CEO",
	"Chief Resilience Officer",
	"Head of International Relations",
	"Project Manager",
	"Senior Policy Advisor",
	"Deputy Director",
	"adjunct-directeur",
	"strategisch adviseur Wonen",
	"communicatiemedewerker",
	"coördinator vluchtelingenopvang",
	"hoofd van de afdeling Mobiliteit",
	"Managing Director",
	"manager duurzaamheid",
	"teamleider",
	"bestuurslid",
	"Innovation Manager",
	"relatiebeheerder",
	"woordvoerder",
];

/** A body as it is written in a text and as it is named in the facts. */
export interface Body {
	readonly text: string;
	readonly name: string;
	/** Its article in running text. */
	readonly article: string;
}

const body = (text: string, article = "", name = text): Body => ({ text, name, article });

/** Bodies of all kinds: known ones, names that show what they are, and bare ones. */
export const bodies: readonly Body[] = [
	body("Wereldbank", "de "),
	body("UN-Habitat"),
	body("gemeente Gent", "de "),
	body("stad Turku", "de ", "gemeente Turku"),
	body("Universiteit van Bergen", "de "),
	body("Ministerie van Financiën", "het "),
	body("Nederlandse ambassade in Oslo", "de "),
	body("Marlow University"),
	body("Stichting Kruidnagel"),
	body("Rode Kruis", "het "),
	body("Fundación Camino Verde"),
	body("Port of Antwerp-Bruges"),
	body("Kruidvat Analytics"),
	body("Noordlicht Energy BV"),
	body("International Crisis Group"),
	body("Instituto Aurora"),
	body("VNG International"),
	body("Eurocities"),
	body("Zentrum für Stadtklima", "het "),
	body("Greenfield Housing Association"),
	body("brandweer van Gent", "de "),
	body("Museum voor Zeevaart", "het "),
	body("Angoka"),
	body("Kantar Mobility"),
	body("Europese Commissie", "de "),
	body("Global Cities Network", "het "),
];

import type { OrganizationKind } from "#domain/extraction.ts";
import { kindTable } from "./kind-table.ts";

/** Words that close the name of a part of a body, which goes by the body's name where that follows; folded. */
export const partClosers: ReadonlySet<string> = new Set(
	"section unit division department branch faculty desk directorate directoraat departement afdeling vakgroep faculteit team".split(
		" ",
	),
);

/** Words that open the name of such a part: "Faculty of Medicine". */
export const partHeads: ReadonlySet<string> = new Set(
	"faculty faculteit department departement school vakgroep afdeling division section".split(" "),
);

/** Words within a name that make no body of it but tell which kind it is, in the languages that reports meet; folded. */
export const tellingWords: ReadonlyMap<string, OrganizationKind> = kindTable({
	government: `infantry regiment battalion bataljon brigade squadron garrison garnizoen miejski miejska avdelningen
		authority autoriteit vegvesen styrelse garda guardia guard gendarmerie customs tulli virasto ajansi
		mudurlugu baskanligi administracja zarzad inspektorat kustwacht milieudienst reddingsdienst waterschap comunidad
		gobierno gouvernement governo regierung toezichthouder board region regione metropole tourisme turismo turisme toerisme tourism tourismus toeristenbureau`,
	"knowledge-institute": `roc umc mbo hbo science sciences research studies onderzoek forschung skola skole skoli koulu okulu
		universiteitsziekenhuis fachhochschule grundschule realschule gesamtschule volkshochschule berufskolleg
		vakschool campus recherche investigacion pesquisa ricerca polytechnic yuksekokulu`,
	network:
		"cities steden stadte staedte gemeenten municipalities regions ciudades cidades villes citta miast mayors",
	ngo: `caritas refugee refugees vluchtelingen humanitarian humanitair rights mensenrechten voedselbank voedselbanken
		welzijn welfare hulpverlening diakonie hilfe solidarity solidarite children slachtofferhulp daklozen homeless`,
	association: `ssv tsv fsv sv vrienden friends stedenband stadtetag stadtebund gemeindebund innung kammer club klubb klub clube liga league scouts fc fk sk afc sc bsc vfb vfl
		odasi izba sindicato syndicat gewerkschaft bewonersvereniging ondernemersvereniging forbund
		commercio`,
	culture: `records archives archieven bibliotekerne bibliotheken bibliotecas libraries heritage erfgoed patrimoine patrimonio kulturerbe choir koor kor filharmonie filharmonia galerie galleri
		galleria gallery kunsthal kunsthalle kunstverein bibliothek bibliotek kirjasto archiv arkiv teater ballett
		cinema filmhuis dans tanz playhouse festival filmfestival biennale berlinale documenta manifesta dance ballet opera symphony sinfonia`,
	other:
		"hospital ziekenhuis klinik klinikum krankenhaus sykehus sygehus sjukhus szpital spital kliniek clinic",
});

/** The same for the end of a word of a name: "Bymiljøetaten", "Zentralspital". */
export const tellingTails: ReadonlyMap<string, OrganizationKind> = kindTable({
	government:
		"amt verket vesenet etaten styrelsen myndigheten kontoret forvaltningen virasto laitos agentur ministerium behorde",
	"knowledge-institute": "ammattiopisto ametikool kool umc skolan skolen schule forschung kolleg",
	association: "bund bond kammer innung forbundet stadtetag unie",
	culture:
		"museet bibliothek biblioteket theater teatern kulturhus kulturhuset kulturhaus kulturzentrum",
	ngo: "hilfe",
	other: "klinikum sykehus sjukhuset krankenhaus ziekenhuis spital",
});

/** Functions that only bodies of one kind have, over the folded head of the function. */
export const holders: readonly (readonly [OrganizationKind, RegExp])[] = [
	[
		"knowledge-institute",
		/(?:hoogleraar|professor|docent|lector|decaan|dekaan|rector|vicerector|onderzoeker|promovendus|promovenda|leraar|lerares|postdoc|phd|faculty|lecturer|dean|researcher)$/u,
	],
	[
		"government",
		/(?:commandant|brigadier|kolonel|kapitein|majoor|generaal|luitenant|inspecteur|commissaris|agent|agente|brandweerman|officier van justitie|staatssecretaris|viceminister|directeur generaal|ambtenaar|rechercheur|griffier|rechter|aanklager|douanier|commander|inspector)$/u,
	],
	[
		"culture",
		/(?:conservator|curator|dramaturg|artistiek leider|choreograaf|bibliothecaris|archivaris|programmeur)$/u,
	],
	[
		"ngo",
		/(?:vrijwilliger|vrijwilligster|straatwerker|jongerenwerker|jeugdwerker|opbouwwerker|veldwerker|hulpverlener|maatschappelijk werker|volunteer|activist|activiste|ervaringsdeskundige)$/u,
	],
];

/** Words of a name that no more than hint at its kind, and make no body of capitals by themselves; folded. */
export const hintingWords: ReadonlyMap<string, OrganizationKind> = kindTable({
	network: "forum",
	municipality: "kaupunki udala magistrat mesto grad grada belediye obcina opcina hlavneho",
	multilateral: "ontwikkelingsbank desarrollo interamericano interamerican unicef undp unhcr",
	association: "voetbalfederatie confederacion volleyball velo cyclists",
	company: "betriebe verkehrsbetriebe ports airports harbours vodovod vandenys",
	ngo: `ministries mission kirche kerk church diocese bisdom parish parochie eglise iglesia igreja chiesa foodbank homelessness hope shelter charity neighbourhood neighborhood relief ymca ywca concern action asile entraide`,
	"knowledge-institute": "onderwijs education estudios etudes studi univerziteta desalination",
});

/** What several words of a name tell together, whatever each tells alone; over the folded name. */
export const toldTogether: readonly (readonly [OrganizationKind, RegExp])[] = [
	[
		"multilateral",
		/ontwikkelingsbank$|(?:^|\s)development bank|^banco \p{L}+ de desarrollo|^(?:east african|caribbean|economic|african) (?:\p{L}+ )?(?:community|union)(?: commission)?$/u,
	],
	["municipality", /\s(?:city|municipal) corporation$|^greater \p{L}+ corporation$/u],
	["knowledge-institute", /\s(?:community|technical|city|state|law|medical) college$/u],
	["culture", /^(?:cultureel|cultural|cultura|kulturno|kulturni) cent/u],
	["network", /^silicon \p{L}+$|^\p{L}+ valley$/u],
	[
		"ngo",
		/\s(?:action group|council for the \p{L}+)$|^(?:\p{L}+ )?(?:campaign|coalition|alliance) (?:for|against|to end) /u,
	],
	["association", /^(?:\p{L}+ )+council (?:on|for) /u],
	[
		"government",
		/^(?:hof van (?:beroep|cassatie)|hooggerechtshof|constitutioneel hof|corte|cour (?:d |de |constitutionnelle)|tribunal (?:supremo|superior|constitucional))|^(?:northern ireland|scotland|wales) office$|^(?:bezirk|prefektur) |^(?:wirtschaftsforderung|stadtmarketing) /u,
	],
	[
		"ngo",
		/^\p{L}+s (?:without|against|tegen|contra) |^\p{L}+ (?:zonder grenzen|sans frontieres|ohne grenzen|sin fronteras|senza frontiere)$/u,
	],
	[
		"ngo",
		/^(?:vrouwen|moeders|vaders|ouders|jongeren|buren|artsen|dokters|advocaten|journalisten|women|mothers|doctors|lawyers|engineers|youth|parents|medecins|femmes|mujeres|madres|frauen|muetter|arzte) (?:voor|zonder|tegen|for|without|against|sans|pour|por|sin|fur|ohne|gegen) |^(?:beratungsstelle|opvanghuis|blijf van mijn lijf) /u,
	],
	["knowledge-institute", /^(?:iit|uc|cuny|suny|tu|fh|ut) \p{L}/u],
];

/** Open the name of an agency that promotes a town or land: "Invest Ottawa", "Visit Tampere". */
export const promoters: ReadonlySet<string> = new Set(
	"invest visit business innovate discover choose promote experience".split(" "),
);

import type { OrganizationKind } from "#domain/extraction.ts";
import { foldName } from "#domain/names.ts";

/** Ends of Dutch nouns of public bodies, which a town behind "van" makes a name: "het toeristenbureau van Split"; folded. */
export const publicTails: Readonly<Record<string, OrganizationKind>> = {
	toeristenbureau: "government",
	arbeidsbureau: "government",
	dienst: "government",
	autoriteit: "government",
	kustwacht: "government",
	rekenkamer: "government",
	provinciebestuur: "government",
	districtsbestuur: "government",
	regiobestuur: "government",
	reiniging: "government",
	gemeenteraad: "government",
	stadsraad: "government",
	provincieraad: "government",
	stadsparlement: "government",
	basisschool: "knowledge-institute",
	muziekschool: "knowledge-institute",
	vakschool: "knowledge-institute",
	balletschool: "knowledge-institute",
	kunstacademie: "knowledge-institute",
	politieacademie: "knowledge-institute",
	cooperatie: "association",
	ondernemersvereniging: "association",
	vissersvereniging: "association",
	bewonersvereniging: "association",
	huurdersvereniging: "association",
	studentenvereniging: "association",
	winkeliersvereniging: "association",
	architectenvereniging: "association",
	vakbond: "association",
	jongerenraad: "association",
	jeugdraad: "association",
	kinderraad: "association",
	studentenraad: "association",
	ouderenraad: "association",
	vrouwenraad: "association",
	wijkraad: "association",
	archief: "culture",
	stadsbibliotheek: "culture",
	stadsschouwburg: "culture",
	stadstheater: "culture",
	stadsmuseum: "culture",
	filharmonie: "culture",
	symfonieorkest: "culture",
	waterbedrijf: "company",
	energiebedrijf: "company",
	vervoerbedrijf: "company",
	vervoersbedrijf: "company",
	trambedrijf: "company",
	afvalbedrijf: "company",
	havenbedrijf: "company",
	universiteitsziekenhuis: "other",
	kinderziekenhuis: "other",
	streekziekenhuis: "other",
};

/** Before "gemeente" no municipality but a community of faith. */
export const faiths: ReadonlySet<string> = new Set(
	"joodse joods-orthodoxe islamitische protestantse katholieke rooms-katholieke kerkelijke hervormde gereformeerde evangelische lutherse christelijke orthodoxe doopsgezinde boeddhistische hindoestaanse"
		.split(" ")
		.map((word) => word.replaceAll("-", " ")),
);

/** Schools that go by a number: "basisschool nr. 91". */
export const numberedSchools: ReadonlySet<string> = new Set(
	"school basisschool lyceum gymnasium kleuterschool vakschool middelbare-school schoolgebouw".split(
		" ",
	),
);

/** Forces that go by a region too: "de politie van de prefectuur Hyogo". */
export const forces: ReadonlySet<string> = new Set(["politie", "brandweer", "gendarmerie"]);
export const regionNouns: ReadonlySet<string> = new Set(
	"provincie prefectuur regio deelstaat staat hoofdstad hoofdstadregio county district departement kanton agglomeratie metropoolregio eilanden".split(
		" ",
	),
);

/** Groups of neighbours, who go by their place: "bewonersgroep Altona"; over the folded noun. */
export const localGroups =
	/^(?:bewoners|buurt|wijk|dorps|huurders|straat)(?:groep|comite|vereniging|organisatie|raad|platform)$/u;

const several: Readonly<Record<string, OrganizationKind>> = {
	"waterschappen waterschap": "government",
	"hoogheemraadschappen hoogheemraadschap": "government",
	"veiligheidsregio's veiligheidsregio": "government",
	"provincies provincie": "government",
	"ministeries ministerie": "government",
	"departementen departement": "government",
	"omgevingsdiensten omgevingsdienst": "government",
	"brandweerkorpsen brandweerkorps": "government",
	"politiekorpsen politiekorps": "government",
	"havens haven": "company",
	"universiteiten universiteit": "knowledge-institute",
	"hogescholen hogeschool": "knowledge-institute",
	"stichtingen stichting": "ngo",
};

/** Nouns of bodies in the plural, folded, behind which the names of several stand; with the singular and the kind. */
export const severalNouns: ReadonlyMap<string, readonly [string, OrganizationKind]> = new Map(
	Object.entries(several).map(([forms, kind]) => {
		const [plural = "", singular = ""] = forms.split(" ");
		return [foldName(plural), [singular, kind]];
	}),
);

const inSpanish = /^(?:ES|MX|AR|CL|CO|PE|EC|BO|UY|PY|VE|CR|PA|GT|HN|NI|SV|DO|CU)$/;
const inNordic = /^(?:DK|NO|SE|FI)$/;

/** What a town's municipality is called abroad, without its town, folded, with the countries where it is. */
export const loneMunicipalities: ReadonlyMap<string, RegExp> = new Map([
	["ayuntamiento", inSpanish],
	["municipalidad", inSpanish],
	["alcaldia", inSpanish],
	["intendencia", inSpanish],
	["ajuntament", /^(?:ES|AD)$/],
	["prefeitura", /^BR$/],
	["camara", /^(?:PT|BR|CV|MZ|AO)$/],
	["mairie", /^(?:FR|BE|CH|LU|SN|CI|BF|ML|BJ|TG|NE|CM|CD|MG|MA|TN|DZ|HT|CA)$/],
	["comune", /^(?:IT|CH)$/],
	["kommune", inNordic],
	["kommunen", inNordic],
]);

/** … and in Dutch. */
export const loneMunicipality: ReadonlySet<string> = new Set([
	"gemeente",
	"gemeentebestuur",
	"stadsbestuur",
]);

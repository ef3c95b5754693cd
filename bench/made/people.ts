/** Invented people; real cities and countries, so that the gazetteer finds them. */

export interface MadePerson {
	readonly first: string;
	readonly last: string;
	readonly role: string;
	/** As a report calls it in full; `short` is what others write. */
	readonly body: string;
	readonly short: string;
	readonly city: string;
}

/** Its name and that of its country. */
export type MadeCity = readonly [string, string];

export const madeCities: readonly MadeCity[] = [
	["Oslo", "Noorwegen"],
	["Bergen", "Noorwegen"],
	["Tallinn", "Estland"],
	["Helsinki", "Finland"],
	["Wenen", "Oostenrijk"],
	["Nairobi", "Kenia"],
	["Boston", "Verenigde Staten"],
	["Barcelona", "Spanje"],
	["Genève", "Zwitserland"],
	["Lissabon", "Portugal"],
	["Gdansk", "Polen"],
	["Hamburg", "Duitsland"],
	["Medellín", "Colombia"],
	["Kaapstad", "Zuid-Afrika"],
	["Glasgow", "Verenigd Koninkrijk"],
	["Ljubljana", "Slovenië"],
];

const firstNames = [
	["Solveig", "Tormod"],
	["Ragnhild", "Eivind"],
	["Kadri", "Priit"],
	["Aino", "Veikko"],
	["Hannelore", "Leopold"],
	["Achieng", "Kiprono"],
	["Meredith", "Clayton"],
	["Montserrat", "Jordi"],
	["Apolline", "Baptiste"],
	["Graça", "Duarte"],
	["Bożena", "Wojciech"],
	["Wiebke", "Detlef"],
	["Ximena", "Hernando"],
	["Nomvula", "Thabiso"],
	["Catriona", "Hamish"],
	["Alenka", "Gorazd"],
] as const;

const lastNames = [
	["Brännsund", "Fjellmo"],
	["Vågsnes", "Haugerud"],
	["Tammsalu", "Kivirand"],
	["Koskivaara", "Lehtomies"],
	["Grünthaler", "Sternbichl"],
	["Wanjohimba", "Chepkorio"],
	["Ashgrove", "Pemberlow"],
	["Vilaplanell", "Ferradura"],
	["Montclairvaux", "Rochebrune"],
	["Valdevez", "Quintamar"],
	["Zielonowska", "Brzezicki"],
	["Holtkampen", "Störtebrink"],
	["Arboledano", "Villaquirá"],
	["Mthembisi", "Dlaminyane"],
	["Strathmuir", "Glenorchie"],
	["Podgorelec", "Hribovšek"],
] as const;

const roles = [
	"directeur",
	"hoofd Internationale Zaken",
	"Chief Resilience Officer",
	"programmamanager Mobiliteit",
	"wethouder Wonen",
	"adviseur Klimaat",
] as const;

/** What a body is called in full, and shorter; the city's name goes in. */
const bodies = [
	["de gemeente %", "gemeente %"],
	["het Instituut voor Stedelijk Water % (ISW)", "het Instituut voor Stedelijk Water %"],
	["de Stichting Veilige Haven %", "Stichting Veilige Haven %"],
] as const;

/** Two for each city and body, so that most recur in a few hundred reports. */
export const madePeople: readonly MadePerson[] = madeCities.flatMap(([city], at) =>
	bodies.flatMap(([body, short], which) =>
		[0, 1].map((second) => ({
			first: firstNames[at]?.[second] ?? "",
			last: `${lastNames[at]?.[(second + which) % 2] ?? ""}${["", "-Ås", "-Lund"][which]}`,
			role: roles[(at + which * 2 + second) % roles.length] ?? "directeur",
			body: body.replace("%", city),
			short: short.replace("%", city),
			city,
		})),
	),
);

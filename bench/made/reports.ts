import { type MadeCity, type MadePerson, madeCities, madePeople } from "./people.ts";
import { between, pick, pickSome, type Random, seededRandom } from "./random.ts";

export interface MadeReport {
	/** Path under the folder that is ingested; its folder is a year. */
	readonly file: string;
	readonly text: string;
}

const themes = [
	["weerbaarheid", "Samenwerken aan weerbaarheid"],
	["cyberveiligheid", "Ervaringen met cyberveiligheid uitwisselen"],
	["klimaatadaptatie", "Leren over klimaatadaptatie"],
	["mobiliteit", "Kijken naar mobiliteit"],
	["huisvesting", "Kennis over huisvesting ophalen"],
	["circulaire economie", "De circulaire economie versterken"],
	["jeugd", "Werken aan jeugd en werk"],
] as const;

const months = [
	"januari",
	"februari",
	"maart",
	"april",
	"mei",
	"juni",
	"september",
	"oktober",
	"november",
] as const;

const travellers = ["Twee personen", "Drie personen, onder wie de wethouder", "1", "4 personen"];

/** A person as different writers name him or her: in full, by initial, or by what the body is called for short. */
const namings: readonly ((person: MadePerson) => string)[] = [
	({ first, last, role, body }) => `${first} ${last}, ${role} van ${body}`,
	({ first, last, role, short }) => `${first} ${last} (${role} van ${short})`,
	({ first, last, role, body }) => `${first[0]}. ${last}, ${role} van ${body}`,
	({ role, short }) => `de ${role} van ${short}`,
];

/** Fictional reports on the form with seven questions; the same seed and number give the same texts. */
export function makeReports(count: number, seed = 1): readonly MadeReport[] {
	const random = seededRandom(seed);
	return Array.from({ length: count }, (_, index) => makeReport(random, index));
}

function makeReport(random: Random, index: number): MadeReport {
	const [city, country] = pick(random, madeCities);
	const year = between(random, 2014, 2025);
	const [theme, goal] = pick(random, themes);
	const here = madePeople.filter((person) => person.city === city);
	const elsewhere = madePeople.filter((person) => person.city !== city);
	const met = [...pickSome(random, here, between(random, 1, 3)), pick(random, elsewhere)];
	const answers = [
		["Hoeveel personen hebben de reis gemaakt", pick(random, travellers)],
		["Hoelang duurde de reis?", duration(random, year)],
		["Wat was het doel van de reis?", purpose(random, { goal, city, year, met })],
		["Welke locaties zijn bezocht?", places(random, [city, country])],
		["Wie heb je ontmoet? (Benoem de functieomschrijving)", contacts(random, met)],
		["Wat heeft de reis de gemeente opgeleverd?", results(random, theme, met)],
		["Zijn er vervolgafspraken? Zo ja, welke?", promises(random, year, met)],
	];
	const body = answers.map(([question, answer]) => `${question}\n${answer}`).join("\n\n");
	const number = String(index + 1).padStart(4, "0");
	return {
		file: `${year}/${number}.txt`,
		text: `Verslag buitenlandse dienstreis ${number}\n\n${body}\n`,
	};
}

interface Purpose {
	readonly goal: string;
	readonly city: string;
	readonly year: number;
	readonly met: readonly MadePerson[];
}

function purpose(random: Random, { goal, city, year, met }: Purpose): string {
	return pick(random, [
		`${goal} met ${pick(random, met).short}.`,
		`${goal} op uitnodiging van ${pick(random, met).short}.`,
		`Deelname aan het Smart City Expo World Congress ${year} in ${city}.`,
	]);
}

/** Most writers leave out the year, some the dates. */
function duration(random: Random, year: number): string {
	const start = between(random, 1, 24);
	const days = between(random, 2, 4);
	const month = pick(random, months);
	return pick(random, [
		`Van ${start} tot en met ${start + days} ${month} ${year}.`,
		`${days + 1} dagen, van ${start} tot en met ${start + days} ${month}`,
		`${days} dagen`,
	]);
}

function places(random: Random, [city, country]: MadeCity): string {
	const [other] = pick(random, madeCities);
	return pick(random, [
		`${city}, ${country}: het stadhuis en de haven.`,
		`•\tStadhuis van ${city}\n•\tNederlandse ambassade in ${country}`,
		`${city}. Op de terugweg hebben wij ook ${other} bezocht.`,
	]);
}

function contacts(random: Random, met: readonly MadePerson[]): string {
	const named = met.map((person) => pick(random, namings)(person));
	return random() < 0.5
		? named.map((name) => `•\t${name}`).join("\n")
		: `Wij hebben gesproken met ${named.join(" en met ")}.`;
}

function results(random: Random, theme: string, met: readonly MadePerson[]): string {
	const partner = pick(random, met);
	return pick(random, [
		`Een beter beeld van ${theme} in ${partner.city}. ${partner.first} ${partner.last} wil met Den Haag verder praten over ${theme}.`,
		`De aanpak van ${partner.short} voor ${theme} is ook in Den Haag te gebruiken.`,
		`•\tNieuwe contacten bij ${partner.short}\n•\tLessen over ${theme}`,
	]);
}

function promises(random: Random, year: number, met: readonly MadePerson[]): string {
	const partner = pick(random, met);
	return pick(random, [
		`${partner.first} ${partner.last} stuurt vóór 1 december ${year} het rapport.`,
		`Den Haag nodigt ${partner.short} uit voor een bezoek in mei ${year + 1}.`,
		"Nee.",
	]);
}

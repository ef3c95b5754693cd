import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

/** "name | function | body | town" of those whom a list tells, in order. */
function listed(contacts: string): readonly string[] {
	const content = `Verslag buitenlandse dienstreis

Welke locaties zijn bezocht?
Brno

Wie heb je ontmoet? (benoem de functieomschrijving)
${contacts}
`;
	return extractReport({ file: "report.txt", content }).people.map(
		({ name, role, organization, city }) =>
			[name, role, organization, city].map((part) => part ?? "–").join(" | "),
	);
}

describe("a name that begins with the surname", () => {
	it.each([
		["Dr. Varga-Odum, Ruben, planoloog", "Ruben Varga-Odum | planoloog | – | –"],
		["Prof. Larsen, Emily, oceanograaf", "Emily Larsen | oceanograaf | – | –"],
		["Captain Nowak, Steven (projectleider)", "Steven Nowak | projectleider | – | –"],
		["Soren, Kyle G. (waterbeheerder)", "Kyle G. Soren | waterbeheerder | – | –"],
		["Tate-Halloway, Monique (wijkmanager)", "Monique Tate-Halloway | wijkmanager | – | –"],
	])("is read with its title, initials and hyphen: %s", (line, expected) => {
		expect(listed(`- ${line}`)).toEqual([expected]);
	});

	it("is none where two given names stand in a list", () => {
		expect(listed("- Koen, Lieke (projectleiders)").join()).not.toContain("Lieke Koen");
	});
});

describe("a heading of a list", () => {
	it("is the body of those below it, also by capitals alone or with the part that is meant", () => {
		expect(
			listed(`City of Brno
- Leila Haddad (planoloog)

US Army Corps of Engineers, Moravia District
- Jonas Berg (ingenieur)

Green Water Brno
- twee vrijwilligers die ons langs de rivier leidden`),
		).toEqual([
			"Leila Haddad | planoloog | gemeente Brno | Brno",
			"Jonas Berg | ingenieur | US Army Corps of Engineers | –",
			"– | vrijwilligers | Green Water Brno | Brno",
		]);
	});

	it("is none for the next where it names somebody itself", () => {
		expect(
			listed(`Gemeente Brno, Leila Haddad, planoloog
Jonas Berg, ingenieur`)[1],
		).toBe("Jonas Berg | ingenieur | – | –");
	});
});

describe("an entry", () => {
	it.each([
		["Nuno Falcão Reis: directeur van Zelvo", "Nuno Falcão Reis | directeur | Zelvo | –"],
		["boekverkoper Karel Pinto (Ler Devagar)", "Karel Pinto | boekverkoper | Ler Devagar | –"],
		[
			"Ola Mrozek - coordinator KWX bij de gemeente Brno",
			"Ola Mrozek | coordinator | gemeente Brno | Brno",
		],
		[
			"Nederlandse ambassade in Praag: Job Winterswijk (tweede secretaris)",
			"Job Winterswijk | tweede secretaris | Nederlandse ambassade in Praag | Praag",
		],
		[
			"Brno Festival Office: programmamaker Kinga Wolska",
			"Kinga Wolska | programmamaker | Brno Festival Office | Brno",
		],
		["Gent, Leila Haddad, hoofd milieu", "Leila Haddad | hoofd milieu | – | Gent"],
		["Jonas Berg, hoofd onderzoek, DG Research", "Jonas Berg | hoofd onderzoek | DG Research | –"],
		[
			"European Commission (DG Environment), Jonas Berg, adviseur",
			"Jonas Berg | adviseur | European Commission | –",
		],
		[
			"jongerenraad van Brno: voorzitter Hania Wolska",
			"Hania Wolska | voorzitter | jongerenraad van Brno | Brno",
		],
		["Kelda Game Arena: CEO Mattias Ryd", "Mattias Ryd | CEO | Kelda Game Arena | –"],
		[
			"Ayhan Korkmaz – straatwerker – Wir in der Hasselau e.V.",
			"Ayhan Korkmaz | straatwerker | Wir in der Hasselau e.V. | –",
		],
		[
			"PV EU: Hidde Rouke, adviseur",
			"Hidde Rouke | adviseur | Permanente Vertegenwoordiging bij de EU | Brussel",
		],
		[
			"Hidde Rouke, adviseur, PV bij de OESO",
			"Hidde Rouke | adviseur | Permanente Vertegenwoordiging bij de OESO | Parijs",
		],
	])("tells whose somebody is: %s", (line, expected) => {
		expect(listed(`- ${line}`)).toEqual([expected]);
	});

	it.each([
		"Leila Haddad, projectleider (KWX 2017)",
		"Leila Haddad, projectleider Green Capital 2023",
		"Leila Haddad, projectleider European Youth Capital",
	])("holds no body where an edition or a title of a town stands: %s", (line) => {
		expect(listed(`- ${line}`)[0]).toMatch(/^Leila Haddad \| projectleider.* \| – \| –$/u);
	});
});

describe("a mission", () => {
	it("is one where a report tells once to which body it is accredited", () => {
		const content = `Verslag buitenlandse dienstreis

Welke locaties zijn bezocht?
Brussel: Permanente Vertegenwoordiging, stadhuis

Wie heb je ontmoet?
PV EU: Hidde Rouke, adviseur
`;
		const { organizations } = extractReport({ file: "report.txt", content });
		expect(organizations.map(({ name, city }) => [name, city])).toEqual([
			["Permanente Vertegenwoordiging bij de EU", "Brussel"],
		]);
	});
});

describe("a council of young people", () => {
	it("is no body where nobody is of it", () => {
		const content = `Verslag buitenlandse dienstreis

Wat heeft de reis opgeleverd?
De jeugdraad van Gent danst beter dan die van ons.
`;
		expect(extractReport({ file: "report.txt", content }).organizations).toEqual([]);
	});
});

describe("a table's column of names", () => {
	it("may hold a body, or a group whose function isn't given apart", () => {
		expect(
			listed(`Naam                     Functie          Organisatie
Leila Haddad             planoloog        gemeente Brno
twee promovendi          -                University of Brno
Kelvor County Council    hoofd vervoer    afgesproken per mail`),
		).toEqual([
			"Leila Haddad | planoloog | gemeente Brno | Brno",
			"– | promovendi | University of Brno | Brno",
			"– | hoofd vervoer | Kelvor County Council | –",
		]);
	});
});

describe("a sentence on contacts", () => {
	const told = (sentence: string) => {
		const content = `Verslag buitenlandse dienstreis\n\nWie heb je ontmoet?\n${sentence}\n`;
		return extractReport({ file: "report.txt", content });
	};

	it("names each of those that a noun in the plural leads in", () => {
		const { organizations } = told(
			"Zij leidde ons rond langs de start-ups Kelvo, Bioseca en Husariom.",
		);
		expect(organizations.map(({ name }) => name)).toEqual(["Kelvo", "Bioseca", "Husariom"]);
	});

	it("reads a field that ends as a verb does where brackets hold nothing but a function and its body", () => {
		const { people } = told(
			"We spraken uitgebreid met Béatrice Vessier (directrice habitat bij de Métropole de Lyon).",
		);
		expect(people.map(({ role, organization }) => [role, organization])).toEqual([
			["directrice habitat", "Métropole de Lyon"],
		]);
	});

	it("belongs to the body that is all the sentence before it says", () => {
		const { people } = told(
			"Stichting Walvis. Kaisa Spill en Timo Ruoho namen ons mee door de wijk.",
		);
		expect(people.map(({ name, organization }) => [name, organization])).toEqual([
			["Kaisa Spill", "Stichting Walvis"],
			["Timo Ruoho", "Stichting Walvis"],
		]);
	});

	it("takes a given name and an initial for who was named in full", () => {
		const { people, followups } = extractReport({
			file: "report.txt",
			content:
				"Verslag buitenlandse dienstreis\n\nWie heb je ontmoet?\n- Eric Garcel, directeur van Zelvo\n\nZijn er vervolgafspraken?\n- Eric G. mailt de lijst\n- Uitnodigingen KWX versturen\n",
		});
		expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
			["Eric Garcel", ["Eric G."]],
		]);
		expect(followups[0]?.owner).toBe("Eric Garcel");
	});

	it("takes what is sent to a body for no body", () => {
		expect(
			told("We spraken Jonas Berg. Uitnodigingen KWX versturen wij later.").organizations,
		).toEqual([]);
	});

	it("names bodies in a list, brackets or a government's name, and nobody of them", () => {
		const { organizations, people } = told(
			"Kelva Heal, Wipro en KPMG namen deel aan de rondetafel. Twee bedrijven (Bioseca en Husariom) overwegen een vestiging. We spraken Jonas Berg, secretaris, Government of Telangana.",
		);
		expect(organizations.map(({ name }) => name)).toEqual([
			"Wipro",
			"KPMG",
			"Bioseca",
			"Husariom",
			"Government of Telangana",
		]);
		expect(people.map(({ name }) => name)).toEqual(["Jonas Berg"]);
	});
});

describe("a surname alone", () => {
	it.each([
		["Van der Burgh, wethouder", "Van der Burgh | wethouder | – | Brno"],
		["Kowalczykova, burgemeester", "Kowalczykova | burgemeester | – | Brno"],
		["Ferreirinho – raadslid", "Ferreirinho | raadslid | – | Brno"],
	])("is somebody's before an office that no body has: %s", (line, expected) => {
		expect(listed(`- ${line}`)).toEqual([expected]);
	});

	it("is no body where it ends as surnames do", () => {
		const content =
			"Verslag buitenlandse dienstreis\n\nWie heb je ontmoet?\n- Lindqvistson (projectleider)\n";
		expect(extractReport({ file: "report.txt", content }).organizations).toEqual([]);
	});
});

describe("who a list names last", () => {
	it.each([
		["Ana Bos, algemeen directeur, Brno 2028", "Ana Bos | algemeen directeur | Brno 2028 | Brno"],
		["Bewonersgroep Kelvoord, drie leden", "– | leden | Bewonersgroep Kelvoord | –"],
	])("is a capital of culture or a group of residents: %s", (line, expected) => {
		expect(listed(`- ${line}`)).toEqual([expected]);
	});
});

describe("a sentence on results", () => {
	it("makes nobody of a feast or of what begins with Het", () => {
		const content =
			"Verslag buitenlandse dienstreis\n\nWat heeft de reis opgeleverd?\nHet Douro-dal liet zien dat wijn werkt. Pasen en Kerst werken anders.\n";
		const { organizations, people } = extractReport({ file: "report.txt", content });
		expect([organizations, people]).toEqual([[], []]);
	});
});

describe("somebody's own", () => {
	it.each([
		"Ambassadeur Ana Bos en zijn collega Jonas Berg",
		"Leila Haddad van de gemeente Utrecht, ambassadeur Ana Bos en haar collega Jonas Berg",
	])("is of the diplomat's post, not of a body told before: %s", (line) => {
		expect(listed(`- ${line}`).at(-1)).toBe(
			"Jonas Berg | collega | Nederlandse ambassade in Praag | Praag",
		);
	});
});

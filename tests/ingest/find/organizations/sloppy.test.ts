import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("names that are written in a hurry", () => {
	it.each(
		bodyCases(`
			Miskolc :: gem.Miskolc - viceburgemeester ,Anna Kis → gemeente Miskolc
			Miskolc :: dhr.Kis (gem.Eger), adviseur → gemeente Eger
			Miskolc :: uitzendbureau Munkaerő Kft. Csaba (achternaam?) vestigingsmanager → Munkaerő Kft.
			Gent :: Ana Bos, adviseur YES!Delft → YES!Delft
			Gent :: Min. van Industrie, Wonen en Ondernemerschap, adviseur van de minister → Ministerie van Industrie, Wonen en Ondernemerschap
			Gent :: twee medewerkers van het WHO-landenkantoor in Tbilisi → WHO
			Gent :: projectpartners: steden Toruń, Modena en Reus → gemeente Toruń | gemeente Modena | gemeente Reus
			Gent :: Het college van Reus was vertegenwoordigd door wethouder Nuria Vidal. → gemeente Reus
			Gent :: Met collega's van de havens van Esbjerg en Vigo is kennisgemaakt. → haven van Esbjerg | haven van Vigo
		`),
	)("are read as they are meant: %s – %s", expectBodies);
});

describe("names in the words of their own language", () => {
	it.each(
		bodyCases(`
			Lomé :: de directeur-generaal van het Ministère de l'Économie territoriale, de heer Kodjo Ayi → Ministère de l'Économie territoriale
			Namen :: drie leden Conseil consultatif (geloot) → Conseil consultatif
			Zürich :: Het programma is ons aangeboden door het Forum für die Mehrsprachigkeit, waarvan de directeur er was. → Forum für die Mehrsprachigkeit
			Duluth :: Marcus Hill (oprichter, Brick by Brick) → Brick by Brick
			Turku :: Åbo Akademi en Turun yliopisto (universiteit) hadden ons uitgenodigd. → Åbo Akademi | Turun yliopisto
			Darwin :: Dominic Perera, lid Legislative Assembly → Legislative Assembly
			Vigo :: Rondleiding bij Astilleros Barreiro, bedrijfsleider Xuan Cueto → Astilleros Barreiro
		`),
	)("go on to their end: %s – %s", expectBodies);
});

describe("a part, a rank, an occasion and a street", () => {
	it.each(
		bodyCases(`
			Lund :: Lund University, Faculty of Medicine – prof. Eva Berg → Lund University
			Brussel :: De heer Bos, raad Cohesie bij de Permanente Vertegenwoordiging bij de EU → Permanente Vertegenwoordiging bij de EU
			Gijón :: Wij hebben het congres Blauwe Havens in Gijón bezocht. →
			Bari :: Wie in Bari door de Strada Arco Alto loopt ziet vrouwen. →
			Gent :: De voorzitter van de afdeling Noord was te laat. →
			Darwin :: - PALMERSTON →
			Boston :: Ook de Amerikaanse National League of Cities deed mee. → National League of Cities
		`),
	)("are no body of their own: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Lund :: - MAX IV, rondleiding door de directeur → MAX IV
			Erfurt :: Kai Hansen en Ferit Aksoy, bewonersraad Pariser Platz → bewonersraad Pariser Platz
			Erfurt :: gesprek met bewonersgroep Groene Buren → bewonersgroep Groene Buren
		`),
	)("and others are: %s – %s", expectBodies);
});

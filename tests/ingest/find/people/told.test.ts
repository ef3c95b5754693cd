import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, told } from "../told.ts";

describe("people told of in other ways", () => {
	it.each(
		cases(`
			Bij Stichting Walvis spraken wij projectleider Leila Haddad en bij Stichting Meeuw diens evenknie Jonas Berg. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Meeuw
			Wethouder Haddad stelde ons voor aan haar opvolger, Jonas Berg, en aan de directeur van Stichting Walvis. → + Haddad | + Jonas Berg | + directeur, Stichting Walvis
			Leila Haddad is bij Stichting Walvis hoofd Educatie. → + Leila Haddad, Stichting Walvis
			Met de coördinator van Stichting Walvis ter plaatse (de heer Jonas Berg) hebben wij gesproken. → + Jonas Berg, Stichting Walvis
			Wij spraken met de netbeheerder, Stedin, in de persoon van mevrouw L. Haddad. → + L. Haddad, Stedin
			Bij Stichting Walvis waren wij te gast. Een tolk, Leila Haddad, hielp ons. → + Leila Haddad | + –, Stichting Walvis
			- rector van Stichting Walvis. Hij was verhinderd, we zijn ontvangen door conrector Jonas Berg → absent rector, Stichting Walvis | + Jonas Berg, Stichting Walvis
			De directeur van Stichting Walvis was er niet, zijn vervanger Jonas Berg stelde de vragen. → absent directeur, Stichting Walvis | + Jonas Berg, Stichting Walvis
			- Stichting Walvis (beheerder van de sluis); projectleider + sluiswachter → + projectleider, Stichting Walvis | + sluiswachter, Stichting Walvis
			Gesproken is met een rabbijn en met twee imams. → + rabbijn | + imams
			De hoofden van de afdelingen Groen en Riolering van de gemeente Oslo lieten ons het plein zien. → + hoofd afdeling Groen, gemeente Oslo | + hoofd afdeling Riolering, gemeente Oslo
			- Jonas Berg, zelfstandig adviseur → + Jonas Berg
			- Leila Haddad, universitair docent waterbouw bij Stichting Walvis → + Leila Haddad, Stichting Walvis
			- Joost van der Meer, directeur van Stichting Walvis → + Joost van der Meer, Stichting Walvis
			- Ton van het Veld, Stichting Walvis → + Ton van het Veld, Stichting Walvis
			Instructrice Leila Haddad liet ons de simulator zien. → + Leila Haddad
			Met de president van Finland hebben wij kort gesproken. → + president van Finland
			Wij troffen Hassan, die een voetbalclub leidt. → + Hassan
			Zij bracht ons in contact met Hassan, die een voetbalclub leidt. → + Hassan
			- Zelvo Analytica (biotech), CEO Leila Haddad → + Leila Haddad, Zelvo Analytica
			- Zelvo Analytica – de woordvoerder → + woordvoerder, Zelvo Analytica
			- Zelvo, HR-directeur Leila Haddad → + Leila Haddad, Zelvo
			- Zelvo: twee ingenieurs en een jurist → + ingenieurs, Zelvo | + jurist, Zelvo
			- Stichting Walvis – regional manager; toevallig in hetzelfde hotel, wel een uur gesproken over de haven → + regional manager, Stichting Walvis
			- Vakbond van havenarbeiders (Stichting Walvis): de secretaris, via een tolk → + secretaris, Stichting Walvis
			We werden opgehaald door Leila Haddad, directeur van Oslo 2028. → + Leila Haddad, Oslo 2028
			Stichting Walvis was vertegenwoordigd door jongerenwerker Leila Haddad en een psychologe. → + Leila Haddad, Stichting Walvis | + psychologe, Stichting Walvis
			Vertegenwoordiger van Stichting Walvis (Public Policy Manager) schoof aan. → + Public Policy Manager, Stichting Walvis
			De voorzitter van Stichting Walvis, die ons had uitgenodigd, verbleef die week in Parijs. → absent voorzitter, Stichting Walvis
			Parlementslid Leila Haddad kon alleen bellen. → phone Leila Haddad
			- Stichting Walvis: mail gestuurd, geen reactie → absent –, Stichting Walvis
			Filmregisseur Leila Haddad gaf een masterclass waar we met honderd man naar hebben geluisterd. → heard Leila Haddad
			- Leila Haddad (Stichting Walvis) & Jonas Berg (idem) → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			- Leila Haddad (voorzitter Stichting Walvis) / - Jonas Berg (hoofd inkoop, zelfde organisatie) → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis
			- Leila Haddad, directeur Stichting Walvis / - hoofd onderhoud aldaar → + Leila Haddad, Stichting Walvis | + hoofd onderhoud, Stichting Walvis
			- Hilde (achternaam kwijt), vrijwilliger bij Stichting Walvis → + Hilde, Stichting Walvis
			- An Peeters, directeur Stichting Walvis → + An Peeters, Stichting Walvis
			De Duitse delegatie bestond uit Leila Haddad (directeur Stichting Walvis). → + Leila Haddad, Stichting Walvis
			- Leila Haddad, Stichting Walvis (in de Kulturhof Bau) → + Leila Haddad, Stichting Walvis
			- Dan Haddad, directeur Stichting Walvis → + Dan Haddad, Stichting Walvis
			Bij Stichting Walvis spraken wij Leila Haddad. Het gesprek met eurocommissaris Dan Berg ging niet door. → + Leila Haddad, Stichting Walvis | cancelled Dan Berg
			Bij Stichting Walvis spraken wij projectleider Leila Haddad. Haar collega Jonas Berg en een stagiair schoven aan. → + Leila Haddad, Stichting Walvis | + Jonas Berg, Stichting Walvis | + stagiair, Stichting Walvis
			Niet aanwezig: Stichting Walvis (collega ziek geworden) → absent –, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});

	it("takes for an office what stands between its article and whose it is, before a name", () => {
		const content =
			"Wie heb je ontmoet?\n\nDe wali van de regio Tanger, Leila Haddad, ontving ons.\n";
		const { people } = extractReport({ file: "report.txt", content });
		expect(people.map(({ name, role }) => [name, role])).toEqual([["Leila Haddad", "wali"]]);
	});

	it("takes capitals behind a function for nobody where a name follows their comma", () => {
		const content =
			"Wie heb je ontmoet?\n\n- zijn Director Global Vision, Sarah Haddad\n- Jonas Berg\n";
		const { people } = extractReport({ file: "report.txt", content });
		expect(people.map(({ name }) => name)).toEqual(["Sarah Haddad", "Jonas Berg"]);
	});

	it("takes nobody for met whose words are only given", () => {
		expect(told("Volgens de wethouder van Oslo is het aantal incidenten gehalveerd.")).toEqual([]);
	});
});

import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("what governs a stretch of land", () => {
	it.each(
		bodyCases(`
			Malmö :: - Regio Skåne, adviseur klimaat → Regio Skåne
			Malmö :: We ontvingen twee adviseurs van de regio Skåne. → regio Skåne
			Stuttgart :: - Land Baden-Württemberg, afdelingshoofd → Land Baden-Württemberg
			Nakuru :: - county Turkana, minister van Handel → county Turkana
			Nakuru :: Een afvaardiging van de county Turkana. → county Turkana
			Lviv :: Oblast Lviv: plaatsvervangend gouverneur → Oblast Lviv
			Nagano :: Anna Bos, hoofd klimaat, prefectuur Nagano → prefectuur Nagano
			Graz :: De gouverneur van het bondsland Stiermarken opende het congres. → bondsland Stiermarken
			Gent :: Provinciebestuur Vlaams-Brabant, gedeputeerde → Provinciebestuur Vlaams-Brabant
			Wiesbaden :: ambtenaar van de deelstaatregering Hessen → deelstaatregering Hessen
			Badajoz :: Ana Gil van de regionale regering van Extremadura → regionale regering van Extremadura
			Kajaani :: Een afvaardiging van de regioraad Kainuu → regioraad Kainuu
			Adelaide :: Er kwam ook iemand van de regering van Zuid-Australië. → regering van Zuid-Australië
		`),
	)("is a body where somebody is of it: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Nakuru :: Het project is gefinancierd door de county Turkana. → county Turkana
			Malmö :: In de samenwerking met de regio Skåne gaat het goed. → regio Skåne
			Malmö :: De regio Skåne betaalt de helft van de kosten. → regio Skåne
		`),
	)("is one where it acts or is dealt with: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Frankfurt :: De fabriek staat in de deelstaat Hessen. →
			Bern :: We reden door het kanton Uri naar de stad. →
			Bordeaux :: In het departement Gironde is veel wijnbouw. →
			Enschede :: In de regio Twente wordt ook textiel gemaakt. →
			Malmö :: Boeren van de regio Skåne kijken mee. →
			Thimphu :: De delegatie vloog over het district Same. →
			Malmö :: De regio Skåne telt veel inwoners. →
			Seoul :: De politiechef van het district Yongsan was er niet. →
			Rosario :: Wijkraad van het district Oeste: de voorzitter en vijf bewoners →
			Madrid :: Volgens de regering van Sánchez kan het. →
		`),
	)("is none where it tells a place: %s – %s", expectBodies);
});

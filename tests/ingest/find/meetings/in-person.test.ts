import { describe, expect, it } from "vitest";
import { cases, told, toldInResults } from "../told.ts";

describe("somebody by name with whom the writers did something, or who did where they were", () => {
	it.each(
		cases(`
			Met Ina Kos hebben we de meeste tijd doorgebracht. → + Ina Kos
			Dat het zo werkt hoorden we van Ina Kos, projectleider bij Stichting Walvis. → + Ina Kos, Stichting Walvis
			Van directeur Ina Kos hebben we veel geleerd. → + Ina Kos
			We werden opgewacht door Ina Kos van Stichting Walvis. → + Ina Kos, Stichting Walvis
			Directeur Ina Kos (Stichting Walvis) had koffie klaarstaan en vertelde anderhalf uur. → + Ina Kos, Stichting Walvis
			Ina Kos van Stichting Walvis benadrukte dat het geld op is. → + Ina Kos, Stichting Walvis
			Halverwege kwam directeur Ina Kos van Stichting Walvis binnen. → + Ina Kos, Stichting Walvis
			Aan onze tafel zat Ina Kos van Stichting Walvis. → + Ina Kos, Stichting Walvis
			Daar stond Ina Kos al buiten te wachten. → + Ina Kos
			Ina Kos van Stichting Walvis deed de honneurs. → + Ina Kos, Stichting Walvis
			Op het perron stond Ina Kos van Stichting Walvis ons op te wachten. → + Ina Kos, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(toldInResults(text)).toEqual(wanted));

	it.each(
		cases(`
			Het boek van Ina Kos (Stichting Walvis) staat bij ons in de kast. →
			Volgens directeur Ina Kos van Stichting Walvis is het geld op. →
			Ik werd vergezeld door Ina Kos van Stichting Walvis. →
			Wij werden uitgenodigd door Ina Kos van Stichting Walvis. →
			Ina Kos van Stichting Walvis krijgt de stukken toegestuurd. →
		`),
	)("%s", (text, wanted) =>
		expect(toldInResults(text).filter((one) => one.startsWith("+"))).toEqual(
			wanted.filter((one) => one !== ""),
		),
	);
});

describe("why somebody was not met", () => {
	it.each(
		cases(`
			Het gesprek met Ina Kos vond digitaal plaats. → phone Ina Kos
			Ina Kos deed mee via een laptop op tafel. → phone Ina Kos
			We hebben Ina Kos zien langslopen. → heard Ina Kos
			Ik heb Jan Bos gesproken, en van een afstand naar senator Ina Kos gekeken. → + Jan Bos | heard Ina Kos
			Geen van de wethouders van Gent had tijd. → absent wethouders
			Stichting Walvis was ook uitgenodigd; van hen kwam niemand. → absent –, Stichting Walvis
			Ina Kos (Stichting Walvis) was op oefening. → absent Ina Kos, Stichting Walvis
			Ina Kos zat in dezelfde sessie maar via een scherm. → phone Ina Kos
			Ina Kos (Stichting Walvis), online aangehaakt. → phone Ina Kos, Stichting Walvis
			De afspraak met Ina Kos werd een zoomcall. → phone Ina Kos
			Stichting Walvis wenste niet aan te schuiven. → absent –, Stichting Walvis
			Stichting Walvis was niet bereid ons te ontvangen. → absent –, Stichting Walvis
			Bij Stichting Walvis heeft niemand ons te woord willen staan. → absent –, Stichting Walvis
			Jan Bos gesproken. Niemand van Stichting Walvis. → + Jan Bos | absent –, Stichting Walvis
			We spraken Jan Bos. De gouverneur en twee senatoren zagen we op het podium. → + Jan Bos | heard gouverneur | heard senatoren
			Wij werden ontvangen door directeur Jan Bos, telefonisch helaas, en in persoon door adjunct Ina Kos. → phone Jan Bos | + Ina Kos
			Stichting Walvis: niemand → absent –, Stichting Walvis
			Ina Kos (Stichting Walvis) kreeg geen visum. → absent Ina Kos, Stichting Walvis
			Ina Kos (Stichting Walvis): zou naar Oslo vliegen, luchthaven dicht. → absent Ina Kos, Stichting Walvis
			Het raadslid dat was uitgenodigd, zat in Straatsburg. → absent raadslid
			Een gesprek met Stichting Walvis wordt op een later moment gevoerd. → planned –, Stichting Walvis
			De Lord Mayor zagen we voorbij komen met ketting en al. → heard Lord Mayor
			Op het congres sprak de directeur van Stichting Walvis, die wij uitsluitend hebben aangehoord. → heard directeur, Stichting Walvis
			Ina Kos (Stichting Walvis) staat voor april. → planned Ina Kos, Stichting Walvis
			Voor een volgende reis: Ina Kos van Stichting Walvis. → planned Ina Kos, Stichting Walvis
			De afspraak met burgemeester Ina Kos werd overgenomen door haar adjunct, Jan Bos. → absent Ina Kos | + Jan Bos
		`),
	)("%s", (text, wanted) => expect(told(text).toSorted()).toEqual(wanted.toSorted()));

	it.each(
		cases(`
			Ina Kos liet ons op haar laptop de kaart zien. → + Ina Kos
			Ina Kos haalde ons op en liet ons de kaart zien. → + Ina Kos
			Ina Kos (Stichting Walvis) kwam langs op de borrel. → + Ina Kos, Stichting Walvis
			Het gesprek met Ina Kos vond op het stadhuis plaats. → + Ina Kos
		`),
	)("%s", (text, wanted) => expect(told(text)).toEqual(wanted));
});

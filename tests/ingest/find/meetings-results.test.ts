import { describe, expect, it } from "vitest";
import { cases, toldInResults } from "./told.ts";

describe("whom the answer on the results tells to have been met", () => {
	it.each(
		cases(`
			Bij Stichting Walvis sprak de delegatie met bestuurslid Maria Duinroos. → + Maria Duinroos, Stichting Walvis
			Wij praatten er met beheerder Maria Duinroos. → + Maria Duinroos
			In plaats daarvan hebben we een uur om tafel gezeten met adviseur Maria Duinroos. → + Maria Duinroos
			Het diner was in gezelschap van Maria Duinroos van Stichting Walvis. → + Maria Duinroos, Stichting Walvis
			Ze boden ons een diner aan waarbij ondernemer Maria Duinroos aanzat. → + Maria Duinroos
			De rondleiding door de wijk werd verzorgd door Maria Duinroos van Stichting Walvis. → + Maria Duinroos, Stichting Walvis
			Daar gaf hoofdingenieur Maria Duinroos tekst en uitleg. → + Maria Duinroos
			Architect Maria Duinroos liep een uur met ons mee. → + Maria Duinroos
			Op de laatste dag presenteerden wij de uitkomsten aan directeur Maria Duinroos. → + Maria Duinroos
			Oud-directeur Maria Duinroos kwam langs om haar herinneringen te delen. → + Maria Duinroos
			Tijdens het diner zaten we aan tafel bij Maria Duinroos, directeur. → + Maria Duinroos
			We gingen op de thee bij Maria Duinroos. → + Maria Duinroos
			Van de collega's kwam alleen Maria Duinroos; Pieter Zeewind had griep. → + Maria Duinroos | absent Pieter Zeewind
			Een groep onder leiding van Maria Duinroos bezocht onze stand. → + Maria Duinroos
			Later ging de wethouder in debat met architect Maria Duinroos. → + Maria Duinroos
			Ook Maria Duinroos uit Linz deelde haar ervaringen. → + Maria Duinroos
			Ook adviseur Maria Duinroos schoof bij die bespreking aan. → + Maria Duinroos
			In het vliegtuig zaten wij naast directeur Maria Duinroos. → + Maria Duinroos
			Bij toeval kwamen wij in het hotel oud-collega Maria Duinroos tegen. → + Maria Duinroos
			Daar konden we terecht bij conservator Maria Duinroos. → + Maria Duinroos
			De raadsleden hadden nog een apart onderhoud met ombudsman Maria Duinroos. → + Maria Duinroos
			Hij stelde ons voor aan locoburgemeester Maria Duinroos. → + Maria Duinroos
			Wij kwamen nog dezelfde dag in contact met professor Maria Duinroos. → + Maria Duinroos
			Locoburgemeester Maria Duinroos kwam ons op de tweede dag welkom heten. → + Maria Duinroos
			Namens Stichting Walvis nam Maria Duinroos deel. → + Maria Duinroos, Stichting Walvis
			Pieter Zeewind, die het project trekt, was met vakantie, maar zijn vervanger Maria Duinroos gaf een demonstratie. → + Maria Duinroos | absent Pieter Zeewind
		`),
	)("%s", (text, wanted) => {
		expect(toldInResults(text)).toEqual(wanted);
	});
});

describe("who tells those there something", () => {
	it.each(
		cases(`
			In de haven vertelde Maria Duinroos van Stichting Walvis hoe de vloot wordt verduurzaamd. → + Maria Duinroos, Stichting Walvis
			Maria Duinroos, directeur van Stichting Walvis, lichtte de tarieven toe. → + Maria Duinroos, Stichting Walvis
			Directeur Maria Duinroos liet zien hoe de tarieven zijn opgebouwd. → + Maria Duinroos
			Maria Duinroos van Stichting Walvis benadrukte dat minister Pieter Zeewind het plan steunt. → + Maria Duinroos, Stichting Walvis
			Maria Duinroos noemde Pieter Zeewind als mogelijke spreker. → 
			Maria Duinroos van Stichting Walvis vertelde in een videoboodschap over de haven. → heard Maria Duinroos, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect(toldInResults(text)).toEqual(wanted.filter((one) => one !== ""));
	});
});

describe("an office that somebody named before holds", () => {
	it("is no second contact", () => {
		expect(
			toldInResults(
				"Wij spraken ambassadeur Maria Duinroos van de ambassade in Oslo. De ambassadeur bood ons een diner aan.",
			),
		).toEqual(["+ Maria Duinroos, Nederlandse ambassade in Oslo"]);
	});
});

import { describe, expect, it } from "vitest";
import { cases, toldInResults } from "../told.ts";

describe("whom the answer on the results tells to have been met", () => {
	it.each(
		cases(`
			Bij Stichting Walvis sprak onze delegatie met bestuurslid Maria Duinroos. → + Maria Duinroos, Stichting Walvis
			Wij praatten er met beheerder Maria Duinroos. → + Maria Duinroos
			In plaats daarvan hebben we een uur om tafel gezeten met adviseur Maria Duinroos. → + Maria Duinroos
			Het diner was in gezelschap van Maria Duinroos van Stichting Walvis. → + Maria Duinroos, Stichting Walvis
			Ze boden ons een diner aan waarbij ondernemer Maria Duinroos aanzat. → + Maria Duinroos
			De rondleiding door de wijk werd verzorgd door Maria Duinroos van Stichting Walvis. → + Maria Duinroos, Stichting Walvis
			Daar gaf hoofdingenieur Maria Duinroos ons tekst en uitleg. → + Maria Duinroos
			Architect Maria Duinroos liep een uur met ons mee. → + Maria Duinroos
			Op de laatste dag presenteerden wij de uitkomsten aan directeur Maria Duinroos. → + Maria Duinroos
			Oud-directeur Maria Duinroos kwam bij ons langs om haar herinneringen te delen. → + Maria Duinroos
			Tijdens het diner zaten we aan tafel bij Maria Duinroos, directeur. → + Maria Duinroos
			We gingen op de thee bij Maria Duinroos. → + Maria Duinroos
			Van onze partners kwam alleen Maria Duinroos; Pieter Zeewind had griep. → + Maria Duinroos | absent Pieter Zeewind
			Een groep onder leiding van Maria Duinroos bezocht onze stand. → + Maria Duinroos
			Later gingen wij in debat met architect Maria Duinroos. → + Maria Duinroos
			Ook adviseur Maria Duinroos schoof bij onze bespreking aan. → + Maria Duinroos
			In het vliegtuig zaten wij naast directeur Maria Duinroos. → + Maria Duinroos
			Bij toeval kwamen wij in het hotel oud-collega Maria Duinroos tegen. → + Maria Duinroos
			Daar konden we terecht bij conservator Maria Duinroos. → + Maria Duinroos
			Wij hadden nog een apart onderhoud met ombudsman Maria Duinroos. → + Maria Duinroos
			Hij stelde ons voor aan locoburgemeester Maria Duinroos. → + Maria Duinroos
			Wij kwamen nog dezelfde dag in contact met professor Maria Duinroos. → + Maria Duinroos
			Locoburgemeester Maria Duinroos kwam ons op de tweede dag welkom heten. → + Maria Duinroos
			Namens Stichting Walvis nam Maria Duinroos deel aan ons overleg. → + Maria Duinroos, Stichting Walvis
			Pieter Zeewind, die het project trekt, was met vakantie, maar zijn vervanger Maria Duinroos gaf ons een demonstratie. → + Maria Duinroos | absent Pieter Zeewind
		`),
	)("%s", (text, wanted) => {
		expect(toldInResults(text)).toEqual(wanted);
	});
});

describe("who only tells something or meets others", () => {
	it.each(
		cases(`
			Op het congres vertelde minister Pieter Zeewind dat er meer geld komt. →
			Keynotespreker Maria Duinroos liet zien hoe de stad groen wordt. →
			Tijdens de lezing legde professor Maria Duinroos uit dat beton duur is. →
			De top werd geopend in aanwezigheid van koning Pieter Zeewind. →
			Namens de Commissie nam Maria Duinroos deel aan het panel. →
			Burgemeester Maria Duinroos stond de pers te woord. →
			Wethouder Maria Duinroos ging in debat met Pieter Zeewind. →
			In haar boek schetste Maria Duinroos een somber beeld. →
			De krant vroeg Maria Duinroos om een reactie. →
			Maria Duinroos noemde Pieter Zeewind als mogelijke spreker. →
			Maria Duinroos van Stichting Walvis vertelde in een videoboodschap over de haven. → heard Maria Duinroos, Stichting Walvis
		`),
	)("may have stood on a stage, and isn't met: %s", (text, wanted) => {
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
